//! The files that pages load: written into a folder of their own, which gets its name when all are there, and then named
//! by the index.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::unwritten;
use crate::input::Stop;
use crate::whole;

/// Files that are being written. A dry run has none.
pub(super) struct Out {
    out: PathBuf,
    /// Where they stand meanwhile.
    fresh: PathBuf,
    shards: u32,
    dry_run: bool,
    /// FNV-1a of all texts, 64 bits.
    hash: u64,
    in_place: bool,
}

impl Out {
    /// Begins the folder.
    pub(super) fn create(out: &Path, shards: u32, dry_run: bool) -> Result<Out, Stop> {
        let fresh = out.join(format!(".fresh-{}", std::process::id()));
        if !dry_run {
            fs::create_dir_all(&fresh).map_err(|e| unwritten(&fresh, &e))?;
        }
        let hash = 0xcbf2_9ce4_8422_2325;
        Ok(Out { out: out.to_owned(), fresh, shards, dry_run, hash, in_place: false })
    }

    /// Writes a file.
    pub(super) fn write(&mut self, number: u32, text: &str) -> Result<(), Stop> {
        let of_text = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        self.hash = text.bytes().fold(self.hash, of_text);
        if self.dry_run {
            return Ok(());
        }
        let path = self.fresh.join(format!("{number}.json"));
        fs::write(&path, text).map_err(|e| unwritten(&path, &e))
    }

    /// What the files are called after: the same texts, the same name.
    pub(super) fn version(&self) -> String {
        format!("{:016x}", self.hash)
    }

    /// Puts the folder and then the index into their places; removes the folders of versions before the last one, which
    /// pages may still be reading.
    pub(super) fn put(mut self, products: u64) -> Result<Option<PathBuf>, Stop> {
        if self.dry_run {
            return Ok(None);
        }
        let (version, index) = (self.version(), self.out.join("index.json"));
        let folder = self.out.join(&version);
        if folder.is_dir() {
            // The same texts stand there already.
            let _ = fs::remove_dir_all(&self.fresh);
        } else {
            fs::rename(&self.fresh, &folder).map_err(|e| unwritten(&folder, &e))?;
        }
        self.in_place = true;
        let before =
            fs::read_to_string(&index).ok().and_then(|text| serde_json::from_str::<Value>(&text).ok());
        let text = serde_json::json!({"version": version, "shards": self.shards, "products": products});
        whole::write(&index, &format!("{text}\n")).map_err(|e| unwritten(&index, &e))?;
        let before = before.and_then(|before| Some(before.get("version")?.as_str()?.to_owned()));
        self.forget(&[Some(version), before]);
        Ok(Some(index))
    }

    /// Removes folders that are called like a version and are none of these.
    fn forget(&self, kept: &[Option<String>]) {
        for entry in fs::read_dir(&self.out).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_version = name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
            if is_version && !kept.contains(&Some(name)) {
                // Best effort: what stays is in nobody's way.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
    }
}

impl Drop for Out {
    fn drop(&mut self) {
        if !self.in_place && !self.dry_run {
            // Best effort: the first error is the one to tell.
            let _ = fs::remove_dir_all(&self.fresh);
        }
    }
}
