//! The note `rule-changes`: on which day, while a parcel is under way, its answer becomes another.

use landfall::calendar::{Date, Window};
use landfall::input::Json;
use landfall::quote::{Note, Quote, Request, quote, rule_changes};
use landfall::world::World;
use serde_json::{Value, json};

use crate::common;

fn window(first: &str, last: &str) -> Window {
    Window::try_new(Date::parse(first).unwrap(), Date::parse(last).unwrap()).unwrap()
}

fn request(world: &World, to: &str, fields: &Value) -> Request {
    let mut request = json!({
        "date": "2026-07-03", "shipFrom": "US", "destination": {"country": to}, "currency": "USD",
        "items": [{"id": "tee", "unitPrice": {"amount": "20.00", "currency": "USD"}, "quantity": 2,
                   "hsCode": "610910", "origin": "BD", "weightGrams": 180, "category": "apparel"}],
        "shipping": {"amount": "12.00", "currency": "USD"}, "incoterm": "DDP",
    });
    for (key, value) in fields.as_object().unwrap() {
        request[key] = value.clone();
    }
    Request::read(&Json::from(request), world).unwrap_or_else(|problems| panic!("{problems}"))
}

fn notes(world: &World, request: &Request, window: Window) -> Vec<Note> {
    rule_changes(world, request, window).unwrap()
}

#[test]
fn a_parcel_that_may_arrive_after_the_relief_ends_is_told_the_day_and_the_new_total() {
    let world = common::world();
    let request = request(&world, "DE", &json!({"registrations": ["IOSS"], "currency": "EUR"}));
    let found = notes(&world, &request, window("2026-06-25", "2026-07-03"));
    let total = quote(&world, &request).unwrap().totals.total;
    assert!(total.is_some());
    let told: Vec<_> =
        found.iter().map(|note| (note.date.unwrap().to_string(), note.rule.clone().unwrap())).collect();
    assert_eq!(told, [("2026-07-01".to_owned(), "EU/duty/flat-per-line".to_owned())]);
    assert_eq!((found[0].code.as_ref(), found[0].amount), ("rule-changes", total));
    assert_eq!(found[0].detail.as_deref(), Some("3.00 EUR"));
}

#[test]
fn a_parcel_that_is_there_before_or_leaves_after_is_told_nothing() {
    let world = common::world();
    let request = request(&world, "DE", &json!({}));
    assert_eq!(notes(&world, &request, window("2026-06-25", "2026-06-30")), []);
    assert_eq!(notes(&world, &request, window("2026-07-01", "2026-07-14")), []);
    assert_eq!(notes(&world, &request, window("2026-07-01", "2026-07-01")), []);
}

/// Looking only at days on which rows begin or end misses nothing: every other day has the answer of the day before.
#[test]
fn no_change_is_missed_in_any_country() {
    let world = common::world();
    let mut changes = 0;
    for market in &world.markets {
        for ship_from in ["US", "DE"] {
            let request = request(&world, market.country.code(), &json!({"shipFrom": ship_from}));
            for (first, last) in [("2026-06-15", "2026-07-15"), ("2026-12-20", "2027-01-20")] {
                let window = window(first, last);
                let on = |day: Date| quote(&world, &Request { date: day, ..request.clone() }).unwrap();
                let same = |a: &Quote, b: &Quote| (&a.totals, &a.items) == (&b.totals, &b.items);
                let mut day = window.first();
                let mut expected = Vec::new();
                while day < window.last() {
                    let next = day.plus_days(1).unwrap();
                    if !same(&on(day), &on(next)) {
                        expected.push((Some(next), on(next).totals.total));
                    }
                    day = next;
                }
                let found = notes(&world, &request, window);
                let found: Vec<_> = found.iter().map(|note| (note.date, note.amount)).collect();
                assert_eq!(found, expected, "{ship_from} to {}", market.country);
                changes += found.len();
            }
        }
    }
    assert!(changes > 20, "only {changes} changes were seen");
}
