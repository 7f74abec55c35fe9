//! The configuration that is checked, and where its files stand.

use std::path::{Path, PathBuf};

use landfall::config::{Config, Problems, read};

use crate::input::Stop;

/// A configuration, or none: a tag alone is one too.
#[derive(Default)]
pub(super) struct Shop {
    /// What it is called in findings; empty where there is no file.
    pub(super) name: String,
    text: Option<String>,
    /// What its files are relative to.
    folder: PathBuf,
    root: Option<PathBuf>,
}

impl Shop {
    /// Reads the file.
    ///
    /// # Errors
    /// - exit code 2: it can't be read, is no JSON, or too long
    pub(super) fn of(file: &Path, root: Option<PathBuf>) -> Result<Shop, Stop> {
        let name = file.display().to_string();
        let text =
            std::fs::read_to_string(file).map_err(|e| Stop::input(format!("{name}: can't read: {e}")))?;
        Shop::of_text(name, text, file.parent().unwrap_or(Path::new("")).to_owned(), root)
    }

    /// Takes a text that came from somewhere.
    ///
    /// # Errors
    /// - exit code 2: it is no JSON, or too long
    pub(super) fn of_text(
        name: String,
        text: String,
        folder: PathBuf,
        root: Option<PathBuf>,
    ) -> Result<Shop, Stop> {
        read(Some(&text), &[]).map_err(|problem| Stop::input(format!("{name}: {problem}")))?;
        Ok(Shop { name, text: Some(text), folder, root })
    }

    /// The configuration as a page with these attributes on its tag has it.
    pub(super) fn with_tag(&self, attributes: &[(String, String)]) -> (Config, Problems) {
        // The file was read once already.
        read(self.text.as_deref(), attributes).unwrap_or_default()
    }

    pub(super) fn is_there(&self) -> bool {
        self.text.is_some()
    }

    /// Where a file stands that the configuration names: `None` on another server. An address from the top of the site
    /// is looked for below `--root`.
    pub(super) fn path(&self, url: &str) -> Option<PathBuf> {
        if url.contains("//") {
            return None;
        }
        let plain = url.split(['?', '#']).next().unwrap_or_default();
        match plain.strip_prefix('/') {
            Some(below) => Some(self.root.as_ref().unwrap_or(&self.folder).join(below)),
            None => Some(self.folder.join(plain)),
        }
    }
}
