//! When a country rests: its weekend and its public holidays.
//!
//! The page loads them as a file of their own, only where something speaks of days. Written in `data/holidays/*.csv`
//! and the weekend column of `data/countries.csv`; the tool makes `holidays/<CC>.json` of both:
//!
//! ```json
//! {"format": 1, "country": "SA", "weekend": "fri sat", "first": "2026-01-01", "last": "2029-12-31",
//!  "days": [52, 27, 1], "estimated": [79, 1]}
//! ```
//!
//! Days are counted: the first from `first`, each other from the one before it.

use crate::calendar::{Date, Days, Weekdays, Window};
use crate::input::{FORMAT, Json, Node, Problem};

use super::Country;

/// A file reaches no further than a thousand years, so that its days are counted in 32 bits.
const MOST_DAYS: u64 = 365_250;

/// The weekend and the public holidays of a country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    /// The country.
    pub country: Country,
    /// The days on which offices and carriers rest.
    pub weekend: Weekdays,
    /// From when to when its holidays are known; `None` where they are not.
    pub known: Option<Window>,
    /// The public holidays, of the whole country.
    pub days: Days,
    /// Those of them that hang on the moon or are not certain for another reason.
    pub estimated: Days,
}

impl Holidays {
    /// Reads a file `holidays/<CC>.json`.
    ///
    /// # Errors
    /// - the first thing that is not as described above, with its path
    pub fn read(file: &Json) -> Result<Holidays, Problem> {
        let root = Node::root(file);
        if let Some(format) = root.optional("format") {
            format.whole(FORMAT, FORMAT)?;
        }
        let code = root.get("country");
        let country = Country::try_new(code.str("a country code")?);
        let weekend = root.get("weekend").str("weekdays such as \"sat sun\"")?;
        let mut holidays = Holidays {
            country: country.map_err(|_| code.problem("a country code"))?,
            weekend: Weekdays::from_names(weekend),
            known: None,
            days: Days::default(),
            estimated: Days::default(),
        };
        if root.optional("first").is_some() {
            let first = date(&root.get("first"))?;
            let last = date(&root.get("last"))?;
            let known = Window::try_new(first, last);
            let known = known.map_err(|_| root.get("last").problem("a day that is not before the first"))?;
            holidays.known = Some(known);
            holidays.days = days(&root.get("days"), first)?;
            holidays.estimated = days(&root.get("estimated"), first)?;
        }
        Ok(holidays)
    }
}

fn date(node: &Node<'_>) -> Result<Date, Problem> {
    let expected = "a date such as \"2026-11-22\"";
    Date::parse(node.str(expected)?).map_err(|_| node.problem(expected))
}

fn days(node: &Node<'_>, first: Date) -> Result<Days, Problem> {
    let mut days = Days::default();
    let mut day = first;
    for element in node.list_or_empty()? {
        let later = element.whole(0, MOST_DAYS)? as i32;
        day = day.plus_days(later).map_err(|_| element.problem("a day before the year 10000"))?;
        days.insert(day);
    }
    Ok(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{"country": "SA", "weekend": "fri sat", "first": "2026-01-01", "last": "2029-12-31",
        "days": [52, 27, 1], "estimated": [79, 1]}"#;

    fn read(text: &str) -> Result<Holidays, String> {
        Holidays::read(&Json::parse(text).unwrap()).map_err(|problem| problem.to_string())
    }

    #[test]
    fn days_are_counted_from_the_one_before() {
        let found = read(FILE).unwrap();
        let days = |days: &Days| days.iter().map(|day| day.to_string()).collect::<Vec<_>>();
        assert_eq!(days(&found.days), ["2026-02-22", "2026-03-21", "2026-03-22"]);
        assert_eq!(days(&found.estimated), ["2026-03-21", "2026-03-22"]);
        assert_eq!(found.weekend.iter().collect::<Vec<_>>(), [5, 6]);
    }

    #[test]
    fn a_country_whose_holidays_nobody_knows_has_a_weekend_all_the_same() {
        let found = read(r#"{"country": "LK", "weekend": "sat sun"}"#).unwrap();
        assert_eq!((found.known, found.days.len()), (None, 0));
    }

    #[test]
    fn err_a_file_of_another_format_is_refused() {
        let said = read(&FILE.replacen('{', "{\"format\": 2, ", 1)).unwrap_err();
        assert_eq!(said, "format: expected a whole number from 1 to 1, found 2");
    }

    #[test]
    fn err_what_is_wrong_is_named_with_its_path() {
        let said = |from: &str, to: &str| read(&FILE.replace(from, to)).unwrap_err();
        assert_eq!(said("\"SA\"", "\"EU\""), "country: expected a country code, found \"EU\"");
        assert_eq!(
            said("2029-12-31", "2025-12-31"),
            "last: expected a day that is not before the first, found \"2025-12-31\""
        );
        assert_eq!(said("27, 1", "27, -1"), "days[2]: expected a whole number from 0 to 365250, found -1");
        assert_eq!(said("[79, 1]", "79"), "estimated: expected a list, found 79");
    }
}
