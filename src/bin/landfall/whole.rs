//! Writes a file whole or not at all: a reader never sees half of it.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// A file that is written beside the one whose place it takes in the end. Dropped before, it leaves nothing behind.
pub(crate) struct Whole {
    path: PathBuf,
    beside: PathBuf,
    file: BufWriter<File>,
    in_place: bool,
}

impl Whole {
    /// Begins a file for the place `path`.
    pub(crate) fn create(path: &Path) -> io::Result<Whole> {
        let name = path.file_name().ok_or_else(|| io::Error::other("expected the name of a file"))?;
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(format!(".{}", std::process::id()));
        let beside = path.with_file_name(beside);
        let file = BufWriter::new(File::create(&beside)?);
        Ok(Whole { path: path.to_owned(), beside, file, in_place: false })
    }

    /// Puts the finished file into its place.
    pub(crate) fn put(mut self) -> io::Result<()> {
        self.file.flush()?;
        self.file.get_ref().sync_all()?;
        std::fs::rename(&self.beside, &self.path)?;
        self.in_place = true;
        Ok(())
    }
}

impl Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        if !self.in_place {
            // Best effort: the first error is the one to tell.
            let _ = std::fs::remove_file(&self.beside);
        }
    }
}

/// Writes a text into the place `path`.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = Whole::create(path)?;
    file.write_all(text.as_bytes())?;
    file.put()
}
