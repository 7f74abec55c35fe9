//! What was wrong in rates: JSON path, what was found, what was expected.

use core::fmt;

use crate::input::{SyntaxError, joined, quoted};

/// Rates that can't be used: where, what was found, what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatesError {
    path: String,
    found: String,
    expected: &'static str,
}

impl RatesError {
    pub(super) fn new(path: &str, found: &str, expected: &'static str) -> Self {
        RatesError {
            path: path.to_owned(),
            found: quoted(&found.chars().take(24).collect::<String>()),
            expected,
        }
    }

    /// The text is no JSON of the file's shape.
    pub(super) fn of_shape(error: SyntaxError) -> Self {
        RatesError {
            path: error.place(),
            found: joined(&["no ", error.expected]),
            expected: "an object with base, date and rates",
        }
    }

    /// The JSON path inside the rates, such as `rates.USD`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What would have been right, as a noun phrase.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What stands there, quoted.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for RatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for text in [&self.path, ": expected ", self.expected, ", found ", &self.found] {
            f.write_str(text)?;
        }
        Ok(())
    }
}

impl core::error::Error for RatesError {}
