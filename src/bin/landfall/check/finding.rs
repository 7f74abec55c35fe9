//! One finding: how grave it is, what kind, where, and what it says.

use clap::ValueEnum;
use serde_json::{Value, json};

/// How grave a finding is; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Severity {
    /// Something does not work.
    Error,
    /// It works, and is probably not meant.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    pub(super) fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A finding.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) severity: Severity,
    /// A name for this kind; scripts may go by it.
    pub(super) code: &'static str,
    /// The file or address.
    pub(super) file: String,
    /// Where in it: a JSON path, an element, a line; empty for all of it.
    pub(super) place: String,
    /// What was found, and what was expected or what to do.
    pub(super) message: String,
    /// The same apart, where a value is wrong: what was expected and what was found.
    pub(super) value: Option<(String, String)>,
    /// The right word that is nearest to the one that was found.
    pub(super) nearest: Option<String>,
}

impl Finding {
    pub(super) fn new(
        severity: Severity,
        code: &'static str,
        file: &str,
        place: &str,
        message: impl Into<String>,
    ) -> Finding {
        let (file, place, message) = (file.to_owned(), place.to_owned(), message.into());
        Finding { severity, code, file, place, message, value: None, nearest: None }
    }

    /// A value that can't be used, as the reader of the configuration tells it.
    pub(super) fn of_value(severity: Severity, file: &str, problem: &landfall::config::Problem) -> Finding {
        let nearest = nearest(problem);
        let mut message = format!("expected {}, found {}", problem.expected, problem.found);
        if let Some(word) = nearest.as_ref().filter(|word| !problem.expected.contains(&format!("\"{word}\"")))
        {
            message.push_str(&format!("; is it \"{word}\"?"));
        }
        let value = Some((problem.expected.clone(), problem.found.clone()));
        Finding { value, nearest, ..Finding::new(severity, "value", file, &problem.path, message) }
    }

    pub(super) fn object(&self) -> Value {
        let mut object = json!({
            "severity": self.severity.name(), "code": self.code, "file": self.file, "place": self.place,
            "message": self.message,
        });
        if let (Some(map), Some((expected, found))) = (object.as_object_mut(), &self.value) {
            map.insert("expected".to_owned(), expected.as_str().into());
            map.insert("found".to_owned(), found.as_str().into());
            map.insert("nearest".to_owned(), self.nearest.as_deref().into());
        }
        object
    }
}

/// The nearest right word: the reader has named it alone, or names all words there are.
fn nearest(problem: &landfall::config::Problem) -> Option<String> {
    let alone = problem.expected.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    if let Some(word) = alone.filter(|word| !word.contains('"')) {
        return Some(word.to_owned());
    }
    if problem.expected.starts_with("data-") {
        return Some(problem.expected.clone());
    }
    let words = problem.expected.strip_prefix("one of ")?;
    let words = words.strip_prefix("the fields ").unwrap_or(words);
    near(problem.found.trim_matches('"'), words.split(", ")).map(str::to_owned)
}

/// The word that is a few typing mistakes away from the one that was found.
pub(super) fn near<'w>(found: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let most = found.chars().count().div_ceil(3).clamp(1, 3);
    let far = |word: &str| distance(&found.to_lowercase(), &word.to_lowercase());
    words
        .map(|word| (far(word), word))
        .filter(|(far, _)| *far <= most)
        .min_by_key(|(far, _)| *far)
        .map(|(_, word)| word)
}

/// How many letters to add, leave out or replace to make one word of another.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (nth, letter) in one.chars().take(60).enumerate() {
        let (mut corner, mut left) = (nth, nth + 1);
        let mut next = vec![left];
        for (sign, above) in other.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(letter != *sign)).min(above + 1).min(left + 1);
            corner = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
