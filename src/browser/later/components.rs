//! Which component belongs to a tag.

use std::rc::Rc;

use web_sys::Element;

use crate::browser::app::App;
use crate::browser::elements::Panel;
use crate::contract::tag;

use super::{cart, notice};

/// Puts the component of an element's tag into its shadow root. `None`: the page's own content stays.
pub(super) fn mount(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>> {
    match host.local_name().as_str() {
        tag::NOTICE => notice::mount(host, app),
        _ => cart::mount(host, app),
    }
}
