//! Writes a file whole or not at all: a reader never sees half of it.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

/// Writes beside the file and then takes its place.
pub(super) fn whole(path: &Path, text: &str) -> io::Result<()> {
    let name = path.file_name().ok_or_else(|| io::Error::other("expected the name of a file"))?;
    let mut beside = std::ffi::OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}", std::process::id()));
    let beside = path.with_file_name(beside);
    let done = fill(&beside, text).and_then(|()| std::fs::rename(&beside, path));
    if done.is_err() {
        // Best effort: the first error is the one to tell.
        let _ = std::fs::remove_file(&beside);
    }
    done
}

fn fill(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
