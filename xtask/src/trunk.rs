//! `cargo xtask trunk-proof`: Trunk and `cargo xtask build` give the same files, byte for byte.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::build::{self, Dist, add_tree, cargo};
use crate::console::must;
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
    let count = compare(&ours, &theirs)?;
    println!("ok    {count} files, the same by Trunk and by `cargo xtask build`");
    Ok(())
}

/// The files of both folders must be the same; gives their number.
fn compare(ours: &Path, theirs: &Path) -> Result<usize> {
    let read = |dir: &Path| {
        let mut dist = Dist::default();
        add_tree(&mut dist, dir, "").map(|()| dist.into_files())
    };
    let (ours, mut theirs) = (read(ours)?, read(theirs)?);
    theirs.remove(OWN_PAGE);
    let mut different: Vec<&String> =
        ours.iter().filter(|(path, bytes)| theirs.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
    different.extend(theirs.keys().filter(|path| !ours.contains_key(*path)));
    if !different.is_empty() {
        bail!("{} files differ between Trunk and `cargo xtask build`: {different:?}", different.len());
    }
    Ok(ours.len())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_one_different_byte_or_file_is_named() {
        let dir = std::env::temp_dir().join(format!("landfall-trunk-{}", std::process::id()));
        let (ours, theirs) = (dir.join("ours"), dir.join("theirs"));
        for (folder, name, text) in
            [(&ours, "landfall.js", "a"), (&theirs, "landfall.js", "a"), (&theirs, OWN_PAGE, "")]
        {
            fs::create_dir_all(folder).unwrap();
            fs::write(folder.join(name), text).unwrap();
        }
        assert_eq!(compare(&ours, &theirs).unwrap(), 1);
        fs::write(theirs.join("landfall.js"), "b").unwrap();
        fs::write(theirs.join("more.js"), "").unwrap();
        let error = compare(&ours, &theirs).unwrap_err().to_string();
        assert!(
            error.starts_with("2 files differ") && error.contains("landfall.js") && error.contains("more.js")
        );
        fs::remove_dir_all(dir).unwrap();
    }
}
