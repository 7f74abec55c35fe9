//! Whether a rule's conditions hold for a line of the order.

use std::cmp::Ordering;

use crate::money::{Amount, Exact};
use crate::world::{Basis, Provenance, Threshold, ThresholdUnit, When};

use super::case::{Case, Line};

/// The result of looking at conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Yes,
    No,
    /// A value that a threshold compares is not known.
    Unknown,
}

impl Match {
    fn and(self, other: Match) -> Match {
        match (self, other) {
            (Match::No, _) | (_, Match::No) => Match::No,
            (Match::Yes, Match::Yes) => Match::Yes,
            _ => Match::Unknown,
        }
    }
}

impl From<bool> for Match {
    fn from(yes: bool) -> Self {
        if yes { Match::Yes } else { Match::No }
    }
}

impl Case<'_> {
    /// Whether a row holds on the day and its conditions hold for the line.
    pub(super) fn applies(&self, from: &Provenance, when: &When, line: &Line<'_>) -> Match {
        self.applies_to_code(from, when, line, line.code().map(crate::world::HsCode::digits))
    }

    /// The same, with the code that is to be looked at.
    pub(super) fn applies_to_code(
        &self,
        from: &Provenance,
        when: &When,
        line: &Line<'_>,
        code: Option<&str>,
    ) -> Match {
        if !from.holds_on(self.date()) || !self.plain_conditions(when, line, code) {
            return Match::No;
        }
        let mut found = Match::Yes;
        if let Some(registration) = &when.scheme {
            found = found.and(self.has_scheme(registration, line));
        }
        if let Some(registration) = &when.not_scheme {
            found = found.and(match self.has_scheme(registration, line) {
                Match::Yes => Match::No,
                Match::No => Match::Yes,
                Match::Unknown => Match::Unknown,
            });
        }
        match &when.value {
            Some(threshold) if found != Match::No => {
                let fits = self.within(threshold, line);
                #[cfg(feature = "tool")]
                self.record_comparison(from, threshold, line, fits);
                found.and(fits)
            }
            _ => found,
        }
    }

    /// Tells whoever checks the answer by hand what was compared.
    #[cfg(feature = "tool")]
    fn record_comparison(&self, from: &Provenance, threshold: &Threshold, line: &Line<'_>, fits: Match) {
        use super::working::{Step, record};
        let bound = threshold.up_to.or(threshold.over);
        if fits == Match::Unknown || bound.is_none() {
            return;
        }
        record(|| {
            let value = self.value_for(threshold, line).unwrap_or(Exact::ZERO);
            let there = bound.and_then(|bound| self.money.in_currency(&value, bound.currency()));
            Step::Compared {
                rule: from.rule.clone(),
                basis: threshold.basis,
                unit: threshold.unit,
                value: there.unwrap_or(value),
                over: threshold.over,
                up_to: threshold.up_to,
                fits: fits == Match::Yes,
            }
        });
    }

    /// The conditions that compare no values.
    pub(super) fn plain_conditions(&self, when: &When, line: &Line<'_>, code: Option<&str>) -> bool {
        let request = self.request;
        let item = line.item;
        let begins =
            |list: &[String]| code.is_some_and(|code| list.iter().any(|prefix| code.starts_with(prefix)));
        let made_in = |list: &[_]| item.origin.is_some_and(|origin| list.contains(&origin));
        let in_region = |list: &[String]| self.region.as_ref().is_some_and(|region| list.contains(region));
        when.consignment.is_none_or(|c| c == request.consignment)
            && when.buyer.is_none_or(|b| b == request.buyer)
            && when.carrier.is_none_or(|c| c == request.carrier)
            && (when.shipped_from.is_empty() || when.shipped_from.contains(&request.ship_from))
            && !when.not_shipped_from.contains(&request.ship_from)
            && (when.origin.is_empty() || made_in(&when.origin))
            && !made_in(&when.not_origin)
            && (when.hs.is_empty() || begins(&when.hs))
            && !begins(&when.not_hs)
            && (when.categories.is_empty() || when.categories.contains(&item.category))
            && (when.regions.is_empty() || in_region(&when.regions))
            && !in_region(&when.not_regions)
    }

    /// Whether the seller collects under this scheme for the line.
    fn has_scheme(&self, registration: &str, line: &Line<'_>) -> Match {
        if !self.request.registrations.iter().any(|own| own == registration) {
            return Match::No;
        }
        for scheme in &self.market.schemes {
            if scheme.registration == registration {
                let covered = self.covers(scheme, line);
                if covered != Match::No {
                    return covered;
                }
            }
        }
        Match::No
    }

    /// Whether a scheme would cover the line, whoever is registered. Unless its bound is one for each piece, all
    /// that travels together must fit.
    pub(super) fn covers(&self, scheme: &crate::world::Scheme, line: &Line<'_>) -> Match {
        let each = scheme.when.value.as_ref().is_some_and(|t| t.unit == ThresholdUnit::Item);
        if each || line.is_digital() {
            return self.applies(&scheme.from, &scheme.when, line);
        }
        let place =
            self.market.schemes.iter().position(|other| std::ptr::eq(other, scheme)).unwrap_or_default();
        let cached = self.known.borrow().covered.get(place).copied().flatten();
        if let Some(cached) = cached {
            return cached;
        }
        let mut all = Match::Yes;
        for (_, parcel) in self.parcels() {
            all = all.and(self.applies(&scheme.from, &scheme.when, parcel));
        }
        let mut known = self.known.borrow_mut();
        known.covered.resize(self.market.schemes.len(), None);
        if let Some(slot) = known.covered.get_mut(place) {
            *slot = Some(all);
        }
        all
    }

    fn within(&self, threshold: &Threshold, line: &Line<'_>) -> Match {
        // What is sent by wire is no part of the consignment whose value a threshold looks at.
        if line.is_digital() {
            return Match::No;
        }
        let Some(value) = self.value_for(threshold, line) else { return Match::Unknown };
        let mut found = Match::Yes;
        if let Some(limit) = threshold.up_to {
            found = found.and(
                self.compare(&value, limit).map_or(Match::Unknown, |o| Match::from(o != Ordering::Greater)),
            );
        }
        if let Some(limit) = threshold.over {
            found = found.and(
                self.compare(&value, limit).map_or(Match::Unknown, |o| Match::from(o == Ordering::Greater)),
            );
        }
        found
    }

    /// Compares a figure of the answer with an amount, in the amount's own currency.
    fn compare(&self, value: &Exact, limit: Amount) -> Option<Ordering> {
        self.money.in_currency(value, limit.currency()).map(|value| value.compare(&limit.exact()))
    }

    pub(super) fn value_for(&self, threshold: &Threshold, line: &Line<'_>) -> Option<Exact> {
        match threshold.unit {
            ThresholdUnit::Item => {
                let value = self.value_of(threshold.basis, line)?;
                Some(value.div(&line.pieces()))
            }
            ThresholdUnit::Consignment => {
                let cached = self.known.borrow().sums.get(threshold.basis as usize).copied().flatten();
                if let Some(cached) = cached {
                    return cached;
                }
                let sum = self.sum_of(threshold.basis);
                if let Some(slot) = self.known.borrow_mut().sums.get_mut(threshold.basis as usize) {
                    *slot = Some(sum);
                }
                sum
            }
        }
    }

    /// A value of all that travels together; `None` where a part is not known.
    fn sum_of(&self, basis: Basis) -> Option<Exact> {
        let mut sum = Exact::ZERO;
        for (_, parcel) in self.parcels() {
            let value = self.value_of(basis, parcel)?;
            sum = sum.add(&value);
        }
        Some(sum)
    }

    fn value_of(&self, basis: Basis, line: &Line<'_>) -> Option<Exact> {
        match basis {
            Basis::Goods => Some(line.goods),
            Basis::Cif => {
                let freight = self.shipping_of(line).add(&self.insurance_of(line));
                Some(line.goods.add(&freight))
            }
            Basis::CustomsValue => line.customs_value,
        }
    }
}
