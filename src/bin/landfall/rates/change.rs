//! What changed between two files of rates, and what of it looks wrong. Percentages are hundredths of a percent.

use std::collections::BTreeSet;

use landfall::money::{Currency, Decimal, Rates};

/// A rate that moved further than this between two files is more likely a mistake than the market.
const LIMIT: i128 = 2_000;

/// One currency whose rate is not what it was.
pub(super) struct Change {
    pub(super) currency: Currency,
    pub(super) old: Option<Decimal>,
    pub(super) new: Option<Decimal>,
    /// How far it moved, where it can be told.
    pub(super) moved: Option<i128>,
    /// Whether it follows from a fixed parity.
    pub(super) derived: bool,
}

/// Every currency that is new, gone or moved, by code.
pub(super) fn between(old: Option<&Rates>, new: &Rates) -> Vec<Change> {
    let known = old.into_iter().flat_map(Rates::currencies).chain(new.currencies());
    let currencies: BTreeSet<Currency> = known.collect();
    let change = |currency: Currency| {
        let (before, after) = (old.and_then(|r| r.rate(currency)), new.rate(currency));
        let derived = new.is_derived(currency);
        let moved = before.zip(after).and_then(|(b, a)| moved(b, a));
        Change { currency, old: before, new: after, moved, derived }
    };
    currencies.into_iter().map(change).filter(|c| c.moved != Some(0)).collect()
}

/// The reasons not to replace the old file.
pub(super) fn problems(old: &Rates, new: &Rates, changes: &[Change]) -> Vec<String> {
    let mut problems = Vec::new();
    if old.base() != new.base() {
        return vec![format!("the rates there are for one {}, these for one {}", old.base(), new.base())];
    }
    if new.date() < old.date() {
        problems.push(format!("the day {} is older than {}, the day there", new.date(), old.date()));
    }
    for c in changes {
        match (c.moved, c.new) {
            (_, None) => problems.push(format!("{}: has a rate there, but none in this file", c.currency)),
            (Some(moved), _) if moved.abs() > LIMIT => {
                problems.push(format!("{}: moved by {}, more than 20 %", c.currency, percent(moved)));
            }
            _ => {}
        }
    }
    problems
}

/// The way from one rate to another in hundredths of a percent of the first, half away from zero.
fn moved(from: Decimal, to: Decimal) -> Option<i128> {
    let scale = from.scale().max(to.scale());
    let level = |d: Decimal| i128::from(d.digits()).checked_mul(10_i128.pow(u32::from(scale - d.scale())));
    let (from, to) = (level(from)?, level(to)?);
    let doubled = (to - from).checked_mul(20_000)?;
    if doubled == 0 {
        return Some(0);
    }
    // A move too small for the scale still is a move: it never rounds to nothing.
    let rounded = (doubled.checked_add(from * doubled.signum())?).checked_div(from.checked_mul(2)?)?;
    Some(if rounded == 0 { doubled.signum() } else { rounded })
}

/// `+0.38 %`.
pub(super) fn percent(moved: i128) -> String {
    let sign = if moved < 0 { '-' } else { '+' };
    let hundredths = moved.unsigned_abs();
    format!("{sign}{}.{:02} %", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(date: &str, rates: &str) -> Rates {
        Rates::from_file(&format!(r#"{{"base":"EUR","date":"{date}","rates":{{{rates}}}}}"#)).unwrap()
    }

    fn found(old: &str, new: &str) -> Vec<String> {
        let (old, new) = (rates("2026-10-29", old), rates("2026-10-30", new));
        problems(&old, &new, &between(Some(&old), &new))
    }

    #[test]
    fn a_move_is_told_in_hundredths_of_a_percent() {
        for (from, to, expected) in [
            ("1.1130", "1.1172", "+0.38 %"),
            ("1.1172", "1.1130", "-0.38 %"),
            ("2", "3", "+50.00 %"),
            ("100000", "100001", "+0.01 %"),
            ("100000", "99999", "-0.01 %"),
        ] {
            let decimal = |text| Decimal::parse(text).unwrap();
            assert_eq!(percent(moved(decimal(from), decimal(to)).unwrap()), expected, "{from} to {to}");
        }
    }

    #[test]
    fn an_unchanged_rate_is_no_change_however_it_is_written() {
        let (old, new) =
            (rates("2026-10-29", r#""GBP":"0.83380""#), rates("2026-10-30", r#""GBP":"0.8338""#));
        assert!(between(Some(&old), &new).is_empty());
    }

    #[test]
    fn twenty_percent_is_still_a_market_and_more_is_a_finding() {
        assert!(found(r#""USD":"1.00""#, r#""USD":"1.20""#).is_empty());
        assert_eq!(found(r#""USD":"1.00""#, r#""USD":"1.21""#), ["USD: moved by +21.00 %, more than 20 %"]);
        assert_eq!(found(r#""USD":"1.00""#, r#""USD":"0.79""#), ["USD: moved by -21.00 %, more than 20 %"]);
    }

    #[test]
    fn a_currency_that_is_gone_is_a_finding_and_a_new_one_is_not() {
        assert_eq!(
            found(r#""USD":"1","JPY":"160""#, r#""USD":"1","GBP":"0.8""#),
            ["JPY: has a rate there, but none in this file"]
        );
    }

    #[test]
    fn an_older_day_is_a_finding() {
        let (old, new) = (rates("2026-10-30", ""), rates("2026-10-29", ""));
        assert_eq!(problems(&old, &new, &[]), ["the day 2026-10-29 is older than 2026-10-30, the day there"]);
    }
}
