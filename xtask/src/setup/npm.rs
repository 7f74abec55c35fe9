//! What the npm package is checked with and the examples are built with: TypeScript, esbuild, React, Vue. From npm, in a
//! folder of its own; `examples/package-lock.json` says which versions, with their hashes.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::console::{command_line, step};
use crate::project::Project;

/// What says which versions.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// The `node_modules`, after installing what is missing.
///
/// # Errors
/// - there is no npm, or it can't get the packages: the message has the command to run by hand
pub(crate) fn ready(project: &Project) -> Result<PathBuf> {
    let home = project.tools().join("npm");
    let modules = home.join("node_modules");
    let wanted = project.root().join("examples");
    let current = FILES.iter().all(|file| match (fs::read(wanted.join(file)), fs::read(home.join(file))) {
        (Ok(wanted), Ok(there)) => wanted == there,
        _ => false,
    });
    if current && modules.join("vue").is_dir() {
        return Ok(modules);
    }
    if !apt::on_path("npm") {
        apt::install(&project.logs(), &["npm"], "npm, for the package and the examples")?;
    }
    fs::create_dir_all(&home).with_context(|| format!("could not make {}", home.display()))?;
    for file in FILES {
        fs::copy(wanted.join(file), home.join(file)).with_context(|| format!("could not copy {file}"))?;
    }
    let mut npm = Command::new("npm");
    npm.current_dir(&home).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if !step(&project.logs(), "npm-tools", "TypeScript, esbuild, React and Vue, from npm", &mut npm)?.success
    {
        bail!("could not install them; by hand, in {}: `{}`", home.display(), command_line(&npm));
    }
    Ok(modules)
}
