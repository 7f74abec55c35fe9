//! Levies of the state and fees of the carrier.

use crate::input::joined;
use crate::money::{Exact, Percent};
use crate::world::{Levy, LevyBase, LevyKind, LevyUnit};

use super::case::Case;
use super::figure::{Figure, Origin};
use super::matching::Match;
use super::{ChargeKind, Incoterm};

/// A levy with its figure, and whether the import tax is charged on it.
pub(super) struct Charged {
    pub(super) figure: Figure,
    pub(super) taxable: bool,
}

impl<'a> Case<'a> {
    /// The levies and fees of an import.
    ///
    /// `advanced` is what duty and tax come to on delivery before any fee; carriers charge for collecting it, and
    /// only where there is something to collect. `None` means that one needs a rate that is missing.
    pub(super) fn levies(&self, advanced: &Exact) -> Option<Vec<Charged>> {
        if let Some(own) = &self.request.overrides.fees {
            let mut out = Vec::new();
            for fee in own {
                let value = self.money.to_answer(fee.amount)?;
                out.push(Charged {
                    figure: self.own_fee(&fee.label, &fee.amount.to_string(), &value),
                    taxable: fee.taxable,
                });
            }
            return Some(out);
        }
        let mut out = Vec::new();
        for levy in &self.market.levies {
            match self.levy_applies(levy, advanced) {
                Match::No => continue,
                Match::Unknown => return None,
                Match::Yes => {}
            }
            let figure = self.levy_figure(levy, advanced)?;
            self.mark(&levy.from);
            out.push(Charged { figure, taxable: levy.taxable });
        }
        if let Some(fee) = self.request.overrides.carrier_fee.filter(|_| self.is_collected(advanced)) {
            let value = self.money.to_answer(fee)?;
            out.push(Charged { figure: self.own_fee("carrier", &fee.to_string(), &value), taxable: false });
        }
        Some(out)
    }

    /// Whether a levy or fee that may be due is one that tax is charged on.
    pub(super) fn taxes_fees(&self) -> bool {
        let own = self.request.overrides.fees.as_ref();
        own.map_or_else(
            || self.market.levies.iter().any(|levy| levy.taxable),
            |fees| fees.iter().any(|fee| fee.taxable),
        )
    }

    /// Whether somebody has to be paid on delivery.
    fn is_collected(&self, advanced: &Exact) -> bool {
        self.request.incoterm == Incoterm::Dap && !advanced.is_zero()
    }

    /// Whether any line that travels makes it due.
    fn levy_applies(&self, levy: &Levy, advanced: &Exact) -> Match {
        let by_rule = self.request.overrides.carrier_fee.is_none() && self.is_collected(advanced);
        if levy.kind == LevyKind::Fee && !by_rule {
            return Match::No;
        }
        let mut any = Match::No;
        for (_, line) in self.parcels() {
            match self.applies(&levy.from, &levy.when, line) {
                Match::Yes => return Match::Yes,
                Match::Unknown => any = Match::Unknown,
                Match::No => {}
            }
        }
        any
    }

    fn levy_figure(&self, levy: &Levy, advanced: &Exact) -> Option<Figure> {
        let (units, counted) = self.count(levy.per);
        let units = units?;
        let base = match levy.of {
            LevyBase::Advanced => advanced,
            LevyBase::CustomsValue => &Exact::sum(self.parcels().filter_map(|(_, line)| line.customs_value)),
        };
        let mut value = base.mul(&levy.percent.exact());
        let mut rate = String::new();
        if let Some(amount) = levy.amount {
            let each = self.money.to_answer(amount)?;
            value = value.add(&each.mul(&units));
            rate.push_str(&amount.to_string());
        }
        if levy.percent != Percent::ZERO {
            rate.push_str(if rate.is_empty() { "" } else { " + " });
            rate.push_str(&levy.percent.to_string());
        }
        for (bound, is_least) in [(levy.min, true), (levy.max, false)] {
            let Some(bound) = bound else { continue };
            let limit = self.money.to_answer(bound)?;
            value = if is_least { value.max(&limit) } else { value.min(&limit) };
            rate.push_str(if is_least { " min " } else { " max " });
            rate.push_str(&bound.to_string());
        }
        let by_value = levy.percent != Percent::ZERO;
        let kind = if levy.kind == LevyKind::Levy { ChargeKind::Levy } else { ChargeKind::Fee };
        let base = if by_value { self.shown(base) } else { counted };
        Some(self.figure(kind, Origin::of(&levy.from), base, &rate, &value, Vec::new()))
    }

    /// How many units a fixed amount counts, and in words; `None` where an item does not say what it weighs.
    fn count(&self, per: LevyUnit) -> (Option<Exact>, String) {
        match per {
            LevyUnit::Consignment => (Some(Exact::ONE), "1 consignment".to_owned()),
            LevyUnit::Line => {
                let mut codes: Vec<Option<&str>> = Vec::new();
                for (_, line) in self.parcels() {
                    let six = line.code().map(crate::world::HsCode::six);
                    if six.is_none() || !codes.contains(&six) {
                        codes.push(six);
                    }
                }
                let count = codes.len();
                let words =
                    joined(&[count.to_string().as_str(), if count == 1 { " line" } else { " lines" }]);
                (Some(Exact::whole(count as i128)), words)
            }
            LevyUnit::Kilogram => {
                let mut grams = 0;
                for (_, line) in self.parcels() {
                    let Some(each) = line.item.weight_grams else { return (None, String::new()) };
                    grams += u64::from(each) * u64::from(line.item.quantity);
                }
                let words = joined(&[grams.to_string().as_str(), " g"]);
                (Some(Exact::ratio(i128::from(grams), 1000)), words)
            }
        }
    }

    fn own_fee(&self, label: &str, amount: &str, value: &Exact) -> Figure {
        let rule = joined(&["merchant/fee/", label]);
        let origin = Origin { rule: &rule, since: self.date(), source: "the merchant's own fee" };
        self.figure(ChargeKind::Fee, origin, "1 consignment".to_owned(), amount, value, Vec::new())
    }
}
