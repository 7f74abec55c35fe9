//! The published schema and the reader of the configuration: what one knows, the other knows.

use std::path::Path;

use landfall::config::{Problems, adoptions, catalogue, page_cart, read, restrictions};
use landfall::contract::{config, script_attribute};
use serde_json::{Map, Value, json};

const NO_KEY: &str = "zzzzzzzzzzzzzzzzzzzzzzzz";

fn schema() -> Value {
    serde_json::from_str(include_str!("../../src/config/landfall.schema.json")).unwrap()
}

/// A schema without its reference.
fn real<'s>(root: &'s Value, at: &'s Value) -> &'s Value {
    match at["$ref"].as_str() {
        Some(name) => {
            real(root, root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("{name}")))
        }
        None => at,
    }
}

/// A place in a document: the way to it, and what the reader calls it.
#[derive(Clone, Default)]
struct Place {
    way: Vec<Option<String>>,
    path: String,
}

impl Place {
    fn member(&self, key: &str) -> Place {
        let mut place = self.clone();
        place.way.push(Some(key.to_owned()));
        place.path = if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) };
        place
    }

    fn element(&self) -> Place {
        let mut place = self.clone();
        place.way.push(None);
        place.path.push_str("[0]");
        place
    }

    /// A document with this value there and nothing else.
    fn holding(&self, value: Value) -> String {
        let around = |inner: Value, step: &Option<String>| match step {
            Some(key) => Value::Object(Map::from_iter([(key.clone(), inner)])),
            None => json!([inner]),
        };
        self.way.iter().rev().fold(value, around).to_string()
    }
}

/// Calls for every schema that holds at a place.
fn walk(root: &Value, at: &Value, place: &Place, each: &mut dyn FnMut(&Place, &Value)) {
    let at = real(root, at);
    each(place, at);
    for one in at["anyOf"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|one| one.as_object().unwrap().keys().ne(["required"]))
    {
        walk(root, one, place, each);
    }
    for (key, one) in at["properties"].as_object().into_iter().flatten() {
        walk(root, one, &place.member(key), each);
    }
    for (_, one) in at["patternProperties"].as_object().into_iter().flatten() {
        walk(root, one, &place.member("DE"), each);
    }
    if at["additionalProperties"].is_object() {
        walk(root, &at["additionalProperties"], &place.member("en"), each);
    }
    if at["items"].is_object() {
        walk(root, &at["items"], &place.element(), each);
    }
}

/// Everything that any reader says of a document.
fn said(document: &str) -> Problems {
    let (config, mut problems) = read(Some(document), &[]).unwrap();
    adoptions(&config, &mut problems);
    page_cart(&config, &mut problems);
    catalogue(&config, &mut problems);
    let _ = restrictions(&config, &mut problems);
    let _ = landfall::config::add_to_cart(&config, &mut problems);
    problems
}

/// The words in "one of a, b, c".
fn words(expected: &str) -> Option<Vec<&str>> {
    let list = expected.strip_prefix("one of ")?;
    Some(sorted(list.strip_prefix("the fields ").unwrap_or(list).split(", ").collect()))
}

fn sorted(mut list: Vec<&str>) -> Vec<&str> {
    list.sort_unstable();
    list
}

#[test]
fn every_object_of_the_schema_has_the_keys_that_the_reader_knows() {
    let (schema, mut objects) = (schema(), 0);
    walk(&schema, &schema, &Place::default(), &mut |place, at| {
        let closed = at["additionalProperties"] == false && at["patternProperties"].is_null();
        // An amount is read as a whole.
        let is_money = at["properties"].get("amount").is_some();
        if !closed || is_money {
            return;
        }
        objects += 1;
        let found = said(&place.holding(json!({ NO_KEY: 1 })));
        let wanted = place.member(NO_KEY).path;
        let known = found.0.iter().find(|problem| problem.path == wanted).and_then(|p| words(&p.expected));
        let keys = sorted(at["properties"].as_object().unwrap().keys().map(String::as_str).collect());
        assert_eq!(known.as_deref(), Some(keys.as_slice()), "{wanted}: {found}");
    });
    assert!(objects > 25, "only {objects} objects were looked at");
}

#[test]
fn every_key_of_the_schema_is_read() {
    let (schema, mut keys) = (schema(), 0);
    walk(&schema, &schema, &Place::default(), &mut |place, _| {
        let last = place.way.last().cloned().flatten().unwrap_or_default();
        let inside_money = ["amount", "currency"].contains(&last.as_str()) && place.way.len() > 2;
        if last.is_empty() || last == "$schema" || inside_money {
            return;
        }
        keys += 1;
        // No key takes a list of a list.
        let found = said(&place.holding(json!([[]])));
        assert!(
            found.0.iter().any(|problem| problem.path.starts_with(&place.path)),
            "{} is not read: {found}",
            place.path
        );
    });
    assert!(keys > 100, "only {keys} keys were looked at");
}

#[test]
fn every_choice_of_the_schema_has_the_words_that_the_reader_knows() {
    let (schema, mut choices) = (schema(), 0);
    walk(&schema, &schema, &Place::default(), &mut |place, at| {
        let Some(list) = at["enum"].as_array() else { return };
        choices += 1;
        let found = said(&place.holding(json!(NO_KEY)));
        let known =
            found.0.iter().find(|problem| problem.path == place.path).and_then(|p| words(&p.expected));
        let own = sorted(list.iter().map(|word| word.as_str().unwrap()).collect());
        assert_eq!(known.as_deref(), Some(own.as_slice()), "{}: {found}", place.path);
    });
    assert!(choices > 10, "only {choices} choices were looked at");
}

/// Where a merchant needs a file: what only pages without elements ask for is read in a later part of the widget, which
/// does not see the tag.
const ONLY_IN_A_FILE: [&str; 2] = [config::PAGE_ADOPT, config::PAGE_ADD_TO_CART];

#[test]
fn every_public_key_with_a_plain_value_can_stand_on_the_script_tag() {
    let (schema, mut plain) = (schema(), Vec::new());
    walk(&schema, &schema, &Place::default(), &mut |place, at| {
        let is_plain =
            matches!(at["type"].as_str(), Some("string" | "boolean" | "integer")) || at["enum"].is_array();
        let on_tag = !ONLY_IN_A_FILE.contains(&place.path.as_str());
        if on_tag
            && config::ALL.iter().any(|name| name.name == place.path)
            && is_plain
            && !plain.contains(&place.path)
        {
            plain.push(place.path.clone());
        }
    });
    // Lists of words are parted by blanks.
    plain.push(config::STORE_REGISTRATIONS.to_owned());
    for path in &plain {
        let attribute = script_attribute(path);
        let name = attribute.trim_start_matches("data-");
        // "-" is a text that works, and no word, number or code: whatever is read from it, the attribute is known.
        let (config, problems) = read(None, &[(name.to_owned(), "-".to_owned())]).unwrap();
        let mut node = &config.written;
        for key in path.split('.') {
            node = node.get(key).unwrap_or_else(|| panic!("{attribute} is not read"));
        }
        let told = problems.0.iter().all(|problem| problem.path == format!("{attribute} of the script tag"));
        assert!(told, "{problems}");
    }
    assert!(plain.len() > 13, "{plain:?}");
    for path in ONLY_IN_A_FILE {
        let attribute = script_attribute(path);
        let (config, _) =
            read(None, &[(attribute.trim_start_matches("data-").to_owned(), ".a".to_owned())]).unwrap();
        assert!(config.written.get("page").is_none(), "{path} is read from the tag: take it out of the list");
    }
}

#[test]
fn every_public_key_stands_in_the_schema_and_every_entry_says_what_it_is() {
    let (schema, mut paths) = (schema(), Vec::new());
    walk(&schema, &schema, &Place::default(), &mut |place, _| paths.push(place.path.clone()));
    for name in config::ALL {
        assert!(paths.iter().any(|path| path == name.name), "{} is missing", name.name);
    }
    fn bare(root: &Value, at: &Value, name: &str) {
        for (key, one) in at["properties"].as_object().into_iter().flatten() {
            let told = one.get("description").or_else(|| real(root, one).get("description"));
            assert!(told.is_some(), "{name}.{key} has no description");
            bare(root, one, &format!("{name}.{key}"));
        }
        let inner = at["anyOf"].as_array().into_iter().flatten().chain(at.get("items"));
        inner.for_each(|one| bare(root, one, name));
    }
    bare(&schema, &schema, "");
    schema["$defs"].as_object().unwrap().iter().for_each(|(name, one)| bare(&schema, one, name));
}

/// Why a value does not hold, as far as our schema's words go; patterns are for editors.
fn wrong(root: &Value, at: &Value, value: &Value, path: &str) -> Result<(), String> {
    let at = real(root, at);
    let no = |why: String| Err(format!("{path}: {why}"));
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if let Some(wanted) = at["type"].as_str().filter(|wanted| *wanted != kind) {
        return no(format!("expected {wanted}, found {value}"));
    }
    if at["enum"].as_array().is_some_and(|list| !list.contains(value))
        || at.get("const").is_some_and(|one| one != value)
    {
        return no(format!("found {value}"));
    }
    let count = value.as_array().map(Vec::len).or(value.as_str().map(str::len)).unwrap_or_default() as u64;
    let least = at["minItems"].as_u64().or(at["minLength"].as_u64());
    if least.is_some_and(|least| count < least) || at["maxItems"].as_u64().is_some_and(|most| count > most) {
        return no(format!("{count} elements or letters"));
    }
    if value.as_u64().zip(at["maximum"].as_u64()).is_some_and(|(found, most)| found > most) {
        return no(format!("{value} is too large"));
    }
    if let Some(any) = at["anyOf"].as_array() {
        let all: Vec<_> = any.iter().map(|one| wrong(root, one, value, path)).collect();
        if !all.iter().any(Result::is_ok) {
            return no(format!("none of {all:?}"));
        }
    }
    for (nth, element) in
        value.as_array().into_iter().flatten().enumerate().filter(|_| at["items"].is_object())
    {
        wrong(root, &at["items"], element, &format!("{path}[{nth}]"))?;
    }
    for key in at["required"].as_array().into_iter().flatten().map(|key| key.as_str().unwrap()) {
        if value.get(key).is_none() {
            return no(format!("{key} is missing"));
        }
    }
    for (key, member) in value.as_object().into_iter().flatten() {
        let is_code = key.len() == 2 && key.bytes().all(|b| b.is_ascii_uppercase());
        let by_code = at["patternProperties"].get("^[A-Z]{2}$").filter(|_| is_code);
        let inner = at["properties"]
            .get(key)
            .or(by_code)
            .or_else(|| at["additionalProperties"].as_object().map(|_| &at["additionalProperties"]));
        match inner {
            Some(inner) => wrong(root, inner, member, &format!("{path}.{key}"))?,
            None if at["additionalProperties"] == false => return no(format!("{key} is not known")),
            None => {}
        }
    }
    Ok(())
}

#[test]
fn the_demos_and_the_tests_configurations_hold_and_a_wrong_one_does_not() {
    let (schema, root) = (schema(), Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut files = vec![root.join("www/shop/landfall.json")];
    for folder in ["tests/stories/pages", "tests/stories/pages/adopt"] {
        files.extend(std::fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path()));
    }
    let mut looked_at = 0;
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "json")) {
        looked_at += 1;
        let text = std::fs::read_to_string(file).unwrap();
        assert_eq!(
            wrong(&schema, &schema, &serde_json::from_str(&text).unwrap(), ""),
            Ok(()),
            "{}",
            file.display()
        );
        assert_eq!(said(&text).to_string(), "", "{}", file.display());
    }
    assert!(looked_at > 8, "{looked_at}");
    for bad in [
        json!({"stroe": {}}),
        json!({"store": {"pricesIncludeTax": "yes"}}),
        json!({"shipping": [{"id": "a"}]}),
        json!({"rates": {"markAfterDays": "7"}}),
        json!({"rounding": [{"from": "1"}]}),
        json!({"page": {"adopt": "structured"}}),
        json!({"markets": {"DEU": {}}}),
    ] {
        assert!(wrong(&schema, &schema, &bad, "").is_err(), "{bad}");
        assert!(!said(&bad.to_string()).is_empty(), "{bad}");
    }
}
