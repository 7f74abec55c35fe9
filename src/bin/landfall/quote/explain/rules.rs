//! What rules did: limits compared, the row that decides, tax bases, rounding by law, sums not collected.

use landfall::money::{Amount, Exact, Percent, Rounding};
use landfall::quote::working::{Row, Step};
use landfall::world::{BasePart, Basis, RoundingPoint, ThresholdUnit, Waived};

use super::figure::decimal;
use super::{Sheet, table_of};

/// Every row of a table once, in the order in which the engine came to it.
fn once(rows: impl Iterator<Item = Vec<String>>) -> Vec<Vec<String>> {
    let mut seen: Vec<Vec<String>> = Vec::new();
    for row in rows {
        if !seen.contains(&row) {
            seen.push(row);
        }
    }
    seen
}

/// Values that rows have a limit for.
pub(super) fn compared(sheet: &Sheet<'_>) -> String {
    let row = |step: &Step| {
        let Step::Compared { rule, basis, unit, value, over, up_to, fits } = step else { return None };
        let what = match basis {
            Basis::Goods => "goods",
            Basis::Cif => "goods, freight and insurance",
            Basis::CustomsValue => "customs value",
        };
        let of = match unit {
            ThresholdUnit::Consignment => "the consignment",
            ThresholdUnit::Item => "one piece",
        };
        let bound = |word: &str, amount: &Option<Amount>| amount.map(|amount| format!("{word} {amount}"));
        let bounds: Vec<String> =
            [bound("over", over), bound("up to", up_to)].into_iter().flatten().collect();
        let code = up_to.or(*over).map_or_else(String::new, |amount| amount.currency().code().to_owned());
        let answer = if *fits { "yes" } else { "no" };
        Some(vec![
            rule.clone(),
            format!("{what} of {of}"),
            format!("{} {code}", decimal(value)),
            bounds.join(", "),
            answer.to_owned(),
        ])
    };
    let rows = once(sheet.steps.iter().filter_map(row));
    table_of(&["rule", "value of", "it is", "limit", "within"], rows, &[2])
}

/// The row that says how the duty of each line is found.
pub(super) fn decided(sheet: &Sheet<'_>) -> String {
    let row = |step: &Step| {
        let (line, row, spared) = match step {
            Step::Decided(line, row) => (line, Some(row), None),
            Step::Spared(line, part) => (line, None, Some(part)),
            _ => return None,
        };
        let mut cells = vec![sheet.item(*line)];
        match (row, spared) {
            (Some(Row { rule, since, source }), _) => {
                cells.extend([rule.clone(), since.to_string(), source.clone()]);
            }
            (None, Some(part)) => cells.push(format!("{} of its customs value bear no duty", decimal(part))),
            (None, None) => {}
        }
        Some(cells)
    };
    let rows = once(sheet.steps.iter().filter_map(row));
    table_of(&["item", "rule", "since", "source"], rows, &[])
}

/// The parts of each tax base, one below the other, and the tax before it is printed.
pub(super) fn taxed(sheet: &Sheet<'_>) -> String {
    let mut out = String::new();
    for step in sheet.steps {
        let Step::Taxed { row, lines, parts, uplift, free, inside, base, rate } = step else { continue };
        let items: Vec<String> = lines.iter().map(|line| sheet.item(*line)).collect();
        let name = row.as_ref().map_or("the merchant's own rate", |row| row.rule.as_str());
        let from =
            row.as_ref().map(|row| format!(", since {}, {}", row.since, row.source)).unwrap_or_default();
        out.push_str(&format!("  {name}: {rate} on {}{from}\n", items.join(", ")));
        let mut rows: Vec<Vec<String>> =
            parts.iter().map(|(part, value)| vec![part_name(*part).to_owned(), decimal(value)]).collect();
        if !uplift.is_zero() {
            rows.push(vec!["uplift".to_owned(), decimal(uplift)]);
        }
        if !free.is_zero() {
            rows.push(vec!["less what is free".to_owned(), format!("-{}", decimal(free))]);
        }
        if *inside {
            let left = Percent::WHOLE.exact().sub(&rate.exact());
            rows.push(vec![format!("with the tax inside: divided by {}", decimal(&left)), decimal(base)]);
        } else {
            rows.push(vec!["base".to_owned(), decimal(base)]);
        }
        let stepped = stepped(sheet, base);
        if let Some(after) = &stepped {
            rows.push(vec!["base, rounded by law".to_owned(), decimal(after)]);
        }
        let tax = stepped.as_ref().unwrap_or(base).mul(&rate.exact());
        rows.push(vec![format!("{rate} of it"), decimal(&tax)]);
        out.push_str(&crate::table::aligned(&rows, &[1], "    "));
    }
    out
}

/// What a law makes of a tax base, where the answer is in the currency of its step.
fn stepped(sheet: &Sheet<'_>, base: &Exact) -> Option<Exact> {
    sheet.steps.iter().find_map(|step| match step {
        Step::Rounded { what: RoundingPoint::TaxBase, step, before, after, .. }
            if before == base && step.currency() == sheet.quote.currency =>
        {
            Some(*after)
        }
        _ => None,
    })
}

fn part_name(part: BasePart) -> &'static str {
    match part {
        BasePart::Goods => "goods",
        BasePart::Shipping => "shipping",
        BasePart::Insurance => "insurance",
        BasePart::CustomsValue => "customs value",
        BasePart::Duty => "duty",
        BasePart::Fees => "taxable levies and fees",
    }
}

/// Figures before and after the steps that a law names.
pub(super) fn rounded(sheet: &Sheet<'_>) -> String {
    let row = |step: &Step| {
        let Step::Rounded { row, what, step, mode, before, after } = step else { return None };
        let what = match what {
            RoundingPoint::CustomsValue => "customs value of a line",
            RoundingPoint::Duty => "a duty",
            RoundingPoint::DutyTotal => "all duties together",
            RoundingPoint::TaxBase => "base of a tax",
            RoundingPoint::Tax => "a tax at the border",
        };
        Some(vec![
            what.to_owned(),
            decimal(before),
            decimal(after),
            format!("to {step}, {}", mode_name(*mode)),
            row.rule.clone(),
            row.since.to_string(),
            row.source.clone(),
        ])
    };
    let rows = once(sheet.steps.iter().filter_map(row));
    table_of(&["figure", "before", "after", "how", "rule", "since", "source"], rows, &[1, 2])
}

fn mode_name(mode: Rounding) -> &'static str {
    Rounding::NAMES.iter().find(|(_, known)| *known == mode).map_or("", |(name, _)| name)
}

/// Sums so small that nobody collects them.
pub(super) fn waived(sheet: &Sheet<'_>) -> String {
    let row = |step: &Step| {
        let Step::Waived(row, what, sum, limit) = step else { return None };
        let what = match what {
            Waived::Duty => "all duties",
            Waived::Tax => "all import taxes",
            Waived::All => "duties and import taxes together",
        };
        Some(vec![
            what.to_owned(),
            format!("{} {}", decimal(sum), limit.currency().code()),
            limit.to_string(),
            row.rule.clone(),
            row.since.to_string(),
            row.source.clone(),
        ])
    };
    let rows = once(sheet.steps.iter().filter_map(row));
    table_of(&["what", "it is", "limit", "rule", "since", "source"], rows, &[1, 2])
}
