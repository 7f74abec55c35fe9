//! `landfall data build|check|status|rounding`: the rules as files for pages, their mistakes, how far they go, and what
//! prices customarily end in.

pub(crate) mod ages;
mod build;
mod check;
mod rounding;
mod rows;
mod status;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::input::{finish, finish_found};
use crate::rules::RulesArgs;

/// The rules: write them for a page, check them, say how far they go
#[derive(Args)]
pub(crate) struct DataArgs {
    #[command(subcommand)]
    command: DataCommand,
}

#[derive(Subcommand)]
enum DataCommand {
    /// Write the files that a page loads: one for each country, and the exchange rates
    Build {
        /// The folder to write into; it is made if it is not there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Print the report as JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        rules: RulesArgs,
    },
    /// Look for rows that overlap, leave gaps, are never reached, old, unsourced or end soon; with file and line
    Check(check::CheckArgs),
    /// Say for each country what is known, how well, and since when
    Status(status::StatusArgs),
    /// Print what prices in these currencies customarily end in, as configuration to paste
    Rounding(rounding::RoundingArgs),
}

/// Exit codes: 0 done, 1 `check` has findings that count, 2 a rule file is wrong, 3 a file can't be written.
pub(crate) fn run(args: &DataArgs) -> ExitCode {
    match &args.command {
        DataCommand::Build { out, json, rules } => finish("data build", build::run(rules, out, *json)),
        DataCommand::Check(args) => finish_found("data check", check::run(args)),
        DataCommand::Status(args) => finish("data status", status::run(args)),
        DataCommand::Rounding(args) => finish("data rounding", rounding::run(args)),
    }
}
