//! The engine: one question, one answer.
//!
//! [`quote()`] is pure: no clock, no network, no floats. A [`Request`] says what is sent, from where to where, on which
//! day; a [`Quote`] says what it costs at the door, with the working, date and source of every figure.
//!
//! Inside, a `case::Case` holds exact values of the answer's currency; each file does one step: `order` sets it
//! up, `matching` looks at conditions, `duty`, `tax` and `levy` find figures, `steps` rounds where a law says so,
//! `settle` prints.

mod answer;
mod case;
mod changes;
mod convert;
#[cfg(any(feature = "tool", feature = "engine"))]
mod differences;
mod duty;
mod engine;
mod figure;
mod id;
mod levy;
mod limit;
mod matching;
mod order;
#[cfg(feature = "tool")]
mod papers;
mod read;
mod request;
mod settle;
mod steps;
mod tax;
#[cfg(feature = "tool")]
pub mod working;
mod written;

pub use answer::{Charge, ChargeKind, Note, Payer, Quote, QuoteItem, Status, Totals};
pub use changes::rule_changes;
#[cfg(any(feature = "tool", feature = "engine"))]
pub use differences::differences;
pub use engine::{figures, quote};
pub use limit::{Limit, LimitKind, limit};
pub use order::QuoteError;
#[cfg(feature = "tool")]
pub use papers::{Collected, Declaration, FormChoice, Need, Papers, papers};
pub use read::{MOST_ITEMS, REGISTRATIONS, verify};
pub use request::{Destination, Item, Overrides, OwnFee, Request};

pub use crate::world::{
    Buyer, Carrier, Category, Consignment, DutyExpression, ExportPrices, HsCode, Incoterm, Valuation,
};
