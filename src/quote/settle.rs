//! From exact figures to printed amounts that add up.
//!
//! Each figure is rounded once, half up, when it enters the answer; sums are sums of printed parts; shares go by
//! printed net goods value, largest remainder, ties to the earlier line.

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

pub(super) fn print(case: &Case<'_>, worked: Worked) -> Result<Printed, TooLarge> {
    let currency = case.money.answer();
    let minor = |value: Exact| Ok(Amount::round(value, currency, Rounding::HalfUp)?.minor());
    let mut goods =
        case.lines.iter().map(|line| minor(line.goods)).collect::<Result<Vec<i64>, TooLarge>>()?;
    let (mut shipping, mut insurance) = (minor(case.shipping)?, minor(case.insurance)?);
    let amounts =
        worked.figures.iter().map(|figure| minor(figure.value)).collect::<Result<Vec<i64>, TooLarge>>()?;
    let paired = || worked.figures.iter().zip(amounts.iter().copied());
    let sum_of =
        |kind: ChargeKind| paired().filter(|(f, _)| f.kind == kind).map(|(_, minor)| minor).sum::<i64>();

    if let Some((lines, freight, cover)) = &worked.gross {
        // The gross is what is charged: net parts are what the tax leaves of it.
        let mut parts = lines.iter().map(|value| minor(*value)).collect::<Result<Vec<i64>, TooLarge>>()?;
        parts.extend([minor(*freight)?, minor(*cover)?]);
        let mut weights = goods.clone();
        weights.extend([shipping, insurance]);
        let net = share(parts.iter().sum::<i64>() - sum_of(ChargeKind::Tax), &weights);
        insurance = net.last().copied().unwrap_or_default();
        shipping = net.len().checked_sub(2).and_then(|i| net.get(i)).copied().unwrap_or_default();
        goods = net.into_iter().take(lines.len()).collect();
    }

    let mut duty = vec![0i64; goods.len()];
    let mut tax = vec![0i64; goods.len()];
    for (figure, amount) in paired() {
        match figure.kind {
            ChargeKind::Duty => spread(figure, amount, &goods, &mut duty),
            ChargeKind::Tax => spread(figure, amount, &goods, &mut tax),
            ChargeKind::Levy | ChargeKind::Fee => {}
        }
    }
    let money = |minor: i64| Amount::from_minor(minor, currency);
    let items = items(case, &worked, &goods, &duty, &tax, currency)?;

    let all = |known: &[bool], total: i64| known.iter().all(|k| *k).then(|| money(total));
    let duty_total = all(&worked.duty_known, duty.iter().sum());
    let tax_total = all(&worked.tax_known, tax.iter().sum());
    let fees = worked.fees_known.then(|| money(sum_of(ChargeKind::Levy) + sum_of(ChargeKind::Fee)));
    let goods_total: i64 = goods.iter().sum();
    let known = duty_total.is_some() && tax_total.is_some() && fees.is_some();
    let charged: i64 = amounts.iter().sum();
    let later: i64 = paired().filter(|(f, _)| f.payer == Payer::Recipient).map(|(_, minor)| minor).sum();
    let total = goods_total + shipping + insurance + charged;
    let customs: Option<i64> = items.iter().map(|item| item.customs_value.map(Amount::minor)).sum();
    let totals = Totals {
        goods: Some(money(goods_total)),
        shipping: Some(money(shipping)),
        insurance: Some(money(insurance)),
        customs_value: customs.map(money),
        duty: duty_total,
        tax: tax_total,
        fees,
        total: known.then(|| money(total)),
        due_now: known.then(|| money(total - later)),
        due_on_delivery: known.then(|| money(later)),
    };
    let charges = worked.figures.into_iter().zip(amounts).map(|(figure, minor)| charge(figure, money(minor)));
    Ok(Printed { items, totals, charges: charges.collect() })
}

fn items(
    case: &Case<'_>,
    worked: &Worked,
    goods: &[i64],
    duty: &[i64],
    tax: &[i64],
    currency: Currency,
) -> Result<Vec<QuoteItem>, TooLarge> {
    let money = |minor: Option<&i64>| minor.map(|minor| Amount::from_minor(*minor, currency));
    let known = |flags: &[bool], i: usize| flags.get(i) == Some(&true);
    let mut out = Vec::with_capacity(case.lines.len());
    for (i, line) in case.lines.iter().enumerate() {
        let value = line.customs_value.map(|v| Amount::round(v, currency, Rounding::HalfUp)).transpose()?;
        out.push(QuoteItem {
            id: line.item.id.clone(),
            goods: money(goods.get(i)),
            customs_value: value,
            duty: money(duty.get(i)).filter(|_| known(&worked.duty_known, i)),
            tax: money(tax.get(i)).filter(|_| known(&worked.tax_known, i)),
        });
    }
    Ok(out)
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

fn charge(figure: Figure, amount: Amount) -> Charge {
    Charge {
        kind: figure.kind,
        rule: figure.rule,
        base: figure.base,
        rate: figure.rate,
        amount,
        payer: figure.payer,
        since: figure.since,
        source: figure.source,
    }
}
