//! The data of a declaration as JSON; `papers.rs` documents its shape.

use landfall::money::Amount;
use landfall::quote::{Declaration, Need};
use serde_json::{Value, json};

use super::details::Gtin;
use super::sheet::{Line, Missing, Sheet, kilograms};

pub(super) fn of(sheet: &Sheet<'_>) -> Value {
    let (request, quote) = (sheet.request, sheet.quote);
    let to = &request.destination;
    let notes: Vec<&str> = quote.notes.iter().map(|note| &*note.code).collect();
    let forms = sheet.papers.into_iter().flat_map(|papers| &papers.forms).flat_map(|choice| {
        let from = &choice.row.from;
        let form = move |form: &String| {
            json!({"form": form, "certain": choice.certain, "rule": from.rule, "source": from.source})
        };
        choice.row.forms.iter().map(form)
    });
    let registrations = sheet.registrations.iter().map(|stated| {
        json!({"registration": stated.registration, "number": stated.number, "rule": stated.rule, "items": stated.items})
    });
    json!({
        "declaration": declaration(sheet.declaration),
        "date": request.date.to_string(),
        "shipFrom": request.ship_from.code(),
        "destination": {"country": to.country.code(), "region": to.region, "postalCode": to.postal_code},
        "incoterm": request.incoterm.name(),
        "carrier": request.carrier.name(),
        "consignment": request.consignment.name(),
        "buyer": request.buyer.name(),
        "currency": quote.currency.code(),
        "quote": {"id": quote.id, "data": quote.data, "status": quote.status.name(), "notes": notes},
        "lines": sheet.lines.iter().map(line).collect::<Vec<_>>(),
        "totals": {
            "pieces": sheet.pieces(),
            "netWeightKg": sheet.net_grams().map(kilograms),
            "goods": digits(sheet.goods()),
            "shipping": digits(quote.totals.shipping),
            "insurance": digits(quote.totals.insurance),
            "customsValue": digits(sheet.customs_value()),
        },
        "registrations": registrations.collect::<Vec<_>>(),
        "notStated": sheet.not_stated(),
        "forms": forms.collect::<Vec<_>>(),
        "papers": sheet.needs().map(|need| paper(sheet, need)).collect::<Vec<_>>(),
        "missing": sheet.missing.iter().map(missing).collect::<Vec<_>>(),
    })
}

fn declaration(declaration: Declaration) -> &'static str {
    match declaration {
        Declaration::None => "none",
        Declaration::Needed => "needed",
        Declaration::Unknown => "unknown",
    }
}

fn digits(amount: Option<Amount>) -> Option<String> {
    amount.map(Amount::digits)
}

fn line(line: &Line<'_>) -> Value {
    let item = line.item;
    let price =
        line.price().map(|price| json!({"amount": price.digits(), "currency": price.currency().code()}));
    let details = line.details;
    let gtin = match details.and_then(|details| details.gtin.as_ref()) {
        Some(Gtin::Number(number)) => json!(number),
        Some(Gtin::DoesNotExist) => json!(false),
        None => Value::Null,
    };
    json!({
        "path": format!("items[{}]", line.index),
        "item": item.id,
        "description": details.and_then(|details| details.description.as_ref()),
        "hsCode": item.hs_code.as_ref().map(|code| code.digits()),
        "hsDigitsNeeded": line.digits,
        "origin": item.origin.map(|origin| origin.code().to_owned()),
        "quantity": item.quantity,
        "netWeightKg": item.net_grams().map(kilograms),
        "price": price,
        "goods": digits(line.answer.and_then(|answer| answer.goods)),
        "customsValue": digits(line.answer.and_then(|answer| answer.customs_value)),
        "registration": line.registration,
        "merchantId": details.and_then(|details| details.merchant_id.as_ref()),
        "manufacturerId": details.and_then(|details| details.manufacturer_id.as_ref()),
        "gtin": gtin,
    })
}

fn paper(sheet: &Sheet<'_>, need: &Need<'_>) -> Value {
    let (row, from) = (need.paper, &need.paper.from);
    let ids = need.items.iter().filter_map(|index| sheet.request.items.get(*index)).map(|item| &item.id);
    json!({
        "by": row.by.name(),
        "code": row.code,
        "name": row.name,
        "to": row.to.name(),
        "number": sheet.details.number(&row.code),
        "certain": need.certain,
        "items": ids.collect::<Vec<_>>(),
        "rule": from.rule,
        "since": from.since.to_string(),
        "source": from.source,
        "confidence": from.confidence.name(),
    })
}

fn missing(missing: &Missing<'_>) -> Value {
    json!({
        "code": missing.code,
        "in": missing.place,
        "path": missing.path,
        "expected": missing.expected,
        "found": missing.found,
        "certain": missing.need.is_none_or(|need| need.certain),
        "rule": missing.need.map(|need| &need.paper.from.rule),
    })
}
