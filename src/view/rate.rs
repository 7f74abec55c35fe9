//! Rates in words: `19%` of `101.46 EUR`, `3.00 EUR` for each of 2 lines, `35.10 GBP` per 100 kg.
//!
//! The engine writes rates and bases in the notation of tariffs; here they become sentences. What is not understood
//! is printed as the engine wrote it.

use crate::input::find_last;
use crate::l10n::Args;
use crate::money::{Amount, Currency, Decimal};
use crate::quote::{Charge, ChargeKind, Quote};

use super::context::Context;

/// The word that messages know a quote's tax by; `other` for a quote without tax.
pub(super) fn tax_name(quote: &Quote) -> &str {
    let tax = quote.charges.iter().find(|charge| charge.kind == ChargeKind::Tax);
    tax.map_or("other", |charge| tax_of(&charge.rule))
}

/// The middle of a rule's name: `vat` of `DE/vat/ioss`.
pub(super) fn tax_of(rule: &str) -> &str {
    rule.split('/').nth(1).unwrap_or("other")
}

/// How a charge was worked out: "19% of €101.46". `None` where the rate says nothing more than the amount.
pub(super) fn working(charge: &Charge, context: &Context<'_>) -> Option<String> {
    let rate = rate_text(&charge.rate, context);
    if let Some(lines) = charge.base.strip_suffix(" line").or_else(|| charge.base.strip_suffix(" lines")) {
        let price = amount(&charge.rate)?;
        let args = Args::new().count("lines", lines.parse().ok()?);
        let args = args.money("price", &price.digits(), price.currency().code());
        return context.say("breakdown-flat-of", &args);
    }
    let Some(base) = amount(&charge.base) else { return Some(rate) };
    let base_digits = super::money::written(base);
    let base_args = |args: Args<'_>| {
        let args = args.money("base", &base_digits, base.currency().code());
        context.say("breakdown-rate-of", &args)
    };
    match charge.rate.strip_suffix('%').filter(|number| Decimal::parse(number).is_ok()) {
        Some(percent) => base_args(Args::new().percent("rate", percent)),
        // A rate by weight or piece is not taken of a value.
        None if charge.rate.contains('/') && !charge.rate.contains('%') => Some(rate),
        None => base_args(Args::new().text("rate", &rate)),
    }
}

/// A duty expression in words; as it is written where a part of it is not understood.
pub(super) fn rate_text(rate: &str, context: &Context<'_>) -> String {
    spoken(rate, context).unwrap_or_else(|| rate.to_owned())
}

fn spoken(rate: &str, context: &Context<'_>) -> Option<String> {
    for (mark, id) in [(" MIN ", "rate-at-least"), (" MAX ", "rate-at-most")] {
        let parts =
            find_last(rate, mark).and_then(|at| Some((rate.get(..at)?, rate.get(at + mark.len()..)?)));
        if let Some((before, limit)) = parts {
            let (before, limit) = (spoken(before, context)?, spoken(limit, context)?);
            return context.say(id, &Args::new().text("rate", &before).text("limit", &limit));
        }
    }
    if let Some((first, second)) = rate.split_once('+') {
        let (first, second) = (spoken(first, context)?, spoken(second, context)?);
        return context.say("rate-plus", &Args::new().text("first", &first).text("second", &second));
    }
    let rate = rate.trim();
    if let Some(percent) = rate.strip_suffix('%') {
        Decimal::parse(percent).ok()?;
        return Some(context.words.formatter().percent(percent, &Default::default()));
    }
    let Some((price, unit)) = rate.split_once('/') else {
        return amount(rate).map(|price| context.amount(price));
    };
    let (digits, code) = price.split_once(' ')?;
    Currency::try_new(code).ok()?;
    let unit = match unit {
        "100kg" => "kg-100",
        "1000kg" => "kg-1000",
        other => other,
    };
    context.say("rate-per-unit", &Args::new().money("price", digits, code).text("unit", unit))
}

/// `101.46 EUR`.
fn amount(text: &str) -> Option<Amount> {
    let (digits, code) = text.split_once(' ')?;
    Amount::parse(digits, Currency::try_new(code).ok()?).ok()
}
