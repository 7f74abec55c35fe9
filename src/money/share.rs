//! Sharing a whole number of minor units so that the shares sum to it.

use super::sort;

/// Shares `total` by `weights`, by the largest remainder; equal remainders go to the earlier one.
///
/// Negative weights count as zero. Where every weight is zero, all goes to the first (an order of free samples
/// still has to carry its freight somewhere); with no weights at all the result is empty.
///
/// ```
/// # use landfall::money::share;
/// assert_eq!(share(100, &[1, 1, 1]), [34, 33, 33]);
/// assert_eq!(share(-5, &[1, 1]), [-3, -2]);
/// ```
#[must_use]
pub fn share(total: i64, weights: &[i64]) -> Vec<i64> {
    let weight = |w: &i64| i128::from((*w).max(0));
    let sum: i128 = weights.iter().map(weight).sum();
    let mut shares = vec![0i64; weights.len()];
    // Nobody to share with, or nothing to share by.
    if sum == 0 || shares.len() == 1 {
        if let Some(first) = shares.first_mut() {
            *first = total;
        }
        return shares;
    }
    let size = i128::from(total.unsigned_abs());
    // Largest remainder first; sorting is stable, so ties stay with the earlier line.
    let mut remainders: Vec<(i128, usize)> = Vec::with_capacity(weights.len());
    let mut left = size;
    for (i, (slot, w)) in shares.iter_mut().zip(weights).enumerate() {
        let product = size * weight(w);
        let whole = product / sum;
        left -= whole;
        *slot = whole as i64;
        remainders.push((product % sum, i));
    }
    sort(&mut remainders, &|a, b| a.0 > b.0);
    for (_, i) in remainders.into_iter().take(left as usize) {
        if let Some(slot) = shares.get_mut(i) {
            *slot += 1;
        }
    }
    if total < 0 {
        for slot in &mut shares {
            *slot = -*slot;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_tie_goes_to_the_earlier_line() {
        assert_eq!(share(1, &[5, 5]), [1, 0]);
        assert_eq!(share(3, &[5, 5, 5, 5]), [1, 1, 1, 0]);
    }

    #[test]
    fn free_samples_leave_everything_with_the_first_line() {
        assert_eq!(share(7, &[0, 0]), [7, 0]);
        assert_eq!(share(7, &[]), Vec::<i64>::new());
    }

    proptest! {
        #[test]
        fn shares_sum_to_the_whole_and_are_within_one_unit_of_fair(total in any::<i32>(), weights in prop::collection::vec(0i64..1_000_000_000, 1..30)) {
            let total = i64::from(total);
            let shares = share(total, &weights);
            prop_assert_eq!(shares.iter().sum::<i64>(), total);
            let sum: i128 = weights.iter().map(|w| i128::from(*w)).sum();
            if sum > 0 {
                for (s, w) in shares.iter().zip(&weights) {
                    let off = (i128::from(*s) * sum - i128::from(total) * i128::from(*w)).abs();
                    prop_assert!(off < sum);
                }
            }
        }
    }
}
