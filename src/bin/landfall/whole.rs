//! Writes a file whole or not at all: a reader never sees half of it, and neither does whoever looks after a power cut.

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
        keep_name(&self.path);
        Ok(())
    }
}

/// Has the folder's new entry written out. Best effort: not every system opens a folder, and the file is whole anyway.
fn keep_name(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
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

/// Writes a text into the place `path`, and anew the compressed copies that stand there (`.br`, `.gz`); says which.
///
/// The copies go first: if the last step fails, the next run finds the old text and does all of it again, while a copy of
/// an old text beside the new one would stay for good.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<Vec<PathBuf>> {
    let mut copies = Vec::new();
    for (place, compress) in copies_of(path) {
        if place.exists() {
            let mut copy = Whole::create(&place)?;
            copy.write_all(&compress(text.as_bytes())?)?;
            copies.push((place, copy));
        }
    }
    let mut file = Whole::create(path)?;
    file.write_all(text.as_bytes())?;
    let mut written = Vec::new();
    for (place, copy) in copies {
        copy.put()?;
        written.push(place);
    }
    file.put()?;
    Ok(written)
}

type Compress = fn(&[u8]) -> io::Result<Vec<u8>>;

/// Where the copies of a file would stand, and what makes them.
fn copies_of(path: &Path) -> [(PathBuf, Compress); 2] {
    let with = |ending: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    [(with(".br"), brotli), (with(".gz"), gzip)]
}

/// As small as it gets: made once, read often.
fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 1 << 14, 11, 22);
    encoder.write_all(bytes)?;
    encoder.flush()?;
    Ok(encoder.into_inner())
}

/// Without a time stamp: the same bytes in, the same bytes out.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
