//! The values that stand in `landfall.json`: codes, amounts, percentages, words.

use crate::calendar::Date;
use crate::input::{Node, Problem};
use crate::money::{Amount, Currency, Decimal, Exact};
use crate::world::Country;

/// A country code.
pub(super) fn country(node: &Node<'_>) -> Result<Country, Problem> {
    let expected = "an ISO 3166 country code such as \"DE\"";
    Country::try_new(node.str(expected)?).map_err(|_| {
        let near = match node.value().as_str().map(str::to_ascii_uppercase).as_deref() {
            Some("UK") => Some("\"GB\"".to_owned()),
            Some("EL") => Some("\"GR\"".to_owned()),
            Some(upper) => Country::try_new(upper).ok().map(|c| ["\"", c.code(), "\""].concat()),
            None => None,
        };
        node.problem(near.as_deref().unwrap_or(expected))
    })
}

/// A currency code.
pub(super) fn currency(node: &Node<'_>) -> Result<Currency, Problem> {
    let expected = "an ISO 4217 currency code such as \"EUR\"";
    Currency::try_new(node.str(expected)?).map_err(|_| node.problem(expected))
}

/// An amount of money: `"12.00 EUR"` or `{"amount": "12.00", "currency": "EUR"}`.
pub(super) fn amount(node: &Node<'_>) -> Result<Amount, Problem> {
    let expected = "an amount such as \"12.00 EUR\"";
    if node.value().as_object().is_some() {
        let currency = currency(&node.get("currency"))?;
        let amount = node.get("amount");
        let digits = amount.str("a decimal in quotes such as \"12.00\"")?;
        return Amount::parse(digits, currency).map_err(|why| amount.problem(&why.to_string()));
    }
    let (digits, code) = node.str(expected)?.split_once(' ').ok_or_else(|| node.problem(expected))?;
    let currency = Currency::try_new(code.trim()).map_err(|_| {
        node.problem(&["an amount with a currency in use such as \"", digits, " EUR\""].concat())
    })?;
    Amount::parse(digits, currency).map_err(|why| node.problem(&why.to_string()))
}

/// A plain decimal that is not negative, in quotes.
pub(super) fn decimal(node: &Node<'_>) -> Result<Exact, Problem> {
    let expected = "a decimal in quotes such as \"0.05\"";
    let number = Decimal::parse(node.str(expected)?).map_err(|_| node.problem(expected))?.exact();
    if number.is_negative() { Err(node.problem(expected)) } else { Ok(number) }
}

/// Any text that is not empty.
pub(super) fn text(node: &Node<'_>) -> Result<String, Problem> {
    let text = node.str("a text")?;
    if text.trim().is_empty() { Err(node.problem("a text")) } else { Ok(text.to_owned()) }
}

/// A list of texts; a single text is a list of one.
pub(super) fn texts(node: &Node<'_>) -> Result<Vec<String>, Problem> {
    if node.value().as_str().is_some() {
        return Ok(vec![text(node)?]);
    }
    node.list()
        .map_err(|p| Problem { expected: "a list of texts".to_owned(), ..p })?
        .iter()
        .map(text)
        .collect()
}

/// A day.
pub(super) fn date(node: &Node<'_>) -> Result<Date, Problem> {
    let expected = "a date such as \"2026-11-22\"";
    Date::parse(node.str(expected)?).map_err(|_| node.problem(expected))
}

/// A whole number of days or grams.
pub(super) fn count(node: &Node<'_>, most: u32) -> Result<u32, Problem> {
    // `whole` keeps it within `most`.
    node.whole(0, u64::from(most)).map(|n| n as u32)
}

/// One of the words of an enum.
pub(super) fn word<T: Copy>(node: &Node<'_>, words: &[&str], values: &[T]) -> Result<T, Problem> {
    let at = node.word(words)?;
    values.get(at).copied().ok_or_else(|| node.problem("one of the words listed"))
}
