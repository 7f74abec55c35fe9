//! ISO 4217 currencies: which codes exist, and how many digits each has where.
//!
//! Digits are counts of decimal places; steps count units of the last cash digit. The table is
//! `data/currencies.csv`. Names and symbols are not here: the browser knows them.

mod table;

use core::fmt;

use crate::input::quoted;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use table::{Row, TABLE};

/// A currency that is in use: an active ISO 4217 code with minor units.
///
/// ```
/// use landfall::money::Currency;
///
/// let yen = Currency::try_new("JPY")?;
/// assert_eq!((yen.code(), yen.exponent()), ("JPY", 0));
/// assert!(Currency::try_new("jpy").is_err());
/// # Ok::<(), landfall::money::UnknownCurrency>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// A text that is not the code of a currency in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCurrency {
    found: String,
}

impl Currency {
    /// The euro, which rates are quoted for.
    pub const EUR: Currency = Currency(*b"EUR");

    /// The currency with this code: three capital letters.
    ///
    /// # Errors
    /// - [`UnknownCurrency`] for anything else: `"EUR"` is a currency, `"eur"`, `"EU"`, `"XXX"` and `"BGN"`
    ///   (the euro since 2026) are none
    pub fn try_new(code: &str) -> Result<Self, UnknownCurrency> {
        let known = <[u8; 3]>::try_from(code.as_bytes()).ok().map(Currency).filter(|c| c.find().is_some());
        known.ok_or_else(|| UnknownCurrency { found: code.chars().take(12).collect() })
    }

    /// Every currency, by code.
    pub fn all() -> impl Iterator<Item = Currency> {
        TABLE.iter().map(|row| Currency(row.code))
    }

    /// The ISO 4217 code, such as `EUR`.
    #[must_use]
    pub fn code(&self) -> &str {
        // Every code was a `str` of three letters when it came in.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// ISO's minor digits: how many decimal places an amount has. JPY 0, EUR 2, KWD 3, CLF 4.
    #[must_use]
    pub fn exponent(self) -> u8 {
        self.row().exponent
    }

    /// Decimal places that people write, by CLDR. HUF has 2 minor digits and shows 0.
    #[must_use]
    pub fn display_digits(self) -> u8 {
        self.row().display
    }

    /// Decimal places of what can be paid in cash, by CLDR. SEK has 0: the öre coins are gone.
    #[must_use]
    pub fn cash_digits(self) -> u8 {
        self.row().cash_digits
    }

    /// The smallest cash amount in units of the last cash digit, by CLDR. CHF has 5 (5 Rappen), EUR 1 (1 cent).
    #[must_use]
    pub fn cash_step(self) -> u32 {
        u32::from(self.row().cash_step)
    }

    fn find(self) -> Option<&'static Row> {
        TABLE.binary_search_by_key(&self.0, |row| row.code).ok().and_then(|at| TABLE.get(at))
    }

    fn row(self) -> Row {
        // A currency is only ever made of a code in the table; the other row keeps this free of panics.
        let other = Row { code: self.0, exponent: 2, display: 2, cash_digits: 2, cash_step: 1 };
        self.find().copied().unwrap_or(other)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for UnknownCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a currency code in use, such as \"EUR\", found ")?;
        f.write_str(&quoted(&self.found))
    }
}

impl core::error::Error for UnknownCurrency {}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Currency::try_new(&code).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        Currency::try_new(code).unwrap()
    }

    #[test]
    fn each_source_of_digits_is_kept_apart() {
        let rows = [
            // code, ISO minor digits, written digits, cash digits, cash step
            ("EUR", 2, 2, 2, 1),
            ("JPY", 0, 0, 0, 1),
            ("KWD", 3, 3, 3, 1),
            ("CLF", 4, 4, 4, 1),
            ("HUF", 2, 0, 0, 5),
            ("CHF", 2, 2, 2, 5),
            ("DKK", 2, 2, 2, 50),
            ("SEK", 2, 2, 0, 1),
            ("TWD", 2, 2, 0, 1),
            ("IQD", 3, 0, 0, 1),
        ];
        for (code, exponent, display, cash_digits, cash_step) in rows {
            let c = currency(code);
            let found = (c.exponent(), c.display_digits(), c.cash_digits(), c.cash_step());
            assert_eq!(found, (exponent, display, cash_digits, cash_step), "{code}");
        }
    }

    #[test]
    fn the_table_is_sorted_and_whole() {
        let codes: Vec<Currency> = Currency::all().collect();
        assert!(codes.is_sorted(), "binary search needs a sorted table");
        assert_eq!(codes.len(), 165);
        assert!(codes.iter().all(|c| c.exponent() <= 4 && c.cash_step() >= 1));
    }

    #[test]
    fn a_currency_that_began_after_the_list_was_published_is_known() {
        for code in ["XCG", "ZWG", "SLE"] {
            assert_eq!(currency(code).exponent(), 2);
        }
    }

    #[test]
    fn err_a_code_out_of_use_is_unknown() {
        for code in ["BGN", "ANG", "HRK", "ZWL", "SLL", "DEM", "XAU", "XXX", "XTS"] {
            assert!(Currency::try_new(code).is_err(), "{code}");
        }
    }

    #[test]
    fn err_says_what_was_expected_and_what_was_found() {
        let text = |code: &str| Currency::try_new(code).unwrap_err().to_string();
        assert_eq!(text("eur"), "expected a currency code in use, such as \"EUR\", found \"eur\"");
        assert_eq!(text(""), "expected a currency code in use, such as \"EUR\", found \"\"");
        assert!(text(&"€".repeat(1000)).len() < 120, "a long text is cut");
    }

    #[test]
    fn json_holds_the_code() {
        let json = serde_json::to_string(&currency("CHF")).unwrap();
        assert_eq!(json, "\"CHF\"");
        assert_eq!(serde_json::from_str::<Currency>(&json).unwrap(), currency("CHF"));
        assert!(
            serde_json::from_str::<Currency>("\"chf\"").unwrap_err().to_string().contains("found \"chf\"")
        );
    }

    proptest! {
        #[test]
        fn any_text_is_either_a_code_of_the_table_or_refused(text in "\\PC{0,4}|[A-Z]{3}") {
            match Currency::try_new(&text) {
                Ok(c) => prop_assert!(c.code() == text && Currency::all().any(|known| known == c)),
                Err(_) => prop_assert!(Currency::all().all(|known| known.code() != text)),
            }
        }
    }
}
