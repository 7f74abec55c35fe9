//! Draws the demo's gallery for the documentation: `measure gallery FOLDER`. Run by `cargo xtask gallery`.

use std::path::Path;
use stories::{Told, gallery};

pub(crate) fn run(folder: &Path) -> Told {
    let drawn = gallery(folder)?;
    let bytes: usize = drawn.iter().map(|one| one.bytes).sum();
    println!("{} pictures, {} KB: {}", drawn.len(), bytes.div_ceil(1000), folder.display());
    Ok(())
}
