//! Why an answer is not the one that the engine gives: for servers, which tell a changed quote from an old one. Not in the
//! widget.

use crate::input::{Json, Problem, Problems, joined};
use crate::world::World;

use super::read::COMPARED;
use super::{QuoteError, Request, quote};

/// More than these say nothing new.
const MOST: usize = 20;

/// Where an answer differs from the engine's own, by its JSON path; nothing where [`verify`](super::verify) would agree.
///
/// # Errors
/// - the request can't be answered
pub fn differences(world: &World, request: &Request, answer: &Json) -> Result<Problems, QuoteError> {
    let own = quote(world, request)?.to_json();
    let mut found = Problems::default();
    for key in COMPARED {
        compare(own.get(key), answer.get(key), key, &mut found.0);
    }
    found.0.truncate(MOST);
    Ok(found)
}

fn compare(own: Option<&Json>, given: Option<&Json>, path: &str, out: &mut Vec<Problem>) {
    if own == given || out.len() > MOST {
        return;
    }
    if let (Some(Json::Object(own)), Some(Json::Object(given))) = (own, given) {
        for (key, value) in own.iter() {
            compare(Some(value), given.get(key), &joined(&[path, ".", key]), out);
        }
        for (key, value) in given.iter().filter(|(key, _)| own.get(key).is_none()) {
            compare(None, Some(value), &joined(&[path, ".", key]), out);
        }
    } else if let (Some(Json::Array(own)), Some(Json::Array(given))) = (own, given) {
        for at in 0..own.len().max(given.len()) {
            compare(own.get(at), given.get(at), &joined(&[path, "[", &at.to_string(), "]"]), out);
        }
    } else {
        let shown = |value: Option<&Json>| value.map_or("nothing".to_owned(), short);
        out.push(Problem { path: path.to_owned(), expected: shown(own), found: shown(given) });
    }
}

/// As JSON, cut to a readable length.
fn short(value: &Json) -> String {
    const MOST_LETTERS: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= MOST_LETTERS {
        return text;
    }
    text.chars().take(MOST_LETTERS).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(own: &str, given: &str) -> Vec<String> {
        let mut out = Vec::new();
        compare(Some(&Json::parse(own).unwrap()), Some(&Json::parse(given).unwrap()), "it", &mut out);
        out.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_difference_is_told_by_its_path() {
        assert!(found(r#"{"a": [1, null]}"#, r#"{"a": [1, null]}"#).is_empty());
        assert_eq!(
            found(r#"{"a": {"b": "1.00"}}"#, r#"{"a": {"b": "0.10"}}"#),
            ["it.a.b: expected \"1.00\", found \"0.10\""]
        );
        assert_eq!(found(r#"[1, 2]"#, "[1]"), ["it[1]: expected 2, found nothing"]);
        assert_eq!(found("{}", r#"{"x": true}"#), ["it.x: expected nothing, found true"]);
    }
}
