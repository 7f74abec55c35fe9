//! `landfall locales new LANG`: a file to begin with.

use std::fs;
use std::io::Write;
use std::path::Path;

use icu_locale_core::Locale;
use landfall::locales::skeleton;
use serde_json::json;

use super::folder::{file, plain, source};
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
    let path = file(dir, language);
    let text = skeleton(&source, language, &*plain());
    let wrong = |e: std::io::Error| Stop::run(format!("{}: can't write: {e}", path.display()));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(wrong)?;
    }
    // Never over somebody's work.
    let mut new = fs::File::create_new(&path).map_err(|e| match e.kind() {
        std::io::ErrorKind::AlreadyExists => Stop::input(format!("{}: it is there already", path.display())),
        _ => wrong(e),
    })?;
    new.write_all(text.as_bytes()).map_err(wrong)?;
    let listed = list(&dir.join(INDEX), language)?;
    let messages = source.ids().count();
    if as_json {
        return Ok(format!("{:#}\n", json!({"file": path, "messages": messages, "listed": listed})));
    }
    let also =
        if listed { format!(", and {language} in {}", dir.join(INDEX).display()) } else { String::new() };
    Ok(format!(
        "{}: {messages} messages to translate{also}\n`landfall locales check {language}` says what is left to do\n",
        path.display()
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
