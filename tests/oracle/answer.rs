//! What the oracle answers, as printed minor units of the answer's currency.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_traits::Zero;

use crate::oracle::cart::Cart;
use crate::oracle::data::World;
use crate::oracle::duties::OfLine;
use crate::oracle::levies::{self, Levy};
use crate::oracle::number::{Q, printed, share_out, whole};
use crate::oracle::place::Place;
use crate::oracle::reckoning::{Reckoning, Way};
use crate::oracle::taxes::{self, Tax};
use crate::oracle::{duties, goods};

/// How far an answer goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    Computed,
    Unavailable,
    Prohibited,
}

/// The figures, by their JSON names; what is not known is missing.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) reach: Reach,
    pub(crate) totals: BTreeMap<&'static str, BigInt>,
    /// By line: goods, customsValue, duty, tax.
    pub(crate) items: Vec<BTreeMap<&'static str, BigInt>>,
    /// By rule, in the names that the charges of an answer have.
    pub(crate) charges: BTreeMap<String, BigInt>,
}

pub(crate) fn answer(cart: &Cart, world: &World) -> Answer {
    let mut out = Answer {
        reach: Reach::Unavailable,
        totals: BTreeMap::new(),
        items: cart.items.iter().map(|_| BTreeMap::new()).collect(),
        charges: BTreeMap::new(),
    };
    let Some(place) = Place::of(cart, world) else { return out };
    let Some(r) = goods::reckoning(cart, world, place) else { return out };
    let print = |value: &Q| printed(value, world.exponents[&cart.currency]);
    let mut sums = [BigInt::zero(), BigInt::zero()];
    for (line, item) in r.lines.iter().zip(&mut out.items) {
        for (at, (key, value)) in
            [("goods", &line.goods), ("customsValue", &line.customs)].into_iter().enumerate()
        {
            let value = print(value);
            sums[at] += &value;
            // Nobody values what crosses no border.
            if key == "goods" || r.way == Way::Import {
                item.insert(key, value);
            }
        }
    }
    let [goods, customs] = sums;
    out.totals.insert("goods", goods);
    if r.way == Way::Import {
        out.totals.insert("customsValue", customs);
    }
    out.totals.insert("shipping", print(&r.freight));
    out.totals.insert("insurance", print(&r.insurance));
    match special(&r) {
        Some(Reach::Computed) => {}
        Some(reach) => return Answer { reach, ..out },
        None => return out,
    }
    if due(&r, &print, &mut out).is_some() {
        out.reach = Reach::Computed;
    } else if r.gross.is_some() {
        // What the tax leaves of a gross price is not known to the last unit.
        ["goods", "shipping", "insurance"].iter().for_each(|key| drop(out.totals.remove(key)));
        out.items.iter_mut().for_each(|item| drop(item.remove("goods")));
    }
    out
}

/// Whether some line is of a kind that the plain formula must not be used for. The first row that applies decides; one
/// that only mentions something decides nothing.
fn special(r: &Reckoning<'_>) -> Option<Reach> {
    let mut worst = Reach::Computed;
    if r.way == Way::Inland {
        return Some(worst);
    }
    for i in r.physical() {
        for row in r.rows("special").filter(|row| row.text("effect") != Some("mention")) {
            if r.applies(row, Some(i))? {
                let prohibited = row.text("effect") == Some("prohibited");
                worst = worst.max(if prohibited { Reach::Prohibited } else { Reach::Unavailable });
                break;
            }
        }
    }
    Some(worst)
}

/// Duty, levies, tax and fees, and who pays them when.
fn due(r: &Reckoning<'_>, print: &dyn Fn(&Q) -> BigInt, out: &mut Answer) -> Option<()> {
    let inland = r.way == Way::Inland;
    let mut all: Vec<OfLine> =
        if inland { r.lines.iter().map(|_| Some(Vec::new())).collect() } else { duties::of_all(r) };
    if !inland {
        total_rounding(r, &mut all)?;
    }
    let mut taxes;
    let mut fees: Vec<Levy>;
    let levies = if r.cart.fees.is_some() { levies::own(r)? } else { levies::by_rule(r, "levy", None)? };
    let taxable = |list: &[Levy]| -> Q { list.iter().filter(|l| l.taxable).map(|l| &l.amount).sum() };
    waive_duty(r, &mut all)?;
    taxes = taxes::of_all(r, &all, &taxable(&levies))?;
    waive_rest(r, &mut all, &mut taxes)?;
    fees = Vec::new();
    if r.cart.fees.is_none() && r.cart.on_delivery {
        let at_door = advanced(&all, &taxes);
        let levied: Q = levies.iter().map(|l| &l.amount).sum();
        if at_door.clone() + levied > whole(0) {
            fees = levies::by_rule(r, "fee", Some(&at_door))?;
            let together = taxable(&levies) + taxable(&fees);
            taxes = taxes::of_all(r, &all, &together)?;
            waive_rest(r, &mut all, &mut taxes)?;
        }
    }
    enter(r, &all, &taxes, levies.iter().chain(&fees), print, out)
}

/// A rounding of all duties together, which they then share in whole minor units of the step's currency.
fn total_rounding(r: &Reckoning<'_>, all: &mut [OfLine]) -> Option<()> {
    let Some(row) = r.rows("rounding").find(|row| row.text("what") == Some("duty-total")) else {
        return Some(());
    };
    let currency = row.money("step").unwrap().currency;
    let mut sum = whole(0);
    for duties in all.iter() {
        sum += duties.as_ref()?.iter().map(|d| &d.whole).sum::<Q>();
    }
    let rounded = r.rounded("duty-total", sum.clone());
    if rounded == sum {
        return Some(());
    }
    let exponent = r.world.exponents[&currency];
    let minor = |value: &Q| Some(printed(&r.convert(value, &r.cart.currency, &currency)?, exponent));
    let unit = Q::from_integer(num_traits::pow(10.into(), exponent as usize));
    let mut weights = Vec::new();
    for duty in all.iter().flatten().flatten() {
        weights.push(Q::from_integer(minor(&duty.whole)?));
    }
    let shares = share_out(&minor(&rounded)?, &weights);
    for (duty, share) in all.iter_mut().flatten().flatten().zip(shares) {
        duty.whole = r.convert(&(Q::from_integer(share) / &unit), &currency, &r.cart.currency)?;
        duty.amount = duty.whole.clone();
    }
    Some(())
}

fn below(r: &Reckoning<'_>, what: &str, sum: &Q) -> Option<bool> {
    for row in r.rows("waivers").filter(|row| row.text("what") == Some(what)) {
        if !r.applies(row, None)? {
            continue;
        }
        let within = |limit: &crate::oracle::data::Money| r.convert(sum, &r.cart.currency, &limit.currency);
        // A limit that cannot be compared waives nothing, which makes the answer an estimate.
        if let Some(limit) = row.money("below") {
            return Some(within(&limit).is_some_and(|sum| sum < limit.amount));
        }
        if let Some(limit) = row.money("up_to") {
            return Some(within(&limit).is_some_and(|sum| sum <= limit.amount));
        }
    }
    Some(false)
}

fn waive_duty(r: &Reckoning<'_>, all: &mut [OfLine]) -> Option<()> {
    if r.way == Way::Import && all.iter().all(Option::is_some) {
        let sum: Q = all.iter().flatten().flatten().map(|d| &d.amount).sum();
        if below(r, "duty", &sum)? {
            all.iter_mut().for_each(|d| *d = Some(Vec::new()));
        }
    }
    Some(())
}

fn waive_rest(r: &Reckoning<'_>, all: &mut [OfLine], taxes: &mut Vec<Tax>) -> Option<()> {
    if r.way == Way::Inland {
        return Some(());
    }
    let tax: Q = taxes.iter().filter(|t| t.at_border).map(|t| &t.amount).sum();
    if below(r, "tax", &tax)? {
        taxes.retain(|t| !t.at_border);
    }
    if all.iter().all(Option::is_some) {
        let duty: Q = all.iter().flatten().flatten().map(|d| &d.amount).sum();
        let tax: Q = taxes.iter().filter(|t| t.at_border).map(|t| &t.amount).sum();
        if below(r, "all", &(duty + tax))? {
            all.iter_mut().for_each(|d| *d = Some(Vec::new()));
            taxes.retain(|t| !t.at_border);
        }
    }
    Some(())
}

/// Duty and tax that somebody asks for at the door.
fn advanced(all: &[OfLine], taxes: &[Tax]) -> Q {
    let duty: Q = all.iter().flatten().flatten().filter(|d| !d.at_checkout).map(|d| &d.amount).sum();
    let tax: Q = taxes.iter().filter(|t| !t.at_checkout).map(|t| &t.amount).sum();
    duty + tax
}

/// Prints every amount once, and adds up what was printed.
fn enter<'a>(
    r: &Reckoning<'_>,
    all: &[OfLine],
    taxes: &[Tax],
    fees: impl Iterator<Item = &'a Levy>,
    print: &dyn Fn(&Q) -> BigInt,
    out: &mut Answer,
) -> Option<()> {
    let count = r.lines.len();
    if let Some(gross) = &r.gross {
        gross_stays(gross, taxes, print, out);
    }
    let (mut duty, mut tax) = (vec![BigInt::zero(); count], vec![BigInt::zero(); count]);
    let (mut now, mut later, mut other) = (BigInt::zero(), BigInt::zero(), BigInt::zero());
    let mut pay = |amount: &BigInt, at_checkout: bool| {
        *(if at_checkout || !r.cart.on_delivery { &mut now } else { &mut later }) += amount;
    };
    let mut charge = |rule: &str, amount: &BigInt| *out.charges.entry(rule.to_owned()).or_default() += amount;
    let unknown = all.iter().any(Option::is_none);
    // Shares go by the goods as they are printed.
    let goods: Vec<Q> = out.items.iter().map(|item| Q::from_integer(item["goods"].clone())).collect();
    let spread = |amount: &BigInt, lines: &[usize], into: &mut [BigInt]| {
        let weights: Vec<Q> = lines.iter().map(|i| goods[*i].clone()).collect();
        for (i, share) in lines.iter().zip(share_out(amount, &weights)) {
            into[*i] += share;
        }
    };
    for (i, d) in all.iter().enumerate().flat_map(|(i, duties)| duties.iter().flatten().map(move |d| (i, d)))
    {
        // A charge that several lines share is entered once, with the first of them.
        if d.groups[0][0] != i {
            continue;
        }
        let amount = print(&d.whole);
        pay(&amount, d.at_checkout);
        charge(&d.rule, &amount);
        let equal = vec![whole(1); d.groups.len()];
        for (group, part) in d.groups.iter().zip(share_out(&amount, &equal)) {
            spread(&part, group, &mut duty);
        }
    }
    for t in taxes {
        let amount = print(&t.amount);
        pay(&amount, t.at_checkout);
        charge(&t.rule, &amount);
        spread(&amount, &t.lines, &mut tax);
    }
    for fee in fees {
        let amount = print(&fee.amount);
        pay(&amount, r.way == Way::Inland);
        charge(&fee.rule, &amount);
        other += amount;
    }
    let sum = |list: &[BigInt]| list.iter().sum::<BigInt>();
    let (all_duty, all_tax) = (sum(&duty), sum(&tax));
    out.totals.insert("tax", all_tax.clone());
    out.totals.insert("fees", other.clone());
    for (item, tax) in out.items.iter_mut().zip(tax) {
        item.insert("tax", tax);
    }
    if unknown {
        return None;
    }
    for (item, duty) in out.items.iter_mut().zip(duty) {
        item.insert("duty", duty);
    }
    out.totals.insert("duty", all_duty.clone());
    let own = &out.totals["goods"] + &out.totals["shipping"] + &out.totals["insurance"];
    out.totals.insert("total", &own + all_duty + all_tax + other);
    out.totals.insert("dueNow", own + now);
    out.totals.insert("dueOnDelivery", later);
    Some(())
}

/// Where prices hold their tax, what is charged is the gross: the net parts are what the printed tax leaves of it.
fn gross_stays(gross: &[Q], taxes: &[Tax], print: &dyn Fn(&Q) -> BigInt, out: &mut Answer) {
    let tax: BigInt = taxes.iter().map(|t| print(&t.amount)).sum();
    let left = gross.iter().map(print).sum::<BigInt>() - tax;
    let mut net: Vec<Q> = out.items.iter().map(|item| Q::from_integer(item["goods"].clone())).collect();
    net.extend(["shipping", "insurance"].map(|key| Q::from_integer(out.totals[key].clone())));
    let mut shares = share_out(&left, &net);
    out.totals.insert("insurance", shares.pop().unwrap());
    out.totals.insert("shipping", shares.pop().unwrap());
    out.totals.insert("goods", shares.iter().sum());
    for (item, share) in out.items.iter_mut().zip(shares) {
        item.insert("goods", share);
    }
}
