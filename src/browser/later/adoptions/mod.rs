//! Prices that the page wrote without us: found, taken in, followed, given back.
//!
//! | file | its one job |
//! |---|---|
//! | `page` | what is asked of the page's tree |
//! | `selected`, `structured` | finding prices, by selectors and by structured data |
//! | `wrap` | one price inside an element of ours, and back |
//! | `ready` | when a page may be touched |
//! | `shims` | pages whose scripts look for their nodes where they put them |
//! | `restricted` | notices beside the buttons of goods that may not go everywhere |
//! | `observer` | hearing of all that the page changes |
//! | `cart` | a cart of the page's own, and our summary of it |
//! | `told` | what was left alone, listed once |
//!
//! One observer hears of all that the page changes. Then everything is looked at again: what the page has written over
//! is given back and read anew, what is new is taken in. Our own changes are taken out of what the observer tells, so
//! nothing loops; a price that the page writes again and again at once is left to the page.

mod cart;
mod observer;
mod page;
mod ready;
mod restricted;
mod selected;
mod shims;
mod structured;
mod told;
mod wrap;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use web_sys::Element;

use crate::adopt::{Left, Money};
use crate::browser::app::App;
use crate::browser::errors::{self, Level};
use crate::browser::loader::LoadError;
use crate::config::{Adoption, Problems, Selectors, adoptions, page_cart};
use crate::contract::{attribute, error};
use crate::money::{Amount, Currency};

use cart::Cart;
use observer::Observer;
use page::{Elements, Known, Languages};
use restricted::Restricted;
use selected::Reading;
use shims::Shim;
use structured::{Places, Printed, Stated};
use told::Told;
use wrap::{Adopted, Facts};

/// How long the page may go on changing before it is looked at again, in milliseconds; longer where looking takes long.
const PAUSE: u32 = 40;
/// So many times as long as looking takes is the pause after it, but no longer than [`LONGEST`].
const REST: u32 = 10;
/// Milliseconds.
const LONGEST: u32 = 400;
/// How often a page may write a price back as it was, before it is left to it, unless it is calm for a while.
const PATIENCE: u8 = 8;
/// Milliseconds.
const CALM: u32 = 10_000;

thread_local! {
    static RUNNING: RefCell<Option<Rc<Adoptions>>> = const { RefCell::new(None) };
}

/// What is adopted on this page.
struct Adoptions {
    app: Weak<App>,
    selectors: Vec<Selectors>,
    structured: bool,
    state: RefCell<State>,
}

struct State {
    /// The adopted, by the numbers that `known` has for their elements.
    adopted: Vec<Option<Adopted>>,
    known: Known,
    /// Elements that were left alone, with the text that was found in them.
    left: Known,
    texts: Vec<String>,
    languages: Languages,
    told: Told,
    watch: Option<Observer>,
    timer: Option<Timeout>,
    /// Whether the page changed during a pause.
    again: bool,
    /// How often each was written over lately.
    rewritten: Vec<(Element, u8)>,
    calm: Option<Timeout>,
    /// Whether a framework owns this page, once somebody asked.
    owned: Option<bool>,
    shims: Vec<Shim>,
    shimmed: Known,
    restricted: Restricted,
    cart: Option<Cart>,
}

/// Begins when the page is ready for it.
pub(super) fn begin(app: &Rc<App>) {
    // Without `WeakMap` there are no custom elements either.
    let _ = prepare(app);
}

fn prepare(app: &Rc<App>) -> Option<()> {
    let mut problems = Problems::default();
    let entries = adoptions(app.config(), &mut problems);
    let cart = page_cart(app.config(), &mut problems);
    for problem in &problems.0 {
        errors::file(&app.host, error::CONFIG, Level::Warning, &LoadError::new("", problem));
    }
    // Without a word about it, what the page states for machines is used; who speaks of a cart means that alone.
    let entries = match entries {
        Some(entries) => entries,
        None if cart.is_some() => Vec::new(),
        None => vec![Adoption::StructuredData],
    };
    let (mut selectors, mut structured) = (Vec::new(), false);
    for entry in entries {
        match entry {
            Adoption::Selectors(entry) => selectors.push(*entry),
            Adoption::StructuredData => structured = true,
        }
    }
    let (known, left, shimmed) = (Known::new()?, Known::new()?, Known::new()?);
    let state = State {
        adopted: Vec::new(),
        known,
        left,
        texts: Vec::new(),
        languages: Languages::default(),
        told: Told::default(),
        watch: None,
        timer: None,
        again: false,
        rewritten: Vec::new(),
        calm: None,
        owned: None,
        shims: Vec::new(),
        shimmed,
        restricted: Restricted::new()?,
        cart: cart.map(|rules| Cart::new(rules, heard)),
    };
    let adoptions =
        Rc::new(Adoptions { app: Rc::downgrade(app), selectors, structured, state: RefCell::new(state) });
    RUNNING.with_borrow_mut(|running| *running = Some(Rc::clone(&adoptions)));
    app.at_stop(stop);
    ready::then(Rc::new(move || adoptions.start()));
    Some(())
}

/// What runs on this page.
fn running() -> Option<Rc<Adoptions>> {
    RUNNING.with_borrow(Clone::clone)
}

/// Gives everything back.
fn stop() {
    ready::stop();
    let Some(running) = RUNNING.with_borrow_mut(Option::take) else { return };
    let mut state = running.state.borrow_mut();
    (state.watch, state.timer, state.calm) = (None, None, None);
    state.shims.clear();
    state.restricted.stop();
    state.cart.iter_mut().for_each(Cart::stop);
    for slot in &mut state.adopted {
        if let Some(adopted) = slot.take() {
            adopted.give_back();
        }
    }
}

impl Adoptions {
    /// The first look, and the observer of all that follows.
    fn start(&self) {
        let Some(body) = page::body() else { return };
        self.look();
        let changed = || {
            if let Some(running) = running() {
                running.changed();
            }
        };
        let mut state = self.state.borrow_mut();
        state.watch = Observer::on(&body, changed);
        if let Some(app) = self.app.upgrade() {
            state.told.tell(&app);
        }
    }

    /// The page changed: looked at at once, and then not again before a pause, however much it goes on.
    fn changed(&self) {
        let mut state = self.state.borrow_mut();
        if state.timer.is_some() {
            state.again = true;
            return;
        }
        drop(state);
        let begun = js_sys::Date::now() as i64;
        self.look();
        let took = u32::try_from(js_sys::Date::now() as i64 - begun).unwrap_or_default();
        let timer = Timeout::new(took.saturating_mul(REST).clamp(PAUSE, LONGEST), || {
            let Some(running) = running() else { return };
            let again = {
                let mut state = running.state.borrow_mut();
                state.timer = None;
                std::mem::take(&mut state.again)
            };
            if again {
                running.changed();
            }
        });
        self.state.borrow_mut().timer = Some(timer);
    }

    fn look(&self) {
        let Some(app) = self.app.upgrade() else { return };
        let mut state = self.state.borrow_mut();
        state.owned = None;
        state.let_go();
        let store = app.config().store.currency;
        for entry in &self.selectors {
            match selected::elements(entry) {
                Ok(elements) => {
                    let mut readings = Vec::new();
                    for element in elements.iter().flat_map(Elements::iter) {
                        if let Some(reading) = state.read(&element, entry, store) {
                            readings.push(reading);
                        }
                    }
                    for reading in &readings {
                        state.take_in(reading, entry, &app);
                    }
                }
                Err((key, found)) => {
                    let why =
                        ["page.adopt: ", key, ": expected a CSS selector, found \"", &found, "\""].concat();
                    errors::file(&app.host, error::CONFIG, Level::Warning, &LoadError::new("", &why));
                }
            }
        }
        if self.structured {
            state.structured();
        }
        let State { cart, languages, told, .. } = &mut *state;
        if let Some(cart) = cart {
            cart.look(&app, languages, told);
        }
        // What we did ourselves is no news.
        if let Some(watch) = &state.watch {
            watch.forget();
        }
    }
}

impl State {
    /// Gives back what the page has written over, so that it is read again as it is now.
    fn let_go(&mut self) {
        for nth in 0..self.adopted.len() {
            let Some(slot) = self.adopted.get_mut(nth) else { return };
            if slot.as_ref().is_some_and(|adopted| !adopted.is_whole())
                && let Some(adopted) = slot.take()
            {
                let (element, before) = (adopted.element.clone(), adopted.text.clone());
                self.known.remove(&element);
                adopted.give_back();
                // Another price is what we are here for.
                if page::text_of(&element) != before {
                    continue;
                }
                match self.rewritten.iter_mut().find(|(known, _)| *known == element) {
                    Some((_, times)) => *times = times.saturating_add(1),
                    None => self.rewritten.push((element, 1)),
                }
            }
        }
        if self.rewritten.len() > 1000 {
            self.rewritten.clear();
        }
        if self.calm.is_none() && !self.rewritten.is_empty() {
            self.calm = Some(Timeout::new(CALM, || {
                if let Some(running) = running() {
                    let mut state = running.state.borrow_mut();
                    state.rewritten.retain(|(_, times)| *times > PATIENCE);
                    state.calm = None;
                }
            }));
        }
    }

    /// Whether the page goes on writing over it.
    fn is_fought_over(&self, element: &Element) -> bool {
        self.rewritten.iter().any(|(known, times)| known == element && *times > PATIENCE)
    }

    fn keep(&mut self, adopted: Adopted) {
        let element = &adopted.element;
        if *self.owned.get_or_insert_with(|| ready::has_owner(element)) {
            for parent in adopted.parents() {
                if self.shimmed.get(&parent).is_none() {
                    self.shimmed.set(&parent, 1);
                    let told = parent.clone();
                    self.shims.extend(Shim::on(&parent, move || asked(&told)));
                }
            }
        }
        let free = self.adopted.iter().position(Option::is_none).unwrap_or(self.adopted.len());
        self.known.set(&adopted.element, free);
        match self.adopted.get_mut(free) {
            Some(slot) => *slot = Some(adopted),
            None => self.adopted.push(Some(adopted)),
        }
    }

    /// Reads a price that is not taken in yet.
    fn read(&mut self, element: &Element, entry: &Selectors, store: Option<Currency>) -> Option<Reading> {
        if self.known.get(element).is_some() || self.is_fought_over(element) {
            return None;
        }
        // Left alone before, and nothing is different.
        let text = page::text_of(element);
        let before = self.left.get(element).and_then(|nth| self.texts.get(nth));
        if before.is_some_and(|before| *before == text) || selected::is_ours(element) {
            return None;
        }
        let reading = selected::reading(element, entry, store, &mut self.languages);
        reading.map_err(|left| self.leave(element, left)).ok()
    }

    fn take_in(&mut self, reading: &Reading, entry: &Selectors, app: &App) {
        // One that stands in another is taken in with that.
        if selected::is_ours(&reading.element) {
            return;
        }
        match reading.take_in() {
            Ok(adopted) => {
                self.keep(adopted);
                self.restricted.look_at(&reading.element, entry, &reading.facts, app);
            }
            Err(left) => self.leave(&reading.element, left),
        }
    }

    /// Leaves a price alone until its text is another one.
    fn leave(&mut self, element: &Element, left: Left) {
        let text = page::text_of(element);
        self.told.add(left, &page::name(element), &text);
        match self.left.get(element).and_then(|nth| self.texts.get_mut(nth)) {
            Some(before) => *before = text,
            None => {
                self.left.set(element, self.texts.len());
                self.texts.push(text);
            }
        }
    }

    fn structured(&mut self) {
        let (stated, unused) = structured::offers();
        for (left, name) in unused {
            self.told.add(left, &name, "");
        }
        if stated.is_empty() {
            return;
        }
        let mut amounts: Vec<Amount> = Vec::new();
        for amount in stated.iter().flat_map(|one| one.offer.amounts()) {
            if !amounts.contains(&amount) {
                amounts.push(amount);
            }
        }
        let printed = structured::printed(&amounts, &mut self.languages);
        let places = Places::of(&stated);
        // For each amount of each offer, the texts that may be it.
        let mut may_be: Vec<(usize, Amount, Vec<usize>)> = Vec::new();
        for (at, text) in printed.iter().enumerate() {
            for nth in places.offers_at(&text.element) {
                let Some(one) = stated.get(nth) else { continue };
                for amount in
                    one.offer.amounts().filter(|amount| text.found.iter().any(|m| m.amount == *amount))
                {
                    match may_be.iter_mut().find(|(known, of, _)| *known == nth && *of == amount) {
                        Some((.., texts)) => texts.push(at),
                        None => may_be.push((nth, amount, vec![at])),
                    }
                }
            }
        }
        let mut taken: Vec<usize> = Vec::new();
        for (nth, amount, texts) in &may_be {
            let Some(one) = stated.get(*nth) else { continue };
            match texts.as_slice() {
                [only] if !taken.contains(only) => {
                    taken.push(*only);
                    if let Some(text) = printed.get(*only) {
                        self.take_in_stated(one, text);
                    }
                }
                [_] => {}
                _ => self.told.add(Left::SeveralTexts, &named(one), &amount.to_string()),
            }
        }
        for (nth, one) in stated.iter().enumerate() {
            let shown = may_be.iter().any(|(known, ..)| *known == nth)
                || self
                    .adopted
                    .iter()
                    .any(|slot| slot.as_ref().is_some_and(|adopted| adopted.has(one.offer.price)));
            if !shown && !one.offer.variant {
                self.told.add(Left::NoText, &named(one), &one.offer.price.to_string());
            }
        }
    }

    fn take_in_stated(&mut self, one: &Stated, text: &Printed) {
        let element = &text.element;
        if self.known.get(element).is_some() || self.is_fought_over(element) || selected::is_ours(element) {
            return;
        }
        let own = |money: &Money| one.offer.amounts().any(|amount| amount == money.amount);
        let facts: Facts = one.offer.sku.iter().map(|sku| (attribute::SKU, sku.clone())).collect();
        let adopted = if text.found.iter().all(own) {
            Adopted::new(element, &text.texts, &text.found, &facts, None)
        } else {
            Err(Left::Tangled)
        };
        match adopted {
            Ok(adopted) => self.keep(adopted),
            Err(left) => self.told.add(left, &page::name(element), &page::text_of(element)),
        }
    }
}

/// The cart of the page is another one.
fn heard() {
    let Some(running) = running() else { return };
    let is_ready = {
        let Ok(mut state) = running.state.try_borrow_mut() else { return };
        state.cart.iter_mut().for_each(Cart::hear);
        state.watch.is_some()
    };
    if is_ready {
        running.changed();
    }
}

/// A framework is about to change the children of an element: what is ours goes first.
fn asked(parent: &Element) {
    let Some(running) = running() else { return };
    // It may be us who ask.
    let Ok(mut state) = running.state.try_borrow_mut() else { return };
    let state = &mut *state;
    for slot in &mut state.adopted {
        if slot.as_ref().is_some_and(|adopted| adopted.parents().any(|own| own == *parent))
            && let Some(adopted) = slot.take()
        {
            state.known.remove(&adopted.element);
            adopted.give_back();
        }
    }
}

/// What an offer is called in what is told.
fn named(one: &Stated) -> String {
    let offer = &one.offer;
    offer.sku.clone().or_else(|| offer.gtin.clone()).or_else(|| offer.url.clone()).unwrap_or_default()
}
