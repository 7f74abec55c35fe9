//! Inputs that nobody would write, as many as fit into the time: none makes a target panic or keeps it for a second.
//!
//! `LANDFALL_FUZZ_SECONDS` sets the time of each target (2 unless set; `cargo xtask test` takes 4), `LANDFALL_SEED`
//! where the inputs begin. The same targets under a coverage-guided fuzzer: see `fuzz/README.md`.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "../common/mod.rs"]
mod common;
mod mutate;
mod targets;

// Readers that no library has: the program's, and the studio's, whose room is compiled for its page and its own tests. The
// same lines stand in `fuzz/src/lib.rs`.
#[allow(dead_code, reason = "what the program says of a page and to whom is not asked here")]
#[path = "../../src/bin/landfall/check"]
mod check {
    mod catalogue;
    mod finding;
    mod get;
    mod page;
    mod shop;

    #[path = "../../../../tests/fuzz/check.rs"]
    mod fuzz;
    pub use self::fuzz::html_page;
}
#[path = "../../src/studio/file.rs"]
mod file;
#[allow(dead_code, reason = "as above")]
#[path = "../../src/bin/landfall/input.rs"]
mod stop;
/// Both are called so where they are used.
mod input {
    pub(crate) use crate::stop::Stop;
    pub(crate) use landfall::input::Json;
}

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::common::carts::Carts;
use crate::common::clock::Clock;
use crate::common::random::Random;
use crate::targets::{ALL, Target};

/// Longer than this for one input is a hang.
const HANG: Duration = Duration::from_secs(1);

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .map_or(otherwise, |text| text.parse().unwrap_or_else(|e| panic!("{name}={text}: {e}")))
}

/// What a target does with an input that it must not do, in words.
fn fault(target: &Target, input: &[u8]) -> Option<String> {
    let clock = Clock::start();
    if catch_unwind(AssertUnwindSafe(|| (target.run)(input))).is_err() {
        return Some("panics".to_owned());
    }
    let time = clock.elapsed();
    (time > HANG).then(|| format!("takes {time:?}"))
}

/// Takes bytes away as long as the fault stays.
fn smallest(target: &Target, mut input: Vec<u8>) -> Vec<u8> {
    let mut step = input.len() / 2;
    while step > 0 {
        let mut place = 0;
        while place + step <= input.len() {
            let mut shorter = input.clone();
            shorter.drain(place..place + step);
            if fault(target, &shorter).is_some() {
                input = shorter;
            } else {
                place += step;
            }
        }
        step /= 2;
    }
    input
}

fn fuzz(name: &str) {
    let target = ALL.iter().find(|target| target.name == name).unwrap();
    let mut examples = targets::seeds(name);
    if name == "quote" {
        let carts = Carts::read();
        examples.extend((0..50).map(|n| carts.cart(&mut Random::new(n)).to_string().into_bytes()));
    }
    // The world is loaded before the clock starts.
    (target.run)(b"{}");
    for example in &examples {
        assert_eq!(fault(target, example), None, "{name}: {}", String::from_utf8_lossy(example));
    }
    let written: Vec<Value> = examples.iter().filter_map(|seed| serde_json::from_slice(seed).ok()).collect();
    let time = Duration::from_secs(number("LANDFALL_FUZZ_SECONDS", 2));
    let mut random = Random::new(number("LANDFALL_SEED", 1));
    let (start, mut count) = (Instant::now(), 0u64);
    while start.elapsed() < time {
        let input = mutate::mutated(&mut random, &examples, &written);
        count += 1;
        if let Some(fault) = fault(target, &input) {
            let small = smallest(target, input);
            panic!("{name} {fault}, input {count}: {:?}", String::from_utf8_lossy(&small));
        }
    }
    println!("{name}: {count} inputs in {} seconds", time.as_secs());
    // All targets share the machine's cores.
    assert!(count > time.as_secs() / 2, "{name}: only {count} inputs");
}

/// One test for each target. `cargo xtask test` leaves them out of its unit tests and gives them a step and a time of their own.
mod mutated {
    use super::fuzz;

    #[test]
    fn no_request_makes_the_engine_panic() {
        fuzz("quote");
    }

    #[test]
    fn no_configuration_makes_its_reader_panic() {
        fuzz("config");
    }

    #[test]
    fn no_tariff_row_makes_its_reader_panic() {
        fuzz("tariff_row");
    }

    #[test]
    fn no_official_tariff_makes_its_importer_panic() {
        fuzz("tariff_file");
    }

    #[test]
    fn no_text_of_a_duty_makes_its_reader_panic() {
        fuzz("duty_expression");
    }

    #[test]
    fn no_market_makes_its_reader_panic() {
        fuzz("market");
    }

    #[test]
    fn no_file_of_rules_makes_its_reader_panic() {
        fuzz("rules");
    }

    #[test]
    fn no_file_of_holidays_and_no_table_makes_its_reader_panic() {
        fuzz("holidays");
    }

    #[test]
    fn no_file_of_rates_makes_its_reader_panic() {
        fuzz("rates");
    }

    #[test]
    fn no_published_rates_make_their_importer_panic() {
        fuzz("rate_file");
    }

    #[test]
    fn no_file_of_words_makes_its_reader_panic() {
        fuzz("words");
    }

    #[test]
    fn no_translation_makes_its_checker_panic() {
        fuzz("translation");
    }

    #[test]
    fn no_text_on_a_page_makes_the_reader_of_prices_panic() {
        fuzz("page_price");
    }

    #[test]
    fn no_structured_data_makes_its_reader_panic() {
        fuzz("structured_data");
    }

    #[test]
    fn no_catalogue_makes_its_reader_panic() {
        fuzz("catalogue");
    }

    #[test]
    fn no_product_makes_the_feed_panic() {
        fuzz("feed");
    }

    #[test]
    fn no_page_makes_the_check_panic() {
        fuzz("html_page");
    }

    #[test]
    fn no_edit_of_a_merchants_file_makes_the_studio_panic() {
        fuzz("studio_file");
    }

    #[test]
    fn no_list_of_lines_makes_the_cart_panic() {
        fuzz("cart");
    }

    #[test]
    fn nothing_that_is_saved_makes_its_reader_panic() {
        fuzz("choice");
    }

    #[test]
    fn no_language_tag_makes_the_negotiation_panic() {
        fuzz("language_tag");
    }

    #[test]
    fn no_day_amount_or_code_makes_its_reader_panic() {
        fuzz("small_text");
    }
}

/// Long inputs, in the shapes that a loop inside a loop would not survive.
#[test]
fn no_long_input_keeps_a_reader_for_long() {
    let many =
        |count: usize, one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<Vec<_>>().join(",");
    let object = |count: usize, one: &dyn Fn(usize) -> String| format!("{{{}}}", many(count, one));
    let falling = object(90_000, &|n| format!("\"{:05}\":0", 99_999 - n));
    let unknown = object(60_000, &|n| format!("\"stroe{n}\":{{}}"));
    let prices = object(30_000, &|n| format!("\"sku-{:05}\":\"1.00 EUR\"", (n * 7919) % 30_000));
    let words = many(150_000, &|_| "\"x\"".to_owned());
    let numbers = many(90_000, &|n| format!("\"D{n}\""));
    let config = [
        falling.clone(),
        unknown,
        format!(r#"{{"markets": {{"DE": {{"prices": {prices}}}}}}}"#),
        format!(
            r#"{{"products": [{}]}}"#,
            many(20_000, &|n| format!(r#"{{"match": {{"sku": "{n}*"}}, "hsCode": "6109"}}"#))
        ),
        format!(
            r#"{{"shipping": [{}]}}"#,
            many(10_000, &|n| format!(r#"{{"id": "{n}", "price": "1.00 EUR", "to": ["DE", "{n}"]}}"#))
        ),
        format!(r#"{{"rounding": [{}]}}"#, many(20_000, &|_| r#"{"from": "1", "ending": ".99"}"#.to_owned())),
        format!(r#"{{"store": {{"registrations": [{words}]}}}}"#),
        format!(r#"{{"markets": {}}}"#, object(20_000, &|n| format!("\"{n}\": {{\"ship\": false}}"))),
        format!(r#"{{"messages": {}}}"#, object(20_000, &|n| format!("\"x-{n}\": \"{n}.ftl\""))),
    ];
    let item = r#"{"unitPrice": {"amount": "1.23", "currency": "USD"}, "hsCode": "610910", "origin": "CN", "weightGrams": 5}"#;
    let request = |more: &str, items: &str| {
        format!(
            r#"{{"date": "2026-11-22", "shipFrom": "CN", "destination": {{"country": "US"}}, "currency": "USD", "items": [{items}]{more}}}"#
        )
    };
    let quote = [
        falling,
        request("", &many(500, &|_| item.to_owned())),
        request(&format!(r#", "registrations": [{words}]"#), item),
        request(&format!(r#", "registrations": [{numbers}]"#), item),
        request(
            &format!(
                r#", "overrides": {{"fees": [{}]}}"#,
                many(9_000, &|n| format!(
                    r#"{{"label": "{n}", "amount": {{"amount": "1", "currency": "USD"}}}}"#
                ))
            ),
            item,
        ),
        request(
            &format!(
                r#", "rates": {{"base": "EUR", "date": "2026-10-30", "rates": {}}}"#,
                object(60_000, &|n| format!("\"{:03}\": \"1\"", n % 1000 * 7))
            ),
            item,
        ),
        request(
            &format!(
                r#", "rates": {{"base": "EUR", "date": "2026-10-30", "rates": {{"USD": "{}"}}}}"#,
                "9".repeat(500_000)
            ),
            item,
        ),
        request("", &item.replace("610910", &"6".repeat(900_000))),
    ];
    let rows = [
        "610910,,12%,,,2026-11-22,a\n".repeat(2_000),
        format!("610910,,{},,,2026-11-22,a\n", "1% + ".repeat(100_000)),
        format!("610910,,12%{},,,2026-11-22,a\n", " MIN 1 EUR/kg".repeat(40_000)),
    ];
    let duties =
        ["1% + ".repeat(100_000), " MIN 2%".repeat(100_000), "9".repeat(900_000), " ".repeat(900_000)];
    let offer = |n: usize| {
        format!(r##"{{"@id":"#{n}","offers":{{"@id":"#{}","price":"{n}","priceCurrency":"USD"}}}}"##, n + 1)
    };
    let offers = [
        format!("[{}]", many(4_900, &offer)),
        format!("[{}]", many(15_000, &offer)),
        format!("[{}]", many(20_000, &|n| format!(r##"{{"@id":"#{}"}}"##, 99_999 - n))),
        format!("[{}]", many(300_000, &|_| "{}".to_owned())),
        "[".repeat(900_000),
    ];
    let prices = [
        "$1 ".repeat(20_000),
        "9".repeat(200_000),
        "1.".repeat(50_000),
        "|^1".repeat(20_000),
        " ".repeat(500_000),
    ];
    let chain: String = (0..8_000).map(|n| format!("m{n} = {{ m{} }} {{ m{} }}\n", n + 1, n + 2)).collect();
    let messages = [
        chain,
        "a = ".to_owned() + &"{ $x }".repeat(40_000) + "\n",
        "{".repeat(250_000),
        "a = {\"".to_owned() + &"\\u00e9".repeat(40_000) + "\"}\n",
        "a = { $n ->\n".to_owned() + &"    [one] x\n".repeat(20_000) + "   *[other] y\n }\n",
        "-a = x\n    .b = y\n".repeat(10_000),
        "#".repeat(250_000),
    ];
    let carts = [
        format!("[{}]", many(30_000, &|_| r#"{"unitPrice":"1.00 USD"}"#.to_owned())),
        format!("[{{{}}}]", many(30_000, &|n| format!(r#""k{n}":1"#))),
        format!(r#"[{{"name":"{}"}}]"#, "<b>".repeat(200_000)),
    ];
    let choices = [
        format!(
            r#"{{"language":"{}","recent":[{}]}}"#,
            "x".repeat(400_000),
            many(50_000, &|_| "\"DE\"".to_owned())
        ),
        object(60_000, &|n| format!("\"k{n}\":{{}}")),
    ];
    let tags = ["en-".repeat(100_000), "en,".repeat(20_000), "-".repeat(300_000), "u-nu-".repeat(50_000)];
    let small = [
        "9".repeat(900_000),
        "0.".to_owned() + &"0".repeat(900_000),
        " ".repeat(900_000),
        "sat ".repeat(100_000),
    ];
    // No longer than that: with more of them in one another, or on one tag, time grows with the square. SECURITY.md says so.
    let pages = [
        "<div>".repeat(2_000),
        "<landfall-price amount=1 currency=USD>".repeat(300),
        "<span class=price>$1.00</span>".repeat(1_000),
        many(2_000, &|n| format!("<b id={n}>")),
        ["<style>", &many(500, &|n| format!(".c{n}")), "{display:none}</style>", &"<i>$1 ".repeat(300)]
            .concat(),
        ["<div ", &many(2_000, &|n| format!("a{n} ")), ">"].concat(),
        "<!--".repeat(100_000),
    ];
    let edits = [
        format!("[{}]\n1\n{{}}", many(5_000, &|n| format!("\"k{n}\""))),
        format!("[\"k\"]\n{}\n{{}}", "[".repeat(100_000)),
        format!("[\"00500\"]\n1\n{}", object(1_000, &|n| format!("\"{n:05}\":0"))),
        format!("mug\n\n{}", "[".repeat(900_000)),
    ];
    let all = [
        ("html_page", &pages[..]),
        ("studio_file", &edits),
        ("config", &config[..]),
        ("quote", &quote),
        ("tariff_row", &rows),
        ("duty_expression", &duties),
        ("structured_data", &offers),
        ("page_price", &prices),
        ("words", &messages),
        ("cart", &carts),
        ("choice", &choices),
        ("language_tag", &tags),
        ("small_text", &small),
    ];
    let jobs: Vec<(&Target, &String)> = all
        .iter()
        .flat_map(|(name, inputs)| {
            let target = ALL.iter().find(|target| target.name == *name).unwrap();
            inputs.iter().map(move |input| (target, input))
        })
        .collect();
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((target, input)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            // The world is loaded before the clock starts.
            (target.run)(b"{}");
            // Tests are not optimized: what takes a visitor's machine a second takes them several.
            let clock = Clock::start();
            (target.run)(input.as_bytes());
            let (time, head) = (clock.elapsed(), input.chars().take(90).collect::<String>());
            println!("{time:>12?} {} {head}", target.name);
            assert!(time < 8 * HANG, "{}: {time:?} for {} bytes: {head}", target.name, input.len());
        }
    };
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| (0..cores).for_each(|_| drop(scope.spawn(work))));
}
