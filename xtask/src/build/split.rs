//! One linked wasm becomes several: what a first visit runs, and what arrives when somebody asks for more.
//!
//! Where to cut is said in the source (`src/browser/later/doors.rs`). The other files import memory, stack pointer and
//! function table from the first and put their functions into that table, so nothing is compiled twice, and in which
//! order they come does not matter.
//!
//! What several parts need is a module for each set of parts. Two of them are files of their own; the others are small,
//! and a file for each would be a request and a hash for a few functions. They stand inside the files of the parts that
//! need them, as custom sections named by their numbers; the loader starts each once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};
use wasmparser::{Parser, Payload};

use super::{exports, faults};

/// What the linker must be asked for: without relocations nobody knows which function needs which, and without the
/// table the other files have nowhere to put its functions.
pub(crate) const LINK_ARGUMENTS: [&str; 2] = ["-Clink-arg=--emit-relocs", "-Clink-arg=--export-table"];

/// The files that come later, in the order in which the shell counts them, and the doors' parts that need each.
pub(crate) const FILES: [(&str, &[&str]); 6] = [
    ("days", &["cart", "days", "later"]),
    ("views", &["cart", "later"]),
    ("cart", &["cart"]),
    ("later", &["later"]),
    ("adopt", &["adopt"]),
    ("goods", &["goods"]),
];

/// All files.
pub(crate) struct Parts {
    /// The module for wasm-bindgen.
    pub(crate) first: PathBuf,
    /// Those of [`FILES`], as browsers load them but for the names of their functions.
    pub(crate) later: Vec<Vec<u8>>,
    /// Small modules that several of them need.
    pub(crate) inner: Vec<Inner>,
    /// What they import from the first.
    pub(crate) shared: BTreeSet<String>,
    /// Where the numbered places of all files are that can panic.
    pub(crate) places: String,
}

/// A small module inside files of [`FILES`].
pub(crate) struct Inner {
    pub(crate) module: Vec<u8>,
    /// The places of those files in [`FILES`].
    pub(crate) files: Vec<usize>,
}

/// How many small modules the loader looks for.
const MOST_INNER: usize = 15;
/// What counts as small, in bytes before anything is left out: names and all.
const SMALL: usize = 16_000;

/// Cuts a module, leaving its parts in `out`.
///
/// # Errors
/// - the module was linked without [`LINK_ARGUMENTS`], or other parts need other files than [`FILES`] says
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
    let mut found = by_need(&split.prefetch_map.into_iter().collect());
    let (mut later, mut inner, mut shared) = (Vec::new(), Vec::new(), BTreeSet::new());
    let read = |stem: &str| {
        let path = out.join(format!("{stem}.wasm"));
        fs::read(&path).with_context(|| format!("could not read {}", path.display()))
    };
    for (name, needed_by) in FILES {
        let stem = found.remove(&needed_by.iter().copied().map(str::to_owned).collect());
        let stem = stem.with_context(|| format!("no file `{name}` that {needed_by:?} need: {found:?}"))?;
        let file = read(&stem)?;
        shared.append(&mut imports(&file)?);
        later.push(file);
    }
    for (parts, stem) in found {
        let module = read(&stem)?;
        if module.len() > SMALL || inner.len() == MOST_INNER {
            bail!("{}: too much for no file of its own: what {parts:?} need", out.join(stem).display());
        }
        shared.append(&mut imports(&module)?);
        inner.push(Inner { module, files: inside(&parts) });
    }
    Ok(Parts { first, later, inner, shared, places })
}

/// The files in which a module stands that these parts need: their own, except for parts that load one of the others'.
fn inside(parts: &BTreeSet<String>) -> Vec<usize> {
    let own = |part: &String| FILES.iter().position(|(name, _)| name == part);
    let loads =
        |part: &String, file: usize| FILES.get(file).is_some_and(|(_, by)| by.contains(&part.as_str()));
    let files: Vec<(&String, usize)> = parts.iter().filter_map(|part| Some((part, own(part)?))).collect();
    let spared = |(part, file): &&(&String, usize)| {
        !files.iter().any(|(_, other)| other != file && loads(part, *other))
    };
    files.iter().filter(spared).map(|(_, file)| *file).collect()
}

/// The files by the parts that need them.
fn by_need(files: &BTreeMap<String, Vec<String>>) -> BTreeMap<BTreeSet<String>, String> {
    let mut needed_by: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for (part, files) in files {
        for file in files {
            needed_by.entry(file).or_default().insert(part.clone());
        }
    }
    needed_by.into_iter().map(|(file, parts)| (parts, file.clone())).collect()
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
    fn files_are_known_by_who_needs_them() {
        let names = |names: &[&str]| names.iter().copied().map(str::to_owned).collect::<Vec<_>>();
        let map = BTreeMap::from([
            ("a".to_owned(), names(&["chunk_1", "split_a"])),
            ("b".to_owned(), names(&["chunk_1"])),
        ]);
        let both: BTreeSet<_> = names(&["a", "b"]).into_iter().collect();
        assert_eq!(by_need(&map)[&both], "chunk_1");
        assert_eq!(by_need(&map).len(), 2);
    }

    #[test]
    fn a_small_module_stands_in_the_files_of_those_who_need_it() {
        let names = |parts: &[&str]| {
            let parts = parts.iter().copied().map(str::to_owned).collect();
            inside(&parts).into_iter().map(|place| FILES[place].0).collect::<Vec<_>>()
        };
        assert_eq!(names(&["adopt", "cart"]), ["adopt", "cart"]);
        // Carts load the file of the days.
        assert_eq!(names(&["adopt", "cart", "days", "later"]), ["adopt", "days"]);
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
