//! The same answer everywhere: this machine's own code answers a suite of requests, and Node and browsers are held
//! against it to the byte. `tests/everywhere/` has the suite; the browsers' half is a story.

use std::sync::OnceLock;

use anyhow::Result;

use super::count::Count;
use super::steps::Outcome;
use crate::build::{self, cargo};
use crate::console::{complain, must, step};
use crate::project::Project;
use crate::setup::node;
use crate::setup::wasm::Route;

/// Writes the suite with its native answers, once in a run: Node and the stories read the same file. The tests in it are
/// counted by the step of unit tests.
///
/// # Errors
/// - the native answers can't be had, or the suite is not what it should be
pub(crate) fn suite(project: &Project) -> Result<()> {
    static WRITTEN: OnceLock<()> = OnceLock::new();
    if WRITTEN.get().is_some() {
        return Ok(());
    }
    let mut command = cargo();
    command.current_dir(project.root()).args([
        "test",
        "--package",
        "landfall",
        "--test",
        "all",
        "everywhere::",
    ]);
    must(&project.logs(), "suite", "the suite of cases with its native answers", &mut command)?;
    WRITTEN.get_or_init(|| ());
    Ok(())
}

/// Builds the engine for servers and lets Node compare. An engine that does not build is a failed step.
///
/// # Errors
/// - Node or a step before it can't be started
pub(crate) fn in_node(project: &Project, route: Route) -> Result<Outcome> {
    let ready = suite(project)
        .and_then(|()| build::engine(project, route, &project.engine()))
        .and_then(|()| build::data(project));
    let data = match ready {
        Ok(data) => data,
        Err(error) => {
            complain(&format!("{error:#}"));
            return Ok(Outcome::Ran { success: false, tests: Count::default() });
        }
    };
    let mut command = node::node();
    command
        .current_dir(project.root())
        .args(["--test-reporter=spec", "tests/everywhere/node.test.mjs"])
        .env("LANDFALL_ENGINE", project.engine())
        .env("LANDFALL_DATA", data)
        .env("LANDFALL_SUITE", project.suite());
    let done = step(&project.logs(), "node", "the engine in Node answers as natively", &mut command)?;
    Ok(Outcome::Ran { success: done.success, tests: Count::of_log(&done.log) })
}
