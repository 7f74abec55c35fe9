//! `<landfall-cart>`: a component that follows the scene, the page's items and what the shopper chose.
//!
//! The page's items stay the page's: a quantity that a shopper changes is written where it was read, into the child's
//! attribute or into `items`, and told by `landfall:quote:update`. What is chosen lives as long as the element.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use leptos::prelude::ArcRwSignal;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CssStyleSheet, Element, Node};

use crate::browser::app::App;
use crate::browser::elements::{Asked, Panel};
use crate::browser::scene::Scene;
use crate::browser::{attributes, dom, errors, events, signals};
use crate::config::{Restriction, Service};
use crate::contract::{ITEM, ITEM_ATTRIBUTES, attribute, event, state};
use crate::delivery::Promise;
use crate::input::{Json, Map, Problem, joined};
use crate::quote::{Incoterm, Request};
use crate::ui::Mounted;
use crate::ui::cart::{Actions, CSS, Change};
use crate::view::{
    Cart, CartInput, CartView, Checkout, Selection, cart_answer, cart_view, few_lines, is_address,
    with_quantity,
};

use super::by_name;
use super::days::{self, Days, Listening};
use super::notice::restrictions;
use super::watch::Watch;
use super::{more_words, questions, words};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
}

/// The words that every cart prints.
const WORDS: u8 = words::DELIVERY | words::SUMS | words::CART;

/// One cart on the page.
struct Shown {
    me: Weak<Self>,
    app: Weak<App>,
    host: Element,
    drawn: RefCell<Option<Drawn>>,
    cart: RefCell<Result<Cart, Problem>>,
    selection: RefCell<Selection>,
    /// Whether words are on their way, and for which scene they were asked for last.
    coming: Cell<bool>,
    asked: Asked,
    restrictions: Vec<Restriction>,
    /// The quote that is shown, as it is told and handed over.
    detail: RefCell<Option<Rc<Json>>>,
    /// The last quote that was told.
    told: RefCell<String>,
    listening: Cell<Option<Listening>>,
    watch: RefCell<Option<Watch>>,
}

/// The component and what it follows.
struct Drawn {
    state: ArcRwSignal<CartView>,
    _mounted: Mounted,
}

/// The element as others hold it: dropping it frees all.
struct Panelled(Rc<Shown>);

/// Puts a cart into an element's shadow root. The page's own content stays until there is something to show.
pub(super) fn mount(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>> {
    super::run_components();
    let shown = Rc::new_cyclic(|me| Shown {
        me: me.clone(),
        app: Rc::downgrade(app),
        host: host.clone(),
        drawn: RefCell::default(),
        cart: RefCell::new(Ok(Cart::default())),
        selection: RefCell::default(),
        coming: Cell::default(),
        asked: Asked::default(),
        restrictions: restrictions(app),
        detail: RefCell::default(),
        told: RefCell::default(),
        listening: Cell::default(),
        watch: RefCell::default(),
    });
    let again = |work: fn(&Shown)| {
        let me = Rc::downgrade(&shown);
        move || me.upgrade().iter().for_each(|me| work(me))
    };
    shown.listening.set(Some(days::listen(app)));
    // Items come, go and change without a word to us.
    *shown.watch.borrow_mut() = Watch::on(host, ITEM_ATTRIBUTES, again(Shown::changed));
    shown.read(app);
    shown.show();
    Some(Box::new(Panelled(shown)))
}

impl Panel for Panelled {
    fn follow(&self, _app: &Rc<App>, _scene: &Scene) {
        self.0.show();
    }

    fn reread(&self, app: &Rc<App>) {
        self.0.asked.forget();
        self.0.read(app);
    }
}

impl Drop for Panelled {
    fn drop(&mut self) {
        // What the closures of the component hold is weak, so all of it ends here.
        drop(self.0.drawn.take());
        drop(self.0.watch.take());
        drop(self.0.listening.take());
    }
}

impl Shown {
    /// The page's items may be others now.
    fn changed(&self) {
        if let Some(app) = self.app.upgrade() {
            self.read(&app);
            self.show();
        }
    }

    fn read(&self, app: &App) {
        *self.cart.borrow_mut() = self.cart_of_page(app);
    }

    fn cart_of_page(&self, app: &App) -> Result<Cart, Problem> {
        let config = app.config();
        let mut cart = Cart::default();
        match lines(&self.host) {
            Some(text) => cart = Cart::of_json(&text, config)?,
            None => {
                let items = items(&self.host);
                few_lines(items.len())?;
                for item in items {
                    let get = |name: &str| attributes::find(&item, name);
                    let selects = |selector: &str| item.matches(selector).unwrap_or(false);
                    cart.add_child((&get, &selects), &item.text_content().unwrap_or_default(), config)?;
                }
            }
        }
        cart.read_payments(&|name| self.host.get_attribute(name), config)?;
        Ok(cart)
    }

    fn show(&self) {
        let Some(app) = self.app.upgrade() else { return };
        let Some(scene) = app.scene() else { return self.show_own(app.without()) };
        if let Err(problem) = &*self.cart.borrow() {
            errors::element(&app.host, &self.host, problem);
            return self.show_own(state::ERROR);
        }
        let view = match self.view(&app, &scene) {
            Ok(view) => view,
            Err(None) => return,
            Err(Some(state)) => return self.show_own(state),
        };
        if self.draw(view).is_none() {
            return self.show_own(state::ORIGINAL);
        }
        dom::set(&self.host, attribute::STATE, state::LOCALIZED);
        self.tell(&app);
    }

    /// What is shown; otherwise the state in which the page's own content is, or nothing where what is shown stays until
    /// its words are here.
    fn view(&self, app: &Rc<App>, scene: &Rc<Scene>) -> Result<CartView, Option<&'static str>> {
        let own = Some(state::ORIGINAL);
        let country = scene.visitor.country.value;
        let cart = self.cart.borrow();
        let cart = cart.as_ref().map_err(|_| own)?;
        let selection = self.selection.borrow().clone();
        let rules = app.source.as_ref().and_then(|source| source.rules_of(country));
        let papers = rules.as_ref().map_or(&Json::Null, |rules| &rules.papers);
        let arrival = |service: &Service| match days::by(app, service, country) {
            Days::Promised(promise) => Some(Promise::clone(&promise)),
            _ => None,
        };
        let checkout = self.checkout(app);
        let context = scene.context().ok_or(own)?;
        let mut input = CartInput {
            cart,
            context: &context,
            market: scene.world.market(country),
            selection: &selection,
            ask: &|request: &Request| scene.quote(request),
            arrival: &arrival,
            papers,
            checkout: checkout.as_ref(),
            editable: self.host.has_attribute(attribute::EDITABLE),
            restrictions: &self.restrictions,
            detailed: scene.detailed & words::DETAILS != 0,
        };
        let answer = cart_answer(&input).ok_or(own)?;
        let mut wanted = WORDS;
        if answer.is_detailed() {
            wanted |= words::DETAILS;
        }
        if answer.needs_papers(papers, &context) {
            wanted |= words::PAPERS;
        }
        self.want(app, scene, wanted);
        if scene.detailed & WORDS != WORDS {
            return Err((!self.coming.get()).then_some(state::ERROR));
        }
        if scene.detailed & words::PAPERS == 0 {
            input.papers = &Json::Null;
        }
        let view = cart_view(&answer, &input).ok_or(own)?;
        *self.detail.borrow_mut() = answer.detail().map(Rc::new);
        Ok(view)
    }

    /// Asks for words that are not here, all of them at once. What can't be had has been told, and is asked for again with
    /// the next scene, or when the element is read again.
    fn want(&self, app: &Rc<App>, scene: &Rc<Scene>, wanted: u8) {
        if scene.detailed & wanted == wanted || self.coming.get() || !self.asked.is_first(scene) {
            return;
        }
        let Some(words) = more_words::come(app, wanted) else { return };
        self.coming.set(true);
        let (me, app) = (self.me.clone(), Rc::clone(app));
        spawn_local(async move {
            let came = JsFuture::from(words).await.is_ok();
            let Some(me) = me.upgrade() else { return };
            me.coming.set(false);
            if let Some(scene) = app.scene().filter(|_| !came) {
                // Those that came made a new scene, which is no reason to ask for the others again.
                me.asked.is_first(&scene);
            }
            me.show();
        });
    }

    /// Where the cart goes; nowhere where the page's address is none of the web.
    fn checkout(&self, app: &App) -> Option<Checkout> {
        let get = |name| self.host.get_attribute(name);
        let address = get(attribute::CHECKOUT).filter(|address| !address.trim().is_empty())?;
        let refuse = |path: &str, expected: &str, found: &str| {
            let problem = Problem {
                path: path.to_owned(),
                expected: expected.to_owned(),
                found: joined(&["\"", &found.chars().take(60).collect::<String>(), "\""]),
            };
            errors::element(&app.host, &self.host, &problem);
        };
        if !is_address(&address) {
            refuse(attribute::CHECKOUT, "an address such as \"/checkout\"", &address);
            return None;
        }
        let method = get(attribute::METHOD).unwrap_or_default();
        let get = method.eq_ignore_ascii_case("get");
        if !get && !method.is_empty() && !method.eq_ignore_ascii_case("post") {
            refuse(attribute::METHOD, "\"post\" or \"get\"", &method);
        }
        let query = if get { query(&address) } else { Vec::new() };
        Some(Checkout { address, get, query })
    }

    fn draw(&self, view: CartView) -> Option<()> {
        if let Some(drawn) = &*self.drawn.borrow() {
            signals::change(&drawn.state, view);
            return Some(());
        }
        let root = dom::shadow(&self.host, None)?;
        SHEET.with(|sheet| dom::also_styled(&root, sheet.as_ref()));
        let container = dom::element("div")?;
        dom::clear(&root);
        dom::append(&root, &container);
        let state = ArcRwSignal::new(view);
        let mounted = crate::ui::cart::mount(container.unchecked_ref(), state.clone(), self.actions());
        *self.drawn.borrow_mut() = Some(Drawn { state, _mounted: mounted });
        Some(())
    }

    fn show_own(&self, state: &str) {
        drop(self.drawn.take());
        *self.detail.borrow_mut() = None;
        dom::show_own_content(&self.host, state);
    }

    /// Tells a quote that was not told yet.
    fn tell(&self, app: &App) {
        let Some(detail) = self.detail.borrow().clone() else { return };
        let id = detail.get("id").and_then(Json::as_str).unwrap_or_default().to_owned();
        if self.told.replace(id.clone()) != id {
            events::emit(&app.host, event::QUOTE_UPDATE, &detail, Some(&self.host));
        }
    }

    fn actions(&self) -> Actions {
        let (changer, starter) = (self.me.clone(), self.me.clone());
        Actions {
            change: Box::new(move |change| {
                if let Some(me) = changer.upgrade() {
                    me.take(change);
                }
            }),
            start: Box::new(move || starter.upgrade().is_some_and(|me| me.start())),
        }
    }

    fn take(&self, change: Change) {
        match change {
            Change::Quantity(line, quantity) => return self.set_quantity(line, quantity),
            Change::Service(id) => self.selection.borrow_mut().service = Some(id),
            Change::Paying(word) => {
                let incoterm = if word == "DAP" { Incoterm::Dap } else { Incoterm::Ddp };
                self.selection.borrow_mut().incoterm = Some(incoterm);
            }
            Change::Place(key, value) => {
                let Some(app) = self.app.upgrade() else { return };
                // Part of the market, so that prices on the page know it too; kept in memory alone.
                let mut members = Map::new();
                let value = value.trim();
                members.insert(key, value.into());
                spawn_local(async move {
                    // A failure has been told, and what was shown stays.
                    drop(questions::change(&app, &Json::Object(members)).await);
                });
                return;
            }
        }
        self.show();
    }

    /// Writes a quantity where it was read.
    fn set_quantity(&self, line: usize, quantity: u32) {
        match self.host.get_attribute(attribute::ITEMS) {
            Some(text) => {
                if let Some(text) = with_quantity(&text, line, quantity) {
                    dom::set(&self.host, attribute::ITEMS, &text);
                }
            }
            None => {
                if let Some(item) = items(&self.host).get(line) {
                    dom::set(item, attribute::QUANTITY, &quantity.to_string());
                }
            }
        }
        self.changed();
    }

    /// Whether the page allows what the shopper is about to do.
    fn start(&self) -> bool {
        let Some(app) = self.app.upgrade() else { return false };
        let Some(detail) = self.detail.borrow().clone() else { return false };
        events::emit(&app.host, event::CHECKOUT_START, &detail, Some(&self.host))
    }
}

/// The names and values in an address's query.
fn query(address: &str) -> Vec<(String, String)> {
    let before = address.split('#').next().unwrap_or_default();
    let parts =
        before.split_once('?').map_or("", |(_, query)| query).split('&').filter(|part| !part.is_empty());
    let plain = |text: &str| {
        let text: String = text.chars().map(|sign| if sign == '+' { ' ' } else { sign }).collect();
        let decoded = by_name::call(&js_sys::global(), "decodeURIComponent", &[&text.as_str().into()]);
        decoded.and_then(|decoded| decoded.as_string()).unwrap_or(text)
    };
    let pair = |part: &str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (plain(name), plain(value))
    };
    parts.map(pair).collect()
}

/// A cart's lines as JSON, with what a packed catalogue says of them; nothing where they are children.
pub(super) fn lines(host: &Element) -> Option<String> {
    let below = attributes::BELOW.get().and_then(|below| below(host, attribute::ITEMS));
    below.or_else(|| host.get_attribute(attribute::ITEMS))
}

/// The items inside an element, in the page's order, however deep they stand.
pub(super) fn items(host: &Element) -> Vec<Element> {
    let mut found = Vec::new();
    collect(host, &mut found);
    found
}

fn collect(node: &Node, found: &mut Vec<Element>) {
    let mut next = node.first_child();
    while let Some(child) = next {
        if child.node_type() == Node::ELEMENT_NODE {
            let element: &Element = child.unchecked_ref();
            if element.local_name() == ITEM {
                found.push(element.clone());
            } else {
                collect(&child, found);
            }
        }
        next = child.next_sibling();
    }
}
