//! Debian packages.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::console::{command_line, step};

/// Those of the packages that are not installed.
pub(crate) fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    packages.iter().copied().filter(|package| !installed(package)).collect()
}

fn installed(package: &str) -> bool {
    Command::new("dpkg-query")
        .args(["--show", "--showformat", "${db:Status-Status}", package])
        .output()
        .is_ok_and(|out| out.stdout == b"installed")
}

/// Installs packages, saying why.
///
/// # Errors
/// - there is no apt, or it fails: the message has the command to run by hand
pub(crate) fn install(logs: &Path, packages: &[&str], why: &str) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    let mut update = apt(&["update"]);
    let mut install = apt(&["install", "--yes", "--no-install-recommends"]);
    install.args(packages);
    println!("set-up: {why}: {}", packages.join(" "));
    if !on_path("apt-get") {
        bail!("no apt-get here; install these packages (Debian's names) by hand: {}", packages.join(" "));
    }
    // An update that fails halfway (one mirror down) can still leave what is needed: the installation decides.
    step(logs, "apt-update", "list of Debian packages", &mut update)?;
    if !step(logs, "apt-install", "Debian packages", &mut install)?.success {
        bail!("{why}: apt could not install it; by hand: `{}`", command_line(&install));
    }
    Ok(())
}

/// `apt-get`, with `sudo` for those who are not root and have it. It asks nothing and waits for another apt's lock.
fn apt(arguments: &[&str]) -> Command {
    let mut words =
        vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--option", "DPkg::Lock::Timeout=120"];
    if !is_root() && on_path("sudo") {
        words.insert(0, "sudo");
    }
    words.extend(arguments);
    let mut command = Command::new(words.remove(0));
    command.args(words);
    command
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0")
}

/// Whether a program is on the search path.
pub(crate) fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_nobody_made_is_missing() {
        assert_eq!(missing(&["landfall-no-such-package"]), ["landfall-no-such-package"]);
    }

    #[test]
    fn the_command_to_run_by_hand_is_complete() {
        let line = command_line(&apt(&["install", "--yes", "chromium"]));
        assert!(
            line.ends_with(
                "env DEBIAN_FRONTEND=noninteractive apt-get --option DPkg::Lock::Timeout=120 install --yes chromium"
            ),
            "{line}"
        );
    }
}
