//! Leptos components, one folder each with its CSS.
//!
//! A component shows one view model and calls back; it decides nothing about markets, money or words. Each is mounted
//! into a container inside a shadow root, lives as long as its [`Mounted`], and shares state by `Arc` signals only,
//! since those of one root die with it. Every text goes in as a text node: no subtree is wholly static, because
//! Leptos would write such a one through `innerHTML`, which pages with Trusted Types refuse.

use std::any::Any;

pub mod breakdown;
pub mod cart;
pub mod delivery;
pub mod market;
pub mod notice;
pub mod price;

/// A component on the page. Dropping it takes it off and frees what it holds.
#[must_use = "dropping it takes the component off the page: keep it as long as the element is connected"]
pub struct Mounted {
    _handle: Box<dyn Any>,
}

impl Mounted {
    fn new(handle: impl Any) -> Self {
        Mounted { _handle: Box::new(handle) }
    }
}
