//! wasm-bindgen as a library: the wasm that cargo wrote becomes a wasm that browsers load, and its glue.

use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::{Bindgen, Output};

/// Binds a module for classic scripts (`no-modules`). The module keeps the names of its functions: the size report
/// reads them, `dist/` does without.
///
/// # Errors
/// - the file can't be read
/// - it was compiled against another version of wasm-bindgen
pub(crate) fn bind(wasm: &Path) -> Result<Output> {
    Bindgen::new()
        .input_path(wasm)
        .out_name("landfall")
        .no_modules(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The part that comes later puts its functions into the table.
        .keep_lld_exports(true)
        .generate_output()
        .with_context(|| format!("wasm-bindgen could not read {}", wasm.display()))
}
