//! Single days in order: the public holidays of a country.

use super::{Date, Window};

/// A set of days, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days(Vec<Date>);

impl Days {
    /// Adds a day; one that is there already changes nothing.
    pub fn insert(&mut self, day: Date) {
        if let Err(place) = self.0.binary_search(&day) {
            self.0.insert(place, day);
        }
    }

    /// Whether a day is one of them.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.0.binary_search(&day).is_ok()
    }

    /// The first of them that lies in a window.
    #[must_use]
    pub fn first_in(&self, window: Window) -> Option<Date> {
        let place = self.0.binary_search(&window.first()).unwrap_or_else(|place| place);
        self.0.get(place).copied().filter(|day| window.contains(*day))
    }

    /// The days, earliest first.
    pub fn iter(&self) -> impl Iterator<Item = Date> + '_ {
        self.0.iter().copied()
    }

    /// How many they are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Date> for Days {
    fn from_iter<T: IntoIterator<Item = Date>>(days: T) -> Self {
        let mut all = Days::default();
        days.into_iter().for_each(|day| all.insert(day));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn days_are_kept_in_order_and_once() {
        let days: Days = ["2026-12-25", "2026-01-01", "2026-12-25"].map(day).into_iter().collect();
        assert_eq!(days.iter().collect::<Vec<_>>(), [day("2026-01-01"), day("2026-12-25")]);
        assert!(days.contains(day("2026-12-25")) && !days.contains(day("2026-12-24")));
    }

    #[test]
    fn the_first_of_a_window_is_found() {
        let days: Days = ["2026-01-01", "2026-12-25", "2026-12-26"].map(day).into_iter().collect();
        let first = |from: &str, to: &str| days.first_in(Window::try_new(day(from), day(to)).unwrap());
        assert_eq!(first("2026-12-25", "2026-12-31"), Some(day("2026-12-25")));
        assert_eq!(first("2026-01-02", "2026-12-30"), Some(day("2026-12-25")));
        assert_eq!(first("2026-01-02", "2026-12-24"), None);
        assert_eq!(first("2026-12-27", "2027-12-27"), None);
    }
}
