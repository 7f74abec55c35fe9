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
            let words = file.extension().is_some_and(|kind| kind == "ftl");
            dist.add(path, if words { without_comments(&bytes) } else { bytes })?;
        }
    }
    Ok(())
}

/// Words without the lines that only translators read, which are two thirds of a file. The line ends stay, so that
/// what the widget says of a line is true of the source too.
fn without_comments(words: &[u8]) -> Vec<u8> {
    let lines: Vec<&[u8]> = words.split(|byte| *byte == b'\n').collect();
    let kept: Vec<&[u8]> =
        lines.into_iter().map(|line| if line.starts_with(b"#") { &[][..] } else { line }).collect();
    kept.join(&b'\n')
}

/// Like [`add`], for a folder that need not exist.
///
/// # Errors
/// - as [`add`]
pub(crate) fn add_if_there(dist: &mut Dist, dir: &Path, prefix: &str) -> Result<()> {
    if dir.is_dir() { add(dist, dir, prefix) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_their_comments_and_keep_their_lines() {
        let words = b"# Seen in the button.\n## Group\nopen = Open\n    # not a comment\nclose = Close\n";
        assert_eq!(without_comments(words), b"\n\nopen = Open\n    # not a comment\nclose = Close\n");
    }
}
