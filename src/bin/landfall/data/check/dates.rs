//! The days of rows that have one name: two on a day, none on a day between two, and an end without a successor.

use landfall::calendar::Date;
use landfall::world::Provenance;

use super::super::rows::{Row, after};
use super::finding::Finding;
use super::{Ground, Sheet};

/// Two rows of one rule on one day: which of them is meant?
pub(super) fn overlaps(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (i, a) in sheet.rows.iter().enumerate() {
        for b in sheet.rows.iter().skip(i + 1).filter(|b| is_same(a, b) && overlap(a.from, b.from)) {
            let message = format!(
                "{} holds on {} in this row and in that of {}: end the older one with until, or name one of them otherwise",
                b.from.rule,
                a.from.since.max(b.from.since),
                ground.place(sheet.market, &a.path()),
            );
            found.push(Finding::error("overlap", ground.place(sheet.market, &b.path()), message));
        }
    }
    found
}

/// Days between two rows of one rule.
pub(super) fn gaps(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for row in &sheet.rows {
        let (Some(until), Some(next)) = (row.from.until, after(row.from)) else { continue };
        let later = sheet.rows.iter().filter(|other| is_same(row, other) && other.from.since > until);
        if let Some(since) = later.map(|other| other.from.since).min()
            && since != next
        {
            let message =
                format!("{} ends on {until} and begins again on {since}: what holds between?", row.from.rule);
            found.push(Finding::warning("gap", ground.place(sheet.market, &row.path()), message));
        }
    }
    found
}

/// Rows and agreements that end soon and have no successor.
pub(super) fn endings(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let soon = |until: Date| {
        let left = until.days_since_epoch() - ground.day.days_since_epoch();
        (0..=ground.ends_within).contains(&left)
    };
    for row in &sheet.rows {
        let Some(until) = row.from.until.filter(|until| soon(*until)) else { continue };
        if !sheet.rows.iter().any(|other| is_same(row, other) && Some(other.from.since) == after(row.from)) {
            let message = format!("{} ends on {until} and nothing of its name follows", row.from.rule);
            found.push(Finding::warning("ends-soon", ground.place(sheet.market, &row.path()), message));
        }
    }
    for (index, preference) in sheet.market.preferences.iter().enumerate() {
        let Some(until) = preference.until.filter(|until| soon(*until)) else { continue };
        let next = until.plus_days(1).ok();
        let follows = sheet
            .market
            .preferences
            .iter()
            .any(|p| p.id == preference.id && p.since == next && next.is_some());
        if !follows {
            let place = ground.place(sheet.market, &format!("preferences[{index}]"));
            let message =
                format!("the agreement {} ends on {until} and nothing of its name follows", preference.id);
            found.push(Finding::warning("ends-soon", place, message));
        }
    }
    found
}

fn is_same(a: &Row<'_>, b: &Row<'_>) -> bool {
    a.section == b.section && a.from.rule == b.from.rule
}

fn overlap(a: &Provenance, b: &Provenance) -> bool {
    a.holds_on(b.since) || b.holds_on(a.since)
}
