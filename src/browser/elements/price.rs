//! `<landfall-price>`: a light element, painted in one walk with all others. Only a breakdown that was opened,
//! which is rare, is a component.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CssStyleSheet, Element, HtmlElement};

use crate::contract::{attribute, event, part, state};
use crate::input::Problem;
use crate::l10n::{Direction, direction};
use crate::quote::Quote;
use crate::ui::{breakdown, price};
use crate::view::{
    Context, PriceItem, PriceState, PriceView, closed_breakdown, former_request, landed_request,
    price_request, price_view,
};

use super::{Explanation, Painted};
use crate::browser::app::App;
use crate::browser::later::{self, Part};
use crate::browser::scene::Scene;
use crate::browser::{attributes, dom, errors, events};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(&[price::CSS, breakdown::CLOSED_CSS].concat());
}

/// One price on the page.
pub(super) struct Price {
    me: Weak<Self>,
    host: Element,
    item: RefCell<Option<Result<PriceItem, Problem>>>,
    drawn: RefCell<Option<Drawn>>,
    /// The last quote that was told.
    told: RefCell<String>,
    // Whether the breakdown was opened.
    wanted: Rc<Cell<bool>>,
}

/// What stands in the shadow root while a price is localized.
struct Drawn {
    view: PriceView,
    line: Element,
    spoken: Element,
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
            wanted: Rc::default(),
        })
    }

    fn show(&self, app: &Rc<App>, scene: &Scene, item: &PriceItem) -> Option<()> {
        let context = scene.context()?;
        let request = price_request(item, &context);
        let quote = request.as_ref().and_then(|request| scene.quote(request));
        let former = former_request(item, &context).and_then(|request| scene.quote(&request));
        let view = price_view(item, quote.as_ref(), former.as_ref(), &context);
        if view.state == PriceState::Original {
            return None;
        }
        let mut drawn = self.drawn.borrow_mut();
        match &mut *drawn {
            Some(drawn) => drawn.change(view),
            None => *drawn = Some(Drawn::on(&self.host, view)?),
        }
        let drawn = drawn.as_mut()?;
        drawn.written_in(&scene.language);
        let landed = self.host.has_attribute(attribute::BREAKDOWN).then(|| landed_request(item, &context));
        let working = landed.flatten().and_then(|request| scene.quote(&request));
        let working = working.as_ref();
        match working {
            Some(quote) => self.explain(app, drawn, item, quote, &context),
            None => drawn.breakdown = None,
        }
        dom::set(&self.host, attribute::STATE, state::LOCALIZED);
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
            None if self.wanted.get() && later::is_ready(app, Part::LATER) => breakdown.explain(item, app),
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
                if later::arrive(&app, Part::LATER).await {
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
        if let Some(root) = self.host.shadow_root() {
            dom::show_own_content(&root);
        }
        dom::set(&self.host, attribute::STATE, state);
    }
}

impl Painted for Price {
    fn read(&self, app: &Rc<App>) {
        let get = |name: &str| attributes::find(&self.host, name);
        let selects = |selector: &str| self.host.matches(selector).unwrap_or(false);
        let read = PriceItem::read(&get, &selects, app.config());
        *self.item.borrow_mut() = Some(read);
    }

    fn paint(&self, app: &Rc<App>) {
        let Some(scene) = app.scene() else { return self.show_own(app.without()) };
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
    /// Puts a price into an element's shadow root.
    fn on(host: &Element, view: PriceView) -> Option<Self> {
        let root = SHEET.with(|sheet| dom::shadow(host, sheet.as_ref()))?;
        let (line, spoken) = (dom::part("span", part::PRICE, "")?, dom::element("span")?);
        // What is seen is not read out and what is read out is not seen: a sentence is easier to hear than snippets.
        dom::set(&line, "aria-hidden", "true");
        dom::set(&spoken, "class", "spoken");
        dom::clear(&root);
        dom::append(&root, &line);
        dom::append(&root, &spoken);
        let drawn = Drawn { view, line, spoken, breakdown: None };
        drawn.write();
        Some(drawn)
    }

    /// Says which language the texts are in, and which way it is written; the page may be in another.
    fn written_in(&self, language: &str) {
        let direction = match direction(language) {
            Direction::Rtl => "rtl",
            Direction::Ltr => "ltr",
        };
        for texts in [&self.line, &self.spoken] {
            dom::set(texts, "lang", language);
            dom::set(texts, "dir", direction);
        }
    }

    /// Writes only what is different.
    fn change(&mut self, view: PriceView) {
        if self.view != view {
            self.view = view;
            self.write();
        }
    }

    fn write(&self) {
        let view = &self.view;
        let mark = if view.approximate { [" ", part::APPROXIMATE].concat() } else { String::new() };
        let amount = [part::AMOUNT, &mark].concat();
        let all = [
            ("s", part::COMPARE_AT, view.compare_at.as_ref()),
            ("span", part::SAVING, view.saving.as_ref()),
            ("span", &amount, Some(&view.amount)),
            // Tax belongs to the amount before it.
            ("span", part::TAX, view.tax_note.as_ref()),
            ("span", part::CHARGED, view.charged.as_ref()),
            ("span", part::RATE_DATE, view.rate_date.as_ref()),
        ];
        dom::clear(&self.line);
        for (tag, name, text) in all {
            let Some(element) = text.and_then(|text| dom::part(tag, name, text)) else { continue };
            if self.line.has_child_nodes() {
                dom::append_text(&self.line, " ");
            }
            dom::append(&self.line, &element);
        }
        self.spoken.set_text_content(Some(&view.spoken));
    }
}

impl Breakdown {
    /// Puts the component in the button's place, as open as that is, and with the focus if that has it.
    fn explain(&mut self, item: &PriceItem, app: &Rc<App>) {
        let root = self.container.get_root_node();
        let focused = root.unchecked_ref::<web_sys::ShadowRoot>().active_element();
        let was_focused = focused.is_some_and(|focused| focused == self.summary);
        let was_open = self.details.has_attribute("open");
        self.open = later::breakdown(&self.container, item, app);
        let Some(details) = self.container.first_element_child() else { return };
        if was_open {
            dom::set(&details, "open", "");
        }
        if let Some(summary) = details.first_element_child().filter(|_| was_focused) {
            // What can't have the focus is off the page by now.
            let _ = summary.unchecked_ref::<HtmlElement>().focus();
        }
    }
}

impl Drop for Breakdown {
    fn drop(&mut self) {
        self.container.remove();
    }
}
