//! `landfall feed` and `landfall pack`: what they write, that prices are those of the page, that feeds keep the published
//! rules, and that parts are the whole.
#![cfg(feature = "tool")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test may panic, and so may its helpers"
)]

mod command;
#[path = "../common/mod.rs"]
mod common;
mod page;
mod parts;
mod rules;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The day that all tests ask for.
const DAY: &str = "2026-11-28";

/// The path of a fixture.
fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/feed/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// An empty folder of its own for each test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("feed").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// What the tool did.
struct Run {
    code: i32,
    out: String,
    err: String,
}

/// Runs the tool in the folder.
fn landfall(folder: &Path, args: &[&str]) -> Run {
    let run = Command::new(env!("CARGO_BIN_EXE_landfall")).args(args).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: run.status.code().unwrap(), out: text(run.stdout), err: text(run.stderr) }
}

/// Makes the feeds of a catalogue of the fixtures, on one thread.
fn feed(folder: &Path, catalogue: &str, more: &[&str]) -> Run {
    let (catalogue, config) = (fixture(catalogue), fixture("landfall.json"));
    let args = ["feed", &catalogue, "--config", &config, "--date", DAY, "--threads", "1"];
    landfall(folder, &[&args[..], more].concat())
}

/// A product feed as rows of cells by column.
fn table(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').from_reader(text.as_bytes());
    let heading: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let row = |row: csv::StringRecord| heading.iter().cloned().zip(row.iter().map(str::to_owned)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}
