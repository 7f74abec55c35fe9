//! `<landfall-market>`: the picker, a component in the element's shadow root.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use leptos::prelude::{ArcRwSignal, Update};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element};

use crate::contract::{attribute, state};
use crate::input::{Json, Map};
use crate::l10n::{Args, shipped};
use crate::money::Currency;
use crate::ui::Mounted;
use crate::ui::market::{Actions, CSS, Choice, mount};
use crate::view::{PickerInput, PickerView, picker_view};
use crate::world::Country;

use super::Painted;
use crate::browser::app::App;
use crate::browser::scene::Scene;
use crate::browser::{api, dom, own_names, signals};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
}

/// One picker on the page.
pub(super) struct Market {
    host: Element,
    picker: RefCell<Option<Picker>>,
}

/// The component and what it follows; dropping it takes it off.
struct Picker {
    state: ArcRwSignal<PickerView>,
    inline: bool,
    _mounted: Mounted,
}

impl Market {
    pub(super) fn new(host: &Element) -> Self {
        Market { host: host.clone(), picker: RefCell::default() }
    }

    fn mount(&self, app: &Rc<App>, view: PickerView) -> Option<Picker> {
        let root = SHEET.with(|sheet| dom::shadow(&self.host, sheet.as_ref()))?;
        let container = dom::element("div")?;
        dom::clear(&root);
        dom::append(&root, &container);
        let state = ArcRwSignal::new(view);
        let inline = self.inline();
        let mounted = mount(container.unchecked_ref(), state.clone(), actions(app, &state), inline);
        Some(Picker { state, inline, _mounted: mounted })
    }

    fn inline(&self) -> bool {
        self.host.get_attribute(attribute::DISPLAY).as_deref() == Some("inline")
    }
}

impl Painted for Market {
    fn read(&self, _app: &Rc<App>) {
        // Another display is another component.
        let other = self.picker.borrow().as_ref().is_some_and(|picker| picker.inline != self.inline());
        if other {
            drop(self.picker.borrow_mut().take());
        }
    }

    fn paint(&self, app: &Rc<App>) {
        let mut picker = self.picker.borrow_mut();
        let Some(scene) = app.known() else {
            *picker = None;
            if let Some(root) = self.host.shadow_root() {
                dom::show_own_content(&root);
            }
            return dom::set(&self.host, attribute::STATE, app.without());
        };
        let view = view(app, &scene);
        match &*picker {
            Some(picker) => signals::change(&picker.state, view),
            None => *picker = self.mount(app, view),
        }
        dom::set(&self.host, attribute::STATE, state::LOCALIZED);
    }
}

/// The picker's texts and lists for the scene.
fn view(app: &App, scene: &Scene) -> PickerView {
    let countries: Vec<Country> = Country::all().filter(|c| scene.config.markets.ships_to(*c)).collect();
    let rates = scene.world.rates.iter();
    let mut currencies: Vec<Currency> = rates.flat_map(|r| r.currencies().chain([r.base()])).collect();
    currencies.extend(scene.config.store.currency);
    crate::money::sort(&mut currencies, &|a, b| a < b);
    currencies.dedup();
    let likely: Vec<Country> = std::iter::once(scene.visitor.country.value).chain(app.likely()).collect();
    let mut view = picker_view(&PickerInput {
        words: &scene.words,
        visitor: &scene.visitor,
        likely: &likely,
        countries: &countries,
        currencies: &currencies,
        languages: &shipped().collect::<Vec<_>>(),
        original: scene.original,
    });
    if let Some(names) = own_names::known() {
        view.know(&names);
    }
    view
}

fn actions(app: &Rc<App>, state: &ArcRwSignal<PickerView>) -> Actions {
    let (chooser, counter) = (Rc::downgrade(app), Rc::downgrade(app));
    let followed = state.clone();
    let choose = move |choice: Choice| {
        let Some(app) = chooser.upgrade() else { return };
        // A failure has been told, and what was shown stays.
        spawn_local(async move { drop(take(&app, choice).await) });
    };
    let count = move |count: u32| {
        let words = counter.upgrade().and_then(|app| app.words());
        words
            .and_then(|words| words.text("market-results", &Args::new().count("count", count)))
            .unwrap_or_default()
    };
    Actions { choose: Box::new(choose), opened: Box::new(move || learn(&followed)), count: Box::new(count) }
}

/// Lets search know what countries call themselves, once the dialog has been painted.
fn learn(state: &ArcRwSignal<PickerView>) {
    if own_names::known().is_some() {
        return;
    }
    let state = state.clone();
    let later = Timeout::new(50, move || {
        let names = own_names::all();
        state.update(|view| view.know(&names));
    });
    later.forget();
}

async fn take(app: &Rc<App>, choice: Choice) -> Result<(), String> {
    let member = |key: &str, value: String| {
        let mut members = Map::new();
        members.insert(key, Json::String(value));
        Json::Object(members).to_string()
    };
    let asked = match choice {
        Choice::Country(code) => member("country", code),
        Choice::Currency(code) => member("currency", code),
        Choice::Language(tag) => member("language", tag),
        Choice::Reset => "null".to_owned(),
        Choice::Original => return app.choose(app.choice().with_original_prices()).await,
    };
    api::set_market(app, &asked).await
}
