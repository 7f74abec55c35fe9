//! From one day to another: when a parcel arrives, when a shop is closed.

use core::fmt;

use super::Date;

/// A first and a last day, both included.
///
/// A window that ends before it begins cannot be made: there is no other way to one than [`Window::try_new`] and
/// [`Window::of`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Window {
    first: Date,
    last: Date,
}

/// The last day stands before the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadWindow;

impl fmt::Display for BadWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a last day that is not before the first")
    }
}

impl core::error::Error for BadWindow {}

impl Window {
    /// From a first to a last day.
    ///
    /// # Errors
    /// - the last day stands before the first
    ///
    /// ```
    /// # use landfall::calendar::{Date, Window};
    /// # let day = |text| Date::parse(text).unwrap();
    /// assert!(Window::try_new(day("2026-12-01"), day("2026-12-03")).is_ok());
    /// assert!(Window::try_new(day("2026-12-03"), day("2026-12-01")).is_err());
    /// ```
    pub fn try_new(first: Date, last: Date) -> Result<Self, BadWindow> {
        if last < first { Err(BadWindow) } else { Ok(Window { first, last }) }
    }

    /// One day.
    #[must_use]
    pub fn of(day: Date) -> Self {
        Window { first: day, last: day }
    }

    /// The first day.
    #[must_use]
    pub fn first(self) -> Date {
        self.first
    }

    /// The last day.
    #[must_use]
    pub fn last(self) -> Date {
        self.last
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// When all of two parcels are there: the later first day to the later last day.
    #[must_use]
    pub fn with(self, other: Window) -> Window {
        // Of two windows that each end after they begin, the later ends make one that does too.
        Window { first: self.first.max(other.first), last: self.last.max(other.last) }
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.first, self.last)
    }
}

impl fmt::Debug for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(first: &str, last: &str) -> Result<Window, BadWindow> {
        Window::try_new(Date::parse(first).unwrap(), Date::parse(last).unwrap())
    }

    #[test]
    fn both_ends_lie_in_it() {
        let window = window("2026-12-31", "2027-01-02").unwrap();
        let inside = |text: &str| window.contains(Date::parse(text).unwrap());
        assert!(
            inside("2026-12-31") && inside("2027-01-02") && !inside("2026-12-30") && !inside("2027-01-03")
        );
        assert_eq!(window.to_string(), "2026-12-31..2027-01-02");
    }

    #[test]
    fn err_an_end_before_the_beginning_is_refused() {
        assert_eq!(window("2027-01-01", "2026-12-31"), Err(BadWindow));
        assert!(window("2027-01-01", "2027-01-01").is_ok(), "one day is a window");
    }

    #[test]
    fn two_parcels_are_there_when_the_later_one_is() {
        let quick = window("2026-12-01", "2026-12-09").unwrap();
        let slow = window("2026-12-03", "2026-12-05").unwrap();
        assert_eq!(quick.with(slow), window("2026-12-03", "2026-12-09").unwrap());
        assert_eq!(slow.with(quick), quick.with(slow));
    }
}
