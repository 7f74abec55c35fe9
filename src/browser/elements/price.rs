//! `<landfall-price>`: a light element, painted by the effect that all of them share. Only an open breakdown, which is
//! rare, is a component.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::ArcRwSignal;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element};

use crate::contract::{attribute, event, part, state};
use crate::input::Problem;
use crate::l10n::{Direction, direction};
use crate::ui::{Mounted, breakdown, price};
use crate::view::{
    BreakdownView, PriceItem, PriceState, PriceView, breakdown_view, former_request, landed_request,
    price_request, price_view,
};

use super::Painted;
use crate::browser::app::App;
use crate::browser::scene::Scene;
use crate::browser::{attributes, dom, errors, events, signals};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(&[price::CSS, breakdown::CSS].concat());
}

/// One price on the page.
pub(super) struct Price {
    host: Element,
    item: RefCell<Option<Result<PriceItem, Problem>>>,
    drawn: RefCell<Option<Drawn>>,
    /// The last quote that was told.
    told: RefCell<String>,
}

/// What stands in the shadow root while a price is localized.
struct Drawn {
    view: PriceView,
    line: Element,
    spoken: Element,
    breakdown: Option<Breakdown>,
}

/// The component and what it follows; dropping it takes it off.
struct Breakdown {
    state: ArcRwSignal<BreakdownView>,
    _mounted: Mounted,
}

impl Price {
    pub(super) fn new(host: &Element) -> Self {
        Price {
            host: host.clone(),
            item: RefCell::default(),
            drawn: RefCell::default(),
            told: RefCell::default(),
        }
    }

    fn show(&self, app: &App, scene: &Scene, item: &PriceItem) -> Option<()> {
        let context = scene.context()?;
        let request = price_request(item, &context);
        let quote = request.as_ref().and_then(|request| scene.quote(request));
        let former = request.as_ref().and_then(|request| former_request(item, request, &context));
        let former = former.and_then(|request| scene.quote(&request));
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
        drawn.explain(&self.host, working.map(|quote| breakdown_view(item, quote, &context)));
        dom::set(&self.host, attribute::STATE, state::LOCALIZED);
        if let Some(quote) = working
            && self.told.replace(quote.id.clone()) != quote.id
        {
            events::emit(&app.host, event::QUOTE_UPDATE, &quote.to_json(), Some(&self.host));
        }
        Some(())
    }

    fn show_own(&self, state: &str) {
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

    /// Mounts, changes or takes off the breakdown. One that is open stays open.
    fn explain(&mut self, host: &Element, view: Option<BreakdownView>) {
        let Some(view) = view else {
            self.breakdown = None;
            return;
        };
        if let Some(breakdown) = &self.breakdown {
            return signals::change(&breakdown.state, view);
        }
        let Some(container) = dom::element("span") else { return };
        let Some(root) = host.shadow_root() else { return };
        dom::append(&root, &container);
        let state = ArcRwSignal::new(view);
        let mounted = breakdown::mount(container.unchecked_ref(), state.clone());
        self.breakdown = Some(Breakdown { state, _mounted: mounted });
    }
}
