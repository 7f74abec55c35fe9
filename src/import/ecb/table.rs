//! The CSV files: `eurofxref.csv` (one day) and `eurofxref-hist.csv` (every day, newest first).
//!
//! Columns go by name. A trailing comma makes a last column without a head, which is ignored.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::{EcbDay, EcbError, day, is_pick, no_such_day, put};

/// Picks one day out of the text.
pub(super) fn read(name: &str, text: &str, wanted: Option<&str>) -> Result<EcbDay, EcbError> {
    let mut reader = ReaderBuilder::new().trim(Trim::All).flexible(true).from_reader(text.as_bytes());
    let broken = |e: csv::Error| EcbError::new(name, &e.to_string(), "a CSV row");
    let heads = reader.headers().map_err(broken)?.clone();
    let date_at = heads.iter().position(|h| h == "Date");
    let first = heads.get(0).unwrap_or_default();
    let date_at = date_at.ok_or_else(|| EcbError::new(name, first, "a column Date").on_line(1))?;
    let (mut picked, mut dates) = (None::<EcbDay>, Vec::new());
    for row in reader.records() {
        let row = row.map_err(broken)?;
        let line = row.position().map_or(0, csv::Position::line);
        let cell = row.get(date_at).unwrap_or_default();
        let date = day::iso(cell).ok_or_else(|| {
            EcbError::new(name, cell, "a day such as 2026-10-30 or 30 October 2026")
                .on_line(line)
                .in_column(date_at + 1, "Date")
        })?;
        if is_pick(&date, picked.as_ref().map(|d| d.date.as_str()), wanted) {
            picked = Some(rates_of(name, &heads, &row, date_at, date.clone())?);
        }
        dates.push(date);
    }
    picked.ok_or_else(|| no_such_day(name, wanted, &dates))
}

/// The rates of one row.
fn rates_of(
    name: &str,
    heads: &StringRecord,
    row: &StringRecord,
    date_at: usize,
    date: String,
) -> Result<EcbDay, EcbError> {
    let line = row.position().map_or(0, csv::Position::line);
    if row.len() != heads.len() {
        let expected = format!("{} columns, as in the first line", heads.len());
        return Err(EcbError::new(name, &row.len().to_string(), &expected).on_line(line));
    }
    let mut day = EcbDay { date, rates: Vec::new(), retired: Vec::new() };
    for (at, (head, cell)) in heads.iter().zip(row).enumerate() {
        let blank = cell.is_empty() || cell == "N/A";
        if at == date_at || blank {
            continue;
        }
        put(&mut day, head, cell, |found, expected| {
            EcbError::new(name, found, expected).on_line(line).in_column(at + 1, head)
        })?;
    }
    Ok(day)
}
