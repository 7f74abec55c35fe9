//! What search engines and ads are told of a price: the amounts that elements show, as amounts and not as texts.
//!
//! Nothing is worked out here that the page does not work out the same way: [`offer_price`] is the amount of a price
//! element, [`offer_freights`] are the freights of a cart with one piece in it. Tool only.

use crate::config::Service;
use crate::money::Amount;
use crate::quote::{Quote, Request};

use super::ask::{charged, freight, grams, line, order};
use super::cart::{freight_shown, in_money};
use super::context::Context;
use super::item::PriceItem;
use super::money::shown;
use super::price::{former_price, line_price};

/// A price as an element shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferPrice {
    /// What it costs.
    pub now: Amount,
    /// What it cost before, where that was more.
    pub before: Option<Amount>,
    /// Whether the country's tax is in it, or added later, and known; `false` where nobody knows what is added.
    pub tax_is_known: bool,
}

/// What one service asks for an order of the item alone.
#[derive(Clone, Copy, Debug)]
pub struct OfferFreight<'a> {
    /// The service.
    pub service: &'a Service,
    /// What a cart shows for it; `None` where its table has no row for the order, or a rate is missing.
    pub price: Option<Amount>,
}

/// The amounts of a price element. `quote` answers [`price_request`](super::price_request), `former` answers
/// [`former_request`](super::former_request). `None` where the page keeps its own price, in another currency.
#[must_use]
pub fn offer_price(
    item: &PriceItem,
    quote: Option<&Quote>,
    former: Option<&Quote>,
    context: &Context<'_>,
) -> Option<OfferPrice> {
    let now = line_price(item, quote, context)?.amount;
    let before = item.compare_at.and_then(|list| former_price(item, list, former, context));
    let at_home = context.is_domestic() && item.amount.currency() == context.currency;
    Some(OfferPrice {
        now,
        before: before.filter(|before| before.minor() > now.minor()),
        tax_is_known: at_home || quote.is_some_and(|quote| quote.totals.tax.is_some()),
    })
}

/// The services that go there, each with what a cart of this one piece shows for it. `ask` is the engine; it is asked only
/// where the shop's prices contain tax, because then the answer says how much of it stays in the freight.
#[must_use]
pub fn offer_freights<'a>(
    item: &PriceItem,
    context: &Context<'a>,
    ask: &dyn Fn(&Request) -> Option<Quote>,
) -> Vec<OfferFreight<'a>> {
    if !context.config.markets.ships_to(context.country) {
        return Vec::new();
    }
    let goes = context.config.shipping.iter().filter(|service| service.goes_to(context.country));
    goes.map(|service| OfferFreight { service, price: price_of(service, item, context, ask) }).collect()
}

fn price_of(
    service: &Service,
    item: &PriceItem,
    context: &Context<'_>,
    ask: &dyn Fn(&Request) -> Option<Quote>,
) -> Option<Amount> {
    let value = item.line(charged(item, item.amount, context)?);
    let asked = freight(service, grams(item), value, context)?;
    if !context.config.store.prices_include_tax {
        // The engine would say the same: the freight converted, and no tax in it to take out.
        return in_money(asked, context).map(shown);
    }
    let request = order(
        vec![line(item, item.amount, context)?],
        super::ask::Delivery {
            price: Some(asked),
            carrier: service.carrier,
            incoterm: service.first_incoterm(),
            carrier_fee: service.disbursement_fee,
        },
        context,
    )?;
    let quote = ask(&request)?;
    freight_shown(service, asked, request, quote, context)
}
