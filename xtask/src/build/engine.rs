//! The engine for servers: a module of JavaScript and its wasm, into a folder of its own beside `dist/`. No page loads
//! it, so it is no part of what a static host serves.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::compile::{Aim, Wasm, compile};
use super::{Dist, wasm};
use crate::console::work;
use crate::project::Project;
use crate::setup::wasm::Route;

/// The parts that are written by hand.
const MODULES: [&str; 2] = ["landfall-engine.mjs", "node.mjs"];

/// Compiles the engine and writes its files.
///
/// # Errors
/// - a step fails; the message names it and what to run by hand
pub(crate) fn engine(project: &Project, route: Route, out: &Path) -> Result<()> {
    // A server loads it once and asks it often.
    let wasm = Wasm { feature: "engine", title: "engine for wasm32", link: &[], aim: Aim::Fast };
    let built = compile(project, route, &wasm)?;
    work(&format!("engine: into {}", out.display()), || files(project, &built)?.write(out))
}

fn files(project: &Project, built: &Path) -> Result<Dist> {
    let mut files = Dist::default();
    let mut output = Bindgen::new()
        .input_path(built)
        .out_name("glue")
        .web(true)?
        .typescript(false)
        // Our own module says where the wasm is.
        .omit_default_module_path(true)
        .generate_output()
        .with_context(|| format!("wasm-bindgen could not read {}", built.display()))?;
    files.add("glue.mjs", output.js().to_owned())?;
    let module = wasm::without_custom_sections(&output.wasm_mut().emit_wasm(), &["name", "producers"])?;
    files.add("landfall-engine.wasm", module)?;
    for name in MODULES {
        let path = project.root().join("src").join("engine").join(name);
        let text = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
        files.add(name, text)?;
    }
    Ok(files)
}
