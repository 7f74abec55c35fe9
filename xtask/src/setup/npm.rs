//! What comes from npm, each set in a folder of its own in `target/`; a lock file beside its users says which versions, with
//! their hashes. Nothing of it is in `dist/`.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::console::{command_line, step};
use crate::project::Project;

/// What says which versions.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// Packages that are installed together.
pub(crate) struct Packages {
    /// The name of their folder.
    name: &'static str,
    /// For the person at the terminal.
    title: &'static str,
    /// Where the lock file stands, as seen from the checkout.
    locked: &'static [&'static str],
    /// One that is there when all are.
    last: &'static str,
    /// What npm is told beside the usual.
    told: &'static [&'static str],
}

/// What the npm package is checked with and the examples are built with.
pub(crate) const EXAMPLES: Packages = Packages {
    name: "npm",
    title: "TypeScript, esbuild, React and Vue",
    locked: &["examples"],
    last: "vue",
    told: &[],
};
/// What looks at the pages of the stories for what keeps people out.
pub(crate) const AXE: Packages = Packages {
    name: "axe",
    title: "axe-core",
    locked: &["tests", "stories", "axe"],
    last: "axe-core",
    told: &[],
};
/// What pages of the stories are made with: their style sheets, without what their scripts would need.
pub(crate) const FRAMEWORKS: Packages = Packages {
    name: "frameworks",
    title: "CSS frameworks",
    locked: &["tests", "stories", "frameworks"],
    last: "uikit",
    told: &["--legacy-peer-deps"],
};
/// What Landfall is compared with.
pub(crate) const COMPARED: Packages = Packages {
    name: "compare",
    title: "esbuild, preact, Fluent and dinero.js",
    locked: &["benches", "compare"],
    last: "preact",
    told: &[],
};
/// What judges a host page with and without Landfall.
pub(crate) const LIGHTHOUSE: Packages = Packages {
    name: "lighthouse",
    title: "Lighthouse",
    locked: &["benches", "lighthouse"],
    last: "lighthouse",
    told: &[],
};

/// What browsers can, which our own table is compared with.
pub(crate) const COMPATIBILITY: Packages = Packages {
    name: "mdn",
    title: "MDN's browser-compat-data",
    locked: &["tests", "browsers"],
    last: "@mdn/browser-compat-data",
    told: &[],
};

/// Their `node_modules`, after installing what is missing.
///
/// # Errors
/// - there is no npm, or it can't get the packages: the message has the command to run by hand
pub(crate) fn ready(project: &Project, packages: &Packages) -> Result<PathBuf> {
    let Packages { name, title, locked, last, told } = packages;
    let home = project.tools().join(name);
    let modules = home.join("node_modules");
    let wanted = project.root().join(locked.iter().collect::<PathBuf>());
    let current = FILES.iter().all(|file| match (fs::read(wanted.join(file)), fs::read(home.join(file))) {
        (Ok(wanted), Ok(there)) => wanted == there,
        _ => false,
    });
    if current && modules.join(last).is_dir() {
        return Ok(modules);
    }
    if !apt::on_path("npm") {
        apt::install(&project.logs(), &["npm"], &format!("npm, for {title}"))?;
    }
    fs::create_dir_all(&home).with_context(|| format!("could not make {}", home.display()))?;
    for file in FILES {
        fs::copy(wanted.join(file), home.join(file)).with_context(|| format!("could not copy {file}"))?;
    }
    let mut npm = Command::new("npm");
    npm.current_dir(&home).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).args(*told);
    if !step(&project.logs(), &format!("npm-{name}"), &format!("{title}, from npm"), &mut npm)?.success {
        bail!("could not install {title}; by hand, in {}: `{}`", home.display(), command_line(&npm));
    }
    Ok(modules)
}
