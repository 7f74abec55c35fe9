//! Mozilla's checkers of Fluent files, compare-locales and moz.l10n: Python packages, in a folder of their own.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Result, bail};

use super::apt;
use crate::console::{command_line, step};
use crate::project::Project;

/// The packages in the versions that the files were checked with.
const PACKAGES: [&str; 2] = ["compare-locales==9.0.5", "moz.l10n==0.15.0"];
/// Python on Debian, with what makes virtual environments.
const DEBIAN: [&str; 2] = ["python3", "python3-venv"];

/// The folder with both programs, after installing what is missing.
///
/// # Errors
/// - there is no Python, or pip can't get the packages: the message has the command to run by hand
pub(crate) fn ready(project: &Project) -> Result<PathBuf> {
    let home = project.tools().join("mozilla");
    let programs = home.join("bin");
    if is_there(&programs) {
        return Ok(programs);
    }
    if !makes_environments(project, &home)? {
        apt::install(&project.logs(), &apt::missing(&DEBIAN), "Python, for Mozilla's checkers")?;
        if !makes_environments(project, &home)? {
            bail!("could not make a Python environment; by hand: `{}`", command_line(&venv(&home)));
        }
    }
    let mut pip = Command::new(programs.join("pip"));
    pip.args(["install", "--disable-pip-version-check", "--quiet"]).args(PACKAGES);
    if !step(&project.logs(), "mozilla-pip", "compare-locales and moz.l10n, from PyPI", &mut pip)?.success {
        bail!("could not install Mozilla's checkers; by hand: `{}`", command_line(&pip));
    }
    Ok(programs)
}

fn is_there(programs: &Path) -> bool {
    ["compare-locales", "moz-l10n"].iter().all(|program| programs.join(program).is_file())
}

fn venv(home: &Path) -> Command {
    let mut command = Command::new("python3");
    command.args(["-m", "venv", "--clear"]).arg(home);
    command
}

/// Whether there is a Python that can: Debian's own comes without what puts pip into an environment. Asked, not tried, for
/// a new machine would begin with a failure.
fn has_all() -> bool {
    let mut python = Command::new("python3");
    python
        .args(["-c", "import ensurepip, venv"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    python.status().is_ok_and(|status| status.success())
}

fn makes_environments(project: &Project, home: &Path) -> Result<bool> {
    if !has_all() {
        return Ok(false);
    }
    Ok(step(&project.logs(), "mozilla-venv", "a Python environment", &mut venv(home))?.success)
}
