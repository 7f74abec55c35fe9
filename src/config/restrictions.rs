//! What may not go where: `restrictions`, and the buttons that a blocking one disables.
//!
//! Few pages show a notice, so nothing of this is read with the rest of the configuration: [`restrictions`] reads it from
//! [`Config::written`](super::Config) when somebody asks.

use crate::input::{Json, Node, Problem, Problems};
use crate::world::Country;

use super::fields::{Fields, each};
use super::products::alike;
use super::read::Config;
use super::{shipping, value};

/// One rule of `restrictions`: which goods, where, and what follows.
#[derive(Clone, Debug, Default)]
pub struct Restriction {
    hs: Vec<String>,
    categories: Vec<String>,
    skus: Vec<String>,
    /// Where it holds; empty is everywhere.
    to: Vec<Country>,
    /// What follows.
    pub verdict: Verdict,
    /// The message that says so, in the merchant's words; without one, ours.
    pub message: Option<String>,
}

/// What a restriction does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The shopper is told.
    #[default]
    Warn,
    /// The shopper is told, and can't put it into the cart.
    Block,
}

/// What a restriction looks at. Empty texts are not known.
#[derive(Clone, Copy, Debug, Default)]
pub struct Goods<'a> {
    /// The merchant's name for it.
    pub sku: &'a str,
    /// The page's own word for its category.
    pub category: &'a str,
    /// The engine's word for it.
    pub kind: &'a str,
    /// Digits of the HS code.
    pub hs: &'a str,
}

/// Where a page's own button stands: `page.addToCart`, or the one of an entry of `page.adopt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddToCart {
    /// Finds the button.
    pub button: String,
    /// Finds what a product's button and its notice both stand in; without one, the nearest that holds both.
    pub product: Option<String>,
}

const KNOWN: &[&str] = &["match", "to", "action", "message"];

/// The restrictions, in the order of the file.
#[must_use]
pub fn restrictions(config: &Config, problems: &mut Problems) -> Vec<Restriction> {
    let mut rules = Vec::new();
    if let Some(list) = Node::root(&config.written).optional("restrictions") {
        each(&list, problems, &mut |node, problems| rules.extend(Restriction::read(node, problems)));
    }
    rules
}

/// Where the buttons stand, those of `page.addToCart` first.
#[must_use]
pub fn add_to_cart(config: &Config, problems: &mut Problems) -> Vec<AddToCart> {
    let mut all = Vec::new();
    let root = Node::root(&config.written);
    if let Some(node) = root.get("page").optional("addToCart") {
        for button in problems.take(value::texts(&node)).unwrap_or_default() {
            all.push(AddToCart { button, product: None });
        }
    }
    let page = root.get("page").get("adopt");
    let adopted = page.value();
    for entry in adopted.as_array().unwrap_or(std::slice::from_ref(adopted)) {
        let text = |key: &str| entry.get(key).and_then(Json::as_str).map(str::to_owned);
        if let Some(button) = text("addToCart") {
            all.push(AddToCart { button, product: text("product") });
        }
    }
    all
}

impl Restriction {
    fn read(node: Node<'_>, problems: &mut Problems) -> Option<Self> {
        let mut rule = Restriction::default();
        let mut f = Fields::of(node, KNOWN, problems);
        let before = f.problems();
        f.inner("match", &mut |node, problems| {
            let mut f = Fields::of(node, &["hs", "category", "sku"], problems);
            rule.hs = f.get("hs", beginnings).unwrap_or_default();
            f.set("category", &mut rule.categories, value::texts);
            f.set("sku", &mut rule.skus, value::texts);
        });
        f.inner("to", &mut |node, problems| {
            rule.to = shipping::destinations(&node, problems).unwrap_or_default();
        });
        let action = f.word("action", &["warn", "block"], &[Verdict::Warn, Verdict::Block]);
        rule.message = f.get("message", value::text);
        if action.is_none() {
            f.complain("an \"action\", \"warn\" or \"block\"");
        }
        if rule.hs.is_empty() && rule.categories.is_empty() && rule.skus.is_empty() {
            f.complain("a \"match\" by hs, category or sku");
        }
        // Half of a rule would warn of the wrong goods, or in the wrong country.
        if f.problems() > before {
            return None;
        }
        rule.verdict = action?;
        Some(rule)
    }

    /// Whether it is about these goods on their way to a country.
    #[must_use]
    pub fn is_about(&self, goods: &Goods<'_>, country: Country) -> bool {
        let any = |patterns: &[String], holds: &dyn Fn(&str) -> bool| {
            patterns.is_empty() || patterns.iter().any(|pattern| holds(pattern))
        };
        (self.to.is_empty() || self.to.contains(&country))
            && any(&self.hs, &|beginning| goods.hs.starts_with(beginning))
            && any(&self.skus, &|pattern| !goods.sku.is_empty() && alike(pattern, goods.sku))
            && any(&self.categories, &|pattern| {
                [goods.category, goods.kind].into_iter().any(|word| !word.is_empty() && alike(pattern, word))
            })
    }
}

/// Beginnings of HS codes, dots and blanks left out.
fn beginnings(node: &Node<'_>) -> Result<Vec<String>, Problem> {
    let mut all = Vec::new();
    for text in value::texts(node)? {
        let digits: String = text.chars().filter(|sign| !matches!(sign, '.' | ' ')).collect();
        if !(2..=10).contains(&digits.len()) || !digits.bytes().all(|sign| sign.is_ascii_digit()) {
            return Err(node.problem("the first 2 to 10 digits of an HS code in quotes, such as \"2208\""));
        }
        all.push(digits);
    }
    Ok(all)
}
