//! `landfall check`: the configuration, the age of the data, the merchant's words, and pages.
//!
//! | file | its one job |
//! |---|---|
//! | `shop` | the configuration and where its files stand |
//! | `mistakes` | values that can't be used |
//! | `sense` | what is well-formed and cannot work |
//! | `ages` | how old rates and rules are |
//! | `catalogue` | the packed catalogue, and what it says of a SKU |
//! | `words` | the merchant's own messages |
//! | `get` | pages from files, folders and local servers |
//! | `page` | one page: prices, items, script tag, policy |
//! | `finding`, `report` | one finding; all of them for people and programs |

mod ages;
mod catalogue;
mod finding;
mod get;
mod mistakes;
mod page;
mod report;
mod sense;
mod shop;
mod words;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use self::ages::Ages;
use self::catalogue::Packed;
use self::finding::Severity;
use self::page::Seen;
use self::report::Report;
use self::shop::Shop;
use crate::clock::day_or_today;
use crate::input::{Stop, finish};
use crate::rules::RulesArgs;

/// Check a configuration, how old the data is, the shop's own messages, and pages
///
/// A page is a file, a folder of .html files, or an address on this machine. Which prices are found there and by what,
/// which are left alone and why, and what is missing of their items is said for each. What scripts make of a page is not
/// seen.
#[derive(Args)]
pub(crate) struct CheckArgs {
    /// A configuration (a name that ends in .json), then pages [default: landfall.json, if it is there]
    #[arg(value_name = "CONFIG|PAGE")]
    inputs: Vec<String>,
    /// Print everything as JSON
    #[arg(long)]
    json: bool,
    /// The day to check for: YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// The folder that addresses such as /messages/de.ftl begin in [default: that of CONFIG]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Rules that nobody looked at for so many days are old
    #[arg(long, value_name = "DAYS", default_value_t = 180)]
    stale_after: u16,
    /// End with exit code 1 where there is a finding as grave as this
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t = Severity::Warning)]
    fail_on: Severity,
    /// Ask servers on other machines too (http only)
    #[arg(long)]
    any_host: bool,
    #[command(flatten)]
    rules: RulesArgs,
}

/// Exit codes: 0 nothing to do, 1 findings as grave as `--fail-on`, 2 an input can't be read, 3 a server does not answer.
pub(crate) fn run(args: &CheckArgs) -> ExitCode {
    match report(args) {
        Err(stop) => finish("check", Err(stop)),
        Ok(report) => {
            let text = if args.json { report.json() } else { report.text() };
            // Takes the colours out where the reader is no terminal or asks for none (NO_COLOR). A reader that closes the
            // pipe early is no error.
            let _ = anstream::stdout().write_all(text.as_bytes());
            ExitCode::from(u8::from(report.is_grave(args.fail_on)))
        }
    }
}

fn report(args: &CheckArgs) -> Result<Report, Stop> {
    let day = day_or_today(args.date.as_deref())?;
    let (configs, pages): (Vec<&String>, Vec<&String>) =
        args.inputs.iter().partition(|input| input.ends_with(".json") && !get::is_address(input));
    if configs.len() > 1 {
        return Err(Stop::input("expected one configuration (.json), found several"));
    }
    let mut got = Vec::new();
    for page in &pages {
        got.extend(get::pages(page, args.any_host)?);
    }
    let here = Path::new("landfall.json");
    let shop = match configs.first() {
        Some(file) => Shop::of(Path::new(file), args.root.clone())?,
        None if pages.is_empty() && !here.is_file() => {
            return Err(Stop::input(
                "expected a configuration or a page; there is no landfall.json in this folder: landfall check CONFIG PAGE",
            ));
        }
        None if pages.is_empty() => Shop::of(here, args.root.clone())?,
        None => Shop::default(),
    };
    let rules = args.rules.load()?;
    let seen: Vec<Seen> = got.iter().map(|one| page::read(one, &shop)).collect();
    let (config, problems) = shop.with_tag(&[]);
    let ages = Ages::of(&shop, &config, &rules, day, i32::from(args.stale_after));
    let mut findings = Vec::new();
    if shop.is_there() {
        findings.extend(mistakes::check(&shop, &config, &problems));
        findings.extend(sense::check(&shop, &config, &rules, ages.rates.as_ref()));
        findings.extend(words::check(&shop, &config));
        if let Some(packed) = Packed::open(&shop, &config, &mut findings) {
            packed.check(&shop, &mut findings);
        }
    } else if let Some(named) = seen.iter().find_map(|page| page.config.as_ref()) {
        let message = format!(
            "the page's tag names {named:?}, which was not read: name the file, landfall check {} PAGE",
            named.rsplit('/').next().unwrap_or_default()
        );
        findings.push(finding::Finding::new(Severity::Note, "config-unread", "", "", message));
    }
    findings.extend(ages.findings.iter().cloned());
    Ok(Report { shop, ages, findings, pages: seen })
}
