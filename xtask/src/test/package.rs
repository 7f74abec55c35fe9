//! The npm package: made from the builds that are there, and used in Node as its users do. It builds the examples too,
//! for the story that opens them.

use anyhow::Result;

use super::count::Count;
use super::steps::Outcome;
use crate::build;
use crate::console::{complain, step};
use crate::npm;
use crate::project::Project;
use crate::setup::wasm::Route;
use crate::setup::{node, npm as tools};

/// Makes the package and lets Node use it. A package that can't be made is a failed step.
///
/// # Errors
/// - Node or npm can't be started
pub(crate) fn check(project: &Project, route: Route) -> Result<Outcome> {
    let package = project.target().join("xtask").join("npm");
    let ready = build::engine(project, route, &project.engine())
        .and_then(|()| npm::into(project, &package))
        .and_then(|()| tools::ready(project, &tools::EXAMPLES));
    let modules = match ready {
        Ok(modules) => modules,
        Err(error) => {
            complain(&format!("{error:#}"));
            return Ok(Outcome::Ran { success: false, tests: Count::default() });
        }
    };
    let mut command = node::node();
    command
        .current_dir(project.root())
        .args(["--test-reporter=spec", "tests/npm/package.test.mjs"])
        .env("LANDFALL_PACKAGE", package)
        .env("LANDFALL_TOOLS", modules)
        .env("LANDFALL_EXAMPLES", project.examples());
    let done = step(&project.logs(), "npm", "the npm package as its users get it", &mut command)?;
    Ok(Outcome::Ran { success: done.success, tests: Count::of_log(&done.log) })
}
