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
/// How a function that browsers call back begins.
const COUNTED: &str = "state.cnt++;\n";
/// Nothing is left to do where ours has been dropped, or is at it already: an element that leaves the page loses the focus, say.
const NOT_THERE: &str = "if (!state.a) return;\n";
/// How it runs ours.
const CALLED_BACK: &str = "return f(a, state.b, ...args);\n";
/// What fails in it, a trap or somebody's function, ends the widget as a panic does. Nobody else would hear of it, and what it
/// was at stays half done: prices that wait for ever.
const FAILED: &str = "} catch (error) {\nfault(error);\n";

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
    let body = plainer(&body)?;
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
    let (above, below) = split(&kept, COUNTED)?;
    let (between, below) = split(below, CALLED_BACK)?;
    let kept = [above, NOT_THERE, COUNTED, between, CALLED_BACK, FAILED, below].concat();
    let kept = without_registry_guards(&kept)?;
    Ok(format!(
        "const wasm_bindgen = (() => {{\n{kept}\n{LOADER}\nreturn Object.assign(load, {{ later, pin, {} }});\n}})();\n",
        functions.join(", ")
    ))
}

/// Without what we never come to: freeing by hand what the collector frees, texts for memory that can't grow, giving
/// texts back when there is no room for another (which ends the widget), and two of three ways to notice grown memory.
/// What lives as long as its page need not be freed when nobody holds it any more.
fn plainer(body: &str) -> Result<String> {
    const VIEW: &str = "if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || \
        (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {";
    const PLAIN_VIEW: &str = "if (cachedDataViewMemory0?.buffer !== wasm.memory.buffer) {";
    const BYTES: &str = "cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0";
    const PLAIN_BYTES: &str = "!cachedUint8ArrayMemory0?.byteLength";
    const GIVE_BACK: &str = "} catch (e) {\nif (ptr";
    const GIVEN_BACK: &str = "throw e;\n}\n";
    // Memory is always asked for in one way.
    let kept = |line: &&str| {
        !line.trim().ends_with("Finalization.register(obj, obj.__wbg_ptr, obj);")
            && line.trim() != "cachedTextDecoder.decode();"
    };
    let mut body = (body.lines().filter(kept).collect::<Vec<_>>().join("\n") + "\n")
        .replace(VIEW, PLAIN_VIEW)
        .replace(BYTES, PLAIN_BYTES)
        .replace(", wasm.__wbindgen_malloc, wasm.__wbindgen_realloc)", ")")
        .replace(
            "function passStringToWasm0(arg, malloc, realloc) {",
            "function passStringToWasm0(arg) {\nconst malloc = wasm.__wbindgen_malloc, realloc = wasm.__wbindgen_realloc;",
        );
    for head in ["__destroy_into_raw() {", "free() {", "if (realloc === undefined) {"] {
        if body.contains(head) {
            body = without_block(&body, "", head)?;
        }
    }
    while let Some((above, rest)) = body.split_once(GIVE_BACK) {
        let (_, below) = split(rest, GIVEN_BACK)?;
        let (before, tried) =
            above.rsplit_once("try {\n").context("wasm-bindgen's glue: a catch without a try")?;
        body = [before, tried, below].concat();
    }
    Ok(body)
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
/// Names are what compresses least. Functions that do the same are one, and those that are alike stand together, where
/// compression finds them. A place of the list has the names of all imports that it is for.
///
/// # Errors
/// - the text is not the one that the pinned wasm-bindgen writes
pub(crate) fn numbered(glue: &str) -> Result<(String, Vec<Vec<String>>)> {
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
    let mut functions: Vec<(String, &str)> =
        functions.into_iter().map(|(function, name)| (shorter(&function), name)).collect();
    functions.sort_unstable();
    let (mut list, mut names, mut last) = (String::new(), Vec::<Vec<String>>::new(), "");
    for (function, name) in &functions {
        match names.last_mut() {
            Some(names) if last == function => names.push((*name).to_owned()),
            _ => {
                list.push_str(function);
                names.push(vec![(*name).to_owned()]);
            }
        }
        last = function;
    }
    // A module that asks for what is not there is refused either way.
    let below = below.replacen(NO_PROTOTYPE, "", 1);
    Ok((format!("{above}{HELPERS}const import0 = [\n{list}];\nreturn {{{below}"), names))
}

/// What many import functions end with.
const HELPERS: &str = "
const give = (value) => (value == null ? 0 : addToExternrefTable0(value));
const giveText = (at, text) => {
const place = text == null ? 0 : passStringToWasm0(text);
getDataViewMemory0().setInt32(at + 4, WASM_VECTOR_LEN, true);
getDataViewMemory0().setInt32(at, place, true);
};
const handled = (work) => (...all) => handleError(work, all);
";

/// An import function by what they share. Text that is none of the pinned wasm-bindgen's stays, and only weighs more.
fn shorter(function: &str) -> String {
    const PASS: &str = "passStringToWasm0(ret);\n";
    const INSTANCE: (&str, &str) =
        ("let result;\ntry {\nresult = ", ";\n} catch (_) {\nresult = false;\n}\nconst ret = result;\n");
    const GIVE: &str = "const len1 = WASM_VECTOR_LEN;\n\
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);\n\
        getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);\n";
    // Every browser that runs our wasm has `globalThis`, and asking for it by other names comes to nothing else.
    let name =
        function.split_once("typeof ").and_then(|(_, rest)| rest.split(' ').next()).unwrap_or_default();
    if ["globalThis", "global", "self", "window"].contains(&name) && function.contains("? undefined :") {
        return "() => {\nreturn give(globalThis);\n},\n".to_owned();
    }
    let lines: Vec<&str> = function.lines().map(str::trim_start).collect();
    let mut text = lines.join("\n") + "\n";
    for (before, pass) in [("const", ""), ("var", "isLikeNone(ret) ? 0 : ")] {
        let give = GIVE.replace("const", before);
        text = text.replace(&format!("{before} ptr1 = {pass}{PASS}{give}"), "giveText(arg0, ret);\n");
    }
    text = text.replace("return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);", "return give(ret);");
    text = text.replace(INSTANCE.0, "const ret = ").replace(INSTANCE.1, ";\n");
    for given in ["return ret;\n", "return give(ret);\n", "giveText(arg0, ret);\n"] {
        text = with_value(&text, given);
    }
    match text
        .strip_prefix("function() { return handleError(")
        .and_then(|rest| rest.strip_suffix(", arguments); },\n"))
    {
        Some(work) => format!("handled({}),\n", arrow(work)),
        None => arrow(&text),
    }
}

/// The text with the value of `ret` in its one use, where that is the line after it.
fn with_value(text: &str, given: &str) -> String {
    let Some((above, rest)) = text.split_once("const ret = ") else { return text.to_owned() };
    match rest.split_once(";\n") {
        Some((value, below)) if !value.contains('\n') && below.starts_with(given) => {
            let below = below.strip_prefix(given).unwrap_or_default();
            [
                above,
                &given
                    .replace("ret)", &format!("{value})"))
                    .replace("return ret;", &format!("return {value};")),
                below,
            ]
            .concat()
        }
        _ => text.to_owned(),
    }
}

/// A function that knows neither `this` nor `arguments`, in fewer letters.
fn arrow(function: &str) -> String {
    let rest = function.strip_prefix("function").map(str::trim_start).and_then(|rest| rest.split_once(") {"));
    rest.map_or_else(|| function.to_owned(), |(arguments, body)| format!("{arguments}) => {{{body}"))
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
function makeMutClosure(arg0, arg1, f) {
const real = (...args) => {
state.cnt++;
try {
return f(a, state.b, ...args);
} finally {
state.a = a;
}
};
return real;
}
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
        assert!(short.contains("return Object.assign(load, { later, pin, start });"), "{short}");
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
    fn what_fails_in_a_callback_ends_the_widget_and_one_that_was_dropped_does_nothing() {
        let safe = "if (!state.a) return;\nstate.cnt++;\ntry {\nreturn f(a, state.b, ...args);\n} catch (error) {\n\
            fault(error);\n} finally {";
        assert!(trimmed(GLUE).unwrap().contains(safe));
        let other = trimmed(&GLUE.replace("return f(a, ", "return f(b, ")).unwrap_err().to_string();
        assert!(other.contains("return f(a, state.b, ...args);"), "{other}");
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
        assert_eq!(names, [["__wbg_then_65"], ["__wbg_text_52"]]);
        let list = "const import0 = [\n(arg0) => {\nreturn arg0.then();\n},\nhandled((arg0) => {\nreturn arg0.text();\n\
            }),\n];\nreturn { \"./landfall_bg.js\"";
        assert!(listed.contains(list), "{listed}");
        assert!(numbered("const import0 = {").is_err());
    }

    #[test]
    fn what_is_never_come_to_goes() {
        let before = "class A {\nfree() {\nx();\n}\nask(first) {\nlet ptr0, len0;\ntry {\nptr0 = pass(first);\n} catch (e) {\nif (ptr0) { \
            wasm.free(ptr0); }\nthrow e;\n}\nreturn ptr0;\n}\n}\n";
        assert_eq!(
            plainer(before).unwrap(),
            "class A {\n\nask(first) {\nlet ptr0, len0;\nptr0 = pass(first);\nreturn ptr0;\n}\n}\n"
        );
    }

    #[test]
    fn what_import_functions_share_is_written_once() {
        let get = "function(arg0) {\n    const ret = arg0.body;\n    return isLikeNone(ret) ? 0 : addToExternrefTable0(ret);\n},\n";
        assert_eq!(shorter(get), "(arg0) => {\nreturn give(arg0.body);\n},\n");
        let text = "function(arg0, arg1) {\nconst ret = arg1.id;\nconst ptr1 = passStringToWasm0(ret);\nconst len1 = WASM_VECTOR_LEN;\n\
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);\n\
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);\n},\n";
        assert_eq!(shorter(text), "(arg0, arg1) => {\ngiveText(arg0, arg1.id);\n},\n");
        let global = |name: &str| {
            shorter(&format!(
                "function() {{\nconst ret = typeof {name} === 'undefined' ? undefined : {name};\nreturn ret;\n}},\n"
            ))
        };
        assert_eq!(global("self"), global("window"));
    }

    #[test]
    fn err_other_glue_stops_the_build() {
        let error = trimmed("export default init;").unwrap_err().to_string();
        assert_eq!(error, format!("wasm-bindgen's glue: expected `{BEGIN}`, found none"));
    }
}
