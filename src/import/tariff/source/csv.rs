//! Rows of a CSV file, one at a time. The mark between cells is the one that the first line has most of: a comma, a
//! semicolon (spreadsheets of half of Europe) or a tab.

use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};

use super::super::{ImportError, Kind, Wanted};
use super::heading::{Heading, Search};
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
    let mut reader = ReaderBuilder::new()
        .delimiter(mark(head))
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
                    return Err(error.advise("the file has a column destination: name one with --destination"));
                }
                Some(found) if found.is_row => {}
                None if search.is_over() => break,
                _ => continue,
            }
        }
        if let Some(heading) = heading.as_ref().filter(|_| !record.iter().all(<[u8]>::is_empty)) {
            each(line, row(&record, heading))?;
        }
    }
    let Heading { unused, is_row, .. } = heading.ok_or_else(|| search.refusal(file))?;
    Ok(Found { unused, without_heading: is_row })
}

fn row<'a>(record: &'a ByteRecord, heading: &Heading) -> Row<'a> {
    let more = record.iter().skip(heading.width).any(|cell| !cell.is_empty());
    if record.len() < heading.width || more {
        return Row::Odd(format!("{} cells, expected {}", record.len(), heading.width));
    }
    Row::Cells(cells_of(record, &heading.places))
}

/// The mark between cells.
fn mark(head: &[u8]) -> u8 {
    let line = head.split(|byte| *byte == b'\n').find(|line| !line.trim_ascii().is_empty()).unwrap_or_default();
    let count = |mark: u8| line.iter().filter(|byte| **byte == mark).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|mark| count(*mark)).unwrap_or(b',')
}
