//! Our own CSV, for whatever has no importer: `data/README.md` documents it for those who write it.

use super::super::kind::Column;
use super::super::{Cells, Line, Rate, Reason, Skip, Wanted, day};
use super::{code, in_force, notes};

const HS: usize = 0;
const RATE: usize = 1;
const VALID_FROM: usize = 2;
const VALID_TO: usize = 3;
const DESTINATION: usize = 4;
const FOOTNOTE: usize = 5;

pub(in super::super) const COLUMNS: [Column; 6] = [
    Column::needed("hs"),
    Column::needed("rate"),
    Column::known("valid_from"),
    Column::known("valid_to"),
    Column::known("destination"),
    Column::known("footnote"),
];

/// The column that makes a file one of several destinations.
pub(in super::super) const OF_DESTINATIONS: usize = DESTINATION;

pub(in super::super) fn row(cells: &Cells<'_>, wanted: &Wanted) -> Result<Line, Skip> {
    let destination = cells.get(DESTINATION);
    if wanted.destination.as_deref().is_some_and(|asked| asked != destination) {
        return Err(Skip::new(Reason::OtherDestination, destination));
    }
    let code = code(cells.get(HS), |_| true)?;
    in_force(cells.get(VALID_FROM), cells.get(VALID_TO), day::iso, wanted)?;
    if cells.get(RATE).is_empty() {
        return Err(Skip::new(Reason::NoDuty, code.digits()));
    }
    Ok(Line {
        code: Some(code),
        rate: Some(Rate::read(cells.get(RATE), None)),
        indent: None,
        footnotes: notes(cells.get(FOOTNOTE), '|'),
    })
}
