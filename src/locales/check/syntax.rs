//! Entries that can't be read, as findings.

use super::Checker;
use crate::l10n::{L10nProblem, ProblemKind};
use crate::locales::finding::{Finding, Severity};

/// What fluent's complaints mean for somebody who writes words: what its text contains, and what to do.
const ADVICE: [(&str, &str); 6] = [
    ("\"}\"", "close the brace that was opened before this place"),
    (
        "\"=\"",
        "write a message as: name = text; a text that goes on in the next line begins with blanks there",
    ),
    ("default variant", "mark one variant with a star: *[other]"),
    ("string literal", "close the quotation mark on the same line"),
    ("message field", "write the text behind the =, or with blanks before it in the next line"),
    ("Expected a value", "write the text behind the =, or with blanks before it in the next line"),
];

impl Checker<'_> {
    /// Files that end within a line: pages take one for the half of an upload, and read that line no more.
    pub(super) fn last_lines(&mut self) {
        for end in self.files.ends_within_a_line() {
            let found = "found no line break at the end of the file, so that pages leave out its last line";
            self.error("last-line", end, "", found, "end the file with a line break");
        }
    }
}

/// A problem of reading the text as a finding.
pub(super) fn finding(problem: L10nProblem, text: &str) -> Finding {
    let (code, found, advice) = match problem.kind {
        ProblemKind::Syntax(expected) => {
            let advice = ADVICE.iter().find(|(part, _)| expected.contains(part));
            let advice = advice.map_or("compare it with the message in English", |(_, advice)| advice);
            ("syntax", format!("can't be read from here: {}", first_small(&expected)), advice.to_owned())
        }
        ProblemKind::Duplicate => (
            "duplicate",
            "found a second time; the first one holds".to_owned(),
            "take one of them out".to_owned(),
        ),
        ProblemKind::FunctionName => {
            ("function-name", "found a function's name".to_owned(), "call it something else".to_owned())
        }
        ProblemKind::TooLarge { bytes } => (
            "too-large",
            format!("found {bytes} bytes"),
            format!("keep the file under {} bytes", crate::l10n::MAX_FILE_BYTES),
        ),
        ProblemKind::TooDeep => {
            ("too-deep", "found braces inside braces".to_owned(), "write one pair of braces".to_owned())
        }
        ProblemKind::LiteralSelector => (
            "literal-selector",
            "found a word or number before ->".to_owned(),
            "choose by a variable: { $count -> … }".to_owned(),
        ),
    };
    let L10nProblem { mut line, mut column, message, .. } = problem;
    // The reader looks for a brace past the end of the line; people look for it before that.
    if code == "syntax" && found.ends_with("\"}\"") && column == 1 {
        let before =
            text.lines().enumerate().take(usize::try_from(line).unwrap_or_default().saturating_sub(1));
        if let Some((nth, last)) = before.filter(|(_, text)| !text.trim().is_empty()).last() {
            line = u32::try_from(nth + 1).unwrap_or(line);
            column = u32::try_from(last.trim_end().chars().count() + 1).unwrap_or(column);
        }
    }
    let file = super::super::files::name(0);
    Finding { severity: Severity::Error, code, file, line, column, message, found, advice }
}

fn first_small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
