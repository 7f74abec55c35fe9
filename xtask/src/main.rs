//! `cargo xtask`: set-up, build, demo, test and data refresh for contributors.
//!
//! One command, one function: the table is [`Task`] and [`run`], nothing else decides what a command does.

mod bench;
mod browsers;
mod build;
mod compare;
mod console;
mod contact_sheet;
mod data;
mod demo;
mod deny;
mod faults;
mod folders;
mod gallery;
mod lint;
mod npm;
mod pages;
mod project;
mod reproduce;
mod serve;
mod setup;
mod size;
mod test;
mod trunk;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::project::Project;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Set-up, build, demo and tests of Landfall", version)]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Set up what is missing, build, print one landed price for six countries, serve the demo shop
    Demo(demo::Options),
    /// Install what is missing: the wasm target and, if asked, browsers and fonts
    Setup(setup::Options),
    /// Build everything that a static host serves into dist/
    Build(build::Options),
    /// Build the engine for servers, a module for Node and the like, into dist-engine/
    Engine(build::EngineOptions),
    /// Make the folder of an npm package, dist-npm/: module, script, types, the engine for Node. Nothing is published
    Npm(npm::Options),
    /// Write the demo's pages alone, without the widget: to look at them while they change
    Pages(pages::Options),
    /// Serve dist/ on 127.0.0.1
    Serve(serve::Options),
    /// Run everything that must hold: format, lints, tests, documentation, size, stories in browsers
    Test(test::Options),
    /// Licences, sources and unwanted crates by cargo-deny, which is compiled where it is missing
    Deny(deny::Options),
    /// What the first page load weighs, by file and by crate, against its budget
    Size(size::Options),
    /// What Trunk's hook calls: the build, into the folder Trunk names
    Bundle,
    /// Show that Trunk and `build` give the same files
    TrunkProof,
    /// Show that two clean builds in two folders give the same bytes
    Reproduce(reproduce::Options),
    /// Which browsers the build works in, and which feature sets each minimum
    Browsers(browsers::Options),
    /// Write the generated tables again from the packages that they come from
    Data {
        /// Passed on: `cargo xtask data` alone says what there is
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Let every file that a page loads fail in every way, in real browsers, and say what the page shows then
    Faults(faults::Options),
    /// Measure what we promise about speed
    Bench(bench::Options),
    /// Draw the widget in every language at 320 pixels on one picture, and say what does not fit
    ContactSheet(contact_sheet::Options),
    /// Draw every state of every element in four languages for the documentation
    Gallery(gallery::Options),
}

fn run(task: Task, project: &Project) -> Result<ExitCode> {
    match task {
        Task::Demo(options) => demo::run(project, &options),
        Task::Setup(options) => setup::run(project, &options),
        Task::Build(options) => build::run(project, &options),
        Task::Engine(options) => build::run_engine(project, &options),
        Task::Npm(options) => npm::run(project, &options),
        Task::Pages(options) => pages::run(project, &options),
        Task::Serve(options) => serve::run(project, &options),
        Task::Test(options) => return test::run(project, &options),
        Task::Deny(options) => deny::run(project, &options),
        Task::Size(options) => size::run(project, &options),
        Task::Bundle => build::bundle(project),
        Task::TrunkProof => trunk::run(project),
        Task::Reproduce(options) => reproduce::run(project, &options),
        Task::Browsers(options) => browsers::run(project, &options),
        Task::Data { arguments } => data::run(&arguments).map_err(anyhow::Error::msg),
        Task::Faults(options) => return faults::run(project, &options),
        Task::Bench(options) => bench::run(project, &options),
        Task::ContactSheet(options) => contact_sheet::run(project, &options),
        Task::Gallery(options) => gallery::run(project, &options),
    }
    .map(|()| ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    let done = match lint::compiler::linter() {
        Some(linter) => lint::compiler::run(&linter, &std::env::args().skip(1).collect::<Vec<_>>()),
        None => run(Args::parse().task, &Project::here()),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
