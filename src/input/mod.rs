//! Reading JSON that people wrote: every value knows where it stands.
//!
//! One small reader serves the quote request, `landfall.json` and the rule files, because all three owe their
//! author the same thing: the JSON path, what was found there, and what was expected. It is written by hand over
//! [`Json`] instead of derived, since derived visitors know neither the path nor what was found, and
//! cost the widget more bytes.
//!
//! It does not know what any field means, and it never stops at the first mistake: [`Problems`] collects them.

mod json;
mod node;
mod problem;
mod text;

pub use json::{Json, Map, SyntaxError};
pub use node::{FORMAT, Node};
pub use problem::{Problem, Problems};
pub use text::{find, find_last, joined, quoted, separated};
