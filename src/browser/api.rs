//! The methods of `window.landfall` that answer at once. The others are in `later`.

use crate::input::{Json, Node};
use crate::money::{Amount, Currency};

use super::app::App;

/// The market as JSON, or `null`.
pub(super) fn market(app: &App) -> String {
    app.market().unwrap_or_default().to_string()
}

/// An amount in the visitor's language: `"12.00 EUR"` or `{"amount": "12.00", "currency": "EUR"}`. It is not converted.
///
/// # Errors
/// - something else: what was found and expected
pub(super) fn price(app: &App, money: &str) -> Result<String, String> {
    let value = Json::parse(money).unwrap_or_default();
    let expected = "an amount such as \"12.00 EUR\" or {amount, currency}";
    let root = Node::root(&value);
    let wrong = || ["price: ", &root.problem(expected).to_string()].concat();
    let member = |key: &str| value.get(key).and_then(Json::as_str);
    let pair = value.as_str().and_then(|text| text.split_once(' '));
    let (digits, code) = pair.or_else(|| member("amount").zip(member("currency"))).ok_or_else(wrong)?;
    let currency = Currency::try_new(code).map_err(|_| wrong())?;
    let amount = Amount::parse(digits, currency).map_err(|_| wrong())?;
    let words = app.words().ok_or_else(|| "price: no words are loaded".to_owned())?;
    Ok(words.formatter().price(&amount.digits(), currency.code(), &Default::default()))
}
