//! `tests/size.toml`: which files a first load is made of and what they may weigh.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::words::Limits;

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budget {
    /// Bytes of all parts together, brotli.
    pub(crate) total: u64,
    /// What one language may cost, by what a page shows.
    pub(crate) words: Vec<Limits>,
    /// The parts.
    pub(crate) part: Vec<Part>,
    /// What pages load later, part with part.
    pub(crate) together: Vec<Together>,
    /// What each destination's rules may weigh.
    pub(crate) destinations: Destinations,
}

/// The compiled files of all destinations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Destinations {
    /// Their paths in `dist/`, as those of a part.
    pub(crate) files: String,
    /// Bytes of each one, brotli.
    pub(crate) most: u64,
}

/// One file of the first load.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    /// What it is called in the table.
    pub(crate) name: String,
    /// Paths in `dist/`; `*` stands for anything but a slash, and what begins with `!` is left out. The largest match
    /// counts.
    pub(crate) files: Vec<String>,
    /// Bytes of this part, brotli.
    pub(crate) most: Option<u64>,
    /// Whether it is no part of the first load: it comes when somebody asks for more.
    #[serde(default)]
    pub(crate) later: bool,
}

/// Parts that a page loads for one thing, after the first load.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Together {
    /// What they are loaded for.
    pub(crate) name: String,
    /// The names of the parts.
    pub(crate) parts: Vec<String>,
    /// Bytes of them, brotli.
    pub(crate) most: u64,
}

impl Budget {
    /// Reads the file.
    ///
    /// # Errors
    /// - it can't be read, or has keys that mean nothing here
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("could not read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{}: not a size budget", path.display()))
    }
}

/// The files below `dir` that a pattern matches, sorted. A pattern without `*` matches its file, there or not.
///
/// # Errors
/// - a folder can't be listed
pub(crate) fn matching(dir: &Path, pattern: &str) -> Result<Vec<String>> {
    let mut found = vec![String::new()];
    for part in pattern.split('/') {
        let mut next = Vec::new();
        for above in found {
            let join =
                |name: &str| if above.is_empty() { name.to_owned() } else { format!("{above}/{name}") };
            match part.split_once('*') {
                None => next.push(join(part)),
                Some((begin, end)) => {
                    let names = names(&dir.join(&above))?.into_iter();
                    let long = begin.len() + end.len();
                    let fits =
                        |name: &String| name.len() >= long && name.starts_with(begin) && name.ends_with(end);
                    next.extend(names.filter(fits).map(|name| join(&name)));
                }
            }
        }
        found = next;
    }
    if pattern.contains('*') {
        found.retain(|path| dir.join(path).is_file());
    }
    found.sort();
    Ok(found)
}

fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("could not list {}", folder.display()))?;
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_matches_within_one_folder() {
        let dir = std::env::temp_dir().join(format!("landfall-budget-{}", std::process::id()));
        for lang in ["de", "ja"] {
            fs::create_dir_all(dir.join("locales").join(lang)).unwrap();
            fs::write(dir.join("locales").join(lang).join("landfall.ftl"), "").unwrap();
        }
        fs::write(dir.join("locales/index.txt"), "").unwrap();
        let found = matching(&dir, "locales/*/landfall.ftl").unwrap();
        assert_eq!(found, ["locales/de/landfall.ftl", "locales/ja/landfall.ftl"]);
        assert_eq!(matching(&dir, "markets/DE.json").unwrap(), ["markets/DE.json"]);
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn err_a_key_that_means_nothing_is_refused() {
        let path = std::env::temp_dir().join(format!("landfall-budget-{}.toml", std::process::id()));
        fs::write(&path, "total = 1\npart = []\nwords = []\nlimit = 2\n").unwrap();
        let error = format!("{:#}", Budget::read(&path).unwrap_err());
        assert!(error.contains("limit"), "{error}");
        fs::remove_file(path).unwrap();
    }
}
