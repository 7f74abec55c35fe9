//! The value up to which an order bears no duty, or a flat one: what a shopper wants to know before putting more in.

use crate::money::{Amount, Exact};
use crate::world::{Basis, DutyFormula, ThresholdUnit};

use super::Request;
use super::case::{Case, Line};
use super::engine::{Route, answer};
use crate::world::World;

/// A limit on the value of an order, and the value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What holds up to it.
    pub kind: LimitKind,
    /// The limit, as the law has it; it is included.
    pub up_to: Amount,
    /// The order's value in the limit's currency, in which freight counts where the law counts it.
    pub value: Exact,
    /// Whether freight counts.
    pub with_freight: bool,
}

/// What holds up to a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitKind {
    /// No duty.
    Free,
    /// A flat amount of duty.
    Flat,
}

/// The limit that an order will meet first where it grows; `None` where the rules have none for all of its goods, or
/// where no border is crossed.
#[must_use]
pub fn limit(world: &World, request: &Request) -> Option<Limit> {
    let mut found = None;
    let look = |case: &Case<'_>, route: Route<'_>, outside: bool| {
        if matches!(route, Route::Import) && !outside {
            found = case.limit();
        }
    };
    answer(world, request, look).ok()?;
    found
}

impl Case<'_> {
    /// Rows are looked at in the order in which the first that applies decides. Of several that free from duty one after
    /// the other, the one that reaches furthest counts.
    fn limit(&self) -> Option<Limit> {
        let parcels: Vec<&Line<'_>> = self.parcels().map(|(_, line)| line).collect();
        let mut found: Option<Limit> = None;
        for row in &self.market.duty {
            let plain = |line: &&Line<'_>| {
                self.plain_conditions(&row.when, line, line.code().map(crate::world::HsCode::digits))
            };
            let fitting = parcels.iter().filter(|line| plain(line)).count();
            if !row.from.holds_on(self.date()) || fitting == 0 {
                continue;
            }
            let kind = match row.formula {
                DutyFormula::Free => LimitKind::Free,
                DutyFormula::FlatPerLine(_) => LimitKind::Flat,
                _ => break,
            };
            // What is free whatever it costs has no limit, and of goods that part here nothing simple can be said.
            let bound = row.when.value.as_ref().filter(|_| fitting == parcels.len())?;
            let up_to = bound.up_to.filter(|_| bound.over.is_none())?;
            if bound.unit == ThresholdUnit::Item || row.when.scheme.is_some() || row.when.not_scheme.is_some()
            {
                break;
            }
            if found.is_some_and(|known| {
                known.kind != kind
                    || known.up_to.currency() != up_to.currency()
                    || known.up_to.minor() >= up_to.minor()
            }) {
                continue;
            }
            let first = parcels.first()?;
            let value = self.money.in_currency(&self.value_for(bound, first)?, up_to.currency())?;
            found = Some(Limit { kind, up_to, value, with_freight: bound.basis != Basis::Goods });
        }
        found
    }
}
