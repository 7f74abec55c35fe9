//! Sorting short lists in few bytes.

/// Sorts by insertion, stably: `before(a, b)` says that `a` must stand before `b`.
///
/// The standard sorts are made for long lists and cost the widget six kilobytes for each type they sort; what is
/// sorted in a page has a few hundred entries at most.
///
/// ```
/// # use landfall::money::sort;
/// let mut words = ["pear", "fig", "apple"];
/// sort(&mut words, &|a, b| a < b);
/// assert_eq!(words, ["apple", "fig", "pear"]);
/// ```
pub fn sort<T>(list: &mut [T], before: &dyn Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        let mut at = end;
        while let Some([left, right]) = list.get_mut(at.wrapping_sub(1)..=at) {
            if !before(right, left) {
                break;
            }
            std::mem::swap(left, right);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_stable_sort_does(mut list in prop::collection::vec((0u8..9, any::<u16>()), 0..60)) {
            let mut expected = list.clone();
            expected.sort_by_key(|(key, _)| *key);
            sort(&mut list, &|a, b| a.0 < b.0);
            prop_assert_eq!(list, expected);
        }
    }
}
