//! Mistakes in the configuration's values, also in those parts that the widget reads only where it needs them.

use landfall::config::{Config, Problems, add_to_cart, adoptions, catalogue, page_cart, restrictions};
use landfall::input::Node;
use scraper::Selector;

use super::finding::{Finding, Severity};
use super::shop::Shop;

/// Everything that can't be used.
pub(super) fn check(shop: &Shop, config: &Config, problems: &Problems) -> Vec<Finding> {
    let mut all = problems.clone();
    let _ = restrictions(config, &mut all);
    adoptions(config, &mut all);
    page_cart(config, &mut all);
    catalogue(config, &mut all);
    let _ = add_to_cart(config, &mut all);
    let mut seen: Vec<String> = Vec::new();
    let mut findings = Vec::new();
    for problem in &all.0 {
        // Two readers of one part say the same.
        let line = problem.to_string();
        if !seen.contains(&line) {
            seen.push(line);
            findings.push(Finding::of_value(Severity::Error, &shop.name, problem));
        }
    }
    selectors(shop, config, &mut findings);
    findings
}

/// Selectors that can't be read.
fn selectors(shop: &Shop, config: &Config, findings: &mut Vec<Finding>) {
    let root = Node::root(&config.written);
    let mut look = |node: Node<'_>| {
        if let Some(text) = node.value().as_str()
            && Selector::parse(text).is_err()
        {
            let message = format!("expected a CSS selector, found {text:?}");
            findings.push(Finding::new(Severity::Error, "selector", &shop.name, node.path(), message));
        }
    };
    for rule in root.get("products").list().unwrap_or_default() {
        look(rule.get("match").get("selector"));
    }
    let page = root.get("page");
    let adopt = page.get("adopt");
    let entries = adopt.list().unwrap_or_else(|_| vec![adopt.clone()]);
    for entry in entries.into_iter().filter(|entry| entry.value().as_object().is_some()) {
        ["price", "compareAt", "product", "addToCart"].iter().for_each(|key| look(entry.get(key)));
    }
    ["line", "price", "quantity", "name", "place"].iter().for_each(|key| look(page.get("cart").get(key)));
    let buttons = page.get("addToCart");
    buttons.list().unwrap_or_else(|_| vec![buttons.clone()]).into_iter().for_each(look);
}
