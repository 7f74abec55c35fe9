//! `cargo xtask trunk-proof`: Trunk and `cargo xtask build` give the same files, byte for byte.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::build::{self, cargo};
use crate::console::must;
use crate::folders;
use crate::project::Project;
use crate::setup::on_path;

/// What `Trunk.toml` was written for.
const VERSION: &str = "trunk@0.22.1";
/// Trunk's own page, which our build does not have.
const OWN_PAGE: &str = "trunk.html";

/// Builds both ways and compares.
///
/// # Errors
/// - Trunk can't be installed, a build fails, or a file differs: the message names the first ones
pub(crate) fn run(project: &Project) -> Result<()> {
    let trunk = ready(project)?;
    let folder = project.target().join("xtask");
    let (ours, theirs) = (folder.join("by-xtask"), folder.join("by-trunk"));
    build::into(project, &ours)?;
    if theirs.exists() {
        fs::remove_dir_all(&theirs)?;
    }
    let mut command = Command::new(trunk);
    command.current_dir(project.root()).args(["build", "--skip-version-check", "--dist"]).arg(&theirs);
    // Trunk takes `NO_COLOR=1`, as many terminals set it, for a word that is neither true nor false.
    command.env_remove("NO_COLOR");
    must(&project.logs(), "trunk", "trunk build", &mut command)?;
    let (ours, mut theirs) = (folders::read(&ours)?, folders::read(&theirs)?);
    theirs.remove(OWN_PAGE);
    folders::same(&ours, &theirs, "between `cargo xtask build` and Trunk")?;
    println!("ok    {} files, the same by Trunk and by `cargo xtask build`", ours.len());
    Ok(())
}

/// Trunk from the search path, or built into the build folder: no registry has it ready-made.
fn ready(project: &Project) -> Result<PathBuf> {
    if on_path("trunk") {
        return Ok("trunk".into());
    }
    let trunk = project.tools().join("bin").join("trunk");
    if !trunk.is_file() {
        println!("set-up: Trunk is not there; it is compiled once, which takes about 8 minutes");
        let mut command = cargo();
        command
            .args([
                "install",
                VERSION,
                "--ignore-rust-version",
                "--no-default-features",
                "--features",
                "rustls",
            ])
            .arg("--root")
            .arg(project.tools())
            // Trunk asks for the slowest optimization there is; for one comparison it need not be fast.
            .envs([("CARGO_PROFILE_RELEASE_LTO", "off"), ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")])
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
        must(&project.logs(), "trunk-install", "Trunk", &mut command)?;
    }
    Ok(trunk)
}
