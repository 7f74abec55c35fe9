//! EU TARIC, the workbook "Duties Import 01-99" or a sheet of it saved as CSV: the codes that have measures, at
//! whatever level the measure stands. A code without one takes the measure of the nearest code above it.

use super::super::kind::Column;
use super::super::{Cells, Line, Rate, Reason, Skip, Wanted, day};
use super::{code, goods, in_force, uk};

const CODE: usize = 0;
const TYPE: usize = 1;
const ORIGIN: usize = 2;
const DUTY: usize = 3;
const START: usize = 4;
const END: usize = 5;
const QUOTA: usize = 6;

pub(in super::super) const COLUMNS: [Column; 7] = [
    Column::needed("Goods code"),
    Column::needed("Meas. type code"),
    Column::needed("Origin code"),
    Column::needed("Duty"),
    Column::needed("Start date"),
    Column::needed("End date"),
    Column::known("Order No."),
];

pub(in super::super) fn row(cells: &Cells<'_>, wanted: &Wanted) -> Result<Line, Skip> {
    uk::measure(cells.get(TYPE), cells.get(ORIGIN), cells.get(QUOTA))?;
    let code = goods(code(cells.get(CODE), |code| code.len() == 10)?)?;
    in_force(cells.get(START), cells.get(END), day::taric, wanted)?;
    if cells.get(DUTY).is_empty() {
        return Err(Skip::new(Reason::NoDuty, code.digits()));
    }
    Ok(Line {
        code: Some(code.unfilled(2)),
        rate: Some(Rate::read(cells.get(DUTY), None)),
        indent: None,
        footnotes: Vec::new(),
    })
}
