//! `landfall.js`: the shell with the glue, the name of its wasm and its hash inside. The wasm has the hashes of the files that
//! come later: what has nothing to localize does not load them.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use wasm_bindgen_cli_support::Output;

use super::{Dist, glue, hash, locals, minify, names, order, split, wasm};
use crate::project::VERSION;

/// Where the glue goes in the shell.
const GLUE: &str = "/* @glue */";
/// The section of the first file of the wasm that has the hashes of the others, as `loader.js` reads it.
const PINS: &str = "pins";
/// What the build puts into the shell.
const VALUES: [&str; 3] = ["@version", "@build", "@wasm-integrity"];

/// Sections that only people and this build read.
const UNREAD_SECTIONS: [&str; 6] =
    ["name", "producers", "target_features", "linking", "__wasm_split_unstable", "__wasm_bindgen_unstable"];

/// Joins shell and glue, drops from both glue and wasm what neither uses, and gives the script; the module is changed.
/// Exports named in `shared` are used by the parts that come later.
///
/// # Errors
/// - the shell lacks a marker, the glue is not what the pinned wasm-bindgen writes, or the whole does not parse
pub(crate) fn join_and_trim(shell: &str, output: &mut Output, shared: &BTreeSet<String>) -> Result<String> {
    let mut glue = glue::trimmed(output.js())?;
    let mut script = minify::script(&join(shell, &glue)?)?;
    // Each round frees something for the next: a class its exports, an export its imports, an import its helpers.
    while names::drop_unused_exports(output, &script, shared) {
        let before = names::imports(output);
        walrus::passes::gc::run(output.wasm_mut());
        let after = names::imports(output);
        glue = glue::without_imports(&glue, &before.difference(&after).cloned().collect::<Vec<_>>());
        script = minify::script(&join(shell, &glue)?)?;
    }
    let (glue, imports) = glue::numbered(&glue)?;
    let script = minify::script(&join(shell, &glue)?)?;
    names::shorten(output, &script, shared, &imports)
}

/// Adds script, versioned copy, all files of the wasm and `integrity.json`. The names of the wasm's files have one hash,
/// as they only work together: so the script has to name it once.
///
/// # Errors
/// - the wasm is none
pub(crate) fn add(
    dist: &mut Dist,
    script: &str,
    named_wasm: &[u8],
    named_later: &[Vec<u8>],
    named_inner: &[split::Inner],
) -> Result<()> {
    let finished = |named: &[u8]| {
        order::by_likeness(&locals::by_use(&wasm::without_custom_sections(named, &UNREAD_SECTIONS)?)?)
    };
    let mut files = vec![(String::new(), finished(named_wasm)?)];
    for ((name, _), named) in split::FILES.iter().zip(named_later) {
        files.push((format!("{name}-"), finished(named)?));
    }
    for (nth, inner) in named_inner.iter().enumerate() {
        let module = finished(&inner.module)?;
        // The first of all stands before the later ones.
        for place in &inner.files {
            if let Some((_, bytes)) = files.get_mut(place + 1) {
                wasm::add_custom_section(bytes, &nth.to_string(), &module);
            }
        }
    }
    let pins: Vec<u8> = files.iter().skip(1).flat_map(|(_, bytes)| hash::pin(bytes)).collect();
    let mut wasm_integrity = String::new();
    if let Some((_, first)) = files.first_mut() {
        wasm::add_custom_section(first, PINS, &pins);
        wasm_integrity = hash::pinned(first);
    }
    let all: Vec<&[u8]> = files.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    let build = hash::short(&all.concat());
    // Letters, digits and `+/=.-`: as good between any quotes.
    let script = script
        .replace("@version", VERSION)
        .replace("@build", &build)
        .replace("@wasm-integrity", &wasm_integrity);
    let mut list = serde_json::Map::new();
    for (part, bytes) in files {
        let file = format!("landfall-{part}{build}.wasm");
        list.insert(file.clone(), hash::integrity(&bytes).into());
        dist.add(file, bytes)?;
    }
    let versioned = format!("landfall-{VERSION}.js");
    for file in ["landfall.js", &versioned] {
        list.insert(file.to_owned(), hash::integrity(script.as_bytes()).into());
        dist.add(file, script.clone())?;
    }
    dist.add("integrity.json", format!("{:#}\n", serde_json::Value::Object(list)))
}

/// Puts the glue into the shell.
///
/// # Errors
/// - the glue's marker does not stand in the shell once, or a marker of a value or the names of what comes later not at all
fn join(shell: &str, glue: &str) -> Result<String> {
    if shell.matches(GLUE).count() != 1 {
        bail!(
            "www/landfall.js: expected the marker `{GLUE}` once, found it {} times",
            shell.matches(GLUE).count()
        );
    }
    let later = split::FILES.map(|(name, _)| name).join(" ");
    let mut texts = VALUES.into_iter().chain([later.as_str()]);
    if let Some(missing) = texts.find(|text| !shell.contains(&format!("\"{text}\""))) {
        bail!("www/landfall.js: expected the string \"{missing}\", found none");
    }
    Ok(shell.replace(GLUE, glue))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "(() => { /* @glue */\n window.v = [\"@version\", `landfall-${\"@build\"}.wasm`, \"@wasm-integrity\", \"days views cart later adopt goods\"]; })();";

    #[test]
    fn the_glue_takes_the_place_of_its_marker() {
        assert!(join(SHELL, "let a;").unwrap().starts_with("(() => { let a;\n window.v"));
    }

    #[test]
    fn the_script_pins_its_wasm_which_pins_the_later_files_and_has_a_twin_with_its_version() {
        let mut dist = Dist::default();
        let module = b"\0asm\x01\0\0\0";
        let later = [b'a', b'b', b'c', b'd', b'e', b'f']
            .map(|last| [&module[..], &[0, 6, 4], b"keep", &[last]].concat());
        assert_eq!(later.len(), split::FILES.len());
        add(&mut dist, SHELL, module, &later, &[]).unwrap();
        let script = std::str::from_utf8(dist.get("landfall.js").unwrap()).unwrap();
        assert!(!script.contains("\"@"), "{script}");
        assert_eq!(dist.get(&format!("landfall-{VERSION}.js")), dist.get("landfall.js"));
        let list: serde_json::Value = serde_json::from_slice(dist.get("integrity.json").unwrap()).unwrap();
        assert_eq!(list["landfall.js"], hash::integrity(script.as_bytes()));
        let pins = later.clone().map(|bytes| hash::pin(&bytes)).concat();
        let first = [&module[..], &[0, 0xC5, 1, 4], b"pins", &pins].concat();
        let build = hash::short(&[&first[..], &later.concat()].concat());
        assert!(script.contains(&build), "{script}");
        assert!(script.contains(&hash::pinned(&first)), "{script}");
        for (part, bytes) in [""]
            .into_iter()
            .chain(split::FILES.map(|(name, _)| name))
            .zip([&first[..]].into_iter().chain(later.iter().map(Vec::as_slice)))
        {
            let file = format!("landfall-{part}{}{build}.wasm", if part.is_empty() { "" } else { "-" });
            assert_eq!(dist.get(&file), Some(bytes), "{file}");
            assert_eq!(list[file], hash::integrity(bytes));
        }
    }

    #[test]
    fn a_small_module_stands_in_each_file_that_needs_it() {
        let mut dist = Dist::default();
        let module = b"\0asm\x01\0\0\0".to_vec();
        let later = vec![module.clone(); 6];
        let inner = split::Inner { module: module.clone(), files: vec![0, 4] };
        add(&mut dist, SHELL, &module, &later, &[inner]).unwrap();
        let has = |part: &str| {
            let all = dist.paths();
            let file = all.iter().find(|name| name.starts_with(part)).unwrap();
            dist.get(file).unwrap().ends_with(&[b"\0\x0a\x010", &module[..]].concat())
        };
        assert_eq!(
            ["days", "views", "cart", "later", "adopt"].map(|part| has(&format!("landfall-{part}-"))),
            [true, false, false, false, true]
        );
    }

    #[test]
    fn err_a_shell_without_a_marker_is_refused() {
        let error = join("let a;", "").unwrap_err().to_string();
        assert_eq!(error, "www/landfall.js: expected the marker `/* @glue */` once, found it 0 times");
        let error = join(GLUE, "").unwrap_err().to_string();
        assert_eq!(error, "www/landfall.js: expected the string \"@version\", found none");
    }
}
