//! Whole numbers of 256 bits, with what exact fractions ask of them and nothing else.
//!
//! Nearly every figure of an order has less than 128 bits and takes the machine's own division; the long ways below
//! are for orders in several currencies.

/// A number of 256 bits without a sign, ordered by size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wide {
    high: u128,
    low: u128,
}

impl Wide {
    pub(super) const ZERO: Wide = Wide::of(0);
    pub(super) const ONE: Wide = Wide::of(1);

    pub(super) const fn of(low: u128) -> Wide {
        Wide { high: 0, low }
    }

    pub(super) fn is_zero(&self) -> bool {
        *self == Wide::ZERO
    }

    /// The number in 128 bits, where it fits.
    pub(super) fn narrow(&self) -> Option<u128> {
        if self.high == 0 { Some(self.low) } else { None }
    }

    pub(super) fn is_odd(&self) -> bool {
        self.low & 1 == 1
    }

    pub(super) fn plus(&self, other: &Wide) -> Option<Wide> {
        let (low, carry) = self.low.overflowing_add(other.low);
        let high = self.high.checked_add(other.high)?.checked_add(u128::from(carry))?;
        Some(Wide { high, low })
    }

    /// The difference from a number that is not larger.
    pub(super) fn minus(&self, other: &Wide) -> Wide {
        let (low, borrow) = self.low.overflowing_sub(other.low);
        Wide { high: self.high.wrapping_sub(other.high).wrapping_sub(u128::from(borrow)), low }
    }

    #[inline(never)]
    pub(super) fn times(&self, other: &Wide) -> Option<Wide> {
        let (a, b) = if self.high == 0 { (other, self) } else { (self, other) };
        if b.high != 0 {
            return None;
        }
        let product = full_product(a.low, b.low);
        let high = a.high.checked_mul(b.low)?.checked_add(product.high)?;
        Some(Wide { high, low: product.low })
    }

    /// Quotient and rest. Nothing divides into no parts, and all of it is left.
    #[inline(never)]
    pub(super) fn divided(&self, by: &Wide) -> (Wide, Wide) {
        if let (Some(number), Some(by)) = (self.narrow(), by.narrow()) {
            let quotient = number.checked_div(by).unwrap_or(0);
            return (Wide::of(quotient), Wide::of(number - quotient * by));
        }
        // By hand, digit by binary digit: the divisor is moved below the first digit of the number, and back.
        let (mut quotient, mut rest, mut moved) = (Wide::ZERO, *self, *by);
        let mut digits = u32::from(!by.is_zero());
        while moved < rest && moved.high >> 127 == 0 && digits > 0 {
            moved = moved.doubled(false);
            digits += 1;
        }
        for _ in 0..digits {
            let fits = rest >= moved;
            if fits {
                rest = rest.minus(&moved);
            }
            quotient = quotient.doubled(fits);
            moved = moved.halved();
        }
        (quotient, rest)
    }

    /// The greatest common divisor, at least 1, so that everybody may divide by it.
    #[inline(never)]
    pub(super) fn common_divisor(&self, other: &Wide) -> Wide {
        let (mut a, mut b) = (*self, *other);
        while !b.is_zero() {
            if let (Some(x), Some(y)) = (a.narrow(), b.narrow()) {
                return Wide::of(common_divisor(x, y));
            }
            (a, b) = (b, a.divided(&b).1);
        }
        if a.is_zero() { Wide::ONE } else { a }
    }

    /// Twice the number, cut to 256 bits, and one more where asked.
    fn doubled(&self, one_more: bool) -> Wide {
        Wide { high: self.high << 1 | self.low >> 127, low: self.low << 1 | u128::from(one_more) }
    }

    fn halved(&self) -> Wide {
        Wide { high: self.high >> 1, low: self.low >> 1 | self.high << 127 }
    }
}

/// The product of two numbers of 128 bits, from those of their halves.
fn full_product(a: u128, b: u128) -> Wide {
    let half = |n: u128| (n >> 64, u128::from(n as u64));
    let ((a_high, a_low), (b_high, b_low)) = (half(a), half(b));
    let low = a_low * b_low;
    let (crossed, over) = (a_high * b_low).overflowing_add(a_low * b_high);
    let (low, carry) = low.overflowing_add(crossed << 64);
    let high = a_high * b_high + (crossed >> 64) + (u128::from(over) << 64) + u128::from(carry);
    Wide { high, low }
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
    use ethnum::U256;
    use proptest::prelude::*;

    fn theirs(n: Wide) -> U256 {
        U256::from_words(n.high, n.low)
    }

    fn ours(n: U256) -> Wide {
        let (high, low) = n.into_words();
        Wide { high, low }
    }

    /// Numbers of every length.
    fn any_wide() -> impl Strategy<Value = Wide> {
        (any::<u128>(), any::<u128>(), 0u32..256)
            .prop_map(|(high, low, cut)| ours(U256::from_words(high, low) >> cut))
    }

    proptest! {
        #[test]
        fn sums_and_products_are_those_of_another_library(a in any_wide(), b in any_wide()) {
            prop_assert_eq!(a.plus(&b).map(theirs), theirs(a).checked_add(theirs(b)));
            prop_assert_eq!(a.times(&b).map(theirs), theirs(a).checked_mul(theirs(b)));
            let (less, more) = (a.min(b), a.max(b));
            prop_assert_eq!(theirs(more.minus(&less)), theirs(more) - theirs(less));
        }

        #[test]
        fn quotients_are_those_of_another_library(a in any_wide(), b in any_wide()) {
            prop_assume!(!b.is_zero());
            let (quotient, rest) = a.divided(&b);
            prop_assert_eq!((theirs(quotient), theirs(rest)), (theirs(a) / theirs(b), theirs(a) % theirs(b)));
        }

        #[test]
        fn a_common_divisor_divides_both_and_leaves_nothing_common(a in any_wide(), b in any_wide(), c in any::<u64>()) {
            let (mut x, mut y) = (theirs(a) >> 64, theirs(b) >> 64);
            (x, y) = (x * U256::from(c), y * U256::from(c));
            let found = theirs(ours(x).common_divisor(&ours(y)));
            while y != 0 {
                (x, y) = (y, x % y);
            }
            prop_assert_eq!(found, x.max(U256::ONE));
        }
    }

    #[test]
    fn what_is_divided_by_nothing_is_left() {
        for number in [Wide::ZERO, Wide::of(7), Wide { high: 7, low: 0 }] {
            assert_eq!(number.divided(&Wide::ZERO).1, number);
        }
    }
}
