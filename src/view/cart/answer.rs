//! The engine's answers for a cart: one for each service and way to pay.

use crate::config::{Incoterms, Service};
use crate::input::Json;
use crate::money::{Amount, Rounding};
use crate::quote::{Incoterm, Item, Quote, Request};
use crate::view::ask::{Delivery, freight, grams, line, order};
use crate::view::context::Context;
use crate::view::money::convert;
use crate::view::notes;

use super::{Cart, CartInput, papers};

/// What the shopper chose; nothing yet is the first service that goes there, paid as it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The service, by its name in the configuration.
    pub service: Option<String>,
    /// Pay duty and tax now, or on delivery.
    pub incoterm: Option<Incoterm>,
}

/// One service, paid one way, with the answer.
pub(super) struct Offer<'a> {
    /// The service; `None` where nothing travels, or the shop names none.
    pub(super) service: Option<&'a Service>,
    pub(super) incoterm: Incoterm,
    /// What the service asks, as the shop wrote it.
    pub(super) freight: Option<Amount>,
    pub(super) request: Request,
    pub(super) quote: Quote,
}

/// Why a cart has no offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The shop sends nothing there.
    NotThere,
    /// No service has a price for it.
    NoPrice,
}

/// What the engine says about a cart.
pub struct CartAnswer<'a> {
    pub(super) offers: Result<Vec<Offer<'a>>, Refusal>,
    pub(super) chosen: usize,
}

impl CartAnswer<'_> {
    pub(super) fn offer(&self) -> Option<&Offer<'_>> {
        self.offers.as_ref().ok()?.get(self.chosen)
    }

    /// The quote; `None` where nothing goes there.
    #[must_use]
    pub fn quote(&self) -> Option<&Quote> {
        self.offer().map(|offer| &offer.quote)
    }

    /// The request that the quote answers.
    #[must_use]
    pub fn request(&self) -> Option<&Request> {
        self.offer().map(|offer| &offer.request)
    }

    /// Whether it takes the words of a closer look to say why it is an estimate or not complete.
    #[must_use]
    pub fn is_detailed(&self) -> bool {
        self.quote().is_some_and(notes::are_detailed)
    }

    /// Whether the recipient will need something, by the rows `papers` of the destination's file.
    #[must_use]
    pub fn needs_papers(&self, rows: &Json, context: &Context<'_>) -> bool {
        self.offer().is_some_and(|offer| papers::rows(rows, offer, context).next().is_some())
    }

    /// The quote as JSON, as `landfall.quote()` gives it, with the request that it answers and the service.
    #[must_use]
    pub fn detail(&self) -> Option<Json> {
        let offer = self.offer()?;
        let mut detail = offer.quote.to_json();
        *detail.member("request") = offer.request.to_json();
        *detail.member("service") = offer.service.map_or(Json::Null, |service| service.id.as_str().into());
        Some(detail)
    }
}

/// Asks the engine about a cart. `None` where there is nothing to ask about: no lines, no country to ship from, or a
/// rate is missing.
#[must_use]
pub fn cart_answer<'a>(input: &CartInput<'a>) -> Option<CartAnswer<'a>> {
    let (cart, context) = (input.cart, input.context);
    context.config.store.country?;
    let items = items(cart, input)?;
    let deliveries = match deliveries(cart, &items, input) {
        Ok(found) => found,
        Err(refusal) => return Some(CartAnswer { offers: Err(refusal), chosen: 0 }),
    };
    let mut offers = Vec::new();
    for (service, delivery) in deliveries {
        let (incoterm, freight) = (delivery.incoterm, delivery.price);
        let mut request = order(items.clone(), delivery, context)?;
        request.discount = cart.discount;
        // As whoever reads the request from the hand-off will have them: its name depends on it.
        crate::money::sort(&mut request.registrations, &|a, b| a < b);
        request.registrations.dedup();
        let quote = (input.ask)(&request)?;
        offers.push(Offer { service, incoterm, freight, request, quote });
    }
    let chosen = chosen(&offers, input);
    (!offers.is_empty()).then_some(CartAnswer { offers: Ok(offers), chosen })
}

fn items(cart: &Cart, input: &CartInput<'_>) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    for (at, known) in cart.lines.iter().enumerate() {
        let mut item = line(&known.item, known.item.amount, input.context)?;
        item.id = known.id.clone().unwrap_or_else(|| (at + 1).to_string());
        item.duty_rate.clone_from(&known.duty_rate);
        item.preference.clone_from(&known.preference);
        items.push(item);
    }
    (!items.is_empty()).then_some(items)
}

type Deliveries<'a> = Vec<(Option<&'a Service>, Delivery)>;

/// Every way that the cart could come.
fn deliveries<'a>(cart: &Cart, items: &[Item], input: &CartInput<'a>) -> Result<Deliveries<'a>, Refusal> {
    let context = input.context;
    if !context.config.markets.ships_to(context.country) {
        return Err(Refusal::NotThere);
    }
    let services = &context.config.shipping;
    if services.is_empty() || cart.lines.iter().all(super::CartLine::is_digital) {
        return Ok(vec![(None, Delivery { incoterm: Incoterm::Dap, ..Delivery::none() })]);
    }
    let (weight, value) = (weight(cart), value(items, input));
    let mut found = Vec::new();
    let mut goes = false;
    for service in services.iter().filter(|service| service.goes_to(context.country)) {
        goes = true;
        let price = value.and_then(|value| freight(service, weight, value, context));
        let Some(price) = price else { continue };
        let ways: &[Incoterm] = match service.incoterm {
            Incoterms::Ddp => &[Incoterm::Ddp],
            Incoterms::Dap => &[Incoterm::Dap],
            Incoterms::Both => &[Incoterm::Ddp, Incoterm::Dap],
        };
        for incoterm in ways {
            let delivery = Delivery {
                price: Some(price),
                carrier: service.carrier,
                incoterm: *incoterm,
                carrier_fee: service.disbursement_fee,
            };
            found.push((Some(service), delivery));
        }
    }
    match (found.is_empty(), goes) {
        (false, _) => Ok(found),
        (true, true) => Err(Refusal::NoPrice),
        (true, false) => Err(Refusal::NotThere),
    }
}

/// What all that travels weighs; `None` where a line does not say.
fn weight(cart: &Cart) -> Option<u32> {
    let mut sum = 0u32;
    for line in cart.lines.iter().filter(|line| !line.is_digital()) {
        sum = sum.checked_add(grams(&line.item)?)?;
    }
    Some(sum)
}

/// The value of the goods, in the currency of the first line.
fn value(items: &[Item], input: &CartInput<'_>) -> Option<Amount> {
    let currency = items.first()?.unit_price.currency();
    let mut sum = crate::money::Exact::ZERO;
    for item in items {
        let minor = item.unit_price.minor().checked_mul(i64::from(item.quantity))?;
        let line = Amount::from_minor(minor, item.unit_price.currency());
        sum = sum.add(&convert(line, currency, input.context.rates)?);
    }
    Amount::round(&sum, currency, Rounding::HalfUp).ok()
}

/// The offer that was chosen: the service, or else the first; paid as was chosen where the service allows it.
fn chosen(offers: &[Offer<'_>], input: &CartInput<'_>) -> usize {
    let id = |offer: &Offer<'_>| offer.service.map(|service| service.id.clone());
    let wanted = input.selection.service.clone();
    let known = wanted.filter(|wanted| offers.iter().any(|offer| id(offer).as_ref() == Some(wanted)));
    let service = known.or_else(|| offers.first().and_then(id));
    let of_service = |offer: &&Offer<'_>| id(offer) == service;
    let paid = offers.iter().position(|offer| {
        of_service(&offer) && input.selection.incoterm.is_none_or(|wanted| wanted == offer.incoterm)
    });
    paid.or_else(|| offers.iter().position(|offer| of_service(&offer))).unwrap_or(0)
}
