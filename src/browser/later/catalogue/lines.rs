//! The lines of a cart that are written as JSON, in the attribute `items`.

use std::rc::Rc;

use web_sys::Element;

use crate::contract::{JSON_KEYS, attribute};
use crate::input::Json;
use crate::quote::MOST_ITEMS;

use super::{ATTRIBUTES, Catalogue};

/// The lines with what the catalogue says of them. `None` where it adds nothing, or they are none that a cart can read.
pub(super) fn completed(catalogue: &Rc<Catalogue>, cart: &Element) -> Option<String> {
    let mut list = Json::parse(&cart.get_attribute(attribute::ITEMS)?).ok()?;
    let Json::Array(lines) = &mut list else { return None };
    // Longer than a cart may be.
    if lines.len() > MOST_ITEMS {
        return None;
    }
    let mut is_more = false;
    for line in lines {
        let own = |key: &str| line.get(key).filter(|value| !value.is_null());
        let word = |key: &str| own(key).and_then(Json::as_str).unwrap_or_default().trim().to_owned();
        let sku = if own("sku").is_some() { word("sku") } else { word("id") };
        for name in ATTRIBUTES {
            let key = JSON_KEYS.iter().find(|(known, _)| *known == name).map_or(name, |(_, key)| key);
            if line.as_object().is_none() || line.get(key).is_some_and(|value| !value.is_null()) {
                continue;
            }
            if let Some(Some(said)) = catalogue.say(&sku, name, cart) {
                *line.member(key) = said.as_str().into();
                is_more = true;
            }
        }
    }
    is_more.then(|| list.to_string())
}
