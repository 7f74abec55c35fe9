//! The file `rates.json`: published rates, and beside them currencies with a fixed parity.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{FORMAT_READ, Rates, RatesError};
use crate::input::FORMAT;

/// A currency with a fixed parity, as `rates.json` lists it under `derived`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Peg {
    /// The currency it is pegged to: the base or one of `rates`.
    pub via: String,
    /// Units of the pegged currency for one unit of `via`.
    pub rate: String,
    /// Who fixed the parity.
    #[serde(default)]
    pub source: String,
}

/// The file `rates.json`, as written: texts are checked when it becomes [`Rates`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatesFile {
    /// The format of the file; one that names none is of the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<u64>,
    /// The currency whose one unit the rates are for.
    pub base: String,
    /// The day of the rates, `YYYY-MM-DD`.
    pub date: String,
    /// Who published them.
    #[serde(default)]
    pub source: String,
    /// Published rates by currency.
    pub rates: BTreeMap<String, String>,
    /// Currencies with a fixed parity.
    #[serde(default)]
    pub derived: BTreeMap<String, Peg>,
}

impl TryFrom<RatesFile> for Rates {
    type Error = RatesError;

    fn try_from(file: RatesFile) -> Result<Self, RatesError> {
        if let Some(format) = file.format.filter(|format| *format != FORMAT) {
            return Err(RatesError::new("format", &format.to_string(), FORMAT_READ));
        }
        let mut rates = Rates::of(&file.base, &file.date)?;
        // Keys of a map are sorted, and so are currencies.
        for (code, rate) in &file.rates {
            rates.publish(code, rate)?;
        }
        for (code, peg) in &file.derived {
            rates.derive(code, &peg.via, &peg.rate)?;
        }
        rates.source = Some(file.source).filter(|s| !s.is_empty());
        Ok(rates)
    }
}
