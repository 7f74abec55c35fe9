//! Files as rows: CSV, JSON, workbooks. A file that is something else is refused by what it begins with.

mod csv;
mod heading;
mod json;
mod meter;
mod sheet;
mod strings;
mod workbook;

use std::io::{Cursor, Read, Seek};

use super::{Cells, ImportError, Kind, Wanted};
use ::csv::ByteRecord;

/// What a tariff is read from.
pub trait ReadSeek: Read + Seek {}

impl<T: Read + Seek> ReadSeek for T {}

/// A file, or what comes from a pipe.
pub enum Input<'a> {
    /// It can be read from any place.
    File(&'a mut dyn ReadSeek),
    /// It comes once.
    Pipe(&'a mut dyn Read),
}

/// One row.
pub(super) enum Row<'a> {
    /// Its cells, in the order of the kind's columns.
    Cells(Cells<'a>),
    /// It is not of the heading's shape: how so.
    Odd(String),
}

/// What takes the rows, each with its line.
pub(super) type Each<'a> = dyn FnMut(u64, Row<'_>) -> Result<(), ImportError> + 'a;

/// What the heading showed.
#[derive(Default)]
pub(super) struct Found {
    /// Columns that nothing is read from.
    pub(super) unused: Vec<String>,
    /// Whether the columns were taken by their places.
    pub(super) without_heading: bool,
}

fn cells_of<'a>(record: &'a ByteRecord, places: &[Option<usize>]) -> Cells<'a> {
    Cells::of(record, places)
}

/// How much of a file is looked at before it is read.
const HEAD: u64 = 1 << 16;

/// Gives every row of the input to `each`.
pub(super) fn read(
    file: &str,
    kind: Kind,
    wanted: &Wanted,
    input: Input<'_>,
    each: &mut Each<'_>,
) -> Result<Found, ImportError> {
    let unreadable = |e: std::io::Error| ImportError::input(file, "a file that can be read", &e.to_string());
    let mut head = Vec::new();
    let pipe: &mut dyn Read = match input {
        Input::Pipe(pipe) => pipe,
        Input::File(input) => {
            (&mut *input).take(HEAD).read_to_end(&mut head).map_err(unreadable)?;
            if is_zip(&head) && !kind.is_json() {
                input.rewind().map_err(unreadable)?;
                return workbook::read(file, kind, wanted, input, each);
            }
            return text(file, kind, wanted, &head, input, each);
        }
    };
    pipe.take(HEAD).read_to_end(&mut head).map_err(unreadable)?;
    if is_zip(&head) && !kind.is_json() {
        let error = ImportError::input(file, "a workbook as a file", "one that comes through a pipe");
        return Err(error.advise("give the file's name"));
    }
    text(file, kind, wanted, &head, pipe, each)
}

/// Reads CSV or JSON, whose beginning was read already.
fn text(
    file: &str,
    kind: Kind,
    wanted: &Wanted,
    head: &[u8],
    rest: impl Read,
    each: &mut Each<'_>,
) -> Result<Found, ImportError> {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let form = if kind.is_json() { "JSON" } else { "CSV" };
    if let Some((found, advice)) = other_form(kind, head) {
        let error = ImportError::input(file, format!("{form} of {}", kind.text()), found);
        return Err(error.advise(advice));
    }
    let input = Cursor::new(head).chain(rest);
    if kind.is_json() {
        json::read(file, kind, wanted, input, each)
    } else {
        csv::read(file, kind, wanted, head, input, each)
    }
}

fn is_zip(head: &[u8]) -> bool {
    head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06")
}

/// What the file is, where it is not of the kind's form, and what to do then.
fn other_form(kind: Kind, head: &[u8]) -> Option<(&'static str, &'static str)> {
    let begins = |bytes: &[u8]| head.starts_with(bytes);
    let first = head.trim_ascii_start().first().copied();
    let found = match first {
        None => ("an empty file", ""),
        _ if is_zip(head) => ("a zip archive", "unpack it"),
        _ if begins(b"\xff\xfe") || begins(b"\xfe\xff") => ("text in UTF-16", "save it as \"CSV UTF-8\""),
        _ if begins(b"\xd0\xcf\x11\xe0") => ("a workbook of the old kind (xls)", "save it as xlsx or CSV"),
        _ if begins(b"\x00\x01\x00\x00Standard") => ("an Access database", "export its table TPHS as CSV"),
        _ if begins(b"\x1f\x8b") => ("a gzip archive", "unpack it"),
        _ if begins(b"%PDF") => ("a PDF", "download the data, not the printed tariff"),
        Some(b'<') => ("a page or XML", "download the data itself: an error page may have been saved"),
        Some(b'[' | b'{') if !kind.is_json() => ("JSON", "rows of the USITC are read with --from usitc-json"),
        Some(first) if kind.is_json() && !matches!(first, b'[' | b'{') => {
            ("no JSON", "the CSV of the USITC is read with --from usitc-csv")
        }
        Some(_) => return None,
    };
    Some(found)
}
