//! One thing that is to be looked at in a file of words: where it is, what was found, what to do.

use std::fmt;

use crate::input::Json;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A message can't be used, or says something else than the source.
    Error,
    /// It works, and is probably not meant.
    Warning,
}

impl Severity {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// A name for this kind of finding; scripts may go by it.
    pub code: &'static str,
    /// The file that it stands in.
    pub file: &'static str,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The message it is about, if it has a name.
    pub message: Option<String>,
    /// What was found.
    pub found: String,
    /// What to do.
    pub advice: String,
}

impl Finding {
    /// As a line of a compiler: `locales/de/landfall.ftl:12:5: error: …`.
    #[must_use]
    pub fn line(&self, folder: &str) -> String {
        format!("{folder}/{}:{}:{}: {self}", self.file, self.line, self.column)
    }

    /// As JSON; the file without its folder.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut json = Json::Null;
        let texts = [
            ("severity", self.severity.name()),
            ("code", self.code),
            ("file", self.file),
            ("found", &self.found),
            ("advice", &self.advice),
        ];
        for (key, text) in texts {
            *json.member(key) = Json::from(text);
        }
        *json.member("message") = self.message.as_deref().map_or(Json::Null, Json::from);
        *json.member("line") = Json::Number(self.line.to_string());
        *json.member("column") = Json::Number(self.column.to_string());
        json
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.severity.name())?;
        if let Some(message) = &self.message {
            write!(f, "{message}: ")?;
        }
        write!(f, "{}; {} [{}]", self.found, self.advice, self.code)
    }
}
