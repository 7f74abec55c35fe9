//! The files of `dist/`, in memory until all are there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};

use super::hash;

/// Files written by this run, for names of drafts that no two threads share.
static WRITTEN: AtomicU64 = AtomicU64::new(0);

/// Files by their path in `dist/` (with `/`), sorted.
#[derive(Debug, Default)]
pub(crate) struct Dist {
    files: BTreeMap<String, Vec<u8>>,
}

impl Dist {
    /// Adds a file.
    ///
    /// # Errors
    /// - there is one of this name already: two sources claim it
    pub(crate) fn add(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Result<()> {
        let path = path.into();
        if self.files.contains_key(&path) {
            bail!("dist/{path}: two steps of the build write it");
        }
        self.files.insert(path, bytes.into());
        Ok(())
    }

    /// How many files there are, compressed copies included.
    pub(crate) fn len(&self) -> usize {
        self.files.len()
    }

    /// The files by path.
    pub(crate) fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files
    }

    /// The bytes of a file.
    #[cfg(test)]
    pub(crate) fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// The paths, sorted.
    #[cfg(test)]
    pub(crate) fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    /// Adds `.br` and `.gz` beside each file that gains from them. Copies made by an earlier build are kept in `cache`.
    ///
    /// # Errors
    /// - a file is named like another one's copy, or the cache can't be written
    pub(crate) fn compress(&mut self, cache: &Path) -> Result<()> {
        let sources: Vec<(&String, &Vec<u8>)> =
            self.files.iter().filter(|(path, _)| compress::wants_copies(path)).collect();
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let share = sources.len().div_ceil(cores).max(1);
        let copies: Vec<Result<Vec<Copies>>> = thread::scope(|scope| {
            let workers: Vec<_> = sources
                .chunks(share)
                .map(|part| scope.spawn(move || part.iter().map(|file| copies(file, cache)).collect()))
                .collect();
            workers
                .into_iter()
                .map(|worker| worker.join().unwrap_or_else(|_| Err(anyhow!("a compressor gave up"))))
                .collect()
        });
        for part in copies {
            for (path, br, gz) in part? {
                self.add(format!("{path}.br"), br)?;
                self.add(format!("{path}.gz"), gz)?;
            }
        }
        Ok(())
    }

    /// Makes the folder hold these files and no others.
    ///
    /// # Errors
    /// - a file can't be written or an old one can't be removed
    pub(crate) fn write(&self, dir: &Path) -> Result<()> {
        self.write_beside(dir)?;
        self.remove_strangers(dir, "").map(|_| ())
    }

    /// Writes these files and leaves others alone. A file that has not changed is not touched.
    ///
    /// # Errors
    /// - a file can't be written
    pub(crate) fn write_beside(&self, dir: &Path) -> Result<()> {
        make_dir(dir)?;
        for (path, bytes) in &self.files {
            write_file(&dir.join(path), bytes)?;
        }
        Ok(())
    }

    /// Removes what an earlier build left; says whether the folder is empty now.
    fn remove_strangers(&self, dir: &Path, prefix: &str) -> Result<bool> {
        let mut empty = true;
        for entry in fs::read_dir(dir).with_context(|| format!("could not list {}", dir.display()))? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let gone = if entry.file_type()?.is_dir() {
                let gone = self.remove_strangers(&entry.path(), &format!("{path}/"))?;
                if gone {
                    fs::remove_dir(entry.path())?;
                }
                gone
            } else if self.files.contains_key(&path) {
                false
            } else {
                fs::remove_file(entry.path())
                    .with_context(|| format!("could not remove {}", entry.path().display()))?;
                true
            };
            empty &= gone;
        }
        Ok(empty)
    }
}

/// A path with its brotli and its gzip copy.
type Copies = (String, Vec<u8>, Vec<u8>);

fn copies((path, bytes): &(&String, &Vec<u8>), cache: &Path) -> Result<Copies> {
    let kept = |extension: &str, make: fn(&[u8]) -> Result<Vec<u8>>| -> Result<Vec<u8>> {
        let file = cache.join(format!("{}-{}.{extension}", hash::short(bytes), compress::METHOD));
        if let Ok(copy) = fs::read(&file) {
            return Ok(copy);
        }
        let copy = make(bytes)?;
        write_file(&file, &copy)?;
        Ok(copy)
    };
    Ok(((*path).clone(), kept("br", compress::brotli)?, kept("gz", compress::gzip)?))
}

/// Writes a file and the folders above it; one that holds these bytes already keeps its time stamp.
///
/// # Errors
/// - it can't be written
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        make_dir(parent)?;
    }
    // Whole or not at all: what is cut off halfway would be taken for the file by the next build.
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    let draft = path.with_file_name(format!(".draft-{}-{number}", std::process::id()));
    fs::write(&draft, bytes).with_context(|| format!("could not write {}", draft.display()))?;
    fs::rename(&draft, path).with_context(|| format!("could not write {}", path.display()))
}

/// Makes a folder and those above it.
///
/// # Errors
/// - it can't be made
pub(crate) fn make_dir(dir: &Path) -> Result<()> {
    fs::create_dir_all(dir).with_context(|| format!("could not create {}", dir.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writing_removes_what_an_earlier_build_left() {
        let dir = std::env::temp_dir().join(format!("landfall-dist-{}", std::process::id()));
        let mut old = Dist::default();
        old.add("landfall-aa.wasm", "old").unwrap();
        old.add("de/product/bag.html", "old").unwrap();
        old.write(&dir).unwrap();
        let mut new = Dist::default();
        new.add("landfall-bb.wasm", "new").unwrap();
        new.write(&dir).unwrap();
        assert!(dir.join("landfall-bb.wasm").exists());
        assert!(!dir.join("landfall-aa.wasm").exists());
        assert!(!dir.join("de").exists());
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn text_gets_two_copies_and_pictures_none() {
        let mut dist = Dist::default();
        dist.add("rates.json", "{}").unwrap();
        dist.add("assets/bag.webp", "RIFF").unwrap();
        let cache = std::env::temp_dir().join(format!("landfall-copies-{}", std::process::id()));
        dist.compress(&cache).unwrap();
        fs::remove_dir_all(cache).unwrap();
        assert_eq!(dist.paths(), ["assets/bag.webp", "rates.json", "rates.json.br", "rates.json.gz"]);
    }

    #[test]
    fn err_two_steps_cannot_write_one_file() {
        let mut dist = Dist::default();
        dist.add("rates.json", "1").unwrap();
        let error = dist.add("rates.json", "2").unwrap_err();
        assert_eq!(error.to_string(), "dist/rates.json: two steps of the build write it");
    }
}
