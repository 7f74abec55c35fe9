//! What was wrong in a rates file, and where.

use core::fmt;

/// A rates file that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EcbError {
    place: String,
    found: String,
    expected: String,
}

impl EcbError {
    pub(super) fn new(file: &str, found: &str, expected: &str) -> Self {
        let short: String = found.chars().take(60).collect();
        EcbError { place: file.to_owned(), found: short, expected: expected.to_owned() }
    }

    /// The same with a line, counted from 1.
    pub(super) fn on_line(mut self, line: u64) -> Self {
        self.place = format!("{}:{line}", self.place);
        self
    }

    /// The same with a column, counted from 1, and its head.
    pub(super) fn in_column(mut self, column: usize, head: &str) -> Self {
        self.place = format!("{}: column {column} ({head})", self.place);
        self
    }
}

impl fmt::Display for EcbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.place, self.expected, self.found)
    }
}

impl core::error::Error for EcbError {}
