//! UK Trade Tariff, table "measures-on-declarable-commodities" as CSV: each code that can be declared, with every
//! measure that applies to it, also those of codes above it.
//!
//! The duty that everybody pays is type 103 for area 1011, "erga omnes". Preferences (142, 145), VAT (305),
//! anti-dumping (552, 554) and the others are not it.

use super::super::kind::Column;
use super::super::{Cells, Line, Rate, Reason, Skip, Wanted, day};
use super::{code, goods, in_force, notes};

const CODE: usize = 0;
const TYPE: usize = 1;
const AREA: usize = 2;
const DUTY: usize = 3;
const START: usize = 4;
const END: usize = 5;
const QUOTA: usize = 6;
const FOOTNOTES: usize = 7;

pub(in super::super) const COLUMNS: [Column; 8] = [
    Column::needed("commodity__code"),
    Column::needed("measure__type__id"),
    Column::needed("measure__geographical_area__id"),
    Column::needed("measure__duty_expression"),
    Column::needed("measure__effective_start_date"),
    Column::needed("measure__effective_end_date"),
    Column::known("measure__quota__order_number"),
    Column::known("measure__footnotes"),
];

/// The measure that is the duty of everybody; the same numbers in the UK and in the EU.
pub(super) const THIRD_COUNTRY_DUTY: &str = "103";
pub(super) const SUSPENSION: &str = "112";
pub(super) const ERGA_OMNES: &str = "1011";

pub(in super::super) fn row(cells: &Cells<'_>, wanted: &Wanted) -> Result<Line, Skip> {
    measure(cells.get(TYPE), cells.get(AREA), cells.get(QUOTA))?;
    let code = goods(code(cells.get(CODE), |code| code.len() == 10)?)?;
    in_force(cells.get(START), cells.get(END), day::iso, wanted)?;
    if cells.get(DUTY).is_empty() {
        return Err(Skip::new(Reason::NoDuty, code.digits()));
    }
    Ok(Line {
        code: Some(code.unfilled(8)),
        rate: Some(Rate::read(cells.get(DUTY), None)),
        indent: None,
        footnotes: notes(cells.get(FOOTNOTES), '|'),
    })
}

/// Whether the measure is the duty of everybody.
pub(super) fn measure(kind: &str, area: &str, quota: &str) -> Result<(), Skip> {
    let reason = match (kind, area, quota) {
        (THIRD_COUNTRY_DUTY, ERGA_OMNES, "") => return Ok(()),
        (THIRD_COUNTRY_DUTY, ERGA_OMNES, _) => Reason::Quota,
        (THIRD_COUNTRY_DUTY, ..) => Reason::OtherOrigin,
        (SUSPENSION, ERGA_OMNES, _) => Reason::Suspension,
        _ => Reason::OtherMeasure,
    };
    Err(Skip::new(reason, &[kind, " ", area].concat()))
}
