//! A product feed as a table with tabs.

use crate::world::Country;

use super::columns::Columns;
use super::fields::{FIELDS, Rule, at};
use super::listing::{address, days, written};
use super::product::Product;
use super::shop::Listing;

/// The columns that Landfall adds to those of the catalogue, beside `price` and `sale_price`.
pub const COLUMNS_MADE: [&str; 4] =
    ["shipping", "shipping_weight", "ships_from_country", "shopping_ads_excluded_country"];

/// What a row is made of beside its product.
pub(super) struct Around<'a> {
    /// What the catalogue has.
    pub(super) columns: &'a Columns,
    /// The parameter that names a country in an address.
    pub(super) parameter: &'a str,
    /// Where parcels leave from.
    pub(super) ships_from: Option<Country>,
}

/// The columns of the feed by their fields; the two prices are always there.
pub(super) fn fields<'a>(columns: &'a Columns) -> impl Iterator<Item = (usize, &'static str)> + 'a {
    let shown = |(place, field): &(usize, &super::fields::Field)| match *place {
        at::PRICE | at::SALE_PRICE => true,
        place => !matches!(field.rule, Rule::Ours) && columns.may_have(place),
    };
    FIELDS.iter().enumerate().filter(move |row| shown(row)).map(|(place, field)| (place, field.name))
}

/// The heading.
pub(super) fn heading(columns: &Columns) -> Vec<u8> {
    let names = fields(columns).map(|(_, name)| name).chain(COLUMNS_MADE);
    let mut line = names.collect::<Vec<_>>().join("\t");
    line.push('\n');
    line.into_bytes()
}

/// One row.
pub(super) fn row(
    out: &mut Vec<u8>,
    product: &Product,
    listing: &Listing<'_>,
    excluded: &[Country],
    around: &Around<'_>,
) {
    for (place, _) in fields(around.columns) {
        match place {
            at::LINK => cell(out, &address(product.text(at::LINK), around.parameter, listing.country)),
            at::PRICE => cell(out, &written(listing.price.before.unwrap_or(listing.price.now))),
            at::SALE_PRICE if listing.price.before.is_some() => cell(out, &written(listing.price.now)),
            at::SALE_PRICE => {}
            place => cell(out, product.text(place)),
        }
        out.push(b'\t');
    }
    for (at, freight) in listing.freights.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        // country:region:service:price, and then the days.
        let service: String =
            freight.service.id.chars().map(|c| if matches!(c, ':' | ',') { ' ' } else { c }).collect();
        let start = [listing.country.code(), "::", &service, ":", &written(freight.price)].concat();
        out.extend(start.bytes());
        for days in days(freight.service, listing.country).into_iter().flatten() {
            out.push(b':');
            out.extend(days.to_string().bytes());
        }
    }
    out.push(b'\t');
    if let Some(grams) = product.item.product.weight_grams {
        out.extend(format!("{grams} g").bytes());
    }
    out.push(b'\t');
    out.extend(around.ships_from.iter().flat_map(|country| country.code().bytes()));
    out.push(b'\t');
    let codes: Vec<&str> = excluded.iter().map(Country::code).collect();
    out.extend(codes.join(",").bytes());
    out.push(b'\n');
}

/// A text without tabs and line ends; one with quotation marks is quoted, as in any table.
fn cell(out: &mut Vec<u8>, text: &str) {
    if !text.contains('"') {
        out.extend(text.bytes());
        return;
    }
    out.push(b'"');
    out.extend(text.replace('"', "\"\"").bytes());
    out.push(b'"');
}
