//! Harmonized Tariff Schedule of the United States, as the USITC exports it: JSON, or CSV without footnotes.
//!
//! Taken is the general rate, column 1. Special rates are preferences, and chapter 99 holds additional duties: a
//! footnote such as "See 9903.88.03." says that one of them may apply.

use super::super::kind::{Column, currency};
use super::super::{Cells, Line, Rate, Skip, Wanted};
use super::{code, goods, notes};

const NUMBER: usize = 0;
const INDENT: usize = 1;
const GENERAL: usize = 2;
const ADDITIONAL: usize = 3;
const FOOTNOTES: usize = 4;
const MISSPELT: usize = 5;

pub(in super::super) const KEYS: [Column; 6] = [
    Column::needed("htsno"),
    Column::known("indent"),
    Column::needed("general"),
    Column::known("additionalDuties"),
    Column::known("footnotes"),
    // The export has this key too, always empty as far as seen.
    Column::known("addiitionalDuties"),
];

pub(in super::super) const COLUMNS: [Column; 4] = [
    Column::needed("HTS Number"),
    Column::needed("Indent"),
    Column::needed("General Rate of Duty"),
    Column::known("Additional Duties"),
];

pub(in super::super) fn row(cells: &Cells<'_>, _: &Wanted) -> Result<Line, Skip> {
    let number = cells.get(NUMBER);
    let rate = rate(cells);
    let code = match code(number, |code| code.len() % 2 == 0 && is_whole(number)) {
        _ if number.is_empty() => None,
        Ok(code) => Some(goods(code)?),
        // Nothing is lost with a heading.
        Err(_) if rate.is_none() => None,
        Err(skip) => return Err(skip),
    };
    let indent = cells.get(INDENT).parse().ok();
    Ok(Line { code, rate, indent, footnotes: notes(cells.get(FOOTNOTES), '\n') })
}

/// Whether four digits stand before the first dot: a spreadsheet makes 101.9 of 0101.90.
fn is_whole(number: &str) -> bool {
    number.split('.').next().is_some_and(|heading| heading.len() == 4 || heading.len() == number.len())
}

fn rate(cells: &Cells<'_>) -> Option<Rate> {
    let general = cells.get(GENERAL);
    let additional = [ADDITIONAL, MISSPELT].map(|at| cells.get(at)).into_iter().find(|text| !text.is_empty());
    match additional {
        None if general.is_empty() => None,
        None => Some(Rate::read(general, currency("USD"))),
        // What is due on top cannot be told from the words alone.
        Some(more) => Some(Rate::read(&[general, " and additional duties: ", more].concat(), None)),
    }
}
