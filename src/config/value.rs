//! The values that stand in `landfall.json`: codes, amounts, percentages, words.

use crate::calendar::Date;
use crate::input::{Node, Problem, joined};
use crate::money::{Amount, Currency, Decimal, Exact};
use crate::world::Country;

/// A text that `read` understands.
#[inline(never)]
pub(super) fn parsed<T>(
    node: &Node<'_>,
    expected: &str,
    read: &dyn Fn(&str) -> Option<T>,
) -> Result<T, Problem> {
    node.value().as_str().and_then(read).ok_or_else(|| node.problem(expected))
}

/// A country code.
pub(super) fn country(node: &Node<'_>) -> Result<Country, Problem> {
    let code = node.value().as_str().unwrap_or_default();
    let known = |code: &str| Country::try_new(code).ok();
    known(code).ok_or_else(|| {
        let upper = code.to_ascii_uppercase();
        let near = match upper.as_str() {
            "UK" => Some("GB"),
            "EL" => Some("GR"),
            other => known(other).map(|_| other),
        };
        match near {
            Some(near) => node.problem(&joined(&["\"", near, "\""])),
            None => node.problem("an ISO 3166 country code such as \"DE\""),
        }
    })
}

/// A currency code.
pub(super) fn currency(node: &Node<'_>) -> Result<Currency, Problem> {
    parsed(node, "an ISO 4217 currency code such as \"EUR\"", &|code| Currency::try_new(code).ok())
}

/// An amount of money: `"12.00 EUR"` or `{"amount": "12.00", "currency": "EUR"}`.
pub(super) fn amount(node: &Node<'_>) -> Result<Amount, Problem> {
    if node.value().as_object().is_some() {
        let currency = currency(&node.get("currency"))?;
        let amount = node.get("amount");
        return digits(&amount, amount.str("a decimal in quotes such as \"12.00\"")?, currency);
    }
    let parts = node.value().as_str().and_then(|text| text.split_once(' '));
    let Some((written, code)) = parts else {
        return Err(node.problem("an amount such as \"12.00 EUR\""));
    };
    let Ok(currency) = Currency::try_new(code.trim()) else {
        return Err(node.problem("an amount with a currency in use such as \"12.00 EUR\""));
    };
    digits(node, written, currency)
}

fn digits(node: &Node<'_>, digits: &str, currency: Currency) -> Result<Amount, Problem> {
    Amount::parse(digits, currency).map_err(|why| node.problem(&why.to_string()))
}

/// A plain decimal that is not negative, in quotes.
pub(super) fn decimal(node: &Node<'_>) -> Result<Exact, Problem> {
    let read = |text: &str| Decimal::parse(text).ok().filter(|number| number.digits() >= 0);
    parsed(node, "a decimal in quotes such as \"0.05\"", &read).map(Decimal::exact)
}

/// Any text that is not empty.
pub(super) fn text(node: &Node<'_>) -> Result<String, Problem> {
    parsed(node, "a text", &|text| (!text.trim().is_empty()).then(|| text.to_owned()))
}

/// A list of texts; a single text is a list of one.
pub(super) fn texts(node: &Node<'_>) -> Result<Vec<String>, Problem> {
    let mut texts = Vec::new();
    if node.value().as_str().is_some() {
        texts.push(text(node)?);
        return Ok(texts);
    }
    if node.value().as_array().is_none() {
        return Err(node.problem("a list of texts"));
    }
    for element in node.list()? {
        texts.push(text(&element)?);
    }
    Ok(texts)
}

/// A day.
pub(super) fn date(node: &Node<'_>) -> Result<Date, Problem> {
    parsed(node, "a date such as \"2026-11-22\"", &|text| Date::parse(text).ok())
}

/// A whole number of days or grams.
pub(super) fn count(node: &Node<'_>, most: u32) -> Result<u32, Problem> {
    // `whole` keeps it within `most`.
    node.whole(0, u64::from(most)).map(|n| n as u32)
}

/// `true` or `false`.
pub(super) fn flag(node: &Node<'_>) -> Result<bool, Problem> {
    node.bool()
}
