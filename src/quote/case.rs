//! The order as the engine works on it: exact values in the answer's currency, and what has been found out so far.

use std::cell::RefCell;

use crate::calendar::Date;
use crate::money::{Amount, Exact};
use crate::world::{Category, Confidence, HsCode, Market, Provenance};

use super::convert::Converter;
use super::{Incoterm, Item, Note, Payer, Request, Status};

/// One order on its way to one market.
pub(super) struct Case<'a> {
    pub(super) request: &'a Request,
    /// The rules of the destination.
    pub(super) market: &'a Market,
    pub(super) money: Converter<'a>,
    pub(super) lines: Vec<Line<'a>>,
    /// Freight, in the answer's currency.
    pub(super) shipping: Exact,
    /// Insurance, in the answer's currency.
    pub(super) insurance: Exact,
    /// The destination's region, given or found by postal code or assumed.
    pub(super) region: Option<String>,
    pub(super) findings: RefCell<Findings>,
    /// What has been found out about the whole consignment, so that twenty lines do not ask twenty times.
    pub(super) known: RefCell<Known>,
}

/// Answers about the whole consignment. Emptied when a value changes.
#[derive(Default)]
pub(super) struct Known {
    /// The sum of a value over all that travels, in the order of [`crate::world::Basis`].
    pub(super) sums: [Option<Option<Exact>>; 3],
    /// Whether a scheme covers it, by the scheme's place in the market.
    pub(super) covered: Vec<Option<super::matching::Match>>,
}

/// One line of the order.
pub(super) struct Line<'a> {
    pub(super) item: &'a Item,
    /// What is paid for it after discounts; net of the tax that the answer lists.
    pub(super) goods: Exact,
    /// Its part of freight and insurance, by value of the goods; nothing for what is not shipped.
    pub(super) part: Exact,
    /// What customs take as its value.
    pub(super) customs_value: Option<Exact>,
    /// Its duty; `None` while unknown.
    pub(super) duty: Option<Exact>,
    /// Goods that the plain formula must not be used for.
    pub(super) blocked: bool,
}

impl Line<'_> {
    pub(super) fn is_digital(&self) -> bool {
        self.item.category == Category::Digital
    }

    pub(super) fn code(&self) -> Option<&HsCode> {
        self.item.hs_code.as_ref()
    }

    pub(super) fn pieces(&self) -> Exact {
        Exact::whole(i128::from(self.item.quantity))
    }
}

impl Case<'_> {
    pub(super) fn date(&self) -> Date {
        self.request.date
    }

    /// The lines that travel, with their place in the request.
    pub(super) fn parcels(&self) -> impl Iterator<Item = (usize, &Line<'_>)> {
        self.lines.iter().enumerate().filter(|(_, line)| !line.is_digital())
    }

    /// A line's part of the freight.
    pub(super) fn shipping_of(&self, line: &Line<'_>) -> Exact {
        self.shipping.mul(&line.part)
    }

    /// A line's part of the insurance.
    pub(super) fn insurance_of(&self, line: &Line<'_>) -> Exact {
        self.insurance.mul(&line.part)
    }

    /// Forgets what was found out about the consignment: values have changed.
    pub(super) fn values_changed(&mut self) {
        *self.known.get_mut() = Known::default();
    }

    /// Notes something about an item, a rule or a value in the field's own words, and that the answer is no better
    /// than `status` because of it.
    #[inline(never)]
    pub(super) fn note(
        &self,
        status: Status,
        code: &str,
        item: Option<&Line<'_>>,
        rule: Option<&str>,
        detail: Option<&str>,
    ) {
        let item = item.map(|line| line.item.id.clone());
        let (rule, detail) = (rule.map(str::to_owned), detail.map(str::to_owned));
        self.remark(status, Note { item, rule, detail, ..Note::new(code.to_owned()) });
    }

    /// The same for any note.
    #[inline(never)]
    pub(super) fn remark(&self, status: Status, note: Note) {
        let mut findings = self.findings.borrow_mut();
        findings.status = findings.status.max(status);
        if !findings.notes.contains(&note) {
            findings.notes.push(note);
        }
    }

    /// Notes an unverified row.
    pub(super) fn mark(&self, from: &Provenance) {
        if from.confidence == Confidence::Unverified {
            self.note(Status::Estimated, "unverified-rule", None, Some(&from.rule), None);
        }
    }

    /// Who pays what is due at the border.
    pub(super) fn border_payer(&self) -> Payer {
        if self.request.incoterm == Incoterm::Ddp { Payer::Seller } else { Payer::Recipient }
    }

    /// A figure of the answer as text with its currency, rounded for reading: `101.46 EUR`.
    pub(super) fn shown(&self, value: &Exact) -> String {
        let amount = Amount::round(value, self.money.answer(), crate::money::Rounding::HalfUp);
        amount.map_or_else(|too_large| too_large.to_string(), |amount| amount.to_string())
    }
}

/// What was found out on the way: how far the answer carries, and why.
pub(super) struct Findings {
    pub(super) notes: Vec<Note>,
    pub(super) status: Status,
}

impl Default for Findings {
    fn default() -> Self {
        Findings { notes: Vec::new(), status: Status::Exact }
    }
}
