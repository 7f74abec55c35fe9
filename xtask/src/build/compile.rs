//! Cargo's part of every wasm: one feature of the crate, as a cdylib, with nothing of this machine in it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::paths;
use crate::console::must;
use crate::project::Project;
use crate::setup::wasm::Route;

/// One profile and one set of dependencies for all of them: what they share is compiled once.
const PROFILE: &str = "widget";
/// The feature that has that set.
pub(crate) const SHARED: &str = "shared";

/// Cargo gives a cdylib no hash in its name: of two features in one profile each build would undo the other. With this
/// variable, which the compiler's own build uses too, it does.
const WITH_HASH: &str = "__CARGO_DEFAULT_LIB_METADATA";

/// What the compiler is told beside the profile.
#[derive(Clone, Copy)]
pub(super) enum Aim {
    /// Few bytes, as visitors load them.
    Small,
    /// Many answers a second.
    Fast,
    /// Fewer bytes than stable toolchains can give: the standard library ends without a word where it would panic. Only
    /// the Debian route compiles one, and only to measure it.
    ImmediateAbort,
}

impl Aim {
    /// Leaves out two steps that LLVM takes for speed even where bytes count: a place in a list becomes a pointer that moves
    /// along, and what a loop computes each time moves before it. Both need variables. Measured on 2026-11-29: the first
    /// load 124,892 bytes with them, 123,446 without.
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Small | Self::ImmediateAbort => &["-Cllvm-args=-disable-lsr -disable-machine-licm"],
            Self::Fast => &[],
        }
    }

    /// The features to compile. Dependencies for speed are compiled apart, so only those that are used.
    fn features(self, feature: &str) -> String {
        match self {
            Self::Small | Self::ImmediateAbort => format!("{feature},{SHARED}"),
            Self::Fast => feature.to_owned(),
        }
    }

    fn settings(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Small => &[],
            Self::Fast => &[("CARGO_PROFILE_WIDGET_OPT_LEVEL", "3")],
            Self::ImmediateAbort => &[
                ("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true"),
                ("CARGO_PROFILE_WIDGET_PANIC", "immediate-abort"),
                // Sorting, printing numbers and the like in fewer bytes and more time.
                ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
            ],
        }
    }
}

/// What to compile.
pub(super) struct Wasm {
    /// The feature, which is also the name of the log.
    pub(super) feature: &'static str,
    /// What is said while it is under way.
    pub(super) title: &'static str,
    /// What the linker is told.
    pub(super) link: &'static [&'static str],
    /// What it is compiled for.
    pub(super) aim: Aim,
}

/// Compiles it; gives the path of the wasm that cargo wrote.
///
/// # Errors
/// - it does not compile
pub(super) fn compile(project: &Project, route: Route, wasm: &Wasm) -> Result<PathBuf> {
    let mut command = command(project, route, &wasm.aim.features(wasm.feature));
    command.arg("--").args(wasm.link).args(wasm.aim.arguments()).envs(wasm.aim.settings().iter().copied());
    must(&project.logs(), wasm.feature, wasm.title, &mut command)?;
    let linked = route.target_dir(project).join("wasm32-unknown-unknown").join(PROFILE).join("landfall.wasm");
    // The next feature is linked under the same name.
    let kept = project.target().join("xtask").join("linked");
    fs::create_dir_all(&kept).with_context(|| format!("could not make {}", kept.display()))?;
    let kept = kept.join(format!("{}.wasm", wasm.feature));
    fs::copy(&linked, &kept).with_context(|| format!("could not copy {}", linked.display()))?;
    Ok(kept)
}

/// The command that compiles these features of the crate, without what is the linker's.
pub(crate) fn command(project: &Project, route: Route, features: &str) -> Command {
    let mut command = route.cargo();
    command
        .current_dir(project.root())
        .env(WITH_HASH, "1")
        .env("CARGO_ENCODED_RUSTFLAGS", paths::without_this_machine(project.root()).join("\u{1f}"))
        // As a cdylib alone: where a crate is an rlib as well, cargo turns link-time optimization off without a word.
        // Measured on 2026-11-22 for the widget: 811 KB of wasm with it, 968 KB without.
        .args(["rustc", "--package", "landfall", "--lib", "--crate-type", "cdylib"])
        .arg("--no-default-features")
        .args(["--features", features])
        .args(["--target", "wasm32-unknown-unknown", "--profile", PROFILE])
        .arg("--target-dir")
        .arg(route.target_dir(project));
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_measured_asks_for_what_stable_toolchains_lack() {
        let unstable = |aim: Aim| aim.settings().iter().any(|(key, _)| key.contains("UNSTABLE"));
        assert_eq!([Aim::Small, Aim::Fast, Aim::ImmediateAbort].map(unstable), [false, false, true]);
    }
}
