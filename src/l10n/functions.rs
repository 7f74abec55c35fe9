//! The functions that a message may call, with the options that a translator may set.
//!
//! | function | value | options |
//! |---|---|---|
//! | `PRICE` | money | `display: "symbol\|narrow\|code\|name"`, `digits: 0` |
//! | `NUMBER` | number, percent, count | `minimumFractionDigits`, `maximumFractionDigits`, `useGrouping: "false"`, `type: "ordinal"` (count) |
//! | `DATE`, `DATERANGE` | date, dates | `length: "short\|medium\|long\|full"`, `weekday: "yes"`, `year: "no"` |
//! | `DURATION` | minutes | `length: "short\|long"` |
//! | `LIST` | list | `type: "and\|or\|unit"` |
//! | `UNIT` | number, count | `unit: "kilogram"`, `length: "short\|long"` |
//! | `COUNTRY`, `CURRENCY`, `LANGUAGE` | a code | – |
//!
//! A function that is given another kind of value makes the message unusable in that language; an option that is
//! not known is a fault too. Both are found by the locale check before a shopper sees them.

use super::current::{fault, formatter};
use super::formatter::{
    CurrencyDisplay, DateLength, DateOptions, ListKind, NumberOptions, PriceOptions, UnitLength,
};
use super::value::Value;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};

/// The shape that Fluent asks of a function.
pub(super) type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a>;

/// Every function by its name in messages.
pub(super) const FUNCTIONS: [(&str, Function); 10] = [
    ("PRICE", price),
    ("NUMBER", number),
    ("DATE", date),
    ("DATERANGE", date),
    ("DURATION", duration),
    ("LIST", list),
    ("UNIT", unit),
    ("COUNTRY", country),
    ("CURRENCY", currency),
    ("LANGUAGE", language),
];

/// How Fluent's own numbers (counts) are printed: by the formatter, with their grouping and digits.
pub(super) fn print_count(count: &FluentNumber) -> String {
    let options = NumberOptions {
        min_fraction: count.options.minimum_fraction_digits.and_then(|n| u8::try_from(n).ok()),
        max_fraction: count.options.maximum_fraction_digits.and_then(|n| u8::try_from(n).ok()),
        no_grouping: !count.options.use_grouping,
    };
    formatter(|by| by.number(&count.as_string(), &options))
}

fn price<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match values.first().and_then(Value::of) {
        Some(Value::Money { amount, currency, options }) => {
            let display = choice(named, "display", &DISPLAYS).unwrap_or(options.display);
            let fraction_digits = digits(named, "digits").or(options.fraction_digits);
            let options = PriceOptions { display, fraction_digits };
            Value::Money { amount: amount.clone(), currency: currency.clone(), options }.into()
        }
        _ => wrong("PRICE", "an amount of money", values),
    }
}

fn number<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let value = values.first();
    if let Some(FluentValue::Number(count)) = value {
        let mut count = count.clone();
        count.options.merge(named);
        return FluentValue::Number(count);
    }
    let merged = |options: &NumberOptions| NumberOptions {
        min_fraction: digits(named, "minimumFractionDigits").or(options.min_fraction),
        max_fraction: digits(named, "maximumFractionDigits").or(options.max_fraction),
        no_grouping: choice(named, "useGrouping", &GROUPING).unwrap_or(options.no_grouping),
    };
    match value.and_then(Value::of) {
        Some(Value::Number { number, options }) => {
            Value::Number { number: number.clone(), options: merged(options) }.into()
        }
        Some(Value::Percent { percent, options }) => {
            Value::Percent { percent: percent.clone(), options: merged(options) }.into()
        }
        _ => wrong("NUMBER", "a number", values),
    }
}

fn date<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let merged = |options: &DateOptions| DateOptions {
        length: choice(named, "length", &DATE_LENGTHS).unwrap_or(options.length),
        weekday: choice(named, "weekday", &YES).unwrap_or(options.weekday),
        no_year: choice(named, "year", &NO).unwrap_or(options.no_year),
    };
    match values.first().and_then(Value::of) {
        Some(Value::Date { date, options }) => {
            Value::Date { date: date.clone(), options: merged(options) }.into()
        }
        Some(Value::Dates { from, to, options }) => {
            Value::Dates { from: from.clone(), to: to.clone(), options: merged(options) }.into()
        }
        _ => wrong("DATE", "a date", values),
    }
}

fn duration<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match values.first().and_then(Value::of) {
        Some(Value::Duration { minutes, length }) => {
            let length = choice(named, "length", &UNIT_LENGTHS).unwrap_or(*length);
            Value::Duration { minutes: *minutes, length }.into()
        }
        _ => wrong("DURATION", "a length of time", values),
    }
}

fn list<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    match values.first().and_then(Value::of) {
        Some(Value::List { items, kind }) => {
            let kind = choice(named, "type", &LIST_KINDS).unwrap_or(*kind);
            Value::List { items: items.clone(), kind }.into()
        }
        _ => wrong("LIST", "a list", values),
    }
}

fn unit<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let length = choice(named, "length", &UNIT_LENGTHS).unwrap_or_default();
    let Some(FluentValue::String(unit)) = named.get("unit") else {
        return wrong("UNIT", "the option unit", values);
    };
    let number = match values.first() {
        Some(FluentValue::Number(count)) => count.as_string(),
        Some(other) => match Value::of(other) {
            Some(Value::Number { number, .. }) => number.as_str().into(),
            _ => return wrong("UNIT", "a number", values),
        },
        None => return wrong("UNIT", "a number", values),
    };
    formatter(|by| by.unit(&number, unit, length)).into()
}

fn country<'a>(values: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    name("COUNTRY", values, |code| formatter(|by| by.country(code)))
}

fn currency<'a>(values: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    name("CURRENCY", values, |code| formatter(|by| by.currency_name(code)))
}

fn language<'a>(values: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    name("LANGUAGE", values, |tag| formatter(|by| by.language_name(tag)))
}

fn name<'a>(function: &str, values: &[FluentValue<'a>], of: fn(&str) -> String) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::String(code)) => of(code).into(),
        _ => wrong(function, "a code", values),
    }
}

fn wrong<'a>(function: &str, expected: &str, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    let found = match values.first() {
        None => "nothing",
        Some(FluentValue::String(_)) => "a text",
        Some(FluentValue::Number(_)) => "a count",
        Some(FluentValue::Custom(_)) => "another kind of value",
        Some(FluentValue::None | FluentValue::Error) => "no value",
    };
    fault(&[function, ": expected ", expected, ", found ", found]);
    FluentValue::Error
}

type Choices<T> = [(&'static str, T)];

const DISPLAYS: [(&str, CurrencyDisplay); 4] = [
    ("symbol", CurrencyDisplay::Symbol),
    ("narrow", CurrencyDisplay::NarrowSymbol),
    ("code", CurrencyDisplay::Code),
    ("name", CurrencyDisplay::Name),
];
const DATE_LENGTHS: [(&str, DateLength); 4] = [
    ("short", DateLength::Short),
    ("medium", DateLength::Medium),
    ("long", DateLength::Long),
    ("full", DateLength::Full),
];
const UNIT_LENGTHS: [(&str, UnitLength); 2] = [("short", UnitLength::Short), ("long", UnitLength::Long)];
const LIST_KINDS: [(&str, ListKind); 3] =
    [("and", ListKind::And), ("or", ListKind::Or), ("unit", ListKind::Unit)];
const YES: [(&str, bool); 2] = [("yes", true), ("no", false)];
const NO: [(&str, bool); 2] = [("no", true), ("yes", false)];
const GROUPING: [(&str, bool); 2] = [("false", true), ("true", false)];

/// The option `name` as one of `choices`; `None` if the message does not set it.
fn choice<T: Copy>(named: &FluentArgs, name: &str, choices: &Choices<T>) -> Option<T> {
    let set = named.get(name)?;
    let found = match set {
        FluentValue::String(word) => word.as_ref(),
        _ => "a number",
    };
    let chosen = choices.iter().find(|(word, _)| *word == found).map(|(_, value)| *value);
    if chosen.is_none() {
        fault(&["option ", name, ": expected one of the words of this option, found ", found]);
    }
    chosen
}

/// The option `name` as a number of digits; `None` if the message does not set it.
fn digits(named: &FluentArgs, name: &str) -> Option<u8> {
    match named.get(name)? {
        FluentValue::Number(number) => u8::try_from(usize::from(number)).ok().filter(|n| *n <= 20),
        _ => {
            fault(&["option ", name, ": expected a number of digits, found a text"]);
            None
        }
    }
}
