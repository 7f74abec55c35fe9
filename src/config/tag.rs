//! The `data-*` attributes of the script tag: for shops without a JSON file, and to overrule one.
//!
//! `data-ship-from` is `store.country` and `data-currency` is `store.currency`; every other key is its path in kebab
//! case (`data-store-prices-include-tax`). Only single values can be written this way; lists of words are separated
//! by blanks. `data-country`, the visitor's country, and attributes that only load the script are not read here.

use serde_json::{Map, Value};

use crate::input::{Problem, Problems};

use super::fields::nearest;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Bool,
    Number,
    Words,
}

/// Attribute without `data-`, the member's path, and what its text means.
const ATTRIBUTES: &[(&str, &str, Kind)] = &[
    ("ship-from", "store.country", Kind::Text),
    ("currency", "store.currency", Kind::Text),
    ("store-country", "store.country", Kind::Text),
    ("store-currency", "store.currency", Kind::Text),
    ("store-time-zone", "store.timeZone", Kind::Text),
    ("store-prices-include-tax", "store.pricesIncludeTax", Kind::Bool),
    ("store-export-prices", "store.exportPrices", Kind::Text),
    ("store-registrations", "store.registrations", Kind::Words),
    ("store-charge-in", "store.chargeIn", Kind::Text),
    ("markets-default-currency", "markets.default.currency", Kind::Text),
    ("markets-default-tax-display", "markets.default.taxDisplay", Kind::Text),
    ("detection-parameter", "detection.parameter", Kind::Text),
    ("detection-language", "detection.language", Kind::Text),
    ("localize", "localize", Kind::Text),
    ("rates-url", "rates.url", Kind::Text),
    ("rates-mark-after-days", "rates.markAfterDays", Kind::Number),
    ("rates-store-price-after-days", "rates.storePriceAfterDays", Kind::Number),
];

/// Attributes of the tag that are not configuration.
const OTHERS: &[&str] = &["config", "load", "country"];

/// Which attribute stands at which path.
pub(super) type Laid = Vec<(&'static str, &'static str)>;

/// Puts the attributes into the document, over what the file says. An attribute that is nearly one of ours is
/// reported; others belong to other scripts.
pub(super) fn lay_over(root: &mut Value, tag: &[(String, String)], problems: &mut Problems) -> Laid {
    let mut laid = Laid::new();
    for (name, text) in tag {
        let Some((attribute, path, kind)) = ATTRIBUTES.iter().find(|(attribute, ..)| attribute == name)
        else {
            report_near(name, problems);
            continue;
        };
        put(root, path, value(text, *kind));
        laid.push((attribute, path));
    }
    laid
}

/// Names the attribute in place of the path in problems that came from the tag.
pub(super) fn name_attributes(problems: &mut Problems, laid: &Laid) {
    for problem in &mut problems.0 {
        if let Some((attribute, _)) = laid.iter().find(|(_, path)| *path == problem.path) {
            problem.path = ["data-", attribute, " of the script tag"].concat();
        }
    }
}

fn report_near(name: &str, problems: &mut Problems) {
    if OTHERS.contains(&name) {
        return;
    }
    let names: Vec<&str> =
        ATTRIBUTES.iter().map(|(attribute, ..)| *attribute).chain(OTHERS.iter().copied()).collect();
    if let Some(near) = nearest(name, &names) {
        let path = "the script tag".to_owned();
        problems.0.push(Problem {
            path,
            expected: ["data-", near].concat(),
            found: ["data-", name].concat(),
        });
    }
}

fn value(text: &str, kind: Kind) -> Value {
    let text = text.trim();
    let as_text = || Value::String(text.to_owned());
    match (kind, text) {
        // As in HTML: the attribute alone means yes.
        (Kind::Bool, "" | "true") => Value::Bool(true),
        (Kind::Bool, "false") => Value::Bool(false),
        (Kind::Number, _) => text.parse::<u32>().map_or_else(|_| as_text(), Value::from),
        (Kind::Words, _) => {
            Value::Array(text.split_ascii_whitespace().map(|w| Value::String(w.to_owned())).collect())
        }
        _ => as_text(),
    }
}

/// Puts a value at a path of members. What is no object on the way is replaced by one.
fn put(root: &mut Value, path: &str, value: Value) {
    let mut at = root;
    for key in path.split('.') {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        let Some(members) = at.as_object_mut() else { return };
        at = members.entry(key).or_insert(Value::Null);
    }
    *at = value;
}
