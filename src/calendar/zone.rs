//! Moments, and what the clock on the wall of a place shows at them.
//!
//! There is no clock here and no table of time zones. A caller hands in the present as a value, and for a zone a
//! function that says how far its clocks are ahead of UTC at a moment. A browser knows that (`Intl.DateTimeFormat` with
//! `timeZone`), and tests bring their own.

use super::Date;

const DAY: i64 = 86_400;
const MINUTE: i64 = 60;

/// A moment, the same everywhere: seconds since 1970-01-01 00:00 UTC, without leap seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(i64);

impl Instant {
    /// The moment so many seconds after the beginning of 1970 in UTC.
    #[must_use]
    pub fn from_seconds(seconds: i64) -> Self {
        Instant(seconds)
    }

    /// Seconds since then.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0
    }
}

/// The clocks of a place.
///
/// Clocks may be changed, but not twice within two days.
#[derive(Clone, Copy)]
pub struct Zone<'a> {
    ahead: &'a dyn Fn(Instant) -> i32,
}

impl<'a> Zone<'a> {
    /// Clocks that are `ahead(moment)` minutes ahead of UTC; where they are behind, that is negative.
    #[must_use]
    pub fn new(ahead: &'a dyn Fn(Instant) -> i32) -> Self {
        Zone { ahead }
    }

    /// The date at a moment; `None` where it would lie outside the years 1 to 9999.
    #[must_use]
    pub fn date(&self, at: Instant) -> Option<Date> {
        let local = at.0.checked_add(self.seconds_ahead(at.0))?;
        Date::from_days_since_epoch(i32::try_from(local.div_euclid(DAY)).ok()?).ok()
    }

    /// The first moment of a day at which the clocks show a time, in minutes after midnight, or a later one.
    ///
    /// | clocks | asked for | is |
    /// |---|---|---|
    /// | unchanged | 14:00 | 14:00 |
    /// | put forward from 2:00 to 3:00 | 2:30 | the moment of the change |
    /// | put back from 3:00 to 2:00 | 2:30 | the first 2:30 |
    ///
    /// 1440 minutes are the end of the day.
    #[must_use]
    pub fn first_at(&self, date: Date, minutes: u32) -> Instant {
        let shown = i64::from(date.days_since_epoch()) * DAY + i64::from(minutes) * MINUTE;
        let (before, after) = (self.seconds_ahead(shown - DAY), self.seconds_ahead(shown + DAY));
        let unchanged = shown - before;
        if before == after || self.seconds_ahead(unchanged) == before {
            return Instant(unchanged);
        }
        let changed = shown - after;
        if self.seconds_ahead(changed) == after {
            return Instant(changed);
        }
        // The clocks never show it: the change lies after `changed`, and at the latest at `unchanged`.
        let (mut low, mut high) = (changed, unchanged);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if self.seconds_ahead(middle) == after { high = middle } else { low = middle }
        }
        Instant(high)
    }

    fn seconds_ahead(&self, seconds: i64) -> i64 {
        i64::from((self.ahead)(Instant(seconds))) * MINUTE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// Seconds of a date and time in UTC.
    fn utc(date: &str, hours: i64, minutes: i64) -> i64 {
        i64::from(day(date).days_since_epoch()) * DAY + hours * 3600 + minutes * 60
    }

    /// Central Europe around the changes of 2026: 29 March 01:00 and 25 October 01:00 UTC.
    fn berlin(at: Instant) -> i32 {
        let summer = utc("2026-03-29", 1, 0)..utc("2026-10-25", 1, 0);
        if summer.contains(&at.seconds()) { 120 } else { 60 }
    }

    #[test]
    fn a_time_is_found_in_winter_and_in_summer() {
        let zone = Zone::new(&berlin);
        let at = |date: &str, hours: u32| zone.first_at(day(date), hours * 60).seconds();
        assert_eq!(at("2026-03-28", 14), utc("2026-03-28", 13, 0));
        assert_eq!(at("2026-03-29", 14), utc("2026-03-29", 12, 0), "hours after the change");
        assert_eq!(at("2026-03-29", 1), utc("2026-03-29", 0, 0), "an hour before it");
        assert_eq!(at("2026-10-25", 14), utc("2026-10-25", 13, 0));
        assert_eq!(at("2026-10-25", 24), utc("2026-10-25", 23, 0), "the day ends");
    }

    #[test]
    fn a_time_that_is_left_out_is_the_moment_of_the_change() {
        let at = Zone::new(&berlin).first_at(day("2026-03-29"), 150);
        assert_eq!(at.seconds(), utc("2026-03-29", 1, 0));
        assert_eq!(Zone::new(&berlin).first_at(day("2026-03-29"), 120), at, "2:00 becomes 3:00");
        assert_eq!(Zone::new(&berlin).first_at(day("2026-03-29"), 180), at);
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first_one() {
        let at = |minutes| Zone::new(&berlin).first_at(day("2026-10-25"), minutes).seconds();
        assert_eq!(at(150), utc("2026-10-25", 0, 30));
        assert_eq!(at(120), utc("2026-10-25", 0, 0));
        assert_eq!(at(180), utc("2026-10-25", 2, 0), "3:00 is shown after the second 2:59 only");
    }

    #[test]
    fn the_date_is_that_of_the_place() {
        let at = Instant::from_seconds(utc("2026-12-31", 11, 30));
        let date = |ahead: i32| Zone::new(&|_| ahead).date(at).unwrap().to_string();
        assert_eq!(date(0), "2026-12-31");
        assert_eq!(date(13 * 60), "2027-01-01", "Samoa");
        assert_eq!(date(-11 * 60), "2026-12-31", "American Samoa");
        assert_eq!(date(-12 * 60), "2026-12-30");
        assert_eq!(date(5 * 60 + 45), "2026-12-31", "Nepal");
        assert_eq!(date(12 * 60 + 45), "2027-01-01", "Chatham Islands");
    }

    #[test]
    fn err_a_moment_outside_the_calendar_has_no_date() {
        let zone = Zone::new(&|_| 0);
        assert_eq!(zone.date(Instant::from_seconds(i64::MAX)), None);
        assert_eq!(zone.date(Instant::from_seconds(i64::MIN)), None);
    }
}
