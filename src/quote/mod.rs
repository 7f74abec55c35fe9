//! The engine: one question, one answer.

mod answer;
mod request;

pub use answer::{Charge, ChargeKind, Note, Payer, Quote, QuoteItem, Status, Totals};
pub use request::{
    Buyer, Carrier, Category, Consignment, Destination, ExportPrices, HsCode, Incoterm, Item, Overrides,
    OwnFee, Request, Valuation,
};
