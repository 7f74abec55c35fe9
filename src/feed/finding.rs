//! One mistake in a catalogue.

use std::fmt;

/// A place in a catalogue that could not be used. `Display` prints `7: price: expected …, found …`; the caller knows the
/// file's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The line that the row begins on, from 1.
    pub line: u64,
    /// The field, by its name in the feed; the country with it where only that one is concerned.
    pub field: String,
    /// What the feed can use.
    pub expected: String,
    /// What stands there, cut to a readable length.
    pub found: String,
}

/// How much of a text is shown.
const SHOWN: usize = 60;

impl Finding {
    /// A finding about the text of a cell.
    #[must_use]
    pub fn cell(line: u64, field: &str, expected: impl Into<String>, found: &str) -> Finding {
        let found = match found {
            "" => "nothing".to_owned(),
            text if text.chars().count() > SHOWN => {
                format!("{:?} and more", text.chars().take(SHOWN).collect::<String>())
            }
            text => format!("{text:?}"),
        };
        Finding { line, field: field.to_owned(), expected: expected.into(), found }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { line, field, expected, found } = self;
        let field = if field.is_empty() { String::new() } else { format!("{field}: ") };
        write!(f, "{line}: {field}expected {expected}, found {found}")
    }
}
