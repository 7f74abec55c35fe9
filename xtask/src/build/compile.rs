//! Cargo's part of every wasm: one feature of the crate, as a cdylib, with nothing of this machine in it.

use std::path::PathBuf;

use anyhow::Result;

use super::paths;
use crate::console::must;
use crate::project::Project;
use crate::setup::wasm::Route;

/// What to compile.
pub(super) struct Wasm {
    /// The feature, which is also the name of the log.
    pub(super) feature: &'static str,
    /// The profile.
    pub(super) profile: &'static str,
    /// What is said while it is under way.
    pub(super) title: &'static str,
    /// What the linker is told.
    pub(super) link: &'static [&'static str],
}

/// Compiles it; gives the path of the wasm that cargo wrote.
///
/// # Errors
/// - it does not compile
pub(super) fn compile(project: &Project, route: Route, wasm: &Wasm) -> Result<PathBuf> {
    let target = route.target_dir(project);
    let mut command = route.cargo();
    command
        .current_dir(project.root())
        .env("CARGO_ENCODED_RUSTFLAGS", paths::without_this_machine(project.root()).join("\u{1f}"))
        // As a cdylib alone: where a crate is an rlib as well, cargo turns link-time optimization off without a word.
        // Measured on 2026-11-22 for the widget: 811 KB of wasm with it, 968 KB without.
        .args(["rustc", "--package", "landfall", "--lib", "--crate-type", "cdylib"])
        .args(["--no-default-features", "--features", wasm.feature])
        .args(["--target", "wasm32-unknown-unknown", "--profile", wasm.profile])
        .arg("--target-dir")
        .arg(&target)
        .arg("--")
        .args(wasm.link);
    must(&project.logs(), wasm.feature, wasm.title, &mut command)?;
    Ok(target.join("wasm32-unknown-unknown").join(wasm.profile).join("landfall.wasm"))
}
