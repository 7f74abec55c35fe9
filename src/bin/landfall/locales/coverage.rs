//! `landfall locales coverage`: how far each language is, as a table.

use std::path::Path;

use landfall::locales::coverage;
use serde_json::{Value, json};

use super::folder::Folder;
use crate::input::Stop;
use crate::table::aligned;

pub(super) fn run(dir: &Path, as_json: bool) -> Result<String, Stop> {
    let folder = Folder::read(dir, &[])?;
    let mut rows = vec![
        ["language", "translated", "missing", "in English", "broken", "errors", "warnings", "bytes"]
            .map(str::to_owned)
            .to_vec(),
    ];
    let mut list = Vec::new();
    for language in &folder.languages {
        let counts = coverage(&folder.source, &folder.findings(language));
        let bytes = language.files.each().map(|(_, text)| text.len()).sum::<usize>();
        list.push(json!({
            "language": language.tag, "messages": counts.messages, "translated": counts.translated,
            "missing": counts.missing, "inEnglish": counts.in_english, "broken": counts.broken,
            "errors": counts.errors, "warnings": counts.warnings, "bytes": bytes,
        }));
        let mut cells = vec![language.tag.clone(), format!("{} of {}", counts.translated, counts.messages)];
        let numbers =
            [counts.missing, counts.in_english, counts.broken, counts.errors, counts.warnings, bytes];
        cells.extend(numbers.iter().map(ToString::to_string));
        rows.push(cells);
    }
    if as_json {
        return Ok(format!("{:#}\n", Value::Array(list)));
    }
    Ok(aligned(&rows, &[1, 2, 3, 4, 5, 6, 7], ""))
}
