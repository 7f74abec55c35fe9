//! The rows under the lines. What is shown adds up: the lines to the first row, the rows to the total.
//!
//! A line shows its price with tax where prices there contain tax. The tax of the order as a whole is another figure:
//! on freight and duty too, above or below a limit, less on what a discount takes off. So the row of tax holds what the
//! total has more than the rows above it.

use crate::contract::note;
use crate::l10n::Args;
use crate::money::{Amount, Rounding, share};
use crate::quote::{ChargeKind, Quote};
use crate::view::breakdown::{Part, Row, is_some_money, of, row, single, taxes};
use crate::view::context::Context;
use crate::view::money::{convert, shown};
use crate::view::rate;
#[cfg(feature = "tool")]
use crate::{config::Service, quote::Request};

use super::CartInput;
use super::answer::Offer;
use super::services::minus;

/// The rows from items to fees and taxes, and what those that are known come to. `lines` are the amounts that the lines
/// show.
pub(super) fn rows(offer: &Offer<'_>, lines: &[Amount], input: &CartInput<'_>) -> (Vec<Row>, i64) {
    let parts = parts(offer, lines, input);
    let known = parts.iter().filter_map(|part| part.amount).map(Amount::minor);
    let sum = known.fold(0, i64::saturating_add);
    (parts.into_iter().map(|part| row(part, input.context)).collect(), sum)
}

/// The freight as it is shown: with the shop's own tax where that stays in it, as it does in the lines.
pub(super) fn shipping(offer: &Offer<'_>, context: &Context<'_>) -> Option<Amount> {
    let net = offer.quote.totals.shipping?;
    let removed = [note::HOME_TAX_REMOVED, note::HOME_TAX_UNKNOWN];
    let taken_off = offer.quote.notes.iter().any(|note| removed.contains(&&*note.code));
    let keeps_tax = offer.request.prices_include_tax && context.shows_tax() && !taken_off;
    let gross = offer.freight.filter(|_| keeps_tax).and_then(|freight| in_money(freight, context));
    Some(shown(gross.filter(|gross| gross.minor() > net.minor()).unwrap_or(net)))
}

/// The freight of an order with one service, as a cart with that service would show it.
#[cfg(feature = "tool")]
pub(in crate::view) fn freight_shown(
    service: &Service,
    freight: Amount,
    request: Request,
    quote: Quote,
    context: &Context<'_>,
) -> Option<Amount> {
    let (service, freight) = (Some(service), Some(freight));
    shipping(&Offer { service, incoterm: request.incoterm, freight, request, quote }, context)
}

/// An amount in the visitor's money, to its smallest unit.
pub(in crate::view) fn in_money(amount: Amount, context: &Context<'_>) -> Option<Amount> {
    let exact = convert(amount, context.currency, context.rates)?;
    Amount::round(&exact, context.currency, Rounding::HalfUp).ok()
}

fn parts(offer: &Offer<'_>, lines: &[Amount], input: &CartInput<'_>) -> Vec<Part> {
    let (context, quote) = (input.context, &offer.quote);
    let totals = &quote.totals;
    let plain = |id: &str, amount| Part { label: context.word(id), amount, ..Part::default() };
    let sum = lines.iter().map(|line| line.minor()).sum();
    let pieces = input.cart.lines.iter().fold(0u32, |sum, line| sum.saturating_add(line.item.quantity));
    let mut parts = vec![Part {
        label: context.say("cart-items-row", &Args::new().count("count", pieces)).unwrap_or_default(),
        amount: Some(Amount::from_minor(sum, context.currency)),
        ..Part::default()
    }];
    if let Some(discount) = input.cart.discount.filter(|discount| discount.minor() > 0) {
        let amount = in_money(discount, context).map(|amount| minus(shown(amount)));
        parts.push(plain("breakdown-discount", amount));
    }
    if offer.service.is_some() || is_some_money(totals.shipping) {
        let amount = shipping(offer, context);
        let is_free = amount.is_some_and(|amount| amount.minor() == 0);
        parts.push(Part { is_free, ..plain("breakdown-shipping", amount) });
    }
    if is_some_money(totals.insurance) {
        parts.push(plain("breakdown-insurance", totals.insurance.map(shown)));
    }
    if !context.is_domestic() || is_some_money(totals.duty) {
        let detail = match totals.duty {
            Some(duty) if duty.minor() == 0 => Some(context.word("breakdown-duty-free")),
            Some(_) => single(quote, ChargeKind::Duty).and_then(|charge| rate::working(charge, context)),
            None => None,
        };
        parts.push(Part { detail, ..plain("breakdown-duty", totals.duty.map(shown)) });
    }
    match totals.fees {
        None => parts.push(plain("breakdown-fee", None)),
        Some(_) => {
            for (kind, id) in [(ChargeKind::Levy, "breakdown-levy"), (ChargeKind::Fee, "breakdown-fee")] {
                let sum: i64 = of(quote, kind).map(|charge| charge.amount.minor()).sum();
                if sum > 0 {
                    parts.push(plain(id, Some(shown(Amount::from_minor(sum, quote.currency)))));
                }
            }
        }
    }
    let rest = rest(quote, &parts);
    let discounted = input.cart.discount.is_some();
    parts.extend(tax_parts(quote, rest, &parts, discounted, context));
    parts
}

/// What the total has more than these rows; `None` where one of them is not known.
fn rest(quote: &Quote, parts: &[Part]) -> Option<i64> {
    let mut rest = shown(quote.totals.total?).minor();
    for part in parts {
        rest = rest.checked_sub(part.amount?.minor())?;
    }
    Some(rest)
}

fn tax_parts(
    quote: &Quote,
    rest: Option<i64>,
    above: &[Part],
    discounted: bool,
    context: &Context<'_>,
) -> Vec<Part> {
    let each = taxes(quote, context);
    let Some(rest) = rest else {
        // Where the lines contain tax, only the tax of the whole is known or not; a part of it would count twice.
        return if quote.totals.tax.is_none() || !context.shows_tax() { each } else { Vec::new() };
    };
    let amount = |minor: i64| Amount::from_minor(minor, quote.currency);
    let minors: Vec<i64> = each.iter().map(|part| part.amount.map_or(0, |tax| shown(tax).minor())).collect();
    let tax: i64 = minors.iter().sum();
    let unit = 10i64.pow(u32::from(
        quote.currency.exponent() - quote.currency.display_digits().min(quote.currency.exponent()),
    ));
    // Each row above and each tax was rounded once.
    let rounding = unit.saturating_mul((above.len() + each.len()) as i64);
    if tax > 0 && (rest - tax).abs() <= rounding {
        // The lines are without tax: every tax has its row, and what rounding left goes to the largest.
        let shares = share(rest, &minors);
        return each
            .into_iter()
            .zip(shares)
            .map(|(part, minor)| Part { amount: Some(amount(minor)), ..part })
            .collect();
    }
    if rest == 0 {
        return Vec::new();
    }
    let plain = |label: String| vec![Part { label, amount: Some(amount(rest)), ..Part::default() }];
    if rest.abs() <= rounding {
        return plain(context.word("cart-rounding"));
    }
    plain(rest_label(quote, rest, discounted, context))
}

/// "VAT on shipping and duty"; in general words where a discount or a limit has its part in it.
fn rest_label(quote: &Quote, rest: i64, discounted: bool, context: &Context<'_>) -> String {
    let minor = |amount: Option<Amount>| amount.map_or(0, Amount::minor);
    let totals = &quote.totals;
    let (shipping, duty, fees) = (minor(totals.shipping), minor(totals.duty), minor(totals.fees));
    // No tax takes half of what it is on.
    let simple = !discounted && fees == 0 && rest > 0 && rest <= (shipping + duty) / 2;
    let on = match (simple, shipping > 0, duty > 0) {
        (true, true, true) => "shipping-and-duty",
        (true, true, false) => "shipping",
        (true, false, true) => "duty",
        _ => "order",
    };
    let tax = tax_word("breakdown-tax", quote, context);
    context.say("cart-tax-rest", &Args::new().text("on", on).text("tax", &tax)).unwrap_or(tax)
}

/// "€18.33 VAT included", where the total contains tax.
pub(super) fn tax_within(quote: &Quote, context: &Context<'_>) -> Option<String> {
    let tax = quote.totals.tax.filter(|tax| tax.minor() > 0 && context.shows_tax())?;
    let tax_digits = super::services::digits(shown(tax));
    let name = tax_word("tax-name", quote, context);
    let args = Args::new().money("amount", &tax_digits, tax.currency().code()).text("tax", &name);
    context.say("cart-tax-within", &args)
}

/// The tax by its name, from a message that knows it; the general word where there are several.
fn tax_word(id: &str, quote: &Quote, context: &Context<'_>) -> String {
    let mut names = of(quote, ChargeKind::Tax).map(|charge| rate::tax_of(&charge.rule));
    let first = names.next().unwrap_or("other");
    let name = if names.all(|name| name == first) { first } else { "other" };
    context
        .say(id, &Args::new().text("tax", name).text("country", context.country.code()))
        .unwrap_or_default()
}
