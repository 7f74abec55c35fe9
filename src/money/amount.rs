//! An amount of money in whole minor units of its currency.

use std::fmt;

use super::{Currency, Decimal, Exact, Rounding, TooLarge, decimal};

/// Money that can be paid: a whole number of ISO 4217 minor units (cents, yen, fils) of one currency.
///
/// Two amounts are compared or added only after a look at their currencies, so there is no `Add`:
///
/// ```compile_fail
/// # use landfall::money::Amount;
/// # fn sum(a: Amount, b: Amount) -> Amount {
/// a + b
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    minor: i64,
    currency: Currency,
}

/// Why a text is not an amount of a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AmountError {
    /// Not a plain decimal such as `49.00`.
    Malformed,
    /// Less than zero; a price or charge never is.
    Negative,
    /// More decimals than the currency has; holds what it has.
    TooFine(u8),
    /// More minor units than 64 bits hold.
    TooLarge,
}

impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AmountError::Malformed => f.write_str("a plain decimal such as \"49.00\""),
            AmountError::Negative => f.write_str("an amount that is not negative"),
            AmountError::TooFine(digits) => {
                f.write_str("at most ")?;
                f.write_str(&digits.to_string())?;
                f.write_str(" decimals for this currency")
            }
            AmountError::TooLarge => f.write_str("an amount of at most 18 digits"),
        }
    }
}

impl std::error::Error for AmountError {}

impl Amount {
    /// So many minor units.
    #[must_use]
    pub const fn from_minor(minor: i64, currency: Currency) -> Self {
        Amount { minor, currency }
    }

    /// Reads a plain decimal of the currency: `"49"`, `"49.0"` and `"49.00"` are the same 49 dollars.
    ///
    /// # Errors
    /// - not a plain decimal (`"49,00"`, `"$49"`), negative, or too large
    /// - more decimals than the currency has, unless they are zeros (`"49.005"` of USD, `"4.5"` of JPY)
    ///
    /// ```
    /// # use landfall::money::{Amount, Currency};
    /// let usd = Currency::try_new("USD").unwrap();
    /// assert_eq!(Amount::parse("49", usd).unwrap().minor(), 4900);
    /// assert!(Amount::parse("49,00", usd).is_err());
    /// ```
    pub fn parse(text: &str, currency: Currency) -> Result<Self, AmountError> {
        let number = Decimal::parse(text).map_err(|_| AmountError::Malformed)?;
        if number.digits() < 0 {
            return Err(AmountError::Negative);
        }
        let exponent = currency.exponent();
        let (mut digits, mut scale) = (number.digits(), number.scale());
        while scale > exponent {
            if digits % 10 != 0 {
                return Err(AmountError::TooFine(exponent));
            }
            digits /= 10;
            scale -= 1;
        }
        let up = 10i64.pow(u32::from(exponent - scale));
        Ok(Amount { minor: digits.checked_mul(up).ok_or(AmountError::TooLarge)?, currency })
    }

    /// The nearest amount to an exact figure in major units, rounded to the currency's minor unit by `rounding`.
    ///
    /// # Errors
    /// - more minor units than 64 bits hold, or a figure on the way there left 256 bits
    pub fn round(value: &Exact, currency: Currency, rounding: Rounding) -> Result<Self, TooLarge> {
        let minor =
            rounding.to_whole(&value.mul(&Exact::whole(10i128.pow(u32::from(currency.exponent())))))?;
        Ok(Amount { minor: i64::try_from(minor).map_err(|_| TooLarge)?, currency })
    }

    /// The whole minor units.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The amount in major units, exactly: 49.00 USD is 49.
    #[must_use]
    pub fn exact(self) -> Exact {
        Exact::decimal(i128::from(self.minor), self.currency.exponent())
    }

    /// The digits alone, with the currency's ISO decimals: `49.00`, `5880`, `1.234`.
    #[must_use]
    pub fn digits(self) -> String {
        decimal::print(self.minor, self.currency.exponent())
    }
}

/// Digits and code: `49.00 USD`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.digits())?;
        f.write_str(" ")?;
        f.write_str(self.currency.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn currency(code: &str) -> Currency {
        Currency::try_new(code).unwrap()
    }

    #[test]
    fn amounts_print_with_the_decimals_of_their_currency() {
        for (text, code, printed) in [
            ("49", "USD", "49.00 USD"),
            ("5880.00", "JPY", "5880 JPY"),
            ("1.2", "KWD", "1.200 KWD"),
            ("0.05", "EUR", "0.05 EUR"),
        ] {
            assert_eq!(Amount::parse(text, currency(code)).unwrap().to_string(), printed);
        }
    }

    #[test]
    fn err_a_price_finer_than_its_currency_is_refused() {
        assert_eq!(Amount::parse("49.005", currency("USD")), Err(AmountError::TooFine(2)));
        assert_eq!(Amount::parse("4.5", currency("JPY")), Err(AmountError::TooFine(0)));
        assert_eq!(Amount::parse("-1", currency("USD")), Err(AmountError::Negative));
        assert_eq!(Amount::parse("1,00", currency("USD")), Err(AmountError::Malformed));
        assert_eq!(Amount::parse("999999999999999999", currency("USD")), Err(AmountError::TooLarge));
    }

    #[test]
    fn an_exact_figure_becomes_the_nearest_amount() {
        let eur = currency("EUR");
        assert_eq!(
            Amount::round(&Exact::ratio(98 * 10_000, 11_172), eur, Rounding::HalfUp).unwrap().digits(),
            "87.72"
        );
        assert_eq!(
            Amount::round(&Exact::decimal(62_500, 3), currency("JPY"), Rounding::HalfUp).unwrap().digits(),
            "63"
        );
    }
}
