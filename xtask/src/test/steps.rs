//! The steps of `cargo xtask test` and what each one runs.

use std::fmt;
use std::process::Command;

use anyhow::Result;
use clap::ValueEnum;

use super::count::Count;
use super::everywhere;
use super::mozilla;
use super::package;
use crate::browsers;
use crate::build::{self, cargo};
use crate::console::{complain, say, step, work};
use crate::lint;
use crate::project::Project;
use crate::setup::Without;
use crate::setup::browsers::Browsers;
use crate::setup::wasm::Route;
use crate::size;

/// One step, in the order in which they are told: what is quick to fail first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// Formatting
    Format,
    /// Lints and documentation of everything that runs natively
    Lint,
    /// Lints of the widget and of the engine for servers
    LintWidget,
    /// Lints of the modules of our own pages
    LintTools,
    /// Unit tests, data tests, case files, documentation examples
    Unit,
    /// The tests of `cargo xtask` itself
    Xtask,
    /// Inputs that nobody would write, four seconds for each target
    Fuzz,
    /// The stories, compiled while there is other work beside it
    CompileStories,
    /// dist/
    Build,
    /// Size budget
    Size,
    /// The features that browsers must have: all in the table, all in the build
    Features,
    /// The engine for servers in Node: the native answers, to the byte
    Node,
    /// The npm package: installed, imported, its types read, the examples built with it
    Npm,
    /// Words by Mozilla's checkers
    Mozilla,
    /// Stories in real browsers
    Stories,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.to_possible_value().as_ref().map_or("step", |value| value.get_name()))
    }
}

/// Steps of one lane run one after the other, beside those of the other lane: one compiler alone often keeps one core busy,
/// and the longest part of every wasm, its link-time optimization, never keeps more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    /// What is compiled for this machine.
    Native,
    /// What is compiled for wasm32, what looks at it, and what needs no compiler.
    Wasm,
    /// What needs the whole machine, after both.
    Alone,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It ran.
    Ran {
        /// Whether all of it holds.
        success: bool,
        /// The tests in it; none for a step that is no test program.
        tests: Count,
    },
    /// It could not run because of another one.
    NotRun,
}

impl Outcome {
    /// Whether it ran and something in it does not hold.
    pub(crate) fn failed(self) -> bool {
        matches!(self, Self::Ran { success: false, .. })
    }

    /// What it adds to the closing line. A step that failed without a failed test counts as one: the closing line
    /// never says "0 failed" over a failure.
    pub(crate) fn count(self) -> Count {
        match self {
            Self::Ran { success, tests } => Count { failed: tests.failed.max(u64::from(!success)), ..tests },
            Self::NotRun => Count { skipped: 1, ..Count::default() },
        }
    }
}

impl Step {
    /// All steps in order.
    pub(crate) const ALL: [Self; 15] = [
        Self::Format,
        Self::Lint,
        Self::LintWidget,
        Self::LintTools,
        Self::Unit,
        Self::Xtask,
        Self::Fuzz,
        Self::CompileStories,
        Self::Build,
        Self::Size,
        Self::Features,
        Self::Node,
        Self::Npm,
        Self::Mozilla,
        Self::Stories,
    ];

    /// Where it runs.
    pub(crate) fn lane(self) -> Lane {
        match self {
            Self::LintWidget
            | Self::LintTools
            | Self::Build
            | Self::Size
            | Self::Features
            | Self::Node
            | Self::Npm
            | Self::Mozilla => Lane::Wasm,
            Self::Stories => Lane::Alone,
            _ => Lane::Native,
        }
    }

    /// Whether it looks at `dist/`.
    pub(crate) fn needs_dist(self) -> bool {
        matches!(self, Self::Size | Self::Features | Self::Npm | Self::Stories)
    }

    /// What it can't run without and a machine may lack.
    pub(crate) fn needs(self) -> Option<Without> {
        matches!(self, Self::Node | Self::Npm).then_some(Without::Node)
    }

    /// Runs it.
    ///
    /// # Errors
    /// - it can't be started; failing is an outcome, not an error
    pub(crate) fn run(
        self,
        project: &Project,
        route: Route,
        browsers: Browsers,
        without_axe: bool,
    ) -> Result<Outcome> {
        match self {
            Self::Lint => lint::native(project).map(clean),
            Self::LintWidget => lint::wasm(project, route, "lint-widget", "widget,engine").map(clean),
            Self::LintTools => lint::wasm(project, route, "lint-tools", "workbench,studio").map(clean),
            Self::Node => everywhere::in_node(project, route),
            Self::Npm => package::check(project, route),
            Self::Build => Ok(told(build::into(project, &project.dist()))),
            Self::Mozilla => Ok(told(mozilla::check(project))),
            Self::Features => Ok(told(work("what browsers must have", || {
                browsers::check(project, &project.dist()).map(|_| ())
            }))),
            Self::Size => Ok(told(work("size budget", || {
                let report = size::report(project, &project.dist())?;
                say(&report.text);
                report.verdict()
            }))),
            _ => {
                if self == Self::Stories
                    && let failed @ Outcome::Ran { success: false, .. } = told(everywhere::suite(project))
                {
                    return Ok(failed);
                }
                let (title, mut command) = self.command(project, browsers);
                command.current_dir(project.root()).env("CARGO_TERM_COLOR", "never");
                if self == Self::Stories && without_axe {
                    command.env("LANDFALL_WITHOUT_AXE", "1");
                }
                let done = step(&project.logs(), &self.to_string(), title, &mut command)?;
                Ok(Outcome::Ran { success: done.success, tests: Count::of_log(&done.log) })
            }
        }
    }

    /// The title and the command of a step that is a command.
    fn command(self, project: &Project, browsers: Browsers) -> (&'static str, Command) {
        let with = |arguments: &str| {
            let mut command = cargo();
            command.args(arguments.split_whitespace());
            command
        };
        match self {
            Self::Format => ("formatting", with("fmt --all --check")),
            // One package at a time, as it is compiled everywhere else: several at once agree on other features of what
            // they share, and all of that is compiled again. What is skipped here are the fuzz targets.
            Self::Unit => {
                let arguments =
                    "test --package landfall --no-fail-fast -- --skip mutated:: --skip no_long_input";
                ("unit and data tests", with(arguments))
            }
            Self::Xtask => {
                ("tests of the commands", with("test --package xtask --package compress --no-fail-fast"))
            }
            Self::Fuzz => {
                // The targets take their time side by side. What they counted is in the log.
                let mut command = with(
                    "test --package landfall --test fuzz -- --nocapture --test-threads=5 mutated:: no_long_input",
                );
                command.env("LANDFALL_FUZZ_SECONDS", "4");
                ("fuzz targets", command)
            }
            Self::CompileStories => ("the stories, compiled", with("test --package stories --no-run")),
            Self::Lint
            | Self::LintWidget
            | Self::LintTools
            | Self::Node
            | Self::Npm
            | Self::Build
            | Self::Size
            | Self::Features
            | Self::Mozilla
            | Self::Stories => {
                let mut command = with("test --package stories --no-fail-fast");
                command
                    .env("LANDFALL_DIST", project.dist())
                    .env("LANDFALL_SUITE", project.suite())
                    .env("LANDFALL_EXAMPLES", project.examples())
                    .env("LANDFALL_BROWSERS", browsers.to_string());
                ("stories in real browsers", command)
            }
        }
    }
}

/// A step that counts no tests.
fn clean(success: bool) -> Outcome {
    Outcome::Ran { success, tests: Count::default() }
}

/// A step that is ours: its error is said here, for the next steps still run.
fn told(result: Result<()>) -> Outcome {
    if let Err(error) = &result {
        complain(&format!("{error:#}"));
    }
    clean(result.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_without_failed_tests_counts_as_one_failure() {
        let none = Count::default();
        assert_eq!(Outcome::Ran { success: false, tests: none }.count().failed, 1);
        assert_eq!(Outcome::Ran { success: true, tests: none }.count(), none);
        let some = Count { passed: 5, failed: 3, skipped: 0 };
        assert_eq!(Outcome::Ran { success: false, tests: some }.count(), some);
        assert_eq!(Outcome::NotRun.count().skipped, 1);
    }

    #[test]
    fn only_what_runs_in_node_can_be_left_out_with_it() {
        let left_out: Vec<Step> =
            Step::ALL.into_iter().filter(|step| step.needs() == Some(Without::Node)).collect();
        assert_eq!(left_out, [Step::Node, Step::Npm]);
    }

    #[test]
    fn every_step_has_its_own_name_for_logs() {
        let names: std::collections::BTreeSet<String> = Step::ALL.iter().map(Step::to_string).collect();
        assert_eq!(names.len(), Step::ALL.len());
    }
}
