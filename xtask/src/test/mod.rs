//! `cargo xtask test`: everything that must hold, step by step. It is what CI runs, and all that CI runs.
//!
//! A step's output goes to `target/xtask-logs/<step>.log`; a failed one shows its end and the others still run. The
//! last line counts the tests: `N passed, N failed`, and `, N skipped` where there are any. What was left out is listed,
//! and the code is 3 then, even where all that ran holds.

mod count;
mod everywhere;
mod mozilla;
mod package;
mod steps;

use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::Args;

use self::count::Count;
use self::steps::{Lane, Outcome, Step};
use crate::console::{say, seconds};
use crate::project::Project;
use crate::setup::browsers::{self, Browsers};
use crate::setup::wasm::Route;
use crate::setup::{Without, node, npm};

/// What to test.
#[derive(Args)]
pub(crate) struct Options {
    /// The browsers that tell the stories
    #[arg(long, value_enum, default_value_t = Browsers::Chromium)]
    browsers: Browsers,
    /// Only these steps, in the usual order
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Step>,
    /// What to leave out; its steps are listed as not run, and the command ends with code 3
    #[arg(long, value_enum, value_delimiter = ',')]
    without: Vec<Without>,
}

/// What every step is run with.
struct Work<'a> {
    project: &'a Project,
    route: Route,
    browsers: Browsers,
    without_axe: bool,
}

impl Work<'_> {
    /// Runs the steps one after the other, also after a failed one. `built` says whether there is a build to look at.
    ///
    /// # Errors
    /// - a step can't be started
    fn all(&self, steps: &[Step], mut built: bool) -> Result<Vec<(Step, Outcome)>> {
        let mut told = Vec::new();
        for &step in steps {
            // What can't be built can't be measured or visited.
            let outcome = if step.needs_dist() && !built {
                say(&format!("skip  {step}: there is no build to look at"));
                Outcome::NotRun
            } else {
                step.run(self.project, self.route, self.browsers, self.without_axe)?
            };
            built &= step != Step::Build || !outcome.failed();
            told.push((step, outcome));
        }
        Ok(told)
    }
}

/// The code that says: not everything ran.
const NOT_EVERYTHING: u8 = 3;

/// Runs the steps and prints the closing line; the code says whether everything holds. Nothing is printed after it.
///
/// # Errors
/// - set-up fails, or a step can't be started
pub(crate) fn run(project: &Project, options: &Options) -> Result<ExitCode> {
    let started = std::time::Instant::now();
    let chosen: Vec<Step> =
        Step::ALL.into_iter().filter(|step| options.only.is_empty() || options.only.contains(step)).collect();
    let (left_out, chosen): (Vec<Step>, Vec<Step>) =
        chosen.into_iter().partition(|step| step.needs().is_some_and(|need| options.without.contains(&need)));
    let route = Route::ready(project)?;
    if chosen.iter().any(|step| step.needs() == Some(Without::Node)) {
        node::ready(project)?;
    }
    let without_node = options.without.contains(&Without::Node);
    if chosen.contains(&Step::Stories) {
        browsers::ready(project, options.browsers)?;
        if !without_node {
            npm::ready(project, &npm::AXE)?;
            npm::ready(project, &npm::FRAMEWORKS)?;
        }
    }
    let work = Work { project, route, browsers: options.browsers, without_axe: without_node };
    let in_lane =
        |lane: Lane| -> Vec<Step> { chosen.iter().copied().filter(|step| step.lane() == lane).collect() };
    let (native, wasm, alone) = (in_lane(Lane::Native), in_lane(Lane::Wasm), in_lane(Lane::Alone));
    let mut told = std::thread::scope(|scope| {
        let beside = scope.spawn(|| work.all(&wasm, true));
        let mut told = work.all(&native, true)?;
        told.extend(beside.join().map_err(|_| anyhow!("the steps for wasm32 ended in a panic"))??);
        anyhow::Ok(told)
    })?;
    let built = !told.iter().any(|(step, outcome)| *step == Step::Build && outcome.failed());
    told.extend(work.all(&alone, built)?);
    let failed: Vec<Step> =
        told.iter().filter(|(_, outcome)| outcome.failed()).map(|(step, _)| *step).collect();
    let mut sum = told.iter().fold(Count::default(), |sum, (_, outcome)| sum + outcome.count());
    println!("all steps took {}", seconds(started.elapsed()));
    for step in &left_out {
        println!("not run: {step} (--without)");
        sum = sum + Outcome::NotRun.count();
    }
    if !failed.is_empty() {
        let names: Vec<String> = failed.iter().map(Step::to_string).collect();
        println!("failed: {} (logs in {})", names.join(", "), project.logs().display());
    }
    println!("{sum}");
    Ok(match (failed.is_empty(), left_out.is_empty()) {
        (false, _) => ExitCode::FAILURE,
        (true, false) => ExitCode::from(NOT_EVERYTHING),
        (true, true) => ExitCode::SUCCESS,
    })
}
