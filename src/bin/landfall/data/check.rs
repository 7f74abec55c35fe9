//! `landfall data check`: what the loader accepts and a maintainer would not.
//!
//! Each file below looks for one kind of mistake and says so with file and line. A row of a union is found once,
//! however many members share it.

mod age;
mod cover;
mod dates;
mod finding;
mod grade;
mod names;
mod order;
mod origin;

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};
use landfall::calendar::Date;
use landfall::world::Market;
use landfall::world::source::Source;
use serde_json::json;

use self::finding::{Finding, Severity};
use super::rows::{Row, rows};
use crate::clock::day_or_today;
use crate::input::Stop;
use crate::rules::RulesArgs;

/// How strict to be, and about which day.
#[derive(Args)]
pub(super) struct CheckArgs {
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
    /// The day to check for: YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// A row that nobody looked at for so many days is stale
    #[arg(long, value_name = "DAYS", default_value_t = 180)]
    stale_after: u16,
    /// Tell of rows that end within so many days and have no successor
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    ends_within: u16,
    /// End with exit code 1 where there is a finding as grave as this
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t = Severity::Error)]
    fail_on: Severity,
    /// Print information too, and not only how much there is
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    rules: RulesArgs,
}

/// What the checks look at.
struct Ground<'a> {
    source: &'a Source,
    day: Date,
    stale_after: i32,
    ends_within: i32,
}

/// One market with its rows.
struct Sheet<'a> {
    market: &'a Market,
    rows: Vec<Row<'a>>,
}

impl Ground<'_> {
    /// File and line of a path in a market.
    fn place(&self, market: &Market, path: &str) -> String {
        self.source.place(market.country, path)
    }
}

/// A check of one market.
type Check = fn(&Ground<'_>, &Sheet<'_>) -> Vec<Finding>;

const CHECKS: [Check; 14] = [
    dates::overlaps,
    dates::gaps,
    dates::endings,
    cover::first_that_applies,
    cover::categories,
    order::unreachable,
    age::stale,
    age::old_tariff,
    origin::unsourced,
    origin::unverified,
    origin::tariff_twice,
    grade::claims,
    names::unknown,
    names::members,
];

/// The findings, and whether one of them is as grave as asked.
///
/// # Errors
/// - exit code 2: a rule file is not understood, or the day is none
pub(super) fn run(args: &CheckArgs) -> Result<(String, bool), Stop> {
    let day = day_or_today(args.date.as_deref())?;
    let rules = args.rules.load()?;
    let ground = Ground {
        source: &rules.source,
        day,
        stale_after: i32::from(args.stale_after),
        ends_within: i32::from(args.ends_within),
    };
    let findings = all(&ground);
    let grave = findings.iter().any(|finding| finding.severity <= args.fail_on);
    let text = if args.json { as_json(&ground, &findings) } else { as_text(&ground, &findings, args.all) };
    Ok((text, grave))
}

fn all(ground: &Ground<'_>) -> Vec<Finding> {
    let mut found: BTreeSet<Finding> = BTreeSet::new();
    for market in ground.source.markets() {
        let sheet = Sheet { market, rows: rows(market) };
        for check in CHECKS {
            found.extend(check(ground, &sheet));
        }
    }
    for problem in &ground.source.unused {
        found.insert(Finding::warning("unused", problem.place.clone(), problem.message.clone()));
    }
    found.into_iter().collect()
}

fn count(findings: &[Finding], severity: Severity) -> usize {
    findings.iter().filter(|finding| finding.severity == severity).count()
}

fn as_text(ground: &Ground<'_>, findings: &[Finding], with_information: bool) -> String {
    let mut out = String::new();
    let shown = findings.iter().filter(|f| with_information || f.severity != Severity::Information);
    for finding in shown {
        out.push_str(&finding.line());
        out.push('\n');
    }
    let [errors, warnings, notes] =
        [Severity::Error, Severity::Warning, Severity::Information].map(|level| count(findings, level));
    if !out.is_empty() {
        out.push('\n');
    }
    let rest = if with_information || notes == 0 { "" } else { " (--all prints it)" };
    out.push_str(&format!(
        "{} markets of {}, checked for {}: {errors} errors, {warnings} warnings, {notes} pieces of information{rest}\n",
        ground.source.countries().count(),
        ground.source.version,
        ground.day,
    ));
    out
}

fn as_json(ground: &Ground<'_>, findings: &[Finding]) -> String {
    let counts: serde_json::Map<String, serde_json::Value> = Severity::value_variants()
        .iter()
        .map(|level| (level.name().to_owned(), count(findings, *level).into()))
        .collect();
    let value = json!({
        "data": ground.source.version,
        "date": ground.day.to_string(),
        "markets": ground.source.countries().count(),
        "counts": counts,
        "findings": findings.iter().map(Finding::object).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}
