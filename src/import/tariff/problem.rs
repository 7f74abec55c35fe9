//! Why a file could not be imported.

use std::{error, fmt, io};

use super::Code;

/// A file that gives no tariff.
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportError {
    /// The file is of another kind, is broken, or can't be read.
    Input {
        /// The file, perhaps with a line: `tariff.csv:12`.
        place: String,
        /// What would have been right.
        expected: String,
        /// What stands there.
        found: String,
        /// What to do about it; may be empty.
        advice: String,
    },
    /// Codes of one subheading stand apart, and the file is read as it comes.
    OutOfOrder {
        /// Where the subheading begins again.
        line: u64,
        /// The code there.
        code: Code,
    },
    /// What was read could not be put anywhere.
    Output(io::Error),
}

impl ImportError {
    pub(super) fn input(place: impl Into<String>, expected: impl Into<String>, found: &str) -> ImportError {
        let mut short: String = found.chars().take(160).collect();
        if short.len() < found.len() {
            short.push('…');
        }
        ImportError::Input {
            place: place.into(),
            expected: expected.into(),
            found: short,
            advice: String::new(),
        }
    }

    /// The same with what to do.
    pub(super) fn advise(mut self, what: impl Into<String>) -> ImportError {
        if let ImportError::Input { advice, .. } = &mut self {
            *advice = what.into();
        }
        self
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportError::Input { place, expected, found, advice } => {
                write!(f, "{place}: expected {expected}, found {found}")?;
                if advice.is_empty() { Ok(()) } else { write!(f, "; {advice}") }
            }
            ImportError::OutOfOrder { line, code } => {
                write!(
                    f,
                    "line {line}: expected all codes of a subheading together, found {code} again later"
                )
            }
            ImportError::Output(e) => write!(f, "can't write: {e}"),
        }
    }
}

impl error::Error for ImportError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            ImportError::Output(e) => Some(e),
            _ => None,
        }
    }
}
