//! How far a translation is.

use super::finding::{Finding, Severity};
use super::source::Source;

/// Counts of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Messages that the source has.
    pub messages: usize,
    /// Of these, translated and free of errors.
    pub translated: usize,
    /// Not there.
    pub missing: usize,
    /// Still in English.
    pub in_english: usize,
    /// Messages with an error.
    pub broken: usize,
    /// Findings that are errors.
    pub errors: usize,
    /// Findings that are warnings.
    pub warnings: usize,
}

/// How far a file is, by what the check found in it.
#[must_use]
pub fn coverage(source: &Source, findings: &[Finding]) -> Coverage {
    let mut all = Coverage { messages: source.ids().count(), ..Coverage::default() };
    for id in source.ids() {
        let mut of_it = findings.iter().filter(|finding| finding.message.as_deref() == Some(id)).peekable();
        let has = |code: &str| findings.iter().any(|f| f.message.as_deref() == Some(id) && f.code == code);
        if has("missing") {
            all.missing += 1;
        } else if of_it.any(|finding| finding.severity == Severity::Error) {
            all.broken += 1;
        } else if has("same-as-english") {
            all.in_english += 1;
        } else {
            all.translated += 1;
        }
    }
    all.errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    all.warnings = findings.len() - all.errors;
    all
}
