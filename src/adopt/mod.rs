//! Prices on pages that know nothing of us: what a text says a price is, and what structured data says.
//!
//! | file | its one job |
//! |---|---|
//! | `numbers` | how a language writes numbers |
//! | `signs` | which currencies a sign may mean |
//! | `lexer`, `text` | the amounts in a text, and where each stands in it |
//! | `json_ld`, `offers` | the offers of schema.org in JSON-LD; one offer as any markup states it |
//! | `left` | why a price was left alone |
//!
//! The rule of the room: certain or not at all. A number is read only in a language that the page states, a currency is
//! never taken from a sign, and what can be read in two ways is left alone with a [`Left`] that says so.
//!
//! Nothing here knows a page. A browser and the tool's reader of files both bring the same plain things: texts in
//! [`Piece`]s as they stand in tags, and the text of scripts.

mod json_ld;
mod left;
mod lexer;
mod numbers;
mod offers;
mod signs;
mod text;

#[cfg(test)]
mod tests;

pub use json_ld::{Found, json_ld};
pub use left::Left;
pub use numbers::{Numbers, has_digit};
pub use offers::{Offer, plain};
pub use text::{Money, Piece, read, sign_in};
