//! One page: its prices, what is missing of their items, its script tag, its policy.

mod dom;
mod policy;
mod prices;
mod selected;
mod structured;
mod styles;
mod tag;
mod tree;
mod trial;

use landfall::config::Config;
use serde_json::{Value, json};

use self::dom::Dom;
use self::prices::Prices;
use super::catalogue::Packed;
use super::finding::{Finding, Severity};
use super::get::Page;
use super::shop::Shop;

/// What was found on a page.
pub(super) struct Seen {
    pub(super) name: String,
    pub(super) prices: Prices,
    pub(super) findings: Vec<Finding>,
    /// Files that the page's tag names: the configuration.
    pub(super) config: Option<String>,
}

/// Reads a page with the shop's configuration and the page's own script tag.
pub(super) fn read(page: &Page, shop: &Shop) -> Seen {
    let dom = Dom::of(&page.text);
    let mut findings = Vec::new();
    let tag = tag::Tag::of(&dom, &page.name, &mut findings);
    let (config, problems) = shop.with_tag(tag.attributes());
    for problem in problems.0.iter().filter(|problem| problem.path.contains("script tag")) {
        findings.push(Finding::of_value(Severity::Error, &page.name, problem));
    }
    policy::check(&dom, page, &tag, &mut findings);
    // What is wrong with it was told of the configuration.
    let packed = Packed::open(shop, &config, &mut Vec::new());
    let prices = prices::read(&dom, page, &config, packed, &tag, &mut findings);
    missing(page, &config, &prices, &mut findings);
    Seen { name: page.name.clone(), prices, findings, config: tag.config.clone() }
}

/// What items lack after ancestors, product rules and the packed catalogue, in one finding for each kind.
fn missing(page: &Page, config: &Config, prices: &Prices, findings: &mut Vec<Finding>) {
    if config.store.country.is_none() && !prices.found.is_empty() {
        findings.push(Finding::new(
            Severity::Note,
            "no-ship-from",
            &page.name,
            "the script tag",
            "nothing says where parcels leave from: prices are converted, and no duty or tax is worked out; \
             set store.country, or data-ship-from on the tag",
        ));
        return;
    }
    for (word, code, severity, advice) in [
        (
            "hs",
            "hs-missing",
            Severity::Warning,
            "duties that depend on it are unknown; set hs, data-landfall-hs around it, or hsCode in products",
        ),
        (
            "origin",
            "origin-missing",
            Severity::Warning,
            "further duties by origin are unknown; set origin, data-landfall-origin around it, or origin in products",
        ),
        (
            "weight",
            "weight-missing",
            Severity::Note,
            "prices by weight and duties per kilogram are unknown; set weight (grams), or weightGrams in products",
        ),
    ] {
        let lacking: Vec<&str> = prices
            .found
            .iter()
            .filter(|price| price.lacks.contains(&word))
            .map(|price| price.element.as_str())
            .collect();
        if let Some(first) = lacking.first() {
            let message =
                format!("{} of {} prices have no {word}: {advice}", lacking.len(), prices.found.len());
            findings.push(Finding::new(severity, code, &page.name, first, message));
        }
    }
}

impl Seen {
    pub(super) fn object(&self) -> Value {
        json!({
            "page": self.name,
            "prices": self.prices.found.iter().map(prices::Price::object).collect::<Vec<_>>(),
            "left": self.prices.left.iter().map(prices::Alone::object).collect::<Vec<_>>(),
        })
    }
}
