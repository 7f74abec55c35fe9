//! How long pages of 1 to 5,000 prices wait when they come and after a change of country, in one headless Chromium:
//! beside the page alone and beside the least that a hand-written script can do; then how long the page is busy at a
//! stretch on a modest phone. Run by `cargo xtask bench`; `LANDFALL_DIST=PATH` names the built files (default: `dist`).

use std::process::ExitCode;
use stories::{Changes, Crowd, Told, Who, crowds};

const MANY: [u32; 5] = [1, 10, 100, 1_000, 5_000];
/// Full speed, and a modest phone.
const SLOWER: [u32; 2] = [1, 4];
/// Times of each page; odd, so that the median is one of them.
const ROUNDS: u32 = 7;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("crowd: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Told {
    let one = Crowd { who: Who::Landfall, many: 1, dates: false, others: false, slower: 1, rounds: ROUNDS };
    println!(
        "all files there: median (least-most) of {ROUNDS}, ms until prices are right, in one browser in turn"
    );
    println!("alone: the page's own prices; plain: a script that only converts, rounds and prints with Intl");
    heading();
    for slower in SLOWER {
        let pages: Vec<Crowd> = MANY
            .into_iter()
            .flat_map(|many| {
                [Who::Alone, Who::Plain, Who::Landfall].map(|who| Crowd { who, many, slower, ..one })
            })
            .collect();
        crowds(&pages, row)?;
    }
    println!("\nwith as many deliveries; the last one with an open picker and a cart as well");
    heading();
    for slower in SLOWER {
        let page = Crowd { dates: true, slower, ..one };
        let mut pages: Vec<Crowd> =
            [10, 100, 200, 1_000].into_iter().map(|many| Crowd { many, ..page }).collect();
        pages.push(Crowd { many: 200, others: true, ..page });
        crowds(&pages, row)?;
    }
    println!("longest task: over 50 ms, in all changes; `none` where there was none. shift: of one change");
    Ok(())
}

fn heading() {
    let [first, last, change] = ["first price", "last price", "after a change"];
    println!(
        "{:>9} {:>7} {:>6} {first:>18} {last:>18} {change:>18} {:>13} {:>7}",
        "who", "prices", "speed", "longest task", "shift"
    );
}

fn row(crowd: &Crowd, seen: Changes) {
    let (first, last) = seen.arrivals.iter().copied().unzip();
    let longest = if seen.longest == 0 { "none".to_owned() } else { seen.longest.to_string() };
    println!(
        "{:>9} {:>7} {:>6} {:>18} {:>18} {:>18} {longest:>13}  0.{:04}",
        crowd.who.name(),
        crowd.many,
        format!("1/{}", crowd.slower),
        spread(first),
        spread(last),
        spread(seen.times),
        seen.shift / u64::from(crowd.rounds),
    );
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
