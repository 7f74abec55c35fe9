//! The working of a quote as tables: goods, charges with base, rate, rule and source, sums, rounding, notes in words.

use landfall::contract;
use landfall::money::{Amount, Rounding};
use landfall::quote::{Charge, Incoterm, Item, Note, Quote, QuoteItem, Request};
use landfall::world::{RoundingPoint, World};

use crate::table::aligned;

/// All of it.
pub(super) fn table(request: &Request, quote: &Quote, world: &World) -> String {
    let mut out = heading(request, quote);
    out += "\nGoods\n";
    out += &goods(request, quote);
    out += "\nCharges\n";
    out += &charges(quote);
    out += "\nSums\n";
    out += &sums(quote);
    out += "\nRounding\n";
    out += &rounding(request, world);
    if !quote.notes.is_empty() {
        out += "\nNotes\n";
        out.extend(quote.notes.iter().map(|note| format!("  {}\n", in_words(note))));
    }
    out
}

fn heading(request: &Request, quote: &Quote) -> String {
    let place = &request.destination;
    let parts = [Some(place.country.code().to_owned()), place.region.clone(), place.postal_code.clone()];
    let to = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let terms = match request.incoterm {
        Incoterm::Ddp => "DDP: all charges are paid at checkout",
        Incoterm::Dap => "DAP: what the seller does not collect is paid on delivery",
    };
    let registered = match request.registrations.as_slice() {
        [] => "none".to_owned(),
        list => list.join(", "),
    };
    format!(
        "{} to {to}, declared {}, amounts in {}: {}\n{terms}; seller's registrations: {registered}\nrules of {}, answer {}\n",
        request.ship_from.code(),
        request.date,
        quote.currency.code(),
        quote.status.name(),
        quote.data,
        quote.id,
    )
}

fn amount(amount: Option<Amount>) -> String {
    amount.map_or_else(|| "unknown".to_owned(), Amount::digits)
}

fn words(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn goods(request: &Request, quote: &Quote) -> String {
    let mut rows = vec![words(&["item", "price", "goods", "customs value", "HS code", "origin"])];
    let line = |item: &Item, answer: &QuoteItem| {
        vec![
            item.id.clone(),
            format!("{} × {}", item.quantity, item.unit_price),
            amount(answer.goods),
            amount(answer.customs_value),
            item.hs_code.as_ref().map_or("none", |code| code.digits()).to_owned(),
            item.origin.map_or_else(|| "not given".to_owned(), |origin| origin.code().to_owned()),
        ]
    };
    rows.extend(request.items.iter().zip(&quote.items).map(|(item, answer)| line(item, answer)));
    let extras = [
        ("shipping", request.shipping, quote.totals.shipping),
        ("insurance", request.insurance, quote.totals.insurance),
    ];
    for (name, asked, answered) in extras {
        if let Some(asked) = asked {
            rows.push(vec![name.to_owned(), asked.to_string(), amount(answered)]);
        }
    }
    if let Some(discount) = request.discount {
        rows.push(vec!["discount".to_owned(), format!("-{discount}"), "in goods".to_owned()]);
    }
    aligned(&rows, &[1, 2, 3], "  ")
}

fn charges(quote: &Quote) -> String {
    if quote.charges.is_empty() {
        return "  none\n".to_owned();
    }
    let mut rows = vec![words(&["kind", "base", "rate", "amount", "paid by", "rule", "since", "source"])];
    let row = |charge: &Charge| {
        vec![
            charge.kind.name().to_owned(),
            charge.base.clone(),
            charge.rate.clone(),
            charge.amount.digits(),
            charge.payer.name().to_owned(),
            charge.rule.clone(),
            charge.since.to_string(),
            charge.source.clone(),
        ]
    };
    rows.extend(quote.charges.iter().map(row));
    aligned(&rows, &[1, 2, 3], "  ")
}

fn sums(quote: &Quote) -> String {
    let totals = &quote.totals;
    let named = [
        ("goods", totals.goods),
        ("shipping", totals.shipping),
        ("insurance", totals.insurance),
        ("duty", totals.duty),
        ("tax", totals.tax),
        ("levies and fees", totals.fees),
        ("total", totals.total),
        ("due now", totals.due_now),
        ("due on delivery", totals.due_on_delivery),
    ];
    let rows: Vec<Vec<String>> =
        named.iter().map(|(name, value)| vec![(*name).to_owned(), amount(*value)]).collect();
    aligned(&rows, &[1], "  ")
}

/// The steps that the destination's law names on that day, and what holds for everything else.
fn rounding(request: &Request, world: &World) -> String {
    let mut rows = Vec::new();
    let place = &request.destination;
    let whole = world.market(place.country);
    let part = whole.and_then(|market| {
        market.part(place.region.as_deref(), place.postal_code.as_deref(), request.date)?.market()
    });
    let ruled = part.and_then(|part| world.market(part)).or(whole);
    if let Some(market) = ruled.filter(|market| market.country != request.ship_from) {
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
pub(crate) fn in_words(note: &Note) -> String {
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
