//! The page's own buttons, disabled while a restriction blocks; they come back exactly as they were.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, ShadowRoot};

use crate::config::AddToCart;
use crate::contract::{ANCESTOR_PREFIX, ITEM_ATTRIBUTES};

/// Elements that a browser disables by itself.
const CONTROLS: [&str; 5] = ["button", "input", "select", "textarea", "fieldset"];

/// Buttons that are disabled. Dropping it gives them back.
pub(super) struct Blocked {
    buttons: Vec<Button>,
}

struct Button {
    element: Element,
    attribute: &'static str,
    // What stood there; `None`: nothing.
    before: Option<String>,
    clicked: Closure<dyn FnMut(Event)>,
}

impl Blocked {
    /// Disables these buttons; what is disabled already stays so when it is given back.
    pub(super) fn new(elements: Vec<Element>) -> Self {
        Blocked { buttons: elements.into_iter().map(Button::disable).collect() }
    }

    /// Whether it is about the same buttons.
    pub(super) fn is_of(&self, elements: &[Element]) -> bool {
        self.buttons.iter().map(|button| &button.element).eq(elements)
    }
}

impl Button {
    fn disable(element: Element) -> Self {
        let control = CONTROLS.contains(&element.local_name().as_str());
        let (attribute, value) = if control { ("disabled", "") } else { ("aria-disabled", "true") };
        let before = element.get_attribute(attribute);
        if !control || before.is_none() {
            // Fails only for names that are none.
            let _ = element.set_attribute(attribute, value);
        }
        // A link can't be disabled, and a page may enable its button for reasons of its own.
        let clicked = Closure::<dyn FnMut(Event)>::new(|event: Event| {
            event.prevent_default();
            event.stop_immediate_propagation();
        });
        let listener = clicked.as_ref().unchecked_ref();
        let _ = element.add_event_listener_with_callback_and_bool("click", listener, true);
        Button { element, attribute, before, clicked }
    }
}

impl Drop for Button {
    fn drop(&mut self) {
        let listener = self.clicked.as_ref().unchecked_ref();
        let _ = self.element.remove_event_listener_with_callback_and_bool("click", listener, true);
        let _ = match &self.before {
            Some(before) => self.element.set_attribute(self.attribute, before),
            None => self.element.remove_attribute(self.attribute),
        };
    }
}

/// The buttons that belong to an element: those inside the product's container where one is known (by the selector, or
/// by the attributes of an item that an ancestor carries), and otherwise those in the nearest ancestor that has any.
///
/// # Errors
/// - a text that is no selector
pub(super) fn buttons(host: &Element, places: &[AddToCart]) -> Result<Vec<Element>, String> {
    let mut all: Vec<Element> = Vec::new();
    for place in places {
        let product = match &place.product {
            Some(selector) => host.closest(selector).map_err(|_| selector.clone())?,
            None => product(host),
        };
        let mut at = product.clone().or_else(|| above(host));
        while let Some(container) = at {
            let list = container.query_selector_all(&place.button).map_err(|_| place.button.clone())?;
            let found = (0..list.length()).filter_map(|nth| list.get(nth)?.dyn_into::<Element>().ok());
            let before = all.len();
            all.extend(found);
            at = above(&container).filter(|_| product.is_none() && all.len() == before);
        }
    }
    Ok(all)
}

/// The nearest ancestor that says what everything inside it is.
fn product(host: &Element) -> Option<Element> {
    let names: Vec<String> =
        ITEM_ATTRIBUTES.iter().map(|name| ["[", ANCESTOR_PREFIX, name, "]"].concat()).collect();
    host.closest(&names.join(",")).ok().flatten()
}

/// The element around another one, also across the edge of a shadow tree.
fn above(element: &Element) -> Option<Element> {
    let across = || Some(element.get_root_node().dyn_into::<ShadowRoot>().ok()?.host());
    element.parent_element().or_else(across)
}
