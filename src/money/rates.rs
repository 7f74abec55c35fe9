//! Exchange rates as exact ratios. A rate says how many units of a currency one unit of the base buys.
//!
//! Rates come in two forms: as a part of a request (`base`, `date`, `rates`), and as the file `rates.json`, which
//! also names its source and lists currencies with a fixed parity apart (`derived`), so that nobody takes a peg for
//! a quotation. What is not listed is unknown; nothing is guessed. Where files come from is not told here.

mod error;
#[cfg(feature = "tool")]
mod file;
#[cfg(feature = "tool")]
mod form;
mod read;

pub use error::RatesError;
#[cfg(feature = "tool")]
pub use file::{Peg, RatesFile};

use super::wide::common_divisor;
use super::{Currency, Decimal};

/// What is expected of the member `format` of the file.
const FORMAT_READ: &str = "1";

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

impl Rates {
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

    /// The listed currencies with their rates, by code; those with a fixed parity stand with the others.
    pub fn entries(&self) -> impl Iterator<Item = (Currency, Decimal)> {
        self.entries.iter().map(|e| (e.currency, e.rate))
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
        let shared = common_divisor(up, down);
        Some((up.checked_div(shared)?, down.checked_div(shared)?))
    }

    fn find(&self, currency: Currency) -> Option<&Entry> {
        self.entries.binary_search_by_key(&currency, |e| e.currency).ok().and_then(|at| self.entries.get(at))
    }
}

#[cfg(test)]
mod tests;
