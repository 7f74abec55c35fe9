//! Countries and what goes with each: currency, languages, weekend, measures, time zones.
//!
//! Rows come from `data/countries.csv` and `data/zones.csv`. The currency column is read by the compiler; the other
//! columns are a text that stays out of a build which does not ask for it. Rules (tax, duty,
//! thresholds) are not here, and neither are names: the browser knows them.

mod zone;

use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::Weekdays;
use crate::input::{joined, quoted};
use crate::money::Currency;

pub use zone::country_of_zone;

/// A country or territory: an ISO 3166-1 alpha-2 code, `XK` for Kosovo, or a name of `data/parts.csv`.
///
/// A part of a country with rules of its own (`XI` is Northern Ireland in customs matters, `IC` the Canary Islands)
/// shares every row of that country here.
///
/// ```
/// use landfall::world::Country;
///
/// let country = Country::try_new("JP")?;
/// assert_eq!(country.currency().map(|c| c.to_string()), Some("JPY".to_owned()));
/// assert!(Country::try_new("UK").is_err(), "the code is GB");
/// # Ok::<(), landfall::world::UnknownCountry>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

/// A text that is not a country code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCountry {
    found: String,
}

/// The units that people in a country measure with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measures {
    /// Kilograms and centimetres.
    Metric,
    /// Pounds and inches, US sizes.
    Us,
    /// Metric with miles and imperial sizes beside it.
    Uk,
}

/// The columns after the currency, in their order.
#[derive(Clone, Copy)]
enum Column {
    Languages = 2,
    Weekend = 3,
    FirstDay = 4,
    Measurement = 5,
}

/// A country's code and its currency's code (zeros for none).
type Row = ([u8; 2], [u8; 3]);

const CSV: &str = include_str!("../../data/countries.csv");
static TABLE: [Row; count(CSV.as_bytes())] = parse(CSV.as_bytes());

/// Parts of a country: the name, and the code of the whole with a comma behind it.
const PARTS_CSV: &str = include_str!("../../data/parts.csv");
static PARTS: [Row; count(PARTS_CSV.as_bytes())] = parse(PARTS_CSV.as_bytes());

impl Country {
    /// The United Kingdom.
    pub(super) const GB: Country = Country(*b"GB");

    /// The country with this code: two capital letters.
    ///
    /// # Errors
    /// - [`UnknownCountry`] for anything else: `"GB"` and `"XI"` are known, `"UK"`, `"gb"` and `"EU"` are not
    pub fn try_new(code: &str) -> Result<Self, UnknownCountry> {
        let known = <[u8; 2]>::try_from(code.as_bytes()).ok().map(Country).filter(|c| c.row().is_some());
        known.ok_or_else(|| UnknownCountry { found: code.chars().take(12).collect() })
    }

    /// Every country by code: ISO 3166-1 and XK, without the parts of one (XI, IC).
    pub fn all() -> impl Iterator<Item = Country> {
        TABLE.iter().map(|(code, _)| Country(*code))
    }

    /// The code, such as `DE`.
    #[must_use]
    pub fn code(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The country that a part belongs to: `GB` for `XI`. A country is its own.
    #[must_use]
    pub fn whole(self) -> Country {
        let part = PARTS.iter().find(|(code, _)| *code == self.0);
        part.map_or(self, |(_, [first, second, _])| Country([*first, *second]))
    }

    /// The legal tender; where several are, the one that people use first. Antarctica has none.
    #[must_use]
    pub fn currency(self) -> Option<Currency> {
        self.row().and_then(|(_, code)| Currency::try_new(core::str::from_utf8(code).ok()?).ok())
    }

    /// Languages as BCP 47 tags: official ones first, then others that five percent or more can write.
    pub fn languages(self) -> impl Iterator<Item = &'static str> {
        self.cell(Column::Languages).split_ascii_whitespace()
    }

    /// The days on which offices and carriers rest.
    #[must_use]
    pub fn weekend(self) -> Weekdays {
        Weekdays::from_names(self.cell(Column::Weekend))
    }

    /// The day on which calendars begin the week, 1 (Monday) to 7 (Sunday).
    #[must_use]
    pub fn first_day(self) -> u8 {
        Weekdays::from_names(self.cell(Column::FirstDay)).iter().next().unwrap_or(1)
    }

    /// The units that people measure with.
    #[must_use]
    pub fn measures(self) -> Measures {
        match self.cell(Column::Measurement) {
            "us" => Measures::Us,
            "uk" => Measures::Uk,
            _ => Measures::Metric,
        }
    }

    fn row(self) -> Option<&'static Row> {
        let code = self.whole().0;
        TABLE.binary_search_by_key(&code, |row| row.0).ok().and_then(|at| TABLE.get(at))
    }

    fn cell(self, column: Column) -> &'static str {
        let code = self.whole();
        let line = CSV.lines().find(|l| l.split(',').next() == Some(code.code()));
        line.and_then(|l| l.split(',').nth(column as usize)).unwrap_or_default()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl UnknownCountry {
    /// What stands there, quoted and cut, and which code was meant where that is known.
    #[must_use]
    pub fn found(&self) -> String {
        let meant = match self.found.as_str() {
            "UK" => "; the United Kingdom is \"GB\"",
            "EL" => "; Greece is \"GR\"",
            "EU" => "; name one of its countries",
            _ => "",
        };
        joined(&[&quoted(&self.found), meant])
    }
}

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected an ISO 3166 country code, such as \"DE\", found ")?;
        f.write_str(&self.found())
    }
}

impl core::error::Error for UnknownCountry {}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Country::try_new(&code).map_err(serde::de::Error::custom)
    }
}

/// How many rows a table has: they begin with a capital letter.
#[expect(clippy::indexing_slicing, reason = "runs only in the compiler; out of range stops the build")]
const fn count(csv: &[u8]) -> usize {
    let (mut at, mut rows) = (0, 0);
    while at < csv.len() {
        if csv[at].is_ascii_uppercase() && (at == 0 || csv[at - 1] == b'\n') {
            rows += 1;
        }
        at += 1;
    }
    rows
}

/// The first two columns of every row.
#[expect(clippy::indexing_slicing, reason = "runs only in the compiler; out of range stops the build")]
const fn parse<const ROWS: usize>(csv: &[u8]) -> [Row; ROWS] {
    let mut rows = [([0; 2], [0; 3]); ROWS];
    let (mut at, mut row) = (0, 0);
    while at < csv.len() {
        if csv[at].is_ascii_uppercase() {
            rows[row].0 = [csv[at], csv[at + 1]];
            if csv[at + 3] != b',' {
                rows[row].1 = [csv[at + 3], csv[at + 4], csv[at + 5]];
            }
            row += 1;
        }
        while csv[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    rows
}

#[cfg(test)]
mod tests;
