//! `cargo xtask npm`: the folder of an npm package, from `dist/` and `dist-engine/` as they are. Nothing is published.
//!
//! `npm/` has what is written by hand; the files for editors and TypeScript come from the tool.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use crate::build::{self, Dist};
use crate::console::work;
use crate::project::{Project, VERSION};
use crate::setup::wasm::Route;

/// Where the package goes.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder to write [default: dist-npm]
    #[arg(long)]
    out: Option<PathBuf>,
}

/// What a page loads, of all that is in `dist/`: the rest is the demo's.
const FOLDERS: [&str; 4] = ["locales", "markets", "holidays", "intl"];
const FILES: [&str; 3] = ["rates.json", "integrity.json", "faults.txt"];

/// Builds what is missing and writes the folder.
///
/// # Errors
/// - a build fails, or a file can't be read or written
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let route = Route::ready(project)?;
    if !project.dist().join("landfall.js").is_file() {
        build::into(project, &project.dist())?;
    }
    build::engine(project, route, &project.engine())?;
    into(project, &options.out.clone().unwrap_or_else(|| project.npm()))
}

/// Writes the folder from builds that are there.
///
/// # Errors
/// - there is no build, or a file can't be read or written
pub(crate) fn into(project: &Project, out: &Path) -> Result<()> {
    let files = package(project)?;
    work(&format!("npm: {} files into {}", files.len(), out.display()), || files.write(out))
}

fn package(project: &Project) -> Result<Dist> {
    let mut files = Dist::default();
    for (name, text) in build::written(project)? {
        files.add(name, text)?;
    }
    for (name, bytes) in folder(&project.root().join("npm"))? {
        files.add(name, String::from_utf8(bytes)?.replace("@version", VERSION))?;
    }
    for name in ["LICENSE", "LICENSE-MIT", "LICENSE-APACHE"] {
        files.add(name, read(&project.root().join(name))?)?;
    }
    for (name, bytes) in folder(&project.engine())? {
        files.add(format!("engine/{name}"), bytes)?;
    }
    // The package is one of modules, the script is none.
    files.add("files/package.json", "{ \"type\": \"commonjs\" }\n")?;
    let dist = project.dist();
    let own = |name: &str| {
        FILES.contains(&name)
            || name.starts_with("landfall") && (name.ends_with(".js") || name.ends_with(".wasm"))
    };
    for (name, bytes) in folder(&dist)? {
        if own(&name) && !copy(&name) {
            files.add(format!("files/{name}"), bytes)?;
        }
    }
    for name in FOLDERS {
        tree(&mut files, &dist.join(name), &format!("files/{name}"))?;
    }
    Ok(files)
}

/// Compressed copies: hosts of a package make their own.
fn copy(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

fn tree(files: &mut Dist, from: &Path, to: &str) -> Result<()> {
    for (name, bytes) in folder(from)? {
        if !copy(&name) {
            files.add(format!("{to}/{name}"), bytes)?;
        }
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tree(files, &entry.path(), &format!("{to}/{}", entry.file_name().to_string_lossy()))?;
        }
    }
    Ok(())
}

/// The files of one folder, sorted, without those below.
fn folder(path: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let entries = fs::read_dir(path);
    let entries = entries.with_context(|| format!("could not list {}: is it built?", path.display()))?;
    let mut out = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            out.push((entry.file_name().to_string_lossy().into_owned(), read(&entry.path())?));
        }
    }
    out.sort();
    Ok(out)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("could not read {}", path.display()))
}
