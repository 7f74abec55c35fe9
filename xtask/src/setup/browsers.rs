//! Browsers, their drivers and the fonts that the demo's languages need.

use std::fmt;
use std::process::Command;

use anyhow::{Result, bail};
use clap::ValueEnum;

use super::apt;
use crate::build::cargo;
use crate::console::{command_line, step};
use crate::project::Project;

/// The browsers that a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Browsers {
    /// Chromium with chromedriver
    Chromium,
    /// Firefox ESR with geckodriver
    Firefox,
    /// WebKitGTK with WebKitWebDriver, under Xvfb
    Webkit,
    /// All three
    All,
}

impl fmt::Display for Browsers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().join(","))
    }
}

impl Browsers {
    /// Their names, as `LANDFALL_BROWSERS` lists them.
    pub(crate) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium"],
            Self::Firefox => &["firefox"],
            Self::Webkit => &["webkit"],
            Self::All => &["chromium", "firefox", "webkit"],
        }
    }
}

/// What a browser is made of on Debian.
struct Need {
    browser: &'static str,
    /// The file that shows that it is there; empty asks dpkg for the package.
    program: &'static str,
    package: &'static str,
}

/// `program` first: a browser that did not come from a package is as good.
const NEEDS: [Need; 9] = [
    Need { browser: "chromium", program: "chromium", package: "chromium" },
    Need { browser: "chromium", program: "chromedriver", package: "chromium-driver" },
    // Without the window that nobody sees: stories take two thirds of the processor's time.
    Need { browser: "chromium", program: "chromium-headless-shell", package: "chromium-headless-shell" },
    Need { browser: "firefox", program: "firefox-esr", package: "firefox-esr" },
    Need { browser: "webkit", program: "WebKitWebDriver", package: "webkit2gtk-driver" },
    Need { browser: "webkit", program: "Xvfb", package: "xvfb" },
    Need { browser: "webkit", program: "xauth", package: "xauth" },
    // WebKit takes its language from the system's locale, which has to be generated.
    Need { browser: "webkit", program: "localedef", package: "locales" },
    Need { browser: "webkit", program: "", package: "locales" },
];

/// Every script of the shipped languages, Nastaliq for Urdu included; Chinese, Japanese, Korean. Without them pictures
/// show boxes.
const FONTS: [&str; 2] = ["fonts-noto-core", "fonts-noto-cjk"];

/// Installs what the browsers lack.
///
/// # Errors
/// - something can't be installed: the message has the command to run by hand
pub(crate) fn ready(project: &Project, browsers: Browsers) -> Result<()> {
    let missing = missing(browsers);
    apt::install(&project.logs(), &missing, "browsers for the tests, their drivers and fonts")?;
    if browsers.names().contains(&"firefox") {
        geckodriver(project)?;
    }
    Ok(())
}

fn missing(browsers: Browsers) -> Vec<&'static str> {
    let wanted = NEEDS.iter().filter(|need| browsers.names().contains(&need.browser));
    let absent = |need: &&Need| {
        if need.program.is_empty() {
            !apt::missing(&[need.package]).is_empty()
        } else {
            !apt::on_path(need.program)
        }
    };
    let mut packages: Vec<&str> = wanted.filter(absent).map(|need| need.package).collect();
    packages.extend(apt::missing(&FONTS));
    packages.dedup();
    packages
}

/// geckodriver is no Debian package: it comes from the crate registry, into the build folder.
fn geckodriver(project: &Project) -> Result<()> {
    if apt::on_path("geckodriver") || project.tools().join("bin").join("geckodriver").is_file() {
        return Ok(());
    }
    let mut command: Command = cargo();
    // Not --locked: a registry mirror can lag behind a lock file. Not optimized: it passes messages on, and waits.
    command.args(["install", "geckodriver", "--debug", "--root"]).arg(project.tools());
    if !step(&project.logs(), "geckodriver", "geckodriver, which drives Firefox (2 minutes)", &mut command)?
        .success
    {
        bail!("could not install geckodriver; by hand: `{}`", command_line(&command));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_means_each_of_the_three() {
        assert_eq!(Browsers::All.to_string(), "chromium,firefox,webkit");
        for name in Browsers::All.names() {
            assert!(NEEDS.iter().any(|need| need.browser == *name), "{name}");
        }
    }
}
