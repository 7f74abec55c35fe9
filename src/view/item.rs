//! What a page says about one price, checked and completed from the merchant's product rules.

use crate::config::{Config, Product};
use crate::contract::attribute;
use crate::input::{Problem, joined, separated};
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

/// Attributes of one element: `get` knows the element and its ancestors. The first that can't be used is kept; what is
/// read after it does not count.
struct Attributes<'a> {
    get: &'a dyn Fn(&str) -> Option<String>,
    wrong: Option<Problem>,
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
        let mut from = Attributes { get, wrong: None };
        let item = from.item(selects, config);
        match from.wrong {
            Some(problem) => Err(problem),
            None => Ok(item),
        }
    }

    /// The page's price for all pieces.
    #[must_use]
    pub fn line(&self, piece: Amount) -> Amount {
        let minor = piece.minor().saturating_mul(i64::from(self.quantity));
        Amount::from_minor(minor, piece.currency())
    }
}

impl Attributes<'_> {
    fn item(&mut self, selects: &dyn Fn(&str) -> bool, config: &Config) -> PriceItem {
        let currency = self.currency(config);
        let amount = self.amount(attribute::AMOUNT, currency);
        if amount.is_none() {
            self.refuse(attribute::AMOUNT, "", "a price such as \"49.00\"");
        }
        let sku = self.text(attribute::SKU);
        let category = self.text(attribute::CATEGORY).unwrap_or_default();
        let mut product =
            Product::of(&config.products, sku.as_deref().unwrap_or_default(), &category, selects);
        let hs_code = |text: &str| HsCode::try_new(text).ok();
        if let Some(own) =
            self.parsed(attribute::HS, "an HS code of 6 to 10 digits such as \"610910\"", &hs_code)
        {
            product.hs_code = Some(own);
        }
        let country = |text: &str| Country::try_new(text).ok();
        let origin = self.parsed(attribute::ORIGIN, "an ISO 3166 country code such as \"DE\"", &country);
        product.origin = origin.or(product.origin);
        let whole = |text: &str| text.parse::<u32>().ok();
        let weight = self.parsed(attribute::WEIGHT, "whole grams such as \"180\"", &whole);
        product.weight_grams = weight.or(product.weight_grams);
        product.category = self.category(&category, product.category);
        let compare_at = self.amount(attribute::COMPARE_AT, currency);
        let show = self.parsed(attribute::SHOW, "\"price\" or \"landed\"", &|text| match text {
            "price" => Some(Show::Price),
            "landed" => Some(Show::Landed),
            _ => None,
        });
        let some = |text: &str| whole(text).filter(|number| *number > 0);
        let quantity = self.parsed(attribute::QUANTITY, "a whole number from 1", &some);
        PriceItem {
            amount: amount.unwrap_or(Amount::from_minor(0, currency)),
            compare_at,
            sku,
            show: show.unwrap_or_default(),
            quantity: quantity.unwrap_or(1),
            product,
        }
    }

    /// The text of an attribute; an empty one counts as absent.
    fn text(&self, name: &str) -> Option<String> {
        (self.get)(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// Keeps the first problem.
    #[inline(never)]
    fn refuse(&mut self, attribute: &str, found: &str, expected: &str) {
        if self.wrong.is_none() {
            self.wrong = Some(problem(attribute, found, expected));
        }
    }

    /// The value of an attribute; `None` where it is absent, or refused.
    #[inline(never)]
    fn parsed<T>(&mut self, name: &str, expected: &str, read: &dyn Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(name)?;
        let value = read(&text);
        if value.is_none() {
            self.refuse(name, &text, expected);
        }
        value
    }

    /// The currency of the amounts; any where none is known, which is refused.
    fn currency(&mut self, config: &Config) -> Currency {
        let known = |code: &str| Currency::try_new(code).ok();
        let own = self.parsed(attribute::CURRENCY, "an ISO 4217 currency code such as \"EUR\"", &known);
        own.or(config.store.currency).unwrap_or_else(|| {
            self.refuse(attribute::CURRENCY, "", "a currency here or in store.currency");
            Currency::EUR
        })
    }

    fn amount(&mut self, name: &str, currency: Currency) -> Option<Amount> {
        let text = self.text(name)?;
        match Amount::parse(&text, currency) {
            Ok(amount) => Some(amount),
            Err(why) => {
                self.refuse(name, &text, &why.to_string());
                None
            }
        }
    }

    /// A word that the engine knows counts; another word must have led to a rule that says what it means.
    fn category(&mut self, word: &str, ruled: Option<Category>) -> Option<Category> {
        let known = Category::WORDS.iter().position(|known| *known == word);
        let own = known.and_then(|at| Category::ALL.get(at)).copied();
        if own.is_none() && ruled.is_none() && !word.is_empty() {
            let expected = joined(&["a product rule for it, or one of ", &separated(Category::WORDS, ", ")]);
            self.refuse(attribute::CATEGORY, word, &expected);
        }
        own.or(ruled)
    }
}

/// What is wrong with an attribute.
pub(super) fn problem(attribute: &str, found: &str, expected: &str) -> Problem {
    let found = match found {
        "" => "nothing".to_owned(),
        text => joined(&["\"", &text.chars().take(60).collect::<String>(), "\""]),
    };
    Problem { path: attribute.to_owned(), expected: expected.to_owned(), found }
}
