//! What holds for every cart, whatever is in it and wherever it goes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use landfall::money::Amount;
use landfall::quote::{ChargeKind, Quote, Request, quote, verify};
use landfall::world::{Country, World};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Codes with rates, a code without one, and none.
const CODES: [Option<&str>; 7] = [
    Some("610910"),
    Some("420221"),
    Some("640419"),
    Some("950440"),
    Some("4202.21.0000"),
    Some("999999"),
    None,
];
const CURRENCIES: [&str; 6] = ["EUR", "USD", "JPY", "GBP", "HUF", "AED"];
const ORIGINS: [Option<&str>; 6] = [Some("CN"), Some("IT"), Some("US"), Some("BD"), Some("JP"), None];
const CATEGORIES: [&str; 5] = ["standard", "books", "apparel", "digital", "food"];

fn item() -> impl Strategy<Value = Value> {
    let price = (1u32..400_000, prop::sample::select(&CURRENCIES[..]));
    let what = (prop::sample::select(&CODES[..]), prop::sample::select(&ORIGINS[..]));
    (price, 1u32..5, what, prop::option::of(1u32..5000), prop::sample::select(&CATEGORIES[..])).prop_map(
        |((units, currency), quantity, (code, origin), grams, category)| {
            json!({
                "unitPrice": {"amount": units.to_string(), "currency": currency}, "quantity": quantity,
                "hsCode": code, "origin": origin, "weightGrams": grams, "category": category,
            })
        },
    )
}

fn request(countries: Vec<Country>) -> impl Strategy<Value = Value> {
    let place = prop::sample::select(countries);
    let terms = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let money = (0u32..200, prop::sample::select(&CURRENCIES[..]));
    let day = prop::sample::select(vec!["2026-06-30", "2026-07-01", "2026-07-24", "2026-11-22"]);
    (prop::collection::vec(item(), 1..5), place.clone(), place, terms, money, day).prop_map(
        |(items, from, to, (ddp, post, registered, gross), (freight, currency), day)| {
            json!({
                "date": day, "shipFrom": from.code(), "destination": {"country": to.code()}, "currency": currency,
                "items": items, "shipping": {"amount": freight.to_string(), "currency": "USD"},
                "incoterm": if ddp { "DDP" } else { "DAP" }, "carrier": if post { "post" } else { "courier" },
                "registrations": if registered { json!(["IOSS", "OSS", "GB", "AU", "NO-VOEC", "CH"]) } else { json!([]) },
                "pricesIncludeTax": gross,
            })
        },
    )
}

fn minor(amount: Option<Amount>) -> Option<i64> {
    amount.map(Amount::minor)
}

/// The parts of an answer add up, and nothing is paid twice or by nobody.
fn adds_up(q: &Quote) {
    let t = &q.totals;
    let of = |kinds: &[ChargeKind]| -> i64 {
        q.charges.iter().filter(|c| kinds.contains(&c.kind)).map(|c| c.amount.minor()).sum()
    };
    if let (Some(total), Some(goods)) = (minor(t.total), minor(t.goods)) {
        let parts = [t.shipping, t.insurance, t.duty, t.tax, t.fees].map(|a| minor(a).unwrap());
        assert_eq!(total, goods + parts.iter().sum::<i64>());
        assert_eq!(total, minor(t.due_now).unwrap() + minor(t.due_on_delivery).unwrap());
        assert_eq!(minor(t.duty).unwrap(), of(&[ChargeKind::Duty]));
        assert_eq!(minor(t.tax).unwrap(), of(&[ChargeKind::Tax]));
        assert_eq!(minor(t.fees).unwrap(), of(&[ChargeKind::Levy, ChargeKind::Fee]));
        assert_eq!(minor(t.duty), q.items.iter().map(|i| minor(i.duty)).sum());
        assert_eq!(minor(t.tax), q.items.iter().map(|i| minor(i.tax)).sum());
    } else {
        assert!(
            q.status >= landfall::quote::Status::Unavailable,
            "an unknown total and the status {:?}",
            q.status
        );
        assert!(!q.notes.is_empty(), "an unknown total, and no note that says why");
    }
    assert_eq!(minor(t.goods), q.items.iter().map(|i| minor(i.goods)).sum());
    assert!(q.charges.iter().all(|c| c.amount.minor() >= 0 && !c.rule.is_empty() && !c.source.is_empty()));
}

fn ask(world: &World, request: &Value) -> Quote {
    let request =
        Request::read(&request.clone().into(), world).unwrap_or_else(|p| panic!("{p}\n{request:#}"));
    quote(world, &request).unwrap_or_else(|e| panic!("{e}"))
}

#[test]
fn every_answer_adds_up_and_can_be_verified() {
    let world = common::world();
    let countries: Vec<Country> = world.markets.iter().map(|m| m.country).collect();
    let config = ProptestConfig { cases: 1500, ..ProptestConfig::default() };
    proptest!(config, |(value in request(countries))| {
        let answer = ask(&world, &value);
        adds_up(&answer);
        let request = Request::read(&value.clone().into(), &world).unwrap();
        prop_assert!(verify(&world, &request, &answer.to_json()));
        if request.ship_from == request.destination.country {
            prop_assert_eq!(minor(answer.totals.duty), Some(0));
        }
        if request.prices_include_tax && request.ship_from == request.destination.country
            && let (Some(total), Some(tax)) = (minor(answer.totals.total), minor(answer.totals.tax))
        {
            // The gross stays: what is due is what the same prices come to without looking at tax at all.
            let mut export = value.clone();
            export["pricesIncludeTax"] = json!(false);
            let plain = ask(&world, &export);
            let goods = minor(plain.totals.goods).unwrap() + minor(plain.totals.shipping).unwrap();
            prop_assert!(total == goods, "gross {} became {} (tax {})", goods, total, tax);
        }
    });
}

#[test]
fn an_answer_that_was_changed_is_refused() {
    let world = common::world();
    let value = json!({
        "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
        "items": [{"unitPrice": {"amount": "49.00", "currency": "USD"}, "hsCode": "610910"}],
    });
    let request = Request::read(&value.clone().into(), &world).unwrap();
    let mut answer = quote(&world, &request).unwrap().to_json();
    assert!(verify(&world, &request, &answer));
    *answer.member("totals").member("total") = "1.00".into();
    assert!(!verify(&world, &request, &answer));
}

#[test]
fn amounts_near_the_limits_are_computed_or_refused_but_never_wrap() {
    let world = common::world();
    for amount in ["90000000000000000", "9999999999999999.99", "0", "0.01"] {
        let value = json!({
            "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "JPY",
            "items": [{"unitPrice": {"amount": amount, "currency": "EUR"}, "quantity": 1_000_000, "hsCode": "610910"},
                      {"unitPrice": {"amount": "1", "currency": "KWD"}}],
            "shipping": {"amount": "7", "currency": "GBP"}, "insurance": {"amount": "3", "currency": "AED"},
            "rates": {"base": "EUR", "date": "2026-10-30", "rates": {"JPY": "175.68", "KWD": "0.345678", "GBP": "0.83377", "AED": "4.10291"}},
        });
        let request = Request::read(&value.clone().into(), &world).unwrap();
        if let Ok(answer) = quote(&world, &request) {
            adds_up(&answer);
        }
    }
}
