//! What JavaScript calls. Everything that comes in and goes out is JSON text; only the shop's clocks are a function.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::calendar::{Instant, Zone};
use crate::config::Config;
use crate::input::Json;
use crate::world::Country;

use super::answer::Question;
use super::findings::findings;
use super::stock::Stock;
use super::{explain, file};

#[wasm_bindgen]
extern "C" {
    /// Clocks of the shop, as the browser knows them.
    pub type Clocks;
    /// How many minutes they are ahead of UTC, so many minutes after 1970 began.
    #[wasm_bindgen(method)]
    fn ahead(this: &Clocks, minutes: i32) -> i32;
}

/// A shop, and the rules to look at it with.
#[wasm_bindgen]
#[derive(Default)]
pub struct Studio {
    // No method borrows one while another runs: `Clocks::ahead` is the page's own and calls nothing back.
    stock: RefCell<Stock>,
    config: RefCell<Option<Config>>,
}

#[wasm_bindgen]
impl Studio {
    /// A studio that knows no rules yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Studio {
        Studio::default()
    }

    /// Takes `rates.json`.
    ///
    /// # Errors
    /// - it is not a file of rates
    pub fn rates(&self, file: &str) -> Result<(), String> {
        self.stock.borrow_mut().take_rates(file)
    }

    /// Takes `markets/<CC>.json`.
    ///
    /// # Errors
    /// - something in it is not understood
    pub fn market(&self, file: &str) -> Result<(), String> {
        self.stock.borrow_mut().take_market(file)
    }

    /// Takes `holidays/<CC>.json`.
    ///
    /// # Errors
    /// - something in it is not understood
    pub fn holidays(&self, file: &str) -> Result<(), String> {
        self.stock.borrow_mut().take_holidays(file)
    }

    /// Takes the file as it is written; gives all that is wrong in it, as a list.
    #[must_use]
    pub fn open(&self, text: &str) -> String {
        let (config, problems) = findings(text);
        *self.config.borrow_mut() = config;
        problems.to_string()
    }

    /// The code of the shop's own money: what the file says, or that of its country; empty where neither is known.
    #[must_use]
    pub fn currency(&self) -> String {
        let config = self.config.borrow();
        let own = config.as_ref().and_then(|config| config.store.currency);
        own.map_or_else(String::new, |currency| currency.code().to_owned())
    }

    /// The text with another value at a path, both as JSON; without a value, the member is taken out.
    #[must_use]
    pub fn put(&self, text: &str, path: &str, value: Option<String>) -> Option<String> {
        file::put(text, &Json::parse(path).ok()?, value.as_deref())
    }

    /// The text with another customs fact of a product.
    #[must_use]
    #[wasm_bindgen(js_name = putFact)]
    pub fn put_fact(&self, text: &str, sku: &str, fact: &str, value: Option<String>) -> Option<String> {
        file::put_fact(text, sku, fact, value.as_deref())
    }

    /// What holds for the products, in their order.
    #[must_use]
    pub fn products(&self, question: &str) -> String {
        self.ask(question, |_, config, question| super::products(question, config))
    }

    /// The shop as a country sees it.
    #[must_use]
    pub fn country(&self, question: &str, country: &str, clocks: &Clocks) -> String {
        let ahead = |at: Instant| clocks.ahead(i32::try_from(at.seconds().div_euclid(60)).unwrap_or(0));
        self.ask(question, |stock, config, question| match Country::try_new(country) {
            Ok(country) => super::country(stock, config, question, country, Zone::new(&ahead)),
            Err(_) => Json::Null,
        })
    }

    /// The working of one product in a country.
    #[must_use]
    pub fn explain(&self, question: &str, country: &str, product: usize) -> String {
        self.ask(question, |stock, config, question| match Country::try_new(country) {
            Ok(country) => explain(stock, config, question, country, product),
            Err(_) => Json::Null,
        })
    }

    fn ask(&self, question: &str, answer: impl FnOnce(&Stock, &Config, &Question) -> Json) -> String {
        let config = self.config.borrow();
        let question = Question::read(question);
        let answer =
            config.as_ref().zip(question).map(|(config, q)| answer(&self.stock.borrow(), config, &q));
        answer.unwrap_or_default().to_string()
    }
}
