//! More goods never cost less, except where a rule's own limit makes them: those places are listed, with what they
//! come to, in `thresholds.txt`.
//!
//! One cart at a time is made dearer from a cent to beyond the last limit of its destination. Price, answer and every
//! step of the law stand in one currency, so each printed figure is a rounding of something that grows with the
//! price: between two limits the total may not fall by a single unit. No tolerance is needed.
//!
//! After a change of rules: `LANDFALL_WRITE=1 cargo test -p landfall --test all thresholds::`, and read the
//! difference: each line is a price at which a shopper would do better to buy more.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;

use landfall::calendar::Date;
use landfall::money::{Amount, Currency, Exact, Rates, Rounding};
use landfall::quote::{Quote, Request, quote};
use landfall::world::{Market, Provenance, When, World};
use serde_json::json;

use crate::common;
use crate::common::random::Random;

const DAY: &str = "2026-11-22";
/// What is sent: name, code, category, grams.
const GOODS: [(&str, &str, &str, u32); 3] = [
    ("a T-shirt", "61091000", "apparel", 180),
    ("a book", "49019900", "books", 400),
    ("a phone", "85171300", "electronics", 300),
];
/// Rates that stay as they are, whatever the shipped file says: the list speaks of rules.
const RATES: &str = r#"{"base": "EUR", "date": "2026-10-30", "rates": {
    "AED": "4.1029", "AUD": "1.5904", "BAM": "1.9558", "BHD": "0.4201", "BRL": "6.0692", "CAD": "1.5606",
    "CHF": "0.9194", "CNY": "7.4326", "CZK": "24.353", "DKK": "7.4735", "GBP": "0.8338", "HKD": "8.7652",
    "HUF": "366.33", "IDR": "20275.17", "ILS": "3.495", "INR": "106.084", "ISK": "136", "JPY": "175.68",
    "KRW": "1491.76", "MOP": "9.0282", "MXN": "21.1237", "MYR": "4.5325", "NOK": "10.312",
    "NZD": "1.9823", "OMR": "0.4296", "PHP": "71.143", "PLN": "4.4038", "QAR": "4.0666", "RON": "5.3447",
    "SAR": "4.1895", "SEK": "10.978", "SGD": "1.4282", "THB": "37.683", "TRY": "55.8015",
    "USD": "1.1172", "ZAR": "18.6455"
}}"#;
const SCHEMES: [&str; 12] =
    ["IOSS", "OSS", "GB", "CH", "NO-VOEC", "AU", "NZ", "SG", "MY", "BR-PRC", "CL", "JP"];

/// The limits that a market's rows of that day look at, with the rows that do.
fn limits(market: &Market) -> Vec<(Amount, String)> {
    let mut out = Vec::new();
    let day = Date::parse(DAY).unwrap();
    let mut add = |when: &When, from: &Provenance| {
        for limit in
            when.value.iter().filter(|_| from.holds_on(day)).flat_map(|t| [t.over, t.up_to]).flatten()
        {
            out.push((limit, from.rule.clone()));
        }
    };
    market.valuation.iter().for_each(|row| add(&row.when, &row.from));
    market.duty.iter().for_each(|row| add(&row.when, &row.from));
    market.measures.iter().for_each(|row| add(&row.when, &row.from));
    market.tax.iter().for_each(|row| add(&row.when, &row.from));
    market.schemes.iter().for_each(|row| add(&row.when, &row.from));
    market.levies.iter().for_each(|row| add(&row.when, &row.from));
    market.special.iter().for_each(|row| add(&row.when, &row.from));
    out
}

/// One kind of cart on its way to one market.
struct Shape {
    /// What it holds and on which terms, in words.
    told: String,
    /// How it is sent, and whether the seller is registered.
    way: String,
    request: Request,
}

fn shapes(world: &World, market: &Market, currency: Currency) -> Vec<Shape> {
    let mut out = Vec::new();
    for (what, code, category, grams) in GOODS {
        for carrier in ["courier", "post"] {
            for (registrations, seller) in [(&[][..], "not registered"), (&SCHEMES[..], "registered")] {
                for terms in ["", "alone, DAP", "as a gift"] {
                    let item = |amount: &str, code: &str, category: &str| {
                        json!({"unitPrice": {"amount": amount, "currency": currency.code()}, "hsCode": code,
                               "origin": "CN", "weightGrams": grams, "category": category})
                    };
                    let mut items = vec![item("1", code, category)];
                    if terms.is_empty() {
                        items.push(item("3", "42022100", "apparel"));
                    }
                    let value = json!({
                        "date": DAY, "shipFrom": "CN", "destination": {"country": market.country.code()},
                        "currency": currency.code(), "items": items, "carrier": carrier, "registrations": registrations,
                        "incoterm": if terms == "alone, DAP" { "DAP" } else { "DDP" },
                        "consignment": if terms == "as a gift" { "gift" } else { "sale" },
                        "shipping": {"amount": "2", "currency": currency.code()},
                    });
                    let request = Request::read(&value.into(), world).unwrap_or_else(|p| panic!("{p}"));
                    let beside = if terms.is_empty() { "with a wallet" } else { terms };
                    out.push(Shape {
                        told: format!("{what} {beside}"),
                        way: format!("{carrier}, {seller}"),
                        request,
                    });
                }
            }
        }
    }
    out
}

/// A price of the first item at which something may change: the limit itself, as goods, with freight and what lies
/// beside, and as a part of the customs value.
fn breakpoints(world: &World, market: &Market, shape: &Request) -> BTreeMap<i64, BTreeSet<String>> {
    let currency = shape.currency;
    let rates = world.rates.as_ref().unwrap();
    let beside = Exact::sum(shape.items.iter().skip(1).map(|item| item.unit_price.exact()));
    let freight = shape.shipping.map_or(Exact::ZERO, Amount::exact);
    let mut shares: Vec<Exact> = market.valuation.iter().map(|row| row.share.exact()).collect();
    shares.push(Exact::ONE);
    let mut out: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    for (limit, rule) in limits(market) {
        let here = match rates.ratio(limit.currency(), currency) {
            _ if limit.currency() == currency => limit.exact(),
            Some((up, down)) => limit.exact().mul(&Exact::whole(up as i128)).div(&Exact::whole(down as i128)),
            None => continue,
        };
        for share in &shares {
            for off in [Exact::ZERO, beside, freight, beside.add(&freight)] {
                let price = here.div(share).sub(&off);
                let last = Amount::round(&price, currency, Rounding::Floor).map_or(0, Amount::minor);
                if last > 0 {
                    out.entry(last).or_default().insert(rule.clone());
                }
            }
        }
    }
    out
}

fn total(world: &World, shape: &mut Request, minor: i64) -> (Option<i64>, Quote) {
    shape.items[0].unit_price = Amount::from_minor(minor, shape.currency);
    let answer = quote(world, shape).unwrap_or_else(|e| panic!("{e}: {shape:#?}"));
    (answer.totals.total.map(Amount::minor), answer)
}

/// Makes a cart dearer step by step. Gives the places where its total falls, in words.
fn falls(world: &World, market: &Market, shape: &mut Shape, random: &mut Random) -> Vec<(String, String)> {
    let currency = shape.request.currency;
    let shown = |minor: i64| Amount::from_minor(minor, currency).to_string();
    let points = breakpoints(world, market, &shape.request);
    let mut out = Vec::new();
    let end = points.keys().last().map_or(100_000, |last| last * 2 + 1000);
    let mut before: Option<(i64, i64)> = None;
    let mut from = 1;
    for limit in points.keys().copied().chain([end]) {
        let inside = |random: &mut Random| random.between(from as u64, limit.max(from) as u64) as i64;
        let mut prices = vec![from, inside(random), inside(random), limit];
        prices.sort_unstable();
        for (nth, price) in prices.into_iter().filter(|price| *price <= limit && *price >= from).enumerate() {
            let (Some(now), answer) = total(world, &mut shape.request, price) else {
                before = None;
                continue;
            };
            if let Some((cheaper, then)) = before.filter(|(_, then)| now < *then) {
                assert!(
                    nth == 0 && cheaper + 1 == price,
                    "{} {}, {}: {} costs {}, and {} costs {}\n{answer:#?}",
                    market.country,
                    shape.told,
                    shape.way,
                    shown(cheaper),
                    shown(then),
                    shown(price),
                    shown(now)
                );
                let rules: Vec<&str> = points[&cheaper].iter().map(String::as_str).collect();
                let place = format!("{} {} above {}", market.country, shape.told, shown(cheaper));
                let fall = format!("{place}: {} becomes {}  ({})", shown(then), shown(now), rules.join(", "));
                out.push((fall, shape.way.clone()));
            }
            before = Some((price, now));
        }
        from = limit + 1;
    }
    out
}

#[test]
fn more_goods_never_cost_less_but_at_the_thresholds_that_are_listed() {
    let world = || World { rates: Some(Rates::from_file(RATES).unwrap()), ..common::world() };
    let countries: Vec<_> = world().markets.iter().map(|m| m.country).collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let listed: Mutex<BTreeMap<String, Vec<String>>> = Mutex::default();
    let work = || {
        let world = world();
        while let Some(country) = countries.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
            let market = world.market(*country).unwrap();
            let known = |currency: &Currency| world.rates.as_ref().unwrap().rate(*currency).is_some();
            // Where there is no rate for the market's own currency its limits stand in another.
            let currency = Some(market.currency).filter(known).unwrap_or(Currency::try_new("USD").unwrap());
            let mut random = Random::new(market.country.code().bytes().map(u64::from).sum());
            for mut shape in shapes(&world, market, currency) {
                for (fall, told) in falls(&world, market, &mut shape, &mut random) {
                    listed.lock().unwrap().entry(fall).or_default().push(told);
                }
            }
        }
    };
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(2, usize::from);
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().for_each(|thread| thread.join().unwrap_or_else(|e| std::panic::resume_unwind(e)));
    });
    let mut text = format!(
        "# Prices at which more goods cost less, because a rule ends there. For each: the cart, the price of its first item,\n\
         # the total up to that price and just above it, the rows that look at such a value; and how it is sent, where not\n\
         # all ways come to the same. On {DAY}, sent from China, freight 2, by courier or post, by a seller who is registered\n\
         # everywhere or nowhere; \"alone, DAP\" is unpaid at the door, the others are paid. Written and compared by\n\
         # tests/properties/thresholds.rs, which says how to renew it.\n"
    );
    let mut country = String::new();
    for (fall, mut ways) in listed.into_inner().unwrap() {
        if fall[..2] != country {
            country = fall[..2].to_owned();
            text.push('\n');
        }
        ways.sort();
        let ways = if ways.len() == 4 { String::new() } else { format!("  [{}]", ways.join("; ")) };
        text.push_str(&format!("{fall}{ways}\n"));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/properties/thresholds.txt");
    if std::env::var_os("LANDFALL_WRITE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = text.lines().find(|line| !known.lines().any(|k| k == *line));
    let gone = known.lines().find(|line| !text.lines().any(|k| k == *line));
    assert_eq!(known, text, "first new line: {differing:?}, first that is gone: {gone:?}");
}
