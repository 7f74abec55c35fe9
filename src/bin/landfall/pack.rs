//! `landfall pack CATALOGUE`: what customs and taxes need of each product, spread over small files for pages.
//!
//! Rows first go to 256 heaps on disk, then each heap becomes its files: memory holds one heap, whatever the catalogue is.
//! The index is replaced last, so that a page always finds the files that it names.

mod heaps;
mod out;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use landfall::config::{Config, Problems};
use landfall::feed::Finding;
use landfall::feed::pack::{facts, open, shards_for};
use serde_json::json;

use crate::feed::{From, bar, form, input, shop_config};
use crate::input::{Stop, finish_found};
use heaps::Heaps;
use out::Out;

/// How many findings are told.
const TOLD: usize = 100;

/// What customs and taxes need of each product, spread over small files: a page loads only what it shows.
///
/// Writes DIR/index.json and DIR/VERSION/NUMBER.json. The catalogue is read as for landfall feed; of its columns only
/// id (or sku) is needed, and hs, origin, weight and category are kept.
#[derive(Args)]
#[command(after_long_help = HELP)]
pub(crate) struct PackArgs {
    /// The catalogue: CSV with a heading, or JSON lines (.jsonl, .ndjson); - for standard input
    catalogue: PathBuf,
    /// The shop's configuration, whose product rules complete what the catalogue says
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The folder for the files; others in it are left alone
    #[arg(long, value_name = "DIR", default_value = "catalogue")]
    out: PathBuf,
    /// How many files: a power of two up to 65536 [default: about 200 products in each]
    #[arg(long, value_name = "N", value_parser = shards)]
    shards: Option<u32>,
    /// What the catalogue is, where its name does not say so
    #[arg(long, value_enum)]
    from: Option<From>,
    /// Print the report as JSON
    #[arg(long)]
    json: bool,
    /// Read and check everything, but write nothing
    #[arg(long)]
    dry_run: bool,
}

const HELP: &str = "\
Exit codes: 0 done; 1 rows were left out, or the configuration has mistakes: see the report; 2 the catalogue or the
configuration can't be used, or the use is wrong; 3 a file can't be written.";

fn shards(text: &str) -> Result<u32, String> {
    let wanted = text.parse::<u32>().ok().filter(|count| count.is_power_of_two() && *count <= 65_536);
    wanted.ok_or_else(|| "expected a power of two up to 65536, such as 256".to_owned())
}

/// What was read and written.
struct Report {
    catalogue: PathBuf,
    problems: Problems,
    rows: u64,
    products: u64,
    silent: u64,
    count: u64,
    first: Vec<Finding>,
    shards: u32,
    largest: usize,
    index: Option<PathBuf>,
    version: String,
}

/// Exit codes: 0 done, 1 something was left out, 2 wrong input or use, 3 a file can't be written.
pub(crate) fn run(args: &PackArgs) -> ExitCode {
    let done = work(args).map(|report| {
        let found = report.count > 0 || !report.problems.is_empty();
        (if args.json { report.json() } else { report.text() }, found)
    });
    finish_found("pack", done)
}

fn work(args: &PackArgs) -> Result<Report, Stop> {
    let (config, problems) = args.config.as_deref().map_or(Ok(Default::default()), shop_config)?;
    let mut report = Report {
        catalogue: args.catalogue.clone(),
        problems,
        rows: 0,
        products: 0,
        silent: 0,
        count: 0,
        first: Vec::new(),
        shards: 0,
        largest: 0,
        index: None,
        version: String::new(),
    };
    let mut heaps = Heaps::create(&args.out, args.dry_run)?;
    read(args, &config, &mut heaps, &mut report)?;
    report.shards = args.shards.unwrap_or_else(|| shards_for(report.products));
    let mut out = Out::create(&args.out, report.shards, args.dry_run)?;
    heaps.each_file(report.shards, &mut |number, all| {
        let mut findings = Vec::new();
        let text = landfall::feed::pack::shard(all, &mut findings);
        report.products -= findings.len() as u64;
        report.largest = report.largest.max(text.len());
        findings.into_iter().for_each(|finding| report.tell(finding));
        out.write(number, &text)
    })?;
    report.version = out.version();
    report.index = out.put(report.products)?;
    Ok(report)
}

/// Reads all rows onto the heaps.
fn read(args: &PackArgs, config: &Config, heaps: &mut Heaps, report: &mut Report) -> Result<(), Stop> {
    let (bytes, name, size) = input(&args.catalogue)?;
    let wrong = |e: &dyn std::fmt::Display| Stop::input(format!("{name}:{e}"));
    let mut catalogue = open(bytes, form(args.from, &args.catalogue)).map_err(|e| wrong(&e))?;
    let (columns, bar) = (catalogue.columns().clone(), bar(size));
    while let Some(raw) = catalogue.next_row().map_err(|e| wrong(&e))? {
        report.rows += 1;
        match facts(&raw, &columns, config) {
            Ok(Some(facts)) => {
                report.products += 1;
                heaps.add(&facts)?;
            }
            Ok(None) => report.silent += 1,
            Err(finding) => report.tell(finding),
        }
        if report.rows.is_multiple_of(1024) {
            bar.set_position(catalogue.position());
        }
    }
    bar.finish_and_clear();
    Ok(())
}

impl Report {
    fn tell(&mut self, finding: Finding) {
        self.count += 1;
        if self.first.len() < TOLD {
            self.first.push(finding);
        }
    }

    fn text(&self) -> String {
        let catalogue = self.catalogue.display();
        let mut text = format!("{catalogue}: {} rows, {} products", self.rows, self.products);
        if self.silent > 0 {
            text += &format!(", {} of which nothing is known", self.silent);
        }
        text += &format!("\n{} files, the largest of {} bytes\n", self.shards, self.largest);
        for problem in &self.problems.0 {
            text += &format!("configuration: {problem}\n");
        }
        for finding in &self.first {
            text += &format!("{catalogue}:{finding}\n");
        }
        let more = self.count - self.first.len() as u64;
        if more > 0 {
            text += &format!("and {more} more\n");
        }
        match &self.index {
            Some(index) => text + &format!("{} written, version {}\n", index.display(), self.version),
            None => text + "nothing is written (dry run)\n",
        }
    }

    fn json(&self) -> String {
        let finding = |found: &Finding| json!({"line": found.line, "field": found.field, "expected": found.expected, "found": found.found});
        let report = json!({
            "catalogue": self.catalogue, "rows": self.rows, "products": self.products, "silent": self.silent,
            "shards": self.shards, "largestBytes": self.largest, "findings": self.count,
            "first": self.first.iter().map(finding).collect::<Vec<_>>(),
            "configuration": self.problems.0.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "index": self.index, "version": self.version,
        });
        format!("{report:#}\n")
    }
}

fn unwritten(path: &Path, e: &std::io::Error) -> Stop {
    Stop::run(format!("{}: can't write: {e}", path.display()))
}
