//! JSON as a tree, read and written with what a widget needs and nothing else.
//!
//! Numbers stay the decimals that were written, since a price must not pass through a float. Members are sorted by
//! key, so that equal documents print alike. `serde_json` reads and writes the same documents in the tool; the tests
//! hold both against each other. In the widget its tables for floats alone would weigh more than this file.

use super::text::joined;
use std::fmt;

/// How deep lists and objects may be nested.
const DEEPEST: usize = 64;

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it was written: `12.50`.
    Number(String),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object.
    Object(Map),
}

/// The members of an object, sorted by key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map(Vec<(String, Json)>);

/// Where a text stops being JSON. Lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// What could stand there.
    pub expected: &'static str,
}

impl Json {
    /// Reads a document. A later member replaces an earlier one of the same name.
    ///
    /// # Errors
    /// - [`SyntaxError`]: not JSON, more after its end, or nested deeper than 64
    ///
    /// ```
    /// use landfall::input::Json;
    /// assert_eq!(Json::parse(r#"{"b": 12.50, "a": [null]}"#).map(|j| j.to_string()).as_deref(), Ok(r#"{"a":[null],"b":12.50}"#));
    /// assert_eq!(Json::parse("{\n  a: 1}").unwrap_err().to_string(), "line 2, column 3: expected a key in quotes");
    /// ```
    pub fn parse(text: &str) -> Result<Json, SyntaxError> {
        let mut reader = Reader { text, at: 0, depth: 0, expected: "" };
        let value = reader.value();
        reader.blank();
        match value {
            Some(value) if reader.peek().is_none() => Ok(value),
            Some(_) => Err(reader.error("nothing more")),
            None => Err(reader.error(reader.expected)),
        }
    }

    /// A member; `None` where it is absent or this is no object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.as_object()?.get(key)
    }

    /// A member to write to, made where it is absent. What is no object becomes one.
    pub fn member(&mut self, key: &str) -> &mut Json {
        if !matches!(self, Json::Object(_)) {
            *self = Json::Object(Map::default());
        }
        match self {
            Json::Object(map) => map.slot(key),
            other => other,
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Json::String(text) = self { Some(text) } else { None }
    }

    /// `true` or `false`.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Json::Bool(is) = self { Some(*is) } else { None }
    }

    /// A whole number that is not negative and written plainly.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        if let Json::Number(digits) = self { digits.parse().ok() } else { None }
    }

    /// The elements of a list.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Json]> {
        if let Json::Array(list) = self { Some(list) } else { None }
    }

    /// The members of an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Map> {
        if let Json::Object(map) = self { Some(map) } else { None }
    }

    /// Whether this is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Json::Null)
    }

    fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(is) => out.push_str(if *is { "true" } else { "false" }),
            Json::Number(digits) => out.push_str(digits),
            Json::String(text) => write_text(text, out),
            Json::Array(list) => {
                out.push('[');
                for (nth, value) in list.iter().enumerate() {
                    if nth > 0 {
                        out.push(',');
                    }
                    value.write(out);
                }
                out.push(']');
            }
            Json::Object(map) => {
                out.push('{');
                for (nth, (key, value)) in map.0.iter().enumerate() {
                    if nth > 0 {
                        out.push(',');
                    }
                    write_text(key, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

impl Map {
    /// No members.
    #[must_use]
    pub fn new() -> Self {
        Map::default()
    }

    /// A member.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.get(self.place(key).ok()?).map(|(_, value)| value)
    }

    /// Adds a member, or replaces it.
    pub fn insert(&mut self, key: &str, value: Json) {
        *self.slot(key) = value;
    }

    /// Adds members that are texts.
    pub fn insert_texts(&mut self, members: &[(&str, &str)]) {
        for (key, text) in members {
            self.insert(key, Json::from(*text));
        }
    }

    /// The members, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, key: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(key))
    }

    fn slot(&mut self, key: &str) -> &mut Json {
        let at = match self.place(key) {
            Ok(at) => at,
            Err(at) => {
                self.0.insert(at, (key.to_owned(), Json::Null));
                at
            }
        };
        // The place was found or made above.
        #[allow(clippy::indexing_slicing)]
        &mut self.0[at].1
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::String(text.to_owned())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.write(&mut out);
        f.write_str(&out)
    }
}

impl SyntaxError {
    /// `line 2, column 3`.
    #[must_use]
    pub fn place(&self) -> String {
        joined(&["line ", &self.line.to_string(), ", column ", &self.column.to_string()])
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&joined(&[&self.place(), ": expected ", self.expected]))
    }
}

impl std::error::Error for SyntaxError {}

/// A text in quotes, with what JSON does not allow escaped.
fn write_text(text: &str, out: &mut String) {
    const HEX: &str = "0123456789abcdef";
    out.push('"');
    for sign in text.chars() {
        let short = match sign {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\u{8}' => "\\b",
            '\u{c}' => "\\f",
            '\0'..='\u{1f}' => {
                let low = sign as usize & 15;
                out.push_str(if sign < '\u{10}' { "\\u000" } else { "\\u001" });
                HEX.get(low..=low).unwrap_or_default()
            }
            _ => {
                out.push(sign);
                continue;
            }
        };
        out.push_str(short);
    }
    out.push('"');
}

/// Members by key; of those with one name the last stays. By halves: a file of a megabyte whose keys stand in the
/// wrong order must not keep a page waiting.
fn in_order(mut left: Vec<(String, Json)>) -> Vec<(String, Json)> {
    if left.is_sorted_by(|a, b| a.0 < b.0) {
        return left;
    }
    let right = in_order(left.split_off(left.len() / 2));
    let left = in_order(left);
    let mut out = Vec::with_capacity(left.len() + right.len());
    let mut right = right.into_iter().peekable();
    for member in left {
        while right.peek().is_some_and(|next| next.0 < member.0) {
            out.extend(right.next());
        }
        if right.peek().is_none_or(|next| next.0 != member.0) {
            out.push(member);
        }
    }
    out.extend(right);
    out
}

/// A place in a text. Every method gives `None` where it can't go on, and says in `expected` why.
struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
    expected: &'static str,
}

impl Reader<'_> {
    fn error(&self, expected: &'static str) -> SyntaxError {
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let last = before.rsplit('\n').next().unwrap_or_default();
        let line = 1 + before.bytes().filter(|byte| *byte == b'\n').count();
        SyntaxError { line, column: 1 + last.chars().count(), expected }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn refuse<T>(&mut self, expected: &'static str) -> Option<T> {
        self.expected = expected;
        None
    }

    fn blank(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    /// Steps over a sign, if it comes next after blanks.
    fn sign(&mut self, sign: u8) -> bool {
        self.blank();
        let is_next = self.peek() == Some(sign);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self) -> Option<Json> {
        self.blank();
        match self.peek() {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::array),
            Some(b'"') => self.string().map(Json::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                for (word, value) in
                    [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))]
                {
                    if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
                        self.at += word.len();
                        return Some(value);
                    }
                }
                self.refuse("a value")
            }
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Option<Json>) -> Option<Json> {
        if self.depth == DEEPEST {
            return self.refuse("at most 64 levels");
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn array(&mut self) -> Option<Json> {
        let mut list = Vec::new();
        if self.sign(b']') {
            return Some(Json::Array(list));
        }
        loop {
            list.push(self.value()?);
            if self.sign(b']') {
                return Some(Json::Array(list));
            }
            if !self.sign(b',') {
                return self.refuse("a comma or ]");
            }
        }
    }

    fn object(&mut self) -> Option<Json> {
        let mut members = Vec::new();
        if self.sign(b'}') {
            return Some(Json::Object(Map(members)));
        }
        loop {
            self.blank();
            if self.peek() != Some(b'"') {
                return self.refuse("a key in quotes");
            }
            let key = self.string()?;
            if !self.sign(b':') {
                return self.refuse("a colon");
            }
            let value = self.value()?;
            members.push((key, value));
            if self.sign(b'}') {
                return Some(Json::Object(Map(in_order(members))));
            }
            if !self.sign(b',') {
                return self.refuse("a comma or }");
            }
        }
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at > start
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let zero = self.peek() == Some(b'0');
        let first = self.at;
        let mut good = self.digits() && !(zero && self.at > first + 1);
        if self.peek() == Some(b'.') {
            self.at += 1;
            good &= self.digits();
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            good &= self.digits();
        }
        if !good {
            return self.refuse("a number");
        }
        self.text.get(start..self.at).map(|digits| Json::Number(digits.to_owned()))
    }

    fn string(&mut self) -> Option<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.at += 1;
            }
            out.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Some(out);
                }
                Some(b'\\') => {
                    self.at += 1;
                    out.push(self.escaped()?);
                }
                _ => return self.refuse("a quote at the end of the text"),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let sign = match self.peek() {
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(sign @ (b'"' | b'\\' | b'/')) => char::from(sign),
            Some(b'u') => {
                self.at += 1;
                return self.unicode();
            }
            _ => return self.refuse("an escape such as \\n"),
        };
        self.at += 1;
        Some(sign)
    }

    /// Four hexadecimal digits, or a pair of such for signs beyond 16 bits.
    fn unicode(&mut self) -> Option<char> {
        let high = self.hex()?;
        let mut code = high;
        if (0xd800..0xdc00).contains(&high)
            && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u"))
        {
            self.at += 2;
            let low = self.hex()?;
            if (0xdc00..0xe000).contains(&low) {
                code = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            }
        }
        match char::from_u32(code) {
            Some(sign) => Some(sign),
            None => self.refuse("a pair of surrogates"),
        }
    }

    fn hex(&mut self) -> Option<u32> {
        let end = self.at + 4;
        let digits =
            self.text.get(self.at..end).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.map(|digits| u32::from_str_radix(digits, 16)) {
            Some(Ok(code)) => {
                self.at = end;
                Some(code)
            }
            _ => self.refuse("four hexadecimal digits"),
        }
    }
}

#[cfg(any(test, feature = "tool"))]
mod with_serde_json {
    //! The tool reads and writes files with `serde_json`, and asks the engine with [`Json`].

    use super::{Json, Map};
    use serde_json::Value;

    impl From<Value> for Json {
        fn from(value: Value) -> Self {
            match value {
                Value::Null => Json::Null,
                Value::Bool(is) => Json::Bool(is),
                Value::Number(number) => Json::Number(number.to_string()),
                Value::String(text) => Json::String(text),
                Value::Array(list) => Json::Array(list.into_iter().map(Json::from).collect()),
                Value::Object(members) => {
                    let mut map = Map::new();
                    members.into_iter().for_each(|(key, value)| map.insert(&key, value.into()));
                    Json::Object(map)
                }
            }
        }
    }

    impl From<Json> for Value {
        fn from(json: Json) -> Self {
            match json {
                Json::Null => Value::Null,
                Json::Bool(is) => Value::Bool(is),
                Json::Number(digits) => digits.parse().map_or(Value::Null, Value::Number),
                Json::String(text) => Value::String(text),
                Json::Array(list) => list.into_iter().map(Value::from).collect(),
                Json::Object(map) => {
                    map.0.into_iter().map(|(key, value)| (key, Value::from(value))).collect()
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ours(text: &str) -> Option<serde_json::Value> {
        Json::parse(text).ok().map(Into::into)
    }

    fn theirs(text: &str) -> Option<serde_json::Value> {
        serde_json::from_str(text).ok()
    }

    #[test]
    fn documents_read_as_serde_json_reads_them() {
        for text in [
            "null",
            " true ",
            "false",
            "0",
            "-0",
            "12.50",
            "1e5",
            "-1.5E-3",
            "\"\"",
            "[]",
            "{}",
            "[ 1 , [2] ]",
            r#"{"a":1,"b":{"c":[]},"a":2}"#,
            r#""\u00e9\ud83d\ude00\/\b\f\n\r\t\"\\""#,
            "\"é😀\"",
        ] {
            assert!(ours(text).is_some(), "{text}");
            let same = |value: serde_json::Value| value.to_string().parse::<serde_json::Value>().ok();
            assert_eq!(ours(text).and_then(same), theirs(text).and_then(same), "{text}");
        }
    }

    #[test]
    fn err_what_serde_json_refuses_is_refused() {
        for text in [
            "",
            "nul",
            "01",
            "-",
            "1.",
            ".5",
            "1e",
            "+1",
            "\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\ud800\"",
            "\"\n\"",
            "[1,]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":1,}",
            "{a:1}",
            "1 2",
            "[",
            "{",
            "\u{feff}1",
            "NaN",
            "\"\\ud800\\u0041\"",
        ] {
            assert_eq!(theirs(text), None, "{text}");
            assert!(Json::parse(text).is_err(), "{text}");
        }
    }

    /// A megabyte of keys in falling order took ten seconds: each was put before all others (`tests/fuzz` keeps time).
    #[test]
    fn a_long_object_in_the_wrong_order_is_read_at_once() {
        let members: Vec<String> = (0..100_000).rev().map(|n| format!("\"{n:05}\":{n}")).collect();
        let text = format!("{{{}}}", members.join(","));
        let read = Json::parse(&text).unwrap();
        let keys: Vec<&str> = read.as_object().unwrap().iter().map(|(key, _)| key).collect();
        assert!(keys.len() == 100_000 && keys.is_sorted());
    }

    #[test]
    fn err_nesting_is_bounded() {
        let nested = |levels: usize| ["[".repeat(levels), "]".repeat(levels)].concat();
        assert!(Json::parse(&nested(64)).is_ok());
        assert_eq!(Json::parse(&nested(65)).unwrap_err().expected, "at most 64 levels");
    }

    #[test]
    fn err_a_mistake_is_named_by_line_and_column() {
        let error = Json::parse("{\n \"ä\": 1 2}").unwrap_err();
        assert_eq!((error.line, error.column, error.expected), (2, 9, "a comma or }"));
    }

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            ".*".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::btree_map(".*", inner, 0..6)
                    .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_document_comes_back_and_prints_like_serde_json(value in any_json()) {
            let text = value.to_string();
            let read = Json::parse(&text).unwrap();
            prop_assert_eq!(read.to_string(), text);
            prop_assert_eq!(serde_json::Value::from(read), value);
        }

        #[test]
        fn any_text_is_judged_as_serde_json_does(text in "[\\[\\]{},:\"0-9a-z\\\\ .eE+-]{0,12}") {
            let theirs = theirs(&text).is_some();
            prop_assert_eq!(ours(&text).is_some(), theirs);
        }
    }
}
