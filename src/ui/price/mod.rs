//! The style of a price. The element itself is plain DOM, since a page has many of them.

/// The style sheet of `<landfall-price>`.
pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/price.css"));
