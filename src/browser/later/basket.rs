//! What stands in the cart of this page, as far as a notice wants to know. A cart's component writes what a shopper
//! changes where it was read, so that the page always has it.

use web_sys::Element;

use super::cart;
use super::watch::Watch;
use crate::browser::app::App;
use crate::browser::attributes;
use crate::contract::{ITEM_ATTRIBUTES, attribute, tag};
use crate::input::Problem;
use crate::view::{Cart, NoticeGoods, PriceItem, few_lines};

/// The lines of the cart; none where the page has no cart. What can't be read is the cart's business to tell.
pub(super) fn lines(app: &App) -> Vec<NoticeGoods> {
    let Some(cart) = element() else { return Vec::new() };
    if let Some(text) = cart::lines(&cart) {
        let lines = Cart::of_json(&text, app.config()).map(|cart| cart.lines).unwrap_or_default();
        let goods = lines.into_iter().map(|line| NoticeGoods { item: line.item, category: line.category });
        return goods.collect();
    }
    let items = cart::items(&cart);
    if few_lines(items.len()).is_err() {
        return Vec::new();
    }
    items.iter().filter_map(|item| read(item, app).ok()).collect()
}

/// An element as a notice looks at it. One without a price costs nothing.
///
/// # Errors
/// - an attribute that can't be used
pub(super) fn read(element: &Element, app: &App) -> Result<NoticeGoods, Problem> {
    let own = |name: &str| attributes::find(element, name);
    let priced = own(attribute::AMOUNT).is_some_and(|amount| !amount.trim().is_empty());
    let get = |name: &str| match name {
        attribute::AMOUNT if !priced => Some("0".to_owned()),
        attribute::CURRENCY if !priced && app.config().store.currency.is_none() => Some("EUR".to_owned()),
        _ => own(name),
    };
    let selects = |selector: &str| element.matches(selector).unwrap_or(false);
    let item = PriceItem::read(&get, &selects, app.config())?;
    Ok(NoticeGoods { item, category: own(attribute::CATEGORY).unwrap_or_default().trim().to_owned() })
}

/// Calls when items inside the cart come, go or change, as long as it is kept.
pub(super) fn watch(call: impl FnMut() + 'static) -> Option<Watch> {
    Watch::on(&element()?, ITEM_ATTRIBUTES, call)
}

fn element() -> Option<Element> {
    web_sys::window()?.document()?.query_selector(tag::CART).ok().flatten()
}
