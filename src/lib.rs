//! Landfall: what a thing really costs at the visitor's door, and when it gets there.
//!
//! One crate, many rooms. `CONTRIBUTING.md` has the table of who may import whom; `tests/rooms.rs` holds it.
//! The engine ([`quote`]) is pure: no clock, no network, no floats. The same function answers in the browser,
//! in the command-line tool and on a server that checks an order.
//!
//! A server asks with the rules and rates that `landfall data build --out rules` writes (`rates.json`, `markets/`), and
//! with the request of a cart's hand-off. Requests and answers are JSON in one shape everywhere, decimals as text:
//!
//! ```
//! use landfall::input::Json;
//! use landfall::money::{Amount, Rates};
//! use landfall::quote::{Request, quote, verify};
//! use landfall::world::{Market, World};
//! use std::rc::Rc;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // As in markets/NZ.json, with fewer rules: nothing is owed at the border but the tax.
//! let rules = r#"{
//!     "country": "NZ", "currency": "NZD", "data": "2026-11-22", "grade": "tax", "languages": "en",
//!     "tax_display": "included",
//!     "valuation": [{"basis": "FOB", "rule": "NZ/valuation/fob", "since": "2019-12-01",
//!                    "confidence": "official", "source": "the customs"}],
//!     "duty": [{"formula": "free", "rule": "NZ/duty/free", "since": "2019-12-01",
//!               "confidence": "official", "source": "the customs"}],
//!     "tax": [{"tax": "gst", "rate": "15%", "base": ["goods", "shipping"], "rule": "NZ/gst/standard",
//!              "since": "2019-12-01", "confidence": "official", "source": "the customs"}]
//! }"#;
//! let rates = r#"{"base": "EUR", "date": "2026-11-20", "rates": {"USD": "1.10", "NZD": "2.00"}}"#;
//! let value = Json::parse(rules).map_err(|why| why.to_string())?;
//! let world = World {
//!     data: "2026-11-22".to_owned(),
//!     markets: vec![Rc::new(Market::read(&value)?)],
//!     rates: Some(Rates::from_file(rates).map_err(|why| why.to_string())?),
//! };
//!
//! let asked = Json::parse(r#"{
//!     "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "NZ"}, "currency": "NZD",
//!     "items": [{"id": "tee", "unitPrice": {"amount": "49.50", "currency": "USD"}, "quantity": 2}]
//! }"#).map_err(|why| why.to_string())?;
//! let request = Request::read(&asked, &world)?;
//! let answer = quote(&world, &request)?;
//! let shown = |amount: Option<Amount>| amount.map(|amount| amount.to_string());
//! assert_eq!(shown(answer.totals.goods).as_deref(), Some("180.00 NZD"));
//! assert_eq!(shown(answer.totals.tax).as_deref(), Some("27.00 NZD"));
//! // `None` would be an amount that is not known, which is never zero.
//! assert_eq!(shown(answer.totals.total).as_deref(), Some("207.00 NZD"));
//!
//! // What comes back from a page is asked again, and compared.
//! let mut handed = answer.to_json();
//! assert!(verify(&world, &request, &handed));
//! *handed.member("totals").member("goods") = "9.00".into();
//! assert!(!verify(&world, &request, &handed));
//! # Ok(())
//! # }
//! ```
//!
//! `quote::differences` says what was changed. `examples/server-rust/` is the whole check of an order: prices, freight and
//! settings of a request are compared with the shop's own, since a changed question has a right answer too.

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
