//! The lines of one subheading (six digits), and the rows that a tariff file of ours has for them.

use std::collections::BTreeMap;

use super::row::{self, TariffRow};
use super::{Code, Length, Rate};

/// More rates than these are not kept for one code: what differs is told by then.
const MOST_RATES: usize = 8;

/// The rates of one code; none where it takes those of a shorter one.
#[derive(Default)]
pub(super) struct Entry {
    rates: Vec<Rate>,
}

/// What adding a rate to a code came to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Added {
    First,
    Again,
    Another,
}

/// Codes with their rates, in order.
#[derive(Default)]
pub(super) struct Group {
    entries: BTreeMap<Code, Entry>,
}

impl Group {
    pub(super) fn add(&mut self, code: Code, rate: Option<&Rate>) -> Added {
        let entry = self.entries.entry(code).or_default();
        let Some(rate) = rate else { return Added::First };
        if entry.rates.contains(rate) {
            return Added::Again;
        }
        let added = if entry.rates.is_empty() { Added::First } else { Added::Another };
        if entry.rates.len() < MOST_RATES {
            // Nearly every code has one rate.
            entry.rates.reserve_exact(1);
            entry.rates.push(rate.clone());
        }
        added
    }

    /// The rates of the code, or of the nearest one above it that has any.
    pub(super) fn rates(&self, code: &Code) -> Option<&[Rate]> {
        let lengths = (2..=code.len()).rev();
        let rates = lengths.filter_map(|len| self.entries.get(&code.first(len)));
        rates.map(|entry| entry.rates.as_slice()).find(|rates| !rates.is_empty())
    }

    fn has_rates(&self, code: &Code) -> bool {
        self.entries.get(code).is_some_and(|entry| !entry.rates.is_empty())
    }

    /// One row for each code, as it stands.
    pub(super) fn plain_rows(&self) -> Vec<TariffRow> {
        let with_rates = self.entries.iter().filter(|(_, entry)| !entry.rates.is_empty());
        with_rates.map(|(code, entry)| row::of(*code, &[(*code, entry.rates.as_slice())], false)).collect()
    }

    /// The rows of the subheading: one of six digits, and longer ones where they are asked for or say what the shorter
    /// cannot. A row that answers as the one above it does is left out.
    pub(super) fn rows(&self, headings: &Group, every_line: bool, length: Length) -> Vec<TariffRow> {
        let Some(six) = self.entries.keys().next().map(|code| code.first(6)) else { return Vec::new() };
        let lines = self.lines(&six, headings, every_line);
        let mut rows = Vec::new();
        // The rows that the next code stands below. A heading's row is written with the headings.
        let heading = headings.rates(&six).map(|rates| (six.first(5), rates));
        let mut above: Vec<(Code, TariffRow)> =
            heading.iter().map(|line| (line.0, row::of(line.0, &[*line], every_line))).collect();
        for code in self.codes(&six, length) {
            while above.last().is_some_and(|(shorter, _)| !code.is_within(shorter)) {
                above.pop();
            }
            let parent = above.last().map(|(_, row)| row);
            let below = within(&lines, &code);
            let is_needless = code.len() > length.digits() && !parent.is_some_and(|parent| parent.is_mixed);
            if below.is_empty() || is_needless {
                continue;
            }
            // What is not listed below the code takes the rate above it.
            let unlisted = Some(&code).filter(|code| !every_line && !self.has_rates(code));
            let unlisted = unlisted.and_then(|code| self.rates(code).or(headings.rates(code)));
            let row = match unlisted {
                Some(rates) => row::of(code, &[&[(code, rates)], below].concat(), every_line),
                None => row::of(code, below, every_line),
            };
            if parent.is_none_or(|parent| !row.answers_as(parent)) {
                rows.push(row.clone());
                above.push((code, row));
            }
        }
        rows
    }

    /// The codes that may have a row, shorter ones first among those that begin alike.
    fn codes(&self, six: &Code, length: Length) -> Vec<Code> {
        let mut codes = vec![*six];
        codes.extend(self.entries.keys());
        if length.digits() >= 8 {
            codes.extend(self.entries.keys().filter(|code| code.len() > 8).map(|code| code.first(8)));
        }
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// The lines of goods in the order of their codes, each with its rates. Where the file lists every line, they are the codes without others
    /// below them; where not, a code with others below it is also the line of those that are not listed.
    fn lines<'a>(&'a self, six: &Code, headings: &'a Group, every_line: bool) -> Vec<(Code, &'a [Rate])> {
        let outside = headings.rates(six);
        let mut lines = Vec::new();
        let mut entries = self.entries.iter().peekable();
        while let Some((code, entry)) = entries.next() {
            let is_last = entries.peek().is_none_or(|(next, _)| !next.is_within(code));
            if is_last || (!every_line && !entry.rates.is_empty()) {
                lines.extend(self.rates(code).or(outside).map(|rates| (*code, rates)));
            }
        }
        lines
    }
}

/// The lines that are the code or stand below it: with their order, one part of them.
fn within<'l, 'r>(lines: &'l [(Code, &'r [Rate])], code: &Code) -> &'l [(Code, &'r [Rate])] {
    let from = lines.partition_point(|(line, _)| line < code);
    let rest = lines.get(from..).unwrap_or_default();
    let count = rest.partition_point(|(line, _)| line.is_within(code));
    rest.get(..count).unwrap_or_default()
}
