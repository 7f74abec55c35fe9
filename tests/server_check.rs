//! The server's check in Rust (`examples/server-rust/`): every shared case is accepted as it was answered, and a changed one
//! is refused with its reason. `tests/everywhere/server.test.mjs` asks the same of the one in Node.

#[path = "../examples/server-rust/order.rs"]
mod order;

use std::collections::BTreeMap;

use landfall::calendar::Date;
use landfall::input::Json;
use landfall::money::{Amount, Currency};
use landfall::quote::{Request, quote};
use landfall::world::{Country, World};
use serde_json::{Value, json};

use order::{Goods, Shop, check_order, quote_reasons};

use crate::common::{self, cases};

/// The hand-off of a request, as the cart makes it.
fn hand_off(world: &World, request: &Value) -> Option<Value> {
    let read = Request::read(&request.clone().into(), world).ok()?;
    let answer = quote(world, &read).ok()?.to_json().to_string();
    let mut value: Value = serde_json::from_str(&answer).unwrap();
    value["request"] = request.clone();
    value["service"] = json!("courier");
    Some(value)
}

#[test]
fn every_case_is_accepted_as_answered_and_refused_with_another_total() {
    let world = common::world();
    let mut count = 0;
    for case in cases::all() {
        let Some(given) = hand_off(&world, &case.request) else { continue };
        assert_eq!(quote_reasons(&world, &given.clone().into()), Vec::<String>::new(), "{}", case.name);
        let mut changed = given.clone();
        changed["totals"]["total"] = json!("0.01");
        let reasons = quote_reasons(&world, &changed.into());
        assert!(
            reasons[0].starts_with("totals.total: expected ") && reasons[0].ends_with("found \"0.01\""),
            "{reasons:?}"
        );
        count += 1;
    }
    assert!(count > 400, "{count} cases are not much");
}

fn dollars(digits: &str) -> Amount {
    Amount::parse(digits, Currency::try_new("USD").unwrap()).unwrap()
}

#[test]
fn err_an_order_that_the_shop_would_not_ask_for_is_refused_with_its_reason() {
    let world = common::world();
    let tee = Goods {
        unit_price: dollars("49.00"),
        hs_code: Some("610910"),
        origin: Some("BD"),
        weight_grams: Some(180),
    };
    let shop = Shop {
        ship_from: Country::try_new("US").unwrap(),
        registrations: vec!["IOSS".to_owned()],
        services: BTreeMap::from([("courier", dollars("12.00"))]),
        goods: BTreeMap::from([("tee", tee)]),
        days: 2,
    };
    let request = json!({
        "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
        "items": [{"id": "tee", "unitPrice": {"amount": "49.00", "currency": "USD"}, "quantity": 2, "hsCode": "610910",
                   "origin": "BD", "weightGrams": 180, "category": "apparel"}],
        "shipping": {"amount": "12.00", "currency": "USD"}, "registrations": ["IOSS"],
    });
    let check = |value: Value, today: &str| -> Result<(), Vec<String>> {
        check_order(&world, &shop, &Json::from(value), Date::parse(today).unwrap()).map(|_| ())
    };
    assert_eq!(check(hand_off(&world, &request).unwrap(), "2026-11-22"), Ok(()));
    let late = check(hand_off(&world, &request).unwrap(), "2026-12-01").unwrap_err();
    assert_eq!(late, ["request.date: expected one of the last 2 days, found 2026-11-22"]);
    // The question is changed as well, so that the answer is right.
    let changes: [(&str, Value, &str); 6] = [
        (
            "/items/0/unitPrice/amount",
            json!("4.90"),
            "request.items[0]: expected a price of 49.00 USD, found 4.90 USD",
        ),
        (
            "/items/0/id",
            json!("hat"),
            "request.items[0]: expected something that the shop sells, found \"hat\"",
        ),
        (
            "/items/0/hsCode",
            json!("490199"),
            "request.items[0]: expected the shop's own customs data, found other",
        ),
        (
            "/shipping/amount",
            json!("0.00"),
            "request.shipping: expected what \"courier\" costs, found something else",
        ),
        ("/registrations", json!([]), "request.registrations: expected IOSS, found "),
        ("/shipFrom", json!("DE"), "request.shipFrom: expected US, found DE"),
    ];
    for (path, value, reason) in changes {
        let mut other = request.clone();
        *other.pointer_mut(path).unwrap() = value;
        let refused = check(hand_off(&world, &other).unwrap(), "2026-11-22").unwrap_err();
        assert_eq!(refused, [reason]);
    }
    for (key, value) in [
        ("consignment", json!("gift")),
        ("overrides", json!({"taxRate": "0%"})),
        ("discount", json!({"amount": "40.00", "currency": "USD"})),
    ] {
        let mut other = request.clone();
        other[key] = value;
        assert_eq!(check(hand_off(&world, &other).unwrap(), "2026-11-22").unwrap_err().len(), 1, "{key}");
    }
    assert!(!check(json!({"totals": {}}), "2026-11-22").unwrap_err().is_empty());
}
