//! Rows of a CSV file, one at a time. The mark between cells is a comma, a semicolon (spreadsheets of half of Europe) or a
//! tab, whichever the first lines have most of.

use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};

use super::super::{Code, ImportError, Kind, Wanted};
use super::heading::{Heading, ROWS_TO_LOOK_AT, Search};
use super::meter::{Meter, Metered};
use super::{Each, Found, Row, cells_of};

/// Gives every row after the heading to `each`.
pub(super) fn read(
    file: &str,
    kind: Kind,
    wanted: &Wanted,
    head: &[u8],
    input: impl Read,
    each: &mut Each<'_>,
) -> Result<Found, ImportError> {
    let (input, meter) = Metered::new(input);
    let mark = mark(head);
    let mut reader = ReaderBuilder::new()
        .delimiter(mark)
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 16)
        .from_reader(input);
    let mut search = Search::new(kind, wanted);
    let mut heading: Option<Heading> = None;
    let mut record = ByteRecord::new();
    loop {
        meter.begin_row();
        let begins = reader.position().line();
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(_) if meter.is_over() => {
                let error = ImportError::input(format!("{file}:{begins}"), Meter::TOO_LONG, "more");
                return Err(error.advise("is a quote there that is never closed?"));
            }
            Err(e) => {
                return Err(ImportError::input(format!("{file}:{begins}"), "a row of CSV", &e.to_string()));
            }
        }
        let line = record.position().map_or(begins, csv::Position::line);
        if heading.is_none() {
            heading = search.look(&record);
            match &heading {
                Some(found) if found.lacks_destination(kind, wanted) => {
                    let place = format!("{file}:{line}");
                    let error = ImportError::input(place, "a destination to import for", "none");
                    return Err(
                        error.advise("the file has a column destination: name one with --destination")
                    );
                }
                Some(found) if found.is_row => {}
                None if search.is_over() => break,
                _ => continue,
            }
        }
        if let Some(heading) = heading.as_ref().filter(|_| !record.iter().all(<[u8]>::is_empty)) {
            each(line, row(&record, heading, mark))?;
        }
    }
    let Heading { unused, is_row, .. } = heading.ok_or_else(|| search.refusal(file))?;
    Ok(Found { unused, without_heading: is_row })
}

fn row<'a>(record: &'a ByteRecord, heading: &Heading, mark: u8) -> Row<'a> {
    let more = record.iter().skip(heading.width).any(|cell| !cell.is_empty());
    if record.len() < heading.width || more {
        return Row::Odd(format!("{} cells, expected {}", record.len(), heading.width));
    }
    if record.iter().any(|cell| holds_a_row(cell, mark)) {
        return Row::Odd("another row inside a cell: is a quote not closed?".to_owned());
    }
    Row::Cells(cells_of(record, &heading.places))
}

/// Whether a later line of a cell has a code of goods between marks: a quote that is not closed swallows what follows,
/// and the row would get the rate of another.
fn holds_a_row(cell: &[u8], mark: u8) -> bool {
    let mut lines = cell.split(|byte| *byte == b'\n').skip(1);
    lines.any(|line| {
        let mut cells = line.split(|byte| *byte == mark);
        // The last piece has no mark after it.
        let _ = cells.next_back();
        cells.any(|cell| {
            let code = std::str::from_utf8(cell).ok().and_then(Code::read);
            code.is_some_and(|code| code.len() >= 6)
        })
    })
}

/// The mark between cells: the one that stands most often in a line. Titles may stand above the heading.
fn mark(head: &[u8]) -> u8 {
    let lines = || head.split(|byte| *byte == b'\n').take(ROWS_TO_LOOK_AT);
    let most = |mark: u8| lines().map(|line| line.iter().filter(|byte| **byte == mark).count()).max();
    [b'\t', b';', b','].into_iter().max_by_key(|mark| most(*mark)).unwrap_or(b',')
}
