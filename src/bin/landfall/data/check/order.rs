//! Rows that are never reached, because an earlier one of the same file always decides first.

use landfall::world::{SpecialEffect, Threshold, WaiverRule, When};

use super::super::rows::{Row, turns};
use super::finding::Finding;
use super::{Ground, Sheet};

/// What may stand before a row and take its orders: the places of the earlier rows.
type Before = dyn Fn(usize, usize) -> bool;

/// Rows behind one that takes everything they would take, on every day of theirs.
pub(super) fn unreachable(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let market = sheet.market;
    let any = When::default();
    let implied = |section: &str, a: usize, b: usize| {
        let when = |index: usize| {
            let row = sheet.rows.iter().find(|row| row.section == section && row.index == index);
            row.and_then(|row| row.when).unwrap_or(&any)
        };
        takes(when(a), when(b))
    };
    let mut found = Vec::new();
    let mut look = |section: &str, before: &Before| {
        let rows: Vec<&Row<'_>> = sheet.rows.iter().filter(|row| row.section == section).collect();
        for row in &rows {
            let file = |path: &str| {
                let place = ground.place(market, path);
                place.rsplit_once(':').map(|(file, _)| file.to_owned())
            };
            // A member's own row may well stand before its union's.
            let mut earlier = rows.iter().filter(|other| {
                other.index < row.index
                    && before(other.index, row.index)
                    && implied(section, other.index, row.index)
                    && file(&other.path()) == file(&row.path())
            });
            let all: Vec<&&Row<'_>> = earlier.by_ref().collect();
            let mut days = turns(all.iter().map(|other| other.from));
            days.push(row.from.since);
            days.retain(|day| row.from.holds_on(*day));
            let taken = days.iter().all(|day| all.iter().any(|other| other.from.holds_on(*day)));
            if let (true, Some(first)) = (taken, all.first()) {
                let message = format!(
                    "{} is never reached: {} of {} takes the same orders first",
                    row.from.rule,
                    first.from.rule,
                    ground.place(market, &first.path()),
                );
                found.push(Finding::warning("unreachable", ground.place(market, &row.path()), message));
            }
        }
    };
    look("valuation", &|_, _| true);
    look("duty", &|_, _| true);
    let tax = |i: usize| market.tax.get(i);
    let same_tax = tax_pairs(market.tax.len(), &|a, b| {
        let (Some(a), Some(b)) = (tax(a), tax(b)) else { return false };
        a.tax == b.tax && (a.import || !b.import) && (a.domestic || !b.domestic)
    });
    look("tax", &move |a, b| same_tax.contains(&(a, b)));
    let deciding: Vec<bool> = market.special.iter().map(|row| row.effect != SpecialEffect::Mention).collect();
    look("special", &move |a, _| deciding.get(a) == Some(&true));
    let points: Vec<_> = market.rounding.iter().map(|row| row.what).collect();
    look("rounding", &move |a, b| points.get(a) == points.get(b));
    let waivers: Vec<WaiverRule> = market.waivers.clone();
    look("waivers", &move |a, b| {
        let pair = waivers.get(a).zip(waivers.get(b));
        pair.is_some_and(|(a, b)| {
            let same = a.what == b.what && a.below.currency() == b.below.currency();
            let (high, low) = (a.below.minor(), b.below.minor());
            same && (high > low || (high == low && (a.included || !b.included)))
        })
    });
    found
}

fn tax_pairs(count: usize, fits: &dyn Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
    let all = (0..count).flat_map(|b| (0..b).map(move |a| (a, b)));
    all.filter(|(a, b)| fits(*a, *b)).collect()
}

/// Whether everything that fits `b` fits `a`.
fn takes(a: &When, b: &When) -> bool {
    let same = |a: &str, b: &str| a == b;
    let begins = |a: &str, b: &str| b.starts_with(a);
    wide(a.consignment.as_ref(), b.consignment.as_ref())
        && wide(a.buyer.as_ref(), b.buyer.as_ref())
        && wide(a.carrier.as_ref(), b.carrier.as_ref())
        && wide(a.scheme.as_ref(), b.scheme.as_ref())
        && wide(a.not_scheme.as_ref(), b.not_scheme.as_ref())
        && holds(&codes(&a.shipped_from), &codes(&b.shipped_from), &same)
        && spares(&codes(&a.not_shipped_from), &codes(&b.shipped_from), &codes(&b.not_shipped_from), &same)
        && holds(&codes(&a.origin), &codes(&b.origin), &same)
        && spares(&codes(&a.not_origin), &codes(&b.origin), &codes(&b.not_origin), &same)
        && holds(&texts(&a.hs), &texts(&b.hs), &begins)
        && spares(&texts(&a.not_hs), &texts(&b.hs), &texts(&b.not_hs), &begins)
        && holds(&names(a), &names(b), &same)
        && holds(&texts(&a.regions), &texts(&b.regions), &same)
        && spares(&texts(&a.not_regions), &texts(&b.regions), &texts(&b.not_regions), &same)
        && within(a.value.as_ref(), b.value.as_ref())
}

fn wide<T: PartialEq>(a: Option<&T>, b: Option<&T>) -> bool {
    a.is_none() || a == b
}

fn codes(list: &[landfall::world::Country]) -> Vec<&str> {
    list.iter().map(landfall::world::Country::code).collect()
}

fn texts(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn names(when: &When) -> Vec<&str> {
    when.categories.iter().map(|category| category.name()).collect()
}

/// Whether a list of what is meant leaves room for all of `b`'s; an empty list means everything.
fn holds(a: &[&str], b: &[&str], covers: &dyn Fn(&str, &str) -> bool) -> bool {
    a.is_empty() || (!b.is_empty() && b.iter().all(|b| a.iter().any(|a| covers(a, b))))
}

/// Whether what `a` leaves out is left out by `b` too, or is none of what `b` means.
fn spares(a: &[&str], b: &[&str], b_not: &[&str], covers: &dyn Fn(&str, &str) -> bool) -> bool {
    let apart = |out: &str| !b.is_empty() && b.iter().all(|b| !covers(b, out) && !covers(out, b));
    a.iter().all(|out| b_not.iter().any(|not| covers(not, out)) || apart(out))
}

fn within(a: Option<&Threshold>, b: Option<&Threshold>) -> bool {
    let Some(a) = a else { return true };
    let Some(b) = b else { return false };
    let inside =
        |a: Option<landfall::money::Amount>, b: Option<landfall::money::Amount>, up: bool| match (a, b) {
            (None, _) => true,
            (Some(a), Some(b)) => {
                let (a, b, same) = (a.minor(), b.minor(), a.currency() == b.currency());
                same && if up { b <= a } else { b >= a }
            }
            (Some(_), None) => false,
        };
    a.basis == b.basis && a.unit == b.unit && inside(a.up_to, b.up_to, true) && inside(a.over, b.over, false)
}
