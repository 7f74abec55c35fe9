//! What stands behind each tag. The tags themselves are defined by the shell.

mod market;
mod price;

use std::rc::Rc;

use web_sys::Element;

use crate::contract::tag;

use super::app::App;

/// An element on the page.
pub(super) trait Painted {
    /// Its attributes, or those of an ancestor, may have changed.
    fn read(&self, app: &Rc<App>);
    /// Shows the scene as it is now, or the page's own content. Writes to the page only what is different.
    fn paint(&self, app: &Rc<App>);
}

/// What stands behind an element; `None` for a tag that the shell should not have given us.
pub(super) fn of(element: &Element) -> Option<Rc<dyn Painted>> {
    match element.local_name().as_str() {
        tag::PRICE => Some(Rc::new(price::Price::new(element))),
        tag::MARKET => Some(Rc::new(market::Market::new(element))),
        _ => None,
    }
}
