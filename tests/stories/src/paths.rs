//! Folders of the build that stories read from and write to.

use std::env;
use std::path::{Path, PathBuf};

/// Cargo's target folder.
fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"), PathBuf::from)
}

/// Where generated locales and the pictures of failed stories go.
pub(crate) fn work_folder() -> PathBuf {
    target_folder().join("stories")
}

/// Where `cargo xtask` installs tools that are no packages of the system.
pub(crate) fn tools_folder() -> PathBuf {
    target_folder().join("tools/bin")
}
