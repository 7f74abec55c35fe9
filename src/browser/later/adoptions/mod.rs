//! Prices that the page wrote without us: found, taken in, followed, given back.
//!
//! | file | its one job |
//! |---|---|
//! | `page` | what is asked of the page's tree |
//! | `selected` | finding prices by selectors; `crate::adopt` finds those of structured data |
//! | `pieces` | much work without a long task |
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
//! nothing loops; a price that the page writes again and again at once is left to the page. A long page is looked at in
//! pieces, and one look ends before the next begins: what is read is taken in before the page gets its turn again.

mod cart;
mod observer;
mod page;
mod pieces;
mod ready;
mod restricted;
mod selected;
mod shims;
mod told;
mod wrap;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;

use crate::adopt::{Languages, Left, Offer, Printed, Search};
use crate::browser::app::App;
use crate::browser::errors::{self, Level};
use crate::browser::loader::LoadError;
use crate::config::{Adoption, Problems, Selectors, adoptions, page_cart};
use crate::contract::{attribute, error};
use crate::input::joined;
use crate::money::Currency;

use cart::Cart;
use observer::Observer;
use page::{Elements, Known, Tree};
use restricted::Restricted;
use selected::Reading;
use shims::Shim;
use told::Told;
use wrap::{Adopted, FORMER, Facts};

/// So many prices are read together and then taken in together: a browser that is asked for styles between changes works
/// them out anew each time.
const TOGETHER: usize = 5;
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
    /// Whether the page is being looked at.
    looking: bool,
    search: Option<Search<Tree>>,
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
        looking: false,
        search: None,
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
    (state.watch, state.timer, state.calm, state.search) = (None, None, None, None);
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
    fn start(self: &Rc<Self>) {
        let Some(body) = page::body() else { return };
        self.state.borrow_mut().watch = Observer::on(&body, || {
            if let Some(running) = running() {
                running.changed();
            }
        });
        self.look();
    }

    /// The page changed: looked at at once, and then not again before a pause, however much it goes on.
    fn changed(self: &Rc<Self>) {
        let mut state = self.state.borrow_mut();
        if state.looking {
            // What it has written over is no longer shown.
            state.let_go();
            state.forget_own();
        }
        if state.looking || state.timer.is_some() {
            state.again = true;
            return;
        }
        drop(state);
        self.look();
    }

    fn look(self: &Rc<Self>) {
        self.state.borrow_mut().looking = true;
        let me = Rc::clone(self);
        spawn_local(async move {
            let begun = js_sys::Date::now() as i64;
            if me.look_at_all().await.is_some() {
                me.rest(js_sys::Date::now() as i64 - begun);
            }
        });
    }

    /// Looks at the page again if it changed meanwhile, but not at once.
    fn rest(&self, took: i64) {
        let mut state = self.state.borrow_mut();
        state.looking = false;
        let pause = u32::try_from(took).unwrap_or_default().saturating_mul(REST).clamp(PAUSE, LONGEST);
        state.timer = Some(Timeout::new(pause, || {
            let Some(running) = running() else { return };
            let again = {
                let mut state = running.state.borrow_mut();
                state.timer = None;
                std::mem::take(&mut state.again)
            };
            if again {
                running.changed();
            }
        }));
    }

    /// One look; `None` where all ended meanwhile.
    async fn look_at_all(self: &Rc<Self>) -> Option<()> {
        let app = self.app.upgrade()?;
        let (prices, places) = self.unread(&app)?;
        let heads: Vec<Element> = prices.iter().step_by(TOGETHER).map(|(_, price)| price.clone()).collect();
        let me = Rc::clone(self);
        let take_in = move |head: &Element| {
            let from = places.get(head).unwrap_or_default();
            me.take_in(prices.iter().skip(from).take(TOGETHER));
        };
        pieces::each(&app, &heads, Box::new(take_in)).await;
        if self.structured {
            self.look_at_stated(&app).await?;
        }
        running()?;
        let mut state = self.state.borrow_mut();
        let State { cart, languages, told, .. } = &mut *state;
        if let Some(cart) = cart {
            cart.look(&app, languages, told);
        }
        told.tell(&app);
        state.forget_own();
        Some(())
    }

    /// The prices that selectors find and that were not read as they are now, each with the place of its entry; and where
    /// each stands in this list.
    fn unread(&self, app: &App) -> Option<(Vec<(usize, Element)>, Known)> {
        let mut state = self.state.borrow_mut();
        state.owned = None;
        state.let_go();
        state.forget_own();
        let (mut prices, places) = (Vec::new(), Known::new()?);
        for (nth, entry) in self.selectors.iter().enumerate() {
            match selected::elements(entry) {
                Ok(elements) => {
                    for element in elements.iter().flat_map(Elements::iter) {
                        if places.get(&element).is_none() && state.is_news(&element) {
                            places.set(&element, prices.len());
                            prices.push((nth, element));
                        }
                    }
                }
                Err((key, found)) => {
                    let why =
                        joined(&["page.adopt: ", key, ": expected a CSS selector, found \"", &found, "\""]);
                    errors::file(&app.host, error::CONFIG, Level::Warning, &LoadError::new("", &why));
                }
            }
        }
        Some((prices, places))
    }

    /// Reads some prices, and takes them in.
    fn take_in<'a>(&self, some: impl Iterator<Item = &'a (usize, Element)>) -> Option<()> {
        running()?;
        let app = self.app.upgrade()?;
        let mut state = self.state.borrow_mut();
        let mut readings = Vec::new();
        for (nth, element) in some {
            let entry = self.selectors.get(*nth)?;
            let reading = state.read(element, entry, app.config().store.currency);
            readings.extend(reading.map(|reading| (reading, entry)));
        }
        for (reading, entry) in &readings {
            state.take_in(reading, entry, &app);
        }
        state.forget_own();
        Some(())
    }

    /// The same by what the page states for machines: which text is a price is known when all are read.
    async fn look_at_stated(self: &Rc<Self>, app: &App) -> Option<()> {
        let search = Search::of(&Tree);
        let places = search.places(&Tree);
        self.state.borrow_mut().search = Some(search);
        let me = Rc::clone(self);
        let look_at = move |place: &Element| {
            if let State { search: Some(search), languages, .. } = &mut *me.state.borrow_mut() {
                search.look_at(&Tree, place, languages);
            }
        };
        pieces::each(app, &places, Box::new(look_at)).await;
        let (elements, taken, places) = {
            let mut state = self.state.borrow_mut();
            let outcome = state
                .search
                .take()?
                .end(&|amount| state.adopted.iter().flatten().any(|adopted| adopted.has(amount)));
            for (left, name, text) in outcome.left {
                state.told.add(left, &name, &text);
            }
            let (taken, places) = (outcome.taken, Known::new()?);
            let elements: Vec<Element> = taken.iter().map(|(text, _)| text.element.clone()).collect();
            elements.iter().enumerate().for_each(|(nth, element)| places.set(element, nth));
            (elements, taken, places)
        };
        let me = Rc::clone(self);
        let take_in = move |element: &Element| {
            let found = running().and_then(|_| taken.get(places.get(element)?));
            if let Some((text, offer)) = found {
                let mut state = me.state.borrow_mut();
                state.take_in_stated(text, offer);
                state.forget_own();
            }
        };
        pieces::each(app, &elements, Box::new(take_in)).await;
        Some(())
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

    /// What we did ourselves is no news.
    fn forget_own(&self) {
        if let Some(watch) = &self.watch {
            watch.forget();
        }
    }

    /// Whether a price is not taken in yet, or was left alone and is another one now.
    fn is_news(&self, element: &Element) -> bool {
        let before = || self.left.get(element).and_then(|nth| self.texts.get(nth));
        self.known.get(element).is_none()
            && !self.is_fought_over(element)
            && before().is_none_or(|before| *before != page::text_of(element))
    }

    /// Reads a price.
    fn read(&mut self, element: &Element, entry: &Selectors, store: Option<Currency>) -> Option<Reading> {
        if selected::is_ours(element) {
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

    fn take_in_stated(&mut self, text: &Printed<Tree>, offer: &Offer) {
        let element = &text.element;
        let mut now = text.texts.nodes.iter().map(page::text_of).zip(&text.texts.texts);
        // What the page has written since then is read another time.
        let other = now.any(|(now, then)| now != *then);
        if other
            || self.known.get(element).is_some()
            || self.is_fought_over(element)
            || selected::is_ours(element)
        {
            return;
        }
        let facts: Facts = offer.sku.iter().map(|sku| (attribute::SKU, sku.clone())).collect();
        let adopted = if text.is_of(offer) {
            Adopted::new(element, &text.texts, &text.found, &facts, None, FORMER)
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
