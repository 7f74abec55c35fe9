//! Hearing of what a page changes inside an element.
//!
//! By `Reflect`, not by bindings of its own: each binding would stand in the glue that every visitor loads.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// A running `MutationObserver`. Dropping it ends it.
pub(super) struct Watch {
    observer: JsValue,
    _heard: Closure<dyn FnMut()>,
}

impl Watch {
    /// Calls after nodes, texts or these attributes inside the element changed. `None` where the browser can't.
    pub(super) fn on(element: &Element, attributes: &[&str], call: impl FnMut() + 'static) -> Option<Watch> {
        let heard = Closure::<dyn FnMut()>::new(call);
        let class: Function = get(&js_sys::global(), "MutationObserver")?.dyn_into().ok()?;
        let observer: JsValue = Reflect::construct(&class, &[heard.as_ref()].into_iter().collect()).ok()?;
        let (options, names) = (Object::new(), Array::new());
        for name in attributes {
            names.push(&JsValue::from_str(name));
        }
        let yes = JsValue::TRUE;
        let wanted: [(&str, &JsValue); 4] =
            [("childList", &yes), ("subtree", &yes), ("characterData", &yes), ("attributeFilter", &names)];
        for (key, value) in wanted {
            let _ = Reflect::set(&options, &JsValue::from_str(key), value);
        }
        let observe: Function = get(&observer, "observe")?.dyn_into().ok()?;
        observe.call2(&observer, element, &options).ok()?;
        Some(Watch { observer, _heard: heard })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let end = get(&self.observer, "disconnect").and_then(|end| end.dyn_into::<Function>().ok());
        if let Some(end) = end {
            let _ = end.call0(&self.observer);
        }
    }
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}
