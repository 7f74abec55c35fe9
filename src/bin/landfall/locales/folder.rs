//! The folder of words: which languages there are, their files, and what the check finds in them.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use landfall::l10n::{DEFAULT_LANGUAGE, Formatter, PlainFormatter};
use landfall::locales::{FILES, Files, Finding, Source, check, check_source};

use crate::input::Stop;

/// One language and its files.
pub(super) struct Language {
    pub(super) tag: String,
    /// Its folder as it is called in messages.
    pub(super) folder: String,
    pub(super) files: Files,
}

/// All languages of a folder.
pub(super) struct Folder {
    pub(super) source: Source,
    pub(super) languages: Vec<Language>,
}

/// The files of a language.
pub(super) fn paths(dir: &Path, tag: &str) -> [PathBuf; FILES.len()] {
    FILES.map(|name| dir.join(tag).join(name))
}

/// What knows plural forms in the tool.
pub(super) fn plain() -> Rc<dyn Formatter> {
    Rc::new(PlainFormatter)
}

/// The English files.
///
/// # Errors
/// - exit code 2: there are none
pub(super) fn source(dir: &Path) -> Result<Source, Stop> {
    let files = read(dir, DEFAULT_LANGUAGE).map_err(|(path, why)| {
        Stop::input(format!("{}: expected the English words: {why}", path.display()))
    })?;
    Ok(Source::read(files))
}

/// The files of a language, or the one that can't be read and why. Where the first is there, others need not be:
/// their messages are missing then.
fn read(dir: &Path, tag: &str) -> Result<Files, (PathBuf, String)> {
    let mut texts = Vec::new();
    for path in paths(dir, tag) {
        match fs::read(&path) {
            Ok(bytes) => texts.push(String::from_utf8(bytes).map_err(|e| {
                let at = e.utf8_error().valid_up_to();
                (path, format!("expected UTF-8, found another byte at {at}"))
            })?),
            Err(e) if e.kind() == ErrorKind::NotFound && !texts.is_empty() => texts.push(String::new()),
            Err(e) => return Err((path, e.to_string())),
        }
    }
    Ok(Files::of(&texts))
}

impl Folder {
    /// Reads the files of these languages, or of all.
    ///
    /// # Errors
    /// - exit code 2: the folder, the English file or one of a language that was asked for can't be read
    pub(super) fn read(dir: &Path, wanted: &[String]) -> Result<Folder, Stop> {
        let source = source(dir)?;
        let mut tags = wanted.to_vec();
        if tags.is_empty() {
            let entries =
                fs::read_dir(dir).map_err(|e| Stop::input(format!("{}: can't read: {e}", dir.display())))?;
            let tag = |entry: fs::DirEntry| entry.file_name().into_string().ok();
            tags = entries.flatten().filter(|entry| entry.path().is_dir()).filter_map(tag).collect();
            tags.sort();
        }
        let mut languages = Vec::new();
        for tag in tags {
            let files = read(dir, &tag).map_err(|(path, why)| {
                Stop::input(format!("{}: {why}; `landfall locales new {tag}` begins one", path.display()))
            })?;
            let folder = dir.join(&tag).display().to_string();
            languages.push(Language { tag, folder, files });
        }
        Ok(Folder { source, languages })
    }

    /// What the check finds in a language.
    pub(super) fn findings(&self, language: &Language) -> Vec<Finding> {
        if language.tag != DEFAULT_LANGUAGE {
            return check(&self.source, &language.tag, language.files.clone(), &plain());
        }
        let others: Vec<&Files> = self.languages.iter().map(|other| &other.files).collect();
        check_source(&self.source, &others, &plain())
    }
}
