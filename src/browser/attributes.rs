//! Attributes as the contract says: the element's own, or else that of the nearest ancestor that has it for everything
//! inside (`data-landfall-<attribute>`).

use web_sys::Element;

use crate::contract::{ANCESTOR_PREFIX, ITEM_ATTRIBUTES};

/// The attribute's text, as it stands on the page.
pub(super) fn find(element: &Element, name: &str) -> Option<String> {
    let own = element.get_attribute(name);
    if own.is_some() || !ITEM_ATTRIBUTES.contains(&name) {
        return own;
    }
    let name = [ANCESTOR_PREFIX, name].concat();
    let ancestor = element.closest(&["[", &name, "]"].concat()).ok().flatten()?;
    ancestor.get_attribute(&name)
}
