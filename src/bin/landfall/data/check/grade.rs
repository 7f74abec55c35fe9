//! Whether a market's grade says the truth.
//!
//! | grade | what must hold on the day |
//! |---|---|
//! | `full` | a customs value, a duty, a tax on imports; duty rates where no duty but the tariff's is known; all of it sourced |
//! | `tax` | a tax on imports |
//! | `price` | nothing |
//!
//! Whether a law rounds is not in the data where nobody wrote it down: a full market without a rounding row is
//! information, no mistake.

use landfall::world::{Category, Confidence, Consignment, DutyFormula, Grade, Market, Provenance};

use super::super::rows::Row;
use super::finding::Finding;
use super::{Ground, Sheet};

/// The sections whose rows a full market must have a source for. A levy or a fee stands aside, see [`stands_aside`].
const SOURCED: [&str; 6] = ["valuation", "duty", "tax", "schemes", "rounding", "waivers"];

/// What the grade claims and the rows do not hold.
pub(super) fn claims(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let market = sheet.market;
    let place = ground.place(market, "grade");
    let holds = |from: &Provenance| from.holds_on(ground.day);
    let grade = market.grade.name();
    let mut found = Vec::new();
    let missing = |what: &str| {
        let message =
            format!("{}: grade {grade} asks for {what}; none holds on {}", market.country, ground.day);
        Finding::error("grade", place.clone(), message)
    };
    let taxed = market.tax.iter().any(|row| row.import && holds(&row.from));
    if market.grade >= Grade::Tax && !taxed {
        found.push(missing("a tax row for imports"));
    }
    if market.grade == Grade::Full {
        if !market.valuation.iter().any(|row| holds(&row.from)) {
            found.push(missing("a valuation row"));
        }
        if !market.duty.iter().any(|row| holds(&row.from)) {
            found.push(missing("a duty row"));
        }
        if by_tariff(market, ground) && market.tariff.is_empty() {
            if has_other_duty(market, ground) {
                let message = format!(
                    "{}: where duty is the tariff's it is unknown: no duty rate is in the data",
                    market.country
                );
                found.push(Finding::information("duty-unknown", place.clone(), message));
            } else {
                found.push(missing("duty rates"));
            }
        }
        found.extend(unsourced(ground, sheet));
    }
    if market.grade == Grade::Price && sheet.rows.iter().any(|row| holds(row.from)) {
        let message =
            format!("{}: grade price says that nothing is known, and there are rules", market.country);
        found.push(Finding::warning("grade", place.clone(), message));
    }
    if market.grade == Grade::Full && !market.rounding.iter().any(|row| holds(&row.from)) {
        let message =
            format!("{}: no rounding row: amounts are rounded once, to the smallest unit", market.country);
        found.push(Finding::information("rounding-unknown", place, message));
    }
    found
}

fn by_tariff(market: &Market, ground: &Ground<'_>) -> bool {
    market.duty.iter().any(|row| row.formula == DutyFormula::Tariff && row.from.holds_on(ground.day))
}

/// Whether some order has its duty from a row that is not the tariff's.
fn has_other_duty(market: &Market, ground: &Ground<'_>) -> bool {
    market.duty.iter().any(|row| {
        row.formula != DutyFormula::Tariff
            && row.when.consignment != Some(Consignment::Gift)
            && row.from.holds_on(ground.day)
    })
}

/// Whether a row is for what `data/README.md` ("Grades") lets a full market be unsure of: some categories of goods,
/// gifts, a band of values between two sources.
fn stands_aside(row: &Row<'_>) -> bool {
    row.when.is_some_and(|when| {
        let band = when.value.as_ref().is_some_and(|value| value.over.is_some() && value.up_to.is_some());
        let some_goods = !when.categories.is_empty() && !when.categories.contains(&Category::Standard);
        some_goods || band || when.consignment == Some(Consignment::Gift)
    })
}

/// What a full market has no source for.
fn unsourced(ground: &Ground<'_>, sheet: &Sheet<'_>) -> Vec<Finding> {
    let market = sheet.market;
    let rows = sheet.rows.iter().filter(|row| SOURCED.contains(&row.section) && !stands_aside(row));
    let doubtful =
        rows.filter(|row| row.from.confidence == Confidence::Unverified && row.from.holds_on(ground.day));
    let finding = |row: &Row<'_>| {
        let message = format!("grade full asks for sources, and {} has none", row.from.rule);
        Finding::warning("grade", ground.place(market, &row.path()), message)
    };
    let mut found: Vec<Finding> = doubtful.map(finding).collect();
    let unseen = market.tariff.iter().all(|row| row.confidence == Confidence::Unverified);
    let by_rates = market.duty.iter().any(|row| matches!(row.formula, DutyFormula::Percent(_)));
    if by_tariff(market, ground) && !by_rates && !market.tariff.is_empty() && unseen {
        let message = format!("{}: grade full asks for sources, and no duty rate has one", market.country);
        found.push(Finding::warning("grade", ground.place(market, "grade"), message));
    }
    found
}
