//! Reading the tables of cases.

use std::fmt;

use landfall::calendar::{Date, Instant};

/// A question, and the answer that was worked out elsewhere.
pub(crate) struct Case {
    name: String,
    ordered: String,
    pub(crate) now: Instant,
    pub(crate) zone: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) today: Option<Date>,
    pub(crate) service: serde_json::Value,
    pub(crate) expected: Expected,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) none: Option<String>,
    pub(crate) leaves: String,
    pub(crate) window: String,
    pub(crate) order_by: String,
    /// Looked at only where the case names some.
    pub(crate) doubts: Option<Vec<String>>,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} to {}, ordered {}", self.name, self.from, self.to, self.ordered)
    }
}

pub(crate) fn cases(text: &str) -> Vec<Case> {
    let table: toml::Table = text.parse().expect("TOML");
    table["case"].as_array().expect("cases").iter().map(case).collect()
}

fn case(row: &toml::Value) -> Case {
    let maybe = |key: &str| row.get(key).map(|value| value.as_str().expect("a text").to_owned());
    let text = |key: &str| maybe(key).unwrap_or_default();
    let words = |list: &toml::Value| {
        list.as_array()
            .expect("a list")
            .iter()
            .map(|word| word.as_str().expect("a text").to_owned())
            .collect()
    };
    let known = [
        "name", "why", "ordered", "now", "zone", "from", "to", "today", "service", "none", "leaves",
        "window", "order_by", "doubts",
    ];
    for key in row.as_table().expect("a case").keys() {
        assert!(known.contains(&key.as_str()), "{}: {key} is no field", text("name"));
    }
    Case {
        name: text("name"),
        ordered: maybe("ordered").unwrap_or_else(|| text("now")),
        now: instant(&text("now")),
        zone: text("zone"),
        from: text("from"),
        to: text("to"),
        today: maybe("today").map(|day| Date::parse(&day).expect("a date")),
        service: serde_json::to_value(&row["service"]).expect("JSON"),
        expected: Expected {
            none: maybe("none"),
            leaves: text("leaves"),
            window: text("window"),
            order_by: text("order_by"),
            doubts: row.get("doubts").map(words),
        },
    }
}

/// `2026-11-27T18:59:00Z`.
pub(crate) fn instant(text: &str) -> Instant {
    let (date, time) = text.strip_suffix('Z').and_then(|text| text.split_once('T')).expect("a moment in UTC");
    let days = i64::from(Date::parse(date).expect("a date").days_since_epoch());
    let parts: Vec<i64> = time.split(':').map(|part| part.parse().expect("a time")).collect();
    Instant::from_seconds(days * 86_400 + parts[0] * 3_600 + parts[1] * 60 + parts[2])
}

/// The other way.
pub(crate) fn utc(at: Instant) -> String {
    let (days, rest) = (at.seconds().div_euclid(86_400), at.seconds().rem_euclid(86_400));
    let date = Date::from_days_since_epoch(i32::try_from(days).unwrap()).unwrap();
    format!("{date}T{:02}:{:02}:{:02}Z", rest / 3_600, rest / 60 % 60, rest % 60)
}
