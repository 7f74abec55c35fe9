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

    /// One row for each code, as it stands.
    pub(super) fn plain_rows(&self) -> Vec<TariffRow> {
        let with_rates = self.entries.iter().filter(|(_, entry)| !entry.rates.is_empty());
        with_rates.map(|(code, entry)| row::of(*code, &[(*code, entry.rates.as_slice())])).collect()
    }

    /// The rows of the subheading: one of six digits, and longer ones where they are asked for or say what the shorter
    /// cannot. A row that answers as the one above it does is left out.
    pub(super) fn rows(&self, headings: &Group, every_line: bool, length: Length) -> Vec<TariffRow> {
        let Some(six) = self.entries.keys().next().map(|code| code.first(6)) else { return Vec::new() };
        let lines = self.lines(&six, headings, every_line);
        let mut rows: Vec<TariffRow> = Vec::new();
        if let Some(heading) = headings.rates(&six) {
            // Stands there only to be compared with: it is written with the headings.
            let code = six.first(5);
            rows.push(row::of(code, &[(code, heading)]));
        }
        let above = rows.len();
        for code in self.codes(&six, length) {
            let below: Vec<(Code, &[Rate])> =
                lines.iter().filter(|(line, _)| line.is_within(&code)).copied().collect();
            let parent = rows.iter().rev().find(|row| code.digits().starts_with(&row.hs));
            let is_told = parent.is_some_and(|parent| parent.is_mixed);
            if below.is_empty() || (code.len() > length.digits() && !is_told) {
                continue;
            }
            let row = row::of(code, &below);
            if parent.is_none_or(|parent| !row.answers_as(parent)) {
                rows.push(row);
            }
        }
        rows.split_off(above)
    }

    /// The codes that may have a row, shorter ones first among those that begin alike.
    fn codes(&self, six: &Code, length: Length) -> Vec<Code> {
        let mut codes: Vec<Code> = self.entries.keys().copied().collect();
        codes.push(*six);
        if length.digits() >= 8 {
            codes.extend(self.entries.keys().filter(|code| code.len() > 8).map(|code| code.first(8)));
        }
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    /// The lines of goods, each with its rates. Where the file lists every line, they are the codes without others
    /// below them; where not, a code with others below it is also the line of those that are not listed.
    fn lines<'a>(&'a self, six: &Code, headings: &'a Group, every_line: bool) -> Vec<(Code, &'a [Rate])> {
        let outside = headings.rates(six);
        let mut lines = Vec::new();
        if !every_line && self.entries.get(six).is_none_or(|entry| entry.rates.is_empty()) {
            lines.extend(outside.map(|rates| (*six, rates)));
        }
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
