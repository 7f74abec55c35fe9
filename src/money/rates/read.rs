//! Reading rates from JSON: the file `rates.json`, or a part of a request.

use crate::calendar::Date;
use crate::input::{FORMAT, Json, Map, joined};

use super::super::{Currency, Decimal, sort};
use super::{Entry, Rates, RatesError};

impl Rates {
    /// Reads `rates.json`. Keys it does not know are left alone.
    ///
    /// # Errors
    /// - [`RatesError`] with the JSON path: no JSON of this shape, a file of another format, an unknown currency, a date that is none, a rate
    ///   that is zero, negative or no plain decimal, a peg to a currency without a rate
    pub fn from_file(json: &str) -> Result<Self, RatesError> {
        let file = Json::parse(json).map_err(RatesError::of_shape)?;
        let format = file.get("format").map_or(FORMAT, |format| format.as_str().unwrap_or_default());
        if format != FORMAT {
            return wrong(&["format"], format, FORMAT);
        }
        Rates::read(&file)
    }

    /// Reads an object with `base`, `date`, `rates`, and perhaps `source` and `derived`.
    ///
    /// # Errors
    /// - as [`Rates::from_file`]
    pub fn read(value: &Json) -> Result<Self, RatesError> {
        let text = |key: &str| match value.get(key).and_then(Json::as_str) {
            Some(text) => Ok(text),
            None => wrong(&[key], "nothing", "a text"),
        };
        let mut rates = Rates::of(text("base")?, text("date")?)?;
        for (code, rate) in members(value, "rates")?.iter() {
            let Some(text) = rate.as_str() else {
                return wrong(&["rates.", code], &rate.to_string(), "a string, such as \"1.1172\"");
            };
            rates.publish(code, text)?;
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
        let base = currency(&["base"], base)?;
        if Date::parse(date).is_err() {
            return wrong(&["date"], date, "a day such as \"2026-10-30\"");
        }
        Ok(Rates { base, date: date.to_owned(), source: None, entries: Vec::new() })
    }

    /// Adds a published rate; whoever adds several sorts them.
    #[inline(never)]
    pub(super) fn publish(&mut self, code: &str, text: &str) -> Result<(), RatesError> {
        let path = ["rates.", code];
        let (currency, rate) = (currency(&path, code)?, positive(&path, text)?);
        if currency == self.base && (rate.digits(), rate.scale()) != (1, 0) {
            return wrong(&path, text, "\"1\" for the base, or no such key");
        }
        self.entries.push(Entry { currency, rate, derived: false });
        Ok(())
    }

    /// Adds a currency with a fixed parity; a published rate of the same currency wins.
    #[inline(never)]
    pub(super) fn derive(&mut self, code: &str, via: &str, rate: &str) -> Result<(), RatesError> {
        let (path, via_path, rate_path) =
            (["derived.", code], ["derived.", code, ".via"], ["derived.", code, ".rate"]);
        let pegged = currency(&path, code)?;
        let anchor = currency(&via_path, via)?;
        let quoted = if self.is_derived(anchor) { None } else { self.rate(anchor) };
        let Some(quoted) = quoted else {
            return wrong(&via_path, via, "the base or a currency of rates");
        };
        let Some(found) = quoted.times(positive(&rate_path, rate)?) else {
            return wrong(&rate_path, rate, "fewer digits");
        };
        if let Err(at) = self.entries.binary_search_by_key(&pegged, |e| e.currency) {
            self.entries.insert(at, Entry { currency: pegged, rate: found, derived: true });
        }
        Ok(())
    }
}

/// Refuses what stands at a path, which is given in pieces.
#[inline(never)]
fn wrong<T>(path: &[&str], found: &str, expected: &'static str) -> Result<T, RatesError> {
    Err(RatesError::new(&joined(path), found, expected))
}

fn members<'v>(value: &'v Json, key: &str) -> Result<&'v Map, RatesError> {
    match value.get(key).and_then(Json::as_object) {
        Some(members) => Ok(members),
        None => wrong(&[key], "nothing", "an object by currency"),
    }
}

fn currency(path: &[&str], code: &str) -> Result<Currency, RatesError> {
    match Currency::try_new(code) {
        Ok(currency) => Ok(currency),
        Err(_) => wrong(path, code, "the code of a currency in use, such as \"EUR\""),
    }
}

fn positive(path: &[&str], text: &str) -> Result<Decimal, RatesError> {
    match Decimal::parse(text) {
        Ok(rate) if rate.digits() > 0 => Ok(rate.trimmed()),
        _ => wrong(path, text, "a positive plain decimal, such as \"1.1172\""),
    }
}
