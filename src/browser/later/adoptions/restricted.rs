//! Goods that may not go everywhere: a notice of ours beside the page's button, which disables it while it must.
//!
//! The code that shows notices is large, so that one is put only beside goods that some restriction is about.

use web_sys::Element;

use crate::browser::app::App;
use crate::config::Selectors;
use crate::contract::{attribute, config, tag, topic};
use crate::input::Json;
use crate::view::PriceItem;

use super::page::{self, Known};
use super::wrap::Facts;

/// How often a notice is put beside one button: a page that takes it off again and again does not want it.
const PATIENCE: usize = 3;

/// The notices on this page.
pub(super) struct Restricted {
    /// How often each product got one.
    given: Known,
    /// Each with how many there were before it.
    notices: Vec<(Element, usize)>,
}

impl Restricted {
    pub(super) fn new() -> Option<Self> {
        Some(Restricted { given: Known::new()?, notices: Vec::new() })
    }

    /// Puts a notice beside the button of the product that a price belongs to, if some restriction is about it.
    pub(super) fn look_at(
        &mut self,
        price: &Element,
        entry: &Selectors,
        facts: &Facts,
        app: &App,
    ) -> Option<()> {
        let rules = app.config().written.get("restrictions")?.as_array()?;
        let product = price.closest(entry.product.as_ref()?).ok()??;
        let button = page::first(&product, entry.add_to_cart.as_ref()?)?;
        let times = self.given.get(&product).unwrap_or_default();
        if times >= PATIENCE
            || page::first(&product, tag::NOTICE).is_some()
            || !is_about(rules, &product, facts, app)
        {
            return None;
        }
        self.given.set(&product, times + 1);
        let mut all = vec![(attribute::TOPIC, topic::RESTRICTION)];
        all.extend(facts.iter().map(|(name, value)| (*name, value.as_str())));
        let notice = page::element(tag::NOTICE, &all)?;
        page::before(&button, &notice)?;
        self.notices.push((notice, times));
        Some(())
    }

    /// Takes all notices off.
    pub(super) fn stop(&mut self) {
        for (notice, _) in &self.notices {
            page::remove(notice);
        }
    }
}

/// Whether some restriction may be about an item, in whatever country. Which it is, and what is wrong with a rule, is the
/// notice's business.
fn is_about(rules: &[Json], product: &Element, facts: &Facts, app: &App) -> bool {
    let own = |name: &str| facts.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    let get = |name: &str| match name {
        attribute::AMOUNT => Some("0".to_owned()),
        attribute::CURRENCY => Some("EUR".to_owned()),
        _ => own(name),
    };
    let selects = |selector: &str| product.matches(selector).unwrap_or(false);
    let Ok(item) = PriceItem::read(&get, &selects, app.config()) else { return false };
    let hs = item.product.hs_code.as_ref().map_or("", |code| code.digits());
    let category = own(attribute::CATEGORY).unwrap_or_default();
    let kind = item.product.category.map_or("", |category| category.name());
    let sku = item.sku.as_deref().unwrap_or_default();
    // A packed catalogue may know what the page does not say; the notice looks it up.
    let may_be = !sku.is_empty() && app.config().written.get(config::CATALOGUE).is_some();
    let holds = |said: &Json, key: &str, is: &dyn Fn(&str) -> bool| {
        let Some(value) = said.get(key) else { return true };
        value.as_array().unwrap_or(std::slice::from_ref(value)).iter().filter_map(Json::as_str).any(is)
    };
    rules.iter().filter_map(|rule| rule.get("match")).any(|said| {
        holds(said, "hs", &|text| begins(hs, text) || hs.is_empty() && may_be)
            && holds(said, "sku", &|text| is_like(sku, text))
            && holds(said, "category", &|text| {
                is_like(&category, text)
                    || is_like(kind, text)
                    || category.is_empty() && kind.is_empty() && may_be
            })
    })
}

/// Whether digits begin with others, dots and blanks left out.
fn begins(digits: &str, beginning: &str) -> bool {
    let mut own = digits.chars();
    beginning.chars().filter(char::is_ascii_digit).all(|digit| own.next() == Some(digit))
}

/// Whether a word is the pattern, which may end in `*` for anything.
fn is_like(word: &str, pattern: &str) -> bool {
    !word.is_empty() && pattern.strip_suffix('*').map_or(word == pattern, |start| word.starts_with(start))
}
