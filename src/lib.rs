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
//! use landfall::money::Rates;
//! use landfall::quote::{Request, quote, verify};
//! use landfall::world::{Market, World};
//! use std::rc::Rc;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // A market as in markets/XX.json; these are a few rules of a made-up one.
//! let rules = r#"{"country": "DE", "currency": "EUR", "data": "2026-11-22"}"#;
//! let rates = r#"{"base": "EUR", "date": "2026-11-20", "rates": {"USD": "1.10"}}"#;
//! let value = Json::parse(rules).map_err(|why| why.to_string())?;
//! let world = World {
//!     data: "2026-11-22".to_owned(),
//!     markets: vec![Rc::new(Market::read(&value)?)],
//!     rates: Some(Rates::from_file(rates).map_err(|why| why.to_string())?),
//! };
//!
//! let asked = Json::parse(r#"{
//!     "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
//!     "items": [{"id": "tee", "unitPrice": {"amount": "49.50", "currency": "USD"}, "quantity": 2}]
//! }"#).map_err(|why| why.to_string())?;
//! let request = Request::read(&asked, &world)?;
//! let answer = quote(&world, &request)?;
//! assert_eq!(answer.totals.goods.map(|goods| goods.to_string()).as_deref(), Some("90.00 EUR"));
//! // What is not known is `None`, never zero.
//! assert_eq!(answer.totals.duty, None);
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

pub mod calendar;
pub mod config;
pub mod contract;
pub mod delivery;
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
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub mod ui;
#[cfg(all(target_arch = "wasm32", feature = "workbench"))]
pub mod workbench;
