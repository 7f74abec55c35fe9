//! The words that only later parts print: of `locales/<lang>/`, first `details.ftl`, then `cart.ftl`.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;

use crate::browser::app::App;
use crate::browser::scene::Scene;

/// Fetches the first of them once, and shows what is known with them. Where they can't be had that is told, and the
/// next one who asks tries again.
pub(super) fn come(app: &Rc<App>, more: u8) -> Option<Promise> {
    if let Some((those, coming)) = &*app.details.borrow()
        && *those >= more
    {
        return Some(coming.clone());
    }
    let mine = Rc::clone(app);
    let coming = future_to_promise(async move {
        let fetched = show(&mine, more).await;
        if fetched.is_none() {
            mine.details.take();
        }
        fetched.map(|()| JsValue::UNDEFINED).ok_or(JsValue::UNDEFINED)
    });
    *app.details.borrow_mut() = Some((more, coming.clone()));
    Some(coming)
}

async fn show(app: &Rc<App>, more: u8) -> Option<()> {
    loop {
        let scene = app.known()?;
        if scene.detailed >= more {
            return Some(());
        }
        let detailed = with(app, &scene, more).await?;
        // A scene that came meanwhile may have been begun without them: the other languages of a chain, for one.
        if app.known().is_some_and(|known| Rc::ptr_eq(&known, &scene)) {
            drop(app.show(detailed));
            return Some(());
        }
    }
}

/// A scene with the first of these words; `None` where they can't be had, which has been told.
pub(super) async fn with(app: &App, scene: &Scene, more: u8) -> Option<Scene> {
    let source = app.source.as_ref()?;
    match source.detailed(scene, more).await {
        Ok(scene) => Some(scene),
        Err(refusal) => {
            app.tell(&refusal);
            None
        }
    }
}
