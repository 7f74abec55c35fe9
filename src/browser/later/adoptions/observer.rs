//! Hearing of all that the page changes.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::page;

/// A running `MutationObserver`. Dropping it ends it.
pub(super) struct Observer {
    observer: JsValue,
    _heard: Closure<dyn FnMut()>,
}

impl Observer {
    /// Calls after nodes or texts inside a node changed.
    pub(super) fn on(node: &JsValue, call: impl FnMut() + 'static) -> Option<Self> {
        let heard = Closure::<dyn FnMut()>::new(call);
        let observer = page::made("MutationObserver", &[heard.as_ref().unchecked_ref()])?;
        let options = page::object(&[
            ("childList", &JsValue::TRUE),
            ("subtree", &JsValue::TRUE),
            ("characterData", &JsValue::TRUE),
        ])?;
        page::call(&observer, "observe", &[node, &options]);
        Some(Observer { observer, _heard: heard })
    }

    /// Forgets what changed until now and was not told yet.
    pub(super) fn forget(&self) {
        page::call(&self.observer, "takeRecords", &[]);
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        page::call(&self.observer, "disconnect", &[]);
    }
}
