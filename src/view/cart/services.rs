//! The choices: by which service, and when duty and tax are paid.

use crate::delivery::{Arrival, Promise};
use crate::l10n::Args;
use crate::money::Amount;
use crate::quote::Incoterm;
use crate::view::arrival_text;
use crate::view::breakdown::pay;
use crate::view::context::Context;
use crate::view::money::{shown, written};

use super::answer::{CartAnswer, Offer};
use super::sums::shipping;
use super::{CartInput, ChoiceView, OptionsView};

/// The services that go there, each paid as is chosen where it can be. One alone is no choice, but says how the
/// parcel comes.
pub(super) fn services(answer: &CartAnswer<'_>, input: &CartInput<'_>) -> Option<OptionsView> {
    let context = input.context;
    let chosen = answer.offer()?;
    let rows = by_service(answer);
    let totals: Vec<Option<Amount>> = rows.iter().map(|offer| cost(offer)).collect();
    let promises: Vec<Option<Promise>> = rows.iter().map(|offer| arrival(offer, input)).collect();
    let window = |promise: &Promise| (promise.window.last(), promise.window.first());
    let days: Vec<_> = promises.iter().map(|promise| promise.as_ref().map(window)).collect();
    let cheapest = best(&totals, |a, b| a.minor() < b.minor());
    let fastest = best(&days, |a, b| a < b);
    let freights: Vec<Option<Amount>> = rows.iter().map(|offer| shipping(offer, context)).collect();
    let puzzling = dearer(&freights, cheapest);
    let options = rows.iter().zip(promises).enumerate().map(|(at, (offer, promise))| {
        let mut marks = Vec::new();
        for (place, word) in [(cheapest, "cart-cheapest"), (fastest, "cart-fastest")] {
            if place == Some(at) {
                marks.push(context.word(word));
            }
        }
        let service = offer.service.map(|service| service.id.as_str()).unwrap_or_default();
        let mut details: Vec<String> = promise.map(|promise| arrives(promise, context)).into_iter().collect();
        if puzzling {
            details.extend(in_all(offer, context));
        }
        ChoiceView {
            value: service.to_owned(),
            name: name(service, context),
            amount: price(offer, context),
            details,
            marks,
            selected: Some(service) == chosen.service.map(|service| service.id.as_str()),
        }
    });
    let options: Vec<ChoiceView> = options.collect();
    (!options.is_empty()).then(|| OptionsView { title: context.word("cart-services"), options })
}

/// When the parcel of an offer is there.
pub(super) fn arrival(offer: &Offer<'_>, input: &CartInput<'_>) -> Option<Promise> {
    (input.arrival)(offer.service?)
}

/// "Get it Tue 1 – Thu 3 Dec".
pub(super) fn arrives(promise: Promise, context: &Context<'_>) -> String {
    arrival_text(context.words, &Arrival::Parcel(promise))
}

/// Both ways to pay, where the chosen service has both and the carrier would collect something.
pub(super) fn paying(answer: &CartAnswer<'_>, input: &CartInput<'_>) -> Option<OptionsView> {
    let context = input.context;
    let chosen = answer.offer()?;
    let service = chosen.service?;
    let all = answer.offers.as_ref().ok()?;
    let ways: Vec<&Offer<'_>> =
        all.iter().filter(|offer| offer.service.is_some_and(|other| other.id == service.id)).collect();
    let [first, _] = ways.as_slice() else { return None };
    let nothing =
        |offer: &&&Offer<'_>| offer.quote.totals.due_on_delivery.is_some_and(|due| due.minor() == 0);
    if ways.iter().filter(nothing).count() == ways.len() {
        return None;
    }
    let options = ways.iter().map(|offer| {
        let (value, id) = match offer.incoterm {
            Incoterm::Ddp => ("DDP", "cart-pay-now"),
            Incoterm::Dap => ("DAP", "cart-pay-later"),
        };
        let mut details = vec![pay(&offer.quote, context)];
        if offer.incoterm != first.incoterm {
            details.extend(difference(first, offer, context));
        }
        let total = offer.quote.totals.total.map(|total| context.amount(shown(total)));
        ChoiceView {
            value: value.to_owned(),
            name: context.word(id),
            amount: total.unwrap_or_else(|| context.word("amount-unknown")),
            details,
            marks: Vec::new(),
            selected: offer.incoterm == chosen.incoterm,
        }
    });
    Some(OptionsView { title: context.word("cart-paying"), options: options.collect() })
}

/// "€5.95 more in total".
fn difference(one: &Offer<'_>, other: &Offer<'_>, context: &Context<'_>) -> Option<String> {
    let (one, other) = (shown(one.quote.totals.total?), shown(other.quote.totals.total?));
    let minor = other.minor() - one.minor();
    let amount = Amount::from_minor(minor.abs(), other.currency());
    Some(match minor {
        0 => context.word("cart-costs-same"),
        1.. => context.with_amount("cart-costs-more", "amount", amount),
        _ => context.with_amount("cart-costs-less", "amount", amount),
    })
}

/// One offer of each service: the chosen way to pay, or else its first.
fn by_service<'a, 'b>(answer: &'b CartAnswer<'a>) -> Vec<&'b Offer<'a>> {
    let mut rows: Vec<&Offer<'_>> = Vec::new();
    let wanted = answer.offer().map(|offer| offer.incoterm);
    for offer in answer.offers.iter().flatten() {
        let Some(service) = offer.service else { continue };
        let same = |row: &Offer<'_>| row.service.is_some_and(|known| known.id == service.id);
        match rows.iter_mut().find(|row| same(row)) {
            Some(row) if Some(offer.incoterm) == wanted => *row = offer,
            Some(_) => {}
            None => rows.push(offer),
        }
    }
    rows
}

/// What a shopper compares: all that the order costs by this service, or its freight where that is not known.
fn cost(offer: &Offer<'_>) -> Option<Amount> {
    offer.quote.totals.total.or(offer.quote.totals.shipping)
}

/// Whether the cheapest, all counted, is not the one with the least freight: a carrier's own fees make up for it.
fn dearer(freights: &[Option<Amount>], cheapest: Option<usize>) -> bool {
    let freight = cheapest.and_then(|at| freights.get(at).copied().flatten());
    freight.is_some_and(|own| freights.iter().flatten().any(|other| other.minor() < own.minor()))
}

/// "Total: €134.43", where the freight alone would belie the mark.
fn in_all(offer: &Offer<'_>, context: &Context<'_>) -> Option<String> {
    let total = context.amount(shown(offer.quote.totals.total?));
    let label = context.word("breakdown-total");
    context.say("cart-spoken", &Args::new().text("label", &label).text("total", &total))
}

/// The place of the one that stands before all others; `None` where there is nothing to compare, or several are first.
fn best<T: PartialEq>(all: &[Option<T>], before: fn(&T, &T) -> bool) -> Option<usize> {
    let known: Option<Vec<&T>> = all.iter().map(Option::as_ref).collect();
    let known = known.filter(|known| known.len() > 1)?;
    known.iter().position(|one| known.iter().filter(|other| !before(one, other)).count() == 1)
}

fn price(offer: &Offer<'_>, context: &Context<'_>) -> String {
    match shipping(offer, context) {
        Some(amount) if amount.minor() == 0 => context.word("amount-free"),
        Some(amount) => context.amount(amount),
        None => context.word("amount-unknown"),
    }
}

/// The service's name: a word for those that many shops have, or what the shop calls it.
fn name(id: &str, context: &Context<'_>) -> String {
    let mut letters = id.replace(['-', '_'], " ");
    if let Some(first) = letters.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    context.say("cart-service", &Args::new().text("service", id).text("name", &letters)).unwrap_or(letters)
}

/// What is taken off.
pub(super) fn minus(amount: Amount) -> Amount {
    Amount::from_minor(-amount.minor(), amount.currency())
}

/// Digits and code for a message.
pub(super) fn digits(amount: Amount) -> String {
    written(amount)
}
