//! One file for each kind: its columns, and what a row of it says.

pub(super) mod cbsa;
pub(super) mod own;
pub(super) mod taric;
pub(super) mod uk;
pub(super) mod ukgt;
pub(super) mod usitc;

use crate::calendar::Date;

use super::{Code, Reason, Skip, Wanted};

/// The code with so many digits, in the form that its file writes.
fn code(text: &str, fits: impl Fn(&Code) -> bool) -> Result<Code, Skip> {
    match Code::read(text).filter(fits) {
        Some(code) => Ok(code),
        None if Code::read(text).is_some_and(|code| code.len() % 2 == 1) => {
            let found = format!("{text} (a spreadsheet may have taken a zero off its front)");
            Err(Skip::new(Reason::Code, &found))
        }
        None => Err(Skip::new(Reason::Code, text)),
    }
}

/// Goods of chapters 1 to 97.
fn goods(code: Code) -> Result<Code, Skip> {
    if code.is_no_goods() { Err(Skip::new(Reason::NoGoods, code.digits())) } else { Ok(code) }
}

/// Whether the day asked for lies between two that the row names, both included; an empty one is no limit.
fn in_force(since: &str, until: &str, read: fn(&str) -> Option<Date>, wanted: &Wanted) -> Result<(), Skip> {
    let day = |text: &str| match text {
        "" => Ok(None),
        text => read(text).map(Some).ok_or_else(|| Skip::new(Reason::Day, text)),
    };
    let (first, last) = (day(since)?, day(until)?);
    if first.is_some_and(|first| wanted.as_of < first) || last.is_some_and(|last| last < wanted.as_of) {
        return Err(Skip::new(Reason::NotInForce, &format!("{since} to {until}")));
    }
    Ok(())
}

/// Notes that stand in one cell with a mark between them.
fn notes(cell: &str, mark: char) -> Vec<String> {
    cell.split(mark).map(str::trim).filter(|note| !note.is_empty()).map(str::to_owned).collect()
}
