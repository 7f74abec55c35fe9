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

use super::resolve::Resolver;
use super::syntax::{Expression, Kind};
use super::value::{Value, unit_length};

/// Every function's name in messages.
const FUNCTIONS: [&str; 10] =
    ["PRICE", "NUMBER", "DATE", "DATERANGE", "DURATION", "LIST", "UNIT", "COUNTRY", "CURRENCY", "LANGUAGE"];

/// Whether a name is a function's.
pub(super) fn is_function(name: &str) -> bool {
    FUNCTIONS.contains(&name)
}

/// What a function makes of its value and the options that the message sets; `None` with a fault where it can't.
pub(super) fn call(
    resolver: &mut Resolver<'_>,
    function: &str,
    value: Option<Value>,
    options: &[(String, Expression)],
) -> Option<Value> {
    let mut value = value?;
    let by = resolver.formatter();
    let text = match (function, &value) {
        ("COUNTRY", Value::Text(code)) => by.country(code),
        ("CURRENCY", Value::Text(code)) => by.currency_name(code),
        ("LANGUAGE", Value::Text(tag)) => by.language_name(tag),
        ("UNIT", Value::Number { number, .. } | Value::Count { number, .. }) => {
            let word = |wanted: &str| {
                let option = options.iter().find(|(name, to)| name == wanted && to.kind == Kind::Text);
                option.map(|(_, to)| to.name.as_str())
            };
            let length = word("length").and_then(unit_length).unwrap_or_default();
            let Some(unit) = word("unit") else {
                resolver.fault(&["UNIT: expected the option unit, found none"]);
                return None;
            };
            by.unit(number, unit, length)
        }
        ("PRICE", Value::Money { .. })
        | ("NUMBER", Value::Number { .. } | Value::Percent { .. } | Value::Count { .. })
        | ("DATE", Value::Date { .. })
        | ("DATERANGE", Value::Dates { .. })
        | ("DURATION", Value::Duration { .. })
        | ("LIST", Value::List { .. }) => {
            for (option, to) in options {
                if value.set(option, to).is_none() {
                    resolver.fault(&[function, ": option ", option, ": ", &to.name]);
                }
            }
            return Some(value);
        }
        _ => {
            resolver.fault(&[function, ": another kind of value, or no function"]);
            return None;
        }
    };
    Some(Value::Text(text))
}
