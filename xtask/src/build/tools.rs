//! The pages that are tools, for translators and merchants: their files, and a wasm of its own for each.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::compile::{self, Aim, Wasm};
use super::{Dist, tree, wasm};
use crate::project::Project;
use crate::setup::wasm::Route;

/// Sections that only people read.
const UNREAD_SECTIONS: [&str; 2] = ["name", "producers"];

/// A page `www/<page>.html` with a folder `www/<page>/`. The name of the crate's feature is also that of its wasm.
pub(super) struct Tool {
    page: &'static str,
    feature: &'static str,
    title: &'static str,
}

/// All of them.
pub(super) const ALL: [Tool; 2] = [
    Tool { page: "translate", feature: "workbench", title: "the translator page's wasm" },
    Tool { page: "studio", feature: "studio", title: "the studio page's wasm" },
];

impl Tool {
    /// Compiles the page's wasm; gives the path of what cargo wrote.
    ///
    /// # Errors
    /// - it does not compile
    pub(super) fn compile(&self, project: &Project, route: Route) -> Result<PathBuf> {
        let wasm = Wasm { feature: self.feature, title: self.title, link: &[], aim: Aim::Small };
        compile::compile(project, route, &wasm)
    }

    /// Adds the page and its wasm.
    ///
    /// # Errors
    /// - a file is missing, or the wasm was compiled against another version of wasm-bindgen
    pub(super) fn add(&self, dist: &mut Dist, project: &Project, built: &Path) -> Result<()> {
        let www = project.root().join("www");
        let file = format!("{}.html", self.page);
        let page = www.join(&file);
        dist.add(file, fs::read(&page).with_context(|| format!("could not read {}", page.display()))?)?;
        tree::add(dist, &www.join(self.page), self.page)?;
        let mut output = Bindgen::new()
            .input_path(built)
            .out_name(self.feature)
            .web(true)?
            .typescript(false)
            .generate_output()
            .with_context(|| format!("wasm-bindgen could not read {}", built.display()))?;
        let module = wasm::without_custom_sections(&output.wasm_mut().emit_wasm(), &UNREAD_SECTIONS)?;
        dist.add(format!("{}/{}.js", self.page, self.feature), output.js())?;
        dist.add(format!("{}/{}_bg.wasm", self.page, self.feature), module)
    }
}
