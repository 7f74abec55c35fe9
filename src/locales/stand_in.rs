//! Values as wide as real ones: what a browser prints in place of codes and ISO days, in English, to see whether a text
//! leaves room for it. The widths of other languages are not far from these.

use std::rc::Rc;

use crate::l10n::{DateLength, DateOptions, Formatter, ListKind, NumberOptions, PriceOptions, UnitLength};

/// Prints stand-ins where the formatter behind it prints codes.
pub(super) struct StandIn(pub(super) Rc<dyn Formatter>);

/// Names of the countries and currencies among the samples; of others the code is as good as any.
const NAMES: [(&str, &str); 5] = [
    ("BA", "Bosnia and Herzegovina"),
    ("DE", "Germany"),
    ("GB", "United Kingdom"),
    ("EUR", "Euro"),
    ("BAM", "Convertible Mark"),
];

fn name(code: &str) -> String {
    NAMES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name).to_owned()
}

/// A day of a long month: `Wed, 30 Sept 2026`.
fn day(options: &DateOptions) -> String {
    let (weekday, day) = match options.length {
        DateLength::Short => ("Wed, ", "30/09"),
        DateLength::Medium => ("Wed, ", "30 Sept"),
        DateLength::Long | DateLength::Full => ("Wednesday, ", "30 September"),
    };
    let weekday = if options.weekday || options.length == DateLength::Full { weekday } else { "" };
    let year = match (options.no_year, options.length) {
        (true, _) => "",
        (false, DateLength::Short) => "/2026",
        (false, _) => " 2026",
    };
    [weekday, day, year].concat()
}

impl Formatter for StandIn {
    fn price(&self, amount: &str, _currency: &str, options: &PriceOptions) -> String {
        let amount = self.0.price(amount, "", options);
        ["€", amount.trim()].concat()
    }

    fn number(&self, number: &str, options: &NumberOptions) -> String {
        self.0.number(number, options)
    }

    fn percent(&self, percent: &str, options: &NumberOptions) -> String {
        self.0.percent(percent, options)
    }

    fn date(&self, _date: &str, options: &DateOptions) -> String {
        day(options)
    }

    fn date_range(&self, _from: &str, _to: &str, options: &DateOptions) -> String {
        let end = DateOptions { no_year: true, ..*options };
        [day(&end), " – ".to_owned(), day(options)].concat()
    }

    fn list(&self, items: &[String], kind: ListKind) -> String {
        self.0.list(items, kind)
    }

    fn unit(&self, number: &str, unit: &str, length: UnitLength) -> String {
        let unit = match (length, unit) {
            (UnitLength::Short, "kilogram") => "kg",
            _ => unit,
        };
        self.0.unit(number, unit, length)
    }

    fn country(&self, code: &str) -> String {
        name(code)
    }

    fn currency_name(&self, code: &str) -> String {
        name(code)
    }

    fn language_name(&self, tag: &str) -> String {
        self.0.language_name(tag)
    }

    fn plural_category(&self, language: &str, number: &str, ordinal: bool) -> &'static str {
        self.0.plural_category(language, number, ordinal)
    }
}
