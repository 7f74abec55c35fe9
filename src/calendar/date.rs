//! A civil date of the proleptic Gregorian calendar, from year 1 to 9999.

use std::fmt;

/// A day without time or zone, such as 2026-11-22. Ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is no date: expected `YYYY-MM-DD` with a day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDate;

impl fmt::Display for BadDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a date such as 2026-11-22")
    }
}

impl std::error::Error for BadDate {}

/// A day of the week, counted as ISO 8601 does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
];

impl Date {
    /// The first day there is.
    pub const FIRST: Date = Date { year: 1, month: 1, day: 1 };

    /// A date from its parts.
    ///
    /// # Errors
    /// - the year is not 1 to 9999, the month not 1 to 12, or the month has no such day
    ///   (2024-02-29 exists, 2023-02-29 does not)
    ///
    /// ```
    /// # use landfall::calendar::Date;
    /// assert!(Date::try_new(2024, 2, 29).is_ok());
    /// assert!(Date::try_new(2023, 2, 29).is_err());
    /// ```
    pub fn try_new(year: u16, month: u8, day: u8) -> Result<Self, BadDate> {
        let good = (1..=9999).contains(&year) && (1..=days_in(year, month)).contains(&day);
        if good { Ok(Date { year, month, day }) } else { Err(BadDate) }
    }

    /// Reads `YYYY-MM-DD`, and nothing else.
    ///
    /// # Errors
    /// - any other form, or a day that does not exist
    ///
    /// ```
    /// # use landfall::calendar::Date;
    /// assert_eq!(Date::parse("2026-07-01").unwrap().to_string(), "2026-07-01");
    /// assert!(Date::parse("1 July 2026").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, BadDate> {
        let bytes = text.as_bytes();
        let digits = |range: std::ops::Range<usize>| -> Option<u16> {
            let part = bytes.get(range)?;
            part.iter().try_fold(0u16, |n, b| b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0')))
        };
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return Err(BadDate);
        }
        let (Some(y), Some(m), Some(d)) = (digits(0..4), digits(5..7), digits(8..10)) else {
            return Err(BadDate);
        };
        Date::try_new(y, m as u8, d as u8)
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01; negative before it.
    #[must_use]
    pub fn days_since_epoch(self) -> i32 {
        // Counts years from March, so that the leap day is the last of its year (Howard Hinnant's days_from_civil).
        let shifted = i32::from(self.year) - i32::from(self.month <= 2);
        let era = shifted.div_euclid(400);
        let year_of_era = shifted.rem_euclid(400);
        let month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The date so many days after 1970-01-01.
    ///
    /// # Errors
    /// - it would lie outside the years 1 to 9999
    pub fn from_days_since_epoch(days: i32) -> Result<Self, BadDate> {
        let z = days.checked_add(719_468).ok_or(BadDate)?;
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        Date::try_new(u16::try_from(year).map_err(|_| BadDate)?, month as u8, day as u8)
    }

    /// The date `days` later (or earlier, when negative).
    ///
    /// # Errors
    /// - it would lie outside the years 1 to 9999
    pub fn plus_days(self, days: i32) -> Result<Self, BadDate> {
        Date::from_days_since_epoch(self.days_since_epoch().checked_add(days).ok_or(BadDate)?)
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        let index = self.days_since_epoch().rem_euclid(7) as usize;
        WEEKDAYS.get(index).copied().unwrap_or(Weekday::Thursday)
    }
}

/// Days of the month; 0 for a month that does not exist.
fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Padding a number would bring the standard library's ways of writing numbers along, and visitors load it.
        let (year, month, day) = (u32::from(self.year), u32::from(self.month), u32::from(self.day));
        let digits = (100_000_000 + year * 10_000 + month * 100 + day).to_string();
        for part in [digits.get(1..5), Some("-"), digits.get(5..7), Some("-"), digits.get(7..)] {
            f.write_str(part.unwrap_or_default())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_days_and_back_agrees_for_every_day_of_four_centuries() {
        let mut date = Date::parse("1800-01-01").unwrap();
        let first = date.days_since_epoch();
        for n in 0..146_097 {
            assert_eq!(date.days_since_epoch(), first + n);
            assert_eq!(Date::from_days_since_epoch(first + n), Ok(date));
            date = date.plus_days(1).unwrap();
        }
        assert_eq!(date.to_string(), "2200-01-01");
    }

    #[test]
    fn weekdays_are_those_of_the_calendar_on_the_wall() {
        assert_eq!(Date::parse("2026-11-22").unwrap().weekday(), Weekday::Sunday);
        assert_eq!(Date::parse("1970-01-01").unwrap().weekday(), Weekday::Thursday);
        assert_eq!(Date::parse("2024-02-29").unwrap().weekday(), Weekday::Thursday);
    }

    #[test]
    fn a_leap_day_is_one_of_the_calendar() {
        for text in ["2026-10-30", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn err_texts_that_are_almost_dates_are_refused() {
        for text in [
            "",
            "2026-7-01",
            "2026-07-1",
            "2026/07/01",
            "2026-13-01",
            "2026-02-29",
            "1900-02-29",
            "2026-00-10",
            "2026-04-31",
            "2026-10-3O",
            "0000-01-01",
            "20260701",
            "2026-07-01T00:00",
            "२०२६-०७-०१",
            "２０２６-10-30",
        ] {
            assert_eq!(Date::parse(text), Err(BadDate), "{text}");
        }
    }
}
