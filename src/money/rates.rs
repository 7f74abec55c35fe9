//! Exchange rates as exact ratios. A rate says how many units of a currency one unit of the base buys.
//!
//! Rates come in two forms: as a part of a request (`base`, `date`, `rates`), and as the file `rates.json`, which
//! also names its source and lists currencies with a fixed parity apart (`derived`), so that nobody takes a peg for
//! a quotation. What is not listed is unknown; nothing is guessed. Where files come from is not told here.

use core::fmt;
use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Currency, Decimal};

/// Rates of one day for one base.
///
/// ```
/// use landfall::money::{Currency, Rates};
///
/// let rates = Rates::from_file(r#"{"base": "EUR", "date": "2026-10-30", "rates": {"USD": "1.1172"}}"#)?;
/// let (eur, usd) = (Currency::try_new("EUR").unwrap(), Currency::try_new("USD").unwrap());
/// assert_eq!(rates.ratio(eur, usd), Some((2793, 2500)));
/// assert_eq!(rates.ratio(eur, Currency::try_new("TWD").unwrap()), None);
/// # Ok::<(), landfall::money::RatesError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rates {
    base: Currency,
    date: String,
    source: Option<String>,
    entries: Vec<Entry>,
}

/// One currency's rate; entries are sorted by currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Entry {
    currency: Currency,
    rate: Decimal,
    derived: bool,
}

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

/// Rates that can't be used: where, what was found, what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatesError {
    path: String,
    found: String,
    expected: &'static str,
}

/// The form inside a request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestForm {
    base: String,
    date: String,
    rates: BTreeMap<String, String>,
}

const POSITIVE: &str = "a positive plain decimal, such as \"1.1172\"";

impl Rates {
    /// Reads `rates.json`. Keys it does not know are left alone.
    ///
    /// # Errors
    /// - [`RatesError`] with the JSON path: no JSON of this shape, an unknown currency, a date that is none, a rate
    ///   that is zero, negative or no plain decimal, a peg to a currency without a rate
    pub fn from_file(json: &str) -> Result<Self, RatesError> {
        let file: RatesFile = serde_json::from_str(json).map_err(|e| RatesError {
            path: format!("line {}, column {}", e.line(), e.column()),
            found: e.to_string(),
            expected: "an object with base, date and rates",
        })?;
        Rates::try_from(file)
    }

    /// The currency whose one unit the rates are for.
    #[must_use]
    pub fn base(&self) -> Currency {
        self.base
    }

    /// The day of the rates, `YYYY-MM-DD`.
    #[must_use]
    pub fn date(&self) -> &str {
        &self.date
    }

    /// Who published them, if the file says so.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// Units of the currency for one unit of the base; 1 for the base itself.
    #[must_use]
    pub fn rate(&self, currency: Currency) -> Option<Decimal> {
        if currency == self.base { Decimal::parse("1").ok() } else { self.find(currency).map(|e| e.rate) }
    }

    /// Whether the currency's rate comes from a fixed parity and not from a quotation.
    #[must_use]
    pub fn is_derived(&self, currency: Currency) -> bool {
        self.find(currency).is_some_and(|e| e.derived)
    }

    /// Every currency with a rate, by code; the base only if it was listed.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.entries.iter().map(|e| e.currency)
    }

    /// Units of `to` for one unit of `from`, as numerator and denominator in lowest terms. 1 for a currency and
    /// itself, even without a rate; `None` where a rate is missing.
    #[must_use]
    pub fn ratio(&self, from: Currency, to: Currency) -> Option<(u128, u128)> {
        if from == to {
            return Some((1, 1));
        }
        let (from, to) = (self.rate(from)?, self.rate(to)?);
        // 18 digits times 10^18 stay within 128 bits.
        let power = |of: Decimal| 10_u128.pow(u32::from(of.scale()));
        let digits = |of: Decimal| u128::from(of.digits().unsigned_abs());
        let (up, down) = (digits(to) * power(from), digits(from) * power(to));
        let shared = greatest_common_divisor(up, down);
        Some((up.checked_div(shared)?, down.checked_div(shared)?))
    }

    fn find(&self, currency: Currency) -> Option<&Entry> {
        self.entries.binary_search_by_key(&currency, |e| e.currency).ok().and_then(|at| self.entries.get(at))
    }

    fn try_of(base: &str, date: &str, rates: &BTreeMap<String, String>) -> Result<Self, RatesError> {
        let base = currency("base", base)?;
        if !is_day(date) {
            return Err(RatesError::new("date", date, "a day such as \"2026-10-30\""));
        }
        let mut entries = Vec::with_capacity(rates.len());
        for (code, text) in rates {
            let path = format!("rates.{code}");
            let (currency, rate) = (currency(&path, code)?, positive(&path, text)?);
            if currency == base && (rate.digits(), rate.scale()) != (1, 0) {
                return Err(RatesError::new(&path, text, "\"1\" for the base, or no such key"));
            }
            entries.push(Entry { currency, rate, derived: false });
        }
        // Keys of a map are sorted, and so are currencies.
        Ok(Rates { base, date: date.to_owned(), source: None, entries })
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

impl<'de> Deserialize<'de> for Rates {
    /// The form inside a request: `base`, `date`, `rates`, and nothing else.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = RequestForm::deserialize(deserializer)?;
        Rates::try_of(&form.base, &form.date, &form.rates).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Rates {
    /// The form inside a request; rates from parities stand with the others.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Form<'a> {
            base: Currency,
            date: &'a str,
            rates: BTreeMap<Currency, String>,
        }
        let rates = self.entries.iter().map(|e| (e.currency, e.rate.to_string())).collect();
        Form { base: self.base, date: &self.date, rates }.serialize(serializer)
    }
}

impl RatesError {
    fn new(path: &str, found: &str, expected: &'static str) -> Self {
        RatesError {
            path: path.to_owned(),
            found: format!("{:?}", found.chars().take(24).collect::<String>()),
            expected,
        }
    }

    /// The JSON path inside the rates, such as `rates.USD`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for RatesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, found {}", self.path, self.expected, self.found)
    }
}

impl core::error::Error for RatesError {}

fn currency(path: &str, code: &str) -> Result<Currency, RatesError> {
    Currency::try_new(code)
        .map_err(|_| RatesError::new(path, code, "the code of a currency in use, such as \"EUR\""))
}

fn positive(path: &str, text: &str) -> Result<Decimal, RatesError> {
    let rate = Decimal::parse(text).ok().filter(|d| d.digits() > 0);
    rate.map(Decimal::trimmed).ok_or_else(|| RatesError::new(path, text, POSITIVE))
}

/// Whether the text is a day of the Gregorian calendar in the form `YYYY-MM-DD`.
pub(crate) fn is_day(text: &str) -> bool {
    let form = text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    let mut parts = text.split('-').map(|part| part.parse::<u32>().unwrap_or(0));
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => 0,
    };
    form && (1..=days).contains(&day)
}

fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests;
