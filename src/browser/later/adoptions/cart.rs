//! A cart of the page's own: its lines become the property `items` of a `<landfall-cart>` beside it.
//!
//! A line that can't be read for certain would make a wrong sum of right ones: then there is no summary at all, and the
//! merchant is told which line it was.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use crate::adopt::{Languages, Left, Numbers, read};
use crate::browser::app::App;
use crate::browser::dom;
use crate::config::PageCart;
use crate::contract::{JSON_KEYS, attribute, tag};
use crate::input::{Json, Map, find, joined};
use crate::money::Amount;
use crate::quote::MOST_ITEMS;

use super::page::{self, Tree};
use super::told::Told;

/// The cart and our summary of it.
pub(super) struct Cart {
    rules: PageCart,
    summary: Option<Element>,
    /// The lines that the page's event told of.
    told: Option<String>,
    heard: Vec<(String, Closure<dyn FnMut()>)>,
}

/// Lines as JSON, or which can't be read and why.
type Lines = Result<Option<String>, (String, Left)>;

impl Cart {
    /// Begins with a cart: `changed` is called when a script or a shopper has changed it.
    pub(super) fn new(rules: PageCart, changed: fn()) -> Self {
        let mut heard = Vec::new();
        // A field's value is no attribute: the observer does not hear of it.
        for name in rules.event.iter().map(String::as_str).chain(["change"]) {
            if let Some(document) = page::document() {
                heard.push((name.to_owned(), dom::when(document.unchecked_ref::<Node>(), name, changed)));
            }
        }
        Cart { rules, summary: None, told: None, heard }
    }

    /// Keeps the lines that an event has with it, if it is the cart's.
    pub(super) fn hear(&mut self) {
        let Some(event) = page::get(&js_sys::global(), "event") else { return };
        let name = page::get(&event, "type").and_then(|name| name.as_string());
        if name.is_none() || name != self.rules.event {
            return;
        }
        let Some(detail) = page::get(&event, "detail") else { return };
        let list = page::get(&detail, "items").unwrap_or(detail);
        self.told = written(&list).or(self.told.take());
    }

    /// Looks at the cart as it is now.
    pub(super) fn look(&mut self, app: &App, languages: &mut Languages, told: &mut Told) {
        let place = page::document().and_then(|document| page::first(&document, &self.rules.place));
        let lines = match (&place, self.lines(app, languages)) {
            (None, _) => None,
            (_, Ok(lines)) => lines,
            (_, Err((line, left))) => {
                told.add(left, "page.cart: a line of", &line);
                None
            }
        };
        let (Some(place), Some(lines)) = (place, lines.filter(|lines| lines != "[]")) else {
            return self.take_off();
        };
        match &self.summary {
            Some(summary) => {
                dom::set(summary, attribute::ITEMS, &lines);
                if page::parent(summary).as_ref() != Some(&place) {
                    dom::append(&place, summary);
                }
            }
            None => {
                let mut all = vec![(attribute::ITEMS, lines.as_str())];
                all.extend(self.rules.checkout.as_deref().map(|address| (attribute::CHECKOUT, address)));
                all.extend(self.rules.show.map(|word| (attribute::SHOW, word)));
                if let Some(summary) = page::element(tag::CART, &all) {
                    dom::append(&place, &summary);
                    self.summary = Some(summary);
                }
            }
        }
    }

    fn lines(&self, app: &App, languages: &mut Languages) -> Lines {
        if let Some(path) = &self.rules.items {
            return Ok(global(path).and_then(|list| written(&list)));
        }
        let Some(line) = &self.rules.line else { return Ok(self.told.clone()) };
        let root = page::root();
        let mut lines = Vec::new();
        // One more than a cart may have is enough for the summary to say so.
        for line in page::all(&root, line).unwrap_or_default().iter().take(MOST_ITEMS + 1) {
            let read = self.line(&line, app, languages);
            lines.push(read.map_err(|left| (page::text_of(&line), left))?);
        }
        Ok(Some(Json::Array(lines).to_string()))
    }

    fn line(&self, line: &Element, app: &App, languages: &mut Languages) -> Result<Json, Left> {
        let inside =
            |selector: &Option<String>| selector.as_ref().and_then(|selector| page::first(line, selector));
        let price = inside(&self.rules.price).ok_or(Left::NoNumber)?;
        let amount = self.amount(&price, app, languages)?;
        let mut item = Map::new();
        let mut unit = Map::new();
        unit.insert_texts(&[("amount", &amount.digits()), ("currency", amount.currency().code())]);
        item.insert("unitPrice", Json::Object(unit));
        if let Some(quantity) = inside(&self.rules.quantity) {
            let value = page::get(&quantity, "value").and_then(|value| value.as_string());
            let text = value.unwrap_or_else(|| page::text_of(&quantity));
            let many: u32 = text.trim().parse().map_err(|_| Left::Unclear)?;
            item.insert("quantity", Json::Number(many.to_string()));
        }
        if let Some(name) = inside(&self.rules.name) {
            item.insert_texts(&[("name", &page::text_of(&name))]);
        }
        for (field, name) in &self.rules.fields {
            let key = JSON_KEYS.iter().find(|(name, _)| name == field).map_or(*field, |(_, key)| key);
            let own = line.get_attribute(name).or_else(|| {
                let found = page::first(line, &joined(&["[", name, "]"]));
                found.and_then(|found| found.get_attribute(name))
            });
            if let Some(value) = own.filter(|value| !value.trim().is_empty()) {
                item.insert_texts(&[(key, &value)]);
            }
        }
        Ok(Json::Object(item))
    }

    fn amount(&self, price: &Element, app: &App, languages: &mut Languages) -> Result<Amount, Left> {
        let currency = self.rules.currency.or(app.config().store.currency).ok_or(Left::NoCurrency)?;
        let numbers = match &self.rules.locale {
            Some(tag) => Numbers::of(tag).ok_or(Left::UnknownLocale)?,
            None => languages.of(&Tree, price)?,
        };
        let texts = page::texts(price);
        match read(&texts.pieces(), numbers, currency)?.as_slice() {
            [only] => Ok(only.amount),
            _ => Err(Left::Unclear),
        }
    }

    fn take_off(&mut self) {
        if let Some(summary) = self.summary.take() {
            page::remove(&summary);
        }
    }

    /// Leaves the page as it was.
    pub(super) fn stop(&mut self) {
        self.take_off();
        if let Some(document) = page::document() {
            for (name, listener) in self.heard.drain(..) {
                page::call(&document, "removeEventListener", &[&name.as_str().into(), listener.as_ref()]);
            }
        }
    }
}

/// A list of the page's as JSON.
fn written(list: &JsValue) -> Option<String> {
    let json = page::get(&js_sys::global(), "JSON")?;
    js_sys::Array::is_array(list).then(|| page::call(&json, "stringify", &[list])?.as_string()).flatten()
}

/// What stands at a path of names, or what the function there gives. The configuration names functions of the page's:
/// those of the browser (`location.reload`, `document.forms.0.submit`) are none, and are not called.
fn global(path: &str) -> Option<JsValue> {
    let (mut at, mut around): (JsValue, JsValue) = (js_sys::global().into(), JsValue::UNDEFINED);
    for name in path.split('.') {
        let next = page::get(&at, name)?;
        around = std::mem::replace(&mut at, next);
    }
    if !at.is_function() {
        return Some(at);
    }
    let written = page::call(&at, "toString", &[])?.as_string()?;
    find(&written, "[native code]").is_none().then(|| page::call(&at, "call", &[&around])).flatten()
}
