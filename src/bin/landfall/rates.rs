//! `landfall rates FILE`: makes `rates.json` from a file of the European Central Bank.
//!
//! It reads, adds the currencies with a fixed parity, compares with the `rates.json` that is there, and writes it only
//! if nothing looks wrong. It downloads nothing.

mod change;
mod report;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use landfall::import::{ecb, pegs};
use landfall::input::FORMAT;
use landfall::money::{Rates, RatesFile};
use report::Report;

use crate::whole;

const SOURCE: &str = "European Central Bank, euro foreign exchange reference rates";

/// Make rates.json from a file of the European Central Bank (eurofxref, CSV, XML or zip).
///
/// The new file takes its place at once and whole, and so do compressed copies (rates.json.br, rates.json.gz) where they
/// stand beside it. Where a rate moved by more than 20 %, a currency is gone or the day is older than that of the file
/// there, nothing is written: look at the file, or use --force.
#[derive(Args)]
#[command(after_long_help = HELP)]
pub(crate) struct RatesArgs {
    /// The downloaded file: eurofxref.csv, eurofxref-hist.csv, their zips, or the XML; - for standard input
    file: PathBuf,
    /// The file to write, and to compare with
    #[arg(long, default_value = "rates.json")]
    out: PathBuf,
    /// Take this day instead of the newest
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
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

const HELP: &str = "\
Exit codes: 0 written, or nothing to change; 1 something looks wrong, nothing is written; 2 the file or the use is
wrong; 3 the file can't be written.";

/// Why the command ended before its report: the exit code and a sentence.
struct Stop(u8, String);

/// Exit code 0: written or nothing to change; 1: refused; 2: an input can't be read; 3: the file can't be written.
pub(crate) fn run(args: RatesArgs) -> ExitCode {
    match work(&args) {
        Ok(report) => {
            report.print(args.json);
            ExitCode::from(u8::from(report.is_refused()))
        }
        Err(Stop(code, message)) => {
            let _ = writeln!(std::io::stderr(), "landfall rates: {message}");
            ExitCode::from(code)
        }
    }
}

fn work(args: &RatesArgs) -> Result<Report, Stop> {
    let name = args.file.display().to_string();
    let bytes = input(&args.file).map_err(|e| Stop(2, format!("{name}: can't read: {e}")))?;
    let day = ecb::read(&name, &bytes, args.date.as_deref()).map_err(|e| Stop(2, e.to_string()))?;
    let retired = day.retired.clone();
    let file = file_of(day).map_err(|e| Stop(3, e))?;
    let text = serde_json::to_string_pretty(&file).map_err(|e| Stop(3, e.to_string()))? + "\n";
    let new = Rates::try_from(file).map_err(|e| Stop(2, format!("{name}: {e}")))?;
    let (before, mut problems) = current(&args.out)?;
    let old = before.as_deref().map(Rates::from_file).transpose().unwrap_or_else(|e| {
        problems.push(format!("{}: can't be compared: {e}", args.out.display()));
        None
    });
    let changes = change::between(old.as_ref(), &new);
    problems.extend(old.iter().flat_map(|old| change::problems(old, &new, &changes)));
    let refused = !problems.is_empty() && !args.force;
    let differs = before.as_deref() != Some(text.as_str());
    let written = differs && !refused && !args.dry_run;
    let mut copies = Vec::new();
    if written {
        copies = whole::write(&args.out, &text)
            .map_err(|e| Stop(3, format!("{}: can't write: {e}", args.out.display())))?;
    }
    let out = args.out.clone();
    Ok(Report { out, old, new, changes, problems, retired, refused, differs, written, copies })
}

/// The bytes of the file, or of standard input for `-`.
fn input(file: &Path) -> std::io::Result<Vec<u8>> {
    if file.as_os_str() != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// `rates.json` for one day: what the bank publishes, and beside it the currencies pegged to one of them.
fn file_of(day: ecb::EcbDay) -> Result<RatesFile, String> {
    let rates: BTreeMap<String, String> =
        day.rates.into_iter().map(|(currency, rate)| (currency.to_string(), rate.to_string())).collect();
    let mut derived = pegs::shipped()?;
    derived
        .retain(|code, peg| !rates.contains_key(code) && (peg.via == "EUR" || rates.contains_key(&peg.via)));
    let format = Some(FORMAT);
    Ok(RatesFile {
        format,
        base: "EUR".to_owned(),
        date: day.date,
        source: SOURCE.to_owned(),
        rates,
        derived,
    })
}

/// The text of the file that is there, if any.
fn current(out: &Path) -> Result<(Option<String>, Vec<String>), Stop> {
    match std::fs::read(out) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => Ok((Some(text), Vec::new())),
            Err(_) => Ok((None, vec![format!("{}: can't be compared: no UTF-8 text", out.display())])),
        },
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok((None, Vec::new())),
        Err(e) => Err(Stop(3, format!("{}: can't read: {e}", out.display()))),
    }
}
