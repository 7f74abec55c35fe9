//! `cargo xtask gallery`: every state of every element in four languages, at 360 and 1280 pixels, as pictures for the
//! documentation. `tests/stories/src/gallery.rs` draws them from the demo's own gallery.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::build::cargo;
use crate::console::command_line;
use crate::project::Project;
use crate::setup::browsers::{self, Browsers};

/// Where the pictures go.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder [default: docs/gallery]
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Draws the gallery of `dist/`.
///
/// # Errors
/// - there is no build, or Chromium or a font can't be installed
/// - a state does not come to rest: it is named
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    browsers::ready(project, Browsers::Chromium)?;
    let out = options.out.clone().unwrap_or_else(|| project.root().join("docs").join("gallery"));
    let out = std::path::absolute(&out).unwrap_or(out);
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "stories", "--", "gallery"]).arg(out);
    command.env("LANDFALL_DIST", project.dist()).current_dir(project.root());
    let line = command_line(&command);
    let status = command.status().with_context(|| format!("could not start `{line}`"))?;
    if !status.success() {
        bail!("the gallery could not be drawn ({status})");
    }
    Ok(())
}
