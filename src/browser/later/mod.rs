//! Code that arrives when it is first needed: the picker's dialog, the open breakdown, and what only scripts ask for.
//!
//! | file | its one job |
//! |---|---|
//! | `doors` | the functions through which the first part calls the second |
//! | `components` | which component belongs to a tag |
//! | `market`, `breakdown`, `delivery`, `notice`, `cart` | components in shadow roots |
//! | `questions` | the methods of `window.landfall` that take or give JSON |
//! | `announce`, `own_names` | what a change of market tells, and what search knows of countries |
//! | `more_words` | the words that only this part prints |
//! | `tables` | formatting for a language that the browser has no data for |
//!
//! The build cuts one wasm in two at the doors (`xtask/src/build/split.rs`). Both parts share memory and functions, so
//! that nothing is there twice.

mod announce;
mod breakdown;
mod cart;
mod components;
mod delivery;
mod doors;
mod market;
mod more_words;
mod notice;
mod own_names;
mod questions;
mod tables;

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

/// Lets components hear of their signals.
fn run_components() {
    // Refused only where it runs already, which is as good.
    let _ = any_spawner::Executor::init_wasm_bindgen();
}
