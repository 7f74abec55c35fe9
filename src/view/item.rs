//! What a page says about one price, checked and completed from the merchant's product rules.

use crate::config::{Config, Product};
use crate::contract::attribute;
use crate::input::Problem;
use crate::money::{Amount, Currency};
use crate::quote::{Category, HsCode};
use crate::world::Country;

/// One price on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceItem {
    /// The page's price for one piece.
    pub amount: Amount,
    /// The former price for one piece.
    pub compare_at: Option<Amount>,
    /// The merchant's name for it.
    pub sku: Option<String>,
    /// What is shown.
    pub show: Show,
    /// How many pieces.
    pub quantity: u32,
    /// What it is, where it was made, what it weighs and how it is taxed.
    pub product: Product,
}

/// What a price element shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// The price by the market's convention.
    #[default]
    Price,
    /// The price at the door, ordered alone.
    Landed,
}

/// Attributes of one element: `get` knows the element and its ancestors.
struct Attributes<'a> {
    get: &'a dyn Fn(&str) -> Option<String>,
}

impl PriceItem {
    /// Reads an element. `get` gives an attribute's text from the element or from its nearest ancestor that has it;
    /// `selects` says whether the element matches a selector of a product rule.
    ///
    /// # Errors
    /// - no amount, no currency anywhere, or any attribute whose text can't be used: the attribute, what was found,
    ///   what was expected
    pub fn read(
        get: &dyn Fn(&str) -> Option<String>,
        selects: &dyn Fn(&str) -> bool,
        config: &Config,
    ) -> Result<Self, Problem> {
        let from = Attributes { get };
        let currency = from.currency(config)?;
        let amount = from.amount(attribute::AMOUNT, currency)?;
        let amount = amount.ok_or_else(|| problem(attribute::AMOUNT, "", "a price such as \"49.00\""))?;
        let sku = from.text(attribute::SKU);
        let category = from.text(attribute::CATEGORY).unwrap_or_default();
        let rules = Product::of(&config.products, sku.as_deref().unwrap_or_default(), &category, selects);
        let expected = "an HS code of 6 to 10 digits such as \"610910\"";
        let product = Product {
            hs_code: from.parsed(attribute::HS, expected, |t| HsCode::try_new(t).ok())?.or(rules.hs_code),
            origin: from
                .parsed(attribute::ORIGIN, "an ISO 3166 country code such as \"DE\"", |t| {
                    Country::try_new(t).ok()
                })?
                .or(rules.origin),
            weight_grams: from
                .parsed(attribute::WEIGHT, "whole grams such as \"180\"", |t| t.parse().ok())?
                .or(rules.weight_grams),
            category: own_category(&category, rules.category)?,
            dangerous: rules.dangerous,
        };
        Ok(PriceItem {
            amount,
            compare_at: from.amount(attribute::COMPARE_AT, currency)?,
            sku,
            show: from
                .parsed(attribute::SHOW, "\"price\" or \"landed\"", |text| match text {
                    "price" => Some(Show::Price),
                    "landed" => Some(Show::Landed),
                    _ => None,
                })?
                .unwrap_or_default(),
            quantity: from
                .parsed(attribute::QUANTITY, "a whole number from 1", |t| t.parse().ok().filter(|n| *n > 0))?
                .unwrap_or(1),
            product,
        })
    }

    /// The page's price for all pieces.
    #[must_use]
    pub fn line(&self, piece: Amount) -> Amount {
        let minor = piece.minor().saturating_mul(i64::from(self.quantity));
        Amount::from_minor(minor, piece.currency())
    }
}

impl Attributes<'_> {
    /// The text of an attribute; an empty one counts as absent.
    fn text(&self, name: &str) -> Option<String> {
        (self.get)(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    fn parsed<T>(
        &self,
        name: &str,
        expected: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Problem> {
        let Some(text) = self.text(name) else { return Ok(None) };
        read(&text).map(Some).ok_or_else(|| problem(name, &text, expected))
    }

    fn currency(&self, config: &Config) -> Result<Currency, Problem> {
        let expected = "an ISO 4217 currency code such as \"EUR\"";
        let own = self.parsed(attribute::CURRENCY, expected, |text| Currency::try_new(text).ok())?;
        let currency = own.or(config.store.currency);
        currency.ok_or_else(|| problem(attribute::CURRENCY, "", "a currency here or in store.currency"))
    }

    fn amount(&self, name: &str, currency: Currency) -> Result<Option<Amount>, Problem> {
        let Some(text) = self.text(name) else { return Ok(None) };
        Amount::parse(&text, currency).map(Some).map_err(|why| problem(name, &text, &why.to_string()))
    }
}

/// A word that the engine knows counts; another word must have led to a rule that says what it means.
fn own_category(word: &str, ruled: Option<Category>) -> Result<Option<Category>, Problem> {
    let known = Category::WORDS.iter().position(|known| *known == word);
    match known.and_then(|at| Category::ALL.get(at)) {
        Some(category) => Ok(Some(*category)),
        None if word.is_empty() || ruled.is_some() => Ok(ruled),
        None => {
            let expected = ["a product rule for it, or one of ", &Category::WORDS.join(", ")].concat();
            Err(problem(attribute::CATEGORY, word, &expected))
        }
    }
}

fn problem(attribute: &str, found: &str, expected: &str) -> Problem {
    let found = match found {
        "" => "nothing".to_owned(),
        text => ["\"", &text.chars().take(60).collect::<String>(), "\""].concat(),
    };
    Problem { path: attribute.to_owned(), expected: expected.to_owned(), found }
}
