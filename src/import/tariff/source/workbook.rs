//! Workbooks (xlsx): the first sheet that has the kind's columns. The sheet is unpacked as it is read; only the texts of
//! the workbook are in memory.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::super::{ImportError, Kind, Wanted};
use super::heading::{Heading, Search};
use super::meter::{Meter, Metered};
use super::sheet::{Sheet, attribute};
use super::strings::Strings;
use super::{Each, Found, ReadSeek, Row, cells_of};

/// The largest list of sheets that is read, in bytes.
const LIST: u64 = 1 << 20;

/// What says where the sheets are.
const RELATIONS: &str = "xl/_rels/workbook.xml.rels";

type Archive<'a> = ZipArchive<BufReader<&'a mut dyn ReadSeek>>;

/// Gives every row after the heading to `each`.
pub(super) fn read(
    file: &str,
    kind: Kind,
    wanted: &Wanted,
    input: &mut dyn ReadSeek,
    each: &mut Each<'_>,
) -> Result<Found, ImportError> {
    let broken = |found: &str| {
        let error = ImportError::input(file, "a workbook (xlsx) that can be opened", found);
        error.advise("the file may be cut off: download it again")
    };
    let mut archive = ZipArchive::new(BufReader::new(input)).map_err(|e| broken(&e.to_string()))?;
    if archive.index_for_name(RELATIONS).is_none() {
        let error = ImportError::input(file, "a workbook (xlsx)", "a zip archive of something else");
        return Err(error.advise("unpack it"));
    }
    let sheets = sheets(&mut archive).map_err(|found| broken(&found))?;
    let strings = strings(&mut archive).map_err(|found| broken(&found))?;
    let mut search = Search::new(kind, wanted);
    for name in &sheets {
        let place = format!("{file}/{name}");
        let sheet = archive.by_name(name).map_err(|e| broken(&e.to_string()))?;
        let (sheet, meter) = Metered::new(sheet);
        let mut sheet = Sheet::new(BufReader::with_capacity(1 << 16, sheet), meter.clone(), &strings);
        if let Some(found) = read_sheet(&place, &mut sheet, &meter, &mut search, each)? {
            return Ok(found);
        }
        search.next_table();
    }
    Err(search.refusal(file))
}

/// Reads a sheet to its end if it has the heading.
fn read_sheet(
    place: &str,
    sheet: &mut Sheet<'_, impl std::io::BufRead>,
    meter: &Meter,
    search: &mut Search<'_>,
    each: &mut Each<'_>,
) -> Result<Option<Found>, ImportError> {
    let mut heading: Option<Heading> = None;
    loop {
        let next = sheet.next().map_err(|found| {
            let place = format!("{place}: row {}", sheet.row + 1);
            if meter.is_over() {
                return ImportError::input(place, Meter::TOO_LONG, "more");
            }
            let error = ImportError::input(place, "a sheet that can be read", &found);
            error.advise("the file may be cut off: download it again")
        })?;
        let Some(record) = next else { break };
        match &heading {
            Some(heading) => each(sheet.row, Row::Cells(cells_of(&record, &heading.places)))?,
            None if search.is_over() => return Ok(None),
            None => heading = search.look(&record),
        }
    }
    Ok(heading.map(|heading| Found { unused: heading.unused, without_heading: false }))
}

/// The paths of the sheets, in the order of the workbook.
fn sheets(archive: &mut Archive<'_>) -> Result<Vec<String>, String> {
    let targets = elements(archive, RELATIONS, "Relationship", ["Id", "Target"])?;
    let sheets = elements(archive, "xl/workbook.xml", "sheet", ["name", "id"])?;
    let path = |[_, id]: &[String; 2]| {
        let [_, target] = targets.iter().find(|[known, _]| known == id)?;
        Some(match target.strip_prefix('/') {
            Some(from_top) => from_top.to_owned(),
            None => format!("xl/{target}"),
        })
    };
    let paths: Vec<String> = sheets.iter().filter_map(path).collect();
    if paths.is_empty() { Err("no sheets".to_owned()) } else { Ok(paths) }
}

/// Two attributes, by their local names, of each element with a name.
fn elements(
    archive: &mut Archive<'_>,
    path: &str,
    name: &str,
    wanted: [&str; 2],
) -> Result<Vec<[String; 2]>, String> {
    let part = archive.by_name(path).map_err(|_| format!("no {path} inside"))?;
    let mut reader = Reader::from_reader(BufReader::new(part.take(LIST)));
    let (mut found, mut buffer) = (Vec::new(), Vec::new());
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|e| format!("{path}: {e}"))? {
            Event::Eof => return Ok(found),
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == name => {
                // `r:id` is the only attribute of these two elements that stands in another namespace.
                let of = |name: &str| {
                    attribute(&element, name).or_else(|| attribute(&element, &["r:", name].concat()))
                };
                found.push(wanted.map(|name| of(name).unwrap_or_default().into_owned()));
            }
            _ => {}
        }
    }
}

fn strings(archive: &mut Archive<'_>) -> Result<Strings, String> {
    match archive.by_name("xl/sharedStrings.xml") {
        Ok(part) => Strings::read(part).map_err(|e| format!("its texts: {e}")),
        // A workbook may keep each text in its cell.
        Err(zip::result::ZipError::FileNotFound) => Ok(Strings::default()),
        Err(e) => Err(e.to_string()),
    }
}
