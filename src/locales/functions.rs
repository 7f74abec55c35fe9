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
