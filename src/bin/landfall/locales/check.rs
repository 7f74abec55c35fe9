//! `landfall locales check`: what is wrong or missing, line by line.

use std::path::Path;

use landfall::locales::{Severity, coverage};
use serde_json::{Value, json};

use super::folder::Folder;
use crate::input::Stop;

/// Exit code 1 where anything was found.
pub(super) fn run(dir: &Path, languages: &[String], as_json: bool) -> Result<(String, bool), Stop> {
    let folder = Folder::read(dir, languages)?;
    let (mut lines, mut list) = (String::new(), Vec::new());
    let (mut errors, mut warnings) = (0, 0);
    for language in &folder.languages {
        let findings = folder.findings(language);
        let counts = coverage(&folder.source, &findings);
        errors += counts.errors;
        warnings += counts.warnings;
        // A language that was just begun would print hundreds of lines that say one thing.
        let untouched = findings.iter().filter(|finding| finding.code == "same-as-english").count();
        let fold = untouched > 20;
        for finding in &findings {
            let mut value = Value::from(finding.to_json());
            if let Some(map) = value.as_object_mut() {
                let file = format!("{}/{}", language.folder, finding.file);
                map.insert("file".to_owned(), Value::String(file));
                map.insert("language".to_owned(), Value::String(language.tag.clone()));
            }
            list.push(value);
            if !(fold && finding.code == "same-as-english") {
                lines.push_str(&finding.line(&language.folder));
                lines.push('\n');
            }
        }
        if fold {
            let code = Severity::Warning.name();
            lines.push_str(&format!(
                "{}: {code}: {untouched} messages are in English still; translate them [same-as-english]\n",
                language.folder
            ));
        }
    }
    let found = errors + warnings > 0;
    if as_json {
        let report = json!({"languages": folder.languages.len(), "errors": errors, "warnings": warnings, "findings": list});
        return Ok((format!("{report:#}\n"), found));
    }
    let count = folder.languages.len();
    let messages = folder.source.ids().count();
    lines.push_str(&if found {
        format!("{count} languages, {messages} messages: {errors} errors, {warnings} warnings\n")
    } else {
        format!("{count} languages, {messages} messages: nothing to do\n")
    });
    Ok((lines, found))
}
