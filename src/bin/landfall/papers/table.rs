//! The data of a declaration as tables that a clerk can copy from.

use landfall::contract::form;
use landfall::money::Amount;
use landfall::quote::{Declaration, FormChoice, Need, Status};
use landfall::world::{Confidence, HandedTo, Provenance};

use super::details::Gtin;
use super::sheet::{Line, Missing, Sheet, is_of_lines, kilograms, named};
use crate::quote::in_words;
use crate::table::aligned;

pub(super) fn of(sheet: &Sheet<'_>) -> String {
    let mut out = heading(sheet);
    if sheet.declaration == Declaration::None {
        out += "\nNo customs declaration: the order crosses no customs border, or nothing of it travels.\n";
        return out;
    }
    if sheet.declaration == Declaration::Unknown && sheet.papers.is_some() {
        out += "\nWhether a customs declaration is needed is not known: other rules hold at the destination, which the\n\
                data does not have. If one is needed, it says at least this.\n";
    }
    let sections = [
        ("Lines", lines(sheet)),
        ("Product identifiers", identifiers(sheet)),
        ("Registrations to state", registrations(sheet)),
        ("Form", forms(sheet)),
        ("Papers of the recipient and the seller", papers(sheet)),
        ("Missing", missing(sheet)),
        ("Asked for on each line", asked(sheet)),
    ];
    for (title, text) in sections {
        if !text.is_empty() {
            out += &format!("\n{title}\n{text}");
        }
    }
    if sheet.is_complete() {
        out += "\nNothing is missing that the data asks for.\n";
    }
    out
}

fn heading(sheet: &Sheet<'_>) -> String {
    let (request, quote) = (sheet.request, sheet.quote);
    let place = &request.destination;
    let parts = [Some(place.country.code().to_owned()), place.region.clone(), place.postal_code.clone()];
    let to = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let mut out = format!(
        "Customs papers, {} to {to}, declared {}\n{} to a {}, by {}, {}\nrules of {}, answer {}: {}\n",
        request.ship_from.code(),
        request.date,
        request.consignment.name(),
        request.buyer.name(),
        request.carrier.name(),
        request.incoterm.name(),
        quote.data,
        quote.id,
        quote.status.name(),
    );
    if quote.status != Status::Exact {
        out.extend(quote.notes.iter().map(|note| format!("  {}\n", in_words(note))));
    }
    out
}

fn amount(amount: Option<Amount>) -> String {
    amount.map_or_else(|| "unknown".to_owned(), Amount::digits)
}

fn weight(grams: Option<u64>) -> String {
    grams.map_or_else(|| "missing".to_owned(), kilograms)
}

fn lines(sheet: &Sheet<'_>) -> String {
    let currency = sheet.quote.currency.code();
    let mut rows = vec![vec![
        "item".to_owned(),
        "pieces".to_owned(),
        "net kg".to_owned(),
        "price".to_owned(),
        format!("goods {currency}"),
        format!("customs value {currency}"),
        "HS code".to_owned(),
        "origin".to_owned(),
        "description".to_owned(),
    ]];
    rows.extend(sheet.lines.iter().map(line));
    rows.push(vec![
        "total".to_owned(),
        sheet.pieces().to_string(),
        weight(sheet.net_grams()),
        String::new(),
        amount(sheet.goods()),
        amount(sheet.customs_value()),
    ]);
    let totals = &sheet.quote.totals;
    for (name, asked, value) in [
        ("shipping", sheet.request.shipping, totals.shipping),
        ("insurance", sheet.request.insurance, totals.insurance),
    ] {
        if let Some(asked) = asked {
            rows.push(cells(&[name, "", "", &asked.to_string(), &amount(value)]));
        }
    }
    if let Some(discount) = sheet.request.discount {
        rows.push(cells(&["discount", "", "", &format!("-{discount}"), "in goods"]));
    }
    aligned(&rows, &[1, 2, 3, 4, 5], "  ")
}

fn line(line: &Line<'_>) -> Vec<String> {
    let item = line.item;
    let given = item.hs_code.as_ref().map(|code| code.digits());
    let code = match (given, line.digits) {
        (Some(given), needed) if given.len() < needed => format!("{given} ({needed} digits needed)"),
        (Some(given), _) => given.to_owned(),
        (None, 0) => "not given".to_owned(),
        (None, needed) => format!("missing ({needed} digits)"),
    };
    let description = line.details.and_then(|details| details.description.clone());
    vec![
        item.id.clone(),
        item.quantity.to_string(),
        weight(item.net_grams()),
        line.price().map_or_else(|| "unknown".to_owned(), |price| price.to_string()),
        amount(line.answer.and_then(|answer| answer.goods)),
        amount(line.answer.and_then(|answer| answer.customs_value)),
        code,
        item.origin.map_or_else(|| "not given".to_owned(), |origin| origin.code().to_owned()),
        description.unwrap_or_else(|| "missing; a request has none, see --with".to_owned()),
    ]
}

fn identifiers(sheet: &Sheet<'_>) -> String {
    let mut rows = vec![cells(&["item", "seller's", "maker's", "GTIN"])];
    for line in &sheet.lines {
        let Some(details) = line.details else { continue };
        let gtin = match &details.gtin {
            Some(Gtin::Number(number)) => number,
            Some(Gtin::DoesNotExist) => "none exists",
            None => "",
        };
        let own = details.merchant_id.as_deref().unwrap_or_default();
        let makers = details.manufacturer_id.as_deref().unwrap_or_default();
        if [own, makers, gtin].iter().any(|text| !text.is_empty()) {
            rows.push(cells(&[&line.item.id, own, makers, gtin]));
        }
    }
    if rows.len() == 1 { String::new() } else { aligned(&rows, &[], "  ") }
}

fn registrations(sheet: &Sheet<'_>) -> String {
    let row = |stated: &super::sheet::Stated<'_>| {
        let number = stated.number.unwrap_or("number missing");
        cells(&[stated.registration, number, &format!("items {}", stated.items.join(", ")), stated.rule])
    };
    let rows: Vec<Vec<String>> = sheet.registrations.iter().map(row).collect();
    let mut out = aligned(&rows, &[], "  ");
    let others = sheet.not_stated();
    if !others.is_empty() {
        out += &format!("  do not state: {} (does not cover this order)\n", others.join(", "));
    }
    out
}

fn forms(sheet: &Sheet<'_>) -> String {
    let row = |choice: &FormChoice<'_>| {
        let about = |name: &String| {
            let known = form::ALL.iter().find(|form| form.name == name);
            known.map_or(name.as_str(), |form| form.about.trim_end_matches('.')).to_owned()
        };
        let names = choice.row.forms.iter().map(about).collect::<Vec<_>>().join("; ");
        let doubt = if choice.certain { "" } else { " (perhaps: a value or a weight is not known)" };
        [vec![format!("{names}{doubt}")], origin(&choice.row.from)].concat()
    };
    let choices = sheet.papers.into_iter().flat_map(|papers| &papers.forms);
    aligned(&choices.map(row).collect::<Vec<_>>(), &[], "  ")
}

fn papers(sheet: &Sheet<'_>) -> String {
    let row = |need: &Need<'_>| {
        let given = match (need.paper.to, sheet.details.number(&need.paper.code)) {
            (_, Some(number)) => number,
            (HandedTo::Carrier, None) => "to the carrier",
            (HandedTo::Seller, None) => "missing",
        };
        let doubt = if need.certain { "" } else { " (perhaps)" };
        let first = cells(&[need.paper.by.name(), &format!("{}{doubt}", named(need)), given]);
        [first, origin(&need.paper.from)].concat()
    };
    let needs = sheet.needs().filter(|need| !is_of_lines(&need.paper.code));
    aligned(&needs.map(row).collect::<Vec<_>>(), &[], "  ")
}

/// The rows that ask for what stands in the lines, so that a clerk can look them up.
fn asked(sheet: &Sheet<'_>) -> String {
    let all = sheet.lines.len();
    let row = |need: &Need<'_>| {
        let ids = need.items.iter().filter_map(|index| sheet.request.items.get(*index));
        let ids: Vec<&str> = ids.map(|item| item.id.as_str()).collect();
        let items = if ids.len() == all { "all items".to_owned() } else { ids.join(", ") };
        [vec![named(need), items], origin(&need.paper.from)].concat()
    };
    let needs = sheet.needs().filter(|need| is_of_lines(&need.paper.code));
    aligned(&needs.map(row).collect::<Vec<_>>(), &[], "  ")
}

fn missing(sheet: &Sheet<'_>) -> String {
    let row = |missing: &Missing<'_>| {
        let found = missing.found.as_deref().unwrap_or("nothing");
        let doubt = if missing.need.is_none_or(|need| need.certain) { "" } else { "perhaps " };
        let place = if missing.place == "request" { "in the request" } else { "in a file of --with" };
        let rule = missing.need.map_or("", |need| need.paper.from.rule.as_str());
        let says = format!("{doubt}expected {}, found {found}", missing.expected);
        cells(&[&missing.path, place, &says, rule])
    };
    aligned(&sheet.missing.iter().map(row).collect::<Vec<_>>(), &[], "  ")
}

/// The rule, since when, and its source, marked where nobody has seen one.
fn origin(from: &Provenance) -> Vec<String> {
    let doubt = if from.confidence == Confidence::Unverified { "unverified: " } else { "" };
    vec![from.rule.clone(), from.since.to_string(), format!("{doubt}{}", from.source)]
}

fn cells(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
