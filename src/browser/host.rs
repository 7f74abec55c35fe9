//! The shell (`www/landfall.js`) as the widget sees it: the few things that it does for us.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// The shell. One for each page; it outlives every instance.
    #[derive(Clone)]
    pub type Host;

    /// Sends a DOM event from an element, or from the document. `name` is without prefix, `detail` is JSON. Whether
    /// nobody forbade what it tells of.
    #[wasm_bindgen(method)]
    pub(super) fn emit(this: &Host, name: &str, detail: &str, from: Option<&Element>) -> bool;

    /// Tells a problem, once: a console line of this level and an event. `file` is relative to the script; "" for none.
    #[wasm_bindgen(method)]
    pub(super) fn report(this: &Host, level: &str, code: &str, message: &str, file: &str);

    /// The text of a file, of at most so many bytes. Rejects with the reason in words.
    #[wasm_bindgen(method)]
    pub(super) fn text(this: &Host, url: &str, most: u32) -> Promise;

    /// The configuration's text, which the shell asked for while the wasm was on its way.
    #[wasm_bindgen(method, getter)]
    pub(super) fn config(this: &Host) -> Option<Promise>;

    /// Loads files of the wasm that are not needed at first, a bit for each; none is loaded twice, unless it failed.
    /// Rejects after telling.
    #[wasm_bindgen(method)]
    pub(super) fn later(this: &Host, files: u8) -> Promise;

    /// Paints every element that is on the page, what is seen first; kept when the last one is painted. A call for
    /// another scene ends those before.
    #[wasm_bindgen(method)]
    pub(super) fn repaint(this: &Host, another: bool) -> Promise;

    /// Stops everything: this instance is broken and must not be called again. `place` stands in `faults.txt`.
    #[wasm_bindgen(method)]
    pub(super) fn fault(this: &Host, place: u32);
}
