//! The shipped rules and rates, for tests of the engine.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code)]

pub(crate) mod carts;
pub(crate) mod cases;
pub(crate) mod clock;
pub(crate) mod random;

use std::path::Path;

use landfall::money::Rates;
use landfall::world::{World, source};

/// Every rule file below `data/`, with its path there.
pub(crate) fn files() -> Vec<(String, String)> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut out = Vec::new();
    for folder in ["", "markets", "unions", "tariffs", "measures"] {
        for entry in std::fs::read_dir(data.join(folder)).unwrap().flatten().filter(|e| e.path().is_file()) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            out.push((path, std::fs::read_to_string(entry.path()).unwrap()));
        }
    }
    out.sort();
    out
}

/// All markets with the shipped rates.
pub(crate) fn world() -> World {
    let source = source::load(&files()).unwrap_or_else(|problems| {
        panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    });
    let rates = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/rates.json");
    source.world(Some(Rates::from_file(&std::fs::read_to_string(rates).unwrap()).unwrap()))
}
