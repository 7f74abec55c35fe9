//! What a server does with a cart's hand-off before it charges anything: nothing in it is believed that the shop knows
//! itself.
//!
//! A hand-off is what `<landfall-cart>` posts as `landfall-quote`: the quote with its `request`. Who changes a total is
//! found by asking the same question again. Who changes the question as well would get a right answer to a wrong
//! question: so prices and the shop's own settings are compared with the shop's.

use std::collections::BTreeMap;

use landfall::calendar::Date;
use landfall::input::{Json, Problems};
use landfall::money::Amount;
use landfall::quote::{Buyer, Consignment, Item, Request, differences};
use landfall::world::{Country, World};

/// What the shop knows of one thing that it sells.
pub(crate) struct Goods {
    /// The price charged.
    pub(crate) unit_price: Amount,
    /// The customs code.
    pub(crate) hs_code: Option<&'static str>,
    /// The country of making.
    pub(crate) origin: Option<&'static str>,
    /// Grams for one piece.
    pub(crate) weight_grams: Option<u32>,
}

/// What the shop knows itself.
pub(crate) struct Shop {
    /// Where parcels leave from.
    pub(crate) ship_from: Country,
    /// Schemes under which it collects tax, in alphabetical order.
    pub(crate) registrations: Vec<String>,
    /// What sending costs, by service.
    pub(crate) services: BTreeMap<&'static str, Amount>,
    /// What it sells, by id.
    pub(crate) goods: BTreeMap<&'static str, Goods>,
    /// Prices and rates stand for so many days.
    pub(crate) days: i32,
}

/// The reasons why a hand-off is not the answer to its own question; none where it is.
pub(crate) fn quote_reasons(world: &World, hand_off: &Json) -> Vec<String> {
    let lines = |problems: Problems| problems.0.iter().map(ToString::to_string).collect::<Vec<_>>();
    let question = hand_off.get("request").cloned().unwrap_or_default();
    match Request::read(&question, world) {
        Err(problems) => lines(problems).into_iter().map(|line| format!("request.{line}")).collect(),
        Ok(request) => match differences(world, &request, hand_off) {
            Err(why) => vec![why.to_string()],
            Ok(found) => lines(found),
        },
    }
}

/// Reads the request of a hand-off that may be charged.
///
/// # Errors
/// - every reason why it is refused
pub(crate) fn check_order(
    world: &World,
    shop: &Shop,
    hand_off: &Json,
    today: Date,
) -> Result<Request, Vec<String>> {
    let reasons = quote_reasons(world, hand_off);
    let question = hand_off.get("request").cloned().unwrap_or_default();
    let Ok(request) = Request::read(&question, world) else { return Err(reasons) };
    let mut reasons = reasons;
    if request.ship_from != shop.ship_from {
        reasons.push(format!("request.shipFrom: expected {}, found {}", shop.ship_from, request.ship_from));
    }
    if request.registrations != shop.registrations {
        let (own, found) = (shop.registrations.join(", "), request.registrations.join(", "));
        reasons.push(format!("request.registrations: expected {own}, found {found}"));
    }
    let service = hand_off.get("service").and_then(Json::as_str).unwrap_or_default();
    if request.shipping.is_none() || request.shipping != shop.services.get(service).copied() {
        reasons.push(format!("request.shipping: expected what \"{service}\" costs, found something else"));
    }
    let own = &request.overrides;
    let overridden =
        own.tax_rate.is_some() || own.valuation.is_some() || own.fees.is_some() || own.carrier_fee.is_some();
    if overridden || request.rates.is_some() || request.discount.is_some() || request.insurance.is_some() {
        reasons.push(
            "request: expected no overrides, rates, discount or insurance: this shop has none".to_owned(),
        );
    }
    if request.consignment != Consignment::Sale
        || request.buyer != Buyer::Consumer
        || request.prices_include_tax
    {
        reasons.push("request: expected a sale to a consumer at prices without tax".to_owned());
    }
    let age = today.days_since_epoch() - request.date.days_since_epoch();
    // One day to the future: somewhere it is tomorrow already.
    if age < -1 || age > shop.days {
        reasons.push(format!(
            "request.date: expected one of the last {} days, found {}",
            shop.days, request.date
        ));
    }
    reasons.extend(request.items.iter().enumerate().filter_map(|(at, item)| {
        wrong(shop.goods.get(item.id.as_str()), item).map(|why| format!("request.items[{at}]: {why}"))
    }));
    if hand_off.get("status").and_then(Json::as_str) == Some("prohibited") {
        reasons.push("the goods may not be sent there".to_owned());
    }
    if reasons.is_empty() { Ok(request) } else { Err(reasons) }
}

/// What of a line is not as the shop has it.
fn wrong(known: Option<&Goods>, item: &Item) -> Option<String> {
    let Some(known) = known else {
        return Some(format!("expected something that the shop sells, found \"{}\"", item.id));
    };
    if item.unit_price != known.unit_price {
        return Some(format!("expected a price of {}, found {}", known.unit_price, item.unit_price));
    }
    let same = item.hs_code.as_ref().map(|code| code.digits()) == known.hs_code
        && item.origin.as_ref().map(Country::code) == known.origin
        && item.weight_grams == known.weight_grams
        && item.duty_rate.is_none()
        && item.preference.is_none();
    (!same).then(|| "expected the shop's own customs data, found other".to_owned())
}
