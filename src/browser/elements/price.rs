//! `<landfall-price>`: a light element, painted in one walk with all others. Only a breakdown that was opened,
//! which is rare, is a component.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CssStyleSheet, Element};

use crate::contract::{attribute, event, part, state};
use crate::input::{Problem, joined};
use crate::l10n::direction;
use crate::quote::Quote;
use crate::ui::{breakdown, price};
use crate::view::{
    Context, PriceItem, PriceState, PriceView, closed_breakdown, former_request, landed_request,
    price_request, price_view,
};

use super::{Asked, Explanation, Painted};
use crate::browser::app::App;
use crate::browser::later::{self, Part};
use crate::browser::scene::Scene;
use crate::browser::{attributes, dom, errors, events};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(&joined(&[price::CSS, breakdown::CLOSED_CSS]));
}

/// One price on the page.
pub(super) struct Price {
    me: Weak<Self>,
    host: Element,
    item: RefCell<Option<Result<PriceItem, Problem>>>,
    drawn: RefCell<Option<Drawn>>,
    /// The last quote that was told.
    told: RefCell<String>,
    // Whether it has a breakdown.
    explains: Cell<bool>,
    /// The last scene that was painted.
    painted: Asked,
    // Whether the breakdown was opened.
    wanted: Rc<Cell<bool>>,
}

/// What stands in the shadow root while a price is localized.
struct Drawn {
    texts: [Option<String>; 7],
    approximate: bool,
    language: String,
    line: Element,
    spoken: Element,
    /// Where the texts stand that there are; the last is the spoken one.
    elements: [Option<Element>; 7],
    breakdown: Option<Breakdown>,
}

/// Where the breakdown stands: its button until it is opened, then the component.
struct Breakdown {
    container: Element,
    details: Element,
    summary: Element,
    open: Option<Box<dyn Explanation>>,
    _heard: Closure<dyn FnMut()>,
}

impl Price {
    pub(super) fn new(host: &Element) -> Rc<Self> {
        Rc::new_cyclic(|me| Price {
            me: me.clone(),
            host: host.clone(),
            item: RefCell::default(),
            drawn: RefCell::default(),
            told: RefCell::default(),
            explains: Cell::default(),
            painted: Asked::default(),
            wanted: Rc::default(),
        })
    }

    fn show(&self, app: &Rc<App>, scene: &Scene, item: &PriceItem) -> Option<()> {
        let context = scene.context()?;
        let quote = scene.figures(price_request(item, &context));
        let former = scene.figures(former_request(item, &context));
        let view = price_view(item, quote.as_ref(), former.as_ref(), &context);
        if view.state == PriceState::Original {
            return None;
        }
        let mut drawn = self.drawn.borrow_mut();
        let new = drawn.is_none();
        if new {
            *drawn = Some(Drawn::on(&self.host)?);
        }
        let drawn = drawn.as_mut()?;
        drawn.change(view, app.far.get());
        drawn.written_in(&scene.language);
        let landed = self.explains.get().then(|| landed_request(item, &context));
        let working = landed.flatten().and_then(|request| scene.quote(&request));
        let working = working.as_ref();
        match working {
            Some(quote) => self.explain(app, drawn, item, quote, &context),
            None => drawn.breakdown = None,
        }
        if new {
            dom::set(&self.host, attribute::STATE, state::LOCALIZED);
        }
        if let Some(quote) = working
            && self.told.replace(quote.id.clone()) != quote.id
        {
            events::emit(&app.host, event::QUOTE_UPDATE, &quote.to_json(), Some(&self.host));
        }
        Some(())
    }

    /// Draws the breakdown's button, or follows the quote where it was opened. What is open stays open.
    fn explain(
        &self,
        app: &Rc<App>,
        drawn: &mut Drawn,
        item: &PriceItem,
        quote: &Quote,
        context: &Context<'_>,
    ) {
        if drawn.breakdown.is_none() {
            drawn.breakdown = self.breakdown(app);
        }
        let Some(breakdown) = &mut drawn.breakdown else { return };
        match &breakdown.open {
            Some(open) => open.follow(item, app),
            None if self.wanted.get() && later::is_ready(app, Part::BREAKDOWN) => {
                breakdown.open = later::breakdown(&breakdown.container, item, app);
            }
            None => {
                let view = closed_breakdown(item, quote, context);
                dom::set(&breakdown.details, "lang", &view.language);
                dom::set(&breakdown.details, "dir", view.direction);
                dom::set_text(&breakdown.summary, &view.open);
            }
        }
    }

    fn breakdown(&self, app: &Rc<App>) -> Option<Breakdown> {
        let root = self.host.shadow_root()?;
        let (container, details) = (dom::element("span")?, dom::part("details", part::BREAKDOWN, "")?);
        let summary = dom::part("summary", part::BREAKDOWN_BUTTON, "")?;
        dom::set(&details, "class", "breakdown");
        let (me, weak, wanted) = (self.me.clone(), Rc::downgrade(app), Rc::clone(&self.wanted));
        let heard = dom::when(&details, "toggle", move || {
            let (me, Some(app)) = (me.clone(), weak.upgrade()) else { return };
            if wanted.replace(true) {
                return;
            }
            let wanted = Rc::clone(&wanted);
            spawn_local(async move {
                if later::arrive(&app, Part::BREAKDOWN).await {
                    me.upgrade().into_iter().for_each(|me| me.paint(&app));
                } else {
                    wanted.set(false);
                }
            });
        });
        dom::append(&details, &summary);
        dom::append(&container, &details);
        dom::append(&root, &container);
        Some(Breakdown { container, details, summary, open: None, _heard: heard })
    }

    fn show_own(&self, state: &str) {
        self.wanted.set(false);
        drop(self.drawn.borrow_mut().take());
        dom::show_own_content(&self.host, state);
    }
}

impl Painted for Price {
    fn read(&self, app: &Rc<App>) {
        let get = |name: &str| attributes::find(&self.host, name);
        let selects = |selector: &str| self.host.matches(selector).unwrap_or(false);
        let read = PriceItem::read(&get, &selects, app.config());
        *self.item.borrow_mut() = Some(read);
        self.explains.set(self.host.has_attribute(attribute::BREAKDOWN));
        self.painted.forget();
    }

    fn paint(&self, app: &Rc<App>) {
        let Some(scene) = app.scene() else {
            self.painted.forget();
            return self.show_own(app.without());
        };
        // A turn of the clock makes nothing of a price another but what an open breakdown says.
        if !self.painted.is_first(&scene) && !self.explains.get() {
            return;
        }
        match self.item.borrow().as_ref() {
            Some(Ok(item)) => self.show(app, &scene, item).unwrap_or_else(|| self.show_own(state::ORIGINAL)),
            Some(Err(problem)) => {
                errors::element(&app.host, &self.host, problem);
                self.show_own(state::ERROR);
            }
            None => {}
        }
    }
}

impl Drawn {
    /// Makes room for a price in an element's shadow root.
    fn on(host: &Element) -> Option<Self> {
        let root = SHEET.with(|sheet| dom::shadow(host, sheet.as_ref()))?;
        let (line, spoken) = (dom::part("span", part::PRICE, "")?, dom::element("span")?);
        // What is seen is not read out and what is read out is not seen: a sentence is easier to hear than snippets.
        dom::put(&line, "aria-hidden", "true");
        dom::put(&spoken, "class", "spoken");
        dom::clear(&root);
        dom::append(&root, &spoken);
        dom::append(&root, &line);
        let (texts, approximate, language, breakdown) = Default::default();
        let elements = [None, None, None, None, None, None, Some(spoken.clone())];
        Some(Drawn { texts, approximate, language, line, spoken, elements, breakdown })
    }

    /// Says which language the texts are in, and which way it is written; the page may be in another.
    fn written_in(&mut self, language: &str) {
        if self.language == language {
            return;
        }
        language.clone_into(&mut self.language);
        let direction = direction(language).as_str();
        for texts in [&self.line, &self.spoken] {
            dom::put(texts, "lang", language);
            dom::put(texts, "dir", direction);
        }
    }

    /// Writes only what is different. `far`: nobody sees it now.
    fn change(&mut self, view: PriceView, far: bool) {
        let marked = std::mem::replace(&mut self.approximate, view.approximate) != view.approximate;
        let before = std::mem::replace(&mut self.texts, texts(view));
        if !marked && before == self.texts {
            return;
        }
        // From the last one on: a text that comes stands before the one that is there already.
        let mut next: Option<&Element> = None;
        let all = self.elements.iter_mut().zip(&self.texts).zip(&before).zip(&NAMES).rev();
        for (((slot, is), was), name) in all {
            let name = *name;
            if let (Some(element), Some(text)) = (&*slot, is) {
                // To change a text costs the browser half of what another element does.
                if was != is {
                    dom::write(element, text);
                }
            } else if let Some(text) = is {
                let tag = if name == part::COMPARE_AT { "s" } else { "span" };
                *slot = dom::part(tag, name, text);
                let Some(element) = &*slot else { continue };
                let behind = next.is_none() && self.line.first_child().is_some();
                if behind {
                    dom::insert_text(&self.line, " ", None);
                }
                dom::insert(&self.line, element, next);
                if next.is_some() {
                    dom::insert_text(&self.line, " ", next);
                }
            } else if let Some(element) = slot.take() {
                // With the space beside it.
                if let Some(space) = element.next_sibling().or_else(|| element.previous_sibling()) {
                    let _ = self.line.remove_child(&space);
                }
                element.remove();
            }
            if name != SPOKEN {
                next = slot.as_ref().or(next);
            }
        }
        if marked && let Some(Some(amount)) = self.elements.get(AMOUNT) {
            let marked = joined(&[part::AMOUNT, " ", part::APPROXIMATE]);
            dom::put(amount, "part", if self.approximate { &marked } else { part::AMOUNT });
        }
        // What follows a text that became wider has moved, which browsers count against the page; what is new has not.
        // It takes the browser long, and where nobody sees it nothing counts.
        if !far && !self.language.is_empty() {
            let next = self.line.next_element_sibling();
            dom::insert(&self.line.get_root_node(), &self.line, next.as_ref());
        }
    }
}

/// The parts in their order. Tax belongs to the amount before it.
const NAMES: [&str; 7] =
    [part::COMPARE_AT, part::SAVING, part::AMOUNT, part::TAX, part::CHARGED, part::RATE_DATE, SPOKEN];
const AMOUNT: usize = 2;
/// The spoken sentence is no part that a page may style.
const SPOKEN: &str = "";

/// Their texts.
fn texts(view: PriceView) -> [Option<String>; 7] {
    let PriceView { compare_at, saving, amount, tax_note, charged, rate_date, spoken, .. } = view;
    [compare_at, saving, Some(amount), tax_note, charged, rate_date, Some(spoken)]
}

impl Drop for Breakdown {
    fn drop(&mut self) {
        self.container.remove();
    }
}
