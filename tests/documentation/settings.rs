//! Every `landfall.json` and every script tag on a page is read without a finding.

use landfall::config::{Config, Problems, read, restrictions};
use serde_json::Value;

use super::pages;

/// What a file has at its top if it is a `landfall.json`.
const KEYS: [&str; 11] = [
    "store",
    "markets",
    "rounding",
    "products",
    "shipping",
    "restrictions",
    "detection",
    "localize",
    "rates",
    "messages",
    "page",
];

/// Reads all of it, also what only some pages ask for.
fn findings(file: Option<&str>, tag: &[(String, String)]) -> (Config, String) {
    let (config, mut problems) = read(file, tag).unwrap_or_else(|problem| panic!("{problem}"));
    let _ = restrictions(&config, &mut problems);
    let problems: Problems = problems;
    (config, problems.to_string())
}

#[test]
fn every_configuration_on_a_page_is_read_without_a_finding() {
    let mut read = 0;
    for page in pages() {
        for snippet in page.of("json") {
            let value: Value =
                serde_json::from_str(&snippet.text).unwrap_or_else(|why| panic!("{}: {why}", snippet.place));
            let top = value.as_object().unwrap_or_else(|| panic!("{}: expected an object", snippet.place));
            if top.keys().any(|key| KEYS.contains(&key.as_str())) {
                let (_, problems) = findings(Some(&snippet.text), &[]);
                assert_eq!(problems, "", "{}", snippet.place);
                read += 1;
            }
        }
    }
    assert!(read >= 15, "only {read} configurations on all pages");
}

#[test]
fn err_a_mistake_in_a_configuration_on_a_page_would_be_found() {
    let wrong = r#"{"store": {"country": "US"}, "restrictions": [{"match": {"hs": "8"}, "action": "stop"}]}"#;
    let (_, problems) = findings(Some(wrong), &[]);
    assert!(problems.contains("restrictions[0]"), "{problems}");
}

#[test]
fn every_attribute_of_a_script_tag_on_a_page_is_known() {
    let mut seen = 0;
    for page in pages() {
        for snippet in page.of("html") {
            for tag in snippet.text.split("<script").skip(1).filter(|tag| tag.contains("landfall.js")) {
                let tag = tag.split('>').next().unwrap();
                seen += 1;
                for (name, value) in attributes(tag) {
                    let Some(short) = name.strip_prefix("data-") else { continue };
                    if ["config", "load", "country", "time-limit", "page-adopt"].contains(&short) {
                        continue;
                    }
                    let (config, problems) = findings(None, &[(short.to_owned(), value)]);
                    assert_eq!(problems, "", "{}: {name}", snippet.place);
                    let nothing = config.written.as_object().is_none_or(landfall::input::Map::is_empty);
                    assert!(!nothing, "{}: {name} is no attribute of the tag", snippet.place);
                }
            }
        }
    }
    assert!(seen >= 5, "only {seen} script tags on all pages");
}

/// `name="value"` pairs; an attribute alone has an empty value.
fn attributes(tag: &str) -> Vec<(String, String)> {
    tag.split_ascii_whitespace()
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned()))
        .collect()
}
