//! A JSON value together with its path.

use super::text::{joined, separated};
use super::{Json, Problem};

/// Longest piece of a found value that an error message repeats, in characters.
const FOUND_LENGTH: usize = 60;

/// The format of the data files that this release writes and reads: the member `format` of markets, holidays and rates.
/// A file that names none is of the first. `docs/long-life.md` says when it counts up.
pub const FORMAT: &str = "1";

/// A value and where it stands. Cheap to clone; it borrows the document.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    value: &'a Json,
    path: String,
}

static NULL: Json = Json::Null;

impl<'a> Node<'a> {
    /// The document's root, whose path is empty.
    #[must_use]
    pub fn root(value: &'a Json) -> Self {
        Node { value, path: String::new() }
    }

    /// A value at a place that the caller names, for documents that are read piece by piece.
    #[must_use]
    pub fn at(value: &'a Json, path: &str) -> Self {
        Node { value, path: path.to_owned() }
    }

    /// The value itself.
    #[must_use]
    pub fn value(&self) -> &'a Json {
        self.value
    }

    /// The JSON path from the root.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the value is absent or `null`; both mean the same everywhere in Landfall.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.value.is_null()
    }

    /// The problem "expected …, found this".
    #[must_use]
    pub fn problem(&self, expected: &str) -> Problem {
        let found = if self.value.is_null() { "nothing".to_owned() } else { self.value.to_string() };
        let found = match found.char_indices().nth(FOUND_LENGTH) {
            Some((cut, _)) => joined(&[found.get(..cut).unwrap_or_default(), "…"]),
            None => found,
        };
        Problem { path: self.path.clone(), expected: expected.to_owned(), found }
    }

    /// The member `key`; `null` where it is absent or this is no object.
    #[must_use]
    pub fn get(&self, key: &str) -> Node<'a> {
        let value = self.value.get(key).unwrap_or(&NULL);
        let path = if self.path.is_empty() { key.to_owned() } else { joined(&[&self.path, ".", key]) };
        Node { value, path }
    }

    /// The member `key`, or `None` where it is absent or `null`.
    #[must_use]
    pub fn optional(&self, key: &str) -> Option<Node<'a>> {
        Some(self.get(key)).filter(|node| !node.is_null())
    }

    /// The elements of an array.
    ///
    /// # Errors
    /// - the value is not an array (`null` is not one either)
    pub fn list(&self) -> Result<Vec<Node<'a>>, Problem> {
        let array = self.value.as_array().ok_or_else(|| self.problem("a list"))?;
        let element = |(i, value): (usize, &'a Json)| Node {
            value,
            path: joined(&[&self.path, "[", &i.to_string(), "]"]),
        };
        Ok(array.iter().enumerate().map(element).collect())
    }

    /// The elements of an array; an absent one has none.
    ///
    /// # Errors
    /// - the value is neither absent, `null` nor an array
    pub fn list_or_empty(&self) -> Result<Vec<Node<'a>>, Problem> {
        if self.is_null() { Ok(Vec::new()) } else { self.list() }
    }

    /// The members of an object, each with its path.
    ///
    /// # Errors
    /// - the value is not an object
    pub fn members(&self) -> Result<Vec<(&'a str, Node<'a>)>, Problem> {
        let map = self.value.as_object().ok_or_else(|| self.problem("an object"))?;
        Ok(map.iter().map(|(key, _)| (key, self.get(key))).collect())
    }

    /// A string.
    ///
    /// # Errors
    /// - the value is not a string; `expected` says what the string should have been
    pub fn str(&self, expected: &str) -> Result<&'a str, Problem> {
        self.value.as_str().ok_or_else(|| self.problem(expected))
    }

    /// `true` or `false`.
    ///
    /// # Errors
    /// - anything else
    pub fn bool(&self) -> Result<bool, Problem> {
        self.value.as_bool().ok_or_else(|| self.problem("true or false"))
    }

    /// A whole number from `least` to `most`.
    ///
    /// # Errors
    /// - not a number, not whole, or out of the range
    pub fn whole(&self, least: u64, most: u64) -> Result<u64, Problem> {
        let number = self.value.as_u64().filter(|n| (least..=most).contains(n));
        number.ok_or_else(|| {
            self.problem(&joined(&["a whole number from ", &least.to_string(), " to ", &most.to_string()]))
        })
    }

    /// One word out of `words`; gives its index.
    ///
    /// # Errors
    /// - not a string, or none of the words
    pub fn word(&self, words: &[&str]) -> Result<usize, Problem> {
        let found = self.value.as_str().and_then(|s| words.iter().position(|word| *word == s));
        found.ok_or_else(|| self.problem(&joined(&["one of ", &separated(words, ", ")])))
    }

    /// Problems for every member whose key is none of `known`, and for a value that is no object.
    pub fn unknown_keys(&self, known: &[&str]) -> Vec<Problem> {
        let Some(map) = self.value.as_object() else { return vec![self.problem("an object")] };
        let unknown = map.iter().map(|(key, _)| key).filter(|key| !known.contains(key));
        let expected = || joined(&["one of the fields ", &separated(known, ", ")]);
        unknown
            .map(|key| self.get(key))
            .map(|node| Problem { found: quote_key(&node), ..node.problem(&expected()) })
            .collect()
    }
}

/// The key of a node, quoted, as what was found in place of a known field.
fn quote_key(node: &Node<'_>) -> String {
    let key = node.path.rsplit('.').next().unwrap_or_default();
    joined(&["\"", key, "\""])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_path_names_members_and_elements() {
        let doc = Json::from(json!({"items": [{"hsCode": "1"}, {"hsCode": 7}]}));
        let items = Node::root(&doc).get("items").list().unwrap();
        let err = items[1].get("hsCode").str("6 to 10 digits").unwrap_err();
        assert_eq!(err.to_string(), "items[1].hsCode: expected 6 to 10 digits, found 7");
    }

    #[test]
    fn an_absent_member_reads_as_nothing() {
        let doc = Json::from(json!({}));
        let err = Node::root(&doc).get("date").str("a date such as 2026-11-22").unwrap_err();
        assert_eq!(err.to_string(), "date: expected a date such as 2026-11-22, found nothing");
        assert!(Node::root(&doc).optional("date").is_none());
    }

    #[test]
    fn err_an_unknown_key_is_named_with_the_known_ones() {
        let doc = Json::from(json!({"shipTo": {"land": "DE"}}));
        let problems = Node::root(&doc).get("shipTo").unknown_keys(&["country", "region"]);
        assert_eq!(
            problems[0].to_string(),
            "shipTo.land: expected one of the fields country, region, found \"land\""
        );
    }

    #[test]
    fn err_a_long_value_is_cut_in_the_message() {
        let doc = Json::from(json!("é".repeat(500)));
        let found = Node::root(&doc).problem("x").found;
        assert_eq!(found.chars().count(), FOUND_LENGTH + 1);
    }
}
