//! A charge while it is being worked out: exact, and with the lines that it is shared over.

use crate::calendar::Date;
use crate::money::{Amount, Exact};
use crate::world::Provenance;

use super::case::Case;
use super::{Charge, ChargeKind};

/// One amount with its working, before it is rounded.
pub(super) struct Figure {
    /// The working; the amount is filled in when the figure is printed.
    pub(super) charge: Charge,
    /// In the answer's currency.
    pub(super) value: Exact,
    /// The lines that carry it; each inner list is one group, all groups carry the same.
    pub(super) over: Vec<Vec<usize>>,
}

/// Where a figure comes from: the rule's name, its first day and its source.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    pub(super) rule: &'a str,
    pub(super) since: Date,
    pub(super) source: &'a str,
}

impl<'a> Origin<'a> {
    pub(super) fn of(from: &'a Provenance) -> Self {
        Origin { rule: &from.rule, since: from.since, source: &from.source }
    }
}

impl Case<'_> {
    /// A figure that is due at the border.
    #[inline(never)]
    pub(super) fn figure(
        &self,
        kind: ChargeKind,
        origin: Origin<'_>,
        base: String,
        rate: &str,
        value: &Exact,
        over: Vec<Vec<usize>>,
    ) -> Figure {
        let charge = Charge {
            kind,
            rule: origin.rule.to_owned(),
            base,
            rate: rate.to_owned(),
            amount: Amount::from_minor(0, self.money.answer()),
            payer: self.border_payer(),
            since: origin.since,
            source: origin.source.to_owned(),
        };
        Figure { charge, value: *value, over }
    }
}
