//! From `data/holidays/<CC>.csv` to what a page downloads.

use serde_json::{Value, json};

use crate::calendar::{Date, Days, Weekdays, Window};
use crate::input::FORMAT;

use super::super::{Country, Holidays};
use super::DataProblem;
use super::rows::{Row, Table};

const COLUMNS: [&str; 3] = ["day", "estimated", "name"];

impl Holidays {
    /// What is known of a country without a file: its weekend.
    #[must_use]
    pub fn without_days(country: Country) -> Holidays {
        Holidays {
            country,
            weekend: country.weekend(),
            known: None,
            days: Days::default(),
            estimated: Days::default(),
        }
    }

    /// Reads a file of `data/holidays/`; `path` is for messages.
    ///
    /// # Errors
    /// - every row that is not understood, with file and line
    pub fn read_table(country: Country, path: &str, text: &str) -> Result<Holidays, Vec<DataProblem>> {
        let known = known(text).ok_or_else(|| {
            let message = "expected \"# known from 2026-01-01 to 2029-12-31\", found no such line".to_owned();
            vec![DataProblem { place: format!("{path}:1"), message }]
        })?;
        let mut holidays = Holidays { known: Some(known), ..Holidays::without_days(country) };
        let mut problems = Vec::new();
        for row in &Table::read(path, text, &COLUMNS)?.rows {
            match day(row, known) {
                Ok((day, estimated)) => {
                    holidays.days.insert(day);
                    if estimated {
                        holidays.estimated.insert(day);
                    }
                }
                Err(message) => {
                    problems.push(DataProblem { place: format!("{path}:{}", row.line), message });
                }
            }
        }
        if problems.is_empty() { Ok(holidays) } else { Err(problems) }
    }

    /// The file that a page downloads.
    #[must_use]
    pub fn compiled(&self) -> Value {
        let name = |day: u8| Weekdays::NAMES.get(usize::from(day) - 1).copied();
        let weekend: Vec<&str> = self.weekend.iter().filter_map(name).collect();
        let mut value =
            json!({"format": FORMAT, "country": self.country.code(), "weekend": weekend.join(" ")});
        if let (Some(known), Some(map)) = (self.known, value.as_object_mut()) {
            map.insert("first".to_owned(), known.first().to_string().into());
            map.insert("last".to_owned(), known.last().to_string().into());
            for (key, days) in [("days", &self.days), ("estimated", &self.estimated)] {
                if !days.is_empty() {
                    map.insert(key.to_owned(), steps(days, known.first()).into());
                }
            }
        }
        value
    }
}

/// How many days each lies after the one before it.
fn steps(days: &Days, first: Date) -> Vec<i32> {
    let mut before = first.days_since_epoch();
    let step = |day: Date| {
        let step = day.days_since_epoch() - before;
        before += step;
        step
    };
    days.iter().map(step).collect()
}

fn known(text: &str) -> Option<Window> {
    let line = text.lines().find_map(|line| line.strip_prefix("# known from "))?;
    let (first, last) = line.split_once(" to ")?;
    Window::try_new(Date::parse(first).ok()?, Date::parse(last).ok()?).ok()
}

fn day(row: &Row, known: Window) -> Result<(Date, bool), String> {
    let text = row.get("day");
    let day = Date::parse(text).ok().filter(|day| known.contains(*day));
    let day = day.ok_or_else(|| {
        format!("day: expected a date from {} to {}, found {text:?}", known.first(), known.last())
    })?;
    match row.get("estimated") {
        "" => Ok((day, false)),
        "yes" => Ok((day, true)),
        other => Err(format!("estimated: expected \"yes\" or nothing, found {other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::Json;

    const TABLE: &str = "# known from 2026-01-01 to 2026-12-31\nday,estimated,name\n2026-02-22,,Founding Day\n2026-03-20,yes,Eid\n";

    fn read(text: &str) -> Result<Holidays, String> {
        let country = Country::try_new("SA").unwrap();
        let all = |problems: Vec<DataProblem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
        Holidays::read_table(country, "holidays/SA.csv", text).map_err(|problems| all(problems).join("\n"))
    }

    #[test]
    fn a_page_reads_what_the_table_says() {
        let holidays = read(TABLE).unwrap();
        let compiled = holidays.compiled();
        assert_eq!(
            compiled.to_string(),
            r#"{"country":"SA","days":[52,26],"estimated":[78],"first":"2026-01-01","format":"1","last":"2026-12-31","weekend":"fri sat"}"#
        );
        assert_eq!(Holidays::read(&Json::from(compiled)).unwrap(), holidays);
    }

    #[test]
    fn err_rows_that_are_not_understood_name_their_lines() {
        let said = |from: &str, to: &str| read(&TABLE.replace(from, to)).unwrap_err();
        assert_eq!(
            said("2026-02-22", "2027-02-22"),
            "holidays/SA.csv:3: day: expected a date from 2026-01-01 to 2026-12-31, found \"2027-02-22\""
        );
        assert_eq!(
            said("yes", "maybe"),
            "holidays/SA.csv:4: estimated: expected \"yes\" or nothing, found \"maybe\""
        );
        assert!(said("# known", "# unknown").starts_with("holidays/SA.csv:1: expected \"# known from"));
    }
}
