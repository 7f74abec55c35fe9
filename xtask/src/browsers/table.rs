//! `tests/browsers/features.toml`: what the widget asks of browsers, since when each has it, and what is lost without it.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Deserializer};

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    /// Names that are newer in MDN's data and mean something else here.
    pub(crate) apart: Vec<String>,
    /// The rows, in the order of the file.
    pub(crate) feature: Vec<Feature>,
}

/// One thing that the widget asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Feature {
    /// What people call it.
    pub(crate) name: String,
    /// Where it is used.
    #[serde(rename = "in")]
    pub(crate) place: Place,
    /// The text that shows that it is used.
    pub(crate) find: String,
    /// Where MDN's data has it.
    pub(crate) mdn: String,
    chromium: Option<Version>,
    firefox: Option<Version>,
    safari: Option<Version>,
    /// What is lost in a browser that has it not; without such words the widget can't do without it.
    pub(crate) without: Option<String>,
}

/// Where something is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    /// In the built script.
    Script,
    /// In the built wasm, as a proposal.
    Wasm,
    /// In a style sheet of the components.
    Style,
    /// In the source of the widget: asked for by name.
    Code,
}

/// A browser's version: `103`, `16.4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    major: u32,
    minor: u32,
}

/// The browsers in the order of every table: their names here, and in MDN's data.
pub(crate) const BROWSERS: [(&str, &str); 3] =
    [("Chromium", "chrome"), ("Firefox", "firefox"), ("Safari", "safari")];

impl Table {
    /// Reads the file.
    ///
    /// # Errors
    /// - it can't be read, or has something that is no such row
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let path = root.join("tests").join("browsers").join("features.toml");
        let text = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("{}: not a table of features", path.display()))
    }

    /// The oldest version of each browser that has all that the widget can't do without.
    pub(crate) fn oldest(&self) -> [Option<Version>; 3] {
        self.highest(|feature| feature.without.is_none())
    }

    /// The oldest version of each that has everything it ever had.
    pub(crate) fn complete(&self) -> [Option<Version>; 3] {
        self.highest(|_| true)
    }

    fn highest(&self, counts: impl Fn(&Feature) -> bool) -> [Option<Version>; 3] {
        [0, 1, 2].map(|browser| {
            let versions = self.feature.iter().filter(|feature| counts(feature)).map(|f| f.since(browser));
            versions.flatten().max()
        })
    }

    /// The features that set a browser's oldest version.
    pub(crate) fn reasons(&self, browser: usize, oldest: Version) -> Vec<&str> {
        let sets = |f: &&Feature| f.without.is_none() && f.since(browser) == Some(oldest);
        self.feature.iter().filter(sets).map(|feature| feature.name.as_str()).collect()
    }
}

impl Feature {
    /// The first version of a browser of [`BROWSERS`] that has it.
    pub(crate) fn since(&self, browser: usize) -> Option<Version> {
        [self.chromium, self.firefox, self.safari].get(browser).copied().flatten()
    }
}

impl Version {
    /// `103`, `16.4`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.').unwrap_or((text, "0"));
        Some(Self { major: major.parse().ok()?, minor: minor.parse().ok()? })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.minor {
            0 => write!(f, "{}", self.major),
            minor => write!(f, "{}.{minor}", self.major),
        }
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let expected =
            || serde::de::Error::custom(format!("expected a version such as \"16.4\", found {text:?}"));
        Self::parse(&text).ok_or_else(expected)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROWS: &str = r#"
        apart = []
        [[feature]]
        name = "a"
        in = "script"
        find = "a"
        mdn = "api.a"
        chromium = "103"
        firefox = "99"
        safari = "16"

        [[feature]]
        name = "b"
        in = "style"
        find = "b"
        mdn = "css.b"
        chromium = "117"
        safari = "16.4"
        without = "plainer"
    "#;

    #[test]
    fn what_can_be_done_without_sets_no_minimum() {
        let table: Table = toml::from_str(ROWS).unwrap();
        let text =
            |versions: [Option<Version>; 3]| versions.map(|v| v.map(|v| v.to_string()).unwrap_or_default());
        assert_eq!(text(table.oldest()), ["103", "99", "16"]);
        assert_eq!(text(table.complete()), ["117", "99", "16.4"]);
        assert_eq!(table.reasons(0, Version::parse("103").unwrap()), ["a"]);
    }

    #[test]
    fn versions_are_no_decimals() {
        assert!(Version::parse("16.10") > Version::parse("16.4"));
        assert!(Version::parse("9.1") < Version::parse("16"));
    }

    #[test]
    fn err_what_is_no_version_is_named() {
        let error = toml::from_str::<Table>(&ROWS.replace("16.4", "new")).unwrap_err().to_string();
        assert!(error.contains("expected a version such as \"16.4\", found \"new\""), "{error}");
    }
}
