//! The widget with a standard library that ends without a word where it would panic (`immediate-abort`).
//!
//! Nothing to ship: stable toolchains have no such library, and a fault would have no number to look up in `faults.txt`.
//! It is built to know what shoppers would save. All of it stands in a build folder of its own, `dist/` is not touched.

use std::path::PathBuf;

use anyhow::Result;

use super::compile::{Aim, Wasm, compile};
use super::{Dist, split, widget_files};
use crate::console::work;
use crate::project::Project;
use crate::setup::wasm::Route;

/// Builds script and wasm with their compressed copies; gives their folder. `apart` is a [`Project::apart`].
///
/// # Errors
/// - Debian's packages can't be installed, or a step fails; the message names it and what to run by hand
pub(crate) fn immediate_abort(apart: &Project) -> Result<PathBuf> {
    let route = Route::debian(apart)?;
    let title = "widget with an `immediate-abort` standard library (the first build takes minutes)";
    let wasm = Wasm { feature: "widget", title, link: &split::LINK_ARGUMENTS, aim: Aim::ImmediateAbort };
    let built = compile(apart, route, &wasm)?;
    let mut files = Dist::default();
    let out = apart.target().join("dist");
    work(&format!("script and wasm, to measure them: into {}", out.display()), || {
        widget_files(apart, &built, &mut files)?;
        files.compress(&apart.target().join("xtask").join("copies"))?;
        files.write(&out)
    })?;
    Ok(out)
}
