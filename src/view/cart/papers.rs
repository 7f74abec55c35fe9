//! What the recipient will need: identity and customs numbers, from the rows `papers` of the destination's file.
//!
//! Only what a row compares with and a shop's order always has is looked at here: sale, consumer, carrier, the value of
//! the goods. A row with any other condition may apply, and is said to.

use crate::calendar::Date;
use crate::input::Json;
use crate::l10n::Args;
use crate::money::Amount;
use crate::money::Currency;
use crate::view::context::Context;
use crate::view::money::convert;

use super::answer::Offer;

/// The rows that are about an offer, each with whether its conditions hold; `None` where nobody can say here.
pub(super) fn rows<'a>(
    rows: &'a Json,
    offer: &'a Offer<'_>,
    context: &'a Context<'_>,
) -> impl Iterator<Item = (&'a Json, Option<bool>)> {
    // Nothing else is anything that customs look at.
    let crosses = offer.service.is_some() && !context.is_domestic();
    let rows = rows.as_array().filter(|_| crosses).unwrap_or_default();
    rows.iter().filter_map(|row| {
        let day = |key: &str| text(row, key).and_then(|day| Date::parse(day).ok());
        let today = offer.request.date;
        let holds = day("since").is_none_or(|since| since <= today)
            && day("until").is_none_or(|until| today <= until);
        if text(row, "by") != Some("recipient") || !holds {
            return None;
        }
        let applies = row.get("when").map_or(Some(true), |when| applies(when, offer, context));
        (applies != Some(false)).then_some((row, applies))
    })
}

/// The papers of an offer, in words.
pub(super) fn needed(all: &Json, offer: &Offer<'_>, context: &Context<'_>) -> Vec<String> {
    let mut texts = Vec::new();
    for (row, applies) in rows(all, offer, context) {
        let (code, name) = (text(row, "code").unwrap_or_default(), text(row, "name").unwrap_or_default());
        let args = || Args::new().text("code", code).text("name", name);
        let id = if name.is_empty() { "cart-paper-unnamed" } else { "cart-paper" };
        let Some(paper) = context.say(id, &args()) else { continue };
        let asked = text(row, "to") == Some("carrier");
        let id = match (applies, asked) {
            (Some(true), false) => "cart-paper-shop",
            (Some(true), true) => "cart-paper-carrier",
            _ => "cart-paper-maybe",
        };
        let said = context.say(id, &Args::new().text("paper", &paper)).unwrap_or(paper);
        if !texts.contains(&said) {
            texts.push(said);
        }
    }
    texts
}

fn text<'a>(row: &'a Json, key: &str) -> Option<&'a str> {
    row.get(key).and_then(Json::as_str)
}

/// Whether a row's conditions hold; `None` where nobody can say here.
fn applies(when: &Json, offer: &Offer<'_>, context: &Context<'_>) -> Option<bool> {
    let request = &offer.request;
    let mut known = Some(true);
    for (key, value) in when.as_object()?.iter() {
        let word = value.as_str().unwrap_or_default();
        let holds = match key {
            "buyer" => Some(word == request.buyer.name()),
            "consignment" => Some(word == request.consignment.name()),
            "carrier" => Some(word == request.carrier.name()),
            "basis" if matches!(word, "goods" | "cif") => Some(true),
            "over" | "up_to" => value_of(when, offer, context).zip(limit(word)).and_then(|(value, limit)| {
                let there = convert(value, limit.currency(), context.rates)?;
                let more = there.compare(&limit.exact()).is_gt();
                Some(more == (key == "over"))
            }),
            _ => None,
        };
        match holds {
            Some(true) => {}
            Some(false) => return Some(false),
            None => known = None,
        }
    }
    known
}

/// The value that a row compares: the goods, or with freight and insurance.
fn value_of(when: &Json, offer: &Offer<'_>, _context: &Context<'_>) -> Option<Amount> {
    let totals = &offer.quote.totals;
    let goods = totals.goods?;
    let minor = match when.get("basis").and_then(Json::as_str) {
        Some("goods") => goods.minor(),
        Some("cif") => goods.minor() + totals.shipping?.minor() + totals.insurance?.minor(),
        _ => return None,
    };
    Some(Amount::from_minor(minor, goods.currency()))
}

/// `1000 SAR`.
fn limit(text: &str) -> Option<Amount> {
    let (digits, code) = text.split_once(' ')?;
    Amount::parse(digits, Currency::try_new(code).ok()?).ok()
}
