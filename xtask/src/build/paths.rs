//! Paths inside the wasm: places in the source that panics name.
//!
//! Without care they are those of the machine that builds: everybody's wasm would have another hash, and tell where
//! its builder's home is.

use std::env;
use std::path::{Path, PathBuf};

/// Flags of rustc that shorten the paths of this checkout and of the downloaded crates to the same everywhere.
pub(crate) fn without_this_machine(root: &Path) -> Vec<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    flags(root, &home.map(|home| registries(&home)).unwrap_or_default())
}

/// One folder for each registry; the crates that xtask itself is made of come from the same ones, so they are there.
fn registries(home: &Path) -> Vec<PathBuf> {
    let Ok(entries) = home.join("registry").join("src").read_dir() else { return Vec::new() };
    let mut folders: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

fn flags(root: &Path, registries: &[PathBuf]) -> Vec<String> {
    let flag = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let mut flags = vec![flag(root, "landfall")];
    flags.extend(registries.iter().map(|folder| flag(folder, "crates")));
    flags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checkout_and_each_registry_lose_their_place() {
        let flags =
            flags(Path::new("/home/ada/shop"), &[PathBuf::from("/home/ada/.cargo/registry/src/index")]);
        assert_eq!(
            flags,
            [
                "--remap-path-prefix=/home/ada/shop=landfall",
                "--remap-path-prefix=/home/ada/.cargo/registry/src/index=crates"
            ]
        );
    }
}
