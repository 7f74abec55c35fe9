//! What the promise is asked with: holidays as a page gets them, clocks from `zones.csv`, services from JSON.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use landfall::calendar::Instant;
use landfall::config::{Service, read};
use landfall::input::Json;
use landfall::world::{Country, Holidays};
use serde_json::{Value, json};

use crate::delivery::table::instant;

const ZONES: &str = include_str!("zones.csv");

pub(crate) fn country(code: &str) -> Country {
    Country::try_new(code).expect("a country")
}

/// By way of the file that a page downloads; read once.
pub(crate) fn holidays(code: &str) -> Holidays {
    static READ: Mutex<BTreeMap<String, Holidays>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().expect("a lock");
    read.entry(code.to_owned()).or_insert_with(|| from_file(code)).clone()
}

fn from_file(code: &str) -> Holidays {
    let path = format!("data/holidays/{code}.csv");
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).expect("holidays");
    let table = Holidays::read_table(country(code), &path, &text);
    let table = table.unwrap_or_else(|problems| panic!("{}", problems[0]));
    Holidays::read(&Json::from(table.compiled())).expect("a compiled file")
}

/// How far the clocks of a zone are ahead of UTC.
pub(crate) fn zone(name: &str) -> impl Fn(Instant) -> i32 + 'static {
    let rows = ZONES.lines().filter(|line| line.split(',').next() == Some(name));
    let changes: Vec<(Instant, i32)> = rows
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            (instant(cells[1]), cells[2].parse().expect("minutes"))
        })
        .collect();
    assert!(!changes.is_empty(), "{name} is not in zones.csv");
    move |at| changes.iter().rev().find(|(from, _)| *from <= at).unwrap_or(&changes[0]).1
}

pub(crate) fn zones() -> Vec<&'static str> {
    let mut names: Vec<&str> = ZONES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split(',').next())
        .collect();
    names.dedup();
    names
}

/// A service with these fields, read as a merchant's file is.
pub(crate) fn service(fields: &Value) -> Service {
    let mut service = json!({"id": "s", "price": "5.00 EUR"});
    for (key, value) in fields.as_object().expect("an object") {
        service[key] = value.clone();
    }
    let file = json!({"shipping": [service]}).to_string();
    let (config, problems) = read(Some(&file), &[]).expect("a configuration");
    assert_eq!(problems.to_string(), "", "{file}");
    config.shipping[0].clone()
}
