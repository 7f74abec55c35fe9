//! The running widget: the scene that is shown, and the painting of every element when it changes.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::config::{Choice, Config, Localize};
use crate::contract::state;
use crate::input::Json;
use crate::l10n::Words;
use crate::view::PickerShown;
use crate::world::{Country, World};
use js_sys::Promise;
use wasm_bindgen_futures::spawn_local;

use super::errors;
use super::host::Host;
use super::later;
use super::refusal::{Answer, Refusal};
use super::registry::Registry;
use super::scene::Scene;
use super::source::Source;
use super::storage;

/// One for each page.
pub(crate) struct App {
    pub(super) host: Host,
    pub(super) registry: Registry,
    config: Rc<Config>,
    pub(super) source: Option<Source>,
    // The visitor's market, once it is known.
    known: RefCell<Option<Rc<Scene>>>,
    choice: RefCell<Choice>,
    // The last scene whose missing words were asked for.
    completing: RefCell<Option<Rc<Scene>>>,
    // What elements are while there is no scene.
    without: Cell<&'static str>,
    /// The words that only later parts print, once they were asked for.
    pub(super) details: RefCell<Option<(u8, Promise)>>,
    /// Whether what is painted now is out of sight.
    pub(super) far: Cell<bool>,
    // Counts requests for a scene, so that a late answer does not undo a newer one.
    asked: Cell<u32>,
    at_stop: RefCell<Vec<fn()>>,
}

impl App {
    /// An app without a scene. `source` is absent where the configuration can't be used.
    pub(super) fn new(host: &Host, source: Option<(Rc<Config>, Source)>) -> Rc<Self> {
        let (config, source) =
            source.map_or_else(Default::default, |(config, source)| (config, Some(source)));
        Rc::new(App {
            host: host.clone(),
            registry: Registry::default(),
            config,
            source,
            known: RefCell::default(),
            choice: RefCell::new(storage::read()),
            completing: RefCell::default(),
            without: Cell::new(state::ERROR),
            details: RefCell::default(),
            far: Cell::default(),
            asked: Cell::new(0),
            at_stop: RefCell::default(),
        })
    }

    /// What prices show now; `None`: the page's own content.
    pub(crate) fn scene(&self) -> Option<Rc<Scene>> {
        self.known().filter(|scene| {
            let localize = self.config.localize_for(scene.visitor.country.reason);
            !scene.original && localize == Localize::Auto
        })
    }

    /// The visitor's market, also while the page shows its own prices.
    pub(crate) fn known(&self) -> Option<Rc<Scene>> {
        self.known.borrow().clone()
    }

    /// What the merchant decided.
    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// What a picker's button says about a scene.
    pub(crate) fn picker_shown<'a>(&self, scene: &'a Scene) -> PickerShown<'a> {
        let localize = self.config.localize_for(scene.visitor.country.reason);
        // Where the page shows its own prices without being asked to, there is nothing to go back from.
        let abroad = (scene.original || localize == Localize::Auto)
            && self.config.store.country != Some(scene.visitor.country.value);
        PickerShown { words: &scene.words, visitor: &scene.visitor, original: scene.original, abroad }
    }

    /// The words of the market, whether or not its prices are shown.
    pub(crate) fn words(&self) -> Option<Rc<Words>> {
        Some(Rc::clone(&self.known()?.words))
    }

    /// The market as the page's scripts see it, whether or not its prices are shown.
    pub(crate) fn market(&self) -> Option<Json> {
        Some(self.known()?.market())
    }

    /// The state of elements that show the page's own content.
    pub(super) fn without(&self) -> &'static str {
        self.without.get()
    }

    /// Finds the scene for the visitor as they come.
    pub(super) async fn begin(self: &Rc<Self>) {
        let choice = self.choice.borrow().clone();
        match self.load(&choice).await {
            // No element is known before this has begun.
            Some(Ok(scene)) => drop(self.show(scene)),
            Some(Err(refusal)) => {
                self.without.set(refusal.state);
                self.tell(&refusal);
            }
            None => {}
        }
    }

    /// A new choice is on its way; whatever was on its way before is out of date.
    pub(super) fn next_turn(&self) -> u32 {
        let turn = self.asked.get() + 1;
        self.asked.set(turn);
        turn
    }

    /// Whether no newer choice was made since.
    pub(super) fn is_turn(&self, turn: u32) -> bool {
        self.asked.get() == turn
    }

    /// Whether everything of ours has gone.
    pub(super) fn is_stopped(&self) -> bool {
        self.is_turn(u32::MAX)
    }

    /// Keeps a choice as the one so far.
    pub(super) fn keep(&self, choice: Choice) {
        *self.choice.borrow_mut() = choice;
    }

    /// Remembers what is to be done when everything of ours goes.
    pub(super) fn at_stop(&self, work: fn()) {
        self.at_stop.borrow_mut().push(work);
    }

    /// Fetches the other languages of the chain, once, if a message was missed while painting.
    pub(super) fn complete(self: &Rc<Self>) {
        let Some(scene) = self.known().filter(|scene| scene.words.incomplete() && !scene.complete) else {
            return;
        };
        let told = self.completing.replace(Some(Rc::clone(&scene)));
        if told.is_some_and(|told| Rc::ptr_eq(&told, &scene)) {
            return;
        }
        let app = Rc::clone(self);
        spawn_local(async move {
            if later::come(&app.host, later::Part::DAYS).await
                && let Some(work) = later::complete(&app)
            {
                work.await;
            }
        });
    }

    /// The rules of these countries, and the rates.
    ///
    /// # Errors
    /// - a file can't be had or used; the message names it
    pub(super) async fn world(&self, countries: &[Country]) -> Result<World, String> {
        let source = self.source.as_ref().ok_or("the configuration can't be used")?;
        source.world(countries).await.map_err(|refusal| refusal.problem.to_string())
    }

    /// Countries to offer first in a list.
    pub(crate) fn likely(&self) -> Vec<Country> {
        self.source.as_ref().map(Source::likely).unwrap_or_default()
    }

    /// The choice so far.
    pub(crate) fn choice(&self) -> Choice {
        self.choice.borrow().clone()
    }

    /// The scene for a choice; `None` where the configuration can't be used.
    pub(super) async fn load(&self, choice: &Choice) -> Option<Answer<Scene>> {
        Some(self.source.as_ref()?.scene(choice).await)
    }

    /// Shows a scene. Painting is one walk over the elements, which the shell takes in pieces: a reactive root for each
    /// price would make a change of country quadratic in their number.
    pub(super) fn show(&self, scene: Scene) -> Promise {
        self.without.set(state::ORIGINAL);
        *self.known.borrow_mut() = Some(Rc::new(scene));
        self.host.repaint(true)
    }

    /// Tells why there is no scene.
    pub(super) fn tell(&self, refusal: &Refusal) {
        errors::file(&self.host, refusal.code, refusal.level, &refusal.problem);
    }

    /// Takes everything of ours off the page, except what the shell does itself.
    pub(super) fn stop(&self) {
        self.asked.set(u32::MAX);
        self.registry.clear();
        for work in self.at_stop.take() {
            work();
        }
    }
}
