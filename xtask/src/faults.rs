//! `cargo xtask faults`: every file that a page loads × everything that can happen to it on the way, in real browsers.
//!
//! `tests/stories/src/faults/` tries it and prints the table. What a page does then stands in `docs/faults.md`, which a
//! test holds to the same table.

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::build::cargo;
use crate::console::command_line;
use crate::project::Project;
use crate::setup::browsers::{self, Browsers};

/// What to try, and where.
#[derive(Args)]
pub(crate) struct Options {
    /// The browsers
    #[arg(long, value_enum, default_value_t = Browsers::Chromium)]
    browsers: Browsers,
    /// Only files, and faults, that have one of these words in their names: `rates.json 404`
    words: Vec<String>,
}

/// Tries the files of `dist/`; the code says whether all of it holds.
///
/// # Errors
/// - there is no build, or a browser can't be installed
pub(crate) fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    if !project.dist().join("landfall.js").is_file() {
        bail!("{}: no landfall.js there; `cargo xtask build` makes it", project.dist().display());
    }
    browsers::ready(project, options.browsers)?;
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "stories", "--", "faults"]).args(&options.words);
    command
        .env("LANDFALL_DIST", project.dist())
        .env("LANDFALL_BROWSERS", options.browsers.to_string())
        .current_dir(project.root());
    let line = command_line(&command);
    let status = command.status().with_context(|| format!("could not start `{line}`"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
