//! Quotes a second on one core: a single line, and twenty lines with five tariff headings, as `carts.jsonl` lists them.
//! Once the engine alone, and once with JSON text on both sides, which is what Node and browsers are asked to do by
//! `quotes.mjs`.
//!
//! Run by `cargo bench --bench quotes`, with the others by `cargo xtask bench`. Figures are told, never tested; a
//! cart's goal stands beside them. Unit: quotes a second, the median of nine rounds of a tenth of a second, and the
//! slowest and the fastest of them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::float_arithmetic,
    clippy::indexing_slicing
)]

#[path = "../tests/common/mod.rs"]
mod common;

use std::hint::black_box;
use std::time::{Duration, Instant};

use landfall::input::Json;
use landfall::quote::{Request, quote};
use serde_json::Value;

const ROUNDS: usize = 9;

/// The slowest, the middle and the fastest round of a piece of work that is done again and again.
fn measured(work: &dyn Fn()) -> String {
    let round = || {
        let (start, mut count) = (Instant::now(), 0u32);
        while start.elapsed() < Duration::from_millis(100) {
            work();
            count += 1;
        }
        f64::from(count) / start.elapsed().as_secs_f64()
    };
    round();
    let mut rounds: Vec<f64> = (0..ROUNDS).map(|_| round()).collect();
    rounds.sort_by(f64::total_cmp);
    format!("{:.0} ({:.0}-{:.0})", rounds[ROUNDS / 2], rounds[0], rounds[ROUNDS - 1])
}

fn main() {
    let world = common::world();
    println!("{:<13} {:>22} {:>22} {:>7}", "native", "engine alone", "JSON text", "goal");
    for line in include_str!("carts.jsonl").lines() {
        let cart: Value = serde_json::from_str(line).unwrap();
        let text = cart["request"].to_string();
        let request = Request::read(&cart["request"].clone().into(), &world).unwrap();
        let alone = measured(&|| drop(black_box(quote(&world, black_box(&request)).unwrap())));
        let by_text = measured(&|| {
            let request = Request::read(&Json::parse(black_box(&text)).unwrap(), &world).unwrap();
            drop(black_box(quote(&world, &request).unwrap().to_json().to_string()));
        });
        let (name, goal) = (cart["name"].as_str().unwrap(), cart["goal"].as_u64().unwrap());
        println!("{name:<13} {alone:>22} {by_text:>22} {goal:>7}");
    }
}
