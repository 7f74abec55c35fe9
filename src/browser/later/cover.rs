//! The cover over the page that the picker's dialog lies on: how both open and close.
//!
//! The dialog is no modal one where the browser knows popovers. A modal one makes the page inert, for which the browser finds
//! the styles of every element anew, when it opens and again when it closes: of a page with 200 prices a slow phone answers
//! nothing for a twentieth of a second each time. A popover lies over everything too and ends with Escape. The page beneath
//! is out of the pointer's reach; a focus that leaves for it closes the picker.

use js_sys::JSON;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement};

use crate::browser::dom;

use super::by_name::{call, get};

type Listener = Closure<dyn FnMut(JsValue)>;

/// What is heard of a cover and of the page, as long as it is kept. Each on its own, for one may happen while another is
/// handled.
pub(super) struct Heard {
    _cover: [Listener; 4],
    page: Option<Document>,
    focus: Closure<dyn FnMut()>,
}

impl Drop for Heard {
    fn drop(&mut self) {
        if let Some(page) = &self.page {
            dom::no_longer(page, FOCUS, &self.focus);
        }
    }
}

const FOCUS: &str = "focusin";

/// Puts a cover under a dialog.
pub(super) fn under(dialog: &HtmlElement) -> Option<Heard> {
    let cover = dom::element("div")?;
    dom::put(&cover, "class", "cover");
    // Has the focus after a press on it, so that closing gives it back to the button.
    dom::put(&cover, "tabindex", "-1");
    dom::append(&dialog.parent_node()?, &cover);
    dom::append(&cover, dialog);
    let hear = |event: &str, handle: fn(&HtmlElement, &JsValue)| {
        let dialog = dialog.clone();
        let heard = Listener::new(move |event| handle(&dialog, &event));
        call(&cover, "addEventListener", &[&event.into(), heard.as_ref()]);
        heard
    };
    let heard = [
        hear("beforetoggle", toggled),
        hear("focusout", left),
        hear("click", pressed),
        hear("keydown", typed),
    ];
    // A focus that was lost, or with the browser, comes back to the page without leaving the cover.
    let (page, open) = (cover.owner_document(), dialog.clone());
    let away = move || {
        if !has_focus(&open) {
            close(&open);
        }
    };
    let focus = dom::when(page.as_ref()?, FOCUS, away);
    Some(Heard { _cover: heard, page, focus })
}

/// Something closes the cover. The focus goes back to the button if it was there.
fn toggled(dialog: &HtmlElement, event: &JsValue) {
    if get(event, "newState") != Some("closed".into()) {
        return;
    }
    let inside = has_focus(dialog);
    call(dialog, "close", &[]);
    // Browsers give it back by themselves only to a button that stands in no shadow root.
    if inside
        && let Some((button, options)) = button(dialog).zip(JSON::parse(r#"{"preventScroll":true}"#).ok())
    {
        call(&button, "focus", &[&options]);
    }
}

/// The focus goes to something of the page's. To nothing where the window is left, or a row is gone.
fn left(dialog: &HtmlElement, event: &JsValue) {
    let inside = get(event, "relatedTarget")
        .and_then(|to| call(&get(event, "currentTarget").unwrap_or_default(), "contains", &[&to]));
    if inside == Some(JsValue::FALSE) {
        close(dialog);
    }
}

/// A press beside the panel hits the cover or, where the dialog is modal, the dialog itself.
fn pressed(dialog: &HtmlElement, event: &JsValue) {
    let panel = dialog.first_element_child().map(JsValue::from).unwrap_or_default();
    if get(event, "target").and_then(|hit| call(&panel, "contains", &[&hit])) == Some(JsValue::FALSE) {
        close(dialog);
    }
}

/// The cover would close by itself, but Safari closes a dialog of the page's own around it as well. By number: in an input
/// method Escape has another one.
fn typed(dialog: &HtmlElement, event: &JsValue) {
    if get(event, "keyCode") == Some(27.into()) {
        call(event, "preventDefault", &[]);
        close(dialog);
    }
}

fn has_focus(dialog: &HtmlElement) -> bool {
    let within = |element: &Element| element.matches(":focus-within") == Ok(true);
    // Chromium does not say it of the cover where the dialog is modal.
    within(dialog) || dialog.parent_element().is_some_and(|cover| within(&cover))
}

/// Up to this width of the page, in CSS pixels, the dialog is a sheet; the style sheet says the same.
const NARROW: f64 = 480.0;

/// Opens both. Fails only for what is open already or off the page.
pub(super) fn show(dialog: &HtmlElement) {
    let Some(cover) = dialog.parent_element() else { return };
    if get(&cover, "showPopover").is_some() {
        dom::put(&cover, "popover", "auto");
        // First: a browser gives Escape to what opened last, and would keep it from the cover.
        dom::put(dialog, "open", "");
        call(&cover, "showPopover", &[]);
    } else {
        call(dialog, "showModal", &[]);
    }
    // On a phone the focus stays on the sheet: a keyboard would slide in over what was assumed. Elsewhere the search field is
    // where people begin.
    let narrow = get(&js_sys::global(), "innerWidth").and_then(|width| width.as_f64()) <= Some(NARROW);
    let search = dialog.query_selector("input").ok().flatten().filter(|_| !narrow);
    call(search.as_ref().unwrap_or(dialog), "focus", &[]);
}

/// Closes both, and gives the focus back to the button if they had it.
pub(super) fn close(dialog: &HtmlElement) {
    let cover = dialog.parent_element().filter(|_| dialog.has_attribute("open"));
    if let Some(cover) = cover {
        call(&cover, "hidePopover", &[]);
        call(dialog, "close", &[]);
    }
}

/// The button that opens the dialog: the first one beside the cover.
fn button(dialog: &HtmlElement) -> Option<Element> {
    let beside = dialog.parent_element()?.parent_element()?;
    beside.query_selector("button").ok()?
}
