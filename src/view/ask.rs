//! The engine's question for one price on a page.

use std::cmp::Ordering;

use crate::config::{ChargeIn, Service, charged_price};
use crate::money::Amount;
use crate::quote::{Buyer, Carrier, Category, Consignment, Destination, Incoterm, Item, Overrides, Request};

use super::context::Context;
use super::item::{PriceItem, Show};
use super::money::{convert, ratio};

/// What the price costs in the visitor's market: the item alone, without shipping, or with the first service that
/// goes there where the price at the door is asked for.
///
/// `None`: the shop does not say where it ships from, no service goes there, or the local price needs a rate that
/// is missing. A price is then only converted, and a price at the door is not known.
#[must_use]
pub fn price_request(item: &PriceItem, context: &Context<'_>) -> Option<Request> {
    request(item, item.amount, item.show, context)
}

/// The question for the price at the door, whatever the element itself shows: what its breakdown explains.
#[must_use]
pub fn landed_request(item: &PriceItem, context: &Context<'_>) -> Option<Request> {
    request(item, item.amount, Show::Landed, context)
}

/// The question for the goods alone, whatever the element itself shows.
pub(super) fn goods_request(item: &PriceItem, context: &Context<'_>) -> Option<Request> {
    request(item, item.amount, Show::Price, context)
}

/// The question for the former price by the market's convention; `None` where there is none.
#[must_use]
pub fn former_request(item: &PriceItem, context: &Context<'_>) -> Option<Request> {
    request(item, item.compare_at?, Show::Price, context)
}

#[inline(never)]
fn request(item: &PriceItem, list: Amount, show: Show, context: &Context<'_>) -> Option<Request> {
    let store = &context.config.store;
    store.country?;
    let line = line(item, list, context)?;
    let delivery = match show {
        Show::Price => Delivery::none(),
        Show::Landed => delivery(item, item.line(line.unit_price), context)?,
    };
    order(vec![line], delivery, context)
}

/// One line of an order, at the price that is charged.
pub(super) fn line(item: &PriceItem, list: Amount, context: &Context<'_>) -> Option<Item> {
    let product = &item.product;
    Some(Item {
        id: item.sku.as_deref().unwrap_or("1").to_owned(),
        unit_price: charged(item, list, context)?,
        quantity: item.quantity,
        hs_code: product.hs_code.clone(),
        origin: product.origin,
        weight_grams: product.weight_grams,
        category: product.category.unwrap_or(Category::Standard),
        duty_rate: None,
        preference: None,
    })
}

/// The question for an order; `None` where the shop does not say where it ships from.
pub(super) fn order(items: Vec<Item>, delivery: Delivery, context: &Context<'_>) -> Option<Request> {
    let store = &context.config.store;
    Some(Request {
        date: context.today,
        ship_from: store.country?,
        destination: Destination {
            country: context.country,
            region: context.region.map(str::to_owned),
            postal_code: context.postal_code.map(str::to_owned),
        },
        currency: context.currency,
        items,
        shipping: delivery.price,
        insurance: None,
        discount: None,
        prices_include_tax: store.prices_include_tax,
        export_prices: store.export_prices,
        carrier: delivery.carrier,
        incoterm: delivery.incoterm,
        consignment: Consignment::Sale,
        buyer: Buyer::Consumer,
        registrations: store.registrations.clone(),
        overrides: Overrides { carrier_fee: delivery.carrier_fee, ..Overrides::default() },
        rates: None,
    })
}

/// What one piece is charged at: the page's price, or the local one where the shop charges in local currency.
pub(super) fn charged(item: &PriceItem, list: Amount, context: &Context<'_>) -> Option<Amount> {
    if context.config.store.charge_in == ChargeIn::Store {
        return Some(list);
    }
    let market = context.config.markets.of(context.country);
    let rate = ratio(list.currency(), context.currency, context.rates)?;
    // A fixed price is the price of today, not the former one.
    let sku = item.sku.as_deref().filter(|_| list == item.amount);
    charged_price(list, sku, market, &context.config.rounding, context.currency, rate)
}

/// How the parcel travels, as far as the engine asks.
pub(super) struct Delivery {
    pub(super) price: Option<Amount>,
    pub(super) carrier: Carrier,
    pub(super) incoterm: Incoterm,
    pub(super) carrier_fee: Option<Amount>,
}

impl Delivery {
    /// The price alone: no freight, and as the shop would collect it, so that no carrier's fee is in it.
    pub(super) fn none() -> Self {
        Delivery { price: None, carrier: Carrier::Courier, incoterm: Incoterm::Ddp, carrier_fee: None }
    }
}

/// The first service that goes there. A shop without services has no freight to add.
fn delivery(item: &PriceItem, line: Amount, context: &Context<'_>) -> Option<Delivery> {
    let services = &context.config.shipping;
    if !context.config.markets.ships_to(context.country) {
        return None;
    }
    if services.is_empty() {
        return Some(Delivery { incoterm: Incoterm::Dap, ..Delivery::none() });
    }
    let service = services.iter().find(|service| service.goes_to(context.country))?;
    Some(Delivery {
        price: Some(freight(service, grams(item), line, context)?),
        carrier: service.carrier,
        incoterm: service.first_incoterm(),
        carrier_fee: service.disbursement_fee,
    })
}

/// What all pieces weigh.
pub(super) fn grams(item: &PriceItem) -> Option<u32> {
    item.product.weight_grams.and_then(|grams| grams.checked_mul(item.quantity))
}

/// What a service asks for goods of this weight and value.
pub(super) fn freight(
    service: &Service,
    grams: Option<u32>,
    value: Amount,
    context: &Context<'_>,
) -> Option<Amount> {
    let compare = |limit: Amount| -> Option<Ordering> {
        Some(convert(value, limit.currency(), context.rates)?.compare(&limit.exact()))
    };
    let at_least = |limit| compare(limit).map(Ordering::is_ge);
    let above = |limit| compare(limit).map(Ordering::is_gt);
    let price = service.price_of(grams, &at_least, &above)?;
    let free_here = context.config.markets.of(context.country).free_shipping_from.and_then(at_least);
    Some(if free_here == Some(true) { Amount::from_minor(0, price.currency()) } else { price })
}
