//! Customs Tariff of Canada: the table TPHS of the CBSA's database, exported as CSV.
//!
//! There is no column for the level: the length of the code tells it. Lines of eight digits have rates; those of ten
//! have the same ones or, since 2026, none.

use csv::ByteRecord;

use super::super::kind::{Column, currency};
use super::super::{Cells, Code, Line, Rate, Skip, Wanted, day};
use super::{code, goods, in_force, notes};

const TARIFF: usize = 0;
const EFFECTIVE: usize = 1;
const MFN: usize = 2;
const FOOTNOTE: usize = 3;

pub(in super::super) const COLUMNS: [Column; 4] =
    [Column::needed("TARIFF"), Column::needed("EFF_DATE"), Column::needed("MFN"), Column::known("FOOTNOTE")];

/// Where the columns stand in an export without a heading, as of the revision of September 2026.
const PLACES: [Option<usize>; 4] = [Some(0), Some(1), Some(9), Some(7)];
/// The fewest columns that such an export has.
const FEWEST: usize = 35;

pub(in super::super) fn row(cells: &Cells<'_>, wanted: &Wanted) -> Result<Line, Skip> {
    let number = cells.get(TARIFF);
    let rate = Some(cells.get(MFN)).filter(|text| !text.is_empty());
    let code = match code(number, |_| is_whole(number)) {
        Ok(code) => goods(code)?,
        Err(_) if rate.is_none() => {
            return Ok(Line { code: None, rate: None, indent: None, footnotes: Vec::new() });
        }
        Err(skip) => return Err(skip),
    };
    in_force(cells.get(EFFECTIVE), "", day::cbsa, wanted)?;
    Ok(Line {
        code: Some(code),
        rate: rate.map(|text| Rate::read(text, currency("CAD"))),
        indent: None,
        footnotes: notes(cells.get(FOOTNOTE), '|'),
    })
}

/// Whether a heading's digits are all there: `52.06`, `5206.4`, `5206.41.00`.
fn is_whole(number: &str) -> bool {
    let mut groups = number.split('.').map(str::len);
    match groups.next() {
        Some(2) => groups.next() == Some(2),
        Some(digits) => digits == 4 || digits == number.len(),
        None => false,
    }
}

/// The places of the columns, where a first row shows an export without a heading.
pub(in super::super) fn without_heading(record: &ByteRecord) -> Option<Vec<Option<usize>>> {
    let cells = Cells::of(record, &PLACES);
    let is_row = record.len() >= FEWEST
        && Code::read(cells.get(TARIFF)).is_some()
        && day::cbsa(cells.get(EFFECTIVE)).is_some();
    is_row.then(|| PLACES.to_vec())
}
