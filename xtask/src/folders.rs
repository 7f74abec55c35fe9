//! Two folders, byte for byte.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};

use crate::build::{Dist, add_tree};

/// How many differences are named: the first ones lead to the others.
const NAMED: usize = 8;

/// Files by their paths.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// All files of a folder.
///
/// # Errors
/// - it can't be read
pub(crate) fn read(dir: &Path) -> Result<Files> {
    let mut files = Dist::default();
    add_tree(&mut files, dir, "").map(|()| files.into_files())
}

/// Ends unless both have the same files with the same bytes; `who` says in the message whose they are.
///
/// # Errors
/// - a file differs or is missing: the message names the first ones, and where in each the difference begins
pub(crate) fn same(one: &Files, other: &Files, who: &str) -> Result<()> {
    let mut different = Vec::new();
    for (path, bytes) in one {
        match other.get(path) {
            Some(theirs) if theirs == bytes => {}
            Some(theirs) => {
                let place = bytes.iter().zip(theirs).position(|(a, b)| a != b);
                let place = place.unwrap_or_else(|| bytes.len().min(theirs.len()));
                different.push(format!("{path} (from byte {place} of {}, {})", bytes.len(), theirs.len()));
            }
            None => different.push(format!("{path} (only in the first)")),
        }
    }
    let only = other.keys().filter(|path| !one.contains_key(*path));
    different.extend(only.map(|path| format!("{path} (only in the second)")));
    if different.is_empty() {
        return Ok(());
    }
    let count = different.len();
    different.truncate(NAMED);
    bail!("{count} files differ {who}:\n  {}", different.join("\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn the_same_files_are_the_same() {
        let one = files(&[("landfall.js", "a"), ("rates.json", "{}")]);
        same(&one, &one.clone(), "between two builds").unwrap();
    }

    #[test]
    fn err_one_different_byte_or_file_is_named_with_its_place() {
        let one = files(&[("faults.txt", "abc"), ("landfall.js", "abc"), ("old.js", "")]);
        let other = files(&[("faults.txt", "ab"), ("landfall.js", "adc"), ("new.js", "")]);
        assert_eq!(
            same(&one, &other, "between two builds").unwrap_err().to_string(),
            "4 files differ between two builds:\n  faults.txt (from byte 2 of 3, 2)\n  \
             landfall.js (from byte 1 of 3, 3)\n  old.js (only in the first)\n  new.js (only in the second)"
        );
    }
}
