//! `cargo xtask bench`: what we promise about speed, measured. Figures are told, never tested: they are this machine's.
//!
//! The measurements are programs of their own: `benches/quotes.rs`, `benches/quotes.node.mjs`, `benches/import.rs`, `benches/feed.rs`, and
//! `quotes`, `words`, `first_price`, `crowd` and `take_in` in `tests/stories/src/bin`; what they print is the report. Goals stand beside the figures
//! where there are any (`benches/carts.jsonl`).

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::build::{self, cargo};
use crate::console::command_line;
use crate::project::Project;
use crate::setup::browsers::{self, Browsers};
use crate::setup::wasm::Route;
use crate::setup::{Without, node};

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// The built files that the browser visits [default: dist]
    #[arg(long)]
    dist: Option<PathBuf>,
    /// What to leave out
    #[arg(long, value_enum, value_delimiter = ',')]
    without: Vec<Without>,
}

/// Runs the measurements: quotes a second natively, in Node and in Chromium, rows that an import and a feed read a second and their
/// memory, what each language costs, then how long a first visit waits for its prices and a page of many elements for
/// those of another country, and a page whose own prices are taken in.
///
/// # Errors
/// - there are no built files: `cargo xtask build` makes them
/// - the engine for servers does not build
/// - Chromium or Node can't be installed: the message has the command to run by hand
/// - a measurement can't be started, or ends with a code other than 0
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = built(&options.dist.clone().unwrap_or_else(|| project.dist()))?;
    browsers::ready(project, Browsers::Chromium)?;
    let (engine, data) = (project.engine(), build::data(project)?);
    build::engine(project, Route::ready(project)?, &engine)?;
    println!("\nquotes a second on one core: median (slowest-fastest) of 9 rounds");
    measure(project, cargo().args(["bench", "--quiet", "--package", "landfall", "--bench", "quotes"]))?;
    if options.without.contains(&Without::Node) {
        println!("not measured: Node (--without)");
    } else {
        node::ready(project)?;
        let mut quotes = node::node();
        quotes.arg("benches/quotes.node.mjs").env("LANDFALL_ENGINE", &engine).env("LANDFALL_DATA", data);
        measure(project, &mut quotes)?;
    }
    let mut quotes = cargo();
    quotes.args(["run", "--quiet", "--package", "stories", "--bin", "quotes"]);
    measure(project, quotes.env("LANDFALL_DIST", &dist).env("LANDFALL_ENGINE", &engine))?;
    println!("\nimported tariffs");
    measure(project, cargo().args(["bench", "--quiet", "--package", "landfall", "--bench", "import"]))?;
    println!("\nfeeds and packed catalogues");
    measure(project, cargo().args(["bench", "--quiet", "--package", "landfall", "--bench", "feed"]))?;
    println!("\nwords in Chromium: bytes (brotli), and milliseconds from this machine");
    let mut words = cargo();
    words.args(["run", "--quiet", "--package", "stories", "--bin", "words"]);
    measure(project, words.env("LANDFALL_DIST", &dist))?;
    println!("\nprices in Chromium");
    let mut visits = cargo();
    visits.args(["run", "--quiet", "--package", "stories", "--bin", "first_price"]);
    measure(project, visits.env("LANDFALL_DIST", &dist))?;
    println!();
    let mut crowds = cargo();
    crowds.args(["run", "--quiet", "--package", "stories", "--bin", "crowd"]);
    measure(project, crowds.env("LANDFALL_DIST", &dist))?;
    println!();
    let mut own = cargo();
    own.args(["run", "--quiet", "--package", "stories", "--bin", "take_in"]);
    measure(project, own.env("LANDFALL_DIST", dist))
}

/// The folder, as seen from anywhere, if there is a build in it.
fn built(dist: &Path) -> Result<PathBuf> {
    if !dist.join("landfall.js").is_file() {
        bail!("{}: no landfall.js there; `cargo xtask build` makes it", dist.display());
    }
    dist.canonicalize().with_context(|| format!("could not find {}", dist.display()))
}

/// Runs a measurement in the checkout; what it prints goes to the terminal as it comes.
fn measure(project: &Project, command: &mut Command) -> Result<()> {
    let line = command_line(command);
    let status =
        command.current_dir(project.root()).status().with_context(|| format!("could not start `{line}`"))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_a_folder_without_a_build_names_the_command_that_makes_one() {
        let error = built(Path::new("no-such-dist")).unwrap_err().to_string();
        assert_eq!(error, "no-such-dist: no landfall.js there; `cargo xtask build` makes it");
    }
}
