//! Our table against MDN's browser-compat-data: whether its versions are right, and whether something newer than the
//! minimum is used that has no row.
//!
//! What is newer is looked for by name. The members of a script say not whose they are, so one counts as new only where
//! nothing of that name is older; style sheets are looked at by properties, selectors and at-rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Used;
use super::table::{BROWSERS, Table, Version};

type Versions = [Option<Version>; 3];

/// Compares, and looks for what is missing.
///
/// # Errors
/// - the data can't be read
/// - a row differs, or something newer has no row: the message names all
pub(super) fn compare(table: &Table, data: &Path, used: &Used) -> Result<()> {
    let text = fs::read(data).with_context(|| format!("could not read {}", data.display()))?;
    let data: Value = serde_json::from_slice(&text).context("MDN's data is no JSON")?;
    let mut wrong = Vec::new();
    for feature in &table.feature {
        let pointer = format!("/{}/__compat/support", feature.mdn.replace('.', "/"));
        let Some(support) = data.pointer(&pointer) else {
            wrong.push(format!("{}: MDN's data has no {}", feature.name, feature.mdn));
            continue;
        };
        let (ours, theirs) = ([0, 1, 2].map(|browser| feature.since(browser)), versions(support));
        if ours != theirs {
            wrong.push(format!("{}: expected {theirs:?}, found {ours:?}", feature.name));
        }
    }
    wrong.extend(newer(table, &data, used));
    if wrong.is_empty() { Ok(()) } else { bail!("tests/browsers/features.toml:\n  {}", wrong.join("\n  ")) }
}

/// The first version of each browser, as the data says it, that has something without a prefix or a switch.
fn versions(support: &Value) -> Versions {
    BROWSERS.map(|(_, name)| {
        let statements = match support.get(name) {
            Some(Value::Array(all)) => all.iter().collect(),
            one => one.into_iter().collect::<Vec<_>>(),
        };
        let plain = |statement: &&Value| {
            ["prefix", "flags", "alternative_name"].iter().all(|key| statement.get(key).is_none())
        };
        let first = statements.into_iter().filter(plain).filter_map(|statement| {
            Version::parse(statement.get("version_added")?.as_str()?.trim_start_matches('≤'))
        });
        first.min()
    })
}

/// What is used, newer than the minimum, and has no row.
fn newer(table: &Table, data: &Value, used: &Used) -> Vec<String> {
    let oldest = table.oldest();
    let too_new = |versions: &Versions| {
        versions.iter().zip(&oldest).any(|(since, oldest)| match (since, oldest) {
            (Some(since), Some(oldest)) => since > oldest,
            (None, _) => true,
            (_, None) => false,
        })
    };
    let has_row = |name: &str| {
        table.apart.iter().any(|apart| apart == name)
            || table
                .feature
                .iter()
                .any(|f| f.mdn.split('.').any(|part| part.trim_end_matches("_static") == name))
    };
    let mut known: BTreeMap<&str, Versions> = BTreeMap::new();
    for top in ["api", "javascript"] {
        members(data.get(top), &mut known);
    }
    let mut new: BTreeSet<String> = names_after(&used.script, '.')
        .into_iter()
        .filter(|name| known.get(name).is_some_and(too_new) && !has_row(name))
        .map(|name| format!("newer than the minimum, without a row: .{name}"))
        .collect();
    let style = without_comments(&used.style);
    let looks = [
        ("properties", properties(&style)),
        ("selectors", names_after(&style, ':')),
        ("at-rules", names_after(&style, '@')),
    ];
    for (kind, names) in looks {
        for name in names {
            let support = data.pointer(&format!("/css/{kind}/{name}/__compat/support"));
            if support.is_some_and(|support| too_new(&versions(support))) && !has_row(name) {
                new.insert(format!("newer than the minimum, without a row: {name} ({kind})"));
            }
        }
    }
    new.into_iter().collect()
}

/// Every name in a part of the data, with the oldest versions of all that bear it.
fn members<'d>(data: Option<&'d Value>, known: &mut BTreeMap<&'d str, Versions>) {
    for (key, value) in data.and_then(Value::as_object).into_iter().flatten() {
        if key == "__compat" {
            continue;
        }
        if let Some(support) = value.pointer("/__compat/support") {
            let name = key.trim_end_matches("_static").trim_end_matches("_event");
            let since = versions(support);
            let oldest = known.entry(name).or_insert(since);
            for (old, new) in oldest.iter_mut().zip(since) {
                *old = [*old, new].into_iter().flatten().min();
            }
        }
        members(Some(value), known);
    }
}

/// The names that stand after a sign.
fn names_after(text: &str, sign: char) -> BTreeSet<&str> {
    text.split(sign).skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

/// What stands before a colon, at the beginning of a declaration.
fn properties(style: &str) -> BTreeSet<&str> {
    let declarations = style.split(['{', '}', ';']);
    declarations
        .filter_map(|declaration| declaration.split_once(':'))
        .map(|(property, _)| property.trim())
        .filter(|property| !property.starts_with("--") && name(property) == *property)
        .collect()
}

fn name(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_');
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

fn without_comments(style: &str) -> String {
    let mut parts = style.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, style)| style))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_first_version_without_a_prefix_or_a_switch_counts() {
        let support = json!({
            "chrome": [{"version_added": "124"}, {"version_added": "103", "partial_implementation": true}],
            "firefox": {"version_added": "49", "prefix": "-moz-"},
            "safari": {"version_added": "≤16.4"},
        });
        let found = versions(&support).map(|version| version.map(|version| version.to_string()));
        assert_eq!(found, [Some("103".to_owned()), None, Some("16.4".to_owned())]);
    }

    #[test]
    fn what_is_newer_than_the_minimum_needs_a_row() {
        let row = |name: &str| {
            format!(
                "[[feature]]\nname='{name}'\nin='script'\nfind=''\nmdn='api.A.{name}'\nchromium='90'\nfirefox='90'\nsafari='15'\n"
            )
        };
        let table: Table = toml::from_str(&format!("apart = ['ours']\n{}", row("old"))).unwrap();
        let since = |version: &str| {
            json!({"__compat": {"support": {"chrome": {"version_added": version}, "firefox": {"version_added": "1"},
                "safari": {"version_added": "1"}}}})
        };
        let data = json!({
            "api": {"A": {"old": since("90"), "young": since("120"), "both": since("120"), "ours": since("120")}, "B": {"both": since("5")}},
            "css": {"properties": {"wide": since("120"), "narrow": since("2")}},
        });
        let used = Used {
            script: "a.old();a.young();a.both();a.ours()".to_owned(),
            wasm: Vec::new(),
            style: "/* wide: 1 */ a:hover { narrow: 1; wide: 2 }".to_owned(),
            code: String::new(),
        };
        assert_eq!(
            newer(&table, &data, &used),
            [
                "newer than the minimum, without a row: .young",
                "newer than the minimum, without a row: wide (properties)"
            ]
        );
    }
}
