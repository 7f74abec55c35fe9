//! Folders of the build that stories read from and write to.

use crate::Told;
use std::env;
use std::path::{Path, PathBuf};

/// Cargo's target folder.
fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"), PathBuf::from)
}

/// The built files: what `LANDFALL_DIST` names, or the workspace's `dist`.
///
/// # Errors
/// - There are none.
pub(crate) fn dist_folder() -> Told<PathBuf> {
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
    let dist = env::var_os("LANDFALL_DIST").map_or_else(usual, PathBuf::from);
    if !dist.join("landfall.js").is_file() {
        return Err(format!("{}: no landfall.js there; run: cargo xtask build", dist.display()).into());
    }
    Ok(dist)
}

/// The pages that only stories see.
pub(crate) fn pages_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pages")
}

/// Where generated locales and the pictures of failed stories go.
pub(crate) fn work_folder() -> PathBuf {
    target_folder().join("stories")
}

/// Where `cargo xtask` installs tools that are no packages of the system.
pub(crate) fn tools_folder() -> PathBuf {
    target_folder().join("tools/bin")
}
