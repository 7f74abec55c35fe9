//! An independent oracle: the formulas of the design, written from its text and from data/README.md apart from the
//! engine, in exact fractions. It reads the files in `data/` itself and shares nothing with the engine but the question.
//!
//! `LANDFALL_CARTS` sets how many random carts both answer, `LANDFALL_SEED` where they begin.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod answer;
mod cart;
mod compare;
mod data;
mod duties;
mod duty_rate;
mod goods;
mod levies;
mod number;
mod place;
mod reckoning;
mod shrink;
mod taxes;
mod when;

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::Value;

use crate::common;
use crate::common::carts::Carts;
use crate::common::random::Random;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .map_or(otherwise, |text| text.parse().unwrap_or_else(|e| panic!("{name}={text}: {e}")))
}

/// Where the two differ about one request.
fn differ(world: &landfall::world::World, own: &data::World, request: &Value) -> Vec<String> {
    match compare::engine(world, request) {
        Ok(engine) => compare::differences(&engine, &answer::answer(&cart::Cart::read(request, own), own)),
        // Exact fractions have 256 bits; several rates of nine digits in one cart can need more, and that is said.
        Err(refused) if refused.contains("too large to compute") && currencies(request) > 3 => Vec::new(),
        Err(refused) => vec![format!("the engine refuses: {refused}")],
    }
}

/// How many currencies the amounts of a request stand in.
fn currencies(request: &Value) -> usize {
    let text = request.to_string();
    let stated = text.split(r#""currency":""#).skip(1).map(|rest| rest[..3].to_owned());
    stated.collect::<std::collections::BTreeSet<_>>().len()
}

#[test]
fn engine_and_oracle_agree_on_random_carts() {
    let (count, seed) = (number("LANDFALL_CARTS", 10_000), number("LANDFALL_SEED", 1));
    let (own, carts) = (data::World::read(), Carts::read());
    let (next, computed) = (AtomicU64::new(0), AtomicU64::new(0));
    let wrong: Mutex<Vec<(u64, Vec<String>, Value)>> = Mutex::new(Vec::new());
    let work = || {
        let world = common::world();
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            if n >= count || wrong.lock().unwrap().len() >= 12 {
                return;
            }
            let request = carts.cart(&mut Random::new(seed << 32 | n));
            let found = differ(&world, &own, &request);
            if found.is_empty() {
                let known = compare::engine(&world, &request).is_ok_and(|q| q.totals.total.is_some());
                computed.fetch_add(u64::from(known), Ordering::Relaxed);
            } else {
                // One example of each kind of difference is enough.
                let small = shrink::smallest(request, &|r| {
                    compare::engine(&world, r).is_ok() && !differ(&world, &own, r).is_empty()
                });
                let what = differ(&world, &own, &small);
                let kind = |what: &[String]| -> String {
                    what.concat().chars().filter(|c| !c.is_numeric()).collect()
                };
                let mut wrong = wrong.lock().unwrap();
                if wrong.iter().all(|(_, known, _)| kind(known) != kind(&what)) {
                    wrong.push((n, what, small));
                }
            }
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        (0..threads).for_each(|_| drop(scope.spawn(work)));
    });
    let wrong = wrong.into_inner().unwrap();
    let computed = computed.into_inner();
    println!("{count} carts, {computed} of them to the last figure");
    let told = |(n, what, request): &(u64, Vec<String>, Value)| {
        format!("cart {n} of seed {seed}:\n  {}\n  {request}", what.join("\n  "))
    };
    assert!(wrong.is_empty(), "{}", wrong.iter().map(told).collect::<Vec<_>>().join("\n"));
    assert!(computed * 3 > count, "only {computed} of {count} carts have a known total");
}
