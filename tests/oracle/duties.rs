//! The duty of each line: the first row that applies decides, a tariff's rate brings the measures by origin with it.

use crate::oracle::data::{Row, Tariff};
use crate::oracle::duty_rate::{Measured, duty};
use crate::oracle::number::{Q, q, whole};
use crate::oracle::reckoning::Reckoning;

/// One duty of one line.
pub(crate) struct Duty {
    pub(crate) rule: String,
    pub(crate) amount: Q,
    /// A registered seller collects it at checkout.
    pub(crate) at_checkout: bool,
    /// The charge that it is a part of: what it comes to, and the lines that share it. Each group takes the same.
    pub(crate) whole: Q,
    pub(crate) groups: Vec<Vec<usize>>,
}

/// The duties of one line; nothing where they are not known.
pub(crate) type OfLine = Option<Vec<Duty>>;

pub(crate) fn of_all(r: &Reckoning<'_>) -> Vec<OfLine> {
    (0..r.lines.len()).map(|i| if r.lines[i].physical { of_line(r, i) } else { Some(Vec::new()) }).collect()
}

fn deciding<'a>(r: &Reckoning<'a>, line: usize) -> Option<Option<&'a Row>> {
    for row in r.rows("duty") {
        if r.applies(row, Some(line))? {
            return Some(Some(row));
        }
    }
    Some(None)
}

fn of_line(r: &Reckoning<'_>, line: usize) -> OfLine {
    let item = &r.cart.items[line];
    let row = deciding(r, line)?;
    let formula = row.and_then(|row| row.text("formula"));
    let checkout = match row.and_then(|row| row.text("collected_by")) {
        Some(scheme) => {
            r.cart.registrations.contains(scheme)
                && r.covering(Some(line))?.is_some_and(|s| s.text("registration") == Some(scheme))
        }
        None => false,
    };
    let one = |rule: &str, amount: Q| Duty {
        rule: rule.to_owned(),
        whole: amount.clone(),
        amount,
        at_checkout: checkout,
        groups: vec![vec![line]],
    };
    let own = item.duty_rate.as_deref();
    let value = r.rounded("customs-value", r.lines[line].customs.clone());
    match (formula, own, row) {
        (Some("free"), _, _) => Some(Vec::new()),
        (Some("flat-per-line"), _, Some(row)) => {
            let groups = headings(r, row)?;
            let flat = r.money(&row.money("amount").unwrap())?;
            let own = groups.iter().find(|group| group.contains(&line))?;
            let amount = r.part(line, own, &flat);
            let whole = flat * whole(groups.len() as i64);
            Some(vec![Duty { whole, groups, ..one(&row.rule, amount) }])
        }
        (_, Some(own), _) => {
            // What bears no duty by the row's own terms bears none of the merchant's either.
            let amount = duty(own, &measured(r, line, beyond(r, row, line, value)?))?;
            Some(vec![one(&format!("{}/duty/merchant", r.place.country), r.rounded("duty", amount))])
        }
        (Some("percent"), None, Some(row)) => {
            let rate = q(row.text("rate").unwrap());
            let value = beyond(r, Some(row), line, value)?;
            let Some(less) = row.money("less") else {
                return Some(vec![one(&row.rule, r.rounded("duty", value * rate))]);
            };
            // Taken off once, for all goods of the row together, which share what is left.
            let together = decided_by(r, row)?;
            let together: Vec<usize> =
                together.into_iter().filter(|i| r.cart.items[*i].duty_rate.is_none()).collect();
            let all: Q = together.iter().map(|i| &r.lines[*i].customs).sum();
            let whole = r.rounded("duty", (all * rate - r.money(&less)?).max(whole(0)));
            let amount = r.part(line, &together, &whole);
            Some(vec![Duty { whole, groups: vec![together], ..one(&row.rule, amount) }])
        }
        (Some("tariff"), None, Some(row)) => tariff(r, line, row, value, &one),
        _ => None,
    }
}

/// The value beyond what the row leaves free, once for all that travels.
fn beyond(r: &Reckoning<'_>, row: Option<&Row>, line: usize, value: Q) -> Option<Q> {
    let Some(free) = row.and_then(|row| row.money("free")) else { return Some(value) };
    Some((value - r.part(line, &r.physical(), &r.money(&free)?)).max(whole(0)))
}

/// The lines whose duty this row decides.
fn decided_by(r: &Reckoning<'_>, row: &Row) -> Option<Vec<usize>> {
    let mut out = Vec::new();
    for i in r.physical() {
        if deciding(r, i)?.is_some_and(|d| std::ptr::eq(d, row)) {
            out.push(i);
        }
    }
    Some(out)
}

/// The lines under this row by the first six digits of their code; without a code a line stands alone.
fn headings(r: &Reckoning<'_>, row: &Row) -> Option<Vec<Vec<usize>>> {
    let six = |i: usize| r.cart.items[i].hs.as_ref().map(|hs| hs[..6].to_owned());
    let mut out: Vec<Vec<usize>> = Vec::new();
    for i in decided_by(r, row)? {
        match out.iter_mut().find(|group| six(i).is_some() && six(group[0]) == six(i)) {
            Some(group) => group.push(i),
            None => out.push(vec![i]),
        }
    }
    Some(out)
}

fn measured<'a>(r: &'a Reckoning<'_>, line: usize, value: Q) -> Measured<'a> {
    let item = &r.cart.items[line];
    Measured {
        value,
        pieces: item.quantity,
        grams: item.grams.map(|g| g * item.quantity),
        rates: &r.cart.rates,
        currency: &r.cart.currency,
    }
}

/// The line of the tariff: the longest beginning of the code.
fn found<'a>(r: &Reckoning<'a>, hs: &str) -> Option<&'a Tariff> {
    let places = r.market().customs_names(r.place.country);
    let rows = places.into_iter().find_map(|name| r.world.tariffs.get(name))?;
    let fitting = rows.iter().filter(|row| hs.starts_with(row.hs.as_str()));
    fitting.rev().max_by_key(|row| row.hs.len())
}

fn tariff(r: &Reckoning<'_>, line: usize, row: &Row, value: Q, one: &dyn Fn(&str, Q) -> Duty) -> OfLine {
    let item = &r.cart.items[line];
    let value = beyond(r, Some(row), line, value)?;
    // The row asks for the code and the data for its rate; a claim then lowers it.
    let hs = item.hs.as_deref()?;
    let found = found(r, hs)?;
    let normal = duty(&found.rate, &measured(r, line, value.clone()))?;
    let claimed = item.preference.as_deref().and_then(|id| agreement(r, line, id));
    let rate = match &claimed {
        Some(rate) if rate == "staged" => return None,
        Some(rate) => rate.clone(),
        None => found.rate.clone(),
    };
    let base = r.rounded("duty", duty(&rate, &measured(r, line, value.clone()))?.min(normal));
    // Named after the agreement, or the line that the rate was read from.
    let line_name = if found.national.is_empty() { &found.hs } else { &found.national };
    let name = claimed.as_ref().and(item.preference.as_ref()).unwrap_or(line_name);
    let place = row.rule.split('/').next().unwrap();
    let mut out = vec![one(&format!("{place}/duty/{name}"), base.clone())];
    // Lists name national lines: a shorter code is looked up by the line that its rate was read from.
    let named = if found.national.starts_with(hs) { found.national.as_str() } else { hs };
    for name in r.market().customs_names(r.place.country) {
        for measure in r.world.measures.get(name).into_iter().flatten().filter(|m| m.on(&r.cart.date)) {
            // What depends on an origin that nobody names is left out, and the answer is an estimate.
            if measure.when.asks_for_origin() && item.origin.is_none()
                || !r.applies_to_code(measure, line, named)?
            {
                continue;
            }
            let lifted = measure.list("not_with");
            if item.preference.as_deref().is_some_and(|id| lifted.contains(&id)) {
                continue;
            }
            let amount = if let Some(add) = measure.text("add") {
                q(add) * &value
            } else if let Some(cap) = measure.text("top_up_to") {
                (q(cap) * &value - &base).max(whole(0))
            } else {
                return None;
            };
            out.push(one(&measure.rule, r.rounded("duty", amount)));
        }
    }
    Some(out)
}

/// The rate of the agreement that is claimed, where it covers the line.
fn agreement(r: &Reckoning<'_>, line: usize, id: &str) -> Option<String> {
    let item = &r.cart.items[line];
    let (origin, hs) = (item.origin.as_deref()?, item.hs.as_deref());
    let date = r.cart.date.as_str();
    let places = r.market().customs_names(r.place.country);
    let covers = |fields: &std::collections::HashMap<String, String>| {
        let words = |key: &str| fields[key].split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let begins = |list: &[String]| hs.is_some_and(|hs| list.iter().any(|p| hs.starts_with(p.as_str())));
        fields["id"] == id
            && places.contains(&fields["destination"].as_str())
            && words("origins").iter().any(|place| r.world.covers(place, origin))
            && fields["since"].as_str() <= date
            && (fields["until"].is_empty() || date <= fields["until"].as_str())
            && (words("hs").is_empty() || begins(&words("hs")))
            && !begins(&words("not_hs"))
    };
    r.world.preferences.iter().find(|p| covers(&p.fields)).map(|p| p.fields["rate"].clone())
}
