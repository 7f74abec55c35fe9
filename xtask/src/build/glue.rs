//! The glue that wasm-bindgen writes, cut down to what the shell uses.
//!
//! `landfall.js` is what every page loads, even one with nothing to localize: each kilobyte counts. The cuts are made
//! in the text that the pinned version writes, and each one says what it expects to find: an update of wasm-bindgen
//! that writes something else stops the build instead of breaking it.

use anyhow::{Context, Result, bail};

/// Ours, in place of the end of the glue.
const LOADER: &str = include_str!("loader.js");
const BEGIN: &str = "let wasm_bindgen = (function(exports) {";
const LOADER_BEGIN: &str = "async function __wbg_load(module, imports)";
/// The end of the function in whose place our loader starts the module; it must do nothing else that counts.
const START: &str = "wasm.__wbindgen_start();";
const IMPORTS_BEGIN: &str = "const import0 = {";
const NO_PROTOTYPE: &str = "__proto__: null,";
const IMPORTS_END: &str = "\n};\n        return {";
const SCRIPT_PLACE: &str = "let script_src;";
const ENCODER_GUARD: &str = "if (!('encodeInto' in cachedTextEncoder)) {";
/// Every browser that runs our wasm has it.
const REGISTRY_GUARD: &str = "(typeof FinalizationRegistry === 'undefined')";

/// The glue as one constant `wasm_bindgen`: a function that loads, with the exported functions as its members.
///
/// Classes are not members: the shell gets their objects from functions. Those that no function gives out (Leptos
/// brings three, for streams of server functions) have no user then, and the minifier drops them.
///
/// # Errors
/// - the text is not the one that the pinned wasm-bindgen writes: the message has the part that is missing
pub(crate) fn trimmed(glue: &str) -> Result<String> {
    let (_, body) = split(glue, BEGIN)?;
    let (body, _) = split(body, LOADER_BEGIN)?;
    split(body, START)?;
    let body = without_block(body, SCRIPT_PLACE, "if (typeof document")?;
    let body = match body.contains(ENCODER_GUARD) {
        true => without_block(&body, "", ENCODER_GUARD)?,
        false => body,
    };
    let mut kept = String::new();
    let mut functions = Vec::new();
    for line in body.lines() {
        let code = line.trim();
        if let Some(name) = code.strip_prefix("exports.").and_then(|rest| rest.split(" = ").next()) {
            if !body.contains(&format!("class {name} {{")) {
                functions.push(name.to_owned());
            }
        } else if !code.starts_with("if (Symbol.dispose)") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    let kept = without_registry_guards(&kept)?;
    Ok(format!(
        "const wasm_bindgen = (() => {{\n{kept}\n{LOADER}\nreturn Object.assign(load, {{ later, {} }});\n}})();\n",
        functions.join(", ")
    ))
}

/// The glue without the import functions that the module no longer asks for.
pub(crate) fn without_imports(glue: &str, dropped: &[String]) -> String {
    let mut out = String::new();
    let mut inside_dropped = false;
    for line in glue.lines() {
        let name = line.trim_start().split_once(": function(").map(|(name, _)| name);
        if let Some(name) = name.filter(|name| name.starts_with("__wb")) {
            inside_dropped = dropped.iter().any(|import| import == name);
        }
        if !inside_dropped {
            out.push_str(line);
            out.push('\n');
        } else if line.trim() == "}," || line.trim() == "}, arguments); }," {
            inside_dropped = false;
        }
    }
    out
}

/// The glue with its import functions as a list, and their names in its order: an import's name is then its place.
///
/// Names are what compresses least. Functions that are alike stand together, where compression finds them.
///
/// # Errors
/// - the text is not the one that the pinned wasm-bindgen writes
pub(crate) fn numbered(glue: &str) -> Result<(String, Vec<String>)> {
    let (above, rest) = split(glue, IMPORTS_BEGIN)?;
    let (_, rest) = split(rest, NO_PROTOTYPE)?;
    let (members, below) = split(rest, IMPORTS_END)?;
    let mut functions: Vec<(String, &str)> = Vec::new();
    for line in members.trim_start().lines() {
        match line.trim_start().split_once(": function(") {
            Some((name, function)) if name.starts_with("__wb") => {
                functions.push((["function(", function, "\n"].concat(), name));
            }
            _ => {
                let (function, _) = functions.last_mut().context("wasm-bindgen's glue: no import")?;
                function.push_str(line);
                function.push('\n');
            }
        }
    }
    functions.sort_unstable();
    let list: String = functions.iter().map(|(function, _)| function.as_str()).collect();
    let names = functions.into_iter().map(|(_, name)| name.to_owned()).collect();
    // A module that asks for what is not there is refused either way.
    let below = below.replacen(NO_PROTOTYPE, "", 1);
    Ok((format!("{above}const import0 = [\n{list}];\nreturn {{{below}"), names))
}

fn split<'a>(text: &'a str, at: &str) -> Result<(&'a str, &'a str)> {
    text.split_once(at).with_context(|| format!("wasm-bindgen's glue: expected `{at}`, found none"))
}

/// The text without `before` and without the block that `head` opens. Blocks are counted by their braces.
fn without_block(text: &str, before: &str, head: &str) -> Result<String> {
    let text = if before.is_empty() { text.to_owned() } else { text.replacen(before, "", 1) };
    let (above, rest) = split(&text, head)?;
    let opened = head.matches('{').count();
    let mut depth = opened;
    for (index, byte) in rest.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth <= 1 => return Ok(format!("{above}{}", rest.get(index + 1..).unwrap_or_default())),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    bail!("wasm-bindgen's glue: the block of `{head}` does not end")
}

/// `typeof FinalizationRegistry` asked and answered: each question becomes the registry, marked as free of effects so
/// that one that nobody uses goes with its class.
fn without_registry_guards(text: &str) -> Result<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((above, guarded)) = rest.split_once(REGISTRY_GUARD) {
        let (_, registry) = split(guarded, ": new FinalizationRegistry")?;
        out.push_str(above);
        out.push_str("/* @__PURE__ */ new FinalizationRegistry");
        rest = registry;
    }
    out.push_str(rest);
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "
        let wasm_bindgen = (function(exports) {
        let script_src;
        if (typeof document !== 'undefined') {
            script_src = new URL(document.currentScript.src, location.href).toString();
        }
class Widget {
free() {}
}
if (Symbol.dispose) Widget.prototype[Symbol.dispose] = Widget.prototype.free;
exports.Widget = Widget;
function start(host) {
return wasm.start(host);
}
exports.start = start;
const import0 = {
__wbg_text_52: function() { return handleError(function (arg0) {
return arg0.text();
}, arguments); },
__wbg_then_65: function(arg0) {
return arg0.then();
},
};
const WidgetFinalization = (typeof FinalizationRegistry === 'undefined')
? { register: () => {}, unregister: () => {} }
: new FinalizationRegistry(ptr => wasm.__wbg_widget_free(ptr, 1));
function __wbg_finalize_init(instance, module) {
wasm = instance.exports;
wasm.__wbindgen_start();
return wasm;
}
        async function __wbg_load(module, imports) { }
        return Object.assign(__wbg_init, { initSync }, exports);
        })({ __proto__: null });";

    #[test]
    fn functions_stay_members_and_classes_do_not() {
        let short = trimmed(GLUE).unwrap();
        assert!(short.contains("return Object.assign(load, { later, start });"), "{short}");
        for gone in
            ["exports.Widget", "exports.start", "initSync", "script_src", "Symbol.dispose", "undefined"]
        {
            assert!(!short.contains(gone), "{gone}: {short}");
        }
        assert!(
            short.contains("WidgetFinalization = /* @__PURE__ */ new FinalizationRegistry(ptr"),
            "{short}"
        );
    }

    #[test]
    fn an_import_that_is_not_asked_for_goes_and_its_neighbours_stay() {
        let without = |name: &str| without_imports(GLUE, &[name.to_owned()]);
        assert!(
            !without("__wbg_text_52").contains("arg0.text") && without("__wbg_text_52").contains("arg0.then")
        );
        assert!(
            !without("__wbg_then_65").contains("arg0.then") && without("__wbg_then_65").contains("arg0.text")
        );
        assert!(without("__wbg_then_65").contains("};\nconst WidgetFinalization"));
    }

    #[test]
    fn imports_are_listed_by_what_they_do() {
        let glue = GLUE.replace("const import0 = {", "const import0 = {\n__proto__: null,").replace(
            "};\nconst Widget",
            "};\n        return { \"./landfall_bg.js\": import0 };\nconst Widget",
        );
        let (listed, names) = numbered(&glue).unwrap();
        assert_eq!(names, ["__wbg_text_52", "__wbg_then_65"]);
        let list = "const import0 = [\nfunction() { return handleError(function (arg0) {\nreturn arg0.text();\n\
            }, arguments); },\nfunction(arg0) {\nreturn arg0.then();\n},\n];\nreturn { \"./landfall_bg.js\"";
        assert!(listed.contains(list), "{listed}");
        assert!(numbered("const import0 = {").is_err());
    }

    #[test]
    fn err_other_glue_stops_the_build() {
        let error = trimmed("export default init;").unwrap_err().to_string();
        assert_eq!(error, format!("wasm-bindgen's glue: expected `{BEGIN}`, found none"));
    }
}
