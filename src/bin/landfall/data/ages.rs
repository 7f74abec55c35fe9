//! How long ago somebody looked at the rules, all together: what `landfall check` says of them.

use std::collections::BTreeSet;

use landfall::calendar::Date;
use landfall::world::source::Source;

use super::rows::rows;

/// Rows that hold on a day; those that members of a union share count once.
pub(crate) struct Ages {
    pub(crate) rows: usize,
    /// Last checked longer ago than asked, or never.
    pub(crate) stale: usize,
    pub(crate) oldest: Option<Date>,
}

/// Looks at all rows.
pub(crate) fn of(source: &Source, day: Date, stale_after: i32) -> Ages {
    let mut ages = Ages { rows: 0, stale: 0, oldest: None };
    let mut places: BTreeSet<String> = BTreeSet::new();
    for market in source.markets() {
        for row in rows(market).iter().filter(|row| row.from.holds_on(day)) {
            if !places.insert(source.place(market.country, &row.path())) {
                continue;
            }
            let checked = source.checked(market.country, row.section, row.index);
            let old = checked.is_none_or(|c| day.days_since_epoch() - c.days_since_epoch() > stale_after);
            ages.rows += 1;
            ages.stale += usize::from(old);
            ages.oldest = match (ages.oldest, checked) {
                (Some(oldest), Some(checked)) => Some(oldest.min(checked)),
                (oldest, checked) => oldest.or(checked),
            };
        }
    }
    ages
}
