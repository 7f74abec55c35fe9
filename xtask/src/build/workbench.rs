//! The translator page: its files and its wasm.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::compile::{self, Wasm};
use super::{Dist, tree, wasm};
use crate::project::Project;
use crate::setup::wasm::Route;

/// The page's folder in `dist/`.
const FOLDER: &str = "translate";
/// Sections that only people read.
const UNREAD_SECTIONS: [&str; 2] = ["name", "producers"];

/// Compiles the page's wasm; gives the path of what cargo wrote.
///
/// # Errors
/// - it does not compile
pub(super) fn compile(project: &Project, route: Route) -> Result<PathBuf> {
    let title = "the translator page's wasm";
    let wasm = Wasm { feature: "workbench", profile: "workbench", title, link: &[] };
    compile::compile(project, route, &wasm)
}

/// Adds the page and its wasm.
///
/// # Errors
/// - a file is missing, or the wasm was compiled against another version of wasm-bindgen
pub(super) fn add(dist: &mut Dist, project: &Project, built: &Path) -> Result<()> {
    let www = project.root().join("www");
    let page = www.join("translate.html");
    dist.add(
        "translate.html",
        fs::read(&page).with_context(|| format!("could not read {}", page.display()))?,
    )?;
    tree::add(dist, &www.join(FOLDER), FOLDER)?;
    let mut output = Bindgen::new()
        .input_path(built)
        .out_name("workbench")
        .web(true)?
        .typescript(false)
        .generate_output()
        .with_context(|| format!("wasm-bindgen could not read {}", built.display()))?;
    let module = wasm::without_custom_sections(&output.wasm_mut().emit_wasm(), &UNREAD_SECTIONS)?;
    dist.add(format!("{FOLDER}/workbench.js"), output.js())?;
    dist.add(format!("{FOLDER}/workbench_bg.wasm"), module)
}
