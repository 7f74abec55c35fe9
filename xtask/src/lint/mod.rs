//! Lints and documentation of our crates, with what they are compiled with anyway.
//!
//! `cargo clippy` and `cargo doc` take every dependency as metadata, which cargo makes apart from what it compiles: five
//! hundred crates once more, two minutes of a first `cargo xtask test`. So cargo is asked to compile, and calls
//! [`compiler`] in rustc's place for each crate of ours: that runs clippy and rustdoc on it and makes nothing that runs.
//! Cargo remembers what it has seen, as always: what has not changed is not looked at again.

pub(crate) mod compiler;

use std::env;
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::{cargo, compile};
use crate::console::step;
use crate::project::Project;
use crate::setup::wasm::Route;

/// Our crates, as they are compiled everywhere else: together they would agree on other features of what they share.
const NATIVE: [(&str, &str, &[&str]); 3] = [
    ("lint", "lints and documentation of the library and the tool", &["landfall"]),
    ("lint-xtask", "lints and documentation of the commands", &["xtask", "compress"]),
    ("lint-stories", "lints and documentation of the stories", &["stories"]),
];

/// Everything that runs on this machine: whether nothing was found.
///
/// # Errors
/// - cargo can't be started
pub(crate) fn native(project: &Project) -> Result<bool> {
    let mut clean = true;
    for (name, title, packages) in NATIVE {
        let mut command = cargo();
        command.arg("build").arg("--all-targets");
        for package in packages {
            command.args(["--package", package]);
        }
        watched(&mut command, project, "clippy-driver")?
            .env(compiler::DOCUMENTATION, project.target().join("doc"));
        // What it makes is empty: it must not lie where programs lie.
        command
            .env("CARGO_BUILD_BUILD_DIR", project.target())
            .env("CARGO_TARGET_DIR", project.target().join("lint"));
        clean &= step(&project.logs(), name, title, &mut command)?.success;
    }
    Ok(clean)
}

/// These features of the crate, compiled for wasm32: whether nothing was found.
///
/// # Errors
/// - cargo can't be started
pub(crate) fn wasm(project: &Project, route: Route, name: &str, features: &str) -> Result<bool> {
    // Debian's Rust packages bring no clippy: there the compiler's own lints have to do.
    let (linter, by) = match route {
        Route::Toolchain => ("clippy-driver", ""),
        Route::Debian => ("rustc", " (the compiler's own: Debian's packages have no clippy)"),
    };
    let mut command = compile::command(project, route, &format!("{features},{}", compile::SHARED));
    watched(&mut command, project, linter)?;
    Ok(step(&project.logs(), name, &format!("lints of {features}{by}"), &mut command)?.success)
}

/// The command with us in the compiler's place.
fn watched<'a>(command: &'a mut Command, project: &Project, linter: &str) -> Result<&'a mut Command> {
    let us = env::current_exe().context("could not tell where this program is")?;
    Ok(command
        .current_dir(project.root())
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTC_WORKSPACE_WRAPPER", us)
        .env(compiler::LINTER, linter))
}
