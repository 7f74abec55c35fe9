//! The report of `landfall check`: for people, or as JSON with the same facts.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};

use super::ages::Ages;
use super::finding::{Finding, Severity};
use super::page::Seen;
use super::shop::Shop;
use crate::input;

const SEVERITIES: [Severity; 3] = [Severity::Error, Severity::Warning, Severity::Note];

fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}

/// All that was found.
pub(super) struct Report {
    pub(super) shop: Shop,
    pub(super) ages: Ages,
    pub(super) findings: Vec<Finding>,
    pub(super) pages: Vec<Seen>,
}

impl Report {
    fn all(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().chain(self.pages.iter().flat_map(|page| &page.findings))
    }

    /// Whether one is as grave as asked. A price that is left alone is a warning.
    pub(super) fn is_grave(&self, least: Severity) -> bool {
        self.all().any(|finding| finding.severity <= least) || (Severity::Warning <= least && self.left() > 0)
    }

    fn left(&self) -> usize {
        self.pages.iter().flat_map(|page| &page.prices.left).filter(|alone| !alone.fine).count()
    }

    fn count(&self, severity: Severity) -> usize {
        self.all().filter(|finding| finding.severity == severity).count()
    }

    /// The shape is documented in docs/check.md.
    pub(super) fn json(&self) -> String {
        let counts: serde_json::Map<String, Value> =
            SEVERITIES.iter().map(|one| (one.name().to_owned(), self.count(*one).into())).collect();
        let value = json!({
            "config": self.shop.is_there().then_some(&self.shop.name),
            "data": self.ages.object(),
            "counts": counts,
            "pages": self.pages.iter().map(Seen::object).collect::<Vec<_>>(),
            "findings": self.all().map(Finding::object).collect::<Vec<_>>(),
        });
        format!("{value:#}\n")
    }

    /// With colours, which whoever prints it takes out where nobody wants them.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        let (dim, bold) = (Style::new().dimmed(), Style::new().bold());
        for finding in &self.findings {
            line(&mut out, finding);
        }
        for page in &self.pages {
            let (found, left) = (&page.prices.found, &page.prices.left);
            let alone = left.iter().filter(|alone| !alone.fine).count();
            let _ = writeln!(
                out,
                "{bold}{}{bold:#}: {} prices found, {alone} left alone",
                seen(&page.name),
                found.len()
            );
            for price in found {
                let _ = writeln!(out, "  {}", seen(&price.line()));
            }
            let warning = style(Severity::Warning);
            for alone in left {
                match alone.fine {
                    true => writeln!(out, "  {dim}as it is: {}{dim:#}", seen(&alone.line())),
                    false => writeln!(out, "  {warning}left alone{warning:#}: {}", seen(&alone.line())),
                }
                .unwrap_or_default();
            }
            for finding in &page.findings {
                line(&mut out, finding);
            }
        }
        let _ = writeln!(out, "{dim}{}{dim:#}", self.ages.line());
        let (errors, warnings, notes) = (
            self.count(Severity::Error),
            self.count(Severity::Warning) + self.left(),
            self.count(Severity::Note),
        );
        let _ = if errors + warnings == 0 {
            writeln!(out, "nothing to do ({notes} notes)")
        } else {
            writeln!(out, "{errors} errors, {warnings} warnings, {notes} notes")
        };
        out
    }
}

fn line(out: &mut String, finding: &Finding) {
    let style = style(finding.severity);
    let file = if finding.file.is_empty() { String::new() } else { format!("{}: ", finding.file) };
    let place = if finding.place.is_empty() { String::new() } else { format!("{}: ", finding.place) };
    let (file, place) = (seen(&file), seen(&place));
    let (name, message, code) = (finding.severity.name(), seen(&finding.message), finding.code);
    let _ = writeln!(out, "{file}{style}{name}{style:#}: {place}{message} [{code}]");
}

/// A text on one line, without signs that a terminal obeys.
fn seen(text: &str) -> String {
    input::seen(text).replace('\n', "\\n")
}
