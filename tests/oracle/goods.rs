//! From prices to lines: one conversion, the discount, the tax that is taken out of prices, freight and insurance by
//! the value of the goods, and the value that customs take.

use num_traits::Zero;

use crate::oracle::cart::Cart;
use crate::oracle::data::World;
use crate::oracle::number::{Q, printed, share_out, whole};
use crate::oracle::place::Place;
use crate::oracle::reckoning::{Line, Reckoning, Way};
use crate::oracle::taxes;

/// The lines of a cart, or nothing where an amount of the request has no rate.
pub(crate) fn reckoning<'a>(cart: &'a Cart, world: &'a World, place: Place<'a>) -> Option<Reckoning<'a>> {
    let same = place.country == cart.from || world.inside(place.market, &cart.from, place.country).is_some();
    let way = if same { Way::Inland } else { Way::Import };
    let mut r = Reckoning {
        world,
        cart,
        place,
        way,
        lines: Vec::new(),
        freight: whole(0),
        insurance: whole(0),
        gross: None,
        sums: [whole(0), whole(0), whole(0)],
    };
    let mut paid = Vec::new();
    for item in &cart.items {
        paid.push(r.stated(&item.price)? * whole(item.quantity));
    }
    let inside = taxes::in_prices(&r);
    let off = discount(&r, &paid)?;
    for (i, item) in cart.items.iter().enumerate() {
        r.lines.push(Line {
            goods: (&paid[i] - &off[i]).max(whole(0)) / (whole(1) + &inside[i]),
            freight: whole(0),
            insurance: whole(0),
            customs: whole(0),
            physical: item.category != "digital",
        });
    }
    let freight = cart.shipping.as_ref().map_or(Some(whole(0)), |s| r.stated(s))?;
    let insurance = cart.insurance.as_ref().map_or(Some(whole(0)), |s| r.stated(s))?;
    if cart.gross && way == Way::Inland && inside.iter().any(|tax| !tax.is_zero()) {
        let lines = paid.iter().zip(&off).map(|(paid, off)| (paid - off).max(whole(0)));
        r.gross = Some(lines.chain([freight.clone(), insurance.clone()]).collect());
    }
    let goods: Vec<Q> = r.lines.iter().map(|l| l.goods.clone()).collect();
    for (i, tax) in inside.iter().enumerate() {
        let travels = |i: usize| r.lines[i].physical;
        let (freight, insurance) =
            (by_weight(i, &goods, travels, &freight), by_weight(i, &goods, travels, &insurance));
        r.freight += freight / (whole(1) + tax);
        r.insurance += insurance / (whole(1) + tax);
    }
    if r.physical().is_empty() {
        // Nothing travels: what is paid for freight stays what it is.
        (r.freight, r.insurance) = (freight, insurance);
    }
    for i in r.physical() {
        let travels = |i: usize| r.lines[i].physical;
        let (freight, insurance) =
            (by_weight(i, &goods, travels, &r.freight), by_weight(i, &goods, travels, &r.insurance));
        (r.lines[i].freight, r.lines[i].insurance) = (freight, insurance);
    }
    value(&mut r)?;
    Some(r)
}

/// What the discount takes off each line: whole minor units of its own currency, by value, as an order prints it.
fn discount(r: &Reckoning<'_>, paid: &[Q]) -> Option<Vec<Q>> {
    let Some(discount) = &r.cart.discount else { return Some(vec![whole(0); paid.len()]) };
    let exponent = r.world.exponents[&discount.currency];
    let unit = Q::from_integer(num_traits::pow(10.into(), exponent as usize));
    let mut weights = Vec::new();
    for value in paid {
        let there = r.convert(value, &r.cart.currency, &discount.currency)?;
        weights.push(Q::from_integer(printed(&there, exponent)));
    }
    let shares = share_out(&printed(&discount.amount, exponent), &weights);
    shares
        .into_iter()
        .map(|s| r.convert(&(Q::from_integer(s) / &unit), &discount.currency, &r.cart.currency))
        .collect()
}

/// What of `amount` falls on entry `i`, by weight among those that take part.
fn by_weight(i: usize, weights: &[Q], takes: impl Fn(usize) -> bool, amount: &Q) -> Q {
    let all: Q = (0..weights.len()).filter(|i| takes(*i)).map(|i| &weights[i]).sum();
    if !takes(i) {
        return whole(0);
    }
    if all.is_zero() {
        let first = (0..weights.len()).find(|i| takes(*i));
        return if first == Some(i) { amount.clone() } else { whole(0) };
    }
    amount * &weights[i] / all
}

fn value(r: &mut Reckoning<'_>) -> Option<()> {
    r.add_up();
    for i in 0..r.lines.len() {
        if !r.lines[i].physical || r.way == Way::Inland {
            continue;
        }
        let mut found = None;
        for row in r.rows("valuation") {
            if r.applies(row, Some(i))? {
                found = Some((row.text("basis").unwrap(), row.text("share")));
                break;
            }
        }
        if let Some(own) = &r.cart.valuation {
            found = Some((own, None));
        }
        let (basis, share) = found?;
        let line = &r.lines[i];
        let value = if basis == "CIF" { line.values()[1].clone() } else { line.goods.clone() };
        r.lines[i].customs = share.map_or(whole(1), crate::oracle::number::q) * value;
    }
    r.add_up();
    Some(())
}
