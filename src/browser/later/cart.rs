//! `<landfall-cart>`: the cart summary.

use std::rc::Rc;

use web_sys::Element;

use crate::browser::app::App;
use crate::browser::dom;
use crate::browser::elements::Panel;
use crate::contract::{attribute, state};

/// Puts the component into an element's shadow root. `None`: the page's own content stays.
pub(super) fn mount(host: &Element, _app: &Rc<App>) -> Option<Box<dyn Panel>> {
    dom::set(host, attribute::STATE, state::ORIGINAL);
    None
}
