//! `OfferShippingDetails` of schema.org: what goes into the `shippingDetails` of a product's offer.
//!
//! Countries with the same service, price and days share an entry. What the times of day mean needs the shop's time zone
//! with its clock changes, which a file for many days has no place for: no `cutoffTime` is written.

use serde_json::{Value, json};

use crate::config::Service;
use crate::money::Amount;
use crate::world::Country;

use super::fields::at;
use super::listing::days;
use super::product::Product;
use super::shop::Listing;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// What is the same for several countries: service, price, days.
type Terms<'a> = (&'a Service, Amount, Option<[u32; 4]>);

/// A line for one product: its id and its shipping details. `<` is written in another way, so that the line can stand
/// inside a script element.
pub(super) fn line(product: &Product, listings: &[Listing<'_>], excluded: &[Country]) -> Vec<u8> {
    let mut entries: Vec<(Terms<'_>, Vec<Country>)> = Vec::new();
    for listing in listings {
        for freight in &listing.freights {
            let terms = (freight.service, freight.price, days(freight.service, listing.country));
            let same =
                |other: &Terms<'_>| other.0.id == terms.0.id && (other.1, other.2) == (terms.1, terms.2);
            match entries.iter_mut().find(|(other, _)| same(other)) {
                Some((_, countries)) => countries.push(listing.country),
                None => entries.push((terms, vec![listing.country])),
            }
        }
    }
    let mut details: Vec<Value> = entries.iter().map(|(terms, to)| entry(terms, to)).collect();
    if !excluded.is_empty() {
        details.push(json!({
            "@type": "OfferShippingDetails", "shippingDestination": regions(excluded), "doesNotShip": true,
        }));
    }
    let line = json!({"id": product.text(at::ID), "shippingDetails": details}).to_string();
    let mut line = line.replace('<', "\\u003c");
    line.push('\n');
    line.into_bytes()
}

fn entry((service, rate, days): &Terms<'_>, to: &[Country]) -> Value {
    let mut entry = json!({
        "@type": "OfferShippingDetails",
        "shippingRate": {"@type": "MonetaryAmount", "value": rate.digits(), "currency": rate.currency().code()},
        "shippingDestination": regions(to),
    });
    if let (Some(map), Some([handling, _, fewest, most])) = (entry.as_object_mut(), days) {
        let mut time = json!({
            "@type": "ShippingDeliveryTime",
            "handlingTime": span(*handling, *handling), "transitTime": span(*fewest, *most),
        });
        if let (Some(time), false) = (time.as_object_mut(), service.working_days.is_empty()) {
            let days = service.working_days.iter().filter_map(|day| DAYS.get(usize::from(day) - 1));
            let days: Vec<String> = days.map(|day| ["https://schema.org/", day].concat()).collect();
            time.insert(
                "businessDays".to_owned(),
                json!({"@type": "OpeningHoursSpecification", "dayOfWeek": days}),
            );
        }
        map.insert("deliveryTime".to_owned(), time);
    }
    entry
}

fn span(fewest: u32, most: u32) -> Value {
    json!({"@type": "QuantitativeValue", "minValue": fewest, "maxValue": most, "unitCode": "DAY"})
}

fn regions(countries: &[Country]) -> Value {
    let region = |country: &Country| json!({"@type": "DefinedRegion", "addressCountry": country.code()});
    match countries {
        [one] => region(one),
        several => several.iter().map(region).collect(),
    }
}
