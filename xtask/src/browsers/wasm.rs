//! Which proposals a wasm module uses that came after the first version of WebAssembly.

use anyhow::{Result, bail};
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

/// Those that a table can name. Floats and the types that need no proposal belong to the first version.
const PROPOSALS: [(&str, WasmFeatures); 6] = [
    ("reference types", WasmFeatures::REFERENCE_TYPES),
    ("multi-value", WasmFeatures::MULTI_VALUE),
    ("bulk memory", WasmFeatures::BULK_MEMORY),
    ("sign extension", WasmFeatures::SIGN_EXTENSION),
    ("saturating float to int", WasmFeatures::SATURATING_FLOAT_TO_INT),
    ("mutable globals", WasmFeatures::MUTABLE_GLOBAL),
];

const FIRST: WasmFeatures = WasmFeatures::FLOATS.union(WasmFeatures::GC_TYPES);

/// The proposals without which one of these modules is none.
///
/// # Errors
/// - a module uses something else still: the message has what the validator says of it
pub(super) fn proposals(modules: &[Vec<u8>]) -> Result<Vec<&'static str>> {
    let all = PROPOSALS.iter().fold(FIRST, |all, (_, proposal)| all.union(*proposal));
    for module in modules {
        if let Err(why) = Validator::new_with_features(all).validate_all(module) {
            bail!("the wasm asks for more than {:?}: {why}", PROPOSALS.map(|(name, _)| name));
        }
    }
    let needed = |(_, proposal): &&(&str, WasmFeatures)| {
        let mut less = Validator::new_with_features(all.difference(*proposal));
        modules.iter().any(|module| {
            less.reset();
            less.validate_all(module).is_err()
        })
    };
    Ok(PROPOSALS.iter().filter(needed).map(|(name, _)| *name).collect())
}

/// The modules of a file: itself, and the small ones that stand in it.
///
/// # Errors
/// - the bytes are not a wasm module
pub(super) fn modules(file: &[u8]) -> Result<Vec<Vec<u8>>> {
    let mut modules = vec![file.to_vec()];
    for payload in Parser::new(0).parse_all(file) {
        if let Payload::CustomSection(section) = payload?
            && section.data().starts_with(b"\0asm")
        {
            modules.push(section.data().to_vec());
        }
    }
    Ok(modules)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CodeSection, CustomSection, Function, FunctionSection, Module, TypeSection, ValType};

    /// One function that widens a byte with its sign, and gives that many results.
    fn module(results: usize) -> Module {
        let (mut types, mut functions, mut code) =
            (TypeSection::new(), FunctionSection::new(), CodeSection::new());
        types.ty().function([], vec![ValType::I32; results]);
        functions.function(0);
        let mut body = Function::new([]);
        for _ in 0..results {
            body.instructions().i32_const(1).i32_extend8_s();
        }
        body.instructions().end();
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code);
        module
    }

    #[test]
    fn only_what_is_used_is_named() {
        assert_eq!(proposals(&[module(1).finish()]).unwrap(), ["sign extension"]);
        assert_eq!(proposals(&[module(2).finish()]).unwrap(), ["multi-value", "sign extension"]);
        assert_eq!(proposals(&[Module::new().finish()]).unwrap(), [""; 0]);
    }

    #[test]
    fn small_modules_inside_count_too() {
        let small = module(2).finish();
        let mut file = Module::new();
        file.section(&CustomSection { name: "0".into(), data: small.clone().into() });
        let file = file.finish();
        assert_eq!(modules(&file).unwrap(), [file, small]);
    }

    #[test]
    fn err_a_proposal_without_a_name_here_is_refused() {
        let mut types = TypeSection::new();
        types.ty().function([ValType::V128], []);
        let mut module = Module::new();
        module.section(&types);
        let error = proposals(&[module.finish()]).unwrap_err().to_string();
        assert!(error.contains("asks for more") && error.contains("SIMD"), "{error}");
    }
}
