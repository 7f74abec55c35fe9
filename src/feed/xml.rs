//! A product feed as RSS 2.0 with the namespace `g`.

use quick_xml::escape::escape;

use crate::world::Country;

use super::fields::at;
use super::listing::{address, days, written};
use super::product::Product;
use super::shop::Listing;
use super::tsv::{Around, fields};

/// What stands before the products.
pub(super) fn heading(site: &str, country: Country) -> Vec<u8> {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text += "<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n<channel>\n";
    text += &format!("<title>{0}, {1}</title>\n<link>{0}</link>\n", escape(site), country.code());
    text += &format!("<description>Products, prices and delivery for {}</description>\n", country.code());
    text.into_bytes()
}

/// What stands after them.
pub(super) const END: &str = "</channel>\n</rss>\n";

/// One product.
pub(super) fn item(
    out: &mut Vec<u8>,
    product: &Product,
    listing: &Listing<'_>,
    excluded: &[Country],
    around: &Around<'_>,
) {
    out.extend(b"<item>\n");
    for (place, name) in fields(around.columns) {
        match place {
            at::LINK => {
                element(out, name, &address(product.text(at::LINK), around.parameter, listing.country));
            }
            at::PRICE => element(out, name, &written(listing.price.before.unwrap_or(listing.price.now))),
            at::SALE_PRICE if listing.price.before.is_some() => {
                element(out, name, &written(listing.price.now));
            }
            at::SALE_PRICE => {}
            _ if name == "additional_image_link" => {
                product.text(place).split(',').for_each(|one| element(out, name, one.trim()));
            }
            place => element(out, name, product.text(place)),
        }
    }
    for freight in &listing.freights {
        out.extend(b"<g:shipping>\n");
        element(out, "country", listing.country.code());
        element(out, "service", &freight.service.id);
        element(out, "price", &written(freight.price));
        let names = ["min_handling_time", "max_handling_time", "min_transit_time", "max_transit_time"];
        for (name, days) in
            names.into_iter().zip(days(freight.service, listing.country).into_iter().flatten())
        {
            element(out, name, &days.to_string());
        }
        out.extend(b"</g:shipping>\n");
    }
    if let Some(grams) = product.item.product.weight_grams {
        element(out, "shipping_weight", &format!("{grams} g"));
    }
    element(out, "ships_from_country", around.ships_from.as_ref().map_or("", Country::code));
    for country in excluded {
        element(out, "shopping_ads_excluded_country", country.code());
    }
    out.extend(b"</item>\n");
}

/// An element with a text; none where there is no text.
fn element(out: &mut Vec<u8>, name: &str, text: &str) {
    if !text.is_empty() {
        let line = ["<g:", name, ">", &escape(text), "</g:", name, ">\n"].concat();
        out.extend(line.bytes());
    }
}
