//! The prices of a page: those in our elements, those that selectors and structured data find, those left alone.

use std::collections::HashSet;

use ego_tree::NodeId;
use landfall::adopt::{Left, Money, OURS};
use landfall::config::{Adoption, Config, Problems, Product, adoptions, page_cart};
use landfall::contract::{ANCESTOR_PREFIX, ITEM_ATTRIBUTES, attribute, tag};
use landfall::money::Amount;
use landfall::view::PriceItem;
use landfall::world::Category;
use scraper::ElementRef;
use serde_json::{Value, json};

use super::dom::{Dom, around, name, short, text_of};
use super::selected::{self, Facts};
use super::structured;
use super::tag::Tag;
use super::trial::Trial;
use crate::check::catalogue::Packed;
use crate::check::finding::{Finding, Severity};
use crate::check::get::Page;

/// A price that is localized.
pub(in crate::check) struct Price {
    pub(super) element: String,
    /// `element`, `selector` or `structured-data`.
    by: &'static str,
    /// The selector that found it.
    selector: Option<String>,
    text: String,
    amounts: Vec<String>,
    sku: Option<String>,
    hs: Option<String>,
    origin: Option<String>,
    weight: Option<u32>,
    /// What nothing says: `hs`, `origin`, `weight`.
    pub(super) lacks: Vec<&'static str>,
}

/// A price that stays as it is.
pub(in crate::check) struct Alone {
    by: &'static str,
    name: String,
    text: String,
    code: String,
    why: String,
    /// Whether the page is right as it is.
    pub(in crate::check) fine: bool,
}

/// All of a page.
#[derive(Default)]
pub(in crate::check) struct Prices {
    pub(in crate::check) found: Vec<Price>,
    pub(in crate::check) left: Vec<Alone>,
    trial: Option<Trial>,
    packed: Option<Packed>,
}

/// Reads all prices as the widget would before any script of the page runs.
pub(super) fn read(
    dom: &Dom,
    page: &Page,
    config: &Config,
    packed: Option<Packed>,
    script: &Tag,
    findings: &mut Vec<Finding>,
) -> Prices {
    let mut prices = Prices { trial: Some(Trial::of(dom, config)), packed, ..Prices::default() };
    let own = [tag::PRICE, tag::DELIVERY, tag::NOTICE].join(",");
    for element in dom.all(&own).unwrap_or_default() {
        prices.element(dom, element, config);
    }
    let mut problems = Problems::default();
    let entries = adoptions(config, &mut problems);
    let cart = page_cart(config, &mut problems);
    let any_of_ours = !dom.all(OURS).unwrap_or_default().is_empty();
    let entries = match entries {
        Some(entries) => entries,
        None if cart.is_some() || (any_of_ours && !script.adopts()) => Vec::new(),
        None => vec![Adoption::StructuredData],
    };
    let mut seen: HashSet<NodeId> = HashSet::new();
    let mut structured_data = false;
    for (nth, entry) in entries.iter().enumerate() {
        let Adoption::Selectors(entry) = entry else {
            structured_data = true;
            continue;
        };
        match selected::elements(dom, entry) {
            Err((key, selector)) => {
                let message = format!("expected a CSS selector, found {selector:?}");
                let place = format!("page.adopt[{nth}].{key}");
                findings.push(Finding::new(Severity::Error, "selector", &page.name, &place, message));
            }
            Ok(elements) => {
                if elements.is_empty() {
                    let message = format!("{:?} finds nothing on this page", entry.price);
                    let place = format!("page.adopt[{nth}].price");
                    findings.push(Finding::new(
                        Severity::Note,
                        "selector-empty",
                        &page.name,
                        &place,
                        message,
                    ));
                }
                for element in elements {
                    let inside = around(element).any(|around| seen.contains(&around.id()));
                    if inside || selected::is_ours(dom, element) {
                        continue;
                    }
                    match selected::amounts(dom, element, entry, config.store.currency) {
                        Ok(found) => {
                            seen.insert(element.id());
                            let facts = selected::facts(dom, element, entry);
                            prices.adopted(
                                dom,
                                element,
                                &found,
                                &facts,
                                "selector",
                                Some(&entry.price),
                                config,
                            );
                        }
                        Err(left) => prices.alone("selector", left, name(element), short(&text_of(element))),
                    }
                }
            }
        }
    }
    if structured_data {
        let taken = |element: ElementRef<'_>| {
            let holds = element.descendent_elements().any(|inner| seen.contains(&inner.id()));
            holds
                || around(element).any(|above| seen.contains(&above.id()))
                || selected::is_ours(dom, element)
        };
        let outcome = structured::read_page(dom, &page.address, &taken);
        for (element, found, sku) in outcome.taken {
            let facts: Facts = sku.into_iter().map(|sku| (attribute::SKU, sku)).collect();
            prices.adopted(dom, element, &found, &facts, "structured-data", None, config);
        }
        for (left, name, text) in outcome.left {
            let shown = prices.found.iter().any(|price| price.amounts.contains(&text));
            if !(left == Left::NoText && shown) {
                prices.alone("structured-data", left, name, text);
            }
        }
        if outcome.offers == 0 && prices.found.is_empty() && prices.left.is_empty() {
            let message = "no price was found: there is no element of Landfall, and the page states no price for machines \
                           (JSON-LD, microdata, RDFa); name the prices' CSS selector in page.adopt";
            findings.push(Finding::new(Severity::Warning, "no-price", &page.name, "", message));
        }
    }
    prices
}

impl Prices {
    fn element(&mut self, dom: &Dom, element: ElementRef<'_>, config: &Config) {
        let about_price = element.value().name() == tag::PRICE;
        if !about_price && attribute_of(element, &Facts::new(), attribute::AMOUNT).is_none() {
            return;
        }
        self.item(dom, element, &Facts::new(), "element", None, config, about_price);
    }

    #[allow(clippy::too_many_arguments, reason = "one call for each way to find a price")]
    fn adopted(
        &mut self,
        dom: &Dom,
        element: ElementRef<'_>,
        found: &[Money],
        facts: &Facts,
        by: &'static str,
        selector: Option<&str>,
        config: &Config,
    ) {
        let Some(first) = found.first() else { return };
        let mut all = facts.clone();
        all.push((attribute::AMOUNT, first.amount.digits()));
        all.push((attribute::CURRENCY, first.amount.currency().code().to_owned()));
        let before = self.found.len();
        self.item(dom, element, &all, by, selector, config, true);
        if let Some(price) = self.found.get_mut(before) {
            price.amounts = found.iter().map(|money| money.amount.to_string()).collect();
        }
    }

    #[allow(clippy::too_many_arguments, reason = "as above")]
    fn item(
        &mut self,
        dom: &Dom,
        element: ElementRef<'_>,
        facts: &Facts,
        by: &'static str,
        selector: Option<&str>,
        config: &Config,
        counts: bool,
    ) {
        let get = |name: &str| attribute_of(element, facts, name);
        let selects = |selector: &str| match by {
            "element" => dom.matches(element, selector),
            _ => self.trial.as_ref().is_some_and(|trial| trial.selects(element, selector)),
        };
        let (element_name, text) = (name(element), short(&text_of(element)));
        match PriceItem::read(&get, &selects, config) {
            Err(problem) => self.left.push(Alone {
                by,
                name: element_name,
                text,
                code: format!("attribute-{}", problem.path),
                why: problem.to_string(),
                fine: false,
            }),
            Ok(item) if counts => {
                let product = self.completed(item.product, item.sku.as_deref());
                let digital = product.category == Some(Category::Digital);
                let lacks = [
                    ("hs", product.hs_code.is_none()),
                    ("origin", product.origin.is_none()),
                    ("weight", product.weight_grams.is_none()),
                ];
                self.found.push(Price {
                    element: element_name,
                    by,
                    selector: selector.map(str::to_owned),
                    text,
                    amounts: [Some(item.amount), item.compare_at]
                        .iter()
                        .flatten()
                        .map(Amount::to_string)
                        .collect(),
                    sku: item.sku.clone(),
                    hs: product.hs_code.as_ref().map(|code| code.digits().to_owned()),
                    origin: product.origin.map(|country| country.code().to_owned()),
                    weight: product.weight_grams,
                    lacks: lacks
                        .iter()
                        .filter(|(_, lacks)| *lacks && !digital)
                        .map(|(word, _)| *word)
                        .collect(),
                });
            }
            Ok(_) => {}
        }
    }

    /// A product with what the packed catalogue says where neither the page nor a rule does. Which of two wins is not asked
    /// here, only what is missing.
    fn completed(&self, product: Product, sku: Option<&str>) -> Product {
        let Some(said) = self.packed.as_ref().zip(sku).and_then(|(packed, sku)| packed.product(sku)) else {
            return product;
        };
        Product {
            hs_code: product.hs_code.or(said.hs_code),
            origin: product.origin.or(said.origin),
            weight_grams: product.weight_grams.or(said.weight_grams),
            category: product.category.or(said.category),
            dangerous: product.dangerous,
        }
    }

    fn alone(&mut self, by: &'static str, left: Left, name: String, text: String) {
        let known = |one: &Alone| one.code == left.code() && one.name == name && one.text == text;
        if !self.left.iter().any(known) {
            let (code, why, fine) = (left.code().to_owned(), left.to_string(), left.is_fine());
            self.left.push(Alone { by, name, text, code, why, fine });
        }
    }
}

/// The attribute's text: what was taken from the page, the element's own, or that of the nearest ancestor that has it for
/// everything inside.
fn attribute_of(element: ElementRef<'_>, facts: &Facts, name: &str) -> Option<String> {
    let fact = facts.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    let ours = element.value().name().starts_with("landfall-");
    let own = element.attr(name).filter(|_| ours).map(str::to_owned);
    let above = || {
        let name = format!("{ANCESTOR_PREFIX}{name}");
        around(element).find_map(|element| element.attr(&name)).map(str::to_owned)
    };
    fact.or(own).or_else(|| if ITEM_ATTRIBUTES.contains(&name) { above() } else { None })
}

impl Price {
    pub(super) fn object(&self) -> Value {
        json!({
            "element": self.element, "by": self.by, "selector": self.selector, "text": self.text,
            "amounts": self.amounts, "sku": self.sku, "hs": self.hs, "origin": self.origin, "weight": self.weight,
            "missing": self.lacks,
        })
    }

    pub(in crate::check) fn line(&self) -> String {
        let by = self
            .selector
            .as_ref()
            .map_or_else(|| self.by.to_owned(), |selector| format!("{} {selector}", self.by));
        let mut line = format!("{}  {}  by {by}", self.amounts.join(", "), self.element);
        for (word, value) in [("sku", &self.sku), ("hs", &self.hs), ("origin", &self.origin)] {
            if let Some(value) = value {
                line.push_str(&format!("  {word} {value}"));
            }
        }
        if let Some(grams) = self.weight {
            line.push_str(&format!("  {grams} g"));
        }
        if !self.lacks.is_empty() {
            line.push_str(&format!("  without {}", self.lacks.join(", ")));
        }
        line
    }
}

impl Alone {
    pub(super) fn object(&self) -> Value {
        json!({
            "element": self.name, "by": self.by, "text": self.text, "code": self.code, "why": self.why,
            "fine": self.fine,
        })
    }

    pub(in crate::check) fn line(&self) -> String {
        let text = if self.text.is_empty() { String::new() } else { format!(" {:?}", self.text) };
        format!("{}{text}: {} [{}]", self.name, self.why, self.code)
    }
}
