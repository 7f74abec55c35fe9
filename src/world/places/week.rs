//! Sets of weekdays, by ISO number: 1 is Monday, 7 is Sunday.

/// Days of the week: bit 0 is Monday, bit 6 is Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    pub(super) fn from_names(names: &str) -> Self {
        let bit = |name: &str| Self::NAMES.iter().position(|n| *n == name).map_or(0, |at| 1 << at);
        Weekdays(names.split_ascii_whitespace().map(bit).fold(0, |days, day| days | day))
    }

    /// Whether the ISO weekday (1 is Monday, 7 is Sunday) is one of them.
    #[must_use]
    pub fn contains(self, iso_weekday: u8) -> bool {
        (1..=7).contains(&iso_weekday) && self.0 >> (iso_weekday - 1) & 1 == 1
    }

    /// The ISO weekdays in it, Monday first.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (1..=7).filter(move |day| self.contains(*day))
    }
}
