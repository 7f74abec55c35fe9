//! The cover over the page that the picker's dialog lies on: how both open and close.
//!
//! The dialog is no modal one where the browser knows popovers. A modal one makes the page inert, for which the browser finds
//! the styles of every element anew, when it opens and again when it closes: of a page with 200 prices a slow phone answers
//! nothing for a twentieth of a second each time. A popover lies over everything too and ends with Escape. The page beneath
//! is out of the pointer's reach; a focus that leaves for it closes the picker.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement};

use crate::browser::dom;

use super::by_name::{call, get};

type Listener = Closure<dyn FnMut(JsValue)>;

/// What is heard of a cover, as long as it is kept. Each on its own, for one may happen while another is handled.
pub(super) struct Heard {
    _heard: [Listener; 2],
    _toggle: Listener,
}

/// Puts a cover under a dialog.
pub(super) fn under(dialog: &HtmlElement) -> Option<Heard> {
    let cover = dom::element("div")?;
    dom::put(&cover, "class", "cover");
    // Has the focus after a press on it, so that closing gives it back to the button.
    dom::put(&cover, "tabindex", "-1");
    dom::append(&dialog.parent_node()?, &cover);
    dom::append(&cover, dialog);
    let panel = dialog.first_element_child()?;
    let heard = [
        // Where the focus goes to something of the page's. To nothing where the window is left, or a row is gone.
        (&cover, "focusout", "relatedTarget"),
        // A press beside the dialog hits the cover or, where the dialog is modal, the dialog itself.
        (&panel, "click", "target"),
    ]
    .map(|(inside, event, target)| {
        let (inside, dialog) = (inside.clone(), dialog.clone());
        hear(&cover, event, move |event| {
            let outside = get(&event, target).and_then(|to| call(&inside, "contains", &[&to]));
            if outside == Some(JsValue::FALSE) {
                close(&dialog);
            }
        })
    });
    let dialog = dialog.clone();
    let toggle = hear(&cover, "beforetoggle", move |event| toggled(&dialog, &event));
    Some(Heard { _heard: heard, _toggle: toggle })
}

fn hear(cover: &Element, event: &str, call_with: impl FnMut(JsValue) + 'static) -> Listener {
    let heard = Listener::new(call_with);
    call(cover, "addEventListener", &[&event.into(), heard.as_ref()]);
    heard
}

/// Something closes the cover, as Escape does. The focus goes back to the button if it was there.
fn toggled(dialog: &HtmlElement, event: &JsValue) {
    if get(event, "newState") != Some("closed".into()) {
        return;
    }
    let inside = get(event, "target").and_then(|cover| call(&cover, "matches", &[&":focus-within".into()]));
    call(dialog, "close", &[]);
    // Browsers give it back by themselves only to a button that stands in no shadow root.
    if inside == Some(JsValue::TRUE)
        && let Some(button) = button(dialog)
    {
        call(&button, "focus", &[]);
    }
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
