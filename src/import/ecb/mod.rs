//! The European Central Bank's euro reference rates: CSV, XML, or a zip that holds either.
//!
//! All of them quote units of a currency for one euro. A file may hold one day or many; one day is picked. A currency
//! has a rate only on the days for which the file has one: `N/A` and empty cells are skipped, never carried over.

mod archive;
mod day;
mod error;
mod table;
mod xml;

pub use error::EcbError;

use crate::calendar::Date;
use crate::money::{Currency, Decimal};

/// The rates of one day, in the file's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EcbDay {
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// Units for one euro.
    pub rates: Vec<(Currency, Decimal)>,
    /// Codes that had a rate on that day but are no longer in use, such as `BGN`.
    pub retired: Vec<String>,
}

/// Reads a file and picks one day: the one wanted, or the newest. `name` is how errors call the file.
///
/// ```
/// use landfall::import::ecb;
///
/// let day = ecb::read("eurofxref.csv", b"Date, USD, \n30 October 2026, 1.1172, \n", None)?;
/// assert_eq!(day.date, "2026-10-30");
/// # Ok::<(), ecb::EcbError>(())
/// ```
///
/// # Errors
/// - [`EcbError`] with file, line and column: no CSV, XML or zip of the known shape, a date or rate that is none,
///   a code that is no three capital letters or stands twice, no row for the wanted day
pub fn read(name: &str, bytes: &[u8], wanted: Option<&str>) -> Result<EcbDay, EcbError> {
    if let Some(day) = wanted.filter(|day| Date::parse(day).is_err()) {
        return Err(EcbError::new("the day asked for", day, "a day such as 2026-10-30"));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        let (name, bytes) = archive::only_member(name, bytes)?;
        return read_text(&name, &bytes, wanted);
    }
    read_text(name, bytes, wanted)
}

fn read_text(name: &str, bytes: &[u8], wanted: Option<&str>) -> Result<EcbDay, EcbError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = core::str::from_utf8(bytes)
        .map_err(|e| EcbError::new(name, &format!("byte {}", e.valid_up_to()), "UTF-8 text"))?;
    if text.trim_start().starts_with('<') {
        xml::read(name, text, wanted)
    } else {
        table::read(name, text, wanted)
    }
}

/// Whether `date` is better than what was picked so far.
fn is_pick(date: &str, picked: Option<&str>, wanted: Option<&str>) -> bool {
    match wanted {
        Some(wanted) => date == wanted,
        None => picked.is_none_or(|picked| picked < date),
    }
}

/// The error for a day that no row has: it names the last one before.
fn no_such_day(name: &str, wanted: Option<&str>, dates: &[String]) -> EcbError {
    let Some(wanted) = wanted else {
        return EcbError::new(name, "none", "at least one day of rates");
    };
    let before = dates.iter().filter(|d| d.as_str() < wanted).max();
    let found = before.map_or_else(|| "no earlier day".to_owned(), |d| format!("{d} as the last day before"));
    EcbError::new(name, &found, &format!("rates for {wanted}"))
}

/// Sorts one code with its rate into the day; `at` makes the error for a bad code or rate.
fn put(
    day: &mut EcbDay,
    code: &str,
    rate: &str,
    at: impl Fn(&str, &str) -> EcbError,
) -> Result<(), EcbError> {
    if code.len() != 3 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(at(code, "a currency code of three capital letters"));
    }
    let number = Decimal::parse(rate).ok().filter(|d| d.digits() > 0);
    let number = number.ok_or_else(|| at(rate, "a positive plain decimal such as 1.1172, or N/A"))?;
    match Currency::try_new(code) {
        Ok(currency) if day.rates.iter().any(|(c, _)| *c == currency) => Err(at(code, "each currency once")),
        Ok(currency) => {
            day.rates.push((currency, number.trimmed()));
            Ok(())
        }
        Err(_) => {
            day.retired.push(code.to_owned());
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
