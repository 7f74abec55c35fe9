//! axe-core, which looks at the pages of the stories for what keeps people out. One file from npm, in a folder of its own;
//! `tests/stories/axe/` says which version, with its hash.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::console::{command_line, step};
use crate::project::Project;

/// What says which version.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// The script, after installing what is missing.
///
/// # Errors
/// - there is no npm, or it can't get the package: the message has the command to run by hand
pub(crate) fn ready(project: &Project) -> Result<PathBuf> {
    let home = project.tools().join("axe");
    let script = home.join("node_modules").join("axe-core").join("axe.min.js");
    let wanted = project.root().join("tests").join("stories").join("axe");
    let current = FILES.iter().all(|file| match (fs::read(wanted.join(file)), fs::read(home.join(file))) {
        (Ok(wanted), Ok(there)) => wanted == there,
        _ => false,
    });
    if current && script.is_file() {
        return Ok(script);
    }
    if !apt::on_path("npm") {
        apt::install(&project.logs(), &["npm"], "npm, for axe-core")?;
    }
    fs::create_dir_all(&home).with_context(|| format!("could not make {}", home.display()))?;
    for file in FILES {
        fs::copy(wanted.join(file), home.join(file)).with_context(|| format!("could not copy {file}"))?;
    }
    let mut npm = Command::new("npm");
    npm.current_dir(&home).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if !step(&project.logs(), "axe-npm", "axe-core, from npm", &mut npm)?.success {
        bail!("could not install axe-core; by hand, in {}: `{}`", home.display(), command_line(&npm));
    }
    Ok(script)
}
