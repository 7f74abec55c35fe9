//! What stands behind each tag. The tags themselves are defined by the shell.

mod lazy;
mod market;
mod price;

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;

use crate::contract::tag;

use super::app::App;
use super::later::Part;
use super::scene::Scene;
use crate::view::PriceItem;

/// An element on the page.
pub(super) trait Painted {
    /// Its attributes, or those of an ancestor, may have changed.
    fn read(&self, app: &Rc<App>);
    /// Shows the scene as it is now, or the page's own content. Writes to the page only what is different.
    fn paint(&self, app: &Rc<App>);
}

/// A component that shows the scene; dropping it takes it off.
pub(super) trait Panel {
    /// Shows another scene, writing only what is different.
    fn follow(&self, app: &Rc<App>, scene: &Scene);

    /// The element's attributes, or those of an ancestor, may have changed. Painting follows.
    fn reread(&self, _app: &Rc<App>) {}
}

/// A component that explains a price; dropping it takes it off.
pub(super) trait Explanation {
    /// Explains another price, or the same in another market, writing only what is different.
    fn follow(&self, item: &PriceItem, app: &Rc<App>);
}

/// The scene for which something was done: a part or words were asked for, a price was painted. It is done again with the next
/// scene, or when the element is read again; not with every painting, for a clock paints for ever.
#[derive(Default)]
pub(super) struct Asked(RefCell<Option<Rc<Scene>>>);

impl Asked {
    /// Whether it was not done yet with this scene; now it is.
    pub(super) fn is_first(&self, scene: &Rc<Scene>) -> bool {
        let mut last = self.0.borrow_mut();
        let first = !last.as_ref().is_some_and(|last| Rc::ptr_eq(last, scene));
        *last = Some(Rc::clone(scene));
        first
    }

    pub(super) fn forget(&self) {
        self.0.take();
    }
}

/// What stands behind an element; `None` for a tag that the shell should not have given us.
pub(super) fn of(element: &Element) -> Option<Rc<dyn Painted>> {
    match element.local_name().as_str() {
        tag::PRICE => Some(price::Price::new(element)),
        tag::MARKET => Some(market::Market::new(element)),
        tag::DELIVERY => Some(lazy::Lazy::new(element, Part::DAYS)),
        tag::NOTICE => Some(lazy::Lazy::new(element, Part::NOTICE)),
        tag::CART => Some(lazy::Lazy::new(element, Part::CART)),
        _ => None,
    }
}
