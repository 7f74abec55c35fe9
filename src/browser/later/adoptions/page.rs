//! What is asked of the page's own tree.
//!
//! By name where a binding would stand in the glue that every visitor loads.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use crate::adopt::{Page, Texts};
use crate::browser::dom;
use crate::input::joined;

/// A value that is one: nothing, `false`, 0 and an empty text are none.
fn something(found: Option<JsValue>) -> Option<JsValue> {
    found.filter(JsValue::is_truthy)
}

/// A member; `None` where there is none.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    something(Reflect::get(of, &JsValue::from_str(name)).ok())
}

/// What a method gives; `None` where it refuses, gives nothing, or there is none.
pub(super) fn call(of: &JsValue, name: &str, values: &[&JsValue]) -> Option<JsValue> {
    let method = get(of, name)?;
    let list = Array::new();
    for value in values {
        list.push(value);
    }
    let method: &Function = method.unchecked_ref();
    something(Reflect::apply(method, of, &list).ok())
}

/// A new object of one of the browser's classes.
pub(super) fn made(class: &str, values: &[&JsValue]) -> Option<JsValue> {
    let class: Function = get(&js_sys::global(), class)?.unchecked_into();
    let list = Array::new();
    for value in values {
        list.push(value);
    }
    Reflect::construct(&class, &list).ok()
}

/// A new plain object.
pub(super) fn object(members: &[(&str, &JsValue)]) -> Option<JsValue> {
    let reflect = get(&js_sys::global(), "Reflect")?;
    let object = made("Object", &[])?;
    for (name, value) in members {
        call(&reflect, "set", &[&object, &(*name).into(), value]);
    }
    Some(object)
}

/// The first element inside a node that a selector finds.
pub(super) fn first(root: &JsValue, selector: &str) -> Option<Element> {
    call(root, "querySelector", &[&selector.into()]).map(JsCast::unchecked_into)
}

/// The page's body.
pub(super) fn body() -> Option<Node> {
    get(&root(), "body").map(JsCast::unchecked_into)
}

/// The page.
pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The page itself, as a value.
pub(super) fn root() -> JsValue {
    document().map_or(JsValue::NULL, Into::into)
}

/// Elements of the page, in a list of the browser's.
#[derive(Default)]
pub(super) struct Elements(Array);

impl Elements {
    pub(super) fn iter(&self) -> impl Iterator<Item = Element> + '_ {
        self.0.iter().map(JsCast::unchecked_into)
    }
}

/// All elements inside a node that a selector finds. `None`: it is no selector.
pub(super) fn all(root: &JsValue, selector: &str) -> Option<Elements> {
    let list = call(root, "querySelectorAll", &[&selector.into()])?;
    Some(Elements(Array::from(&list)))
}

/// The element around a node.
pub(super) fn parent(node: &Node) -> Option<Element> {
    get(node, "parentElement").map(JsCast::unchecked_into)
}

/// The text in a node; empty where there is none.
pub(super) fn text_of(node: &Node) -> String {
    node.text_content().unwrap_or_default()
}

/// An element's styles as they are now, or those of what its style sheet puts before or after it.
pub(super) fn styles(element: &Element, pseudo: &str) -> Option<JsValue> {
    let pseudo = if pseudo.is_empty() { JsValue::NULL } else { pseudo.into() };
    call(&js_sys::global(), "getComputedStyle", &[element, &pseudo])
}

/// One of them; empty where there is none.
pub(super) fn style(styles: Option<&JsValue>, property: &str) -> String {
    let value = styles.and_then(|styles| call(styles, "getPropertyValue", &[&property.into()]));
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Whether an element takes any room on the page.
pub(super) fn is_seen(element: &Element) -> bool {
    let first = call(element, "getClientRects", &[]).and_then(|boxes| get(&boxes, "0"));
    first.is_some() && style(styles(element, "").as_ref(), "visibility") != "hidden"
}

/// The texts inside an element. Nothing that a page hides inside is part of it; the element itself may be hidden.
pub(super) fn texts(element: &Element) -> Texts<Node> {
    let mut texts = Texts::default();
    collect(&mut texts, element, false);
    texts
}

fn collect(texts: &mut Texts<Node>, node: &Node, raised: bool) {
    let mut next = node.first_child();
    while let Some(child) = next {
        if child.node_type() == Node::TEXT_NODE {
            texts.push(child.clone(), text_of(&child), raised);
        } else if child.node_type() == Node::ELEMENT_NODE {
            let element: &Element = child.unchecked_ref();
            let skipped =
                matches!(element.local_name().as_str(), "script" | "style" | "template" | "noscript");
            let styles = styles(element, "").filter(|_| !skipped);
            if !skipped && style(styles.as_ref(), "display") != "none" {
                let height = style(styles.as_ref(), "vertical-align");
                collect(texts, &child, raised || matches!(&*height, "super" | "text-top" | "top"));
            }
        }
        next = child.next_sibling();
    }
}

/// The page as the room that reads prices asks it.
pub(super) struct Tree;

impl Page for Tree {
    type Element = Element;
    type Text = Node;

    fn all(&self, inside: Option<&Element>, selector: &str) -> Vec<Element> {
        let root = inside.map_or_else(root, |element| element.clone().into());
        all(&root, selector).unwrap_or_default().iter().collect()
    }

    fn closest(&self, element: &Element, selector: &str) -> Option<Element> {
        element.closest(selector).ok().flatten()
    }

    fn parent(&self, element: &Element) -> Option<Element> {
        parent(element)
    }

    fn holder(&self, text: &Node) -> Option<Element> {
        parent(text)
    }

    fn attribute(&self, element: &Element, name: &str) -> Option<String> {
        element.get_attribute(name)
    }

    fn text(&self, element: &Element) -> String {
        text_of(element)
    }

    fn own(&self, element: &Element) -> Vec<(Node, String)> {
        let (mut own, mut next) = (Vec::new(), element.first_child());
        while let Some(child) = next {
            next = child.next_sibling();
            if child.node_type() == Node::TEXT_NODE {
                let text = text_of(&child);
                own.push((child, text));
            }
        }
        own
    }

    fn texts(&self, element: &Element) -> Texts<Node> {
        texts(element)
    }

    fn is_seen(&self, element: &Element) -> bool {
        is_seen(element)
    }

    fn address(&self, written: &str) -> Option<String> {
        let base = get(&root(), "baseURI")?;
        let url = made("URL", &[&written.into(), &base])?;
        let full = get(&url, "href")?.as_string()?;
        Some(full.split('#').next().unwrap_or_default().to_owned())
    }

    fn name(&self, element: &Element) -> String {
        name(element)
    }
}

/// A `WeakMap` from nodes to numbers, which are written as texts: numbers would need a binding of their own.
pub(super) struct Known(JsValue);

impl Known {
    pub(super) fn new() -> Option<Self> {
        made("WeakMap", &[]).map(Known)
    }

    pub(super) fn get(&self, node: &JsValue) -> Option<usize> {
        call(&self.0, "get", &[node])?.as_string()?.parse().ok()
    }

    pub(super) fn set(&self, node: &JsValue, number: usize) {
        call(&self.0, "set", &[node, &JsValue::from_str(&number.to_string())]);
    }

    pub(super) fn remove(&self, node: &JsValue) {
        call(&self.0, "delete", &[node]);
    }
}

/// An element as a merchant finds it again: `<span#total.price>`.
pub(super) fn name(element: &Element) -> String {
    let mut name = joined(&["<", &element.local_name()]);
    if let Some(id) = element.get_attribute("id") {
        name.push('#');
        name.push_str(&id);
    }
    for class in
        element.get_attribute("class").unwrap_or_default().split(' ').filter(|name| !name.is_empty()).take(3)
    {
        name.push('.');
        name.push_str(class.trim());
    }
    name.push('>');
    name
}

/// A new element of ours.
pub(super) fn element(tag: &str, attributes: &[(&str, &str)]) -> Option<Element> {
    let element = dom::element(tag)?;
    for (name, value) in attributes {
        dom::set(&element, name, value);
    }
    Some(element)
}

/// Puts a node before another.
pub(super) fn before(place: &Node, node: &Node) -> Option<()> {
    let parent = get(place, "parentNode")?;
    call(&parent, "insertBefore", &[node, place]).map(|_| ())
}

/// Takes a node off the page.
pub(super) fn remove(node: &Node) {
    if let Some(parent) = get(node, "parentNode") {
        call(&parent, "removeChild", &[node]);
    }
}
