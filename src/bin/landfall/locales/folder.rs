//! The folder of words: which languages there are, their files, and what the check finds in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use landfall::l10n::{DEFAULT_LANGUAGE, Formatter, PlainFormatter};
use landfall::locales::{Finding, Source, check, check_source};

use crate::input::Stop;

/// The name of every file of words.
const FILE: &str = "landfall.ftl";

/// One language and its file.
pub(super) struct Language {
    pub(super) tag: String,
    /// The file as it is called in messages.
    pub(super) file: String,
    pub(super) text: String,
}

/// All languages of a folder.
pub(super) struct Folder {
    pub(super) source: Source,
    pub(super) languages: Vec<Language>,
}

/// The file of a language.
pub(super) fn file(dir: &Path, tag: &str) -> PathBuf {
    dir.join(tag).join(FILE)
}

/// What knows plural forms in the tool.
pub(super) fn plain() -> Rc<dyn Formatter> {
    Rc::new(PlainFormatter)
}

/// The English file.
///
/// # Errors
/// - exit code 2: there is none
pub(super) fn source(dir: &Path) -> Result<Source, Stop> {
    let english = file(dir, DEFAULT_LANGUAGE);
    let text = fs::read_to_string(&english);
    let text =
        text.map_err(|e| Stop::input(format!("{}: expected the English words: {e}", english.display())))?;
    Ok(Source::read(&text))
}

impl Folder {
    /// Reads the files of these languages, or of all.
    ///
    /// # Errors
    /// - exit code 2: the folder, the English file or the file of a language that was asked for can't be read
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
            let path = file(dir, &tag);
            let read = || -> Result<String, String> {
                let bytes = fs::read(&path).map_err(|e| e.to_string())?;
                String::from_utf8(bytes).map_err(|e| {
                    format!("expected UTF-8, found another byte at {}", e.utf8_error().valid_up_to())
                })
            };
            let name = path.display().to_string();
            let text = read().map_err(|why| {
                Stop::input(format!("{name}: {why}; `landfall locales new {tag}` begins one"))
            })?;
            languages.push(Language { tag, file: name, text });
        }
        Ok(Folder { source, languages })
    }

    /// What the check finds in a language.
    pub(super) fn findings(&self, language: &Language) -> Vec<Finding> {
        if language.tag != DEFAULT_LANGUAGE {
            return check(&self.source, &language.tag, &language.text, &plain());
        }
        let others: Vec<&str> = self.languages.iter().map(|other| other.text.as_str()).collect();
        check_source(&self.source, &others, &plain())
    }
}
