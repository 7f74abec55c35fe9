//! `cargo xtask bench`: what we promise about speed, measured. Figures are told, never tested: they are this machine's.
//!
//! The measurements are programs of their own: `benches/quotes.rs`, `benches/quotes.node.mjs`, `benches/import.rs`, `benches/feed.rs`, and
//! `quotes`, `words`, `speed`, `first_price`, `crowd` and `take_in` in `tests/stories/src/bin`; what they print is the report. Goals stand
//! beside the figures where there are any (`benches/carts.jsonl`, `speed`).

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::build::{self, cargo};
use crate::compare;
use crate::console::command_line;
use crate::project::Project;
use crate::setup::browsers::{self, Browsers};
use crate::setup::wasm::Route;
use crate::setup::{Without, node, npm};

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// The built files that the browser visits [default: dist]
    #[arg(long)]
    dist: Option<PathBuf>,
    /// What to leave out
    #[arg(long, value_enum, value_delimiter = ',')]
    without: Vec<Without>,
    /// These alone
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// Passed on to `--only speed`, to narrow it: many=100,1000 rounds=3 slower=1 who=plain,landfall host=no
    #[arg(last = true)]
    words: Vec<String>,
}

/// Measurements that can be made alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Quotes a second: natively, in Node, in Chromium
    Quotes,
    /// Rows that an import and a feed read a second, and their memory
    Tables,
    /// What each language costs
    Words,
    /// Pages of prices beside what people would pick instead, and a host page with Landfall and without
    Speed,
    /// The demo's pages, prices with deliveries, a page's own prices taken in
    Pages,
}

impl Part {
    const ALL: [Self; 5] = [Self::Quotes, Self::Tables, Self::Words, Self::Speed, Self::Pages];
}

/// Runs the measurements.
///
/// # Errors
/// - there are no built files: `cargo xtask build` makes them
/// - the engine for servers does not build
/// - Chromium, Node or what comes from npm can't be installed: the message has the command to run by hand
/// - a measurement can't be started, or ends with a code other than 0
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = built(&options.dist.clone().unwrap_or_else(|| project.dist()))?;
    browsers::ready(project, Browsers::Chromium)?;
    let parts = if options.only.is_empty() { &Part::ALL[..] } else { &options.only };
    for part in parts {
        match part {
            Part::Quotes => quotes(project, options, &dist)?,
            Part::Tables => {
                println!("\nimported tariffs");
                measure(
                    project,
                    cargo().args(["bench", "--quiet", "--package", "landfall", "--bench", "import"]),
                )?;
                println!("\nfeeds and packed catalogues");
                measure(
                    project,
                    cargo().args(["bench", "--quiet", "--package", "landfall", "--bench", "feed"]),
                )?;
            }
            Part::Words => {
                println!("\nwords in Chromium: bytes (brotli), and milliseconds from this machine");
                measure(project, &mut browser("words", &dist))?;
            }
            Part::Speed => speed(project, options, &dist)?,
            Part::Pages => {
                println!("\nprices in Chromium");
                for what in ["first-price", "crowd", "take-in"] {
                    measure(project, &mut browser(what, &dist))?;
                    println!();
                }
            }
        }
    }
    Ok(())
}

/// Quotes a second on one core.
fn quotes(project: &Project, options: &Options, dist: &Path) -> Result<()> {
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
    measure(project, browser("quotes", dist).env("LANDFALL_ENGINE", &engine))
}

/// The comparison. Its parts and Lighthouse come from npm.
fn speed(project: &Project, options: &Options, dist: &Path) -> Result<()> {
    if options.without.contains(&Without::Node) {
        println!("not measured: what people would pick instead (--without)");
        return Ok(());
    }
    node::ready(project)?;
    let pages = compare::ready(project)?;
    let mut speed = browser("speed", dist);
    speed.env("LANDFALL_COMPARED", pages).args(&options.words);
    if !options.words.iter().any(|word| word == "host=no") {
        let lighthouse =
            npm::ready(project, &npm::LIGHTHOUSE)?.join("lighthouse").join("cli").join("index.js");
        speed.env("LANDFALL_LIGHTHOUSE", lighthouse);
    }
    measure(project, &mut speed)
}

/// A measurement in a browser.
fn browser(what: &str, dist: &Path) -> Command {
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "stories", "--", what]).env("LANDFALL_DIST", dist);
    command
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
