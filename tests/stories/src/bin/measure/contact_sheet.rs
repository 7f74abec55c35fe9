//! Draws the widget in every shipped language at 320 pixels on one picture: `measure contact-sheet FILE`. Run by
//! `cargo xtask contact-sheet`.

use std::path::Path;
use stories::{Told, contact_sheet};

/// Whether nothing reaches beyond the edge, has no shape, or runs the wrong way.
pub(crate) fn run(file: &Path) -> Told<bool> {
    let looked = contact_sheet(file)?;
    let mut wrong = 0;
    for one in &looked {
        for fault in &one.wrong {
            println!("{} in {}: {fault}", one.language, one.country);
            wrong += 1;
        }
    }
    println!("{} languages, {wrong} faults: {}", looked.len(), file.display());
    Ok(wrong == 0)
}
