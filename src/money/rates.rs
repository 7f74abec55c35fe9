//! Exchange rates.

use super::{Currency, Decimal};

/// Units of each currency for one base.
#[derive(Clone, Debug)]
pub struct Rates {
    /// The base.
    pub base: Currency,
    /// The day.
    pub date: String,
    /// The rates.
    pub entries: Vec<(Currency, Decimal)>,
}
