//! The page's own buttons, disabled while a restriction blocks; they come back exactly as they were.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::by_name::{call, get};
use crate::browser::dom;
use crate::config::AddToCart;
use crate::contract::{ANCESTOR_PREFIX, ITEM_ATTRIBUTES};
use crate::input::{joined, separated};

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
    heard: Vec<JsValue>,
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
            dom::set(&element, attribute, value);
        }
        // A link can't be disabled, and a page may enable its button for reasons of its own.
        let heard: Vec<JsValue> =
            ["preventDefault", "stopImmediatePropagation"].into_iter().filter_map(of_the_event).collect();
        for listener in &heard {
            call(&element, "addEventListener", &[&"click".into(), listener, &JsValue::TRUE]);
        }
        Button { element, attribute, before, heard }
    }
}

/// A listener that calls this method of the event: the browser's own, so that nothing of ours is called.
fn of_the_event(method: &str) -> Option<JsValue> {
    let event = get(&get(&js_sys::global(), "Event")?, "prototype")?;
    let method = get(&event, method)?;
    call(&get(&method, "call")?, "bind", &[&method])
}

impl Drop for Button {
    fn drop(&mut self) {
        for listener in &self.heard {
            call(&self.element, "removeEventListener", &[&"click".into(), listener, &JsValue::TRUE]);
        }
        match &self.before {
            Some(before) => dom::set(&self.element, self.attribute, before),
            None => drop(call(&self.element, "removeAttribute", &[&self.attribute.into()])),
        }
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
            let list = call(&container, "querySelectorAll", &[&place.button.as_str().into()]);
            let list = js_sys::Array::from(&list.ok_or_else(|| place.button.clone())?);
            let before = all.len();
            all.extend(list.iter().filter_map(|found| found.dyn_into::<Element>().ok()));
            at = above(&container).filter(|_| product.is_none() && all.len() == before);
        }
    }
    Ok(all)
}

/// The nearest ancestor that says what everything inside it is.
fn product(host: &Element) -> Option<Element> {
    let names: Vec<String> =
        ITEM_ATTRIBUTES.iter().map(|name| joined(&["[", ANCESTOR_PREFIX, name, "]"])).collect();
    host.closest(&separated(&names, ",")).ok().flatten()
}

/// The element around another one, also across the edge of a shadow tree.
fn above(element: &Element) -> Option<Element> {
    let parent = get(element, "parentElement").or_else(|| get(&element.get_root_node(), "host"));
    parent?.dyn_into().ok()
}
