//! wasm-bindgen as a library: the wasm that cargo wrote becomes a wasm that browsers load, and its glue.

use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

/// What wasm-bindgen makes of a module.
pub(crate) struct Bound {
    /// The JavaScript that loads the module and passes values: one script that sets a variable `wasm_bindgen`.
    pub(crate) glue: String,
    /// The module, still with the names of its functions: the size report reads them, `dist/` does without.
    pub(crate) named_wasm: Vec<u8>,
}

/// Binds a module for classic scripts (`no-modules`).
///
/// # Errors
/// - the file can't be read
/// - it was compiled against another version of wasm-bindgen
pub(crate) fn bind(wasm: &Path) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_path(wasm)
        .out_name("landfall")
        .no_modules(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .generate_output()
        .with_context(|| format!("wasm-bindgen could not read {}", wasm.display()))?;
    let named_wasm = output.wasm_mut().emit_wasm();
    Ok(Bound { glue: output.js().to_owned(), named_wasm })
}
