//! Draws the widget in every shipped language at 320 pixels on one picture: `contact_sheet FILE`. Run by
//! `cargo xtask contact-sheet`; `LANDFALL_DIST=PATH` names the built files (default: `dist`). It ends with code 1 where
//! anything reaches beyond the edge, has no shape, or runs the wrong way.

use std::path::PathBuf;
use std::process::ExitCode;
use stories::contact_sheet;

fn main() -> ExitCode {
    let file = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("contact-sheet.png"), PathBuf::from);
    match contact_sheet(&file) {
        Ok(looked) => {
            let mut wrong = 0;
            for one in &looked {
                for fault in &one.wrong {
                    println!("{} in {}: {fault}", one.language, one.country);
                    wrong += 1;
                }
            }
            println!("{} languages, {wrong} faults: {}", looked.len(), file.display());
            ExitCode::from(u8::from(wrong > 0))
        }
        Err(why) => {
            eprintln!("contact_sheet: {why}");
            ExitCode::from(3)
        }
    }
}
