//! Reading a catalogue row by row.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read};
use std::ops::Range;

use csv::{ByteRecord, Position, ReaderBuilder};

use super::bounds::{Bounded, LONGEST, json};
use super::columns::Columns;
use super::part::Part;

/// How a catalogue is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A table with a heading; commas, semicolons or tabs between the cells.
    Csv,
    /// An object on each line.
    Lines,
}

/// One row as it stands there, read by whoever has time for it.
#[derive(Clone, Debug)]
pub enum Raw {
    /// Cells of a table.
    Cells {
        /// The line that it begins on.
        line: u64,
        /// The cells.
        cells: ByteRecord,
    },
    /// A line of JSON.
    Json {
        /// Which line.
        line: u64,
        /// Its text; `None` where it is too long to be a product.
        text: Option<Vec<u8>>,
    },
}

/// A catalogue that is being read.
pub struct Catalogue<R: Read> {
    rows: Rows<R>,
    columns: Columns,
    wanted: Range<u64>,
}

enum Rows<R: Read> {
    Csv(Box<csv::Reader<Bounded<R>>>),
    Lines { input: BufReader<R>, line: u64, at: u64 },
}

/// Why a catalogue can't be read at all.
#[derive(Debug)]
#[non_exhaustive]
pub enum CatalogueError {
    /// The file can't be read.
    Input(io::Error),
    /// The table has no heading, or one without a column that every product needs.
    Heading {
        /// What was expected.
        expected: String,
        /// The columns that were found.
        found: String,
    },
    /// The table breaks off or is no table.
    Table(csv::Error),
    /// A row is longer than any product: a quotation mark is open.
    Endless {
        /// The line that it begins on.
        line: u64,
    },
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CatalogueError::Input(e) => write!(f, " can't read: {e}"),
            CatalogueError::Heading { expected, found } => {
                write!(f, "1: heading: expected {expected}, found {found}")
            }
            CatalogueError::Table(e) => write!(f, " can't read: {e}"),
            CatalogueError::Endless { line } => write!(
                f,
                "{line}: expected a row of at most 1 MB, found a longer one: is a quotation mark not closed?"
            ),
        }
    }
}

impl std::error::Error for CatalogueError {}

impl From<csv::Error> for CatalogueError {
    fn from(e: csv::Error) -> Self {
        CatalogueError::Table(e)
    }
}

impl<R: Read> Catalogue<R> {
    /// Begins to read. `part` comes with the size of the whole file in bytes.
    ///
    /// # Errors
    /// - the file can't be read, or its heading lacks a column that every product needs
    pub fn open(input: R, form: Form, part: Option<(Part, u64)>) -> Result<Self, CatalogueError> {
        Catalogue::begin(input, form, part, &Columns::of_feed)
    }

    /// The same for a use that needs other columns.
    pub(super) fn begin(
        input: R,
        form: Form,
        part: Option<(Part, u64)>,
        columns: &dyn Fn(&[&str]) -> Result<Columns, CatalogueError>,
    ) -> Result<Self, CatalogueError> {
        let wanted = part.map_or(0..u64::MAX, |(part, size)| part.of_bytes(size));
        let mut input = BufReader::with_capacity(1 << 16, input);
        if form == Form::Lines {
            let rows = Rows::Lines { input, line: 0, at: 0 };
            return Ok(Catalogue { rows, columns: Columns::any(), wanted });
        }
        let delimiter = delimiter(input.fill_buf().map_err(CatalogueError::Input)?);
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .from_reader(Bounded { input, left: LONGEST });
        let heading = reader.headers()?.clone();
        let names: Vec<&str> =
            heading.iter().map(|name| name.trim_start_matches('\u{FEFF}').trim()).collect();
        let columns = columns(&names)?;
        Ok(Catalogue { rows: Rows::Csv(Box::new(reader)), columns, wanted })
    }

    /// What its columns hold.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    /// How many bytes were read.
    pub fn position(&self) -> u64 {
        match &self.rows {
            Rows::Csv(reader) => reader.position().byte(),
            Rows::Lines { at, .. } => *at,
        }
    }

    /// The next row of the part; `None` at its end.
    ///
    /// # Errors
    /// - the file can't be read further
    pub fn next_row(&mut self) -> Result<Option<Raw>, CatalogueError> {
        loop {
            let found = match &mut self.rows {
                Rows::Csv(reader) => cells(reader)?,
                Rows::Lines { input, line, at } => json(input, line, at).map_err(CatalogueError::Input)?,
            };
            let Some((begins, raw)) = found else { return Ok(None) };
            if begins >= self.wanted.end {
                return Ok(None);
            }
            if begins >= self.wanted.start {
                return Ok(Some(raw));
            }
        }
    }
}

/// What stands most often in the heading.
fn delimiter(start: &[u8]) -> u8 {
    let heading = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |mark: u8| heading.iter().filter(|byte| **byte == mark).count();
    [b'\t', b';'].into_iter().find(|mark| count(*mark) > count(b',')).unwrap_or(b',')
}

fn cells<R: Read>(reader: &mut csv::Reader<Bounded<R>>) -> Result<Option<(u64, Raw)>, CatalogueError> {
    let mut cells = ByteRecord::new();
    reader.get_mut().left = LONGEST;
    let line = reader.position().line();
    match reader.read_byte_record(&mut cells) {
        Ok(true) => {}
        Ok(false) => return Ok(None),
        Err(e) => {
            let is_endless =
                matches!(e.kind(), csv::ErrorKind::Io(e) if e.kind() == io::ErrorKind::FileTooLarge);
            return Err(if is_endless { CatalogueError::Endless { line } } else { e.into() });
        }
    }
    let (begins, line) = cells.position().map_or((0, 0), |at: &Position| (at.byte(), at.line()));
    Ok(Some((begins, Raw::Cells { line, cells })))
}
