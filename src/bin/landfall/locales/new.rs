//! `landfall locales new LANG`: files to begin with.

use std::fs;
use std::io::Write;
use std::path::Path;

use icu_locale_core::Locale;
use landfall::locales::skeleton;
use serde_json::json;

use super::folder::{plain, source};
use crate::input::Stop;

/// The list of shipped languages, beside their folders.
const INDEX: &str = "index.txt";

pub(super) fn run(dir: &Path, language: &str, as_json: bool) -> Result<String, Stop> {
    let tag: Locale = language.parse().map_err(|_| {
        Stop::input(format!("{language}: expected a language tag, such as pl, pt-BR or zh-Hant"))
    })?;
    if tag.to_string() != language {
        return Err(Stop::input(format!("{language}: write it as {tag}")));
    }
    let source = source(dir)?;
    let folder = dir.join(language);
    let wrong = |path: &Path, e: std::io::Error| Stop::run(format!("{}: can't write: {e}", path.display()));
    fs::create_dir_all(&folder).map_err(|e| wrong(&folder, e))?;
    let mut begun = Vec::new();
    for (name, text) in skeleton(&source, language, &*plain()) {
        let path = folder.join(name);
        // Never over somebody's work; a file that they have not yet is begun beside it.
        match fs::File::create_new(&path) {
            Ok(mut new) => {
                new.write_all(text.as_bytes()).map_err(|e| wrong(&path, e))?;
                begun.push(path.display().to_string());
            }
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(wrong(&path, e)),
        }
    }
    if begun.is_empty() {
        return Err(Stop::input(format!("{}: its files are there already", folder.display())));
    }
    let listed = list(&dir.join(INDEX), language)?;
    let messages = source.ids().count();
    if as_json {
        return Ok(format!("{:#}\n", json!({"files": begun, "messages": messages, "listed": listed})));
    }
    let also =
        if listed { format!(", and {language} in {}", dir.join(INDEX).display()) } else { String::new() };
    Ok(format!(
        "{}: to translate, of {messages} messages in all{also}\n`landfall locales check {language}` says what is left to do\n",
        begun.join(", ")
    ))
}

/// Adds the language to the list of those that are shipped, if there is one; says whether it did.
fn list(index: &Path, language: &str) -> Result<bool, Stop> {
    let Ok(text) = fs::read_to_string(index) else { return Ok(false) };
    let mut lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    if lines.contains(&language) {
        return Ok(false);
    }
    lines.push(language);
    lines.sort_unstable();
    let written = fs::write(index, lines.join("\n") + "\n");
    written.map_err(|e| Stop::run(format!("{}: can't write: {e}", index.display())))?;
    Ok(true)
}
