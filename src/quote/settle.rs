//! From exact figures to printed amounts that add up.
//!
//! Each figure is rounded once, half up, when it enters the answer; sums are sums of printed parts; shares go by
//! printed net goods value, largest remainder, ties to the earlier line.

use std::cell::Cell;

use crate::money::{Amount, Currency, Exact, Rounding, TooLarge, share};

use super::case::Case;
use super::figure::Figure;
use super::{Charge, ChargeKind, Payer, QuoteItem, Totals};

/// Everything that was worked out, before printing.
pub(super) struct Worked {
    pub(super) figures: Vec<Figure>,
    /// For each line, whether its duty is known.
    pub(super) duty_known: Vec<bool>,
    /// For each line, whether its tax is known.
    pub(super) tax_known: Vec<bool>,
    /// Whether levies and fees are known.
    pub(super) fees_known: bool,
    /// Prices with tax in them: exact gross of each line, of freight and of insurance. The gross stays.
    pub(super) gross: Option<(Vec<Exact>, Exact, Exact)>,
}

/// The printed answer.
pub(super) struct Printed {
    pub(super) items: Vec<QuoteItem>,
    pub(super) totals: Totals,
    pub(super) charges: Vec<Charge>,
}

/// Rounds figures to minor units of the answer's currency. One that is too large is remembered.
struct Rounder {
    currency: Currency,
    too_large: Cell<bool>,
}

impl Rounder {
    #[inline(never)]
    fn minor(&self, value: &Exact) -> i64 {
        let amount = Amount::round(value, self.currency, Rounding::HalfUp);
        amount.map_or_else(
            |TooLarge| {
                self.too_large.set(true);
                0
            },
            Amount::minor,
        )
    }
}

pub(super) fn print(case: &Case<'_>, worked: Worked) -> Result<Printed, TooLarge> {
    let currency = case.money.answer();
    let round = Rounder { currency, too_large: Cell::new(false) };
    let mut goods = Vec::new();
    for line in &case.lines {
        goods.push(round.minor(&line.goods));
    }
    let (mut shipping, mut insurance) = (round.minor(&case.shipping), round.minor(&case.insurance));
    let mut amounts = Vec::new();
    // Sums by kind: duty, tax, levies with fees; and what is paid at the door.
    let (mut duties, mut taxes, mut fees, mut later) = (0, 0, 0, 0);
    for figure in &worked.figures {
        let minor = round.minor(&figure.value);
        match figure.charge.kind {
            ChargeKind::Duty => duties += minor,
            ChargeKind::Tax => taxes += minor,
            ChargeKind::Levy | ChargeKind::Fee => fees += minor,
        }
        if figure.charge.payer == Payer::Recipient {
            later += minor;
        }
        amounts.push(minor);
    }

    if let Some((lines, freight, cover)) = &worked.gross {
        // The gross is what is charged: net parts are what the tax leaves of it.
        let mut left = round.minor(freight) + round.minor(cover) - taxes;
        for value in lines {
            left += round.minor(value);
        }
        goods.extend([shipping, insurance]);
        goods = share(left, &goods);
        insurance = goods.pop().unwrap_or_default();
        shipping = goods.pop().unwrap_or_default();
    }

    let (mut duty, mut tax) = (vec![0i64; goods.len()], vec![0i64; goods.len()]);
    for (figure, amount) in worked.figures.iter().zip(&amounts) {
        match figure.charge.kind {
            ChargeKind::Duty => spread(figure, *amount, &goods, &mut duty),
            ChargeKind::Tax => spread(figure, *amount, &goods, &mut tax),
            ChargeKind::Levy | ChargeKind::Fee => {}
        }
    }

    let money = |minor: i64| Some(Amount::from_minor(minor, currency));
    let known = |known: bool, minor: i64| if known { money(minor) } else { None };
    let mut items = Vec::new();
    let (mut duty_known, mut tax_known) = (true, true);
    let (mut goods_total, mut customs) = (0, Some(0));
    for (i, line) in case.lines.iter().enumerate() {
        let at = |values: &[i64]| values.get(i).copied().unwrap_or_default();
        let has_duty = worked.duty_known.get(i) == Some(&true);
        let has_tax = worked.tax_known.get(i) == Some(&true);
        let value = line.customs_value.map(|value| round.minor(&value));
        customs = customs.zip(value).map(|(sum, value)| sum + value);
        goods_total += at(&goods);
        (duty_known, tax_known) = (duty_known && has_duty, tax_known && has_tax);
        items.push(QuoteItem {
            id: line.item.id.clone(),
            goods: money(at(&goods)),
            customs_value: value.and_then(money),
            duty: known(has_duty, at(&duty)),
            tax: known(has_tax, at(&tax)),
        });
    }
    let all_known = duty_known && tax_known && worked.fees_known;
    let total = goods_total + shipping + insurance + duties + taxes + fees;
    let totals = Totals {
        goods: money(goods_total),
        shipping: money(shipping),
        insurance: money(insurance),
        customs_value: customs.and_then(money),
        duty: known(duty_known, duties),
        tax: known(tax_known, taxes),
        fees: known(worked.fees_known, fees),
        total: known(all_known, total),
        due_now: known(all_known, total - later),
        due_on_delivery: known(all_known, later),
    };
    let mut charges = Vec::new();
    for (mut figure, minor) in worked.figures.into_iter().zip(amounts) {
        figure.charge.amount = Amount::from_minor(minor, currency);
        charges.push(figure.charge);
    }
    if round.too_large.get() { Err(TooLarge) } else { Ok(Printed { items, totals, charges }) }
}

/// Shares a printed charge over its lines: equal amounts for its groups, then by goods inside each.
fn spread(figure: &Figure, amount: i64, goods: &[i64], into: &mut [i64]) {
    let equal = vec![1i64; figure.over.len()];
    for (group, part) in figure.over.iter().zip(share(amount, &equal)) {
        let weights: Vec<i64> = group.iter().map(|i| goods.get(*i).copied().unwrap_or_default()).collect();
        for (index, minor) in group.iter().zip(share(part, &weights)) {
            if let Some(slot) = into.get_mut(*index) {
                *slot += minor;
            }
        }
    }
}
