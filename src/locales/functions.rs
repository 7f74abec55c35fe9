//! What each function takes, for translators' checks. `src/l10n/functions.rs` is what holds; a test compares them.

use super::kind::Kind;

/// One function.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) kinds: &'static [Kind],
    pub(super) options: &'static [Choice],
}

/// An option and what it may be.
pub(super) struct Choice {
    pub(super) name: &'static str,
    pub(super) values: Values,
}

/// What an option may be.
pub(super) enum Values {
    /// One of these words, in quotes.
    Words(&'static [&'static str]),
    /// A whole number from 0 to 20.
    Digits,
    /// Any word in quotes; CLDR's name of a unit.
    Unit,
}

const LENGTHS: Choice =
    Choice { name: "length", values: Values::Words(&["short", "medium", "long", "full"]) };
const SHORT_OR_LONG: Choice = Choice { name: "length", values: Values::Words(&["short", "long"]) };
const WEEKDAY: Choice = Choice { name: "weekday", values: Values::Words(&["yes", "no"]) };
const YEAR: Choice = Choice { name: "year", values: Values::Words(&["yes", "no"]) };

/// Every function.
pub(super) const FUNCTIONS: [Function; 10] = [
    Function {
        name: "PRICE",
        kinds: &[Kind::Money],
        options: &[
            Choice { name: "display", values: Values::Words(&["symbol", "narrow", "code", "name"]) },
            Choice { name: "digits", values: Values::Digits },
        ],
    },
    Function {
        name: "NUMBER",
        kinds: &[Kind::Number, Kind::Percent, Kind::Count],
        options: &[
            Choice { name: "minimumFractionDigits", values: Values::Digits },
            Choice { name: "maximumFractionDigits", values: Values::Digits },
            Choice { name: "useGrouping", values: Values::Words(&["true", "false"]) },
            Choice { name: "type", values: Values::Words(&["cardinal", "ordinal"]) },
        ],
    },
    Function { name: "DATE", kinds: &[Kind::Date], options: &[LENGTHS, WEEKDAY, YEAR] },
    Function { name: "DATERANGE", kinds: &[Kind::Dates], options: &[LENGTHS, WEEKDAY, YEAR] },
    Function { name: "DURATION", kinds: &[Kind::Duration], options: &[SHORT_OR_LONG] },
    Function {
        name: "LIST",
        kinds: &[Kind::List],
        options: &[Choice { name: "type", values: Values::Words(&["and", "or", "unit"]) }],
    },
    Function {
        name: "UNIT",
        kinds: &[Kind::Number, Kind::Count],
        options: &[Choice { name: "unit", values: Values::Unit }, SHORT_OR_LONG],
    },
    Function { name: "COUNTRY", kinds: &[Kind::Country], options: &[] },
    Function { name: "CURRENCY", kinds: &[Kind::Currency], options: &[] },
    Function { name: "LANGUAGE", kinds: &[Kind::Language], options: &[] },
];

/// The function of this name.
pub(super) fn function(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

/// The functions that take a kind, as "`PRICE`".
pub(super) fn for_kind(kind: Kind) -> Option<&'static str> {
    FUNCTIONS.iter().find(|function| function.kinds.contains(&kind)).map(|function| function.name)
}

impl Values {
    /// Whether a literal is one of them; `quoted` where it stands in quotes.
    pub(super) fn allow(&self, literal: &str, quoted: bool) -> bool {
        match self {
            Self::Words(words) => quoted && words.contains(&literal),
            Self::Digits => !quoted && literal.parse::<u8>().is_ok_and(|digits| digits <= 20),
            Self::Unit => quoted && !literal.is_empty(),
        }
    }

    /// What they are, in words.
    pub(super) fn told(&self) -> String {
        match self {
            Self::Words(words) => {
                words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ")
            }
            Self::Digits => "a number from 0 to 20, without quotes".to_owned(),
            Self::Unit => "a unit in quotes, such as \"kilogram\"".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::{Args, Layer, PlainFormatter, Words};
    use std::rc::Rc;

    /// Whether the runtime formats it without a fault.
    fn works(expression: &str) -> bool {
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        let problems = words.add("en", &format!("m = {{ {expression} }}\n"), Layer::BuiltIn);
        let args = Args::new()
            .money("money", "1.00", "EUR")
            .percent("percent", "1")
            .number("number", "1")
            .count("count", 1)
            .date("date", "2026-12-01")
            .dates("dates", "2026-12-01", "2026-12-02")
            .minutes("duration", 1)
            .list("list", vec!["a".to_owned()]);
        // Codes, words and texts are all texts to the runtime.
        let args =
            args.text("country", "DE").text("currency", "EUR").text("language", "de").text("word", "a");
        let args = args.text("text", "a");
        problems.is_empty() && words.faults("en", "m", &args).is_empty()
    }

    #[test]
    fn what_the_check_allows_the_runtime_formats() {
        for function in &FUNCTIONS {
            let unit = if function.name == "UNIT" { ", unit: \"kilogram\"" } else { "" };
            for (kind, name) in Kind::ALL {
                let call = format!("{}(${name}{unit})", function.name);
                let is_text =
                    matches!(kind, Kind::Country | Kind::Currency | Kind::Language | Kind::Word | Kind::Text);
                let takes_text =
                    function.kinds.iter().any(|kind| kind.naming().is_some() || *kind == Kind::Currency);
                let expected = function.kinds.contains(&kind) || (is_text && takes_text);
                assert_eq!(works(&call), expected, "{call}");
            }
            let name = function.kinds[0].name();
            for choice in function.options {
                let values = match choice.values {
                    Values::Words(words) => words.iter().map(|word| format!("\"{word}\"")).collect(),
                    Values::Digits => vec!["0".to_owned(), "20".to_owned()],
                    Values::Unit => vec!["\"gram\"".to_owned()],
                };
                for value in values {
                    // "type" is for counts alone, which plural forms go by.
                    let name =
                        if choice.name == "type" && function.name == "NUMBER" { "count" } else { name };
                    let unit = if choice.name == "unit" { "" } else { unit };
                    let call = format!("{}(${name}{unit}, {}: {value})", function.name, choice.name);
                    assert!(works(&call), "{call}");
                }
            }
        }
    }

    #[test]
    fn what_the_check_refuses_the_runtime_refuses() {
        for call in [
            "PRICE($money, digits: 21)",
            "PRICE($money, display: \"loud\")",
            "DATE($date, length: \"wide\")",
            "DATE($date, month: \"no\")",
            "DURATION($duration, length: \"full\")",
            "LIST($list, type: \"xor\")",
            "UNIT($number)",
        ] {
            assert!(!works(call), "{call}");
        }
    }
}
