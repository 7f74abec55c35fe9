//! Attributes as the contract says: the element's own, or else that of the nearest ancestor that has it for everything
//! inside (`data-landfall-<attribute>`), or else what a packed catalogue says, once one is here.

use std::cell::Cell;

use web_sys::Element;

use crate::contract::{ANCESTOR_PREFIX, ITEM_ATTRIBUTES};
use crate::input::joined;

/// Who is asked for an attribute that the page does not have.
pub(super) type Below = fn(&Element, &str) -> Option<String>;

thread_local! {
    /// The packed catalogue, on pages that have one.
    pub(super) static BELOW: Cell<Option<Below>> = const { Cell::new(None) };
}

/// The attribute's text, as it stands on the page or in the catalogue.
pub(super) fn find(element: &Element, name: &str) -> Option<String> {
    written(element, name).or_else(|| BELOW.get()?(element, name))
}

/// The attribute's text, as it stands on the page.
pub(super) fn written(element: &Element, name: &str) -> Option<String> {
    let own = element.get_attribute(name);
    if own.is_some() || !ITEM_ATTRIBUTES.contains(&name) {
        return own;
    }
    let name = joined(&[ANCESTOR_PREFIX, name]);
    let ancestor = element.closest(&joined(&["[", &name, "]"])).ok().flatten()?;
    ancestor.get_attribute(&name)
}
