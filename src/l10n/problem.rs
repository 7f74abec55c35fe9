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
    /// Braces directly in braces, or more levels than a message can need. The file was not read.
    TooDeep,
    /// A selection by a number or text that is written out. The file was not read.
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
        match self.layer {
            Layer::BuiltIn => write!(f, "locales/{}/landfall.ftl:", self.language)?,
            Layer::Merchant => write!(f, "messages of the shop ({}):", self.language)?,
        }
        write!(f, "{}:{}: ", self.line, self.column)?;
        if let Some(message) = &self.message {
            write!(f, "{message}: ")?;
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
                write!(f, "expected at most {} bytes, found {bytes}", super::MAX_FILE_BYTES)
            }
            ProblemKind::TooDeep => f.write_str("expected fewer braces inside braces; the file was not read"),
            ProblemKind::LiteralSelector => {
                f.write_str("expected a variable before ->, found a literal; the file was not read")
            }
        }
    }
}

/// Line and column of a byte, both from 1. A position past the end is the end.
pub(super) fn place(text: &str, position: usize) -> (u32, u32) {
    let before = text.as_bytes().get(..position).unwrap_or(text.as_bytes());
    let (mut line, mut column) = (1, 1);
    for byte in before {
        if *byte == b'\n' {
            line += 1;
            column = 1;
        } else if byte & 0xC0 != 0x80 {
            column += 1; // the first byte of a character
        }
    }
    (line, column)
}

/// The byte at which the message `id` starts for the `nth` time (from 0): its name, at the start of a line,
/// followed by `=`.
pub(super) fn find_message(text: &str, id: &str, nth: usize) -> Option<usize> {
    let mut start = 0;
    let mut seen = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            if seen == nth {
                return Some(start);
            }
            seen += 1;
        }
        start += line.len();
    }
    None
}

/// The name at the start of a broken entry, if it has one.
pub(super) fn message_id(entry: &str) -> Option<String> {
    let name: String = entry
        .trim_start()
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    (!name.is_empty()).then_some(name)
}
