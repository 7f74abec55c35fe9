//! What the merchant says about products that the page does not say: HS code, origin, weight, category.

use crate::input::{Node, Problem, Problems};
use crate::world::Country;
use crate::world::{Category, HsCode};

use super::fields::Fields;
use super::value;

/// One rule of `products`: which products it is about, and what is true of them.
#[derive(Clone, Debug, Default)]
pub struct ProductRule {
    skus: Vec<String>,
    categories: Vec<String>,
    selector: Option<String>,
    facts: Facts,
}

#[derive(Clone, Debug, Default)]
struct Facts {
    hs_code: Option<HsCode>,
    origin: Option<Country>,
    weight_grams: Option<u32>,
    category: Option<Category>,
    dangerous: Option<bool>,
    digital: Option<bool>,
}

/// What the rules say about one product; the first rule that says something wins, field by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Product {
    /// What it is, for customs.
    pub hs_code: Option<HsCode>,
    /// Where it was made.
    pub origin: Option<Country>,
    /// What one piece weighs, in grams.
    pub weight_grams: Option<u32>,
    /// What it is, for taxes.
    pub category: Option<Category>,
    /// Whether carriers treat it as dangerous.
    pub dangerous: bool,
}

const KNOWN: &[&str] = &["match", "hsCode", "origin", "weightGrams", "category", "dangerous", "digital"];
/// A tonne; more is a mistake in the unit.
pub(crate) const MOST_GRAMS: u32 = 1_000_000;

impl ProductRule {
    pub(super) fn read(node: Node<'_>, problems: &mut Problems) -> Option<Self> {
        let mut rule = ProductRule::default();
        let mut f = Fields::of(node, KNOWN, problems);
        rule.facts.hs_code = f.get("hsCode", hs_code);
        rule.facts.origin = f.get("origin", value::country);
        rule.facts.weight_grams = f.get("weightGrams", grams);
        rule.facts.category = f.word("category", Category::WORDS, Category::ALL);
        rule.facts.dangerous = f.get("dangerous", value::flag);
        rule.facts.digital = f.get("digital", value::flag);
        let matches = f.inner("match", &mut |node, problems| {
            let mut f = Fields::of(node, &["sku", "category", "selector"], problems);
            f.set("sku", &mut rule.skus, value::texts);
            f.set("category", &mut rule.categories, value::texts);
            rule.selector = f.get("selector", value::text);
        });
        if !matches {
            f.complain("a \"match\" by sku, category or selector");
        }
        // A match that could not be read must not match everything.
        rule.is_bound().then_some(rule)
    }

    fn is_bound(&self) -> bool {
        !self.skus.is_empty() || !self.categories.is_empty() || self.selector.is_some()
    }

    /// Whether every condition holds: the SKU, the page's own word for the category, the selector.
    fn matches(&self, sku: &str, category: &str, selects: &dyn Fn(&str) -> bool) -> bool {
        let sku_holds = self.skus.is_empty() || self.skus.iter().any(|pattern| alike(pattern, sku));
        let category_holds =
            self.categories.is_empty() || self.categories.iter().any(|pattern| alike(pattern, category));
        sku_holds && category_holds && self.selector.as_deref().is_none_or(selects)
    }
}

impl Product {
    /// What `rules` say about a product with this SKU and category word (empty where the page has none).
    /// `selects` says whether the page's element matches a selector.
    #[must_use]
    pub fn of(rules: &[ProductRule], sku: &str, category: &str, selects: &dyn Fn(&str) -> bool) -> Self {
        let mut product = Product::default();
        let mut digital = None;
        for rule in rules.iter().filter(|rule| rule.matches(sku, category, selects)) {
            let facts = &rule.facts;
            product.hs_code = product.hs_code.or_else(|| facts.hs_code.clone());
            product.origin = product.origin.or(facts.origin);
            product.weight_grams = product.weight_grams.or(facts.weight_grams);
            product.category = product.category.or(facts.category);
            product.dangerous |= facts.dangerous.unwrap_or(false);
            digital = digital.or(facts.digital);
        }
        if digital == Some(true) && product.category.is_none() {
            product.category = Some(Category::Digital);
        }
        product
    }
}

/// Whether a text is the pattern, which may end in `*` for anything.
pub(super) fn alike(pattern: &str, text: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => text.starts_with(start),
        None => text == pattern,
    }
}

/// A customs code.
pub(super) fn hs_code(node: &Node<'_>) -> Result<HsCode, Problem> {
    let expected = "an HS code in quotes, of 6 to 10 digits, such as \"610910\"";
    value::parsed(node, expected, &|text| HsCode::try_new(text).ok())
}

/// What one piece weighs.
pub(super) fn grams(node: &Node<'_>) -> Result<u32, Problem> {
    value::count(node, MOST_GRAMS)
}
