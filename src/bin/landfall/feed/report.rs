//! The report of `landfall feed`: for people, or as JSON with the same facts.

use std::path::PathBuf;

use landfall::config::Problems;
use landfall::feed::{Counts, Destination, Finding, Listed};
use serde_json::{Value, json};

use super::files::Findings;

/// Where Merchant Center takes prices without tax; it wants them with tax everywhere else.
/// Source: Google, Price \[price\], support.google.com/merchants/answer/6324371, seen 2026-11-28.
const WITHOUT_TAX: [&str; 2] = ["US", "CA"];

/// How many findings are listed for people.
const LISTED: usize = 20;

/// What was read, what was made of it, what was wrong.
pub(super) struct Report {
    pub(super) catalogue: PathBuf,
    pub(super) config: PathBuf,
    pub(super) problems: Problems,
    /// Columns that nothing was read from.
    pub(super) unused: Vec<String>,
    /// Whether product rules ask for a page's elements.
    pub(super) has_selectors: bool,
    pub(super) destinations: Vec<Destination>,
    pub(super) counts: Counts,
    pub(super) findings: Findings,
    pub(super) written: Vec<PathBuf>,
    pub(super) dry_run: bool,
}

impl Report {
    /// Whether something was left out, or is wrong in the configuration.
    pub(super) fn is_found(&self) -> bool {
        let stops = self.destinations.iter().any(|there| there.stop.is_some());
        stops || self.findings.count > 0 || !self.problems.is_empty()
    }

    /// The text.
    pub(super) fn print(&self, json: bool) -> String {
        if json { format!("{:#}\n", self.json()) } else { self.text() }
    }

    fn countries(&self) -> impl Iterator<Item = (&Destination, Listed)> {
        let counts = self.counts.countries.iter().copied().chain(std::iter::repeat(Listed::default()));
        self.destinations.iter().zip(counts)
    }

    fn text(&self) -> String {
        let (catalogue, config) = (self.catalogue.display(), self.config.display());
        let Counts { rows, refused, .. } = self.counts;
        let mut text = format!("{catalogue}: {rows} products, {refused} of them left out\n");
        for (there, counts) in self.countries() {
            text += &format!("  {}  {}\n", there.country.code(), told(there, counts));
        }
        for remark in self.remarks() {
            text += &format!("{remark}\n");
        }
        for problem in &self.problems.0 {
            text += &format!("{config}: {problem}\n");
        }
        for finding in self.findings.first.iter().take(LISTED) {
            text += &format!("{catalogue}:{finding}\n");
        }
        let more = self.findings.count.saturating_sub(LISTED as u64);
        if more > 0 {
            text += &format!("and {more} more: --remarks FILE writes all of them\n");
        }
        for path in &self.written {
            text += &format!("{} written\n", path.display());
        }
        if self.dry_run {
            text += "nothing is written (dry run)\n";
        }
        text
    }

    /// What else should be known.
    fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        if !self.unused.is_empty() {
            remarks.push(format!("columns that nothing was read from: {}", self.unused.join(", ")));
        }
        if self.has_selectors {
            remarks
                .push("product rules with a selector were passed over: a catalogue has no page".to_owned());
        }
        for (there, counts) in self.countries().filter(|(there, _)| there.stop.is_none()) {
            let code = there.country.code();
            match (WITHOUT_TAX.contains(&code), there.shows_tax) {
                (false, false) => remarks.push(format!(
                    "{code}: the page shows prices without tax there, Merchant Center wants them with tax"
                )),
                (true, true) => remarks.push(format!(
                    "{code}: the page shows prices with tax there, Merchant Center wants them without tax"
                )),
                (false, true) if counts.without_tax > 0 => remarks.push(format!(
                    "{code}: {} prices are listed without a tax that is not known",
                    counts.without_tax
                )),
                _ => {}
            }
        }
        remarks
    }

    fn json(&self) -> Value {
        let country = |(there, counts): (&Destination, Listed)| {
            json!({
                "country": there.country.code(), "currency": there.currency.map(|own| own.code().to_owned()),
                "listed": counts.listed, "excluded": counts.excluded, "withoutPrice": counts.without_price,
                "withoutTax": counts.without_tax, "stop": there.stop.map(|stop| stop.to_string()),
            })
        };
        let finding = |found: &Finding| json!({"line": found.line, "field": found.field, "expected": found.expected, "found": found.found});
        let problem = |problem: &landfall::config::Problem| json!({"path": problem.path, "expected": problem.expected, "found": problem.found});
        json!({
            "catalogue": self.catalogue, "products": self.counts.rows, "leftOut": self.counts.refused,
            "countries": self.countries().map(country).collect::<Vec<_>>(),
            "configuration": self.problems.0.iter().map(problem).collect::<Vec<_>>(),
            "findings": self.findings.count,
            "first": self.findings.first.iter().map(finding).collect::<Vec<_>>(),
            "remarks": self.remarks(), "written": self.written,
        })
    }
}

/// `997 listed in EUR, 12 kept out by restrictions`.
fn told(there: &Destination, counts: Listed) -> String {
    if let Some(stop) = there.stop {
        return format!("not listed: {stop}");
    }
    let currency = there.currency.map_or("their own currency".to_owned(), |own| own.code().to_owned());
    let mut text = format!("{} listed in {currency}", counts.listed);
    if counts.excluded > 0 {
        let why =
            if there.has_service { "kept out by restrictions" } else { "not sent: no service goes there" };
        text += &format!(", {} {why}", counts.excluded);
    }
    if counts.without_price > 0 {
        text += &format!(", {} without a price", counts.without_price);
    }
    text
}
