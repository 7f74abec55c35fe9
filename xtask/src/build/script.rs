//! `landfall.js`: the shell with the glue and the name and hash of its wasm inside.

use anyhow::{Result, bail};
use serde_json::json;

use super::{Dist, glue, hash, minify};
use crate::project::VERSION;

/// Where the glue goes in the shell.
const GLUE: &str = "/* @glue */";

/// Adds script, versioned copy, wasm and `integrity.json`.
///
/// # Errors
/// - the shell lacks a marker, or the joined script does not parse
pub(crate) fn add(dist: &mut Dist, shell: &str, generated: &str, wasm: Vec<u8>) -> Result<()> {
    let wasm_file = format!("landfall-{}.wasm", hash::short(&wasm));
    let wasm_integrity = hash::integrity(&wasm);
    let joined = join(
        shell,
        &glue::inside_shell(generated),
        &[("@version", VERSION), ("@wasm-file", &wasm_file), ("@wasm-integrity", &wasm_integrity)],
    )?;
    let script = minify::script(&joined)?;
    let script_integrity = hash::integrity(script.as_bytes());
    let versioned = format!("landfall-{VERSION}.js");
    let list =
        json!({"landfall.js": script_integrity, &versioned: script_integrity, &wasm_file: wasm_integrity});
    dist.add("integrity.json", format!("{list:#}\n"))?;
    dist.add("landfall.js", script.clone())?;
    dist.add(versioned, script)?;
    dist.add(wasm_file, wasm)
}

/// Puts the glue and the values into the shell.
///
/// # Errors
/// - a marker stands in the shell not at all, or the glue's marker more than once
fn join(shell: &str, glue: &str, values: &[(&str, &str)]) -> Result<String> {
    if shell.matches(GLUE).count() != 1 {
        bail!(
            "www/landfall.js: expected the marker `{GLUE}` once, found it {} times",
            shell.matches(GLUE).count()
        );
    }
    let mut filled = shell.to_owned();
    for (name, value) in values {
        let marker = format!("\"{name}\"");
        if !filled.contains(&marker) {
            bail!("www/landfall.js: expected the string {marker}, found none");
        }
        filled = filled.replace(&marker, &json!(value).to_string());
    }
    // Last, so that nothing inside the glue is taken for a marker.
    Ok(filled.replace(GLUE, glue))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHELL: &str =
        "(() => { /* @glue */\n window.v = [\"@version\", \"@wasm-file\", \"@wasm-integrity\"]; })();";

    #[test]
    fn glue_and_values_take_the_places_of_their_markers() {
        let joined = join(SHELL, "let a = \"@version\";", &[("@version", "1.2.3")]).unwrap();
        assert!(joined.contains("let a = \"@version\";"), "the glue is not searched: {joined}");
        assert!(joined.contains("window.v = [\"1.2.3\""), "{joined}");
    }

    #[test]
    fn the_script_names_and_pins_its_wasm_and_has_a_twin_with_its_version() {
        let mut dist = Dist::default();
        add(&mut dist, SHELL, "", b"wasm".to_vec()).unwrap();
        let script = std::str::from_utf8(dist.get("landfall.js").unwrap()).unwrap();
        let wasm = format!("landfall-{}.wasm", hash::short(b"wasm"));
        assert!(script.contains(&wasm) && script.contains(&hash::integrity(b"wasm")), "{script}");
        assert_eq!(dist.get(&format!("landfall-{VERSION}.js")), dist.get("landfall.js"));
        let list: serde_json::Value = serde_json::from_slice(dist.get("integrity.json").unwrap()).unwrap();
        assert_eq!(list["landfall.js"], hash::integrity(script.as_bytes()));
        assert_eq!(list[wasm], hash::integrity(b"wasm"));
    }

    #[test]
    fn err_a_shell_without_a_marker_is_refused() {
        let error = join("let a;", "", &[]).unwrap_err().to_string();
        assert_eq!(error, "www/landfall.js: expected the marker `/* @glue */` once, found it 0 times");
        let error = join(GLUE, "", &[("@version", "1")]).unwrap_err().to_string();
        assert_eq!(error, "www/landfall.js: expected the string \"@version\", found none");
    }
}
