//! The values that messages print and that Fluent's own number cannot carry: it is a float, and would lose cents.
//!
//! One type for all of them, because each `FluentType` brings its own table of functions into the widget.

use super::current;
use super::formatter::{DateOptions, Formatter, ListKind, NumberOptions, PriceOptions, UnitLength};
use fluent::FluentValue;
use fluent::types::FluentType;
use std::borrow::Cow;

/// A value with the options it will be printed with. Numbers are decimal strings, days are ISO.
#[derive(Clone, Debug, PartialEq)]
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

    /// The value inside a Fluent value, if it is one of ours.
    pub(super) fn of<'v>(value: &'v FluentValue<'_>) -> Option<&'v Self> {
        match value {
            FluentValue::Custom(custom) => (**custom).as_any().downcast_ref(),
            _ => None,
        }
    }
}

/// Days and hours, or hours and minutes: two parts say enough. Less than a minute is a minute.
fn duration(minutes: u32, length: UnitLength, by: &dyn Formatter) -> String {
    let minutes = minutes.max(1);
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    let parts = if days > 0 { [(days, "day"), (hours, "hour")] } else { [(hours, "hour"), (rest, "minute")] };
    let parts: Vec<String> = parts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| by.unit(&count.to_string(), unit, length))
        .collect();
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

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(current::formatter(|by| self.print(by)))
    }
}

impl From<Value> for FluentValue<'_> {
    fn from(value: Value) -> Self {
        FluentValue::Custom(Box::new(value))
    }
}
