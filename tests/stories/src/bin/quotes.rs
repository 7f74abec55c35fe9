//! Quotes a second in a page, in headless Chromium: a table. Run by `cargo xtask bench`; `LANDFALL_DIST=PATH` names the
//! built files, `LANDFALL_ENGINE=PATH` the engine for servers (default: `dist`, `dist-engine`).

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let engine =
        std::env::var_os("LANDFALL_ENGINE").map_or_else(|| PathBuf::from("dist-engine"), PathBuf::from);
    match stories::page_quotes(&engine) {
        Ok(table) => {
            println!("{table}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("quotes: {why}");
            ExitCode::FAILURE
        }
    }
}
