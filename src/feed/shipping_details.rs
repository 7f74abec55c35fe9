//! `OfferShippingDetails` of schema.org: what goes into the `shippingDetails` of a product's offer.
//!
//! Countries with the same service, price and days share an entry. What the times of day mean needs the shop's time zone
//! with its clock changes, which a file for many days has no place for: no `cutoffTime` is written.
//!
//! The text is put together by hand: everything in it but the id is ours, and there is a lot of it.

use serde_json::Value;

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
pub(super) fn line(out: &mut Vec<u8>, product: &Product, listings: &[Listing<'_>], excluded: &[Country]) {
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
    let mut details: Vec<String> = entries.iter().map(|(terms, to)| entry(terms, to)).collect();
    if !excluded.is_empty() {
        let to = regions(excluded);
        details.push(
            [r#"{"@type":"OfferShippingDetails","shippingDestination":"#, &to, r#","doesNotShip":true}"#]
                .concat(),
        );
    }
    let id = Value::from(product.text(at::ID)).to_string().replace('<', "\\u003c");
    let line = [r#"{"id":"#, &id, r#","shippingDetails":["#, &details.join(","), "]}\n"].concat();
    out.extend(line.bytes());
}

fn entry((service, rate, days): &Terms<'_>, to: &[Country]) -> String {
    let mut entry = [
        r#"{"@type":"OfferShippingDetails","shippingRate":{"@type":"MonetaryAmount","value":""#,
        &rate.digits(),
        r#"","currency":""#,
        rate.currency().code(),
        r#""},"shippingDestination":"#,
        &regions(to),
    ]
    .concat();
    if let Some([least, most, fewest, longest]) = days {
        entry += r#","deliveryTime":{"@type":"ShippingDeliveryTime""#;
        for (name, least, most) in [("handlingTime", least, most), ("transitTime", fewest, longest)] {
            entry += &format!(
                r#","{name}":{{"@type":"QuantitativeValue","minValue":{least},"maxValue":{most},"unitCode":"DAY"}}"#
            );
        }
        let days = service.working_days.iter().filter_map(|day| DAYS.get(usize::from(day) - 1));
        let days: Vec<String> = days.map(|day| [r#""https://schema.org/"#, day, "\""].concat()).collect();
        if !days.is_empty() {
            let days = days.join(",");
            entry += &[r#","businessDays":{"@type":"OpeningHoursSpecification","dayOfWeek":["#, &days, "]}"]
                .concat();
        }
        entry.push('}');
    }
    entry.push('}');
    entry
}

/// One region, or a list of several.
fn regions(countries: &[Country]) -> String {
    let region = |country: &Country| {
        [r#"{"@type":"DefinedRegion","addressCountry":""#, country.code(), "\"}"].concat()
    };
    match countries {
        [one] => region(one),
        several => ["[", &several.iter().map(region).collect::<Vec<_>>().join(","), "]"].concat(),
    }
}
