//! The field for a region or postal code, where the destination's rules differ inside it.

use crate::l10n::Args;
use crate::view::context::Context;
use crate::view::picker::OptionRow;
use crate::world::Market;

use super::{CartInput, PlaceView};

/// A list of regions where tax goes by them; a postal code where parts of the country have rules of their own.
pub(super) fn view(input: &CartInput<'_>) -> Option<PlaceView> {
    let (market, context) = (input.market?, input.context);
    let regions = market.default_region.as_deref().filter(|_| !market.regions.is_empty());
    if let Some(default) = regions {
        return Some(region(market, default, context));
    }
    let by_code = market.territories.iter().any(|part| !part.postal.is_empty()) || !market.regions.is_empty();
    by_code.then(|| PlaceView {
        key: "postalCode",
        label: context.word("cart-postal-code"),
        why: context.word("cart-postal-code-why"),
        value: context.postal_code.unwrap_or_default().to_owned(),
        options: Vec::new(),
        apply: context.word("cart-place-apply"),
    })
}

fn region(market: &Market, default: &str, context: &Context<'_>) -> PlaceView {
    let mut codes: Vec<String> = Vec::new();
    for row in &market.regions {
        if !codes.contains(&row.region) {
            codes.push(row.region.clone());
        }
    }
    crate::money::sort(&mut codes, &|a, b| a < b);
    let known = context.region.or_else(|| market.region_of(context.postal_code)).unwrap_or(default);
    let country = context.country.code();
    PlaceView {
        key: "region",
        label: context.say("cart-region", &Args::new().text("country", country)).unwrap_or_default(),
        why: context.word("cart-region-why"),
        value: known.to_owned(),
        options: codes.into_iter().map(|code| OptionRow { label: code.clone(), code }).collect(),
        apply: String::new(),
    }
}
