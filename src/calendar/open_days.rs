//! Counting the days on which something is done: weekdays without holidays and closures.

use super::{Date, Days, Weekdays, Window};

/// So many days in a row may be closed before the search for an open one is given up: four years.
const LONGEST_CLOSURE: u32 = 1_461;

/// The days on which somebody works: a shop, a carrier, or both ends of a lane.
#[derive(Clone, Copy, Debug)]
pub struct OpenDays<'a> {
    /// The weekdays of work.
    pub week: Weekdays,
    /// Public holidays, of one place or of several.
    pub holidays: &'a [&'a Days],
    /// Days on which there is no work for another reason.
    pub closures: &'a [Window],
}

impl OpenDays<'_> {
    /// Whether a day is one of them.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.week.fall_on(day)
            && !self.holidays.iter().any(|days| days.contains(day))
            && !self.closures.iter().any(|closure| closure.contains(day))
    }

    /// The day itself where it is open, or else the first open one after it; `None` where four years have none.
    #[must_use]
    pub fn on_or_after(&self, day: Date) -> Option<Date> {
        let mut day = day;
        for _ in 0..LONGEST_CLOSURE {
            if self.contains(day) {
                return Some(day);
            }
            day = day.plus_days(1).ok()?;
        }
        None
    }

    /// The open day that is so many open days after `day`, which counts for nothing itself and may be closed.
    /// Zero days after a day is the day.
    #[must_use]
    pub fn after(&self, day: Date, open_days: u32) -> Option<Date> {
        let mut day = day;
        for _ in 0..open_days {
            day = self.on_or_after(day.plus_days(1).ok()?)?;
        }
        Some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn weekends_holidays_and_closures_are_stepped_over() {
        let holidays: Days = ["2026-12-25", "2026-12-26", "2027-01-01"].map(day).into_iter().collect();
        let closures = [Window::try_new(day("2026-12-28"), day("2026-12-29")).unwrap()];
        let open = OpenDays {
            week: Weekdays::from_names("sat sun").others(),
            holidays: &[&holidays],
            closures: &closures,
        };
        assert_eq!(open.on_or_after(day("2026-12-24")), Some(day("2026-12-24")));
        assert_eq!(open.on_or_after(day("2026-12-25")), Some(day("2026-12-30")));
        assert_eq!(open.after(day("2026-12-24"), 0), Some(day("2026-12-24")));
        assert_eq!(open.after(day("2026-12-24"), 1), Some(day("2026-12-30")));
        assert_eq!(open.after(day("2026-12-26"), 3), Some(day("2027-01-04")), "from a closed day too");
    }

    #[test]
    fn err_a_week_without_a_day_or_a_closure_without_an_end_has_no_open_day() {
        let never = OpenDays { week: Weekdays::default(), holidays: &[], closures: &[] };
        assert_eq!(never.on_or_after(day("2026-12-24")), None);
        assert_eq!(never.after(day("2026-12-24"), 1), None);
        let closures = [Window::try_new(day("2026-01-01"), day("9999-12-31")).unwrap()];
        let closed = OpenDays { week: Weekdays::ALL, holidays: &[], closures: &closures };
        assert_eq!(closed.on_or_after(day("2026-12-24")), None);
        let open = OpenDays { week: Weekdays::ALL, holidays: &[], closures: &[] };
        assert_eq!(open.after(day("9999-12-31"), 1), None, "after the last day there is");
    }
}
