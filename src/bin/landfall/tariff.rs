//! `landfall tariff import --from KIND FILE`: makes a tariff file of `data/tariffs/` from an official one.
//!
//! It reads, says what it took and what not, and puts the new file into its place only when it is complete and nothing
//! looks wrong. It downloads nothing.

mod before;
mod files;
mod input;
mod kind;
mod report;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use landfall::calendar::Date;
use landfall::import::tariff::{Code, ImportError, Kind, Length, Order, Wanted, import};

use files::Files;
use input::Source;
use kind::From;
use report::Report;

/// Duty rates: make a tariff file from an official one
#[derive(Args)]
pub(crate) struct TariffArgs {
    #[command(subcommand)]
    command: TariffCommand,
}

#[derive(Subcommand)]
enum TariffCommand {
    Import(ImportArgs),
}

/// Make a file of duty rates from a downloaded tariff.
///
/// Takes the duty that everybody pays (MFN, "third country duty") as it is on one day, and writes it in the shape of
/// data/tariffs/*.csv: one row for each subheading of six digits, with the lowest and highest rate of the national
/// lines below it. A rate that cannot be computed is kept as text; an answer that needs it says so.
///
/// The new file takes its place only when it is complete. Where rows could not be read, the file there has more than twice
/// as many rows or a rate of a later day, nothing is written: look at the report, or use --force.
#[derive(Args)]
#[command(after_long_help = EXAMPLES)]
struct ImportArgs {
    /// What the file is
    #[arg(long, value_name = "KIND", value_enum)]
    from: From,
    /// The downloaded file, CSV or xlsx (JSON for usitc-json); - for standard input, which can't be a workbook
    file: PathBuf,
    /// The file to write, such as data/tariffs/GB.csv: the country, or the union, that the rates are of
    #[arg(long, required_unless_present = "dry_run")]
    out: Option<PathBuf>,
    /// The day whose rates are taken: the edition's day, or a day on which its measures are looked at
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = Date::parse)]
    as_of: Date,
    /// The key in sources.toml that each row names [default: KIND and the day, such as uk-2026-11-22]
    #[arg(long, value_name = "KEY", value_parser = key)]
    source: Option<String>,
    /// The longest codes that rows are made for; those that answer as a shorter one does are left out
    #[arg(long, value_name = "DIGITS", default_value = "6", value_enum)]
    hs_length: HsLength,
    /// Only rows that these codes need, such as 6109,420221: a page loads the whole file of its visitor's country
    #[arg(long, value_name = "CODES", value_delimiter = ',', value_parser = code)]
    only: Vec<Code>,
    /// Take rates from this column instead of the usual one, such as cet_duty_rate
    #[arg(long, value_name = "NAME")]
    column: Option<String>,
    /// The destination to import for, where the file has a column destination (kind csv)
    #[arg(long, value_name = "NAME")]
    destination: Option<String>,
    /// Also write the footnotes of the rows taken: code,footnote
    #[arg(long, value_name = "FILE")]
    footnotes: Option<PathBuf>,
    /// Also write every row that was not taken or has a remark: line,reason,found
    #[arg(long, value_name = "FILE")]
    remarks: Option<PathBuf>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    /// Report, but write nothing
    #[arg(long)]
    dry_run: bool,
    /// Write although something looks wrong
    #[arg(long)]
    force: bool,
}

const EXAMPLES: &str = "\
Examples:
  landfall tariff import --from ukgt global-uk-tariff.csv --as-of 2021-01-27 --out data/tariffs/GB.csv
  landfall tariff import --from usitc-json hts.json --as-of 2026-06-08 --hs-length 10 --out data/tariffs/US.csv
  landfall tariff import --from taric \"Duties Import 01-99.xlsx\" --as-of 2026-11-22 --out data/tariffs/EU.csv

Exit codes: 0 done; 1 something looks wrong, nothing is written; 2 the file or the use is wrong; 3 a file can't be
written. The columns of kind csv are in data/README.md.";

/// The longest codes of rows.
#[derive(Clone, Copy, ValueEnum)]
enum HsLength {
    /// Subheadings of six digits
    #[value(name = "6")]
    Six,
    /// Also national lines of eight digits
    #[value(name = "8")]
    Eight,
    /// Every line of the file
    #[value(name = "10")]
    Ten,
}

/// A key that stands in a TOML file without quotes.
fn key(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !text.is_empty() && text.chars().all(is_plain) {
        return Ok(text.to_owned());
    }
    Err("expected letters, digits, - and _, such as uk-2026-11-22".to_owned())
}

fn code(text: &str) -> Result<Code, String> {
    Code::read(text).ok_or_else(|| format!("expected {}", Code::EXPECTED))
}

/// Why the command ended before its report: the exit code and a sentence.
struct Stop(u8, String);

/// Exit code 0: written; 1: refused; 2: the file can't be read or is another; 3: a file can't be written.
pub(crate) fn run(args: TariffArgs) -> ExitCode {
    let TariffCommand::Import(args) = args.command;
    match work(&args) {
        Ok(report) => {
            report.print(args.json);
            ExitCode::from(u8::from(report.is_refused()))
        }
        Err(Stop(code, message)) => {
            let _ = writeln!(std::io::stderr(), "landfall tariff import: {message}");
            ExitCode::from(code)
        }
    }
}

/// `uk-2026-11-22`; with the column, where rates come from another than the usual one.
fn default_key(kind: Kind, args: &ImportArgs) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let column =
        args.column.iter().map(|column| ["-", &column.chars().map(plain).collect::<String>()].concat());
    format!("{}{}-{}", kind.name(), column.collect::<String>(), args.as_of)
}

fn work(args: &ImportArgs) -> Result<Report, Stop> {
    let kind = Kind::from(args.from);
    if args.destination.is_some() && kind != Kind::Csv {
        return Err(Stop(2, format!("--destination is for --from csv, found --from {}", kind.name())));
    }
    let source = args.source.clone().unwrap_or_else(|| default_key(kind, args));
    let (report, files, order) = read(args, kind, &source)?;
    let mut problems = files.before.problems(report.rows, args.as_of);
    let changes = files.before.changes();
    if report.rows == 0 {
        problems.push("no rate was taken".to_owned());
    }
    if report.lost() > 0 {
        problems.push(format!("{} rows could not be read: rates may be missing", report.lost()));
    }
    let refused = !problems.is_empty() && !args.force;
    let written = !refused && !args.dry_run;
    files.put(written, !args.dry_run).map_err(|(path, e)| unwritten(&path, &e))?;
    Ok(Report {
        out: args.out.clone(),
        file: args.file.clone(),
        column: args.column.clone(),
        as_of: args.as_of,
        source_is_known: args.out.as_deref().is_some_and(|out| before::knows_source(out, &source)),
        source,
        report,
        in_order: order == Order::Sorted,
        footnotes_are_written: args.footnotes.is_some(),
        changes,
        problems,
        refused,
        written,
    })
}

/// What stands in the place of the new file.
fn there(args: &ImportArgs) -> Result<before::Before, Stop> {
    let Some(out) = &args.out else { return Ok(before::Before::Nothing) };
    before::at(out).map_err(|e| Stop(3, format!("{}: can't read: {e}", out.display())))
}

/// Imports the file: as it comes, or a second time with all its codes in memory, where they are not in order.
fn read(
    args: &ImportArgs,
    kind: Kind,
    source: &str,
) -> Result<(landfall::import::tariff::Report, Files, Order), Stop> {
    let name = args.file.display().to_string();
    let wanted = Wanted {
        as_of: args.as_of,
        length: args.hs_length.into(),
        column: args.column.clone(),
        destination: args.destination.clone(),
        only: args.only.clone(),
    };
    let mut order = if input::is_pipe(&args.file) { Order::Any } else { Order::Sorted };
    loop {
        let mut input = Source::open(&args.file).map_err(|e| Stop(2, format!("{name}: can't read: {e}")))?;
        let before = there(args)?;
        let mut files = Files::create(args, source, before).map_err(|(path, e)| unwritten(&path, &e))?;
        let done = import(&name, kind, &wanted, order, input.input(), &mut files);
        input.finish();
        match done {
            Ok(report) => return Ok((report, files, order)),
            Err(ImportError::OutOfOrder { .. }) if order == Order::Sorted => order = Order::Any,
            Err(ImportError::Output(e)) => return Err(Stop(3, e.to_string())),
            Err(error) => return Err(Stop(2, error.to_string())),
        }
    }
}

fn unwritten(path: &std::path::Path, e: &std::io::Error) -> Stop {
    Stop(3, format!("{}: can't write: {e}", path.display()))
}

impl std::convert::From<HsLength> for Length {
    fn from(length: HsLength) -> Length {
        match length {
            HsLength::Six => Length::Six,
            HsLength::Eight => Length::Eight,
            HsLength::Ten => Length::Ten,
        }
    }
}
