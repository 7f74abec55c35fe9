//! Rows on their way to their files: 256 heaps in a folder that is gone afterwards, each with the rows of neighbouring
//! files.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use landfall::feed::pack::{Facts, shard_of};
use serde_json::{Map, Value};

use super::unwritten;
use crate::input::Stop;

const HEAPS: u32 = 256;

/// The heaps.
pub(super) struct Heaps {
    folder: PathBuf,
    heaps: Vec<BufWriter<File>>,
}

impl Heaps {
    /// Begins them beside the files; for a dry run in the system's folder for such things.
    pub(super) fn create(out: &Path, dry_run: bool) -> Result<Heaps, Stop> {
        let name = format!(".heaps-{}", std::process::id());
        let folder =
            if dry_run { std::env::temp_dir().join(format!("landfall{name}")) } else { out.join(name) };
        fs::create_dir_all(&folder).map_err(|e| unwritten(&folder, &e))?;
        let mut heaps = Heaps { folder, heaps: Vec::new() };
        for number in 0..HEAPS {
            let path = heaps.path(number);
            let file = File::create(&path).map_err(|e| unwritten(&path, &e))?;
            heaps.heaps.push(BufWriter::new(file));
        }
        Ok(heaps)
    }

    fn path(&self, number: u32) -> PathBuf {
        self.folder.join(number.to_string())
    }

    /// Lays a row onto its heap.
    pub(super) fn add(&mut self, facts: &Facts) -> Result<(), Stop> {
        let number = shard_of(&facts.sku, HEAPS);
        let row = serde_json::json!([facts.line, facts.sku, facts.known]);
        let heap = usize::try_from(number).ok().and_then(|number| self.heaps.get_mut(number));
        match heap {
            Some(heap) => writeln!(heap, "{row}").map_err(|e| unwritten(&self.folder, &e)),
            None => Ok(()),
        }
    }

    /// Hands over the rows of each file, in order.
    pub(super) fn each_file(
        mut self,
        files: u32,
        write: &mut dyn FnMut(u32, Vec<Facts>) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        for heap in std::mem::take(&mut self.heaps) {
            let file = heap.into_inner().map_err(|e| unwritten(&self.folder, &e.into_error()))?;
            drop(file);
        }
        // Several heaps are a file, or several files are a heap.
        let (heaps_each, files_each) = ((HEAPS / files).max(1), (files / HEAPS).max(1));
        for (turn, first) in (0..HEAPS).step_by(usize::try_from(heaps_each).unwrap_or(1)).enumerate() {
            let mut all = Vec::new();
            for number in first..first + heaps_each {
                self.read(number, &mut all)?;
            }
            let begin = u32::try_from(turn).unwrap_or(0) * files_each;
            let mut parts: Vec<Vec<Facts>> = (0..files_each).map(|_| Vec::new()).collect();
            for facts in all {
                let at = shard_of(&facts.sku, files).saturating_sub(begin);
                if let Some(part) = usize::try_from(at).ok().and_then(|at| parts.get_mut(at)) {
                    part.push(facts);
                }
            }
            for (number, part) in (begin..).zip(parts) {
                write(number, part)?;
            }
        }
        Ok(())
    }

    fn read(&self, number: u32, all: &mut Vec<Facts>) -> Result<(), Stop> {
        let path = self.path(number);
        let broken =
            |e: &dyn std::fmt::Display| Stop::run(format!("{}: can't read again: {e}", path.display()));
        let file = File::open(&path).map_err(|e| broken(&e))?;
        for line in BufReader::new(file).lines() {
            let line = line.map_err(|e| broken(&e))?;
            let row: (u64, String, Map<String, Value>) =
                serde_json::from_str(&line).map_err(|e| broken(&e))?;
            let (line, sku, known) = row;
            all.push(Facts { line, sku, known });
        }
        Ok(())
    }
}

impl Drop for Heaps {
    fn drop(&mut self) {
        // Best effort: the first error is the one to tell.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
