//! `landfall feed` and `landfall pack`: what they write, that prices are those of the page, that feeds keep the published
//! rules, and that parts are the whole.
#![cfg(feature = "tool")]

mod command;
mod docs;
mod pack;
mod page;
mod parts;
mod rules;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use landfall::money::Rates;
use landfall::world::{World, source};

use crate::tool::{Run, landfall};
use crate::{common, tool};

/// The day that all tests ask for.
const DAY: &str = "2026-11-28";

/// The path of a fixture.
fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/feed/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// An empty folder of its own for each test.
fn folder(test: &str) -> PathBuf {
    tool::folder("feed", test)
}

/// The countries whose rules these tests ask for. All of them take a second to read, without optimization.
const MARKETS: [&str; 8] = ["CH", "DE", "FR", "GB", "HU", "JP", "US", "XI"];

/// The shipped rules of these countries, with the shipped rates.
fn rules() -> Vec<(String, String)> {
    let is_wanted = |path: &str| {
        let (folder, file) = path.split_once('/').unwrap_or(("", path));
        folder != "markets" || MARKETS.iter().any(|code| file == format!("{code}.toml"))
    };
    common::files().into_iter().filter(|(path, _)| is_wanted(path)).collect()
}

/// The rules as the engine has them.
fn world() -> World {
    let rates = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/rates.json")).unwrap();
    source::load(&rules()).unwrap().world(Some(Rates::from_file(&rates).unwrap()))
}

/// A folder with these rules, for the tool.
fn data() -> &'static str {
    static FOLDER: OnceLock<String> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = folder("data");
        for (path, text) in rules() {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let rates = concat!(env!("CARGO_MANIFEST_DIR"), "/data/rates.json");
        std::fs::copy(rates, folder.join("rates.json")).unwrap();
        folder.to_str().unwrap().to_owned()
    })
}

/// Makes the feeds of a catalogue of the fixtures, on one thread.
fn feed(folder: &Path, catalogue: &str, more: &[&str]) -> Run {
    let (catalogue, config) = (fixture(catalogue), fixture("landfall.json"));
    let args = ["feed", &catalogue, "--config", &config, "--date", DAY, "--threads", "1", "--data", data()];
    landfall(folder, &[&args[..], more].concat())
}

/// A product feed as rows of cells by column.
fn table(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').from_reader(text.as_bytes());
    let heading: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let row = |row: csv::StringRecord| heading.iter().cloned().zip(row.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}
