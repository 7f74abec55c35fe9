//! Charges of the state, and what a carrier asks for collecting on delivery.

use std::collections::BTreeSet;

use crate::oracle::cart::Fee;
use crate::oracle::data::Row;
use crate::oracle::number::{Q, q, whole};
use crate::oracle::reckoning::{Reckoning, Way};

/// One levy or fee of the consignment.
pub(crate) struct Levy {
    pub(crate) rule: String,
    pub(crate) amount: Q,
    pub(crate) taxable: bool,
}

/// The fees that the merchant names in place of all others.
pub(crate) fn own(r: &Reckoning<'_>) -> Option<Vec<Levy>> {
    let fees = r.cart.fees.iter().flatten();
    let levy = |fee: &Fee| {
        Some(Levy {
            rule: format!("merchant/fee/{}", fee.label),
            amount: r.stated(&fee.amount)?,
            taxable: fee.taxable,
        })
    };
    fees.map(levy).collect()
}

/// The levies (`kind = "levy"`) or fees of the data. `advanced` is the duty and tax due on delivery.
pub(crate) fn by_rule(r: &Reckoning<'_>, kind: &str, advanced: Option<&Q>) -> Option<Vec<Levy>> {
    let mut out = Vec::new();
    if r.way == Way::Inland || r.physical().is_empty() {
        return Some(out);
    }
    for row in r.rows("levies").filter(|row| row.text("kind") == Some(kind)) {
        if r.applies(row, None)? {
            out.push(Levy {
                rule: row.rule.clone(),
                amount: amount(r, row, advanced)?,
                taxable: row.flag("taxable"),
            });
        }
    }
    Some(out)
}

fn amount(r: &Reckoning<'_>, row: &Row, advanced: Option<&Q>) -> Option<Q> {
    let mut sum = whole(0);
    if let Some(each) = row.money("amount") {
        sum += r.money(&each)? * count(r, row)?;
    }
    if let Some(percent) = row.text("percent") {
        let of = row.text("of").unwrap_or(if row.text("kind") == Some("fee") {
            "advanced"
        } else {
            "customs-value"
        });
        sum += q(percent) * if of == "advanced" { advanced? } else { &r.sums[2] };
    }
    if let Some(least) = row.money("min") {
        sum = sum.max(r.money(&least)?);
    }
    if let Some(most) = row.money("max") {
        sum = sum.min(r.money(&most)?);
    }
    Some(sum)
}

fn count(r: &Reckoning<'_>, row: &Row) -> Option<Q> {
    let items = || r.physical().into_iter().map(|i| (i, &r.cart.items[i]));
    match row.text("per") {
        Some("line") => {
            let six = |(i, item): (usize, &crate::oracle::cart::Item)| {
                item.hs.as_ref().map_or_else(|| format!("line {i}"), |hs| hs[..6].to_owned())
            };
            Some(whole(items().map(six).collect::<BTreeSet<_>>().len() as i64))
        }
        Some("kg") => {
            let mut grams = 0;
            for (_, item) in items() {
                grams += item.grams? * item.quantity;
            }
            Some(whole(grams) / whole(1000))
        }
        _ => Some(whole(1)),
    }
}
