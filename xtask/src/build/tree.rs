//! Folders that go into `dist/` as they are.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Dist;

/// Adds all files below `dir` under `prefix`. Files whose names begin with a dot stay at home.
///
/// # Errors
/// - the folder can't be listed or a file can't be read
pub(crate) fn add(dist: &mut Dist, dir: &Path, prefix: &str) -> Result<()> {
    for entry in fs::read_dir(dir).with_context(|| format!("could not list {}", dir.display()))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if entry.file_type()?.is_dir() {
            add(dist, &entry.path(), &path)?;
        } else {
            let file = entry.path();
            let bytes = fs::read(&file).with_context(|| format!("could not read {}", file.display()))?;
            dist.add(path, bytes)?;
        }
    }
    Ok(())
}
