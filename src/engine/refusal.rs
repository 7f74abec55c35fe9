//! Why something is refused, as JSON: `{"code": "quote", "problems": [{"path", "expected", "found"}]}`.
//!
//! `code` is one of `contract::error`: `rates`, `market` or `quote`.

use crate::input::{Json, Map, Problem, Problems, SyntaxError};

/// What is refused, and every reason.
pub(super) struct Refusal {
    code: &'static str,
    problems: Problems,
}

impl Refusal {
    /// Refused for one reason.
    pub(super) fn of(code: &'static str, problem: impl Into<Problem>) -> Refusal {
        Refusal::all(code, Problems(vec![problem.into()]))
    }

    /// Refused for each of these reasons.
    pub(super) fn all(code: &'static str, problems: Problems) -> Refusal {
        Refusal { code, problems }
    }

    /// What should be JSON is none.
    pub(super) fn syntax(code: &'static str, why: SyntaxError) -> Refusal {
        let (path, expected) = (why.place(), why.expected.to_owned());
        Refusal::of(code, Problem { path, expected, found: "something else".to_owned() })
    }
}

/// Problems as JSON: path, expected and found of each.
pub(super) fn list(problems: &Problems) -> Json {
    let one = |problem: &Problem| {
        let mut members = Map::new();
        members.insert_texts(&[
            ("path", &problem.path),
            ("expected", &problem.expected),
            ("found", &problem.found),
        ]);
        Json::Object(members)
    };
    Json::Array(problems.0.iter().map(one).collect())
}

/// As it is thrown.
impl From<Refusal> for String {
    fn from(refusal: Refusal) -> String {
        let mut members = Map::new();
        members.insert("code", refusal.code.into());
        members.insert("problems", list(&refusal.problems));
        Json::Object(members).to_string()
    }
}
