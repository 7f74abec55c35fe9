//! One sheet of a workbook, row by row. Numbers stay the digits that stand in the file.

use std::borrow::Cow;
use std::io::BufRead;
use std::rc::Rc;

use csv::ByteRecord;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::meter::Meter;
use super::strings::{self, Strings};

/// A sheet's column further right than this is not looked at.
const COLUMNS: usize = 256;

/// A sheet that is being read.
pub(super) struct Sheet<'s, R> {
    reader: Reader<R>,
    meter: Rc<Meter>,
    strings: &'s Strings,
    buffer: Vec<u8>,
    /// The number of the row, from 1, as the sheet has it.
    pub(super) row: u64,
}

/// How a cell's content is to be taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    /// The number of a text.
    Shared,
    /// As it stands there.
    Plain,
}

impl<'s, R: BufRead> Sheet<'s, R> {
    pub(super) fn new(xml: R, meter: Rc<Meter>, strings: &'s Strings) -> Sheet<'s, R> {
        Sheet { reader: Reader::from_reader(xml), meter, strings, buffer: Vec::new(), row: 0 }
    }

    /// The cells of the next row that has any; `None` after the last.
    ///
    /// # Errors
    /// - XML that is not well formed or ends early, a cell that stands for a text that is not there
    pub(super) fn next(&mut self) -> Result<Option<ByteRecord>, String> {
        self.meter.begin_row();
        let mut cells: Vec<String> = Vec::new();
        let (mut content, mut column, mut text) = (Content::Plain, 0, String::new());
        let mut in_value = false;
        loop {
            self.buffer.clear();
            match self.reader.read_event_into(&mut self.buffer).map_err(|e| e.to_string())? {
                Event::Eof => return Err("the end of the sheet inside it".to_owned()),
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => self.row = number(&element, "r").unwrap_or(self.row + 1),
                    "c" => {
                        column = place(&element).unwrap_or(cells.len());
                        content = content_of(&element);
                        text.clear();
                    }
                    // A value, or a text that stands in the cell itself. A formula is neither.
                    "v" | "t" => in_value = true,
                    _ => {}
                },
                Event::Empty(element) if element.local_name().as_ref() == "row" => {
                    self.row = number(&element, "r").unwrap_or(self.row + 1);
                }
                Event::Empty(element) if element.local_name().as_ref() == "sheetData" => return Ok(None),
                Event::End(element) => match element.local_name().as_ref() {
                    "v" | "t" => in_value = false,
                    "c" => put(&mut cells, column, self.value(content, &text)?),
                    "row" if cells.iter().any(|cell| !cell.is_empty()) => {
                        return Ok(Some(ByteRecord::from(cells)));
                    }
                    "row" => cells.clear(),
                    "sheetData" => return Ok(None),
                    _ => {}
                },
                event if in_value => strings::add(&mut text, &event)?,
                _ => {}
            }
        }
    }

    fn value<'t>(&'t self, content: Content, text: &'t str) -> Result<&'t str, String> {
        if content == Content::Plain {
            return Ok(text);
        }
        let known = text.trim().parse().ok().and_then(|at| self.strings.get(at));
        known.ok_or_else(|| format!("row {}: text number {text}, which is not there", self.row))
    }
}

fn content_of(cell: &BytesStart<'_>) -> Content {
    let is_shared = attribute(cell, "t").is_some_and(|kind| kind == "s");
    if is_shared { Content::Shared } else { Content::Plain }
}

/// The column of a cell from its name: 0 for `A1`, 26 for `AA1`.
fn place(cell: &BytesStart<'_>) -> Option<usize> {
    let name = attribute(cell, "r")?;
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).take(3);
    letters.fold(0, |n, letter| n * 26 + usize::from(letter - b'A') + 1).checked_sub(1)
}

fn put(cells: &mut Vec<String>, column: usize, text: &str) {
    if column >= COLUMNS {
        return;
    }
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    if let Some(cell) = cells.get_mut(column) {
        text.clone_into(cell);
    }
}

fn number(element: &BytesStart<'_>, name: &str) -> Option<u64> {
    attribute(element, name)?.parse().ok()
}

pub(super) fn attribute<'e>(element: &'e BytesStart<'_>, name: &str) -> Option<Cow<'e, str>> {
    element.try_get_attribute(name).ok().flatten().map(|found| found.value)
}
