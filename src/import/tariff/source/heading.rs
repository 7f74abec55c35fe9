//! Where a table has the columns that an importer needs: by name, whatever their order and whatever stands beside them.

use csv::ByteRecord;

use super::super::kind::Kind;
use super::super::kinds::{cbsa, own};
use super::super::{Cells, ImportError, Wanted};

/// Titles may stand above a heading, but not more rows than these.
pub(super) const ROWS_TO_LOOK_AT: usize = 10;

/// The columns' places in a table.
pub(super) struct Heading {
    pub(super) places: Vec<Option<usize>>,
    /// How many cells a row has.
    pub(super) width: usize,
    /// Columns that nothing is read from.
    pub(super) unused: Vec<String>,
    /// Whether the row that showed it is a row of goods already.
    pub(super) is_row: bool,
}

impl Heading {
    /// Whether a file of several destinations is read without saying for which.
    pub(super) fn lacks_destination(&self, kind: Kind, wanted: &Wanted) -> bool {
        let place = self.places.get(own::OF_DESTINATIONS).copied().flatten();
        kind == Kind::Csv && wanted.destination.is_none() && place.is_some()
    }
}

/// Looks for the heading in the first rows of a table.
pub(super) struct Search<'a> {
    kind: Kind,
    wanted: &'a Wanted,
    /// The best row so far: its names, and which needed columns it lacks.
    nearest: Option<(Vec<String>, Vec<String>)>,
    seen: usize,
}

impl<'a> Search<'a> {
    pub(super) fn new(kind: Kind, wanted: &'a Wanted) -> Search<'a> {
        Search { kind, wanted, nearest: None, seen: 0 }
    }

    /// Whether it is useless to look further.
    pub(super) fn is_over(&self) -> bool {
        self.seen >= ROWS_TO_LOOK_AT
    }

    /// Another table of the same file begins.
    pub(super) fn next_table(&mut self) {
        self.seen = 0;
    }

    /// The heading, if this row is it.
    pub(super) fn look(&mut self, record: &ByteRecord) -> Option<Heading> {
        self.seen += 1;
        let width = record.len();
        if let Some(places) = Some(record).filter(|_| self.kind == Kind::Cbsa).and_then(cbsa::without_heading)
        {
            return Some(Heading { places, width, unused: Vec::new(), is_row: true });
        }
        let names: Vec<String> = record.iter().map(name).collect();
        let places = columns(self.kind, self.wanted);
        let places: Vec<_> = places
            .iter()
            .map(|(column, needed)| (column, *needed, names.iter().position(|name| same(name, column))))
            .collect();
        let missing: Vec<String> = places
            .iter()
            .filter(|(_, needed, place)| *needed && place.is_none())
            .map(|(column, ..)| (*column).clone())
            .collect();
        let places: Vec<Option<usize>> = places.iter().map(|(.., place)| *place).collect();
        if missing.is_empty() {
            let is_unused = |at: &usize| !places.contains(&Some(*at));
            let unused = (0..width).filter(is_unused).filter_map(|at| names.get(at)).cloned();
            let unused = unused.filter(|name| !name.is_empty()).collect();
            return Some(Heading { places, width, unused, is_row: false });
        }
        let score = |(names, missing): &(Vec<String>, Vec<String>)| (missing.len(), usize::MAX - names.len());
        let row = (names, missing);
        if self.nearest.as_ref().is_none_or(|nearest| score(&row) < score(nearest)) {
            self.nearest = Some(row);
        }
        None
    }

    /// The refusal of a table without the heading.
    pub(super) fn refusal(&self, file: &str) -> ImportError {
        let text = self.kind.text();
        let Some((names, missing)) = &self.nearest else {
            let expected = format!("the heading of a file of {text}");
            return ImportError::input(file, expected, "no rows");
        };
        let plural = if missing.len() == 1 { "the column" } else { "the columns" };
        let expected = format!("{plural} {} of {text}", missing.join(", "));
        let found = names.iter().take(12).filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>();
        let found = if found.is_empty() { "an empty row".to_owned() } else { found.join(", ") };
        let error = ImportError::input(file, expected, &found);
        match Kind::ALL.iter().find(|kind| **kind != self.kind && has_all(**kind, names)) {
            Some(other) => error.advise(format!("it looks like a file for --from {}", other.name())),
            None => error,
        }
    }
}

/// The columns to look for, and which of them must be there.
pub(super) fn columns(kind: Kind, wanted: &Wanted) -> Vec<(String, bool)> {
    let mut columns: Vec<(String, bool)> =
        kind.columns().iter().map(|column| (column.name.to_owned(), column.is_required)).collect();
    if let (Some(asked), Some(rate)) = (&wanted.column, columns.get_mut(kind.rate_column())) {
        rate.0.clone_from(asked);
    }
    if let (Kind::Csv, Some(column)) = (kind, columns.get_mut(own::OF_DESTINATIONS)) {
        column.1 |= wanted.destination.is_some();
    }
    columns
}

fn has_all(kind: Kind, names: &[String]) -> bool {
    let needed = kind.columns().iter().filter(|column| column.is_required);
    needed.into_iter().all(|column| names.iter().any(|name| same(name, column.name)))
}

/// A column's name without a mark of byte order, and with single blanks for all others.
fn name(bytes: &[u8]) -> String {
    let record = ByteRecord::from(vec![bytes]);
    let cells = Cells::of(&record, &[Some(0)]);
    cells.get(0).trim_start_matches('\u{feff}').split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Capitals and full stops differ between editions: `Meas. type code`, `Meas type code`.
fn same(name: &str, column: &str) -> bool {
    let letters =
        |text: &'_ str| text.chars().filter(|c| *c != '.').map(|c| c.to_ascii_lowercase()).collect();
    let (name, column): (String, String) = (letters(name), letters(column));
    name == column
}
