//! Prices on pages that know nothing of us: what a text says a price is, and what structured data says.
//!
//! | file | its one job |
//! |---|---|
//! | `numbers` | how a language writes numbers |
//! | `signs` | which currencies a sign may mean |
//! | `lexer`, `text` | the amounts in a text, and where each stands in it |
//! | `json_ld`, `offers` | the offers of schema.org in JSON-LD; one offer as any markup states it |
//! | `page` | what is asked of a page's tree |
//! | `structured` | the texts of a page that print what it states for machines |
//! | `span` | where an amount stands in the nodes of a page |
//! | `left` | why a price was left alone |
//!
//! The rule of the room: certain or not at all. A number is read only in a language that the page states, a currency is
//! never taken from a sign, and what can be read in two ways is left alone with a [`Left`] that says so.
//!
//! Nothing here knows a browser. It and the tool's reader of files both bring the same plain things: texts in [`Piece`]s
//! as they stand in tags, and a [`Page`] to ask.

mod json_ld;
mod left;
mod lexer;
mod numbers;
mod offers;
mod page;
mod signs;
mod span;
mod structured;
mod text;

#[cfg(test)]
mod tests;

pub use json_ld::{Found, json_ld};
pub use left::Left;
pub use numbers::{Numbers, has_digit};
pub use offers::{Offer, plain};
pub use page::{Languages, OURS, Page, Texts};
pub use span::{Ends, Span};
pub use structured::{LeftAlone, Outcome, Printed, Search};
pub use text::{Money, Piece, read, sign_in};
