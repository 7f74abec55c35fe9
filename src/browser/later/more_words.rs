//! The words that only later parts print: the files of `locales/<lang>/` beside the first, each for a moment of its own.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::browser::app::App;
use crate::browser::scene::Scene;

thread_local! {
    // Whether those that were asked for last are on their way, so that no more can join them.
    static GONE: Cell<bool> = const { Cell::new(true) };
}

/// Fetches these files once, and shows what is known with them. Where they can't be had that is told, and the next one
/// who asks tries again.
pub(super) fn come(app: &Rc<App>, more: u8) -> Option<Promise> {
    if app.known()?.detailed & more == more {
        // Who has all must not wait for what others wait for.
        return Some(Promise::resolve(&JsValue::UNDEFINED));
    }
    let mut asked = app.details.borrow_mut();
    if let Some((those, coming)) = &mut *asked
        && (*those & more == more || !GONE.get())
    {
        *those |= more;
        return Some(coming.clone());
    }
    // What others have asked for may be on its way, and is not asked for twice.
    let (those, earlier) = asked.take().map_or((0, None), |(those, coming)| (those, Some(coming)));
    let more = more | those;
    GONE.set(false);
    let mine = Rc::clone(app);
    let coming = future_to_promise(async move {
        // Parts that arrive in one moment ask one after the other: together they ask for each file once, and the page is
        // painted once.
        let _ = JsFuture::from(Promise::resolve(&JsValue::UNDEFINED)).await;
        GONE.set(true);
        let more = mine.details.borrow().as_ref().map_or(more, |(more, _)| *more);
        show(&mine, more & !those).await;
        if let Some(earlier) = earlier {
            let _ = JsFuture::from(earlier).await;
        }
        // Where one of the files is missing, the next one who asks tries again.
        if mine.known().is_some_and(|scene| scene.detailed & more == more) {
            return Ok(JsValue::UNDEFINED);
        }
        mine.details.take();
        Err(JsValue::UNDEFINED)
    });
    *asked = Some((more, coming.clone()));
    Some(coming)
}

async fn show(app: &Rc<App>, more: u8) -> Option<()> {
    loop {
        let scene = app.known()?;
        if scene.detailed & more == more {
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

/// A scene with these files too, or with those of them that can be had: who needs no other must not go without. `None`
/// where that is none. What can't be had has been told.
pub(super) async fn with(app: &App, scene: &Scene, more: u8) -> Option<Scene> {
    let source = app.source.as_ref()?;
    match source.worded(scene, more, scene.complete).await {
        Ok(scene) => Some(scene),
        Err(refusal) => {
            app.tell(&refusal);
            let here = source.words_here(scene) & more;
            if here & !scene.detailed == 0 {
                return None;
            }
            source.worded(scene, here, scene.complete).await.ok()
        }
    }
}
