//! UK Global Tariff as published in 2021: one row for each code of the Combined Nomenclature of 2020, with the EU's
//! rate of that time (`cet_duty_rate`) beside the UK's.

use super::super::kind::Column;
use super::super::{Cells, Line, Rate, Skip, Wanted};
use super::{code, goods};

const CODE: usize = 0;
const RATE: usize = 1;

pub(in super::super) const COLUMNS: [Column; 2] =
    [Column::needed("commodity"), Column::needed("ukgt_duty_rate")];

pub(in super::super) fn row(cells: &Cells<'_>, _: &Wanted) -> Result<Line, Skip> {
    let code = goods(code(cells.get(CODE), |code| matches!(code.len(), 8 | 10))?)?;
    let rate = Some(cells.get(RATE)).filter(|text| !text.is_empty());
    Ok(Line {
        code: Some(code),
        rate: rate.map(|text| Rate::read(text, None)),
        indent: None,
        footnotes: Vec::new(),
    })
}
