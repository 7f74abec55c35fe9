//! The shipped files.

use landfall::locales::{FILES, Files};
use std::fs;
use std::path::PathBuf;

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales")
}

pub(crate) fn files(locale: &str) -> Files {
    Files::of(&FILES.map(|name| {
        let path = folder().join(locale).join(name);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }))
}

/// All files of a locale as one.
pub(crate) fn text(locale: &str) -> String {
    files(locale).text().to_owned()
}
