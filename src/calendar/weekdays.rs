//! Sets of weekdays, by ISO number: 1 is Monday, 7 is Sunday.

use super::Date;

/// Days of the week: bit 0 is Monday, bit 6 is Sunday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// What each day is called in files, Monday first.
    pub const NAMES: [&'static str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// All seven.
    pub const ALL: Weekdays = Weekdays(0b111_1111);

    /// The days of a list such as `sat sun`; words that name no day are passed over.
    #[must_use]
    pub fn from_names(names: &str) -> Self {
        let bit = |name: &str| Self::NAMES.iter().position(|n| *n == name).map_or(0, |at| 1 << at);
        Weekdays(names.split_ascii_whitespace().map(bit).fold(0, |days, day| days | day))
    }

    /// These days and one more, by its ISO number; a number that is no day changes nothing.
    #[must_use]
    pub fn with(self, iso_weekday: u8) -> Self {
        if (1..=7).contains(&iso_weekday) { Weekdays(self.0 | 1 << (iso_weekday - 1)) } else { self }
    }

    /// Whether the ISO weekday (1 is Monday, 7 is Sunday) is one of them.
    #[must_use]
    pub fn contains(self, iso_weekday: u8) -> bool {
        (1..=7).contains(&iso_weekday) && self.0 >> (iso_weekday - 1) & 1 == 1
    }

    /// Whether a date falls on one of them.
    #[must_use]
    pub fn fall_on(self, date: Date) -> bool {
        self.0 >> (date.weekday() as u8) & 1 == 1
    }

    /// Whether no day is one of them.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The days that are not one of them.
    #[must_use]
    pub fn others(self) -> Self {
        Weekdays(!self.0 & Self::ALL.0)
    }

    /// The days that are in both.
    #[must_use]
    pub fn and(self, other: Weekdays) -> Self {
        Weekdays(self.0 & other.0)
    }

    /// The ISO weekdays in it, Monday first.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (1..=7).filter(move |day| self.contains(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_falls_on_its_weekday() {
        let weekend = Weekdays::from_names("fri sat");
        let fall = |text: &str| weekend.fall_on(Date::parse(text).unwrap());
        assert!(!fall("2026-11-26") && fall("2026-11-27") && fall("2026-11-28") && !fall("2026-11-29"));
        assert_eq!(weekend.others().iter().collect::<Vec<_>>(), [1, 2, 3, 4, 7]);
        assert_eq!(weekend.with(7).and(Weekdays::from_names("sat sun")).iter().collect::<Vec<_>>(), [6, 7]);
        assert_eq!(weekend.with(0).with(8), weekend);
        assert!(Weekdays::ALL.others().is_empty());
    }
}
