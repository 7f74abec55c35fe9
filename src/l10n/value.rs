//! The values that messages print: exact, never floats.

use super::formatter::{
    CurrencyDisplay, DateLength, DateOptions, Formatter, ListKind, NumberOptions, PriceOptions, UnitLength,
};
use super::syntax::{Expression, Kind};

/// A value with the options it will be printed with. Numbers are decimal strings, days are ISO.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    /// A number that plural forms and variants like `[0]` are chosen by.
    Count {
        number: String,
        options: NumberOptions,
        ordinal: bool,
    },
    Money {
        amount: String,
        currency: String,
        options: PriceOptions,
    },
    Number {
        number: String,
        options: NumberOptions,
    },
    Percent {
        percent: String,
        options: NumberOptions,
    },
    Date {
        date: String,
        options: DateOptions,
    },
    Dates {
        from: String,
        to: String,
        options: DateOptions,
    },
    List {
        items: Vec<String>,
        kind: ListKind,
    },
    Duration {
        minutes: u32,
        length: UnitLength,
    },
}

impl Value {
    /// A count as it is.
    pub(super) fn count(number: &str) -> Self {
        Value::Count { number: number.to_owned(), options: NumberOptions::default(), ordinal: false }
    }

    /// Sets an option that a message names. `None`: this kind of value has no such option, or not that word.
    pub(super) fn set(&mut self, option: &str, to: &Expression) -> Option<()> {
        let word = if to.kind == Kind::Text { to.name.as_str() } else { "" };
        match (self, option) {
            (Self::Money { options, .. }, "display") => options.display = display(word)?,
            (Self::Money { options, .. }, "digits") => options.fraction_digits = Some(digits(to)?),
            (Self::Count { ordinal, .. }, "type") => *ordinal = word == "ordinal",
            // As Fluent's own function: it leaves alone what it does not know.
            (Self::Count { options, .. }, _) => drop(number(options, option, to)),
            (Self::Number { options, .. } | Self::Percent { options, .. }, _) => number(options, option, to)?,
            (Self::Date { options, .. } | Self::Dates { options, .. }, _) => date(options, option, word)?,
            (Self::List { kind, .. }, "type") => *kind = list_kind(word)?,
            (Self::Duration { length, .. }, "length") => *length = unit_length(word)?,
            _ => return None,
        }
        Some(())
    }

    pub(super) fn print(&self, by: &dyn Formatter) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Money { amount, currency, options } => by.price(amount, currency, options),
            Self::Count { number, options, .. } | Self::Number { number, options } => {
                by.number(number, options)
            }
            Self::Percent { percent, options } => by.percent(percent, options),
            Self::Date { date, options } => by.date(date, options),
            Self::Dates { from, to, options } if from == to => by.date(from, options),
            Self::Dates { from, to, options } => by.date_range(from, to, options),
            Self::List { items, kind } => by.list(items, *kind),
            Self::Duration { minutes, length } => duration(*minutes, *length, by),
        }
    }
}

fn display(word: &str) -> Option<CurrencyDisplay> {
    Some(match word {
        "symbol" => CurrencyDisplay::Symbol,
        "narrow" => CurrencyDisplay::NarrowSymbol,
        "code" => CurrencyDisplay::Code,
        "name" => CurrencyDisplay::Name,
        _ => return None,
    })
}

fn number(options: &mut NumberOptions, option: &str, to: &Expression) -> Option<()> {
    match option {
        "minimumFractionDigits" => options.min_fraction = Some(digits(to)?),
        "maximumFractionDigits" => options.max_fraction = Some(digits(to)?),
        "useGrouping" if to.kind == Kind::Text => options.no_grouping = to.name == "false",
        _ => return None,
    }
    Some(())
}

fn date(options: &mut DateOptions, option: &str, word: &str) -> Option<()> {
    match (option, word) {
        ("length", "short") => options.length = DateLength::Short,
        ("length", "medium") => options.length = DateLength::Medium,
        ("length", "long") => options.length = DateLength::Long,
        ("length", "full") => options.length = DateLength::Full,
        ("weekday", "yes" | "no") => options.weekday = word == "yes",
        ("year", "yes" | "no") => options.no_year = word == "no",
        _ => return None,
    }
    Some(())
}

fn list_kind(word: &str) -> Option<ListKind> {
    Some(match word {
        "and" => ListKind::And,
        "or" => ListKind::Or,
        "unit" => ListKind::Unit,
        _ => return None,
    })
}

/// How a unit is written, by its word.
pub(super) fn unit_length(word: &str) -> Option<UnitLength> {
    match word {
        "short" => Some(UnitLength::Short),
        "long" => Some(UnitLength::Long),
        _ => None,
    }
}

/// A number of digits after the point; more than 20 is no wish that a platform grants.
fn digits(to: &Expression) -> Option<u8> {
    let number = (to.kind == Kind::Number).then_some(to.name.as_str())?;
    number.split('.').next()?.parse().ok().filter(|digits| *digits <= 20)
}

/// Days and hours, or hours and minutes: two parts say enough. Less than a minute is a minute.
fn duration(minutes: u32, length: UnitLength, by: &dyn Formatter) -> String {
    let minutes = minutes.max(1);
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    let (large, small) =
        if days > 0 { ((days, "day"), (hours, "hour")) } else { ((hours, "hour"), (rest, "minute")) };
    let mut parts = Vec::new();
    for (count, unit) in [large, small] {
        if count > 0 {
            parts.push(by.unit(&count.to_string(), unit, length));
        }
    }
    by.list(&parts, ListKind::Unit)
}
