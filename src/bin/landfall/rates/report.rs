//! The report of `landfall rates`: for people, or as JSON with the same facts.

use std::io::Write;
use std::path::PathBuf;

use landfall::money::{Decimal, Rates};
use serde_json::{Value, json};

use super::change::{Change, percent};

/// What was read, what changed, what looks wrong, what was done.
pub(super) struct Report {
    pub(super) out: PathBuf,
    pub(super) old: Option<Rates>,
    pub(super) new: Rates,
    pub(super) changes: Vec<Change>,
    pub(super) problems: Vec<String>,
    /// Codes in the file that are no currencies any more.
    pub(super) retired: Vec<String>,
    pub(super) refused: bool,
    /// Whether the file would be another.
    pub(super) differs: bool,
    pub(super) written: bool,
    /// The compressed copies written with it.
    pub(super) copies: Vec<PathBuf>,
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
        let derived = self.new.currencies().filter(|c| self.new.is_derived(*c)).count();
        let quoted = self.new.currencies().count() - derived;
        let before = self.old.as_ref().map(|r| format!(", before {}", r.date())).unwrap_or_default();
        let mut text =
            format!("{}{before}: {quoted} published rates, {derived} from fixed parities\n", self.new.date());
        for c in &self.changes {
            let note = match (c.moved, c.derived) {
                (Some(moved), true) => format!("  {}, fixed parity", percent(moved)),
                (Some(moved), false) => format!("  {}", percent(moved)),
                (None, true) => "  fixed parity".to_owned(),
                (None, false) => String::new(),
            };
            let side = |rate: Option<Decimal>, none: &str| rate.map_or(none.to_owned(), |r| r.to_string());
            text += &format!("{}  {} → {}{note}\n", c.currency, side(c.old, "new"), side(c.new, "gone"));
        }
        if !self.retired.is_empty() {
            text += &format!("left out, no longer in use: {}\n", self.retired.join(", "));
        }
        for problem in &self.problems {
            text += &format!("looks wrong: {problem}\n");
        }
        text + &self.outcome()
    }

    fn outcome(&self) -> String {
        let out = self.out.display();
        match (self.refused, self.written, self.differs) {
            (true, ..) => format!("{out} is left as it was; look at the file, or write it with --force\n"),
            (_, true, _) => {
                let mut text = format!("{out} written\n");
                for copy in &self.copies {
                    text += &format!("{} written\n", copy.display());
                }
                text
            }
            (_, _, true) => format!("{out} would be written (dry run)\n"),
            _ => format!("{out} is up to date\n"),
        }
    }

    fn json(&self) -> Value {
        let rate = |r: Option<Decimal>| r.map(|r| r.to_string());
        let change = |c: &Change| {
            json!({
                "currency": c.currency, "old": rate(c.old), "new": rate(c.new),
                "percent": c.moved.map(|m| percent(m).trim_end_matches(" %").to_owned()), "derived": c.derived,
            })
        };
        json!({
            "out": self.out, "date": self.new.date(), "before": self.old.as_ref().map(Rates::date),
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "retired": self.retired, "problems": self.problems,
            "refused": self.refused, "differs": self.differs, "written": self.written,
            "copies": self.copies,
        })
    }
}
