//! Members of the page's objects, by name.
//!
//! By `Reflect`, not by bindings: each binding would stand in the glue that every visitor loads.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A member; `None` where there is none.
pub(super) fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name))
        .ok()
        .filter(|member| !member.is_null() && !member.is_undefined())
}

/// What a method gives; `None` where it refuses, or there is no such method.
pub(in crate::browser) fn call(of: &JsValue, name: &str, values: &[&JsValue]) -> Option<JsValue> {
    let method: Function = get(of, name)?.dyn_into().ok()?;
    let list = Array::new();
    for value in values {
        list.push(value);
    }
    Reflect::apply(&method, of, &list).ok()
}
