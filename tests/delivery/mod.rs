//! The delivery promise against windows that were worked out apart from the code: `cases.toml` by `make.py` with Python
//! packages, `by_hand.toml` on a wall calendar. Then what must hold for any service, order and place.

mod carts;
mod properties;
mod table;
mod world;

use landfall::calendar::{Instant, Zone};
use landfall::delivery::{Doubt, NoPromise, Origin, Present, Promise, promise};
use table::{Case, cases};
use world::{holidays, service, zone};

/// What the code says to a case, with the clock moved by some seconds.
fn answer(case: &Case, seconds: i64) -> Result<Promise, NoPromise> {
    let ahead = zone(&case.zone);
    let zone = Zone::new(&ahead);
    let now = Instant::from_seconds(case.now.seconds() + seconds);
    let service = service(&case.service);
    let from = Origin { holidays: &holidays(&case.from), zone };
    // Without another date the shopper's today is one on which nothing can be over.
    let today = case.today.unwrap_or_else(|| landfall::calendar::Date::parse("2026-01-01").unwrap());
    promise(&service, &from, &holidays(&case.to), &Present { now, today })
}

fn said(doubt: &Doubt) -> String {
    match doubt {
        Doubt::HolidaysUnknown(country) => format!("holidays unknown in {country}"),
        Doubt::HolidayEstimated(country, day) => format!("holiday estimated in {country} on {day}"),
    }
}

fn check(file: &str, text: &str) -> usize {
    let all = cases(text);
    let mut wrong = Vec::new();
    for case in &all {
        let found = match answer(case, 0) {
            Ok(promise) => table::Expected {
                none: None,
                leaves: promise.leaves.to_string(),
                window: promise.window.to_string(),
                order_by: table::utc(promise.order_by),
                doubts: case.expected.doubts.is_some().then(|| promise.doubts.iter().map(said).collect()),
            },
            Err(why) => table::Expected { none: Some(why.to_string()), ..table::Expected::default() },
        };
        if found != case.expected {
            wrong.push(format!("{case}\n  expected {:?}\n  found    {found:?}", case.expected));
        }
    }
    assert!(wrong.is_empty(), "{file}: {} of {} cases\n{}", wrong.len(), all.len(), wrong.join("\n"));
    all.len()
}

#[test]
fn every_window_is_the_one_that_other_tools_find() {
    let count = check("cases.toml", include_str!("cases.toml"));
    assert!(count >= 200, "only {count} cases");
}

#[test]
fn every_window_is_the_one_that_was_counted_by_hand() {
    let count = check("by_hand.toml", include_str!("by_hand.toml"));
    assert!(count >= 25, "only {count} cases");
}

/// What a countdown needs: nothing changes while it runs, and when it has run out there is a later cut-off.
#[test]
fn a_promise_holds_until_its_cut_off_and_no_second_longer() {
    for case in cases(include_str!("cases.toml")).iter().chain(&cases(include_str!("by_hand.toml"))) {
        let Ok(now) = answer(case, 0) else { continue };
        let left = now.order_by.seconds() - case.now.seconds();
        assert!(left > 0, "{case}: the cut-off has passed");
        let last = answer(case, left - 1).unwrap();
        assert_eq!(
            (last.window, last.leaves, last.order_by),
            (now.window, now.leaves, now.order_by),
            "{case}"
        );
        let next = answer(case, left).unwrap();
        assert!(next.order_by > now.order_by && next.leaves > now.leaves, "{case}: {next:?}");
    }
}
