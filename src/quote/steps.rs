//! Rounding and waivers that a market's law names, in the market's own currency.

use crate::money::Exact;
use crate::world::{RoundingPoint, Waived, WaiverRule};

use super::case::Case;

impl<'a> Case<'a> {
    /// A figure after the step that the law names for this point; unchanged where it names none.
    ///
    /// Where the market's currency has no rate, the step cannot be taken: the figure stays exact and the missing
    /// rate is noted with the others.
    pub(super) fn rounded(&self, what: RoundingPoint, value: &Exact) -> Exact {
        let rule =
            self.market.rounding.iter().find(|rule| rule.what == what && rule.from.holds_on(self.date()));
        let Some(rule) = rule else { return *value };
        let Some(there) = self.money.in_currency(value, rule.step.currency()) else { return *value };
        let stepped = rule.mode.to_step(&there, &rule.step.exact());
        #[cfg(feature = "tool")]
        super::working::record(|| super::working::Step::Rounded {
            row: super::working::Row::of(&rule.from),
            what,
            step: rule.step,
            mode: rule.mode,
            before: there,
            after: stepped,
        });
        let back = self.money.convert(&stepped, rule.step.currency(), self.money.answer());
        back.unwrap_or(*value)
    }

    /// The waiver that a sum falls under.
    pub(super) fn waiver(&self, what: Waived, total: &Exact) -> Option<&'a WaiverRule> {
        if total.is_zero() {
            return None;
        }
        for rule in &self.market.waivers {
            if rule.what == what && rule.from.holds_on(self.date()) {
                let there = self.money.in_currency(total, rule.below.currency());
                let order = there.map(|there| there.compare(&rule.below.exact()));
                if order.is_some_and(|order| order.is_lt() || (rule.included && order.is_eq())) {
                    #[cfg(feature = "tool")]
                    super::working::record(|| {
                        let row = super::working::Row::of(&rule.from);
                        super::working::Step::Waived(row, what, there.unwrap_or(*total), rule.below)
                    });
                    return Some(rule);
                }
            }
        }
        None
    }
}
