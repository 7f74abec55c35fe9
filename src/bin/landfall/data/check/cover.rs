//! Days on which a section that decides has no row: the answer of such a day says "unknown".

use landfall::calendar::Date;
use landfall::world::{Category, Market, Provenance, TaxRule};

use super::super::rows::turns;
use super::finding::Finding;
use super::{Ground, Sheet};

/// Customs value and duty: somebody wrote rows from a day on, and on a later day there is none.
pub(super) fn first_that_applies(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let market = sheet.market;
    let valuation: Vec<&Provenance> = market.valuation.iter().map(|row| &row.from).collect();
    let duty: Vec<&Provenance> = market.duty.iter().map(|row| &row.from).collect();
    let mut found = Vec::new();
    for (section, rows) in [("valuation", valuation), ("duty", duty)] {
        for (from, to) in holes(&rows, ground.day) {
            let message = format!("{}: no row of {section} holds {}", market.country, span(from, to));
            found.push(Finding::warning("uncovered", file_of(ground, market), message));
        }
    }
    found
}

/// The tax on each category of goods, at the border.
pub(super) fn categories(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let market = sheet.market;
    let mut found = Vec::new();
    let mut never = Vec::new();
    if market.tax.iter().all(|row| !row.import) {
        return found;
    }
    for category in Category::ALL {
        let fits = |row: &&TaxRule| {
            row.import && (row.when.categories.is_empty() || row.when.categories.contains(category))
        };
        let rows: Vec<&Provenance> = market.tax.iter().filter(fits).map(|row| &row.from).collect();
        if rows.is_empty() {
            never.push(category.name());
        }
        for (from, to) in holes(&rows, ground.day) {
            let name = category.name();
            let message = format!("{}: no tax row for {name} holds {}", market.country, span(from, to));
            found.push(Finding::warning("uncovered", file_of(ground, market), message));
        }
    }
    if !never.is_empty() {
        let message = format!("{}: no tax row for {}", market.country, never.join(", "));
        found.push(Finding::information("tax-unknown", file_of(ground, market), message));
    }
    found
}

/// The spans without a row, after the first row's first day and up to `day`; the last one may have no end.
fn holes(rows: &[&Provenance], day: Date) -> Vec<(Date, Option<Date>)> {
    let turns = turns(rows.iter().copied());
    let mut found = Vec::new();
    for (i, from) in turns.iter().enumerate().filter(|(_, from)| **from <= day) {
        if !rows.iter().any(|row| row.holds_on(*from)) {
            found.push((*from, turns.get(i + 1).and_then(|next| next.plus_days(-1).ok())));
        }
    }
    found
}

fn span(from: Date, to: Option<Date>) -> String {
    match to {
        Some(to) => format!("from {from} to {to}: answers of these days say unknown"),
        None => format!("from {from} on: answers say unknown"),
    }
}

fn file_of(ground: &Ground<'_>, market: &Market) -> String {
    ground.place(market, "country")
}
