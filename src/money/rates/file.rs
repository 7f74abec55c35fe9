//! The file `rates.json`: published rates, and beside them currencies with a fixed parity.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Entry, Rates, RatesError, currency, positive};

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

impl Rates {
    /// Reads `rates.json`. Keys it does not know are left alone.
    ///
    /// # Errors
    /// - [`RatesError`] with the JSON path: no JSON of this shape, an unknown currency, a date that is none, a rate
    ///   that is zero, negative or no plain decimal, a peg to a currency without a rate
    pub fn from_file(json: &str) -> Result<Self, RatesError> {
        let file: RatesFile = serde_json::from_str(json).map_err(|e| RatesError::of_shape(&e))?;
        Rates::try_from(file)
    }

    /// Adds a currency with a fixed parity; a published rate of the same currency wins.
    fn derive(&mut self, code: &str, peg: &Peg) -> Result<(), RatesError> {
        let path = format!("derived.{code}");
        let pegged = currency(&path, code)?;
        let via = currency(&format!("{path}.via"), &peg.via)?;
        let quoted = if self.is_derived(via) { None } else { self.rate(via) };
        let Some(quoted) = quoted else {
            return Err(RatesError::new(&format!("{path}.via"), &peg.via, "the base or a currency of rates"));
        };
        let parity_path = format!("{path}.rate");
        let rate = quoted.times(positive(&parity_path, &peg.rate)?);
        let rate = rate.ok_or_else(|| RatesError::new(&parity_path, &peg.rate, "fewer digits"))?;
        if let Err(at) = self.entries.binary_search_by_key(&pegged, |e| e.currency) {
            self.entries.insert(at, Entry { currency: pegged, rate, derived: true });
        }
        Ok(())
    }
}

impl TryFrom<RatesFile> for Rates {
    type Error = RatesError;

    fn try_from(file: RatesFile) -> Result<Self, RatesError> {
        let mut rates = Rates::try_of(&file.base, &file.date, &file.rates)?;
        for (code, peg) in &file.derived {
            rates.derive(code, peg)?;
        }
        rates.source = Some(file.source).filter(|s| !s.is_empty());
        Ok(rates)
    }
}
