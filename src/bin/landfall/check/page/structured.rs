//! Prices by structured data, matched with the texts that print them by the widget's own search.

use landfall::adopt::{Languages, Left, LeftAlone, Money, Search};
use scraper::ElementRef;

use super::dom::{Dom, name, short, text_of};
use super::tree::Tree;

/// What came of structured data.
pub(super) struct Outcome<'d> {
    /// The texts that are prices, with the SKU of the offer.
    pub(super) taken: Vec<(ElementRef<'d>, Vec<Money>, Option<String>)>,
    /// What was left alone: why, a name, a text.
    pub(super) left: Vec<LeftAlone>,
    /// How many offers the page states.
    pub(super) offers: usize,
}

/// Reads the page. `here` is its own address, as far as it is known.
pub(super) fn read_page<'d>(
    dom: &'d Dom,
    here: &str,
    taken_already: &dyn Fn(ElementRef<'_>) -> bool,
) -> Outcome<'d> {
    let page = Tree::at(dom, here);
    let (mut search, mut languages) = (Search::of(&page), Languages::default());
    for place in search.places(&page) {
        search.look_at(&page, &place, &mut languages);
    }
    let offers = search.offers();
    let found = search.end(&|_| false);
    let (mut taken, mut left) = (Vec::new(), found.left);
    for (text, offer) in found.taken {
        if taken_already(text.element) {
            continue;
        }
        if text.is_of(&offer) && page.can_wrap(&text.texts, &text.found) {
            taken.push((text.element, text.found, offer.sku));
        } else {
            left.push((Left::Tangled, name(text.element), short(&text_of(text.element))));
        }
    }
    Outcome { taken, left, offers }
}
