//! A price change is told once, politely, to those who do not see it.
//!
//! One live region for the page, made when it is first needed. A screen reader notices what changes in a region that is
//! already there, hence the pause before the text.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use web_sys::Element;

use crate::browser::app::App;
use crate::browser::dom;
use crate::browser::scene::Scene;
use crate::l10n::{Args, plain};

use super::{Part, more_words};

const PAUSE_MILLISECONDS: u32 = 100;

/// Not seen, but read: the usual clipping.
const HIDDEN: &str = "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";

thread_local! {
    static REGION: RefCell<Option<Element>> = const { RefCell::new(None) };
    static WAITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Tells that prices are for another market now, unless that is past already. The words for it may have to be fetched.
pub(super) async fn market(app: Rc<App>, scene: Rc<Scene>, turn: u32) {
    let words = Part::LATER;
    let fetched = if words.is_said(&scene) { None } else { more_words::with(&app, &scene, words.1).await };
    if !app.is_turn(turn) {
        return;
    }
    let words = fetched.as_ref().map_or(&scene.words, |scene| &scene.words);
    let country = scene.visitor.country.value;
    let currency = scene.visitor.currency.as_ref().map(|choice| choice.value);
    let currency = currency.as_ref().map_or("", |currency| currency.code());
    let args = Args::new().text("country", country.code()).text("currency", currency);
    let id = if scene.original { "announce-original" } else { "announce-market" };
    let Some(text) = words.text(id, &args) else { return };
    let Some(region) = region(&app) else { return };
    region.set_text_content(None);
    let tell: Box<dyn FnOnce()> = Box::new(move || region.set_text_content(Some(&plain(&text))));
    WAITING.set(Some(Timeout::new(PAUSE_MILLISECONDS, tell)));
}

/// Takes the region off the page.
fn stop() {
    drop(WAITING.take());
    if let Some(region) = REGION.take() {
        region.remove();
    }
}

fn region(app: &App) -> Option<Element> {
    if let Some(region) = REGION.with_borrow(Clone::clone) {
        return Some(region);
    }
    let region = dom::element("div")?;
    dom::set(&region, "role", "status");
    // By the member, not by the attribute, which a content security policy may refuse.
    Reflect::set(&region, &"style".into(), &HIDDEN.into()).ok()?;
    let body = web_sys::window()?.document()?.query_selector("body").ok()??;
    dom::append(&body, &region);
    REGION.set(Some(region.clone()));
    app.at_stop(stop);
    Some(region)
}
