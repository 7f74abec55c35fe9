//! Landfall: what a thing really costs at the visitor's door, and when it gets there.
//!
//! One crate, many rooms. `CONTRIBUTING.md` has the table of who may import whom; `tests/rooms.rs` holds it.
//! The engine ([`quote`]) is pure: no clock, no network, no floats. The same function answers in the browser,
//! in the command-line tool and on a server that checks an order.

pub mod adopt;
pub mod calendar;
pub mod config;
pub mod contract;
pub mod delivery;
#[cfg(feature = "tool")]
pub mod feed;
pub mod import;
pub mod input;
pub mod l10n;
#[cfg(feature = "locales")]
pub mod locales;
pub mod money;
pub mod quote;
pub mod view;
pub mod world;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub mod browser;
#[cfg(all(target_arch = "wasm32", feature = "engine"))]
pub mod engine;
#[cfg(any(test, feature = "studio"))]
pub mod studio;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub mod ui;
#[cfg(all(target_arch = "wasm32", feature = "workbench"))]
pub mod workbench;
