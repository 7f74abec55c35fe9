//! `landfall locales check|coverage|new|pseudo|render`: files of words, for those who translate them.

mod browser;
mod check;
mod coverage;
mod folder;
mod new;
mod pseudo;
mod render;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::input::{finish, finish_found};

/// The words: check translations, say how far they are, begin one, try pages with them
#[derive(Args)]
pub(crate) struct LocalesArgs {
    /// The folder with one folder for each language; en is the source
    #[arg(long, value_name = "DIR", default_value = "locales", global = true)]
    dir: PathBuf,
    /// Print the result as JSON
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: LocalesCommand,
}

#[derive(Subcommand)]
enum LocalesCommand {
    /// Say what is wrong or missing in these languages, with file, line and column, and what to do
    Check {
        /// Languages by tag; none means all
        languages: Vec<String>,
    },
    /// Say how far each language is
    Coverage,
    /// Begin a language: every message with its comment, in English still, with the right plural forms
    New {
        /// Its tag: pl, pt-BR, zh-Hant
        language: String,
    },
    /// Write English with accents and 40 % longer (en-XA), and from right to left (ar-XB)
    Pseudo {
        /// The folder to write into; it is made if it is not there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Print every message with sample values, in every plural form and variant
    Render(render::RenderArgs),
}

/// Exit codes: 0 done, 1 findings, 2 wrong input or use, 3 could not run.
pub(crate) fn run(args: &LocalesArgs) -> ExitCode {
    let LocalesArgs { dir, json, command } = args;
    match command {
        LocalesCommand::Check { languages } => {
            finish_found("locales check", check::run(dir, languages, *json))
        }
        LocalesCommand::Coverage => finish("locales coverage", coverage::run(dir, *json)),
        LocalesCommand::New { language } => finish("locales new", new::run(dir, language, *json)),
        LocalesCommand::Pseudo { out } => finish("locales pseudo", pseudo::run(dir, out, *json)),
        LocalesCommand::Render(render) => finish_found("locales render", render::run(dir, render, *json)),
    }
}
