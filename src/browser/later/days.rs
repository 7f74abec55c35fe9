//! On which days parcels arrive, by the clock of this moment: worked out once for all who ask, and again when that
//! clock makes another day of it.
//!
//! A promise holds until its cut-off, and until midnight here. One timer for the page waits for the next such moment, at
//! most a minute, so that a computer that slept is not behind for long. A page that nobody sees has no timer; what it
//! shows is made anew when it is seen again.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Node;

use crate::browser::app::App;
use crate::browser::errors::{self, Level};
use crate::browser::host::Host;
use crate::browser::loader::LoadError;
use crate::browser::scene::Scene;
use crate::browser::{clock, dom};
use crate::calendar::{Instant, Window, Zone};
use crate::config::Service;
use crate::contract::error;
use crate::delivery::{NoPromise, Origin, Present, Promise, promise};
use crate::input::joined;
use crate::quote::{Note, Request, rule_changes};
use crate::world::{Country, Holidays};

use super::clocks::{Clocks, hidden};
use super::holidays::{self, File};

/// The longest wait, in seconds.
const MOST: i64 = 60;

thread_local! {
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
    static HOST: RefCell<Option<Host>> = const { RefCell::new(None) };
    static LISTENERS: Cell<u32> = const { Cell::new(0) };
    static LAST: Cell<Option<Country>> = const { Cell::new(None) };
    static WATCH: RefCell<Option<Watch>> = const { RefCell::new(None) };
    static TIMER: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    static SHOP: RefCell<Option<Rc<Clocks>>> = const { RefCell::new(None) };
    static HERE: RefCell<Option<Rc<Clocks>>> = const { RefCell::new(None) };
}

/// A promise that was worked out since the last turn.
struct Known {
    service: String,
    to: Country,
    days: Days,
}

/// When a parcel arrives.
#[derive(Clone)]
pub(super) enum Days {
    /// Holidays are on their way; listeners are called when they are here.
    Coming,
    /// Something is missing that was told.
    Missing,
    /// The shop does not say enough, and what. Whoever was asked for days by name tells it; the others do without.
    Unsaid(Rc<str>),
    /// These.
    Promised(Rc<Promise>),
}

/// When a parcel arrives in a country by a service, if it is ordered now. Ask again when called.
pub(super) fn by(app: &App, service: &Service, to: Country) -> Days {
    if LAST.replace(Some(to)) != Some(to) {
        // Another market: what could not be had for the last one may be there now.
        holidays::try_again();
        KNOWN.with_borrow_mut(|all| all.retain(|known| !matches!(known.days, Days::Missing)));
    }
    let same = |known: &&Known| known.to == to && known.service == service.id;
    if let Some(days) = KNOWN.with_borrow(|all| all.iter().find(same).map(|known| known.days.clone())) {
        return days;
    }
    let days = ask(app, service, to);
    KNOWN.with_borrow_mut(|all| all.push(Known { service: service.id.clone(), to, days: days.clone() }));
    wait();
    days
}

/// The clocks of the visitor; kept.
pub(super) fn here() -> Option<Rc<Clocks>> {
    if HERE.with_borrow(Option::is_none) {
        HERE.set(Clocks::here().map(Rc::new));
    }
    HERE.with_borrow(Clone::clone)
}

/// The days on which the answer becomes another while a parcel is under way: between today and the last day of its
/// window. Empty where the engine has no answer.
pub(super) fn changes(scene: &Scene, request: &Request, promise: &Promise) -> Vec<Note> {
    let last = promise.window.last();
    let way = Window::try_new(scene.today.min(last), last);
    way.ok().and_then(|way| rule_changes(&scene.world, request, way).ok()).unwrap_or_default()
}

fn ask(app: &App, service: &Service, to: Country) -> Days {
    let (country, clocks) = match shop(app) {
        Ok(found) => found,
        Err((why, wrong)) => {
            // A shop that says how long a parcel travels wants the days to be seen.
            if wrong || service.transit_days_to(to).is_some() {
                tell(app, &why);
            }
            return Days::Unsaid(why.into());
        }
    };
    // Both are asked for before either is waited for.
    let (from, to) = (holidays::of(app, country, turn), holidays::of(app, to, turn));
    match (from, to) {
        (File::Here(from), File::Here(to)) => counted(app, service, &clocks, &from, &to),
        (File::Missing, _) | (_, File::Missing) => Days::Missing,
        _ => Days::Coming,
    }
}

fn counted(app: &App, service: &Service, clocks: &Clocks, from: &Holidays, to: &Holidays) -> Days {
    let now = clock::now();
    let Some((today, _)) = here().and_then(|clocks| clocks.show(now)) else {
        return Days::Unsaid("".into());
    };
    let ahead = |at| clocks.ahead(at);
    let from = Origin { holidays: from, zone: Zone::new(&ahead) };
    match promise(service, &from, to, &Present { now, today }) {
        Ok(promise) => Days::Promised(Rc::new(promise)),
        Err(NoPromise::NotThere) => Days::Unsaid("".into()),
        Err(why) => {
            let text = joined(&["shipping.", &service.id, ": ", &why.to_string()]);
            if why != NoPromise::NoTransitDays {
                tell(app, &text);
            }
            Days::Unsaid(text.into())
        }
    }
}

/// Where parcels leave from, and its clocks.
///
/// # Errors
/// - what is missing, and whether what stands there is wrong
fn shop(app: &App) -> Result<(Country, Rc<Clocks>), (String, bool)> {
    let store = &app.config().store;
    if let Some(known) = store.country.zip(SHOP.with_borrow(Clone::clone)) {
        return Ok(known);
    }
    let missing = "store.country: expected the country that parcels leave from, found none";
    let country = store.country.ok_or_else(|| (missing.to_owned(), false))?;
    let zone = store.time_zone.as_deref();
    let Some(clocks) = zone.and_then(Clocks::of).map(Rc::new) else {
        let found = zone.map_or("none".to_owned(), |zone| joined(&["\"", zone, "\""]));
        let expected = "store.timeZone: expected an IANA time zone such as \"Europe/Berlin\", found ";
        return Err((joined(&[expected, &found]), zone.is_some()));
    };
    SHOP.set(Some(Rc::clone(&clocks)));
    Ok((country, clocks))
}

/// Tells why there is no day.
pub(super) fn tell(app: &App, why: &str) {
    if !why.is_empty() {
        let why = joined(&[why, "; no delivery date is shown"]);
        errors::file(&app.host, error::CONFIG, Level::Warning, &LoadError::new("", &why));
    }
}

// --- Turns -----------------------------------------------------------------------------------------------------------

/// Being painted whenever days may be others; dropping it ends that.
#[must_use = "dropping it ends the paintings: keep it as long as days are shown"]
pub(super) struct Listening;

/// Lets the elements be painted whenever days may be others, as long as one of them listens.
pub(super) fn listen(app: &App) -> Listening {
    if LISTENERS.replace(LISTENERS.get() + 1) == 0 {
        WATCH.set(Watch::new());
        HOST.set(Some(app.host.clone()));
    }
    Listening
}

impl Drop for Listening {
    fn drop(&mut self) {
        LISTENERS.set(LISTENERS.get() - 1);
        if LISTENERS.get() == 0 {
            drop((TIMER.take(), WATCH.take(), HOST.take()));
            KNOWN.with_borrow_mut(Vec::clear);
        }
    }
}

/// Forgets what was worked out, and lets everybody ask again.
fn turn() {
    KNOWN.with_borrow_mut(Vec::clear);
    if let Some(host) = HOST.with_borrow(Clone::clone) {
        drop(host.repaint(false));
    }
}

/// Sets the timer for the next moment at which something is another; without a promise there is none.
fn wait() {
    let promises: Vec<Rc<Promise>> = KNOWN.with_borrow(|all| {
        let promised = |known: &Known| match &known.days {
            Days::Promised(promise) => Some(Rc::clone(promise)),
            _ => None,
        };
        all.iter().filter_map(promised).collect()
    });
    if promises.is_empty() || hidden() {
        return drop(TIMER.take());
    }
    let now = clock::now();
    let left = |until: Instant| until.seconds() - now.seconds();
    let midnight = here().and_then(|clocks| clocks.midnight_after(now));
    let mut seconds = midnight.map_or(MOST, left).min(MOST);
    for promise in promises {
        let left = left(promise.order_by);
        // Minutes that are left are one less a moment after a full one.
        let minute = if promise.has_cut_off { left % 60 + 1 } else { MOST };
        seconds = seconds.min(left).min(minute);
    }
    let milliseconds = u32::try_from(seconds.max(1) * 1000).unwrap_or(1000);
    TIMER.set(Some(Timeout::new(milliseconds, turn)));
}

/// Hears when the page is seen, and when it is not.
struct Watch {
    document: Node,
    window: Node,
    heard: Closure<dyn FnMut()>,
    came_back: Closure<dyn FnMut()>,
}

impl Watch {
    fn new() -> Option<Self> {
        let window = web_sys::window()?;
        let document: Node = window.document()?.unchecked_into();
        // The window is no node; only what both have is used.
        let window: Node = window.unchecked_into();
        let heard =
            dom::when(&document, "visibilitychange", || if hidden() { drop(TIMER.take()) } else { turn() });
        let came_back = dom::when(&window, "pageshow", turn);
        Some(Watch { document, window, heard, came_back })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        dom::no_longer(&self.document, "visibilitychange", &self.heard);
        dom::no_longer(&self.window, "pageshow", &self.came_back);
    }
}
