//! What stands below the tables: the rounding that was used, and the notes as sentences.

use landfall::contract;
use landfall::money::Rounding;
use landfall::quote::{Note, Request};
use landfall::world::{RoundingPoint, World};

use crate::table::aligned;

/// The steps that the destination's law names on that day, and what holds for everything else.
pub(super) fn rounding(request: &Request, world: &World) -> String {
    let mut rows = Vec::new();
    if request.ship_from != request.destination.country
        && let Some(market) = world.market(request.destination.country)
    {
        for rule in market.rounding.iter().filter(|rule| rule.from.holds_on(request.date)) {
            let what = match rule.what {
                RoundingPoint::CustomsValue => "customs value of each line",
                RoundingPoint::Duty => "each duty",
                RoundingPoint::DutyTotal => "all duties together",
                RoundingPoint::TaxBase => "base of each tax rate",
                RoundingPoint::Tax => "each tax at the border",
            };
            let step = format!("to {}, {}", rule.step, mode(rule.mode));
            rows.push(vec![what.to_owned(), step, rule.from.rule.clone(), rule.from.source.clone()]);
        }
    }
    let rest = if rows.is_empty() { "everything" } else { "everything else" };
    rows.push(vec![
        rest.to_owned(),
        "once, half up, to the smallest unit of the answer's currency".to_owned(),
    ]);
    aligned(&rows, &[], "  ")
}

fn mode(mode: Rounding) -> &'static str {
    Rounding::NAMES.iter().find(|(_, known)| *known == mode).map_or("", |(name, _)| name)
}

/// A note as a sentence: what its code says, then what it is about.
pub(super) fn in_words(note: &Note) -> String {
    let known = contract::note::ALL.iter().find(|name| name.name == note.code);
    let mut text = known.map_or_else(|| note.code.clone().into_owned(), |name| name.about.to_owned());
    let about = [
        note.item.as_ref().map(|item| format!("item {item}")),
        note.rule.as_ref().map(|rule| format!("rule {rule}")),
        note.detail.clone(),
        note.amount.map(|amount| amount.to_string()),
        note.date.map(|date| date.to_string()),
    ];
    let about: Vec<String> = about.into_iter().flatten().collect();
    if !about.is_empty() {
        text = format!("{} ({})", text.trim_end_matches('.'), about.join(", "));
    }
    text
}
