//! `cargo xtask contact-sheet`: the widget in every shipped language at 320 pixels, on one picture.
//!
//! `tests/stories/src/bin/contact_sheet.rs` draws it and says what does not fit; a story holds the same.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::build::cargo;
use crate::console::command_line;
use crate::project::Project;
use crate::setup::browsers::{self, Browsers};

/// Where the picture goes.
#[derive(Args)]
pub(crate) struct Options {
    /// The picture [default: target/contact-sheet.png]
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Draws the sheet of `dist/`.
///
/// # Errors
/// - there is no build, or Chromium or a font can't be installed
/// - something does not fit: it is printed
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    browsers::ready(project, Browsers::Chromium)?;
    let out = options.out.clone().unwrap_or_else(|| project.target().join("contact-sheet.png"));
    let out = std::path::absolute(&out).unwrap_or(out);
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "stories", "--", "contact-sheet"]).arg(out);
    command.env("LANDFALL_DIST", project.dist()).current_dir(project.root());
    let line = command_line(&command);
    let status = command.status().with_context(|| format!("could not start `{line}`"))?;
    if !status.success() {
        bail!("the sheet has faults, or could not be drawn ({status})");
    }
    Ok(())
}
