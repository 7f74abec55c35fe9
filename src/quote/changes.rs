//! Whether an answer stays the same while a parcel is under way.

use crate::calendar::{Days, Window};
use crate::world::{Market, World};

use super::{Charge, Note, Quote, QuoteError, Request, Status, quote};

/// Each day of a window on which the answer becomes another, as a note `rule-changes`: the day, the total from then on,
/// and the rule that is another. Whoever shows a delivery window asks from today to its last day.
///
/// Only days on which a rule of the places involved begins or ends are looked at; the window's first day is what the
/// others are compared with. Rates stay those of the request.
///
/// A duty row has a day of edition and no end: a tariff of next year is no change here.
///
/// # Errors
/// - those of [`quote()`]
pub fn rule_changes(world: &World, request: &Request, window: Window) -> Result<Vec<Note>, QuoteError> {
    let on = |date| quote(world, &Request { date, ..request.clone() });
    let mut notes = Vec::new();
    let mut before = on(window.first())?;
    for day in turns(world, request, window).iter().filter(|day| *day != window.first()) {
        let after = on(day)?;
        if is_another(&before, &after) {
            let rule = changed(&before.charges, &after.charges).or(changed(&after.charges, &before.charges));
            notes.push(Note {
                date: Some(day),
                amount: after.totals.total,
                rule: rule.map(|charge| charge.rule.clone()),
                detail: rule.map(|charge| charge.rate.clone()),
                ..Note::new("rule-changes")
            });
        }
        before = after;
    }
    Ok(notes)
}

/// What a shopper would see as another answer. The same figures from a row that was renewed are none, and neither are
/// the same figures from a row that has become old.
fn is_another(before: &Quote, after: &Quote) -> bool {
    let prohibited = |quote: &Quote| quote.status == Status::Prohibited;
    before.totals != after.totals || before.items != after.items || prohibited(before) != prohibited(after)
}

/// The first of the charges `there` that is not `here`.
fn changed<'a>(here: &[Charge], there: &'a [Charge]) -> Option<&'a Charge> {
    there.iter().find(|charge| {
        !here.iter().any(|other| {
            (&other.rule, &other.rate, other.amount) == (&charge.rule, &charge.rate, charge.amount)
        })
    })
}

/// The days on which a row of the destination, of its parts or of the country of shipment begins or is over.
fn turns(world: &World, request: &Request, window: Window) -> Days {
    let there = world.market(request.destination.country);
    let parts = there.into_iter().flat_map(|market| &market.territories);
    let parts = parts.filter_map(|part| part.market().and_then(|country| world.market(country)));
    let involved: Vec<&Market> =
        there.into_iter().chain(world.market(request.ship_from)).chain(parts).collect();
    involved.iter().flat_map(|market| market.turns(window).iter().collect::<Vec<_>>()).collect()
}
