//! `cargo xtask reproduce`: two clean builds of the same sources, in two folders, give the same bytes, and none of them
//! knows where it was made.
//!
//! Whoever wants to know whether a published script is made of the published sources builds it: that only works if
//! nothing of the machine, the folder, the day or chance gets into a file. Each build is a process of its own with an
//! empty build folder; the second stands elsewhere, under a longer name, in another time zone and language.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::build::sha256;
use crate::console::{must, output};
use crate::folders::{self, Files};
use crate::project::Project;
use crate::setup::wasm::Route;

/// What to keep.
#[derive(Args)]
pub(crate) struct Options {
    /// Keep both folders, to look into them
    #[arg(long)]
    keep: bool,
}

/// What is no source: what builds leave, and what git keeps for itself.
const NO_SOURCES: [&str; 3] = ["target", "dist", ".git"];

/// Where each build stands, and what is around it.
const PLACES: [(&str, &[(&str, &str)]); 2] =
    [("a", &[]), ("in another folder/with a longer name", &[("TZ", "Pacific/Apia"), ("LC_ALL", "C")])];

/// Builds twice and compares.
///
/// # Errors
/// - a build fails
/// - a file differs, or names a folder of this machine: the message says which; both folders are kept then
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let route = Route::ready(project)?;
    let home = project.target().join("xtask").join("reproduce");
    remove(&home)?;
    // Both at once: who goes on writing does not change the second.
    for (place, _) in PLACES {
        copy(project.root(), &home.join(place))?;
    }
    // And what builds: it may be compiled again before the second begins.
    let own = env::current_exe().context("where is cargo xtask?")?;
    let builder = home.join(own.file_name().context("cargo xtask has no name")?);
    fs::copy(&own, &builder).with_context(|| format!("could not copy {}", own.display()))?;
    let mut builds = Vec::new();
    for (nth, (place, around)) in PLACES.into_iter().enumerate() {
        builds.push(build(project, &builder, &home.join(place), around, nth + 1)?);
    }
    let [one, other] = builds.as_slice() else { bail!("expected two builds") };
    folders::same(one, other, "between two clean builds")
        .with_context(|| format!("both are kept in {}", home.display()))?;
    silent(one, &[&home, project.root(), &cargo_home()])?;
    println!("ok    {} files, the same bytes in two clean builds", one.len());
    println!("      {}", compiler()?);
    println!("      wasm: {route}");
    println!("      sha256 of all files: {}", fingerprint(one));
    if options.keep { Ok(()) } else { remove(&home) }
}

/// One clean build. It runs as a process of its own, so that what is random in one process is random in the other.
fn build(
    project: &Project,
    builder: &Path,
    root: &Path,
    around: &[(&str, &str)],
    nth: usize,
) -> Result<Files> {
    let out = root.join("dist");
    let mut command = Command::new(builder);
    command
        .current_dir(root)
        .env("CARGO_MANIFEST_DIR", root.join("xtask"))
        .env("CARGO_TARGET_DIR", root.join("target"))
        .envs(around.iter().copied())
        .args(["build", "--out"])
        .arg(&out);
    must(&project.logs(), &format!("reproduce-{nth}"), &format!("clean build {nth} of 2"), &mut command)?;
    folders::read(&out)
}

/// The sources as they are now, changes that nobody committed included.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("could not create {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("could not list {}", from.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if NO_SOURCES
            .iter()
            .any(|no| text == *no || text.strip_prefix(no).is_some_and(|s| s.starts_with('-')))
        {
            continue;
        }
        let (from, to) = (entry.path(), to.join(&name));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).with_context(|| format!("could not copy {}", from.display()))?;
        }
    }
    Ok(())
}

/// Ends if a file names one of these folders.
fn silent(files: &Files, folders: &[&Path]) -> Result<()> {
    for folder in folders {
        let name = folder.display().to_string();
        let tells = |bytes: &[u8]| bytes.windows(name.len().max(1)).any(|part| part == name.as_bytes());
        if let Some((path, _)) = files.iter().find(|(_, bytes)| tells(bytes)) {
            bail!("{path} names the folder {name} of this machine");
        }
    }
    Ok(())
}

fn cargo_home() -> PathBuf {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.unwrap_or_else(|| PathBuf::from(env::var_os("HOME").unwrap_or_else(|| "~".into())).join(".cargo"))
}

/// What compiled: other compilers give other bytes.
fn compiler() -> Result<String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Ok(output(Command::new(rustc).arg("--version"), "")?.trim().to_owned())
}

/// One hash for all files, to compare with somebody else's.
fn fingerprint(files: &Files) -> String {
    let list: String = files.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256(bytes))).collect();
    sha256(list.as_bytes())
}

fn remove(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("could not remove {}", dir.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_copied_and_what_builds_leave_is_not() {
        let dir = env::temp_dir().join(format!("landfall-copy-{}", std::process::id()));
        let (from, to) = (dir.join("from"), dir.join("to"));
        for file in
            ["Cargo.toml", "src/lib.rs", ".cargo/config.toml", "target/debug/x", "dist/y", "dist-npm/z"]
        {
            let file = from.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        copy(&from, &to).unwrap();
        let there = |file: &str| to.join(file).exists();
        assert!(there("Cargo.toml") && there("src/lib.rs") && there(".cargo/config.toml"));
        assert!(!there("target") && !there("dist") && !there("dist-npm"));
        fs::remove_dir_all(dir).unwrap();
    }

    #[test]
    fn err_a_file_that_names_a_folder_of_the_machine_is_named() {
        let files = Files::from([("landfall.wasm".to_owned(), b"\0asm /home/ada/shop/src/lib.rs".to_vec())]);
        let error = silent(&files, &[Path::new("/home/ada/shop")]).unwrap_err().to_string();
        assert_eq!(error, "landfall.wasm names the folder /home/ada/shop of this machine");
        silent(&files, &[Path::new("/home/bob")]).unwrap();
    }

    #[test]
    fn the_fingerprint_knows_names_and_bytes() {
        let of = |path: &str, text: &str| fingerprint(&Files::from([(path.to_owned(), text.into())]));
        assert_ne!(of("a", "1"), of("a", "2"));
        assert_ne!(of("a", "1"), of("b", "1"));
        assert_eq!(of("a", "1"), of("a", "1"));
    }
}
