//! How long pages of many prices, each with a delivery beside it, wait when they come and after a change of country, in one
//! headless Chromium; the last one with an open picker and a cart as well, and how long that one is busy at a stretch. At full
//! speed, and as on a modest phone. Run by `cargo xtask bench`.
//!
//! Each change is made seven times. The median of its longest tasks says what comes again each time; beside it stands every
//! task that was over 50 ms, whatever made it long, and how many there were while nothing of ours ran.

use stories::{Changes, Crowd, FRAMES_ALONE, Told, crowds};

/// Full speed, and a modest phone.
const SLOWER: [u32; 2] = [1, 4];
/// Times of each page; odd, so that the median is one of them.
const ROUNDS: u32 = 7;
/// The countries that the page is changed to in turn, as in `crowd.js`.
const COUNTRIES: [&str; 4] = ["JP", "NO", "GB", "DE"];
/// What a long task is over, in milliseconds.
const LONG: u64 = 50;

pub(crate) fn run() -> Told {
    println!(
        "prices with as many deliveries, all files there: median (least-most) of {ROUNDS}, ms until prices are right"
    );
    heading();
    for slower in SLOWER {
        let page = Crowd { many: 1, dates: true, others: false, slower, rounds: ROUNDS, changes: ROUNDS };
        let mut pages: Vec<Crowd> =
            [10, 100, 200, 1_000].into_iter().map(|many| Crowd { many, ..page }).collect();
        pages.push(Crowd { many: 200, others: true, changes: ROUNDS * COUNTRIES.len() as u32, ..page });
        crowds(&pages, row)?;
    }
    println!("the last page of each speed has an open picker and a cart as well");
    println!("longest task: of all changes, \"none\" where none was over {LONG} ms. shift: of one change");
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
    println!(
        "{:>7} {:>6} {:>18} {:>18} {:>18} {:>14} {:>7}",
        crowd.many,
        format!("1/{}", crowd.slower),
        spread(first),
        spread(last),
        spread(seen.times.clone()),
        task(seen.longest.iter().copied().max()),
        shift(seen.shift / u64::from(crowd.changes)),
    );
    if crowd.others {
        stretches(&seen);
    }
}

/// How long the page was busy at a stretch.
fn stretches(seen: &Changes) {
    for (what, tasks) in [("changes", &seen.longest), ("openings of the picker", &seen.openings)] {
        let each = COUNTRIES.iter().enumerate().map(|(at, country)| {
            let mut same: Vec<u64> = tasks.iter().copied().skip(at).step_by(COUNTRIES.len()).collect();
            same.sort_unstable();
            format!("{country} {}", task(same.get(same.len() / 2).copied()))
        });
        let each: Vec<String> = each.collect();
        println!(
            "        longest task of {} {what}, in median of the same ones: {}; all over {LONG} ms: {}",
            tasks.len(),
            each.join(", "),
            long(tasks),
        );
    }
    println!(
        "        {FRAMES_ALONE} frames in which a script writes one letter into one price: over {LONG} ms: {}",
        long(&seen.alone)
    );
}

/// A longest task; 0 where none was long.
fn task(longest: Option<u64>) -> String {
    longest.filter(|time| *time > 0).map_or_else(|| "none".to_owned(), |time| time.to_string())
}

/// Those that were long.
fn long(tasks: &[u64]) -> String {
    let long: Vec<String> = tasks.iter().filter(|time| **time > 0).map(u64::to_string).collect();
    if long.is_empty() { "none".to_owned() } else { long.join(", ") }
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
