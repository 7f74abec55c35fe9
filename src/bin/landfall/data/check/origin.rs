//! Where rows come from: no source, no confirmed source, and one code in a tariff twice.

use std::collections::BTreeMap;

use landfall::world::Confidence;

use super::finding::Finding;
use super::{Ground, Sheet};

/// A source of fewer letters names nothing that could be found again.
const SHORTEST_SOURCE: usize = 6;

/// Rows whose source says nothing.
pub(super) fn unsourced(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut look = |path: String, name: &str, source: &str| {
        if source.trim().chars().count() < SHORTEST_SOURCE {
            let message = format!("{name}: expected a law, a page or an address as source, found {source:?}");
            found.push(Finding::error("unsourced", ground.place(sheet.market, &path), message));
        }
    };
    for row in &sheet.rows {
        look(row.path(), &row.from.rule, &row.from.source);
    }
    for (index, row) in sheet.market.tariff.iter().enumerate() {
        look(format!("tariff[{index}]"), &row.hs, &row.source);
    }
    for (index, row) in sheet.market.preferences.iter().enumerate() {
        look(format!("preferences[{index}]"), &row.id, &row.source);
    }
    found
}

/// Rows in force that nobody has a source for. They are allowed, and make answers estimates.
pub(super) fn unverified(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for row in &sheet.rows {
        if row.from.confidence == Confidence::Unverified && row.from.holds_on(ground.day) {
            let message = format!("{} is used and not confirmed by a source", row.from.rule);
            found.push(Finding::information("unverified", ground.place(sheet.market, &row.path()), message));
        }
    }
    let mut files: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for (index, _) in
        sheet.market.tariff.iter().enumerate().filter(|(_, row)| row.confidence == Confidence::Unverified)
    {
        let place = ground.place(sheet.market, &format!("tariff[{index}]"));
        let file = place.rsplit_once(':').map_or(place.as_str(), |(file, _)| file).to_owned();
        files.entry(file).or_insert((place, 0)).1 += 1;
    }
    for (place, count) in files.into_values() {
        let message = format!("{count} duty rates are used and not confirmed by a source");
        found.push(Finding::information("unverified", place, message));
    }
    found
}

/// Codes that a tariff file holds twice: the later row is never looked at.
pub(super) fn tariff_twice(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (index, row) in sheet.market.tariff.iter().enumerate() {
        if let Some(first) = seen.insert(&row.hs, index) {
            let place = |index: usize| ground.place(sheet.market, &format!("tariff[{index}]"));
            let message = format!("the code {} stands in {} too, which decides", row.hs, place(first));
            found.push(Finding::error("code-twice", place(index), message));
        }
    }
    found
}
