//! What a story reads off a page, as plain values.

use serde::Deserialize;
use serde_json::Value;
use std::fmt;

/// A `<landfall-price>` as the visitor sees it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Price {
    /// The element's id, empty where it has none.
    pub id: String,
    /// The reflected attribute: `pending`, `localized`, `original`, `error`; `None` before the element is defined.
    pub state: Option<String>,
    /// All text rendered in its place, blanks folded.
    pub text: String,
    /// The text of `part="amount"`, where there is one.
    pub amount: Option<String>,
    /// Whether there is a `part="approximate"`.
    pub approximate: bool,
    /// The light DOM: the page's own price.
    pub fallback: String,
}

impl Price {
    /// Whether the visitor reads the page's own price and nothing else.
    #[must_use]
    pub fn shows_its_own(&self) -> bool {
        self.text == self.fallback && !self.text.is_empty()
    }

    /// Whether the state is this one.
    #[must_use]
    pub fn is(&self, state: &str) -> bool {
        self.state.as_deref() == Some(state)
    }
}

/// One line of the collector: what a merchant would find in the console.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct LogLine {
    /// `error` and `warn` (console), `uncaught`, `rejection`, `resource`, `policy`.
    pub kind: String,
    /// Its text.
    pub text: String,
    /// Where it came from, in the browser's own words: only of what nobody caught, and only where the browser tells.
    #[serde(default)]
    pub stack: Option<String>,
}

impl fmt::Display for LogLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] {}", self.kind, self.text)?;
        self.stack
            .iter()
            .flat_map(|stack| stack.lines())
            .try_for_each(|line| write!(f, "\n    {}", line.trim()))
    }
}

/// One `landfall:…` event that reached the document.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Without the prefix: `market:change`.
    pub name: String,
    /// Its detail, plain JSON.
    pub detail: Value,
}

/// Where a box of the host page stands, in 64ths of a CSS pixel (the finest step that layout knows).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct Block {
    /// Tag, id and classes.
    pub name: String,
    /// From the top of the document.
    pub top: i64,
    /// Its height.
    pub height: i64,
}
