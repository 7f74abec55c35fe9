//! Taxes: in each group of one name the first row that applies decides; one amount for each rate.

use crate::oracle::data::Row;
use crate::oracle::duties::OfLine;
use crate::oracle::number::{Q, q, whole};
use crate::oracle::place::Place;
use crate::oracle::reckoning::{Reckoning, Way};

/// One amount of tax.
#[derive(Debug)]
pub(crate) struct Tax {
    /// The charge's: whose tax, its name, and how it is asked for.
    pub(crate) rule: String,
    pub(crate) name: String,
    pub(crate) rate: Q,
    pub(crate) amount: Q,
    /// The seller asks for it at checkout.
    pub(crate) at_checkout: bool,
    /// It is a tax of the border, which a waiver can leave uncollected.
    pub(crate) at_border: bool,
    /// It is on something sent by wire, which is in no consignment.
    pub(crate) by_wire: bool,
    pub(crate) lines: Vec<usize>,
}

/// The row of each tax that decides for a line; none where no row says what it bears.
fn bears<'a>(
    rows: &'a [Row],
    on: &str,
    date: &str,
    applies: &dyn Fn(&Row) -> Option<bool>,
) -> Option<Vec<&'a Row>> {
    let mut decided: Vec<&Row> = Vec::new();
    for row in rows.iter().filter(|row| row.on(date) && row.text("on").is_none_or(|o| o == on)) {
        if decided.iter().all(|d| d.text("tax") != row.text("tax")) && applies(row)? {
            decided.push(row);
        }
    }
    Some(decided)
}

/// Whose tax a sale inland bears: the destination's, or the origin's where a union counts distance sales and the seller
/// is not registered for them.
fn inland_place<'a>(r: &Reckoning<'a>) -> Option<Place<'a>> {
    let own = r.place.country == r.cart.from;
    let scheme = r.world.inside(r.market(), &r.cart.from, r.place.country).flatten();
    let registered = scheme.is_none_or(|name| r.cart.registrations.iter().any(|own| own == name));
    if own || registered {
        return Some(Place { ..r.place });
    }
    Place::home(r.cart, r.world)
}

/// The taxes that a line bears on a sale at home: whose, their names, and the rate on top of a net price.
fn inland<'a>(
    r: &Reckoning<'a>,
    place: &Place<'a>,
    line: usize,
    own: Option<&Q>,
) -> Option<Vec<(String, String, Q)>> {
    let applies = |row: &Row| r.applies_at(place, row, line);
    let rows = bears(place.market.rows("tax"), "domestic", &r.cart.date, &applies)?;
    let taxing = rows.iter().filter(|row| row.text("rate") != Some("none"));
    let on_top = |row: &Row, rate: Q| if row.flag("inside") { &rate / (whole(1) - &rate) } else { rate };
    let bears = |row: &Row, rate: Q| {
        let whose = row.rule.split('/').next().unwrap().to_owned();
        (whose, row.text("tax").unwrap().to_owned(), on_top(row, rate))
    };
    match own {
        Some(own) if rows.is_empty() => Some(vec![(place.country.to_owned(), "tax".to_owned(), own.clone())]),
        Some(own) => Some(taxing.take(1).map(|row| bears(row, own.clone())).collect()),
        None if rows.is_empty() => None,
        None => taxing.map(|row| Some(bears(row, known_rate(row)?))).collect(),
    }
}

/// The rate that a row states, if it states one that can be reckoned with.
fn known_rate(row: &Row) -> Option<Q> {
    row.text("rate").filter(|rate| *rate != "unknown").map(q)
}

/// For each line, the tax that its price contains for one of net.
///
/// Where nobody knows it, nothing is taken out: an export stays at the price that is charged, and at home the tax of the
/// answer is not known either. The merchant's own rate is the destination's, not that of a shop that exports.
pub(crate) fn in_prices(r: &Reckoning<'_>) -> Vec<Q> {
    let (place, own) = match r.way {
        Way::Inland => (inland_place(r), r.cart.tax_rate.as_ref()),
        Way::Import => (Place::home(r.cart, r.world).filter(|_| r.cart.net_export), None),
    };
    let of = |i: usize| Some(inland(r, place.as_ref()?, i, own)?.into_iter().map(|(_, _, rate)| rate).sum());
    let all: Option<Vec<Q>> = (0..r.cart.items.len()).map(of).collect();
    all.filter(|_| r.cart.gross).unwrap_or_else(|| vec![whole(0); r.cart.items.len()])
}

/// How a line's tax is asked for.
#[derive(Clone, Copy)]
enum Asked<'a> {
    Border,
    Scheme(&'a Row),
    Wire,
}

/// All taxes of the cart; `fees` is what taxable levies and fees come to. Nothing where one is not known.
pub(crate) fn of_all(r: &Reckoning<'_>, duties: &[OfLine], fees: &Q) -> Option<Vec<Tax>> {
    let mut out: Vec<Tax> = Vec::new();
    if r.way == Way::Inland {
        let place = inland_place(r)?;
        for i in 0..r.lines.len() {
            let line = &r.lines[i];
            let how = match r.world.inside(r.market(), &r.cart.from, r.place.country).flatten() {
                Some(_) if r.place.country != r.cart.from => {
                    if place.country == r.place.country {
                        "oss"
                    } else {
                        "origin"
                    }
                }
                _ => "domestic",
            };
            for (whose, name, rate) in inland(r, &place, i, r.cart.tax_rate.as_ref())? {
                let rule = format!("{whose}/{name}/{how}");
                let amount = (&line.goods + &line.freight + &line.insurance) * &rate;
                add(
                    &mut out,
                    Tax {
                        rule,
                        name,
                        rate,
                        amount,
                        at_checkout: true,
                        at_border: false,
                        by_wire: false,
                        lines: vec![i],
                    },
                );
            }
        }
        return Some(out);
    }
    let mut shares: Vec<(usize, &Row)> = Vec::new();
    for i in 0..r.lines.len() {
        let asked = if !r.lines[i].physical {
            Asked::Wire
        } else {
            match r.covering(Some(i))? {
                Some(row) if r.cart.registrations.contains(row.text("registration").unwrap()) => {
                    Asked::Scheme(row)
                }
                Some(row) if row.text("unregistered") == Some("none") => continue,
                _ => Asked::Border,
            }
        };
        let applies = |row: &Row| r.applies(row, Some(i));
        let rows = bears(r.market().rows("tax"), "import", &r.cart.date, &applies)?;
        let mut taxing = rows.iter().filter(|row| row.text("rate") != Some("none"));
        if let Some(own) = &r.cart.tax_rate {
            // The merchant's rate stands for all taxes together, also where no row says what the goods bear.
            let first = taxing.next().copied();
            if first.is_some() || rows.is_empty() {
                add(&mut out, one(r, i, first, own, asked, duties, fees)?);
            }
            continue;
        }
        if rows.is_empty() {
            return None;
        }
        for row in taxing {
            match row.text("rate") {
                Some("unknown") => return None,
                Some(rate) => add(&mut out, one(r, i, Some(row), &q(rate), asked, duties, fees)?),
                None => shares.push((i, row)),
            }
        }
    }
    for tax in &mut out {
        by_law(r, tax);
    }
    share_ofs(r, &mut out, &shares);
    Some(out)
}

/// Taxes of one name, rate and way of asking are one amount.
fn add(out: &mut Vec<Tax>, tax: Tax) {
    let same = |t: &&mut Tax| {
        t.name == tax.name && t.rate == tax.rate && t.at_border == tax.at_border && t.by_wire == tax.by_wire
    };
    match out.iter_mut().find(same) {
        Some(known) => {
            known.amount += tax.amount;
            known.lines.extend(tax.lines);
        }
        None => out.push(tax),
    }
}

/// One line's base under a row; `by_law` makes it an amount.
fn one(
    r: &Reckoning<'_>,
    i: usize,
    row: Option<&Row>,
    rate: &Q,
    asked: Asked<'_>,
    duties: &[OfLine],
    fees: &Q,
) -> Option<Tax> {
    let line = &r.lines[i];
    let parts = match (asked, row) {
        (Asked::Scheme(scheme), _) => scheme.list("base"),
        (Asked::Wire, _) => vec!["goods", "shipping", "insurance"],
        (Asked::Border, Some(row)) if !row.list("base").is_empty() => row.list("base"),
        (Asked::Border, _) => vec!["goods", "shipping", "insurance", "duty", "fees"],
    };
    let mut base = whole(0);
    for part in parts {
        base += match part {
            "goods" => line.goods.clone(),
            "shipping" => line.freight.clone(),
            "insurance" => line.insurance.clone(),
            "customs-value" => line.customs.clone(),
            "duty" => duties[i].as_ref()?.iter().map(|d| &d.amount).sum(),
            "fees" => r.part(i, &r.physical(), fees),
            other => panic!("a part of a base that the oracle does not know: {other}"),
        };
    }
    let at_border = matches!(asked, Asked::Border);
    if let Some(row) = row.filter(|_| at_border) {
        if let Some(uplift) = row.text("uplift") {
            base += q(uplift) * &line.customs;
        }
        if let Some(free) = row.money("free") {
            base = (base - r.part(i, &r.physical(), &r.money(&free)?)).max(whole(0));
        }
    }
    let inside = row.is_some_and(|row| row.flag("inside"));
    let rate = if inside { rate / (whole(1) - rate) } else { rate.clone() };
    let name = row.and_then(|row| row.text("tax")).unwrap_or("tax").to_owned();
    let how = match asked {
        Asked::Border => "import",
        Asked::Scheme(scheme) => scheme.rule.rsplit('/').next().unwrap(),
        Asked::Wire => "digital",
    };
    let place = row.map_or(r.place.country, |row| row.rule.split('/').next().unwrap());
    let rule = format!("{place}/{name}/{how}");
    Some(Tax {
        rule,
        name,
        rate,
        amount: base,
        at_checkout: !at_border,
        at_border,
        by_wire: matches!(asked, Asked::Wire),
        lines: vec![i],
    })
}

/// From a base to the tax on it, with the roundings of the law.
fn by_law(r: &Reckoning<'_>, tax: &mut Tax) {
    // The steps of a law are those of its border; a seller's invoice has its own cents.
    let step = |what: &str, value: Q| if tax.at_border { r.rounded(what, value) } else { value };
    let base = step("tax-base", tax.amount.clone());
    tax.amount = step("tax", base * &tax.rate);
}

/// Taxes that are a share of another one.
fn share_ofs(r: &Reckoning<'_>, out: &mut Vec<Tax>, shares: &[(usize, &Row)]) {
    let mut more: Vec<Tax> = Vec::new();
    for (line, row) in shares {
        // What the line bears of the other tax is a part of that tax's amount: all of its lines are taken together.
        let name = row.text("tax").unwrap();
        let of = out.iter().find(|tax| tax.lines.contains(line) && row.text("share_of") == Some(&tax.name));
        let Some(of) = of else { continue };
        let same = |t: &&mut Tax| t.name == name && t.at_border == of.at_border && t.by_wire == of.by_wire;
        match more.iter_mut().find(same) {
            Some(known) => known.lines.push(*line),
            None => more.push(Tax {
                rule: of.rule.replace(&of.name, name),
                name: name.to_owned(),
                rate: q(row.text("share").unwrap()),
                amount: whole(0),
                lines: vec![*line],
                ..*of
            }),
        }
    }
    for share in &mut more {
        let parts = out.iter().filter(|tax| tax.lines.iter().all(|line| share.lines.contains(line)));
        let same = parts.filter(|tax| tax.at_border == share.at_border && tax.by_wire == share.by_wire);
        let amount = same.map(|tax| &tax.amount).sum::<Q>() * &share.rate;
        share.amount = if share.at_border { r.rounded("tax", amount) } else { amount };
    }
    out.extend(more);
}
