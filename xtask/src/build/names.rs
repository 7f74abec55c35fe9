//! The names between script and wasm: those that wasm-bindgen makes up carry hashes, which no compression shrinks.
//!
//! Both sides are ours, so exports get short ones, and what is imported is known by its place in the script's list.
//! Names that a person gave (`memory`, `start`) stay.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Output;

/// The only module that the wasm imports from.
const IMPORTS: &str = "./landfall_bg.js";
const SHORT_IMPORTS: &str = "a";

/// All words of a script that could be names.
pub(crate) fn words(script: &str) -> BTreeSet<&str> {
    script.split(|c: char| !is_name(c)).filter(|word| !word.is_empty()).collect()
}

/// Removes the exports that neither the script nor a later part mentions; says whether there were any.
pub(crate) fn drop_unused_exports(output: &mut Output, script: &str, shared: &BTreeSet<String>) -> bool {
    let mut used = words(script);
    used.extend(shared.iter().map(String::as_str));
    let exports = &mut output.wasm_mut().exports;
    let unused: Vec<_> = exports
        .iter()
        .filter(|export| !used.contains(export.name.as_str()))
        .map(walrus::Export::id)
        .collect();
    for id in &unused {
        exports.delete(*id);
    }
    !unused.is_empty()
}

/// The imports of the module.
pub(crate) fn imports(output: &Output) -> BTreeSet<String> {
    output.wasm().imports.iter().map(|import| import.name.clone()).collect()
}

/// Gives both sides short names; the script is changed as text. Names that a later part knows stay. `listed` has the
/// names of all imports in the order of the script's list, several where one function serves them.
///
/// # Errors
/// - the module imports what is not in the list
pub(crate) fn shorten(
    output: &mut Output,
    script: &str,
    shared: &BTreeSet<String>,
    listed: &[Vec<String>],
) -> Result<String> {
    let taken: BTreeSet<String> = output.wasm().exports.iter().map(|export| export.name.clone()).collect();
    let mut short = (0..).map(nth_name).filter(|name| !taken.contains(name));
    let mut renamed = BTreeMap::new();
    for export in output
        .wasm_mut()
        .exports
        .iter_mut()
        .filter(|export| export.name.contains("__") && !shared.contains(&export.name))
    {
        rename(&mut export.name, short.next(), &mut renamed);
    }
    for import in output.wasm_mut().imports.iter_mut().filter(|import| import.module == IMPORTS) {
        let place = listed.iter().position(|names| names.contains(&import.name));
        let place = place.with_context(|| format!("wasm-bindgen's glue: no import `{}`", import.name))?;
        import.name = place.to_string();
        SHORT_IMPORTS.clone_into(&mut import.module);
    }
    Ok(replace_words(&script.replace(IMPORTS, SHORT_IMPORTS), &renamed))
}

fn rename(name: &mut String, short: Option<String>, renamed: &mut BTreeMap<String, String>) {
    if let Some(short) = short {
        renamed.insert(name.clone(), short.clone());
        *name = short;
    }
}

fn replace_words(script: &str, renamed: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_name) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_name(c)).unwrap_or(from.len()));
        out.push_str(before);
        out.push_str(renamed.get(word).map_or(word, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

/// `a` … `z`, `aa`, `ab` …: in the order of numbers, so that neighbours compress.
fn nth_name(mut index: usize) -> String {
    let mut name = String::new();
    loop {
        let letter = u8::try_from(index % 26).unwrap_or_default();
        name.insert(0, char::from(b'a' + letter));
        if index < 26 {
            return name;
        }
        index = index / 26 - 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_are_all_different() {
        assert_eq!([0, 25, 26, 27, 701, 702].map(nth_name), ["a", "z", "aa", "ab", "zz", "aaa"]);
        let names: BTreeSet<String> = (0..2000).map(nth_name).collect();
        assert_eq!(names.len(), 2000);
    }

    #[test]
    fn only_whole_words_are_replaced() {
        let renamed = BTreeMap::from([("__wbg_a".to_owned(), "x".to_owned())]);
        assert_eq!(replace_words("w.__wbg_a(__wbg_ab,\"__wbg_a\")", &renamed), "w.x(__wbg_ab,\"x\")");
    }
}
