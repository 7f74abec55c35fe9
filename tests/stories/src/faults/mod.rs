//! Every file that Landfall loads × everything that can happen to it, in a real browser: what the page shows then, what
//! it tells, that it does not ask without end, and how it recovers. `cargo xtask faults` runs it; a small part stands
//! among the stories.
//!
//! | file | its one job |
//! |---|---|
//! | `rows` | every file, what it is for, what a page shows without it |
//! | `kinds`, `bodies` | what can happen to a file; other and older contents |
//! | `pages` | the pages that are opened |
//! | `look` | what a page shows |
//! | `play` | one fault of one file |
//! | `table` | all of them, as people read them |

mod bodies;
mod kinds;
mod look;
mod pages;
mod play;
mod rows;
mod table;

pub use kinds::Kind;
pub use play::Outcome;
pub use rows::{ROWS, Row};
pub use table::Table;

use crate::{Browser, Pool, Told};
use play::Player;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// Tries these kinds of faults with these files, so many at once, and tells of each when it is done.
///
/// # Errors
/// - There are no built files, or a page does not even work when all is well.
pub fn faults(
    pool: &Pool,
    browser: Browser,
    cells: &[(&'static Row, Kind)],
    at_once: usize,
    done: impl Fn(&Row, Kind, &Outcome) + Sync,
) -> Told<Table> {
    let player = Player::new(pool)?;
    let mut table = Table::new(browser);
    let (next, outcomes) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                while let Some((row, kind)) = cells.get(next.fetch_add(1, Ordering::SeqCst)) {
                    let outcome = player.play(browser, row, *kind);
                    done(row, *kind, &outcome);
                    outcomes.lock().unwrap_or_else(PoisonError::into_inner).push((*row, *kind, outcome));
                }
            });
        }
    });
    for (row, kind, outcome) in outcomes.into_inner().unwrap_or_else(PoisonError::into_inner) {
        table.put(row, kind, outcome);
    }
    Ok(table)
}

/// How many seconds a page waits for a file that never comes, if its tag does not say.
///
/// # Errors
/// - There are no built files, or the page does not say so after the time that it names.
pub fn at_the_real_limit(pool: &Pool, browser: Browser) -> Told<u64> {
    Player::new(pool)?.at_the_real_limit(browser)
}

/// Some rows and faults that say much in little time, all of them on one page: for `cargo xtask test`.
#[must_use]
pub fn few() -> Vec<(&'static Row, Kind)> {
    let wanted = [
        ("`landfall-days-….wasm`", Kind::Half),
        ("`locales/…/landfall.ftl`", Kind::WebPageAsFile),
        ("`holidays/….json`", Kind::Another),
        ("`landfall-cart-….wasm`", Kind::Stalls),
    ];
    let row = |name: &str| ROWS.iter().find(|row| row.name == name);
    wanted.into_iter().filter_map(|(name, kind)| Some((row(name)?, kind))).collect()
}

/// The paths that pages ask for when all is well and no row of [`ROWS`] has.
///
/// # Errors
/// - There are no built files, or a page does not work when all is well.
pub fn files_without_a_row(pool: &Pool, browser: Browser) -> Told<Vec<String>> {
    Player::new(pool)?.without_a_row(browser, ROWS)
}
