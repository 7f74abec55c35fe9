//! Duty rates by HS code, and agreements that lower them.

use crate::calendar::Date;
use crate::money::Percent;

use super::{Confidence, Country, DutyExpression, HsCode};

/// The duty on the goods of one HS code.
#[derive(Clone, Debug)]
pub struct TariffRow {
    /// Beginning of the codes that it is about, usually six digits.
    pub hs: String,
    /// The national line that the rate was read from; may be empty.
    pub national: String,
    /// The rate; `None` where it is written in a way that cannot be computed.
    pub rate: Option<DutyExpression>,
    /// The rate as the tariff writes it.
    pub text: String,
    /// Lowest and highest rate of the national lines below `hs`, where they differ.
    pub span: Option<(Percent, Percent)>,
    /// The day of the edition that it was read from.
    pub as_of: Date,
    /// That edition.
    pub source: String,
    /// How far the source carries.
    pub confidence: Confidence,
}

impl TariffRow {
    /// Whether `code` is certain to fall under the row's own rate: all lines have it, or `code` reaches the line.
    #[must_use]
    pub fn is_certain_for(&self, code: &HsCode) -> bool {
        self.span.is_none() || (!self.national.is_empty() && code.digits().starts_with(&self.national))
    }

    /// The row with the longest beginning of `code`; of two alike the earlier, which is the sourced one.
    #[must_use]
    pub fn find<'a>(rows: &'a [TariffRow], code: &HsCode) -> Option<&'a TariffRow> {
        let fitting = rows.iter().filter(|row| code.digits().starts_with(&row.hs));
        fitting.reduce(|best, row| if row.hs.len() > best.hs.len() { row } else { best })
    }
}

/// A lower duty for goods of certain origins, for those who claim and prove it.
#[derive(Clone, Debug)]
pub struct Preference {
    /// The name to claim it by: `USMCA`, `TCA`, `EU-US` …
    pub id: String,
    /// Origins that have it.
    pub origins: Vec<Country>,
    /// What it comes to.
    pub rate: PreferenceRate,
    /// Codes that it covers; none listed means all.
    pub hs: Vec<String>,
    /// Codes that it leaves out.
    pub not_hs: Vec<String>,
    /// First day.
    pub since: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// Where it can be read.
    pub source: String,
    /// How far the source carries.
    pub confidence: Confidence,
}

/// What a preference comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PreferenceRate {
    /// This duty.
    Duty(DutyExpression),
    /// Something between nothing and the normal rate, line by line, that the data does not hold.
    Staged,
}
