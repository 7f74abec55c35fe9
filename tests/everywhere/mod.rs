//! The native half of "the same answer everywhere": every case of `tests/quotes/` and some thousand carts, with the
//! answers of this machine's own code, written for those who run the engine as wasm. They compare to the byte:
//! `node.test.mjs` in Node, `tests/stories/browsers/everywhere.rs` in browsers. `cargo xtask test` runs all three.
//!
//! `suite.jsonl` has a line for each case: `name`, `request` (JSON text), and either `answer` (JSON text, as the engine
//! prints it) or `error` (the refusal, a line for each problem).

mod carts;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use landfall::quote::{Request, quote};
use landfall::world::World;
use serde_json::{Value, json};

use crate::common::{self, cases};

/// The answer as JSON text, or the refusal.
fn answer(world: &World, request: &Value) -> Result<String, String> {
    let read = Request::read(&request.clone().into(), world).map_err(|problems| problems.to_string())?;
    quote(world, &read).map(|answer| answer.to_json().to_string()).map_err(|error| error.to_string())
}

/// The example of the documentation, every case, every cart.
fn suite(world: &World) -> Vec<(String, Value)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotes/published-example.json");
    let example: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut all = vec![("published-example.json".to_owned(), example["request"].clone())];
    all.extend(cases::all().into_iter().map(|case| (case.name, case.request)));
    all.extend(carts::all(world));
    all
}

/// Whether JavaScript writes every number of it as it stands.
fn only_whole_numbers(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_i64().is_some_and(|number| number.abs() < 1 << 53),
        Value::Array(list) => list.iter().all(only_whole_numbers),
        Value::Object(members) => members.values().all(only_whole_numbers),
        _ => true,
    }
}

#[test]
fn the_native_answers_are_written_for_the_other_places_to_compare() {
    let world = common::world();
    let (mut lines, mut statuses, mut refused, mut count) = (String::new(), BTreeSet::new(), 0, 0);
    for (name, request) in suite(&world) {
        assert!(only_whole_numbers(&request), "{name}: JavaScript writes another number than stands there");
        count += 1;
        let text = request.to_string();
        let line = match answer(&world, &request) {
            Ok(answer) => {
                let value: Value = serde_json::from_str(&answer).unwrap();
                statuses.insert(value["status"].as_str().unwrap().to_owned());
                json!({"name": name, "request": text, "answer": answer})
            }
            Err(error) => {
                refused += 1;
                json!({"name": name, "request": text, "error": error})
            }
        };
        writeln!(lines, "{line}").unwrap();
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("everywhere");
    fs::create_dir_all(&folder).unwrap();
    // Two may write it at once, and Node reads it meanwhile: it is there as a whole or not at all.
    let whole = folder.join(format!("suite.{}", std::process::id()));
    fs::write(&whole, lines).unwrap();
    fs::rename(whole, folder.join("suite.jsonl")).unwrap();
    assert!(count > 3_000, "{count} cases are not much to compare");
    assert!(refused > 100 && refused < count / 4, "{refused} of {count} are refused");
    let all = ["estimated", "exact", "prohibited", "unavailable"];
    assert!(statuses.iter().eq(&all), "{statuses:?} are not all kinds of answers");
}

#[test]
fn the_carts_are_the_same_each_time() {
    let world = common::world();
    assert_eq!(carts::all(&world), carts::all(&world));
}

/// A page loads two or three countries, the tool all: what a request may name must not depend on it.
#[test]
fn every_scheme_of_the_data_is_known_whichever_countries_are_loaded() {
    let world = common::world();
    for market in &world.markets {
        let sales = market.union.as_ref().and_then(|union| union.distance_sales.as_ref());
        for name in market.schemes.iter().map(|scheme| &scheme.registration).chain(sales) {
            let state = name.starts_with("US-") || name.starts_with("CA-");
            assert!(
                state || landfall::quote::REGISTRATIONS.contains(&name.as_str()),
                "{}: {name} is not in quote::REGISTRATIONS",
                market.country.code()
            );
        }
    }
}
