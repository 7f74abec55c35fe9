//! The stage for true stories in real browsers: a small server with faults on demand ([`server`]), a browser that is a
//! visitor somewhere ([`Visitor`], [`Stage`]), and readers for what that visitor sees. The stories stand in
//! `browsers/`; each is written once and told in every browser that was asked for.
//!
//! - `cargo test -p stories` tells all of them in Chromium; `cargo test -p stories berlin` those with that word.
//! - `LANDFALL_BROWSERS=chromium,firefox,webkit` (or `all`) chooses the browsers. One that is missing fails with the
//!   command that installs it; nothing is skipped because of it.
//! - `LANDFALL_DIST=PATH` names the built files (default: `dist` of the workspace; `cargo xtask build` makes them).
//! - `LANDFALL_SUITE=FILE` names the cases with their native answers (default: where `cargo test -p landfall --test all
//!   everywhere::` writes them).
//! - `LANDFALL_WITHOUT_AXE=1` leaves out the stories that need axe-core or other packages from npm, for machines
//!   without it; they count as ignored.
//! - `cargo run -p stories -- WHAT` measures and draws outside of tests: `src/bin/measure/`.
//!
//! The protocol is classic WebDriver, the one that Chromium, Firefox and `WebKitGTK` all speak. Every story is told in
//! all three but two: *the browser measures no layout shift* (wide and on a phone) needs the Layout Instability API,
//! which only Chromium has; *no block of the page moves or grows* says nearly the same everywhere. A story that a browser
//! can't tell is printed before the run with its reason ([`Story::only`]). `WebKitGTK` is not Safari: its fonts, its
//! keyboard and its `Intl` differ.
//!
//! A story that is not true says what was expected and seen, and with it the page's prices, log and events, the requests,
//! and where a picture of the window is (`stories` in the target folder). Amounts are read as text and added up in minor
//! units.

mod browser;
mod compare;
mod contact_sheet;
mod crowd;
mod driver;
mod first_visit;
mod gallery;
mod money;
mod page_quotes;
mod page_words;
mod paths;
mod pool;
mod seen;
mod stage;
mod story;
mod strain;
mod take_in;
mod tool;

pub mod faults;
pub mod server;

pub use browser::Browser;
pub use compare::{Bench, HostPage, Judged, Page, Scripting, Visit, Wait, Waits};
pub use contact_sheet::{Looked, SHEET, contact_sheet};
pub use crowd::{Changes, Crowd, FRAMES_ALONE, crowds};
pub use first_visit::{Conditions, FirstVisit, Network, first_visits};
pub use gallery::{Drawn, gallery};
pub use money::minor_units;
pub use page_quotes::page_quotes;
pub use page_words::{WORDS, page_words};
pub use paths::{axe, framework, suite};
pub use pool::Pool;
pub use seen::{Block, Event, LogLine, Price};
pub use stage::Stage;
pub use story::{Story, Visitor};
pub use strain::{Strain, strain};
pub use take_in::{TakenIn, take_in};
pub use tool::tool;

/// What a story gives: nothing, or why it is not true.
pub type Told<T = ()> = Result<T, Failure>;

/// Why a story is not true, in words.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Ends the story unless the condition holds; the rest is the message, as in `format!`.
#[macro_export]
macro_rules! ensure {
    ($holds:expr, $($message:tt)+) => {
        if !$holds {
            return Err(format!($($message)+).into());
        }
    };
}

/// Ends the story unless both are equal; the rest says what was compared.
#[macro_export]
macro_rules! ensure_eq {
    ($seen:expr, $expected:expr, $($message:tt)+) => {
        let (seen, expected) = (&$seen, &$expected);
        if seen != expected {
            return Err(format!("{}: expected {expected:?}, seen {seen:?}", format!($($message)+)).into());
        }
    };
}
