//! The working of a quote as tables that a customs broker can check by hand: rates of exchange, goods, freight and
//! customs value of each line, limits that were compared, what decided each duty, what each tax is charged on, every
//! charge with base, rate, rule, date and source, what the law rounded and waived, sums, notes in words.
//!
//! Figures in the working are exact; one that has no end is cut after six decimals and says so with dots.

mod figure;
mod lines;
mod rules;

use landfall::contract;
use landfall::money::Amount;
use landfall::quote::working::Step;
use landfall::quote::{Charge, Incoterm, Note, Quote, Request};
use landfall::world::World;

use crate::table::aligned;

/// The question, its answer and the steps between them.
struct Sheet<'a> {
    request: &'a Request,
    quote: &'a Quote,
    world: &'a World,
    steps: &'a [Step],
}

impl Sheet<'_> {
    /// The caller's name for a line.
    fn item(&self, line: usize) -> String {
        self.request.items.get(line).map_or_else(String::new, |item| item.id.clone())
    }
}

/// All of it.
pub(super) fn table(request: &Request, quote: &Quote, world: &World, steps: &[Step]) -> String {
    let sheet = Sheet { request, quote, world, steps };
    let mut out = heading(request, quote);
    let parts = [
        (lines::rates_title(&sheet), lines::rates(&sheet)),
        ("Goods".to_owned(), lines::goods(&sheet)),
        ("Freight and customs value of each line".to_owned(), lines::values(&sheet)),
        ("Limits that were compared".to_owned(), rules::compared(&sheet)),
        ("What decides the duty".to_owned(), rules::decided(&sheet)),
        ("What each tax is charged on".to_owned(), rules::taxed(&sheet)),
        ("Rounded by law".to_owned(), rules::rounded(&sheet)),
        ("Too small to collect".to_owned(), rules::waived(&sheet)),
        ("Charges".to_owned(), charges(quote)),
        ("Sums".to_owned(), sums(quote)),
        ("Notes".to_owned(), notes(quote)),
    ];
    for (title, text) in parts.into_iter().filter(|(_, text)| !text.is_empty()) {
        out += &format!("\n{title}\n{text}");
    }
    out += "\nEverything that no law rounds is rounded once, half up, to the smallest unit of the answer's currency, \
            when it becomes a charge or a line of goods. Shares go by the value of the goods.\n";
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
        "{} to {to}, declared {}, amounts in {}: {}\n{terms}; by {}, {} to a {}; seller's registrations: {registered}\nrules of {}, answer {}\n",
        request.ship_from.code(),
        request.date,
        quote.currency.code(),
        quote.status.name(),
        request.carrier.name(),
        request.consignment.name(),
        request.buyer.name(),
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

/// A table below a title; nothing where it has no rows.
fn table_of(heading: &[&str], rows: Vec<Vec<String>>, right: &[usize]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let mut all = vec![words(heading)];
    all.extend(rows);
    aligned(&all, right, "  ")
}

fn charges(quote: &Quote) -> String {
    if quote.charges.is_empty() {
        return "  none\n".to_owned();
    }
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
    let heading = ["kind", "base", "rate", "amount", "paid by", "rule", "since", "source"];
    let mut out = table_of(&heading, quote.charges.iter().map(row).collect(), &[1, 2, 3]);
    if quote.charges.iter().any(|charge| charge.rate.starts_with("up to ")) {
        out += "  up to: what is missing to this share of the base above the duty of the tariff\n";
    }
    out
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

fn notes(quote: &Quote) -> String {
    quote.notes.iter().map(|note| format!("  {}\n", in_words(note))).collect()
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
