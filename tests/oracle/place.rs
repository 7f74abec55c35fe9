//! Which market's rules hold where a parcel goes, and which region that is.

use crate::oracle::cart::Cart;
use crate::oracle::data::{Market, Row, World};

/// Where a parcel goes.
pub(crate) struct Place<'a> {
    pub(crate) country: &'a str,
    pub(crate) market: &'a Market,
    pub(crate) region: Option<&'a str>,
}

fn compact(postal: &str) -> String {
    postal.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase()
}

fn lies_in(row: &Row, postal: Option<&str>, region: Option<&str>) -> bool {
    let postal = postal.map(compact);
    row.list("regions").into_iter().any(|r| Some(r) == region)
        || row.list("postal").into_iter().any(|begin| postal.as_deref().is_some_and(|p| p.starts_with(begin)))
}

impl<'a> Place<'a> {
    /// The market, or nothing where the place lies outside what the data knows.
    pub(crate) fn of(cart: &'a Cart, world: &'a World) -> Option<Place<'a>> {
        let (mut country, mut market) = world.markets.get_key_value(&cart.country)?;
        let (postal, region) = (cart.postal.as_deref(), cart.region.as_deref());
        let part = market.on("territories", &cart.date).find(|row| lies_in(row, postal, region));
        if let Some(part) = part {
            (country, market) = world.markets.get_key_value(part.text("market")?)?;
        }
        Some(Place { country, market, region: region_of(market, postal, region) })
    }

    pub(crate) fn home(cart: &'a Cart, world: &'a World) -> Option<Place<'a>> {
        let (country, market) = world.markets.get_key_value(&cart.from)?;
        Some(Place { country, market, region: market.default_region.as_deref() })
    }
}

fn region_of<'a>(market: &'a Market, postal: Option<&str>, given: Option<&'a str>) -> Option<&'a str> {
    let by_code =
        || market.rows("regions").iter().find(|r| lies_in(r, postal, None)).and_then(|r| r.text("region"));
    given.or_else(by_code).or(market.default_region.as_deref())
}
