//! `landfall quote FILE|-`: what an order costs at the door.

mod explain;

use std::fmt::Display;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use landfall::input::Json;
use landfall::quote::working::explained;
use landfall::quote::{Quote, Request, quote};
use landfall::world::World;
use serde_json::Value;

use crate::input::{Stop, document, finish};
use crate::rules::RulesArgs;

pub(crate) use explain::in_words;

/// What an order costs at the door, with the working of every amount
#[derive(Args)]
pub(crate) struct QuoteArgs {
    /// The request as JSON; - for standard input
    file: PathBuf,
    /// Print the working as a table instead of JSON
    #[arg(long)]
    explain: bool,
    /// Print JSON (the default)
    #[arg(long, conflicts_with = "explain")]
    json: bool,
    #[command(flatten)]
    rules: RulesArgs,
}

/// Exit code 0 for every answer, also one that says "unknown"; 2 for wrong input.
pub(crate) fn run(args: &QuoteArgs) -> ExitCode {
    finish("quote", work(args))
}

fn work(args: &QuoteArgs) -> Result<String, Stop> {
    let rules = args.rules.load()?;
    let (name, value) = document(&args.file)?;
    if args.explain {
        let request = request(&value, &rules.world, &name)?;
        let (quote, steps) = explained(&rules.world, &request).map_err(|error| wrong(&name, &error))?;
        return Ok(explain::table(&request, &quote, &rules.world, &steps));
    }
    let (_, quote) = answer(&value, &rules.world, &name)?;
    Ok(format!("{:#}\n", Value::from(quote.to_json())))
}

/// The answer to a request.
///
/// # Errors
/// - exit code 2: every mistake of the request on its own line, with its place in the document `name`
pub(crate) fn answer(value: &Value, world: &World, name: &str) -> Result<(Request, Quote), Stop> {
    let request = request(value, world, name)?;
    let quote = quote(world, &request).map_err(|error| wrong(name, &error))?;
    Ok((request, quote))
}

/// A request.
///
/// # Errors
/// - as [`answer`]
pub(crate) fn request(value: &Value, world: &World, name: &str) -> Result<Request, Stop> {
    Request::read(&Json::from(value.clone()), world).map_err(|problems| wrong(name, &problems))
}

/// Exit code 2, with the document's name before each line.
pub(crate) fn wrong(name: &str, problem: &dyn Display) -> Stop {
    let lines = problem.to_string();
    Stop::input(lines.lines().map(|line| format!("{name}: {line}")).collect::<Vec<_>>().join("\n"))
}
