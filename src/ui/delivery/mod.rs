//! The style of a delivery. The element itself is plain DOM, since a page has many of them.

/// The style sheet of `<landfall-delivery>`.
pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/delivery.css"));
