//! The `landfall` command-line tool: one file per subcommand.
//!
//! Exit codes: 0 done, 1 findings, 2 wrong input or use, 3 could not run.

mod rates;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Landed costs for any online shop: rates, tariffs, checks, quotes.
#[derive(Parser)]
#[command(name = "landfall", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Rates(rates::RatesArgs),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Rates(args) => rates::run(args),
    }
}
