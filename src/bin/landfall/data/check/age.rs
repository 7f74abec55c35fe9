//! How long ago somebody looked: at rows, and at the editions that duty rates were read from.

use std::collections::BTreeMap;

use landfall::calendar::Date;

use super::finding::Finding;
use super::{Ground, Sheet};

/// A duty rate read longer ago than this makes an answer an estimate; so says the engine.
const OLD_TARIFF_MONTHS: i32 = 24;

/// Rows that nobody looked at for long, ever, or that somebody will have looked at some day.
pub(super) fn stale(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for row in &sheet.rows {
        let rule = &row.from.rule;
        let (code, message) = match ground.source.checked(sheet.market.country, row.section, row.index) {
            None => ("unchecked", format!("{rule} has no day in checked: when did somebody last look?")),
            Some(checked) => {
                let age = ground.day.days_since_epoch() - checked.days_since_epoch();
                if age > ground.stale_after {
                    ("stale", format!("{rule} was last checked on {checked}, {age} days ago"))
                } else if age < 0 {
                    ("checked-later", format!("{rule} was checked on {checked}, which is yet to come"))
                } else {
                    continue;
                }
            }
        };
        found.push(Finding::warning(code, ground.place(sheet.market, &row.path()), message));
    }
    found
}

/// Duty rates of old editions, one finding for each file.
pub(super) fn old_tariff(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let mut files: BTreeMap<String, (String, usize, usize, Date)> = BTreeMap::new();
    for (index, row) in sheet.market.tariff.iter().enumerate() {
        let place = ground.place(sheet.market, &format!("tariff[{index}]"));
        let file = place.rsplit_once(':').map_or(place.as_str(), |(file, _)| file).to_owned();
        let (first, old, all, oldest) = files.entry(file).or_insert((String::new(), 0, 0, row.as_of));
        *all += 1;
        if is_old(row.as_of, ground.day) {
            if *old == 0 {
                first.clone_from(&place);
            }
            *old += 1;
            *oldest = row.as_of.min(*oldest);
        }
    }
    let finding = |(first, old, all, oldest): (String, usize, usize, Date)| {
        let message = format!(
            "{old} of {all} duty rates are of editions older than {OLD_TARIFF_MONTHS} months, the oldest of {oldest}: answers with them are estimates"
        );
        Finding::warning("old-tariff", first, message)
    };
    files.into_values().filter(|(_, old, _, _)| *old > 0).map(finding).collect()
}

fn is_old(then: Date, now: Date) -> bool {
    let months = |day: Date| i32::from(day.year()) * 12 + i32::from(day.month());
    months(now) - months(then) - i32::from(now.day() <= then.day()) >= OLD_TARIFF_MONTHS
}
