//! Code that arrives when it is first needed: the picker's dialog, the open breakdown, and what only scripts ask for.
//!
//! | file | its one job |
//! |---|---|
//! | `doors` | the functions through which the first part calls the second |
//! | `components` | which component belongs to a tag |
//! | `market`, `breakdown`, `delivery`, `notice`, `cart` | components in shadow roots |
//! | `days`, `holidays`, `clocks` | when parcels arrive; which days are holidays; what clocks show |
//! | `basket`, `blocked` | what a notice looks at: the cart of the page, and the page's own buttons |
//! | `by_name` | members of the page's objects without a binding for each |
//! | `questions` | the methods of `window.landfall` that take or give JSON |
//! | `announce`, `own_names` | what a change of market tells, and what search knows of countries |
//! | `more_words` | the words that only this part prints |
//! | `watch` | hearing of what a page changes inside an element |
//! | `tables` | formatting for a language that the browser has no data for |
//!
//! The build cuts one wasm in two at the doors (`xtask/src/build/split.rs`). Both parts share memory and functions, so
//! that nothing is there twice.

mod announce;
mod basket;
mod blocked;
mod breakdown;
mod by_name;
mod cart;
mod clocks;
mod components;
mod days;
mod delivery;
mod doors;
mod holidays;
mod market;
mod more_words;
mod notice;
mod own_names;
mod questions;
mod tables;
mod watch;

pub(super) use doors::{ask, breakdown, complete, component, fill_in, picker};

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;

use super::app::App;
use super::host::Host;

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the second part is here.
pub(super) fn is_here() -> bool {
    HERE.get()
}

/// Waits for the second part, which is asked for once; says whether it came. A failure has been told by the shell, and
/// the next call tries again.
pub(super) async fn come(host: &Host) -> bool {
    if !is_here() {
        HERE.set(JsFuture::from(host.later()).await.is_ok());
    }
    is_here()
}

/// Waits for the second part and its words; says whether both came. A failure has been told.
pub(super) async fn arrive(app: &Rc<App>) -> bool {
    let words = come(&app.host).await.then(|| doors::details(app)).flatten();
    match words {
        Some(words) => JsFuture::from(words).await.is_ok(),
        None => false,
    }
}

/// Whether components can be drawn: the second part is here, and its words.
pub(super) fn is_ready(app: &App) -> bool {
    is_here() && app.known().is_some_and(|scene| scene.detailed)
}

/// From local prices to the shop's own, or back. A failure has been told, and what was shown stays.
pub(super) async fn switch(app: &Rc<App>) {
    let own = app.known().is_some_and(|scene| !scene.original);
    let asked = if own { r#"{"original":true}"# } else { "{}" };
    if come(&app.host).await
        && let Some(work) = ask(app, "setMarket", asked.to_owned(), String::new())
    {
        drop(work.await);
    }
}

/// Lets components hear of their signals.
fn run_components() {
    // Refused only where it runs already, which is as good.
    let _ = any_spawner::Executor::init_wasm_bindgen();
}
