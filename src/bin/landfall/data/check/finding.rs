//! One finding: how grave it is, what kind, where, and what it says.

use clap::ValueEnum;
use serde_json::{Value, json};

/// How grave a finding is; the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(super) enum Severity {
    /// Answers are wrong, or depend on the order of rows.
    Error,
    /// A rule is missing, old, or does not do what it looks like.
    Warning,
    /// What the data knows that it does not know.
    Information,
}

impl Severity {
    pub(super) fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "information",
        }
    }
}

/// A finding. Two that say the same of the same line are one: members of a union share its rows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    pub(super) severity: Severity,
    file: String,
    line: u32,
    code: &'static str,
    message: String,
}

impl Finding {
    pub(super) fn error(code: &'static str, place: String, message: String) -> Finding {
        Finding::new(Severity::Error, code, &place, message)
    }

    pub(super) fn warning(code: &'static str, place: String, message: String) -> Finding {
        Finding::new(Severity::Warning, code, &place, message)
    }

    pub(super) fn information(code: &'static str, place: String, message: String) -> Finding {
        Finding::new(Severity::Information, code, &place, message)
    }

    fn new(severity: Severity, code: &'static str, place: &str, message: String) -> Finding {
        let (file, line) = place.rsplit_once(':').unwrap_or((place, "1"));
        Finding { severity, file: file.to_owned(), line: line.parse().unwrap_or(1), code, message }
    }

    /// `markets/DE.toml:41: warning: gap: …`
    pub(super) fn line(&self) -> String {
        format!("{}:{}: {}: {}: {}", self.file, self.line, self.severity.name(), self.code, self.message)
    }

    pub(super) fn object(&self) -> Value {
        json!({
            "severity": self.severity.name(),
            "code": self.code,
            "place": format!("{}:{}", self.file, self.line),
            "message": self.message,
        })
    }
}
