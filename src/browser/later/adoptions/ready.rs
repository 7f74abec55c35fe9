//! When a page may be touched: all of it is loaded, and a framework that takes over what its server wrote has done so.
//!
//! Frameworks compare what they would write with what stands on the page. A node of ours between theirs would make them
//! throw it all away and say so in the console. Where their marks are and they are not, we wait, but not for ever: a page
//! whose scripts never come has nothing to take over.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use super::page;

/// Milliseconds between two looks.
const STEP: u32 = 50;
/// How many looks at a page that waits for its framework.
const MOST: u32 = 100;

/// What servers leave for frameworks to find.
const MARKS: &str = "[data-reactroot],[data-server-rendered],[data-v-app],[data-hk],[ng-server-context],#__next,#__nuxt,astro-island[ssr]";

thread_local! {
    static WAITING: RefCell<Option<(Timeout, u32)>> = const { RefCell::new(None) };
}

/// Calls when the page is ready.
pub(super) fn then(call: Rc<dyn Fn()>) {
    wait(call, 0);
}

/// Calls nobody any more.
pub(super) fn stop() {
    WAITING.with_borrow_mut(|waiting| *waiting = None);
}

fn wait(call: Rc<dyn Fn()>, looks: u32) {
    let loaded = page::document()
        .and_then(|document| page::get(&document, "readyState"))
        .is_some_and(|state| state == "complete");
    // One step more after the page is loaded, for what it does then.
    if loaded && looks > 0 && (looks > MOST || is_taken_over()) {
        call();
        return;
    }
    let looks = if loaded { looks + 1 } else { 0 };
    let timer = Timeout::new(if looks == 1 { 1 } else { STEP }, move || wait(call, looks));
    WAITING.with_borrow_mut(|waiting| *waiting = Some((timer, looks)));
}

/// Whether no framework is still to come.
fn is_taken_over() -> bool {
    let Some(body) = page::body() else { return true };
    page::all(&body, MARKS).unwrap_or_default().iter().all(|marked| has_owner(&marked)) && all_owned(&body, 3)
}

/// Whether nothing waits between a framework's comments: `<!--$-->` of React, `<!--[-->` of Vue and Svelte.
fn all_owned(node: &Node, depth: u8) -> bool {
    let mut next = node.first_child();
    while let Some(child) = next {
        if child.node_type() == Node::COMMENT_NODE {
            let marks = matches!(page::text_of(&child).as_str(), "$" | "$?" | "$!" | "[" | "[!");
            if marks && page::parent(&child).is_some_and(|parent| !has_owner(&parent)) {
                return false;
            }
        } else if depth > 0 && child.node_type() == Node::ELEMENT_NODE && !all_owned(&child, depth - 1) {
            return false;
        }
        next = child.next_sibling();
    }
    true
}

/// Whether a framework has written its own members on an element, or on one around or directly inside it.
pub(super) fn has_owner(element: &Element) -> bool {
    let mut above = Some(element.clone());
    while let Some(at) = above {
        if is_owned(&at) {
            return true;
        }
        above = page::parent(&at);
    }
    page::all(element, ":scope > *").unwrap_or_default().iter().any(|child| is_owned(&child))
}

fn is_owned(element: &Element) -> bool {
    let theirs = |key: &str| key.starts_with("__") || key.starts_with("_re") || key == "_vnode";
    js_sys::Array::from(&keys(element)).iter().any(|key| key.as_string().is_some_and(|key| theirs(&key)))
}

fn keys(element: &Element) -> JsValue {
    let object = page::get(&js_sys::global(), "Object").unwrap_or_default();
    page::call(&object, "keys", &[element.unchecked_ref()]).unwrap_or_else(|| js_sys::Array::new().into())
}
