//! Long work in pieces, as the shell does its own: the page answers in between, and where there is much of it, what is seen
//! comes first.

use js_sys::{Array, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use crate::browser::app::App;

use super::page;

/// Calls with each element, and is done after the last. The first ones come at once.
pub(super) async fn each(app: &App, elements: &[Element], mut work: Box<dyn FnMut(&Element)>) {
    let list: Array = elements.iter().collect();
    let work = Closure::<dyn FnMut(JsValue)>::new(move |element: JsValue| work(element.unchecked_ref()));
    if let Some(done) = page::call(app.host.as_ref(), "inPieces", &[&list, work.as_ref()]) {
        // Only a fault ends it early, and that was told.
        drop(JsFuture::from(done.unchecked_into::<Promise>()).await);
    }
}
