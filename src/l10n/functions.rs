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
use super::formatter::{Formatter, NumberOptions};
use super::value::{Value, unit_length};
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};

/// The shape that Fluent asks of a function.
pub(super) type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a>;

/// Every function by its name in messages.
pub(super) const FUNCTIONS: [(&str, Function); 10] = [
    ("PRICE", |values, named| with_options("PRICE", values, named, |v| matches!(v, Value::Money { .. }))),
    ("NUMBER", number),
    ("DATE", |values, named| with_options("DATE", values, named, |v| matches!(v, Value::Date { .. }))),
    ("DATERANGE", |values, named| {
        with_options("DATERANGE", values, named, |v| matches!(v, Value::Dates { .. }))
    }),
    ("DURATION", |values, named| {
        with_options("DURATION", values, named, |v| matches!(v, Value::Duration { .. }))
    }),
    ("LIST", |values, named| with_options("LIST", values, named, |v| matches!(v, Value::List { .. }))),
    ("UNIT", unit),
    ("COUNTRY", |values, _| name("COUNTRY", values, |by, code| by.country(code))),
    ("CURRENCY", |values, _| name("CURRENCY", values, |by, code| by.currency_name(code))),
    ("LANGUAGE", |values, _| name("LANGUAGE", values, |by, tag| by.language_name(tag))),
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

/// A value of the kind that the function is for, with the options that the message sets.
fn with_options<'a>(
    function: &str,
    values: &[FluentValue<'a>],
    named: &FluentArgs,
    is_kind: fn(&Value) -> bool,
) -> FluentValue<'a> {
    let Some(value) = values.first().and_then(Value::of).filter(|value| is_kind(value)) else {
        return wrong(function, values);
    };
    let mut value = value.clone();
    for (option, to) in named.iter() {
        if value.set(option, to).is_none() {
            let to = if let FluentValue::String(word) = to { word.as_ref() } else { "a number" };
            fault(&[function, ": expected an option and a value that it has, found ", option, ": ", to]);
        }
    }
    value.into()
}

fn number<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    if let Some(FluentValue::Number(count)) = values.first() {
        let mut count = count.clone();
        count.options.merge(named);
        return FluentValue::Number(count);
    }
    let is_number = |v: &Value| matches!(v, Value::Number { .. } | Value::Percent { .. });
    with_options("NUMBER", values, named, is_number)
}

fn unit<'a>(values: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let word = |option| match named.get(option) {
        Some(FluentValue::String(word)) => Some(word.as_ref()),
        _ => None,
    };
    let Some(unit) = word("unit") else {
        fault(&["UNIT: expected the option unit, found none"]);
        return FluentValue::Error;
    };
    let length = word("length").and_then(unit_length).unwrap_or_default();
    let number = match values.first() {
        Some(FluentValue::Number(count)) => count.as_string(),
        Some(other) => match Value::of(other) {
            Some(Value::Number { number, .. }) => number.as_str().into(),
            _ => return wrong("UNIT", values),
        },
        None => return wrong("UNIT", values),
    };
    formatter(|by| by.unit(&number, unit, length)).into()
}

fn name<'a>(
    function: &str,
    values: &[FluentValue<'a>],
    of: fn(&dyn Formatter, &str) -> String,
) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::String(code)) => formatter(|by| of(by, code)).into(),
        _ => wrong(function, values),
    }
}

/// Notes that a function was given what it is not for.
fn wrong<'a>(function: &str, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    let found = match values.first() {
        None => "nothing",
        Some(FluentValue::String(_)) => "a text",
        Some(FluentValue::Number(_)) => "a count",
        Some(FluentValue::Custom(_)) => "another kind of value",
        Some(FluentValue::None | FluentValue::Error) => "no value",
    };
    fault(&[function, ": expected the kind of value it is for, found ", found]);
    FluentValue::Error
}
