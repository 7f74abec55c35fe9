//! The report of `landfall tariff import`: for people, or as JSON with the same facts.

use std::io::Write;
use std::path::PathBuf;

use landfall::calendar::Date;
use landfall::import::tariff::{Kind, Reason, Report as Import, Tally};
use serde_json::{Value, json};

use super::before::Changes;

/// What was read, what was taken and what not, what looks wrong, what was done.
pub(super) struct Report {
    pub(super) out: Option<PathBuf>,
    pub(super) file: PathBuf,
    pub(super) column: Option<String>,
    pub(super) as_of: Date,
    pub(super) source: String,
    pub(super) source_is_known: bool,
    pub(super) report: Import,
    pub(super) in_order: bool,
    pub(super) footnotes_are_written: bool,
    /// How the new file differs from the one there.
    pub(super) changes: Option<Changes>,
    pub(super) problems: Vec<String>,
    pub(super) refused: bool,
    pub(super) written: bool,
}

impl Report {
    /// Whether nothing was written because something looks wrong.
    pub(super) fn is_refused(&self) -> bool {
        self.refused
    }

    /// Prints to standard output. A reader that closes the pipe early is no error.
    pub(super) fn print(&self, json: bool) {
        let text = if json { format!("{:#}\n", self.json()) } else { self.text() };
        let _ = std::io::stdout().write_all(crate::input::seen(&text).as_bytes());
    }

    fn text(&self) -> String {
        let Import { kind, read, taken, rows, .. } = &self.report;
        let mut text = format!("{}, on {}\n", kind.text(), self.as_of);
        text += &format!("{read} rows read, {taken} taken, {rows} rows made of them\n");
        let is_passed = |reason: Reason| !reason.is_remark() && !reason.loses_data();
        text += &self.list("not taken", is_passed, false);
        text += &self.list("taken, with a remark", Reason::is_remark, true);
        text += &self.list("could not be read", Reason::loses_data, true);
        for remark in self.remarks() {
            text += &format!("{remark}\n");
        }
        text += &self.differences();
        for problem in &self.problems {
            text += &format!("looks wrong: {problem}\n");
        }
        text + &self.outcome()
    }

    /// The rows of some reasons, with the first lines of each where they matter.
    fn list(&self, title: &str, wanted: impl Fn(Reason) -> bool, with_lines: bool) -> String {
        let of = |(reason, tally): (Reason, &Tally)| {
            let lines = if with_lines { lines(tally) } else { String::new() };
            format!("{:>9}  {}{lines}\n", tally.count, reason.text())
        };
        let rows: String = self.report.tallies().filter(|(reason, _)| wanted(*reason)).map(of).collect();
        if rows.is_empty() { rows } else { format!("{title}:\n{rows}") }
    }

    /// How the new file differs from the one there: how many rows, and the first rates.
    fn differences(&self) -> String {
        let Some(changes) = &self.changes else { return String::new() };
        let Changes { new, other, gone, first } = changes;
        if new + other + gone == 0 {
            return "the same rates as in the file there\n".to_owned();
        }
        let mut text = format!("against the file there: {new} new, {other} with another rate, {gone} gone\n");
        for [code, old, new] in first {
            text += &format!("  {code}  {old} → {new}\n");
        }
        let more = other.saturating_sub(first.len() as u64);
        if more > 0 {
            text += &format!("  and {more} more\n");
        }
        text
    }

    /// What else should be known.
    fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        let (footnotes, unused) = (self.report.footnotes, &self.report.unused);
        if footnotes > 0 && !self.footnotes_are_written {
            remarks.push(format!("{footnotes} footnotes: --footnotes FILE writes them"));
        }
        // In an official file most columns are of no use here; in one of ours it may be a name misspelt.
        if self.report.kind == Kind::Csv && !unused.is_empty() {
            remarks.push(format!("columns that nothing was read from: {}", unused.join(", ")));
        }
        if self.report.without_heading {
            remarks.push("the file has no heading: columns were taken by their places".to_owned());
        }
        if !self.in_order {
            remarks.push("lines of a subheading may stand apart: all codes were kept in memory".to_owned());
        }
        if self.report.kind.is_known_by_heading_only() {
            let text =
                "only the heading of such a file was seen when its importer was written: compare some rates";
            remarks.push(text.to_owned());
        }
        remarks
    }

    fn outcome(&self) -> String {
        let Some(out) = self.out.as_ref().map(|out| out.display()) else {
            return "nothing is written (dry run)\n".to_owned();
        };
        match (self.refused, self.written) {
            (true, _) => {
                format!("{out} is left as it was; look at the file, or write it with --force\n")
            }
            (_, false) => format!("{out} would be written (dry run)\n"),
            _ if self.source_is_known => format!("{out} written\n"),
            _ => {
                let [text, confidence] = self.source();
                let key = &self.source;
                format!(
                    "{out} written; it needs in sources.toml:\n\n[{key}]\ntext = {}\nconfidence = \"{confidence}\"\n",
                    toml::Value::from(text)
                )
            }
        }
    }

    /// What `sources.toml` may say of the file: text, confidence.
    fn source(&self) -> [String; 2] {
        let name = self.file.file_name().unwrap_or_default().to_string_lossy();
        let column = self.column.iter().map(|column| format!(", {column}")).collect::<String>();
        let text = format!("{}, as of {} ({name}{column})", self.report.kind.text(), self.as_of);
        let is_ours = self.report.kind == Kind::Csv;
        [text, if is_ours { "third-party" } else { "official" }.to_owned()]
    }

    fn json(&self) -> Value {
        let first = |(line, found): &(u64, String)| json!({"line": line, "found": found});
        let tally = |(reason, tally): (Reason, &Tally)| {
            json!({
                "reason": reason.key(), "text": reason.text(), "count": tally.count,
                "taken": reason.is_remark(), "losesData": reason.loses_data(),
                "first": tally.first.iter().map(first).collect::<Vec<_>>(),
            })
        };
        let [text, confidence] = self.source();
        let report = &self.report;
        let first = |[code, old, new]: &[String; 3]| json!({"code": code, "old": old, "new": new});
        let changes = self.changes.as_ref().map(|changes| {
            json!({
                "new": changes.new, "otherRate": changes.other, "gone": changes.gone,
                "first": changes.first.iter().map(first).collect::<Vec<_>>(),
            })
        });
        json!({
            "kind": report.kind.name(), "file": self.file, "out": self.out, "asOf": self.as_of.to_string(),
            "read": report.read, "taken": report.taken, "rows": report.rows, "footnotes": report.footnotes,
            "remarks": report.tallies().map(tally).collect::<Vec<_>>(),
            "unusedColumns": report.unused, "withoutHeading": report.without_heading, "inOrder": self.in_order,
            "knownByHeadingOnly": report.kind.is_known_by_heading_only(),
            "source": {"key": self.source, "known": self.source_is_known, "text": text, "confidence": confidence},
            "changes": changes, "problems": self.problems, "refused": self.refused, "written": self.written,
        })
    }
}

/// The first lines of a tally: `: line 7 (10121), line 9 (…) and 4 more`.
fn lines(tally: &Tally) -> String {
    let line = |(line, found): &(u64, String)| match found.as_str() {
        "" => format!("line {line}"),
        found => format!("line {line} ({found})"),
    };
    let named: Vec<String> = tally.first.iter().map(line).collect();
    let more = tally.count - tally.first.len() as u64;
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!(": {}{more}", named.join(", "))
}
