//! A percentage as a whole number of millionths.

use std::fmt;

use super::{BadDecimal, Decimal, Exact, decimal};

/// A rate such as 19% or 0.3464%. Its unit is one ten-thousandth of a percent: 19% is 190,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(i64);

impl Percent {
    /// Nothing of a base.
    pub const ZERO: Percent = Percent(0);
    /// The whole base.
    pub const WHOLE: Percent = Percent(1_000_000);

    /// Reads `19%`, `7.7%` or `0.3464%`: a plain decimal, not negative, of at most four decimals, and the sign.
    ///
    /// # Errors
    /// - another form, a negative or a finer rate
    pub fn parse(text: &str) -> Result<Self, BadDecimal> {
        let number = Decimal::parse(text.strip_suffix('%').ok_or(BadDecimal)?.trim_end())?;
        let up = 4u8.checked_sub(number.scale()).ok_or(BadDecimal)?;
        let millionths = number.digits().checked_mul(10i64.pow(u32::from(up))).ok_or(BadDecimal)?;
        if millionths < 0 { Err(BadDecimal) } else { Ok(Percent(millionths)) }
    }

    /// A rate from its ten-thousandths of a percent.
    #[must_use]
    pub const fn from_millionths(millionths: i64) -> Self {
        Percent(millionths)
    }

    /// The rate in ten-thousandths of a percent.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// The rate as a fraction of its base: 19% is 19/100.
    #[must_use]
    pub fn exact(self) -> Exact {
        Exact::decimal(i128::from(self.0), 6)
    }
}

/// The shortest exact form: `19%`, `7.7%`, `0.3464%`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let full = decimal::print(self.0, 4);
        f.write_str(full.trim_end_matches('0').trim_end_matches('.'))?;
        f.write_str("%")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_prints_in_its_shortest_form() {
        for (read, printed) in [
            ("19%", "19%"),
            ("7.70%", "7.7%"),
            ("0.3464%", "0.3464%"),
            ("100%", "100%"),
            ("0%", "0%"),
            ("12 %", "12%"),
        ] {
            assert_eq!(Percent::parse(read).map(|p| p.to_string()).as_deref(), Ok(printed));
        }
    }

    #[test]
    fn err_a_rate_without_its_sign_is_refused() {
        for text in ["19", "%", "-1%", "0.00001%", "19%%"] {
            assert!(Percent::parse(text).is_err(), "{text}");
        }
    }
}
