//! Draws the demo's gallery for the documentation: `gallery FOLDER`. Run by `cargo xtask gallery`; `LANDFALL_DIST=PATH`
//! names the built files (default: `dist`).

use std::path::PathBuf;
use std::process::ExitCode;
use stories::gallery;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("docs/gallery"), PathBuf::from);
    match gallery(&folder) {
        Ok(drawn) => {
            let bytes: usize = drawn.iter().map(|one| one.bytes).sum();
            println!("{} pictures, {} KB: {}", drawn.len(), bytes.div_ceil(1000), folder.display());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("gallery: {why}");
            ExitCode::from(3)
        }
    }
}
