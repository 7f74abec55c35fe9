//! Code that arrives when it is first needed: deliveries, carts, the picker's dialog, the open breakdown, and what only
//! scripts ask for.
//!
//! | part | its files |
//! |---|---|
//! | [`Part::DAYS`] | `days`: deliveries, and what other languages need; all that more than one part needs, but Leptos |
//! | [`Part::CART`], [`Part::NOTICE`] | `days`, `views` (Leptos and what both of its parts need), `cart` |
//! | [`Part::BREAKDOWN`], [`Part::LATER`] | `days`, `views`, `later`: open breakdowns; the picker, questions of scripts |
//! | none; the shell asks for them | `adopt`: prices that the page wrote without us; `goods`: packed catalogues |
//!
//! | file | its one job |
//! |---|---|
//! | `doors` | the functions through which the first part calls the others |
//! | `components` | which component belongs to a tag |
//! | `market`, `breakdown`, `delivery`, `notice`, `cart` | components in shadow roots |
//! | `cover` | what the picker's dialog lies on: how both open and close |
//! | `days`, `holidays`, `clocks` | when parcels arrive; which days are holidays; what clocks show |
//! | `basket`, `blocked` | what a notice looks at: the cart of the page, and the page's own buttons |
//! | `by_name` | members of the page's objects without a binding for each |
//! | `questions` | the methods of `window.landfall` that take or give JSON |
//! | `announce`, `own_names` | what a change of market tells, and what search knows of countries |
//! | `more_words` | the words that only these parts print |
//! | `watch` | hearing of what a page changes inside an element |
//! | `adoptions` | taking in prices that the page wrote without us |
//! | `catalogue` | what the page does not say of a SKU, from a packed catalogue |
//! | `tables` | formatting for a language that the browser has no data for |
//!
//! The build cuts one wasm at the doors (`xtask/src/build/split.rs`). All files share memory and functions, so that
//! nothing is there twice.

mod adoptions;
mod announce;
mod basket;
mod blocked;
mod breakdown;
pub(super) mod by_name;
mod cart;
mod catalogue;
mod clocks;
mod components;
mod cover;
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

pub(super) use doors::{adopt, ask, breakdown, complete, component, delivery, fill_in, look_up, picker};

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;

use super::app::App;
use super::host::Host;
use super::scene::Scene;

/// What arrives together: a bit for each file, in the order of `LATER` in the shell, and the [`words`] that are printed
/// then. A cart asks for its own, as it knows which those are.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Part(u8, u8);

/// The files of words that only later parts print: a bit for each, in their order in `library` without the first.
mod words {
    pub(super) const DELIVERY: u8 = 0b000_0001;
    pub(super) const SUMS: u8 = 0b000_0010;
    pub(super) const CART: u8 = 0b000_0100;
    pub(super) const DETAILS: u8 = 0b000_1000;
    pub(super) const PAPERS: u8 = 0b001_0000;
    pub(super) const NOTICE: u8 = 0b010_0000;
    pub(super) const MARKET: u8 = 0b100_0000;
}

impl Part {
    pub(super) const DAYS: Self = Self(0b0001, words::DELIVERY);
    pub(super) const CART: Self = Self(0b0111, 0);
    pub(super) const NOTICE: Self = Self(0b0111, words::NOTICE);
    pub(super) const BREAKDOWN: Self = Self(0b1011, words::SUMS | words::DETAILS);
    pub(super) const LATER: Self = Self(0b1011, words::MARKET);

    /// Whether a scene has its words.
    fn is_said(self, scene: &Scene) -> bool {
        scene.detailed & self.1 == self.1
    }
}

thread_local! {
    static HERE: Cell<u8> = const { Cell::new(0) };
}

/// Whether a part is here.
pub(super) fn is_here(part: Part) -> bool {
    HERE.get() & part.0 == part.0
}

/// Waits for a part, whose files are asked for once; says whether it came. A failure has been told by the shell, and the
/// next call tries again.
pub(super) async fn come(host: &Host, part: Part) -> bool {
    if !is_here(part) && JsFuture::from(host.later(part.0)).await.is_ok() {
        HERE.set(HERE.get() | part.0);
    }
    is_here(part)
}

/// Waits for a part and its words; says whether both came. A failure has been told.
pub(super) async fn arrive(app: &Rc<App>, part: Part) -> bool {
    let words = come(&app.host, part).await.then(|| doors::details(app, part.1)).flatten();
    match words {
        Some(words) => {
            // Others may have asked for more, which failed: what is here counts.
            let _ = JsFuture::from(words).await;
            is_ready(app, part)
        }
        None => false,
    }
}

/// Whether components can be drawn: their part is here, and the words.
pub(super) fn is_ready(app: &App, part: Part) -> bool {
    is_here(part) && app.known().is_some_and(|scene| part.is_said(&scene))
}

/// From local prices to the shop's own, or back. A failure has been told, and what was shown stays.
pub(super) async fn switch(app: &Rc<App>) {
    let own = app.known().is_some_and(|scene| !scene.original);
    let asked = if own { r#"{"original":true}"# } else { "{}" };
    if come(&app.host, Part::LATER).await
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
