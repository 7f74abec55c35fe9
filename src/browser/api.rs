//! The methods of `window.landfall` that answer at once. The others are in `later`.

use crate::input::joined;
use crate::money::{Amount, Currency};

use super::app::App;

/// The market as JSON, or `null`.
pub(super) fn market(app: &App) -> String {
    app.market().unwrap_or_default().to_string()
}

/// An amount in the visitor's language. It is not converted.
///
/// # Errors
/// - something else: what was found and expected
pub(super) fn price(app: &App, digits: &str, code: &str) -> Result<String, String> {
    let expected = "an amount such as \"12.00 EUR\" or {amount, currency}";
    let amount = Currency::try_new(code).ok().and_then(|currency| Amount::parse(digits, currency).ok());
    let amount =
        amount.ok_or_else(|| joined(&["price: expected ", expected, ", found ", digits, " ", code]))?;
    let words = app.words().ok_or_else(|| "price: no words are loaded".to_owned())?;
    Ok(words.formatter().price(&amount.digits(), code, &Default::default()))
}
