//! The outcomes as people read them: a row for each file, a column for each fault, and a closing count.

use super::kinds::Kind;
use super::play::Outcome;
use super::rows::{ROWS, Row};
use crate::Browser;
use std::fmt;

/// The outcomes in one browser.
#[derive(Debug)]
pub struct Table {
    browser: Browser,
    cells: Vec<(&'static Row, Kind, Outcome)>,
}

/// What the words in the cells mean.
const MEANINGS: &str = "own: the page's own content · part: all but the part that needs the file · stays: what was shown before\n\
     less: with words missing · other: in the other file's words · likely: days are likely, not certain\n\
     works: as if nothing were wrong · –: can't happen";

impl Table {
    pub(super) fn new(browser: Browser) -> Self {
        Self { browser, cells: Vec::new() }
    }

    pub(super) fn put(&mut self, row: &'static Row, kind: Kind, outcome: Outcome) {
        self.cells.push((row, kind, outcome));
    }

    fn of(&self, row: &Row, kind: Kind) -> &'static str {
        let found = self.cells.iter().find(|(known, of, _)| std::ptr::eq(*known, row) && *of == kind);
        match found.map(|(.., outcome)| outcome) {
            Some(Outcome::Holds(word)) => word,
            Some(Outcome::Fails(_)) => "FAILS",
            Some(Outcome::Never) => "–",
            None => "",
        }
    }

    /// Why those that do not hold do not.
    #[must_use]
    pub fn whys(&self) -> String {
        let why = |(row, kind, outcome): &(&Row, Kind, Outcome)| match outcome {
            Outcome::Fails(why) => Some(format!("{} ({}), {}: {why}", row.name, row.about, kind.name())),
            _ => None,
        };
        self.cells.iter().filter_map(why).collect::<Vec<_>>().join("\n")
    }

    /// How many hold, and how many do not.
    #[must_use]
    pub fn count(&self) -> (usize, usize) {
        let count = |wanted: fn(&Outcome) -> bool| self.cells.iter().filter(|(.., one)| wanted(one)).count();
        (
            count(|outcome| matches!(outcome, Outcome::Holds(_))),
            count(|outcome| matches!(outcome, Outcome::Fails(_))),
        )
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |row: &Row| format!("{} ({})", row.name.replace('`', ""), row.about);
        let width = ROWS.iter().map(|row| plain(row).chars().count()).max().unwrap_or_default();
        writeln!(f, "{}: what a page shows when a file fails", self.browser)?;
        write!(f, "{:width$}", "")?;
        for kind in Kind::ALL {
            write!(f, " {:>7}", kind.name())?;
        }
        for row in ROWS.iter().filter(|row| self.cells.iter().any(|(known, ..)| std::ptr::eq(*known, *row))) {
            write!(f, "\n{:width$}", plain(row))?;
            for kind in Kind::ALL {
                write!(f, " {:>7}", self.of(row, kind))?;
            }
        }
        let (hold, fail) = self.count();
        write!(f, "\n{MEANINGS}\n{}: {hold} hold, {fail} do not", self.browser)
    }
}
