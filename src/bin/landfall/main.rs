//! The `landfall` command-line tool: one file per subcommand.
//!
//! Exit codes: 0 done, 1 findings, 2 wrong input or use, 3 could not run.

mod check;
mod clock;
mod compare;
mod data;
#[cfg(test)]
mod examples;
mod feed;
mod input;
mod locales;
mod names;
mod pack;
mod papers;
mod quote;
mod rates;
mod rules;
mod table;
mod tariff;
mod whole;

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
    Quote(quote::QuoteArgs),
    Compare(compare::CompareArgs),
    Papers(papers::PapersArgs),
    Check(check::CheckArgs),
    Rates(rates::RatesArgs),
    Tariff(tariff::TariffArgs),
    Feed(feed::FeedArgs),
    Pack(pack::PackArgs),
    Data(data::DataArgs),
    Locales(locales::LocalesArgs),
    Names(names::NamesArgs),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Quote(args) => quote::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Papers(args) => papers::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Rates(args) => rates::run(args),
        Command::Tariff(args) => tariff::run(args),
        Command::Feed(args) => feed::run(&args),
        Command::Pack(args) => pack::run(&args),
        Command::Data(args) => data::run(&args),
        Command::Locales(args) => locales::run(&args),
        Command::Names(args) => names::run(&args),
    }
}
