//! Reading rates from JSON: the file `rates.json`, or a part of a request.

use crate::input::{Json, Map};

use super::super::sort;
use super::{Entry, Rates, RatesError, currency, is_day, positive};

impl Rates {
    /// Reads `rates.json`. Keys it does not know are left alone.
    ///
    /// # Errors
    /// - [`RatesError`] with the JSON path: no JSON of this shape, an unknown currency, a date that is none, a rate
    ///   that is zero, negative or no plain decimal, a peg to a currency without a rate
    pub fn from_file(json: &str) -> Result<Self, RatesError> {
        Rates::read(&Json::parse(json).map_err(RatesError::of_shape)?)
    }

    /// Reads an object with `base`, `date`, `rates`, and perhaps `source` and `derived`.
    ///
    /// # Errors
    /// - as [`Rates::from_file`]
    pub fn read(value: &Json) -> Result<Self, RatesError> {
        let mut rates = Rates::of(text(value, "base")?, text(value, "date")?)?;
        for (code, rate) in members(value, "rates")?.iter() {
            let wrong = || {
                RatesError::new(&["rates.", code].concat(), &rate.to_string(), "a string, such as \"1.1172\"")
            };
            rates.publish(code, rate.as_str().ok_or_else(wrong)?)?;
        }
        sort(&mut rates.entries, &|a, b| a.currency < b.currency);
        if value.get("derived").is_some_and(|derived| !derived.is_null()) {
            for (code, peg) in members(value, "derived")?.iter() {
                let text = |key: &str| peg.get(key).and_then(Json::as_str).unwrap_or_default();
                rates.derive(code, text("via"), text("rate"))?;
            }
        }
        rates.source =
            value.get("source").and_then(Json::as_str).filter(|s| !s.is_empty()).map(str::to_owned);
        Ok(rates)
    }

    /// No rates yet.
    pub(super) fn of(base: &str, date: &str) -> Result<Self, RatesError> {
        let base = currency("base", base)?;
        if !is_day(date) {
            return Err(RatesError::new("date", date, "a day such as \"2026-10-30\""));
        }
        Ok(Rates { base, date: date.to_owned(), source: None, entries: Vec::new() })
    }

    /// Adds a published rate; whoever adds several sorts them.
    pub(super) fn publish(&mut self, code: &str, text: &str) -> Result<(), RatesError> {
        let path = ["rates.", code].concat();
        let (currency, rate) = (currency(&path, code)?, positive(&path, text)?);
        if currency == self.base && (rate.digits(), rate.scale()) != (1, 0) {
            return Err(RatesError::new(&path, text, "\"1\" for the base, or no such key"));
        }
        self.entries.push(Entry { currency, rate, derived: false });
        Ok(())
    }

    /// Adds a currency with a fixed parity; a published rate of the same currency wins.
    pub(super) fn derive(&mut self, code: &str, via: &str, rate: &str) -> Result<(), RatesError> {
        let path = ["derived.", code].concat();
        let (via_path, rate_path) = ([&path, ".via"].concat(), [&path, ".rate"].concat());
        let pegged = currency(&path, code)?;
        let anchor = currency(&via_path, via)?;
        let quoted = if self.is_derived(anchor) { None } else { self.rate(anchor) };
        let Some(quoted) = quoted else {
            return Err(RatesError::new(&via_path, via, "the base or a currency of rates"));
        };
        let found = quoted.times(positive(&rate_path, rate)?);
        let found = found.ok_or_else(|| RatesError::new(&rate_path, rate, "fewer digits"))?;
        if let Err(at) = self.entries.binary_search_by_key(&pegged, |e| e.currency) {
            self.entries.insert(at, Entry { currency: pegged, rate: found, derived: true });
        }
        Ok(())
    }
}

fn text<'v>(value: &'v Json, key: &str) -> Result<&'v str, RatesError> {
    let missing = || RatesError::new(key, "nothing", "a text");
    value.get(key).and_then(Json::as_str).ok_or_else(missing)
}

fn members<'v>(value: &'v Json, key: &str) -> Result<&'v Map, RatesError> {
    let missing = || RatesError::new(key, "nothing", "an object by currency");
    value.get(key).and_then(Json::as_object).ok_or_else(missing)
}
