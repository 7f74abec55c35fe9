//! A formatter without a locale: exact, the same everywhere, for native tests and the command-line tool.

use super::formatter::{DateOptions, Formatter, ListKind, NumberOptions, PriceOptions, UnitLength};
use crate::input::joined;

/// Prints values as they are: "49.00 EUR", "19%", "2026-12-01", and codes in place of names.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainFormatter;

impl Formatter for PlainFormatter {
    fn price(&self, amount: &str, currency: &str, options: &PriceOptions) -> String {
        let amount = match options.fraction_digits {
            Some(digits) => cut(amount, digits),
            None => amount,
        };
        joined(&[amount, " ", currency])
    }

    fn number(&self, number: &str, options: &NumberOptions) -> String {
        options.max_fraction.map_or(number, |digits| cut(number, digits)).to_owned()
    }

    fn percent(&self, percent: &str, options: &NumberOptions) -> String {
        self.number(percent, options) + "%"
    }

    fn date(&self, date: &str, options: &DateOptions) -> String {
        if options.no_year { date.get(5..).unwrap_or(date).to_owned() } else { date.to_owned() }
    }

    fn date_range(&self, from: &str, to: &str, options: &DateOptions) -> String {
        joined(&[&self.date(from, options), "–", &self.date(to, options)])
    }

    fn list(&self, items: &[String], kind: ListKind) -> String {
        items.join(match kind {
            ListKind::And | ListKind::Or => ", ",
            ListKind::Unit => " ",
        })
    }

    fn unit(&self, number: &str, unit: &str, _length: UnitLength) -> String {
        joined(&[number, " ", unit])
    }

    fn country(&self, code: &str) -> String {
        code.to_owned()
    }

    fn currency_name(&self, code: &str) -> String {
        code.to_owned()
    }

    fn language_name(&self, tag: &str) -> String {
        tag.to_owned()
    }

    fn plural_category(&self, language: &str, number: &str, ordinal: bool) -> &'static str {
        plural_category(language, number, ordinal)
    }
}

/// By CLDR's rules; in a browser `Intl` knows them.
#[cfg(feature = "locales")]
fn plural_category(language: &str, number: &str, ordinal: bool) -> &'static str {
    use fixed_decimal::Decimal;
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
    let kind = if ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    let rules =
        language.parse::<Locale>().ok().and_then(|of| PluralRules::try_new(of.into(), kind.into()).ok());
    let category = rules.zip(number.parse::<Decimal>().ok()).map(|(by, n)| by.category_for(&n));
    match category {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        _ => "other",
    }
}

#[cfg(not(feature = "locales"))]
fn plural_category(_language: &str, number: &str, _ordinal: bool) -> &'static str {
    if number == "1" { "one" } else { "other" }
}

/// The number with at most `digits` digits after its point; the rest is cut off, not rounded.
fn cut(number: &str, digits: u8) -> &str {
    let Some(point) = number.find('.') else { return number };
    let end = if digits == 0 { point } else { point + 1 + usize::from(digits) };
    number.get(..end).unwrap_or(number)
}
