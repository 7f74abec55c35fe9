//! `landfall.js`: the shell with the glue and the name and hash of its wasm inside.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use serde_json::json;
use wasm_bindgen_cli_support::Output;

use super::{Dist, glue, hash, locals, minify, names, order, wasm};
use crate::project::VERSION;

/// Where the glue goes in the shell.
const GLUE: &str = "/* @glue */";
/// What the build puts into the shell.
const VALUES: [&str; 5] = ["@version", "@wasm-file", "@wasm-integrity", "@later-file", "@later-integrity"];

/// Sections that only people and this build read.
const UNREAD_SECTIONS: [&str; 5] =
    ["name", "producers", "linking", "__wasm_split_unstable", "__wasm_bindgen_unstable"];

/// Joins shell and glue, drops from both glue and wasm what neither uses, and gives the script; the module is changed.
/// Exports named in `shared` are used by the part that comes later.
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

/// Adds script, versioned copy, both parts of the wasm and `integrity.json`.
///
/// # Errors
/// - the wasm is none
pub(crate) fn add(dist: &mut Dist, script: &str, named_wasm: &[u8], named_later: &[u8]) -> Result<()> {
    let finished = |named: &[u8]| {
        order::by_likeness(&locals::by_use(&wasm::without_custom_sections(named, &UNREAD_SECTIONS)?)?)
    };
    let (wasm, later) = (finished(named_wasm)?, finished(named_later)?);
    let wasm_file = format!("landfall-{}.wasm", hash::short(&wasm));
    let wasm_integrity = hash::integrity(&wasm);
    let later_file = format!("landfall-later-{}.wasm", hash::short(&later));
    let later_integrity = hash::integrity(&later);
    // Letters, digits and `+/=.-`: as good between any quotes.
    let script = VALUES
        .iter()
        .zip([VERSION, &wasm_file, &wasm_integrity, &later_file, &later_integrity])
        .fold(script.to_owned(), |script, (marker, value)| script.replace(marker, value));
    let script_integrity = hash::integrity(script.as_bytes());
    let versioned = format!("landfall-{VERSION}.js");
    let list = json!({"landfall.js": script_integrity, &versioned: script_integrity, &wasm_file: wasm_integrity,
        &later_file: later_integrity});
    dist.add("integrity.json", format!("{list:#}\n"))?;
    dist.add("landfall.js", script.clone())?;
    dist.add(versioned, script)?;
    dist.add(wasm_file, wasm)?;
    dist.add(later_file, later)
}

/// Puts the glue into the shell.
///
/// # Errors
/// - the glue's marker does not stand in the shell once, or a marker of a value not at all
fn join(shell: &str, glue: &str) -> Result<String> {
    if shell.matches(GLUE).count() != 1 {
        bail!(
            "www/landfall.js: expected the marker `{GLUE}` once, found it {} times",
            shell.matches(GLUE).count()
        );
    }
    if let Some(missing) = VALUES.iter().find(|marker| !shell.contains(&format!("\"{marker}\""))) {
        bail!("www/landfall.js: expected the string \"{missing}\", found none");
    }
    Ok(shell.replace(GLUE, glue))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str = "(() => { /* @glue */\n window.v = [\"@version\", \"@wasm-file\", \"@wasm-integrity\", \"@later-file\", \"@later-integrity\"]; })();";

    #[test]
    fn the_glue_takes_the_place_of_its_marker() {
        assert!(join(SHELL, "let a;").unwrap().starts_with("(() => { let a;\n window.v"));
    }

    #[test]
    fn the_script_names_and_pins_its_wasm_and_has_a_twin_with_its_version() {
        let mut dist = Dist::default();
        let module = b"\0asm\x01\0\0\0";
        let later = b"\0asm\x01\0\0\0\0\x06\x04keepY";
        add(&mut dist, SHELL, module, later).unwrap();
        let script = std::str::from_utf8(dist.get("landfall.js").unwrap()).unwrap();
        let wasm = format!("landfall-{}.wasm", hash::short(module));
        assert!(script.contains(&wasm) && script.contains(&hash::integrity(module)), "{script}");
        assert!(!script.contains("\"@"), "{script}");
        assert_eq!(dist.get(&format!("landfall-{VERSION}.js")), dist.get("landfall.js"));
        let list: serde_json::Value = serde_json::from_slice(dist.get("integrity.json").unwrap()).unwrap();
        assert_eq!(list["landfall.js"], hash::integrity(script.as_bytes()));
        assert_eq!(list[wasm], hash::integrity(module));
        let wasm = format!("landfall-later-{}.wasm", hash::short(later));
        assert!(script.contains(&wasm) && script.contains(&hash::integrity(later)), "{script}");
        assert_eq!(list[wasm], hash::integrity(later));
    }

    #[test]
    fn err_a_shell_without_a_marker_is_refused() {
        let error = join("let a;", "").unwrap_err().to_string();
        assert_eq!(error, "www/landfall.js: expected the marker `/* @glue */` once, found it 0 times");
        let error = join(GLUE, "").unwrap_err().to_string();
        assert_eq!(error, "www/landfall.js: expected the string \"@version\", found none");
    }
}
