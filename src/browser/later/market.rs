//! The picker behind `<landfall-market>`: a component that follows the scene.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread::LocalKey;

use gloo::timers::callback::Timeout;
use leptos::prelude::{ArcRwSignal, Set, Update, WithUntracked};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{CssStyleSheet, Element};

use crate::browser::app::App;
use crate::browser::elements::Panel;
use crate::browser::scene::Scene;
use crate::browser::{dom, signals, storage};
use crate::config::Choice;
use crate::input::{Json, Map};
use crate::l10n::{Args, shipped};
use crate::money::Currency;
use crate::ui::Mounted;
use crate::ui::market::{Actions, CSS, Pick};
use crate::view::{PickerInput, PickerLists, PickerView, picker_view};
use crate::world::Country;

use super::{by_name, cover, own_names, questions};

thread_local! {
    /// What is to be done soon, kept until the next of its kind: a timer that nobody keeps stays on the heap.
    static CHOICE: Cell<Option<Timeout>> = const { Cell::new(None) };
    static NAMES: Cell<Option<Timeout>> = const { Cell::new(None) };
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
}

/// The component and what it follows; dropping it takes it off.
struct Picker {
    state: ArcRwSignal<PickerView>,
    lists: ArcRwSignal<PickerLists>,
    /// What the lists are named by.
    locale: RefCell<String>,
    _mounted: Mounted,
    _heard: Option<cover::Heard>,
}

/// Puts a picker into an element's shadow root, in place of what is there.
pub(super) fn mount(host: &Element, app: &Rc<App>, inline: bool) -> Option<Box<dyn Panel>> {
    super::run_components();
    let scene = app.known()?;
    let lists = lists(&scene);
    let view = view(app, &scene, &lists);
    let root = dom::shadow(host, None)?;
    SHEET.with(|sheet| dom::also_styled(&root, sheet.as_ref()));
    let container = dom::element("div")?;
    dom::clear(&root);
    dom::append(&root, &container);
    let (state, lists) = (ArcRwSignal::new(view), ArcRwSignal::new(lists));
    let follows = (state.clone(), lists.clone());
    let mounted = crate::ui::market::mount(container.unchecked_ref(), follows, actions(app, &lists), inline);
    let heard = container
        .query_selector("dialog")
        .ok()
        .flatten()
        .and_then(|dialog| cover::under(dialog.unchecked_ref()));
    Some(Box::new(Picker {
        state,
        lists,
        locale: scene.locale.clone().into(),
        _mounted: mounted,
        _heard: heard,
    }))
}

impl Panel for Picker {
    fn follow(&self, app: &Rc<App>, scene: &Scene) {
        // Words may arrive after the first scene in a language.
        let title = PickerLists::title(&scene.words);
        if self.locale.replace(scene.locale.clone()) != scene.locale
            || self.lists.with_untracked(|lists| lists.title != title)
        {
            self.lists.set(lists(scene));
        }
        signals::change(&self.state, self.lists.with_untracked(|lists| view(app, scene, lists)));
    }
}

/// What there is to choose from. The shop and the rates are the same in every scene.
fn lists(scene: &Scene) -> PickerLists {
    let countries: Vec<Country> = Country::all().filter(|c| scene.config.markets.ships_to(*c)).collect();
    let rates = scene.world.rates.iter();
    let mut currencies: Vec<Currency> = rates.flat_map(|r| r.currencies().chain([r.base()])).collect();
    currencies.extend(scene.config.store.currency);
    crate::money::sort(&mut currencies, &|a, b| a < b);
    currencies.dedup();
    let languages: Vec<&str> = shipped().collect();
    let mut lists = PickerLists::of(&scene.words, &countries, &currencies, &languages);
    if let Some(names) = own_names::known() {
        lists.know(&names);
    }
    lists
}

/// The picker's texts for the scene.
fn view(app: &App, scene: &Scene, lists: &PickerLists) -> PickerView {
    let likely: Vec<Country> = std::iter::once(scene.visitor.country.value).chain(app.likely()).collect();
    picker_view(&PickerInput {
        words: &scene.words,
        visitor: &scene.visitor,
        recent: &Choice::recent(&storage::written()),
        likely: &likely,
        lists,
        original: scene.original,
        abroad: app.picker_shown(scene).abroad,
    })
}

fn actions(app: &Rc<App>, lists: &ArcRwSignal<PickerLists>) -> Actions {
    let (chooser, counter) = (Rc::downgrade(app), Rc::downgrade(app));
    let followed = lists.clone();
    let choose = move |choice: Pick| {
        let chooser = chooser.clone();
        // In a task of its own: a dialog that closes costs the browser enough, where it is a modal one.
        after(
            &CHOICE,
            0,
            Box::new(move || {
                let Some(app) = chooser.upgrade() else { return };
                // A failure has been told, and what was shown stays.
                spawn_local(async move { drop(take(&app, choice).await) });
            }),
        );
    };
    let count = move |count: u32| {
        let words = counter.upgrade().and_then(|app| app.words());
        words
            .and_then(|words| words.text("market-results", &Args::new().count("count", count)))
            .unwrap_or_default()
    };
    Actions {
        choose: Box::new(choose),
        opened: Box::new(move || learn(&followed)),
        count: Box::new(count),
        show: cover::show,
        close: cover::close,
        scroll: |row| drop(by_name::call(row, "scrollIntoView", &[&JsValue::FALSE])),
    }
}

/// Lets search know what countries call themselves, once the dialog has been painted.
fn learn(lists: &ArcRwSignal<PickerLists>) {
    if own_names::known().is_some() {
        return;
    }
    let lists = lists.clone();
    after(
        &NAMES,
        50,
        Box::new(move || {
            let names = own_names::all();
            lists.update(|lists| lists.know(&names));
        }),
    );
}

fn after(kept: &'static LocalKey<Cell<Option<Timeout>>>, milliseconds: u32, call: Box<dyn FnOnce()>) {
    kept.set(Some(Timeout::new(milliseconds, call)));
}

async fn take(app: &Rc<App>, choice: Pick) -> Result<(), String> {
    let (key, value) = match choice {
        Pick::Country(code) => ("country", code),
        Pick::Currency(code) => ("currency", code),
        Pick::Language(tag) => ("language", tag),
        Pick::Reset => return questions::choose(app, Default::default()).await,
        Pick::Original => return questions::choose(app, app.choice().with_original_prices()).await,
        Pick::Local => return questions::change(app, &Json::Object(Map::new())).await,
    };
    let mut members = Map::new();
    members.insert(key, Json::String(value));
    questions::change(app, &Json::Object(members)).await
}
