//! One linked wasm becomes two: what a first visit runs, and what arrives when somebody asks for more.
//!
//! Where to cut is said in the source (`src/browser/later/doors.rs`). The second part imports memory, stack pointer and
//! function table from the first and puts its functions into that table, so nothing is compiled twice.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

use super::{exports, faults};

/// What the linker must be asked for: without relocations nobody knows which function needs which, and without the
/// table the second part has nowhere to put its functions.
pub(crate) const LINK_ARGUMENTS: [&str; 2] = ["-Clink-arg=--emit-relocs", "-Clink-arg=--export-table"];

/// The name of the second part in the source.
const NAME: &str = "later";

/// The two parts.
pub(crate) struct Parts {
    /// The module for wasm-bindgen.
    pub(crate) first: PathBuf,
    /// The second part, as browsers load it but for the names of its functions.
    pub(crate) later: Vec<u8>,
    /// What the second part imports from the first.
    pub(crate) shared: BTreeSet<String>,
    /// Where the numbered places of both parts are that can panic.
    pub(crate) places: String,
}

/// Cuts a module, leaving its parts in `out`.
///
/// # Errors
/// - the module was linked without [`LINK_ARGUMENTS`], or has no doors, or more than one place to cut
pub(crate) fn split(module: &Path, out: &Path) -> Result<Parts> {
    let bytes = fs::read(module).with_context(|| format!("could not read {}", module.display()))?;
    let faults::Told { module: bytes, places } = faults::numbered(&bytes)?;
    let bytes = exports::without_unreached_classes(&bytes)?;
    let first = out.join("first.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = out;
    options.main_out_path = &first;
    let split =
        transform(options).map_err(|error| anyhow!("{}: can't be cut: {error:#}", module.display()))?;
    let [later] = split.split_modules.as_slice() else {
        bail!("{}: expected one part named `{NAME}`, found {}", module.display(), split.split_modules.len());
    };
    let later = fs::read(later).with_context(|| format!("could not read {}", later.display()))?;
    let shared = imports(&later)?;
    Ok(Parts { first, later, shared, places })
}

/// The names that a module imports.
fn imports(module: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(section) = payload.context("not a wasm module")? {
            for import in section.into_imports() {
                names.insert(import?.name.to_owned());
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports `env.memory` and nothing else.
    const MODULE: &[u8] = b"\0asm\x01\0\0\0\x02\x0f\x01\x03env\x06memory\x02\0\x01";

    #[test]
    fn imports_are_named() {
        assert_eq!(imports(MODULE).unwrap().into_iter().collect::<Vec<_>>(), ["memory"]);
    }

    #[test]
    fn err_a_module_without_doors_is_refused() {
        let dir = std::env::temp_dir().join(format!("landfall-split-{}", std::process::id()));
        fs::create_dir_all(&dir).unwrap();
        let module = dir.join("module.wasm");
        fs::write(&module, MODULE).unwrap();
        assert!(split(&module, &dir).is_err());
        fs::remove_dir_all(dir).unwrap();
    }
}
