//! The engine for servers: quotes and their check, without a page, words, a clock or a network.
//!
//! Compiled for wasm32 alone (`cargo xtask engine`), for Node and whatever else runs JavaScript modules. Everything
//! that comes in and goes out is JSON text; `landfall-engine.mjs` beside this file turns it into values and errors of
//! JavaScript. Who calls reads the files: the rules of `markets/` and `rates.json`, as `landfall data build` writes
//! them.
//!
//! | file | its one job |
//! |---|---|
//! | `mod` | the functions that JavaScript calls |
//! | `rules` | the rules and rates that were handed in so far |
//! | `refusal` | why something is refused, as JSON |
//! | `landfall-engine.mjs`, `node.mjs` | the module as programs import it |

mod refusal;
mod rules;

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::contract::error;
use crate::input::Json;
use crate::quote::{Request, differences, quote, verify};

use refusal::Refusal;
use rules::Rules;

/// Rules, rates, and the questions that they answer. Every refusal is JSON: see [`refusal`].
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Engine {
    // No method borrows it while another one runs: none calls back into JavaScript.
    rules: RefCell<Rules>,
}

#[wasm_bindgen]
impl Engine {
    /// An engine that knows no country yet: it gives prices and says that duties may apply.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Engine {
        Engine::default()
    }

    /// Takes `rates.json`, in place of the rates so far.
    ///
    /// # Errors
    /// - it is no JSON, or not one of rates
    pub fn rates(&self, file: &str) -> Result<(), String> {
        Ok(self.rules.borrow_mut().take_rates(file)?)
    }

    /// Takes a file of `markets/`, in place of the same country's so far.
    ///
    /// # Errors
    /// - it is no JSON, or something in it is not understood
    /// - it is of another day than those before it
    pub fn market(&self, file: &str) -> Result<(), String> {
        Ok(self.rules.borrow_mut().take_market(file)?)
    }

    /// The answer to a request.
    ///
    /// # Errors
    /// - every mistake of the request; amounts that can't be computed with
    pub fn quote(&self, request: &str) -> Result<String, String> {
        let rules = self.rules.borrow();
        let request = read(request, &rules)?;
        let answer = quote(rules.world(), &request).map_err(|why| Refusal::of(error::QUOTE, why))?;
        Ok(answer.to_json().to_string())
    }

    /// Whether an answer is the one that this engine gives to the request.
    ///
    /// # Errors
    /// - every mistake of the request. An answer that can't be read is not the one.
    pub fn verify(&self, request: &str, answer: &str) -> Result<bool, String> {
        let rules = self.rules.borrow();
        let request = read(request, &rules)?;
        Ok(verify(rules.world(), &request, &Json::parse(answer).unwrap_or_default()))
    }

    /// Where an answer differs from this engine's, a problem each as JSON; an empty list where it is the one.
    ///
    /// # Errors
    /// - every mistake of the request; amounts that can't be computed with
    pub fn differences(&self, request: &str, answer: &str) -> Result<String, String> {
        let rules = self.rules.borrow();
        let request = read(request, &rules)?;
        let answer = Json::parse(answer).unwrap_or_default();
        let found =
            differences(rules.world(), &request, &answer).map_err(|why| Refusal::of(error::QUOTE, why))?;
        Ok(refusal::list(&found).to_string())
    }
}

fn read(request: &str, rules: &Rules) -> Result<Request, Refusal> {
    let value = Json::parse(request).map_err(|why| Refusal::syntax(error::QUOTE, why))?;
    Request::read(&value, rules.world()).map_err(|problems| Refusal::all(error::QUOTE, problems))
}
