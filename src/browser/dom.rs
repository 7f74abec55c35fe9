//! The few things that are done to the page's tree. Text is only ever set as text: there is no way here to set markup.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Element, Node, ShadowRoot, ShadowRootInit};

use crate::contract::attribute;

/// A new element that is nowhere yet.
pub(super) fn element(tag: &str) -> Option<Element> {
    web_sys::window()?.document()?.create_element(tag).ok()
}

/// A new element with a part's name and a text.
pub(super) fn part(tag: &str, name: &str, text: &str) -> Option<Element> {
    let element = element(tag)?;
    if !name.is_empty() {
        put(&element, "part", name);
    }
    element.set_text_content(Some(text));
    Some(element)
}

/// Sets a text, unless it stands there already.
pub(super) fn set_text(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}

/// Sets the text of an element that has nothing else, in the node that is there: another one takes the browser twice as
/// long. What a translator put in its place goes.
pub(super) fn write(element: &Element, text: &str) {
    let only = |node: &Node| node.node_type() == Node::TEXT_NODE && node.next_sibling().is_none();
    match element.first_child().filter(only) {
        Some(node) => node.set_text_content(Some(text)),
        None => element.set_text_content(Some(text)),
    }
}

/// Sets an attribute of an element that nobody watches yet.
pub(super) fn put(element: &Element, name: &str, value: &str) {
    // Fails only for names that are none.
    let _ = element.set_attribute(name, value);
}

/// Sets an attribute, unless it has that value already: whoever watches the page hears of changes only.
pub(super) fn set(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        put(element, name, value);
    }
}

/// Puts a node at the end of another.
pub(super) fn append(parent: &Node, child: &Node) {
    // Fails only where a node would contain itself.
    let _ = parent.append_child(child);
}

/// Puts a node before a child of another, or at its end.
pub(super) fn insert(parent: &Node, child: &Node, before: Option<&Element>) {
    // Fails only where a node would contain itself.
    let _ = parent.insert_before(child, before.map(AsRef::as_ref));
}

/// The same with a text.
pub(super) fn insert_text(parent: &Node, text: &str, before: Option<&Element>) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        insert(parent, &document.create_text_node(text), before);
    }
}

/// The element's open shadow root, made at the first call with one style sheet that all elements of a kind share.
pub(super) fn shadow(host: &Element, sheet: Option<&CssStyleSheet>) -> Option<ShadowRoot> {
    if let Some(root) = host.shadow_root() {
        return Some(root);
    }
    // As JSON: the setter that web-sys has for it would be bytes of the script that all pages load.
    let open: ShadowRootInit = js_sys::JSON::parse(r#"{"mode":"open"}"#).ok()?.unchecked_into();
    let root = host.attach_shadow(&open).ok()?;
    if let Some(sheet) = sheet {
        root.set_adopted_style_sheets(&[sheet].into_iter().collect::<js_sys::Array>());
    }
    Some(root)
}

/// Adds a style sheet to a shadow root that does not have it yet.
pub(super) fn also_styled(root: &ShadowRoot, sheet: Option<&CssStyleSheet>) {
    let Some(sheet) = sheet else { return };
    let sheets = js_sys::Array::from(&root.adopted_style_sheets());
    if !sheets.iter().any(|known| &known == AsRef::<JsValue>::as_ref(sheet)) {
        sheets.push(sheet);
        root.set_adopted_style_sheets(&sheets);
    }
}

/// A style sheet from our own CSS. Needs no `style-src`; `None` in browsers that do not have them.
pub(super) fn sheet(css: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(css).ok()?;
    Some(sheet)
}

/// Calls when an event of this name happens to a node, as long as what it gives is kept.
pub(super) fn when(node: &Node, event: &str, call: impl FnMut() + 'static) -> Closure<dyn FnMut()> {
    let listener = Closure::new(call);
    // Fails only for a listener that is none.
    let _ = node.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener
}

/// Ends what [`when`] began, for nodes that stay.
pub(super) fn no_longer(node: &Node, event: &str, listener: &Closure<dyn FnMut()>) {
    let _ = node.remove_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
}

/// Shows what the merchant wrote inside an element, which is in that state then.
#[inline(never)]
pub(super) fn show_own_content(host: &Element, state: &str) {
    if let Some(root) = host.shadow_root() {
        only_slot(&root);
    }
    set(host, attribute::STATE, state);
}

/// Takes everything out of a root but a slot.
fn only_slot(root: &ShadowRoot) {
    let only_slot = root
        .first_element_child()
        .is_some_and(|child| child.local_name() == "slot" && child.next_element_sibling().is_none());
    if only_slot {
        return;
    }
    clear(root);
    if let Some(slot) = element("slot") {
        append(root, &slot);
    }
}

/// Takes everything out of a node.
pub(super) fn clear(node: &Node) {
    while let Some(child) = node.first_child() {
        let _ = node.remove_child(&child);
    }
}
