//! Dates as the files write them: `2026-10-30`, and `30 October 2026` in the CSV of one day.

use crate::calendar::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The day as `YYYY-MM-DD`.
pub(super) fn iso(text: &str) -> Option<String> {
    if let Ok(day) = Date::parse(text) {
        return Some(day.to_string());
    }
    let mut words = text.split_ascii_whitespace();
    let day: u8 = words.next()?.parse().ok()?;
    let name = words.next()?;
    let month = MONTHS.iter().position(|m| *m == name)? + 1;
    let year: u16 = words.next()?.parse().ok()?;
    let date = Date::try_new(year, u8::try_from(month).ok()?, day).ok()?;
    words.next().is_none().then(|| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        assert_eq!(iso("2026-10-30").as_deref(), Some("2026-10-30"));
        assert_eq!(iso("30 October 2026").as_deref(), Some("2026-10-30"));
        assert_eq!(iso("2 March 2026").as_deref(), Some("2026-03-02"));
    }

    #[test]
    fn err_other_forms_are_none() {
        for text in [
            "30.10.2026",
            "10/30/2026",
            "31 June 2026",
            "30 Oktober 2026",
            "30 October",
            "",
            "30 October 2026 x",
        ] {
            assert_eq!(iso(text), None, "{text}");
        }
    }
}
