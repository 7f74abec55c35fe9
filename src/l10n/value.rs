//! The values that messages print and that Fluent's own number cannot carry: it is a float, and would lose cents.
//!
//! One type for all of them, because each `FluentType` brings its own table of functions into the widget; and no
//! derived `Debug` and `PartialEq`, which Fluent asks for and nothing uses, for the same reason.

use super::current;
use super::formatter::{
    CurrencyDisplay, DateLength, DateOptions, Formatter, ListKind, NumberOptions, PriceOptions, UnitLength,
};
use fluent::FluentValue;
use fluent::types::FluentType;
use std::borrow::Cow;
use std::fmt;

/// A value with the options it will be printed with. Numbers are decimal strings, days are ISO.
#[derive(Clone)]
pub(super) enum Value {
    Money { amount: String, currency: String, options: PriceOptions },
    Number { number: String, options: NumberOptions },
    Percent { percent: String, options: NumberOptions },
    Date { date: String, options: DateOptions },
    Dates { from: String, to: String, options: DateOptions },
    List { items: Vec<String>, kind: ListKind },
    Duration { minutes: u32, length: UnitLength },
}

impl Value {
    /// The value inside a Fluent value, if it is one of ours.
    pub(super) fn of<'v>(value: &'v FluentValue<'_>) -> Option<&'v Self> {
        match value {
            FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
            _ => None,
        }
    }

    /// Sets an option that a message names. `None`: this kind of value has no such option, or not that word.
    pub(super) fn set(&mut self, option: &str, to: &FluentValue) -> Option<()> {
        let word = match to {
            FluentValue::String(word) => word.as_ref(),
            _ => "",
        };
        match (self, option) {
            (Self::Money { options, .. }, "display") => options.display = display(word)?,
            (Self::Money { options, .. }, "digits") => options.fraction_digits = Some(digits(to)?),
            (Self::Number { options, .. } | Self::Percent { options, .. }, _) => number(options, option, to)?,
            (Self::Date { options, .. } | Self::Dates { options, .. }, _) => date(options, option, word)?,
            (Self::List { kind, .. }, "type") => *kind = list_kind(word)?,
            (Self::Duration { length, .. }, "length") => *length = unit_length(word)?,
            _ => return None,
        }
        Some(())
    }

    fn print(&self, by: &dyn Formatter) -> String {
        match self {
            Self::Money { amount, currency, options } => by.price(amount, currency, options),
            Self::Number { number, options } => by.number(number, options),
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

fn number(options: &mut NumberOptions, option: &str, to: &FluentValue) -> Option<()> {
    match (option, to) {
        ("minimumFractionDigits", _) => options.min_fraction = Some(digits(to)?),
        ("maximumFractionDigits", _) => options.max_fraction = Some(digits(to)?),
        ("useGrouping", FluentValue::String(word)) => options.no_grouping = word == "false",
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
fn digits(to: &FluentValue) -> Option<u8> {
    match to {
        FluentValue::Number(number) => u8::try_from(usize::from(number)).ok().filter(|digits| *digits <= 20),
        _ => None,
    }
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

impl FluentType for Value {
    /// A copy with its options: Fluent copies values on every call of a function.
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(current::formatter(|by| self.print(by)))
    }

    /// Never called: the bundles here belong to one thread.
    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Borrowed("")
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value")
    }
}

/// Two values are equal if they are the same one; Fluent does not compare them.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl From<Value> for FluentValue<'_> {
    fn from(value: Value) -> Self {
        FluentValue::Custom(Box::new(value))
    }
}
