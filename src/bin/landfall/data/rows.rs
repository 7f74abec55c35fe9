//! Every dated row of a market with the section and the place in it that the file has for it.

use landfall::calendar::Date;
use landfall::world::{Market, Provenance, When};

/// A row, whatever its section.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    /// As in the file: `duty`.
    pub(super) section: &'static str,
    /// Its place in the section, counted from 0.
    pub(super) index: usize,
    pub(super) from: &'a Provenance,
    /// Its conditions, where such a row can have any.
    pub(super) when: Option<&'a When>,
}

impl Row<'_> {
    /// Its path in the market: `duty[3]`.
    pub(super) fn path(&self) -> String {
        format!("{}[{}]", self.section, self.index)
    }
}

/// All of them, section by section.
pub(super) fn rows<'a>(market: &'a Market) -> Vec<Row<'a>> {
    let mut all = Vec::new();
    let mut add = |section, rows: Vec<(&'a Provenance, Option<&'a When>)>| {
        let row = |(index, (from, when))| Row { section, index, from, when };
        all.extend(rows.into_iter().enumerate().map(row));
    };
    add("valuation", market.valuation.iter().map(|r| (&r.from, Some(&r.when))).collect());
    add("duty", market.duty.iter().map(|r| (&r.from, Some(&r.when))).collect());
    add("measures", market.measures.iter().map(|r| (&r.from, Some(&r.when))).collect());
    add("tax", market.tax.iter().map(|r| (&r.from, Some(&r.when))).collect());
    add("schemes", market.schemes.iter().map(|r| (&r.from, Some(&r.when))).collect());
    add("levies", market.levies.iter().map(|r| (&r.from, Some(&r.when))).collect());
    add("rounding", market.rounding.iter().map(|r| (&r.from, None)).collect());
    add("waivers", market.waivers.iter().map(|r| (&r.from, None)).collect());
    add("special", market.special.iter().map(|r| (&r.from, Some(&r.when))).collect());
    add("territories", market.territories.iter().map(|r| (&r.from, None)).collect());
    all
}

/// The day after a row's last one; `None` while no end is known.
pub(super) fn after(from: &Provenance) -> Option<Date> {
    from.until.and_then(|until| until.plus_days(1).ok())
}

/// The days on which something begins or has just ended, in order.
pub(super) fn turns<'a>(rows: impl IntoIterator<Item = &'a Provenance>) -> Vec<Date> {
    let mut days: Vec<Date> =
        rows.into_iter().flat_map(|from| [Some(from.since), after(from)]).flatten().collect();
    days.sort();
    days.dedup();
    days
}
