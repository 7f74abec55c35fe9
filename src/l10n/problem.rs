//! What is wrong with a file of messages, and where. The rest of the file still works.

use std::fmt;

/// Whose file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// Shipped with Landfall.
    BuiltIn,
    /// The merchant's own; its messages replace built-in ones of the same name.
    Merchant,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// Not Fluent syntax; the text says what was expected. The message is left out.
    Syntax(String),
    /// The message stands in the file twice; the first one holds.
    Duplicate,
    /// A message has the name of a function; it is ignored by calls of that function.
    FunctionName,
    /// The file is over the limit and was not read.
    TooLarge {
        /// Bytes found.
        bytes: usize,
    },
    /// Braces directly in braces, or more levels than a message can need. The message is left out.
    TooDeep,
    /// A selection by a number or text that is written out. The message is left out.
    LiteralSelector,
}

/// One problem of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct L10nProblem {
    /// The language of the file.
    pub language: String,
    /// Whose file it is.
    pub layer: Layer,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The message that the problem is in, if it has a name.
    pub message: Option<String>,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl fmt::Display for L10nProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The file's name is for whoever read it.
        all(f, &[&self.line.to_string(), ":", &self.column.to_string(), ": "])?;
        if let Some(message) = &self.message {
            all(f, &[message, ": "])?;
        }
        match &self.kind {
            ProblemKind::Syntax(expected) => f.write_str(expected),
            ProblemKind::Duplicate => {
                f.write_str("expected each message once, found it twice; the first is used")
            }
            ProblemKind::FunctionName => {
                f.write_str("expected a name that is no function's; rename the message")
            }
            ProblemKind::TooLarge { bytes } => {
                let (most, found) = (super::MAX_FILE_BYTES.to_string(), bytes.to_string());
                all(f, &["expected at most ", &most, " bytes, found ", &found])
            }
            ProblemKind::TooDeep => f.write_str("expected fewer braces inside braces"),
            ProblemKind::LiteralSelector => f.write_str("expected a variable before ->, found a literal"),
        }
    }
}

fn all(f: &mut fmt::Formatter<'_>, texts: &[&str]) -> fmt::Result {
    texts.iter().try_for_each(|text| f.write_str(text))
}

/// Finds lines and columns. It goes on from where it was, since a hostile file can have a mistake in every line.
pub(super) struct Place<'t> {
    text: &'t [u8],
    at: usize,
    line: u32,
    column: u32,
}

impl<'t> Place<'t> {
    pub(super) fn start(text: &'t str) -> Self {
        Place { text: text.as_bytes(), at: 0, line: 1, column: 1 }
    }

    /// Line and column of a byte, both from 1. A position past the end is the end.
    pub(super) fn of(&mut self, position: usize) -> (u32, u32) {
        if position < self.at {
            (self.at, self.line, self.column) = (0, 1, 1);
        }
        while let Some(byte) = self.text.get(self.at).filter(|_| self.at < position) {
            if *byte == b'\n' {
                self.line += 1;
                self.column = 1;
            } else if byte & 0xC0 != 0x80 {
                self.column += 1; // the first byte of a character
            }
            self.at += 1;
        }
        (self.line, self.column)
    }
}

/// The name at the start of a broken entry, if it has one.
pub(super) fn message_id(entry: &str) -> Option<String> {
    let entry = entry.trim_start();
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let end = entry.bytes().position(|byte| !is_name(byte)).unwrap_or(entry.len());
    entry.get(..end).filter(|name| !name.is_empty()).map(str::to_owned)
}
