//! Whether a selector of a product rule would find an adopted price: the widget asks its own element, which stands inside
//! the page's. Here one is put into a copy of the page, asked, and taken out again.

use std::cell::RefCell;

use landfall::config::Config;
use landfall::contract::tag;
use landfall::input::Node;
use scraper::{ElementRef, Html, Selector};

use super::dom::Dom;

/// A copy of the page; none where no rule asks.
pub(super) struct Trial {
    copy: Option<RefCell<Html>>,
}

impl Trial {
    pub(super) fn of(dom: &Dom, config: &Config) -> Trial {
        let rules = Node::root(&config.written).get("products").list_or_empty().unwrap_or_default();
        let asked = rules.iter().any(|rule| !rule.get("match").get("selector").is_null());
        Trial { copy: asked.then(|| RefCell::new(dom.html.clone())) }
    }

    /// Whether a selector finds an element of ours inside one of the page's.
    pub(super) fn selects(&self, element: ElementRef<'_>, selector: &str) -> bool {
        let (Some(copy), Ok(selector)) = (&self.copy, Selector::parse(selector)) else { return false };
        let ours = Html::parse_fragment(&format!("<{0}></{0}>", tag::PRICE));
        let node = ours.root_element().child_elements().next().map(|element| element.value().clone());
        let mut copy = copy.borrow_mut();
        let (Some(node), Some(mut place)) = (node, copy.tree.get_mut(element.id())) else { return false };
        let id = place.append(scraper::Node::Element(node)).id();
        let found = copy.tree.get(id).and_then(ElementRef::wrap).is_some_and(|ours| selector.matches(&ours));
        if let Some(mut ours) = copy.tree.get_mut(id) {
            ours.detach();
        }
        found
    }
}
