//! The value up to which an order bears no duty, or a flat one, by the shipped rules.

use landfall::input::Json;
use landfall::money::Rounding;
use landfall::quote::{LimitKind, Request, limit};
use landfall::world::World;
use serde_json::{Value, json};

use crate::common;

/// What is said of a limit: its kind, the limit, the order's value, whether freight counts.
type Said = Option<(LimitKind, String, String, bool)>;

fn said(world: &World, from: &str, to: &str, fields: &Value) -> Said {
    let mut request = json!({
        "date": "2026-11-28", "shipFrom": from, "destination": {"country": to}, "currency": "USD",
        "items": [{"id": "tee", "unitPrice": {"amount": "50.00", "currency": "USD"}, "quantity": 2,
                   "hsCode": "610910", "origin": "BD", "weightGrams": 180, "category": "apparel"}],
        "shipping": {"amount": "10.00", "currency": "USD"}, "incoterm": "DDP",
        "rates": {"base": "USD", "date": "2026-11-27",
                  "rates": {"GBP": "0.8", "EUR": "0.9", "CAD": "1.4", "AED": "3.6725", "JPY": "150", "AUD": "1.5"}},
    });
    for (key, value) in fields.as_object().unwrap() {
        request[key] = value.clone();
    }
    let request = Request::read(&Json::from(request), world).unwrap_or_else(|problem| panic!("{problem}"));
    limit(world, &request).map(|limit| {
        let value = landfall::money::Amount::round(&limit.value, limit.up_to.currency(), Rounding::HalfUp);
        (limit.kind, limit.up_to.to_string(), value.unwrap().to_string(), limit.with_freight)
    })
}

#[test]
fn the_limit_of_each_country_is_the_one_in_its_rules() {
    let world = common::world();
    let of = |to: &str| said(&world, "US", to, &json!({}));
    let free = |up_to: &str, value: &str, freight| {
        Some((LimitKind::Free, up_to.to_owned(), value.to_owned(), freight))
    };
    assert_eq!(of("GB"), free("135.00 GBP", "80.00 GBP", false));
    assert_eq!(of("AU"), free("1000.00 AUD", "150.00 AUD", false));
    // From the United States by courier 150, not the 20 of everybody else.
    assert_eq!(of("CA"), free("150.00 CAD", "140.00 CAD", false));
    assert_eq!(said(&world, "CN", "CA", &json!({})), free("20.00 CAD", "140.00 CAD", false));
    let flat = Some((LimitKind::Flat, "150.00 EUR".to_owned(), "90.00 EUR".to_owned(), false));
    assert_eq!(of("DE"), flat);
}

#[test]
fn where_nothing_is_free_or_no_border_is_crossed_there_is_no_limit() {
    let world = common::world();
    assert_eq!(said(&world, "GB", "US", &json!({})), None, "the relief of the United States is gone");
    assert_eq!(said(&world, "US", "US", &json!({})), None, "at home");
    assert_eq!(said(&world, "FR", "DE", &json!({})), None, "inside the Union");
    assert_eq!(said(&world, "XI", "DE", &json!({})), None, "goods from Northern Ireland too");
    assert_eq!(said(&world, "US", "CH", &json!({})), None, "duty-free whatever it costs");
}

/// Clothes have no relief in Japan, other goods have: together nothing simple can be said.
#[test]
fn goods_that_part_at_a_row_have_no_common_limit() {
    let world = common::world();
    let item = |hs: &str| json!({"id": hs, "unitPrice": {"amount": "20.00", "currency": "USD"}, "quantity": 1, "hsCode": hs});
    let lamp = said(&world, "US", "JP", &json!({"items": [item("940521")]}));
    assert!(lamp.is_some_and(|(kind, up_to, ..)| kind == LimitKind::Free && up_to == "10000 JPY"));
    assert_eq!(said(&world, "US", "JP", &json!({"items": [item("940521"), item("610910")]})), None);
    let clothes = said(&world, "US", "JP", &json!({"items": [item("610910")]}));
    assert_eq!(clothes, None);
}
