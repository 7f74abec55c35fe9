//! `cargo xtask deny`: licences, sources, doubles and unwanted crates, by cargo-deny and `deny.toml`.
//!
//! cargo-deny is compiled once, which takes minutes; that is why `cargo xtask test` does not ask it. The test below holds
//! the two that somebody could be harmed by, licences and sources, by the same file.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;

use crate::build::cargo;
use crate::console::{must, step};
use crate::project::Project;
use crate::setup::on_path;

/// The version whose answers `deny.toml` is written for.
const VERSION: &str = "cargo-deny@0.20.2";

/// How it is asked.
#[derive(Args)]
pub(crate) struct Options {
    /// Also known vulnerabilities: needs the network, to fetch the database
    #[arg(long)]
    advisories: bool,
}

/// Asks it.
///
/// # Errors
/// - it can't be compiled, or finds something: the end of its log is shown
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let deny = ready(project)?;
    let mut command = std::process::Command::new(deny);
    command.current_dir(project.root()).args(["--locked", "--workspace", "check", "--hide-inclusion-graph"]);
    command.args(["bans", "licenses", "sources"]);
    if options.advisories {
        command.arg("advisories");
    }
    if !step(&project.logs(), "deny", "licences, bans, sources by cargo-deny", &mut command)?.success {
        bail!("cargo-deny found something; deny.toml says what may be and why");
    }
    Ok(())
}

/// cargo-deny from the search path, or built into the build folder.
fn ready(project: &Project) -> Result<PathBuf> {
    if on_path("cargo-deny") {
        return Ok("cargo-deny".into());
    }
    let deny = project.tools().join("bin").join("cargo-deny");
    if !deny.is_file() {
        println!("set-up: cargo-deny is not there; it is compiled once, which takes some minutes");
        let mut command = cargo();
        command
            .args(["install", VERSION, "--locked", "--no-default-features", "--root"])
            .arg(project.tools())
            // It runs for seconds: it need not be fast.
            .envs([("CARGO_PROFILE_RELEASE_LTO", "off"), ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")]);
        must(&project.logs(), "deny-install", "cargo-deny", &mut command)?;
    }
    Ok(deny)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use serde_json::Value;
    use spdx::expression::Expression;
    use spdx::{Licensee, ParseMode};

    use super::*;
    use crate::console::output;

    /// Where cargo gets crates from unless it is told otherwise, by its end; in pieces, so that nothing here names a host.
    const CARGOS_OWN: &str = concat!("/rust-lang/crates", ".", "io-index");

    fn rules() -> toml::Table {
        fs::read_to_string(Project::here().root().join("deny.toml")).unwrap().parse().unwrap()
    }

    fn licences(list: &toml::Value) -> Vec<Licensee> {
        let list = list.as_array().unwrap().iter();
        list.map(|name| Licensee::parse(name.as_str().unwrap()).unwrap()).collect()
    }

    /// Why a crate's licence is none that may be.
    fn refused(name: &str, licence: &str, rules: &toml::Table) -> Option<String> {
        let mut allowed = licences(&rules["licenses"]["allow"]);
        for exception in rules["licenses"]["exceptions"].as_array().unwrap() {
            if exception["crate"].as_str() == Some(name) {
                allowed.extend(licences(&exception["allow"]));
            }
        }
        let expression = match Expression::parse_mode(licence, ParseMode::LAX) {
            Ok(expression) => expression,
            Err(why) => return Some(format!("{name}: {licence:?}: {why}")),
        };
        let holds = expression.evaluate(|asked| allowed.iter().any(|one| one.satisfies(asked)));
        (!holds).then(|| format!("{name}: {licence}"))
    }

    /// Every crate that is compiled here or for browsers: name, licence. The widget's are those of a feature that is not on
    /// by itself.
    fn crates() -> Vec<(String, String)> {
        let mut command = cargo();
        command.current_dir(Project::here().root()).args([
            "metadata",
            "--locked",
            "--all-features",
            "--format-version",
            "1",
        ]);
        for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
            command.args(["--filter-platform", target]);
        }
        let told: Value = serde_json::from_str(&output(&mut command, "").unwrap()).unwrap();
        let packages = told["packages"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        packages.map(|package| (text(&package["name"]), text(&package["license"]))).collect()
    }

    #[test]
    fn every_crate_has_a_licence_that_a_shop_can_live_with() {
        let (rules, crates) = (rules(), crates());
        assert!(crates.len() > 200, "only {} crates", crates.len());
        assert!(crates.iter().any(|(name, _)| name == "leptos"), "the widget's crates are not among them");
        let refused: Vec<String> =
            crates.iter().filter_map(|(name, licence)| refused(name, licence, &rules)).collect();
        assert_eq!(refused, [""; 0], "deny.toml says which licences may be");
    }

    #[test]
    fn err_a_licence_that_asks_for_more_is_refused() {
        let rules = rules();
        for licence in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "MPL-2.0", "", "LicenseRef-own"] {
            assert!(refused("some", licence, &rules).is_some(), "{licence}");
        }
        for licence in ["MIT/Apache-2.0", "GPL-2.0-only OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0"] {
            assert_eq!(refused("some", licence, &rules), None);
        }
        assert_eq!(refused("selectors", "MPL-2.0", &rules), None);
    }

    #[test]
    fn every_crate_comes_from_where_cargo_gets_them() {
        let lock: toml::Table =
            fs::read_to_string(Project::here().root().join("Cargo.lock")).unwrap().parse().unwrap();
        let mut own = BTreeSet::new();
        for package in lock["package"].as_array().unwrap() {
            let name = package["name"].as_str().unwrap();
            match package.get("source").and_then(toml::Value::as_str) {
                None => drop(own.insert(name)),
                Some(source) => {
                    assert!(
                        source.starts_with("registry+") && source.ends_with(CARGOS_OWN),
                        "{name}: {source}"
                    );
                    let sum = package.get("checksum").and_then(toml::Value::as_str).unwrap_or_default();
                    assert_eq!(sum.len(), 64, "{name} has no checksum");
                }
            }
        }
        assert_eq!(
            Vec::from_iter(own),
            ["compress", "landfall", "stories", "xtask"],
            "crates without a source are ours"
        );
    }

    /// What asks for more than its authors' names stays in the tool.
    #[test]
    fn no_exception_is_in_the_widget() {
        let mut command = cargo();
        command.current_dir(Project::here().root()).args(["tree", "--locked", "--package", "landfall"]).args(
            [
                "--no-default-features",
                "--features",
                "widget",
                "--target",
                "wasm32-unknown-unknown",
                "--edges",
                "normal",
                "--prefix",
                "none",
                "--format",
                "{p}",
            ],
        );
        let tree = output(&mut command, "").unwrap();
        let crates: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(crates.contains("leptos"), "{crates:?}");
        for exception in rules()["licenses"]["exceptions"].as_array().unwrap() {
            let name = exception["crate"].as_str().unwrap();
            assert!(!crates.contains(name), "{name} is in the widget");
        }
    }
}
