//! Importing tariffs: what each kind of file comes to, what is refused, and that the engine computes with the result.
#![cfg(feature = "tool")]

mod command;
mod engine;
mod kinds;
mod order;
mod refusals;
mod workbook;

use std::path::{Path, PathBuf};

use crate::tool::{self, Run};

/// The day that most tests ask for.
const DAY: &str = "2026-11-22";

/// The path of a fixture.
fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/tariff/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// An empty folder of its own for each test.
fn folder(test: &str) -> PathBuf {
    tool::folder("tariff", test)
}

/// Runs `landfall tariff import` in the folder.
fn import(folder: &Path, args: &[&str]) -> Run {
    tool::landfall(folder, &[&["tariff", "import"], args].concat())
}

/// Imports a file into `out.csv` of the folder.
fn import_file(folder: &Path, kind: &str, file: &str, more: &[&str]) -> Run {
    let args = ["--from", kind, file, "--as-of", DAY, "--out", "out.csv", "--source", "s"];
    import(folder, &[&args[..], more].concat())
}

/// The rows of `out.csv` as `hs national rate min max`, with `-` for nothing.
fn rows(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("out.csv")).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heading = reader.headers().unwrap().iter().collect::<Vec<_>>().join(",");
    assert_eq!(heading, "hs,national,rate,min,max,as_of,source");
    let row = |row: csv::StringRecord| {
        assert_eq!((&row[5], &row[6]), (DAY, "s"));
        row.iter().take(5).map(|cell| if cell.is_empty() { "-" } else { cell }).collect::<Vec<_>>().join(" ")
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}
