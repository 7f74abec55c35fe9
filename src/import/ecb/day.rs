//! Dates as the files write them: `2026-10-30`, and `30 October 2026` in the CSV of one day.

use crate::money::is_day;

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
    if is_day(text) {
        return Some(text.to_owned());
    }
    let mut words = text.split_ascii_whitespace();
    let day: u8 = words.next()?.parse().ok()?;
    let name = words.next()?;
    let month = MONTHS.iter().position(|m| *m == name)? + 1;
    let year: u16 = words.next()?.parse().ok()?;
    let iso = format!("{year:04}-{month:02}-{day:02}");
    (words.next().is_none() && is_day(&iso)).then_some(iso)
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
