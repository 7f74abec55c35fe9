//! TOML as JSON, remembering the line of every key.
//!
//! Each object carries its lines under the key `@`, so that they survive merging; [`Located::clean`] takes them off
//! again, and [`Located::place`] finds the line of a JSON path.

use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

use super::DataProblem;

/// The key that holds the lines of an object's keys; the empty key is the object itself.
pub(super) const LINES: &str = "@";

/// The key that holds the lines of a market's tariff rows, which are lists and cannot hold their own.
pub(super) const TARIFF_LINES: &str = "@tariff";

/// A JSON document whose objects know their lines.
#[derive(Clone, Debug)]
pub(super) struct Located(pub(super) Value);

impl Located {
    /// Reads a TOML file.
    pub(super) fn toml(file: &str, text: &str) -> Result<Located, DataProblem> {
        let table = DeTable::parse(text).map_err(|error| DataProblem {
            place: Lines::of(file, text).place(error.span().map_or(0, |span| span.start)),
            message: error.message().to_owned(),
        })?;
        let start = table.span().start;
        Ok(Located(object(&Lines::of(file, text), table.get_ref(), start)))
    }

    /// The document without lines.
    pub(super) fn clean(&self) -> Value {
        clean(&self.0)
    }

    /// File and line of a JSON path, or of the nearest thing above it that has one.
    pub(super) fn place(&self, path: &str) -> String {
        let tariff_row =
            path.strip_prefix("tariff[").and_then(|rest| rest.split(']').next()?.parse::<usize>().ok());
        if let Some(line) = tariff_row.and_then(|i| self.0.get(TARIFF_LINES)?.get(i)?.as_str()) {
            return line.to_owned();
        }
        let mut best = String::new();
        let mut here = Some(&self.0);
        let mut steps = path.split(['.', '[']).map(|step| step.trim_end_matches(']')).peekable();
        while let Some(value) = here {
            let lines = value.get(LINES);
            let found = lines.and_then(|l| steps.peek().and_then(|step| l.get(*step)).or_else(|| l.get("")));
            if let Some(found) = found.and_then(Value::as_str) {
                best = found.to_owned();
            }
            let Some(step) = steps.next() else { break };
            here = match value {
                Value::Array(list) => step.parse::<usize>().ok().and_then(|i| list.get(i)),
                _ => value.get(step),
            };
        }
        best
    }
}

/// An object with one line for itself and all its keys: how rows of a CSV file are located.
pub(super) fn one_line(mut map: Map<String, Value>, file: &str, line: u64) -> Value {
    map.insert(LINES.to_owned(), serde_json::json!({"": place(file, line)}));
    Value::Object(map)
}

fn place(file: &str, line: u64) -> String {
    format!("{file}:{line}")
}

/// Where the lines of a file begin. Counted once: a file has thousands of keys.
struct Lines<'f> {
    file: &'f str,
    ends: Vec<usize>,
}

impl<'f> Lines<'f> {
    fn of(file: &'f str, text: &str) -> Self {
        Lines { file, ends: text.match_indices('\n').map(|(at, _)| at).collect() }
    }

    fn place(&self, offset: usize) -> String {
        place(self.file, 1 + self.ends.partition_point(|end| *end < offset) as u64)
    }
}

fn object(lines: &Lines<'_>, table: &DeTable<'_>, start: usize) -> Value {
    let mut map = Map::new();
    let mut places = Map::new();
    places.insert(String::new(), Value::String(lines.place(start)));
    for (key, value) in table {
        let name = key.get_ref().to_string();
        places.insert(name.clone(), Value::String(lines.place(key.span().start)));
        map.insert(name, json(lines, value.get_ref(), value.span().start));
    }
    map.insert(LINES.to_owned(), Value::Object(places));
    Value::Object(map)
}

fn json(lines: &Lines<'_>, value: &DeValue<'_>, start: usize) -> Value {
    match value {
        DeValue::String(s) => Value::String(s.to_string()),
        DeValue::Boolean(b) => Value::Bool(*b),
        DeValue::Integer(n) => n.as_str().parse::<i64>().map_or(Value::Null, Value::from),
        // Fractions and days are written as texts in rule files; one that is not is refused by whoever reads it.
        DeValue::Float(n) => Value::String(format!("{n} without quotes")),
        DeValue::Datetime(d) => Value::String(format!("{d} without quotes")),
        DeValue::Array(list) => {
            list.iter().map(|v| json(lines, v.get_ref(), v.span().start)).collect::<Vec<_>>().into()
        }
        DeValue::Table(table) => object(lines, table, start),
    }
}

fn clean(value: &Value) -> Value {
    match value {
        Value::Array(list) => Value::Array(list.iter().map(clean).collect()),
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| !key.starts_with(LINES));
            Value::Object(kept.map(|(key, value)| (key.clone(), clean(value))).collect())
        }
        other => other.clone(),
    }
}
