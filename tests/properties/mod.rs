//! What holds for every cart, whatever is in it and wherever it goes.
//!
//! `LANDFALL_CARTS` sets how many random carts each property looks at, `LANDFALL_SEED` where they begin.

mod presentment;
mod shown;
mod sums;
mod thresholds;

use landfall::money::Amount;
use landfall::quote::{Quote, Request, quote};
use landfall::world::World;
use serde_json::Value;

use crate::common;
use crate::common::carts::Carts;
use crate::common::random::Random;

fn minor(amount: Option<Amount>) -> Option<i64> {
    amount.map(Amount::minor)
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .map_or(otherwise, |text| text.parse().unwrap_or_else(|e| panic!("{name}={text}: {e}")))
}

/// The answer; `None` for a cart of more currencies than exact fractions of 256 bits carry.
fn ask(world: &World, request: &Value) -> Option<Quote> {
    let request =
        Request::read(&request.clone().into(), world).unwrap_or_else(|p| panic!("{p}\n{request:#}"));
    match quote(world, &request) {
        Ok(answer) => Some(answer),
        Err(landfall::quote::QuoteError::TooLarge) => None,
        Err(error) => panic!("{error}\n{request:#?}"),
    }
}

/// Looks at random carts on every core, each with the name that finds it again.
fn random_carts(count: u64, look: &(dyn Fn(&World, &Value, &str) + Sync)) {
    let (count, seed) = (number("LANDFALL_CARTS", count), number("LANDFALL_SEED", 7));
    let carts = Carts::read();
    let next = std::sync::atomic::AtomicU64::new(0);
    let work = || {
        let world = common::world();
        loop {
            let n = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            if n >= count {
                return;
            }
            let request = carts.cart(&mut Random::new(seed << 32 | n));
            look(&world, &request, &format!("cart {n} of seed {seed}: {request}"));
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().for_each(|thread| thread.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
    });
}
