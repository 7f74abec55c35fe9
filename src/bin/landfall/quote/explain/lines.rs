//! What was sent: rates of exchange, prices, and what becomes of each line before any rule is asked for an amount.

use std::collections::BTreeSet;

use landfall::money::{Amount, Currency, Percent, Rates};
use landfall::quote::working::{Row, Step};
use landfall::world::Valuation;

use super::figure::{decimal, share};
use super::{Sheet, amount, table_of};

fn used_rates<'a>(sheet: &Sheet<'a>) -> Option<&'a Rates> {
    sheet.request.rates.as_ref().or(sheet.world.rates.as_ref())
}

pub(super) fn rates_title(sheet: &Sheet<'_>) -> String {
    let Some(rates) = used_rates(sheet) else { return String::new() };
    let own = sheet.request.rates.is_some().then_some("given with the request");
    let source = rates.source().or(own).map(|source| format!(" ({source})")).unwrap_or_default();
    format!("Rates of exchange of {}{source}, for one {}", rates.date(), rates.base().code())
}

/// The rates between the currencies that were converted.
pub(super) fn rates(sheet: &Sheet<'_>) -> String {
    let Some(rates) = used_rates(sheet) else { return String::new() };
    let mut used: BTreeSet<Currency> = BTreeSet::new();
    for step in sheet.steps {
        if let Step::Converted(from, to) = step {
            used.extend([*from, *to]);
        }
    }
    used.remove(&rates.base());
    let row = |currency: &Currency| {
        let rate = rates.rate(*currency).map_or_else(|| "missing".to_owned(), |rate| rate.to_string());
        let fixed = if rates.is_derived(*currency) { "by a fixed parity" } else { "" };
        vec![currency.code().to_owned(), rate, fixed.to_owned()]
    };
    let rows: Vec<Vec<String>> = used.iter().map(row).collect();
    if rows.is_empty() { String::new() } else { crate::table::aligned(&rows, &[1], "  ") }
}

/// Prices as they were asked, and as they enter the answer.
pub(super) fn goods(sheet: &Sheet<'_>) -> String {
    let (request, quote) = (sheet.request, sheet.quote);
    let answer = quote.currency.code();
    let discounts = sheet.steps.iter().find_map(|step| match step {
        Step::Discounted(parts) => Some(parts),
        _ => None,
    });
    let exact = |line: usize| {
        let found = sheet.steps.iter().find_map(|step| match step {
            Step::Line { line: at, goods, .. } if *at == line => Some(goods),
            _ => None,
        });
        found.map(decimal).unwrap_or_default()
    };
    let mut rows = Vec::new();
    for (i, (item, answered)) in request.items.iter().zip(&quote.items).enumerate() {
        let each = item.unit_price;
        let line = Amount::from_minor(each.minor().saturating_mul(i64::from(item.quantity)), each.currency());
        let off = discounts.and_then(|parts| parts.get(i)).map(|part| format!("-{part}"));
        rows.push(vec![
            item.id.clone(),
            format!("{} × {each}", item.quantity),
            line.to_string(),
            off.unwrap_or_default(),
            exact(i),
            amount(answered.goods),
            item.hs_code.as_ref().map_or("none", |code| code.digits()).to_owned(),
            item.origin.map_or_else(|| "not given".to_owned(), |origin| origin.code().to_owned()),
            item.category.name().to_owned(),
        ]);
    }
    let extras = [
        ("shipping", request.shipping, quote.totals.shipping),
        ("insurance", request.insurance, quote.totals.insurance),
    ];
    for (name, asked, answered) in extras {
        if let Some(asked) = asked {
            let cells = [name, "", &asked.to_string(), "", "", &amount(answered)].map(str::to_owned);
            rows.push(cells.to_vec());
        }
    }
    let discount = request.discount.map_or_else(|| "discount".to_owned(), |off| format!("of {off} off"));
    let in_answer = format!("in {answer}");
    let heading =
        ["item", "price", "line", &discount, &in_answer, "printed", "HS code", "origin", "category"];
    let mut out = if request.discount.is_some() {
        table_of(&heading, rows, &[1, 2, 3, 4, 5])
    } else {
        // A column that nothing stands in.
        rows.iter_mut().for_each(|row| drop(row.remove(3)));
        let heading: Vec<&str> = heading.into_iter().filter(|name| *name != discount).collect();
        table_of(&heading, rows, &[1, 2, 3, 4])
    };
    for step in sheet.steps {
        if let Step::TakenOut(line, rate, gross) = step {
            let (item, gross, rate) = (sheet.item(*line), decimal(gross), share(rate));
            out.push_str(&format!("  {item}: {gross} {answer} contain tax of {rate}, which is taken out\n"));
        }
    }
    out
}

/// Each line's part of freight and insurance, and what customs take as its value.
pub(super) fn values(sheet: &Sheet<'_>) -> String {
    let mut rows = Vec::new();
    for step in sheet.steps {
        let Step::Line { line, part, shipping, insurance, customs_value, .. } = step else { continue };
        let value = customs_value.as_ref().map_or_else(|| "none".to_owned(), decimal);
        rows.push(vec![
            sheet.item(*line),
            share(part),
            decimal(shipping),
            decimal(insurance),
            value,
            valuation(sheet, *line),
        ]);
    }
    let heading = ["item", "part of the goods", "shipping", "insurance", "customs value", "which is"];
    let mut out = table_of(&heading, rows, &[1, 2, 3, 4]);
    let mut told: Vec<&Row> = Vec::new();
    for step in sheet.steps {
        if let Step::Valued(_, Some(row), ..) = step
            && !told.contains(&row)
        {
            told.push(row);
            out.push_str(&format!("  {}: since {}, {}\n", row.rule, row.since, row.source));
        }
    }
    out
}

/// What a line's customs value is, and by which row.
fn valuation(sheet: &Sheet<'_>, line: usize) -> String {
    let found = sheet.steps.iter().find_map(|step| match step {
        Step::Valued(at, row, basis, percent) if *at == line => Some((row, *basis, *percent)),
        _ => None,
    });
    let Some((row, basis, percent)) = found else { return String::new() };
    let what = match basis {
        Valuation::Cif => "goods, freight and insurance (CIF)",
        Valuation::Fob => "goods (FOB)",
    };
    let part = if percent == Percent::WHOLE { String::new() } else { format!("{percent} of ") };
    let rule = row.as_ref().map_or("the merchant's own", |row| row.rule.as_str());
    format!("{part}{what}, {rule}")
}
