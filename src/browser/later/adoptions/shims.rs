//! Pages whose scripts look for their nodes where they put them.
//!
//! A framework that takes one of its nodes out of its parent, or puts one before it, would throw where the node stands in
//! an element of ours by then, and with it would go the page. So such a parent tells us first: whoever asks it for one of
//! three methods gets the browser's own, and by then our elements are gone from it. The observer hears of the change, and
//! what the framework wrote is read anew.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::Element;

use super::page;

/// The methods that name a child.
const METHODS: [&str; 3] = ["removeChild", "insertBefore", "replaceChild"];

/// A parent that tells us first. Dropping it leaves the parent as it was.
pub(super) struct Shim {
    parent: Element,
    _heard: Closure<dyn FnMut()>,
}

impl Shim {
    /// Calls before one of the methods is used.
    pub(super) fn on(parent: &Element, call: impl FnMut() + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut()>::new(call);
        // A getter that calls us and gives the browser's own: a proxy asks its handler first, and the handler's answer,
        // which is ours, is nothing.
        let handler = page::object(&[])?;
        define(&handler, "get", heard.as_ref())?;
        let node = page::get(&page::get(&js_sys::global(), "Node")?, "prototype")?;
        let own = page::made("Proxy", &[&node, &handler])?;
        let reflect = page::get(&page::get(&js_sys::global(), "Reflect")?, "get")?;
        for name in METHODS {
            let getter = page::call(&reflect, "bind", &[&JsValue::NULL, &own, &name.into()])?;
            define(parent, name, &getter)?;
        }
        Some(Shim { parent: parent.clone(), _heard: heard })
    }
}

impl Drop for Shim {
    fn drop(&mut self) {
        let Some(reflect) = page::get(&js_sys::global(), "Reflect") else { return };
        for name in METHODS {
            page::call(&reflect, "deleteProperty", &[&self.parent, &name.into()]);
        }
    }
}

/// Gives an object a member that is asked for by a call.
fn define(of: &JsValue, name: &str, getter: &JsValue) -> Option<()> {
    let descriptor = page::object(&[("get", getter), ("configurable", &JsValue::TRUE)])?;
    let object = page::get(&js_sys::global(), "Object")?;
    page::call(&object, "defineProperty", &[of, &name.into(), &descriptor]).map(|_| ())
}
