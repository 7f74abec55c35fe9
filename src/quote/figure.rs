//! A charge while it is being worked out: exact, and with the lines that it is shared over.

use crate::calendar::Date;
use crate::money::Exact;

use super::{ChargeKind, Payer};

/// One amount with its working, before it is rounded.
pub(super) struct Figure {
    pub(super) kind: ChargeKind,
    pub(super) rule: String,
    pub(super) base: String,
    pub(super) rate: String,
    /// In the answer's currency.
    pub(super) value: Exact,
    pub(super) payer: Payer,
    pub(super) since: Date,
    pub(super) source: String,
    /// The lines that carry it; each inner list is one group, all groups carry the same.
    pub(super) over: Vec<Vec<usize>>,
}
