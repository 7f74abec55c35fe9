//! The cells of one row that an importer reads, in the order of its kind's columns.

use std::borrow::Cow;

use csv::ByteRecord;

/// No kind of file has more columns that matter.
const MOST: usize = 8;

/// Cells without the blanks around them. A column that the file does not have is empty.
#[derive(Clone, Debug, Default)]
pub struct Cells<'a>([Cow<'a, str>; MOST]);

impl<'a> Cells<'a> {
    /// Cells in the order of the kind's columns.
    #[must_use]
    pub fn new(texts: &[&'a str]) -> Cells<'a> {
        let mut cells = Cells::default();
        for (cell, text) in cells.0.iter_mut().zip(texts) {
            *cell = Cow::Borrowed(text.trim());
        }
        cells
    }

    /// The cells of a row, by where the heading has each column.
    pub(super) fn of(record: &'a ByteRecord, places: &[Option<usize>]) -> Cells<'a> {
        let mut cells = Cells::default();
        for (cell, place) in cells.0.iter_mut().zip(places) {
            if let Some(bytes) = place.and_then(|at| record.get(at)) {
                *cell = text(bytes.trim_ascii());
            }
        }
        cells
    }

    /// The cell of a column.
    pub(super) fn get(&self, column: usize) -> &str {
        self.0.get(column).map_or("", |cell| cell)
    }
}

/// The bytes as text. What is no UTF-8 comes from an old spreadsheet: each byte is then the character of its number
/// (ISO 8859-1), so that `¢` stays one.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text.trim()),
        Err(_) => Cow::Owned(bytes.iter().map(|byte| char::from(*byte)).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_spreadsheets_cent_is_a_cent() {
        let record = ByteRecord::from(vec![&b" 2.82\xa2/kg "[..], "4.4¢/kg".as_bytes()]);
        let cells = Cells::of(&record, &[Some(1), Some(0), None, Some(9)]);
        assert_eq!((cells.get(0), cells.get(1), cells.get(2), cells.get(3)), ("4.4¢/kg", "2.82¢/kg", "", ""));
    }
}
