//! A plain decimal number, read digit by digit.

use std::fmt;

use super::Exact;

/// An exact decimal: `digits / 10^scale`. `"1.1172"` is 11172 with scale 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    digits: i64,
    scale: u8,
}

/// A text that is no plain decimal: expected digits, one point at most, no more than 18 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDecimal;

impl fmt::Display for BadDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a plain decimal of at most 18 digits, such as 49.00")
    }
}

impl std::error::Error for BadDecimal {}

impl Decimal {
    /// Reads `-?digits(.digits)?`: no sign `+`, no grouping, no exponent, no blanks.
    ///
    /// # Errors
    /// - any other form, or more than 18 digits
    ///
    /// ```
    /// # use landfall::money::Decimal;
    /// assert_eq!(Decimal::parse("49.00").unwrap().to_string(), "49.00");
    /// assert!(Decimal::parse("49,00").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, BadDecimal> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match unsigned.split_once('.') {
            Some((_, "")) => return Err(BadDecimal),
            Some(parts) => parts,
            None => (unsigned, ""),
        };
        if whole.is_empty() || whole.len() + fraction.len() > 18 {
            return Err(BadDecimal);
        }
        let mut digits = 0i64;
        for byte in whole.bytes().chain(fraction.bytes()) {
            if !byte.is_ascii_digit() {
                return Err(BadDecimal);
            }
            digits = digits * 10 + i64::from(byte - b'0');
        }
        Ok(Decimal { digits: if negative { -digits } else { digits }, scale: fraction.len() as u8 })
    }

    /// All digits as one whole number: 11172 for `1.1172`.
    #[must_use]
    pub fn digits(self) -> i64 {
        self.digits
    }

    /// How many of the digits stand after the point.
    #[must_use]
    pub fn scale(self) -> u8 {
        self.scale
    }

    /// The same number without zeros at the end of its fraction: 0.8338 for `0.83380`.
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        while self.scale > 0 && self.digits % 10 == 0 {
            (self.digits, self.scale) = (self.digits / 10, self.scale - 1);
        }
        self
    }

    /// The exact product without zeros at the end, if it has no more than 18 digits.
    #[must_use]
    pub fn times(self, other: Decimal) -> Option<Decimal> {
        let mut digits = i128::from(self.digits) * i128::from(other.digits);
        let mut scale = self.scale + other.scale;
        while scale > 0 && digits % 10 == 0 {
            (digits, scale) = (digits / 10, scale - 1);
        }
        let fits = digits.unsigned_abs() < 10u128.pow(18) && scale <= 18;
        i64::try_from(digits).ok().filter(|_| fits).map(|digits| Decimal { digits, scale })
    }

    /// The number as a fraction.
    #[must_use]
    pub fn exact(self) -> Exact {
        Exact::decimal(i128::from(self.digits), self.scale)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&print(self.digits, self.scale))
    }
}

/// `digits / 10^scale` in plain digits, with exactly `scale` digits after the point.
pub(super) fn print(digits: i64, scale: u8) -> String {
    let mut text = digits.unsigned_abs().to_string();
    let scale = usize::from(scale);
    if scale > 0 {
        while text.len() <= scale {
            text.insert(0, '0');
        }
        text.insert(text.len() - scale, '.');
    }
    if digits < 0 {
        text.insert(0, '-');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_prints_as_it_was_written() {
        for text in ["0", "0.05", "-0.05", "49.00", "1.1172", "123456789012345678", "0.00000000000000001"] {
            assert_eq!(Decimal::parse(text).map(|d| d.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn zeros_at_the_end_are_dropped_only_on_request() {
        let trimmed = |text: &str| Decimal::parse(text).map(|d| d.trimmed().to_string());
        assert_eq!(trimmed("0.83380").as_deref(), Ok("0.8338"));
        assert_eq!(trimmed("136.00").as_deref(), Ok("136"));
        assert_eq!(trimmed("100").as_deref(), Ok("100"));
        assert_eq!(trimmed("0.00").as_deref(), Ok("0"));
    }

    #[test]
    fn a_product_is_exact_or_none() {
        let product = |a: &str, b: &str| {
            Decimal::parse(a).unwrap().times(Decimal::parse(b).unwrap()).map(|d| d.to_string())
        };
        assert_eq!(product("1.1172", "3.6725").as_deref(), Some("4.102917"));
        assert_eq!(product("-2", "0.50").as_deref(), Some("-1"));
        assert_eq!(product("0", "5").as_deref(), Some("0"));
        assert_eq!(product("999999999999999999", "1.1"), None);
        assert_eq!(product("0.0000000001", "0.0000000001"), None);
    }

    #[test]
    fn err_everything_that_is_not_a_plain_decimal_is_refused() {
        for text in [
            "",
            "-",
            ".5",
            "5.",
            "1,5",
            "1e3",
            "+1",
            " 1",
            "1 ",
            "0x1",
            "١",
            "1.2.3",
            "1234567890123456789",
            "NaN",
        ] {
            assert_eq!(Decimal::parse(text), Err(BadDecimal), "{text:?}");
        }
    }
}
