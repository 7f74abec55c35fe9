//! Quotes a second on one core: a single line, and twenty lines with five tariff headings.
//!
//! Run by `cargo bench --bench quotes`. Figures are told, never tested. Unit: quotes a second, the median of nine
//! rounds of a tenth of a second.
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

use landfall::quote::{Request, quote};
use landfall::world::World;
use serde_json::{Value, json};

fn request(to: &str, lines: usize) -> Value {
    let codes = ["610910", "420221", "640419", "950440", "940521"];
    let item = |i: usize| {
        json!({"unitPrice": {"amount": format!("{}.00", 20 + i), "currency": "USD"}, "quantity": 1 + i % 3,
               "hsCode": codes[i % codes.len()], "origin": "IT", "weightGrams": 300})
    };
    json!({"date": "2026-11-22", "shipFrom": "GB", "destination": {"country": to}, "currency": "EUR",
           "items": (0..lines).map(item).collect::<Vec<_>>(), "shipping": {"amount": "12.00", "currency": "USD"}})
}

fn per_second(world: &World, value: &Value) -> f64 {
    let request = Request::read(&value.clone().into(), world).unwrap();
    let round = || {
        let (start, mut count) = (Instant::now(), 0u32);
        while start.elapsed() < Duration::from_millis(100) {
            black_box(quote(world, black_box(&request)).unwrap());
            count += 1;
        }
        f64::from(count) / start.elapsed().as_secs_f64()
    };
    let mut rounds: Vec<f64> = (0..9).map(|_| round()).collect();
    rounds.sort_by(f64::total_cmp);
    rounds[4]
}

fn main() {
    let world = common::world();
    for (to, lines) in [("DE", 1), ("DE", 20), ("US", 1), ("US", 20), ("JP", 1)] {
        println!("{to}, {lines:>2} lines: {:>9.0} quotes/s", per_second(&world, &request(to, lines)));
    }
}
