//! What an import came to: how many rows were read and taken, and why the others were not.

use super::{Kind, Reason};

/// How many rows a report names for each reason.
const NAMED: usize = 5;

/// Rows of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many.
    pub count: u64,
    /// The first of them: line, and what stands there.
    pub first: Vec<(u64, String)>,
}

/// The end of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What was read.
    pub kind: Kind,
    /// Rows of the file after its heading.
    pub read: u64,
    /// Rows with a rate that was taken.
    pub taken: u64,
    /// Rows that were made of them.
    pub rows: u64,
    /// Footnotes of the rows taken.
    pub footnotes: u64,
    /// Columns of the file that nothing is read from.
    pub unused: Vec<String>,
    /// Whether the file had no heading, and its columns were taken by their places.
    pub without_heading: bool,
    tallies: Vec<Tally>,
}

impl Report {
    pub(super) fn new(kind: Kind) -> Report {
        let tallies = vec![Tally::default(); Reason::ALL.len()];
        let (read, taken, rows, footnotes) = (0, 0, 0, 0);
        Report { kind, read, taken, rows, footnotes, unused: Vec::new(), without_heading: false, tallies }
    }

    pub(super) fn note(&mut self, reason: Reason, line: u64, found: &str) {
        let at = Reason::ALL.iter().position(|known| *known == reason);
        if let Some(tally) = at.and_then(|at| self.tallies.get_mut(at)) {
            tally.count += 1;
            if tally.first.len() < NAMED {
                tally.first.push((line, found.to_owned()));
            }
        }
    }

    /// Rows by reason, those that there are.
    pub fn tallies(&self) -> impl Iterator<Item = (Reason, &Tally)> {
        Reason::ALL.into_iter().zip(&self.tallies).filter(|(_, tally)| tally.count > 0)
    }

    /// Rows for whose reason a rate may be missing.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.tallies().filter(|(reason, _)| reason.loses_data()).map(|(_, tally)| tally.count).sum()
    }
}
