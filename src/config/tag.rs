//! The `data-*` attributes of the script tag: for shops without a JSON file, and to overrule one.
//!
//! `data-ship-from` is `store.country` and `data-currency` is `store.currency`; every other key is its path in kebab
//! case (`data-store-prices-include-tax`). Only single values can be written this way; lists of words are separated
//! by blanks. `data-country`, the visitor's country, and attributes that only load the script are not read here.

use crate::contract::{SHORT_ATTRIBUTES, config, script, script_attribute};
use crate::input::{Json, Problem, Problems, joined};

use super::fields::nearest;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Bool,
    Number,
    Words,
}

/// The keys that can stand on the tag, and what their text means. Their attributes' names follow from the paths.
const KEYS: &[(&str, Kind)] = &[
    (config::STORE_COUNTRY, Kind::Text),
    (config::STORE_CURRENCY, Kind::Text),
    (config::STORE_TIME_ZONE, Kind::Text),
    (config::STORE_PRICES_INCLUDE_TAX, Kind::Bool),
    (config::STORE_EXPORT_PRICES, Kind::Text),
    (config::STORE_REGISTRATIONS, Kind::Words),
    (config::STORE_CHARGE_IN, Kind::Text),
    (config::DETECTION_URL, Kind::Text),
    (config::DETECTION_TIME_ZONE, Kind::Bool),
    (config::DETECTION_LANGUAGES, Kind::Bool),
    (config::DETECTION_LANGUAGE, Kind::Text),
    (config::LOCALIZE, Kind::Text),
    (config::RATES_URL, Kind::Text),
    (config::CATALOGUE, Kind::Text),
    (config::RATES_MARK_AFTER, Kind::Number),
    (config::RATES_STORE_PRICE_AFTER, Kind::Number),
];

/// Attributes of the tag that are not configuration.
const OTHERS: [&str; 4] = [script::CONFIG, script::LOAD, script::COUNTRY, script::TIME_LIMIT];

/// The paths that the tag has set, and their attributes.
pub(super) type Laid = Vec<(&'static str, String)>;

/// Puts the attributes (names without `data-`) into the document, over what the file says. An attribute that is
/// nearly one of ours is reported; others belong to other scripts.
pub(super) fn lay_over(root: &mut Json, tag: &[(String, String)], problems: &mut Problems) -> Laid {
    let mut laid = Laid::new();
    for (name, text) in tag {
        let attribute = joined(&["data-", name]);
        match key_of(&attribute) {
            Some((path, kind)) => {
                put(root, path, value(text, kind));
                laid.push((path, attribute));
            }
            None => problems.0.extend(near(attribute)),
        }
    }
    laid
}

/// Names the attribute in place of the path in problems that came from the tag.
pub(super) fn name_attributes(problems: &mut Problems, laid: &Laid) {
    for problem in &mut problems.0 {
        if let Some((_, attribute)) = laid.iter().find(|(path, _)| *path == problem.path) {
            problem.path = joined(&[attribute, " of the script tag"]);
        }
    }
}

fn key_of(attribute: &str) -> Option<(&'static str, Kind)> {
    let short = SHORT_ATTRIBUTES.iter().find(|(name, _)| *name == attribute).map(|(_, path)| *path);
    for (path, kind) in KEYS {
        if short.map_or_else(|| script_attribute(path) == attribute, |short| short == *path) {
            return Some((path, *kind));
        }
    }
    None
}

/// The problem of an attribute that is probably a mistyped one of ours.
fn near(attribute: String) -> Option<Problem> {
    if OTHERS.contains(&attribute.as_str()) {
        return None;
    }
    let full: Vec<String> = KEYS.iter().map(|(path, _)| script_attribute(path)).collect();
    let mut names: Vec<&str> = full.iter().map(String::as_str).collect();
    for (short, _) in SHORT_ATTRIBUTES {
        names.push(short);
    }
    names.extend_from_slice(&OTHERS);
    let expected = nearest(&attribute, &names)?.to_owned();
    Some(Problem { path: "the script tag".to_owned(), expected, found: attribute })
}

fn value(text: &str, kind: Kind) -> Json {
    let text = text.trim();
    let as_text = || Json::from(text);
    match (kind, text) {
        // As in HTML: the attribute alone means yes.
        (Kind::Bool, "" | "true") => Json::Bool(true),
        (Kind::Bool, "false") => Json::Bool(false),
        (Kind::Number, _) => text.parse::<u32>().map_or_else(|_| as_text(), |n| Json::Number(n.to_string())),
        (Kind::Words, _) => Json::Array(text.split_ascii_whitespace().map(Json::from).collect()),
        _ => as_text(),
    }
}

/// Puts a value at a path of members. What is no object on the way is replaced by one.
fn put(root: &mut Json, path: &str, value: Json) {
    let mut at = root;
    for key in path.split('.') {
        at = at.member(key);
    }
    *at = value;
}
