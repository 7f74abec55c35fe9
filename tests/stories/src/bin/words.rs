//! What each language costs a visitor in headless Chromium: a table. Run by `cargo xtask bench`; `LANDFALL_DIST=PATH`
//! names the built files (default: `dist`).

use std::process::ExitCode;

fn main() -> ExitCode {
    match stories::page_words() {
        Ok(table) => {
            println!("{table}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("words: {why}");
            ExitCode::FAILURE
        }
    }
}
