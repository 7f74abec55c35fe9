//! Exact fractions: what the engine computes with between reading an amount and printing one.
//!
//! Numerator and denominator have 256 bits. A cart whose lines, freight and insurance stand in four currencies
//! already needs more than 128 (each exchange rate and each share adds its digits to the denominator), and a figure
//! that is silently inexact is worth nothing. Every operation cancels first, so that the numbers stay short.

use std::cmp::Ordering;

use ethnum::I256;

/// A fraction in lowest terms, with a positive denominator; or [`Exact::TOO_LARGE`].
///
/// Arithmetic never fails: what leaves 256 bits becomes `TOO_LARGE`, stays it through whatever comes after, and is
/// found when the figure is rounded to an amount ([`Amount::round`](super::Amount::round)). So a long computation is
/// checked once, at its end, and cannot print a wrong figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact {
    num: I256,
    den: I256,
}

/// A computation left the range of 256 bits: some amount or rate is larger than any price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

impl std::fmt::Display for TooLarge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("expected amounts and rates of a price, found one too large to compute with exactly")
    }
}

impl std::error::Error for TooLarge {}

impl Exact {
    /// Nothing.
    pub const ZERO: Exact = Exact { num: I256::ZERO, den: I256::ONE };
    /// One.
    pub const ONE: Exact = Exact { num: I256::ONE, den: I256::ONE };
    /// What left the range of 256 bits, or was divided by nothing.
    pub const TOO_LARGE: Exact = Exact { num: I256::ZERO, den: I256::ZERO };

    /// A whole number.
    #[must_use]
    pub fn whole(n: i128) -> Self {
        Exact { num: I256::from(n), den: I256::ONE }
    }

    /// `digits / 10^scale`.
    #[must_use]
    pub fn decimal(digits: i128, scale: u8) -> Self {
        Exact::reduced(I256::from(digits), I256::from(10).pow(u32::from(scale.min(76))))
    }

    /// `num / den`; too large for a `den` of zero.
    #[must_use]
    pub fn ratio(num: i128, den: i128) -> Self {
        Exact::whole(num).div(&Exact::whole(den))
    }

    /// Whether a figure on the way here left the range.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.den == 0
    }

    /// Lowest terms; `den` must not be zero.
    fn reduced(num: I256, den: I256) -> Self {
        let divisor = gcd(num, den);
        let (num, den) = (over(num, divisor), over(den, divisor));
        if den < 0 { Exact { num: -num, den: -den } } else { Exact { num, den } }
    }

    /// The sum, over the least common denominator, so that sums of like fractions stay small.
    #[must_use]
    #[inline(never)]
    pub fn add(&self, other: &Exact) -> Self {
        let shared = gcd(self.den, other.den);
        let (up, down) = (over(other.den, shared), over(self.den, shared));
        let (left, right) = (self.num.checked_mul(up), other.num.checked_mul(down));
        match (left.zip(right).and_then(|(a, b)| a.checked_add(b)), self.den.checked_mul(up)) {
            (Some(num), Some(den)) if den != 0 => Exact::reduced(num, den),
            _ => Exact::TOO_LARGE,
        }
    }

    /// The difference.
    #[must_use]
    pub fn sub(&self, other: &Exact) -> Self {
        self.add(&Exact { num: -other.num, den: other.den })
    }

    /// The product, cancelled across first: it is then in lowest terms and as small as it can be.
    #[must_use]
    #[inline(never)]
    pub fn mul(&self, other: &Exact) -> Self {
        let (a, b) = (gcd(self.num, other.den), gcd(other.num, self.den));
        let num = over(self.num, a).checked_mul(over(other.num, b));
        let den = over(self.den, b).checked_mul(over(other.den, a));
        match num.zip(den) {
            Some((num, den)) if den != 0 => Exact { num, den },
            _ => Exact::TOO_LARGE,
        }
    }

    /// The quotient; too large for a divisor of zero.
    #[must_use]
    pub fn div(&self, other: &Exact) -> Self {
        if other.num == 0 {
            return Exact::TOO_LARGE;
        }
        let flipped = if other.num < 0 {
            Exact { num: -other.den, den: -other.num }
        } else {
            Exact { num: other.den, den: other.num }
        };
        self.mul(&flipped)
    }

    /// The sum of all.
    #[must_use]
    pub fn sum(all: impl IntoIterator<Item = Exact>) -> Self {
        all.into_iter().fold(Exact::ZERO, |sum, next| sum.add(&next))
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.num == 0 && self.den != 0
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.num < 0
    }

    /// Which of two is larger, decided exactly: whole parts first, then the fractions turned over, as in Euclid's
    /// algorithm. What is too large is larger than everything else.
    #[must_use]
    pub fn compare(&self, other: &Exact) -> Ordering {
        if self.is_too_large() || other.is_too_large() {
            return self.is_too_large().cmp(&other.is_too_large());
        }
        if let (Some(left), Some(right)) = (self.num.checked_mul(other.den), other.num.checked_mul(self.den))
        {
            return left.cmp(&right);
        }
        let (mut a, mut b) = (*self, *other);
        loop {
            let (whole_a, rest_a) = (a.num.div_euclid(a.den), a.num.rem_euclid(a.den));
            let (whole_b, rest_b) = (b.num.div_euclid(b.den), b.num.rem_euclid(b.den));
            match (whole_a.cmp(&whole_b), rest_a == 0, rest_b == 0) {
                (Ordering::Equal, false, false) => {}
                (Ordering::Equal, a_whole, b_whole) => return b_whole.cmp(&a_whole),
                (unequal, _, _) => return unequal,
            }
            // a < b exactly if 1/frac(a) > 1/frac(b): swap sides with the turned fractions.
            (a, b) = (Exact { num: b.den, den: rest_b }, Exact { num: a.den, den: rest_a });
        }
    }

    /// The larger of two.
    #[must_use]
    pub fn max(&self, other: &Exact) -> Exact {
        if self.compare(other) == Ordering::Less { *other } else { *self }
    }

    /// The smaller of two.
    #[must_use]
    pub fn min(&self, other: &Exact) -> Exact {
        if self.compare(other) == Ordering::Greater { *other } else { *self }
    }

    /// The whole number at or below, and what remains as (numerator, denominator), both positive; `None` where it is
    /// too large.
    pub(super) fn split(&self) -> Option<(I256, I256, I256)> {
        let known = (!self.is_too_large()).then_some(self)?;
        Some((known.num.div_euclid(known.den), known.num.rem_euclid(known.den), known.den))
    }
}

/// The quotient of what divides without a rest. Most divisors are 1, and wide division is slow.
fn over(number: I256, divisor: I256) -> I256 {
    if divisor == 1 { number } else { number / divisor }
}

/// Greatest common divisor, never 0: `gcd(0, 0)` is 1 so that callers may divide by it.
fn gcd(a: I256, b: I256) -> I256 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        if let (Ok(x), Ok(y)) = (u128::try_from(a), u128::try_from(b)) {
            return I256::from(common_divisor(x, y).max(1));
        }
        (a, b) = (b, a % b);
    }
    if a == 0 { I256::ONE } else { a.as_i256() }
}

/// Greatest common divisor of two 128-bit numbers; 0 only for two zeros.
pub(super) fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        if let (Ok(mut x), Ok(mut y)) = (u64::try_from(a), u64::try_from(b)) {
            while y != 0 {
                (x, y) = (y, x % y);
            }
            return u128::from(x);
        }
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn frac(n: i64, d: i64) -> Exact {
        Exact::ratio(i128::from(n), i128::from(d))
    }

    #[test]
    fn a_third_and_a_sixth_make_a_half() {
        assert_eq!(frac(1, 3).add(&frac(1, 6)), frac(1, 2));
        assert_eq!(frac(1, 2).sub(&frac(1, 2)), Exact::ZERO);
    }

    #[test]
    fn err_dividing_by_nothing_is_refused() {
        assert_eq!(Exact::ONE.div(&Exact::ZERO), Exact::TOO_LARGE);
    }

    #[test]
    fn err_a_number_beyond_256_bits_is_refused_and_does_not_wrap() {
        let mut n = Exact::whole(i128::MAX);
        n = n.mul(&Exact::whole(i128::MAX));
        assert!(!n.is_too_large());
        assert_eq!(n.mul(&Exact::whole(16)), Exact::TOO_LARGE);
    }

    #[test]
    fn what_was_too_large_once_stays_so_and_cannot_become_an_amount() {
        let lost = Exact::TOO_LARGE;
        for after in [
            lost.add(&Exact::ONE),
            Exact::ONE.sub(&lost),
            lost.mul(&Exact::ZERO),
            Exact::ONE.div(&lost),
            lost.max(&Exact::ONE),
        ] {
            assert!(after.is_too_large());
        }
        assert_eq!(crate::money::Rounding::HalfUp.to_whole(lost), Err(TooLarge));
    }

    proptest! {
        #[test]
        fn comparing_agrees_with_subtracting(a in any::<i64>(), b in 1i64.., c in any::<i64>(), d in 1i64..) {
            let (x, y) = (frac(a, b), frac(c, d));
            let difference = x.sub(&y);
            let expected = if difference.is_zero() { Ordering::Equal } else if difference.is_negative() { Ordering::Less } else { Ordering::Greater };
            prop_assert_eq!(x.compare(&y), expected);
        }

        #[test]
        fn what_is_multiplied_and_divided_comes_back(a in any::<i64>(), b in 1i64.., c in 1i64.., d in 1i64..) {
            let (x, y) = (frac(a, b), frac(c, d));
            prop_assert_eq!(x.mul(&y).div(&y), x);
        }

        #[test]
        fn what_is_added_and_taken_away_comes_back(a in any::<i64>(), b in 1i64.., c in any::<i64>(), d in 1i64..) {
            let (x, y) = (frac(a, b), frac(c, d));
            prop_assert_eq!(x.add(&y).sub(&y), x);
        }
    }
}
