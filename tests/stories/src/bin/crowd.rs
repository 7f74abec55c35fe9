//! How long pages of 10 to 5,000 prices wait after a change of country, in headless Chromium: a table. Run by
//! `cargo xtask bench`; `LANDFALL_DIST=PATH` names the built files (default: `dist`).

use std::process::ExitCode;
use stories::{Crowd, Told, crowd};

const MANY: [u32; 4] = [10, 100, 1_000, 5_000];
/// Full speed, and a modest phone.
const SLOWER: [u32; 2] = [1, 4];
/// Changes of each page; odd, so that the median is one of them.
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
    println!("change of country, its file there: median (least-most) of {ROUNDS}, ms to the last price");
    println!("{:>7} {:>6} {:>11} {:>18} {:>13}", "prices", "dates", "speed", "last price", "longest task");
    for slower in SLOWER {
        for (many, dates) in MANY.into_iter().flat_map(|many| [(many, false), (many, true)]) {
            if dates && many > 1_000 {
                continue;
            }
            let changes = crowd(&Crowd { many, dates, slower, rounds: ROUNDS })?;
            let mut times = changes.times;
            times.sort_unstable();
            let at = |place: usize| times.get(place).copied().unwrap_or_default();
            let spread = format!("{} ({}-{})", at(times.len() / 2), at(0), at(times.len().saturating_sub(1)));
            let longest = if changes.longest == 0 { "none".to_owned() } else { changes.longest.to_string() };
            let dates = if dates { many } else { 0 };
            println!("{many:>7} {dates:>6} {:>11} {spread:>18} {longest:>13}", format!("1/{slower}"));
        }
    }
    println!("longest task: over 50 ms, in all changes; `none` where there was none");
    Ok(())
}
