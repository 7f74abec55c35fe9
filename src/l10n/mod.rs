//! Words: Fluent messages of a language chain, formatted by whatever formats numbers and dates on this platform.
//!
//! - [`Words`] holds the messages and formats them, with fallback for each message along the chain.
//! - [`Args`] carries the values; amounts are decimal strings and never pass through a float.
//! - [`Formatter`] is what `Intl` does in a browser; [`PlainFormatter`] stands in for it in tests and in the tool,
//!   [`TableFormatter`] where a browser lacks a language.
//! - [`chain`], [`direction`] and [`shipped`] choose languages.
//!
//! Why `fluent-bundle` does not format: a wasm of nothing but this room and one message weighs 56.8 KB (23.0 KB brotli).
//! With `intl_pluralrules` and numbers through floats in place of `Intl` it weighs 115.1 KB (50.6), with `fluent-bundle`
//! doing all of it 133.4 KB (55.2). Measured once, on 2026-11-28: `fluent` 0.17, `opt-level = "z"`, one unit, fat LTO, then
//! `wasm-opt -Oz`; what the page's script does for `Intl` is counted nowhere.
//!
//! It does not fetch files, read the browser's languages or know which message stands where.
//!
//! ```
//! use landfall::l10n::{Args, Layer, PlainFormatter, Words, plain};
//! use std::rc::Rc;
//!
//! let mut words = Words::new(&["de", "en"], |_language| Rc::new(PlainFormatter));
//! let problems = words.add("de", "price-charged = Sie zahlen { $price }", Layer::BuiltIn);
//! assert!(problems.is_empty());
//! let text = words.text("price-charged", &Args::new().money("price", "49.00", "USD"));
//! assert_eq!(plain(&text.unwrap()), "Sie zahlen 49.00 USD");
//! ```

mod args;
mod formatter;
mod functions;
mod guard;
mod isolate;
mod language;
mod negotiate;
mod plain_formatter;
mod problem;
mod resolve;
mod signs;
mod syntax;
mod table_formatter;
mod value;
mod words;

pub use args::Args;
pub use formatter::{
    CurrencyDisplay, DateLength, DateOptions, Formatter, ListKind, NumberOptions, PriceOptions, UnitLength,
};
#[cfg(feature = "locales")]
pub use guard::shallow;
pub use isolate::plain;
pub use negotiate::{DEFAULT_LANGUAGE, Direction, chain, direction, shipped};
pub use plain_formatter::PlainFormatter;
pub use problem::{L10nProblem, Layer, ProblemKind};
pub use signs::{percent_in, price_in_order};
pub use table_formatter::{TABLES, TableFormatter};
pub use words::{Formatted, MAX_FILE_BYTES, Words};
