//! How long pages of many prices, each with a delivery beside it, wait when they come and after a change of country, in one
//! headless Chromium; the last one with an open picker and a cart as well. Then how long the page is busy at a stretch on a
//! modest phone. Run by `cargo xtask bench`.

use stories::{Changes, Crowd, Told, crowds};

/// Full speed, and a modest phone.
const SLOWER: [u32; 2] = [1, 4];
/// Times of each page; odd, so that the median is one of them.
const ROUNDS: u32 = 7;

pub(crate) fn run() -> Told {
    println!(
        "prices with as many deliveries, all files there: median (least-most) of {ROUNDS}, ms until prices are right"
    );
    heading();
    for slower in SLOWER {
        let page = Crowd { many: 1, dates: true, others: false, slower, rounds: ROUNDS };
        let mut pages: Vec<Crowd> =
            [10, 100, 200, 1_000].into_iter().map(|many| Crowd { many, ..page }).collect();
        pages.push(Crowd { many: 200, others: true, ..page });
        crowds(&pages, row)?;
    }
    println!("the last page of each speed has an open picker and a cart as well");
    println!(
        "longest task: over 50 ms, while the picker opened and in the changes themselves. shift: of one change"
    );
    Ok(())
}

fn heading() {
    let [first, last, change] = ["first price", "last price", "after a change"];
    println!(
        "{:>7} {:>6} {first:>18} {last:>18} {change:>18} {:>14} {:>7}",
        "prices", "speed", "longest tasks", "shift"
    );
}

fn row(crowd: &Crowd, seen: Changes) {
    let (first, last) = seen.arrivals.iter().copied().unzip();
    let task = |longest: u64| if longest == 0 { "none".to_owned() } else { longest.to_string() };
    let longest = match crowd.others {
        true => format!("{} / {}", task(seen.opening), task(seen.longest)),
        false => task(seen.longest),
    };
    println!(
        "{:>7} {:>6} {:>18} {:>18} {:>18} {longest:>14} {:>7}",
        crowd.many,
        format!("1/{}", crowd.slower),
        spread(first),
        spread(last),
        spread(seen.times),
        shift(seen.shift / u64::from(crowd.rounds)),
    );
}

/// Ten-thousandths, written as a part of one.
fn shift(parts: u64) -> String {
    format!("{}.{:04}", parts / 10_000, parts % 10_000)
}

/// Median, least and most.
fn spread(mut times: Vec<u64>) -> String {
    times.sort_unstable();
    let at = |place: usize| times.get(place).copied().unwrap_or_default();
    if times.is_empty() {
        return "-".to_owned();
    }
    format!("{} ({}-{})", at(times.len() / 2), at(0), at(times.len() - 1))
}
