//! Code that arrives when it is first needed: the picker's dialog, the open breakdown, and what only scripts ask for.
//!
//! | file | its one job |
//! |---|---|
//! | `doors` | the functions through which the first part calls the second |
//! | `market`, `breakdown` | components in shadow roots |
//! | `questions` | the methods of `window.landfall` that take or give JSON |
//! | `announce`, `own_names` | what a change of market tells, and what search knows of countries |
//! | `tables` | formatting for a language that the browser has no data for |
//!
//! The build cuts one wasm in two at the doors (`xtask/src/build/split.rs`). Both parts share memory and functions, so
//! that nothing is there twice.

mod announce;
mod breakdown;
mod doors;
mod market;
mod own_names;
mod questions;
mod tables;

pub(super) use doors::{ask, breakdown, complete, fill_in, picker};

use std::cell::Cell;

use wasm_bindgen_futures::JsFuture;

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

/// Lets components hear of their signals.
fn run_components() {
    // Refused only where it runs already, which is as good.
    let _ = any_spawner::Executor::init_wasm_bindgen();
}
