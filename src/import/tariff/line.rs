//! What one row of a tariff file says, and the reasons not to take it.

use super::{Code, Rate};

/// A row that is about goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The code; `None` for a heading without one.
    pub code: Option<Code>,
    /// The rate of its own; `None` where it takes the one above it, or is a heading.
    pub rate: Option<Rate>,
    /// How deep it stands below others, where the file says so.
    pub indent: Option<u8>,
    /// What the file adds in notes.
    pub footnotes: Vec<String>,
}

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// Why.
    pub reason: Reason,
    /// What stands there.
    pub found: String,
}

impl Skip {
    pub(super) fn new(reason: Reason, found: &str) -> Skip {
        Skip { reason, found: found.chars().take(80).collect() }
    }
}

/// Why a row is not taken, or is taken with a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// A heading, or a line that takes the rate above it.
    NoRate,
    /// A preference, an anti-dumping duty, a tax: not the duty that everybody pays.
    OtherMeasure,
    /// A suspension (type 112): what is charged may be less than the rate taken.
    Suspension,
    /// For some origins only.
    OtherOrigin,
    /// For some quantity only.
    Quota,
    /// It begins later or has ended.
    NotInForce,
    /// Chapters 98 and 99 hold provisions.
    NoGoods,
    /// For another destination than the one asked for.
    OtherDestination,
    /// The row has more or fewer cells than the heading, or lacks a key.
    Shape,
    /// A code that is none.
    Code,
    /// A day that is none.
    Day,
    /// A measure without a duty.
    NoDuty,
    /// Taken: the same rate for the same code again.
    Again,
    /// Taken: another rate for the same code.
    Another,
    /// Taken: words that no duty expression says.
    Words,
}

impl Reason {
    /// Every reason, in the order of a report.
    pub const ALL: [Reason; 15] = [
        Reason::NoRate,
        Reason::OtherMeasure,
        Reason::Suspension,
        Reason::OtherOrigin,
        Reason::Quota,
        Reason::NotInForce,
        Reason::NoGoods,
        Reason::OtherDestination,
        Reason::Again,
        Reason::Another,
        Reason::Words,
        Reason::Shape,
        Reason::Code,
        Reason::Day,
        Reason::NoDuty,
    ];

    /// Its name in JSON and in lists.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.says().0
    }

    /// For people: what such rows are.
    #[must_use]
    pub fn text(self) -> &'static str {
        self.says().1
    }

    /// Whether a rate may be missing for it: somebody should look.
    #[must_use]
    pub fn loses_data(self) -> bool {
        matches!(self, Reason::Shape | Reason::Code | Reason::Day | Reason::NoDuty)
    }

    /// Whether the row is taken all the same.
    #[must_use]
    pub fn is_remark(self) -> bool {
        matches!(self, Reason::Again | Reason::Another | Reason::Words)
    }

    fn says(self) -> (&'static str, &'static str) {
        match self {
            Reason::NoRate => ("no-rate", "headings, and lines that take the rate above them"),
            Reason::OtherMeasure => ("other-measure", "other measures than the duty that everybody pays"),
            Reason::Suspension => ("suspension", "suspensions (type 112): what is charged may be less"),
            Reason::OtherOrigin => ("other-origin", "for some origins only"),
            Reason::Quota => ("quota", "within a quota only"),
            Reason::NotInForce => ("not-in-force", "not in force on the day asked for"),
            Reason::NoGoods => ("no-goods", "chapters 98 and 99: provisions, not goods"),
            Reason::OtherDestination => ("other-destination", "for another destination"),
            Reason::Shape => ("shape", "not of the heading's shape"),
            Reason::Code => ("code", "a code of goods that is none"),
            Reason::Day => ("day", "a day that is none, or could be two"),
            Reason::NoDuty => ("no-duty", "a measure without a duty"),
            Reason::Again => ("again", "the same code and rate a second time"),
            Reason::Another => ("another", "another rate for a code that has one: answers are estimates"),
            Reason::Words => ("words", "a rate that cannot be computed, kept as text"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_listed_once() {
        let mut keys: Vec<&str> = Reason::ALL.iter().map(|reason| reason.key()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Reason::ALL.len());
    }
}
