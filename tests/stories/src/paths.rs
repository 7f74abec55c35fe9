//! Folders of the build that stories read from and write to.

use crate::Told;
use std::env;
use std::fs;
use std::path::PathBuf;

/// This crate's folder. Cargo names it at run time; the one from compile time would be another checkout's where several
/// share a target folder.
pub(crate) fn crate_folder() -> PathBuf {
    env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from)
}

/// Cargo's target folder.
fn target_folder() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate_folder().join("../../target"), PathBuf::from)
}

/// The built files: what `LANDFALL_DIST` names, or the workspace's `dist`.
///
/// # Errors
/// - There are none.
pub(crate) fn dist_folder() -> Told<PathBuf> {
    let usual = || crate_folder().join("../../dist");
    let dist = env::var_os("LANDFALL_DIST").map_or_else(usual, PathBuf::from);
    if !dist.join("landfall.js").is_file() {
        return Err(format!("{}: no landfall.js there; run: cargo xtask build", dist.display()).into());
    }
    Ok(dist)
}

/// The cases with their native answers, a line each: what `LANDFALL_SUITE` names, or where the native tests write them.
///
/// # Errors
/// - There are none.
pub fn suite() -> Told<String> {
    let usual = || target_folder().join("tmp/everywhere/suite.jsonl");
    let file = env::var_os("LANDFALL_SUITE").map_or_else(usual, PathBuf::from);
    let run = "run: cargo test -p landfall --test all everywhere::";
    fs::read_to_string(&file).map_err(|why| format!("{}: {why}; {run}", file.display()).into())
}

/// The pages that only stories see.
pub(crate) fn pages_folder() -> PathBuf {
    crate_folder().join("pages")
}

/// Where generated locales and the pictures of failed stories go.
pub(crate) fn work_folder() -> PathBuf {
    target_folder().join("stories")
}

/// The examples as the check of the npm package builds them: what `LANDFALL_EXAMPLES` names, or where it usually does.
pub(crate) fn examples_folder() -> PathBuf {
    env::var_os("LANDFALL_EXAMPLES").map_or_else(|| target_folder().join("xtask/examples"), PathBuf::from)
}

/// The pages of the comparison as `cargo xtask bench` makes them: what `LANDFALL_COMPARED` names, or where it usually does.
pub(crate) fn compared_folder() -> PathBuf {
    env::var_os("LANDFALL_COMPARED").map_or_else(|| target_folder().join("xtask/compare"), PathBuf::from)
}

/// Where `cargo xtask` installs tools that are no packages of the system.
pub(crate) fn tools_folder() -> PathBuf {
    target_folder().join("tools/bin")
}

/// The `landfall` tool; `cargo xtask build` compiles it.
pub(crate) fn tool_program() -> PathBuf {
    target_folder().join("debug/landfall")
}

/// axe-core, from where `cargo xtask` installs it.
///
/// # Errors
/// - It is not there.
pub fn axe() -> Told<String> {
    from_npm("axe", "axe-core/axe.min.js")
}

/// A file of a CSS framework, by its path below `node_modules`, from where `cargo xtask` installs them.
///
/// # Errors
/// - It is not there.
pub fn framework(path: &str) -> Told<String> {
    from_npm("frameworks", path)
}

fn from_npm(set: &str, path: &str) -> Told<String> {
    let file = target_folder().join("tools").join(set).join("node_modules").join(path);
    let run = "run: cargo xtask setup --browsers chromium";
    fs::read_to_string(&file).map_err(|why| format!("{}: {why}; {run}", file.display()).into())
}
