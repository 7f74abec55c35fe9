//! What a page shows when a file fails: every file × every fault, as a table. Run by `cargo xtask faults`.
//!
//! `faults [WORD...]` tries those rows and faults only whose name or use has one of the words.
//! `LANDFALL_BROWSERS=chromium,firefox,webkit` (or `all`) chooses the browsers, `LANDFALL_DIST=PATH` names the built
//! files (default: `dist`).

use stories::faults::{Kind, Outcome, ROWS, Row, at_the_real_limit, faults, files_without_a_row};
use stories::{Browser, Pool, Told};

/// Two cores: more browsers at once only make each one slower.
const AT_ONCE: usize = 3;

/// Whether all of it holds.
pub(crate) fn run(words: &[String]) -> Told<bool> {
    let cells = chosen(words);
    if cells.is_empty() {
        return Err(format!("nothing fits {}", words.join(" ")).into());
    }
    let pool = Pool::new()?;
    let mut holds = true;
    for browser in Browser::chosen()? {
        let done = |row: &Row, kind: Kind, outcome: &Outcome| {
            if let Outcome::Fails(why) = outcome {
                eprintln!("{browser}: {} ({}), {}: {why}\n", row.name, row.about, kind.name());
            }
        };
        let table = faults(&pool, browser, &cells, AT_ONCE, done)?;
        let unknown = if words.is_empty() { files_without_a_row(&pool, browser)? } else { Vec::new() };
        println!("{table}");
        if words.is_empty() {
            match at_the_real_limit(&pool, browser) {
                Ok(seconds) => {
                    println!("{browser}: without data-time-limit a file is given up after {seconds} s")
                }
                Err(why) => {
                    holds = false;
                    println!("{browser}: the real time limit: {why}");
                }
            }
        }
        if !unknown.is_empty() {
            println!("loaded, and in no row: {}", unknown.join(" "));
        }
        holds &= table.count().1 == 0 && unknown.is_empty();
    }
    Ok(holds)
}

/// The rows and faults that the words choose: each word is of a row or of a fault.
fn chosen(words: &[String]) -> Vec<(&'static Row, Kind)> {
    let (kinds, words): (Vec<&String>, Vec<&String>) =
        words.iter().partition(|word| word.parse::<Kind>().is_ok());
    let of_row = |row: &&Row| {
        words.is_empty() || words.iter().any(|word| row.name.contains(*word) || row.about.contains(*word))
    };
    let rows = ROWS.iter().filter(of_row);
    let wanted = |kind: &Kind| kinds.is_empty() || kinds.iter().any(|name| name.parse().ok() == Some(*kind));
    rows.flat_map(|row| Kind::ALL.into_iter().filter(wanted).map(move |kind| (row, kind))).collect()
}
