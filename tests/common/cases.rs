//! The cases in `tests/quotes/`, as they are written: requests with their changes laid over, and what is asserted.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    reason = "a test fails by panicking, and not each one reads everything"
)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// One question with what is asserted about its answer.
pub(crate) struct Case {
    /// The file, and the case in it.
    pub(crate) name: String,
    /// The request, complete.
    pub(crate) request: Value,
    /// What is asserted.
    pub(crate) expect: Map<String, Value>,
}

/// Lays `change` over `base`: tables are merged, everything else is replaced; the text "null" takes a field away.
fn lay_over(base: &mut Value, change: &Value) {
    match (base, change) {
        (Value::Object(base), Value::Object(change)) => {
            for (key, value) in change {
                lay_over(base.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (base, Value::String(text)) if text == "null" => *base = Value::Null,
        (base, change) => *base = change.clone(),
    }
}

/// Ends the test at a key that means nothing.
pub(crate) fn keys(table: &Map<String, Value>, known: &[&str], place: &str) {
    for key in table.keys() {
        assert!(known.contains(&key.as_str()), "{place}: {key} is no field; known are {}", known.join(", "));
    }
}

fn of_file(path: &Path) -> Vec<Case> {
    let place = path.file_name().expect("a name").to_string_lossy().into_owned();
    let text = fs::read_to_string(path).expect("UTF-8");
    let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("{place}: {e}"));
    let file: Value = serde_json::to_value(table).expect("JSON");
    let file = file.as_object().expect("a table");
    keys(file, &["title", "source", "states", "ours", "differs", "request", "expect", "case"], &place);
    assert!(file.contains_key("title"), "{place}: no title");
    assert_eq!(
        file.contains_key("source"),
        file.contains_key("states"),
        "{place}: a source states something"
    );
    let base = file.get("request").cloned().unwrap_or_else(|| json!({}));
    let own = file.get("expect").map(|expect| json!([{"name": "", "expect": expect}]));
    let listed = file.get("case").cloned().or(own).unwrap_or_else(|| panic!("{place}: expect or case"));
    assert!(
        !(file.contains_key("expect") && file.contains_key("case")),
        "{place}: expect stands in each case"
    );
    let one = |case: &Value| {
        let case = case.as_object().expect("a table");
        keys(case, &["name", "change", "expect"], &place);
        let mut request = base.clone();
        if let Some(change) = case.get("change") {
            lay_over(&mut request, change);
        }
        let name = case.get("name").and_then(Value::as_str).expect("a name");
        let expect = case.get("expect").and_then(Value::as_object).expect("expect").clone();
        let name = if name.is_empty() { place.clone() } else { format!("{place}: {name}") };
        Case { name, request, expect }
    };
    listed.as_array().expect("a list").iter().map(one).collect()
}

/// The files, in the order of their names.
pub(crate) fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quotes");
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    files
}

/// Every case of every file.
pub(crate) fn all() -> Vec<Case> {
    files().iter().flat_map(|path| of_file(path)).collect()
}
