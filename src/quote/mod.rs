//! The engine: one question, one answer.

mod answer;
mod request;

pub use answer::{Charge, ChargeKind, Note, Payer, Quote, QuoteItem, Status, Totals};
pub use request::{Destination, Item, Overrides, OwnFee, Request};

pub use crate::world::{
    Buyer, Carrier, Category, Consignment, DutyExpression, ExportPrices, HsCode, Incoterm, Valuation,
};
