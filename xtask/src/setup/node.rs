//! Node, which runs the engine as servers do. It comes as Debian's package.

use std::process::Command;

use anyhow::{Context, Result, bail};

use super::apt;
use crate::project::Project;

const PROGRAM: &str = "node";
/// The oldest that the engine and its tests run in; Debian 12 has it.
const OLDEST: u32 = 18;

/// Installs Node if it is not there.
///
/// # Errors
/// - it can't be installed, or what is there is too old: the message has the command to run by hand
pub(crate) fn ready(project: &Project) -> Result<()> {
    if !apt::on_path(PROGRAM) {
        apt::install(&project.logs(), &["nodejs"], "Node, which runs the engine as servers do")?;
    }
    let out = Command::new(PROGRAM).arg("--version").output().context("could not start `node --version`")?;
    new_enough(String::from_utf8_lossy(&out.stdout).trim())
}

/// A command of Node's.
pub(crate) fn node() -> Command {
    Command::new(PROGRAM)
}

/// Whether `v20.1.0` is new enough.
fn new_enough(version: &str) -> Result<()> {
    let major = version.strip_prefix('v').and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST) {
        bail!("expected Node {OLDEST} or newer, found \"{version}\"; `--without node` leaves it out");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_18_and_newer_will_do() {
        for version in ["v18.0.0", "v20.20.2", "v24.1.0-pre"] {
            assert!(new_enough(version).is_ok(), "{version}");
        }
    }

    #[test]
    fn err_an_older_node_or_none_is_named() {
        for version in ["v16.20.0", "", "20.1.0"] {
            let error = new_enough(version).unwrap_err().to_string();
            assert!(error.contains(&format!("found \"{version}\"")), "{error}");
        }
    }
}
