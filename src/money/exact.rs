//! Exact fractions: what the engine computes with between reading an amount and printing one.
//!
//! Numerator and denominator have 256 bits. A cart whose lines, freight and insurance stand in four currencies
//! already needs more than 128 (each exchange rate and each share adds its digits to the denominator), and a figure
//! that is silently inexact is worth nothing. Every operation cancels first, so that the numbers stay short.

use std::cmp::Ordering;

use super::wide::Wide;

/// A fraction in lowest terms; or [`Exact::TOO_LARGE`].
///
/// Arithmetic never fails: what leaves 256 bits becomes `TOO_LARGE`, stays it through whatever comes after, and is
/// found when the figure is rounded to an amount ([`Amount::round`](super::Amount::round)). So a long computation is
/// checked once, at its end, and cannot print a wrong figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact {
    /// Never for nothing, so that equal numbers have equal parts.
    negative: bool,
    num: Wide,
    /// 0 for what is too large.
    den: Wide,
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
    pub const ZERO: Exact = Exact { negative: false, num: Wide::ZERO, den: Wide::ONE };
    /// One.
    pub const ONE: Exact = Exact { negative: false, num: Wide::ONE, den: Wide::ONE };
    /// What left the range of 256 bits, or was divided by nothing.
    pub const TOO_LARGE: Exact = Exact { negative: false, num: Wide::ZERO, den: Wide::ZERO };

    /// A whole number.
    #[must_use]
    pub fn whole(n: i128) -> Self {
        Exact { negative: n < 0, num: Wide::of(n.unsigned_abs()), den: Wide::ONE }
    }

    /// `digits / 10^scale`; too large for a scale of more than 38.
    #[must_use]
    pub fn decimal(digits: i128, scale: u8) -> Self {
        let den = 10u128.checked_pow(u32::from(scale)).unwrap_or(0);
        Exact::reduced(digits < 0, Wide::of(digits.unsigned_abs()), Wide::of(den))
    }

    /// `num / den`; too large for a `den` of zero.
    #[must_use]
    pub fn ratio(num: i128, den: i128) -> Self {
        Exact::whole(num).div(&Exact::whole(den))
    }

    /// Whether a figure on the way here left the range.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        self.den.is_zero()
    }

    /// Lowest terms.
    fn reduced(negative: bool, num: Wide, den: Wide) -> Self {
        if den.is_zero() {
            return Exact::TOO_LARGE;
        }
        let shared = num.common_divisor(&den);
        let num = over(&num, &shared);
        Exact { negative: negative && !num.is_zero(), num, den: over(&den, &shared) }
    }

    /// The sum, over the least common denominator, so that sums of like fractions stay small.
    #[must_use]
    #[inline(never)]
    pub fn add(&self, other: &Exact) -> Self {
        // Most sums begin with nothing.
        if self.is_zero() {
            return *other;
        }
        let shared = self.den.common_divisor(&other.den);
        let (up, down) = (over(&other.den, &shared), over(&self.den, &shared));
        let parts = self.num.times(&up).zip(other.num.times(&down));
        let Some(((left, right), den)) = parts.zip(self.den.times(&up)) else { return Exact::TOO_LARGE };
        if self.negative == other.negative {
            let num = left.plus(&right);
            return num.map_or(Exact::TOO_LARGE, |num| Exact::reduced(self.negative, num, den));
        }
        let (negative, num) = if left < right {
            (other.negative, right.minus(&left))
        } else {
            (self.negative, left.minus(&right))
        };
        Exact::reduced(negative, num, den)
    }

    /// The difference.
    #[must_use]
    pub fn sub(&self, other: &Exact) -> Self {
        self.add(&Exact { negative: !other.negative, ..*other })
    }

    /// The product, cancelled across first: it is then in lowest terms and as small as it can be.
    #[must_use]
    #[inline(never)]
    pub fn mul(&self, other: &Exact) -> Self {
        let (a, b) = (self.num.common_divisor(&other.den), other.num.common_divisor(&self.den));
        let num = over(&self.num, &a).times(&over(&other.num, &b));
        let den = over(&self.den, &b).times(&over(&other.den, &a));
        match num.zip(den) {
            Some((num, den)) if !den.is_zero() => {
                Exact { negative: self.negative != other.negative && !num.is_zero(), num, den }
            }
            _ => Exact::TOO_LARGE,
        }
    }

    /// The quotient; too large for a divisor of zero.
    #[must_use]
    pub fn div(&self, other: &Exact) -> Self {
        self.mul(&Exact { negative: other.negative, num: other.den, den: other.num })
    }

    /// The sum of all.
    #[must_use]
    pub fn sum(all: impl IntoIterator<Item = Exact>) -> Self {
        all.into_iter().fold(Exact::ZERO, |sum, next| sum.add(&next))
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.num.is_zero() && !self.den.is_zero()
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// Which of two is larger, decided exactly. What is too large is larger than everything else.
    #[must_use]
    #[inline(never)]
    pub fn compare(&self, other: &Exact) -> Ordering {
        if self.is_too_large() || other.is_too_large() {
            return self.is_too_large().cmp(&other.is_too_large());
        }
        match (self.negative, other.negative) {
            (false, false) => compare_sizes(self, other),
            (true, true) => compare_sizes(other, self),
            (less, more) => more.cmp(&less),
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

    /// The whole number nearest to it on the side of zero, without a sign; what remains as numerator; and the
    /// denominator. `None` where it is too large.
    pub(super) fn split(&self) -> Option<(Wide, Wide, Wide)> {
        let (whole, rest) = self.num.divided(&self.den);
        if self.is_too_large() { None } else { Some((whole, rest, self.den)) }
    }
}

/// Which of two is larger without their signs: whole parts first, then the fractions turned over, as in Euclid's
/// algorithm.
fn compare_sizes(a: &Exact, b: &Exact) -> Ordering {
    if let (Some(left), Some(right)) = (a.num.times(&b.den), b.num.times(&a.den)) {
        return left.cmp(&right);
    }
    let ((mut a_num, mut a_den), (mut b_num, mut b_den)) = ((a.num, a.den), (b.num, b.den));
    loop {
        let ((whole_a, rest_a), (whole_b, rest_b)) = (a_num.divided(&a_den), b_num.divided(&b_den));
        match (whole_a.cmp(&whole_b), rest_a.is_zero(), rest_b.is_zero()) {
            (Ordering::Equal, false, false) => {}
            (Ordering::Equal, a_whole, b_whole) => return b_whole.cmp(&a_whole),
            (unequal, _, _) => return unequal,
        }
        // a < b exactly if 1/frac(a) > 1/frac(b): swap sides with the turned fractions.
        (a_num, a_den, b_num, b_den) = (b_den, rest_b, a_den, rest_a);
    }
}

/// The quotient of what divides without a rest. Most divisors are 1, and wide division is slow.
fn over(number: &Wide, divisor: &Wide) -> Wide {
    if *divisor == Wide::ONE { *number } else { number.divided(divisor).0 }
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
        assert_eq!(crate::money::Rounding::HalfUp.to_whole(&lost), Err(TooLarge));
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
