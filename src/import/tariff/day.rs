//! Days as official files write them. A form that could be read in two ways is read in none.

use crate::calendar::Date;

/// The day before the first of Excel's serial numbers, in days since 1970-01-01.
const SERIAL_ZERO: i32 = -25_569;

/// `2026-07-01`, also with a time after it.
pub(super) fn iso(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(10)?;
    let is_time = rest.is_empty() || rest.starts_with(['T', ' ']);
    Date::parse(day).ok().filter(|_| is_time)
}

/// As TARIC writes it: `01-07-2026`, also with dots; as a workbook's number, `46204`; or as [`iso`].
pub(super) fn taric(text: &str) -> Option<Date> {
    if let Ok(serial) = text.parse::<i32>() {
        return Date::from_days_since_epoch(SERIAL_ZERO.checked_add(serial)?).ok().filter(|_| serial > 0);
    }
    let mark = if text.contains('.') { '.' } else { '-' };
    match numbers(text, mark)? {
        ([day, month, year], [2, 2, 4]) => Date::try_new(year, day_part(month)?, day_part(day)?).ok(),
        _ => iso(text),
    }
}

/// As the CBSA writes it: `09/01/26 00:00:00` is 1 September 2026; or as [`iso`]. Years from 70 are of the 1900s.
pub(super) fn cbsa(text: &str) -> Option<Date> {
    let day = text.split(' ').next().unwrap_or_default();
    if !day.contains('/') {
        return iso(text);
    }
    let ([month, day, year], [_, _, digits]) = numbers(day, '/')?;
    let century = match (digits, year) {
        (4, _) => 0,
        (2, 70..) => 1900,
        (2, _) => 2000,
        _ => return None,
    };
    Date::try_new(year.checked_add(century)?, day_part(month)?, day_part(day)?).ok()
}

/// Three numbers between marks, and how many digits each has.
fn numbers(text: &str, mark: char) -> Option<([u16; 3], [usize; 3])> {
    let (mut values, mut digits) = ([0; 3], [0; 3]);
    let mut parts = text.split(mark);
    for (value, digits) in values.iter_mut().zip(&mut digits) {
        let part = parts.next().filter(|part| part.bytes().all(|b| b.is_ascii_digit()))?;
        (*value, *digits) = (part.parse().ok()?, part.len());
    }
    parts.next().is_none().then_some((values, digits))
}

fn day_part(number: u16) -> Option<u8> {
    u8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(day: Option<Date>) -> Option<String> {
        day.map(|day| day.to_string())
    }

    #[test]
    fn each_file_has_its_own_form() {
        type Read = fn(&str) -> Option<Date>;
        let cases: [(Read, &str, &str); 9] = [
            (iso, "2026-07-01", "2026-07-01"),
            (iso, "2026-07-01T00:00:00.000Z", "2026-07-01"),
            (taric, "31-12-1971", "1971-12-31"),
            (taric, "01.07.2026", "2026-07-01"),
            (taric, "46204", "2026-07-01"),
            (taric, "2026-07-01", "2026-07-01"),
            (cbsa, "09/01/26 00:00:00", "2026-09-01"),
            (cbsa, "01/01/98 00:00:00", "1998-01-01"),
            (cbsa, "9/1/2026", "2026-09-01"),
        ];
        for (read, text, day) in cases {
            assert_eq!(shown(read(text)).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn err_a_form_that_could_mean_two_days_is_none() {
        for text in ["01/02/2026", "1-2-26", "32-01-2026", "2026-02-30", "", "-5", "99999999", "a-b-c"] {
            assert_eq!(taric(text), None, "{text}");
        }
        for text in ["13/01/26", "01-09-26", "09/01/126", "", "2026-07-01x"] {
            assert_eq!(cbsa(text), None, "{text}");
        }
    }
}
