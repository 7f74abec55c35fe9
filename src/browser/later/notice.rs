//! `<landfall-notice>`: a restriction, a suggestion, a threshold or how returns work.
//!
//! A suggestion that is left alone stays away until the page is loaded again; nothing is written down for that, because
//! nothing was chosen. "Do not ask again" is a choice, of the shop's own prices, and is kept like any other.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use leptos::prelude::ArcRwSignal;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CssStyleSheet, Element};

use crate::browser::app::App;
use crate::browser::elements::Panel;
use crate::browser::errors::{self, Level};
use crate::browser::loader::LoadError;
use crate::browser::scene::Scene;
use crate::browser::{attributes, dom, signals};
use crate::config::{self, AddToCart, Problem, Problems, Restriction};
use crate::contract::{attribute, error, state};
use crate::input::{Json, Map, joined};
use crate::quote::limit;
use crate::ui::Mounted;
use crate::ui::notice::{Answer, CSS};
use crate::view::{
    NoticeGoods, NoticeInput, NoticeView, chosen_currency, notice_request, notice_topic, notice_view,
};

use super::basket;
use super::blocked::{Blocked, buttons};
use super::questions;
use super::watch::Watch;

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
    // Whether a suggestion was left alone on this page.
    static DECLINED: Cell<bool> = const { Cell::new(false) };
    static ALL: RefCell<Vec<Weak<Notice>>> = const { RefCell::new(Vec::new()) };
}

/// One notice on the page.
struct Notice {
    host: Element,
    app: Weak<App>,
    restrictions: Vec<Restriction>,
    buttons: Vec<AddToCart>,
    state: ArcRwSignal<NoticeView>,
    mounted: RefCell<Option<Mounted>>,
    blocked: RefCell<Option<Blocked>>,
    watch: RefCell<Option<Watch>>,
}

/// What the element keeps; dropping it takes the notice off.
struct Kept(Rc<Notice>);

/// What the merchant does not send everywhere.
pub(super) fn restrictions(app: &App) -> Vec<Restriction> {
    let mut problems = Problems::default();
    let rules = config::restrictions(app.config(), &mut problems);
    tell(app, &problems);
    rules
}

fn tell(app: &App, problems: &Problems) {
    for problem in &problems.0 {
        errors::file(&app.host, error::CONFIG, Level::Warning, &LoadError::new("", problem));
    }
}

/// Puts the component into an element's shadow root.
pub(super) fn mount(host: &Element, app: &Rc<App>) -> Option<Box<dyn Panel>> {
    super::run_components();
    let scene = app.known()?;
    let mut problems = Problems::default();
    let buttons = config::add_to_cart(app.config(), &mut problems);
    tell(app, &problems);
    let notice = Rc::new(Notice {
        host: host.clone(),
        app: Rc::downgrade(app),
        restrictions: restrictions(app),
        buttons,
        state: ArcRwSignal::default(),
        mounted: RefCell::default(),
        blocked: RefCell::default(),
        watch: RefCell::default(),
    });
    // Before it is on the page, so that what it says at first is no change.
    notice.show(app, &scene);
    let root = dom::shadow(host, None)?;
    SHEET.with(|sheet| dom::also_styled(&root, sheet.as_ref()));
    let container = dom::element("div")?;
    dom::clear(&root);
    dom::append(&root, &container);
    let me = Rc::downgrade(&notice);
    let answered = move |answer| {
        if let Some(me) = me.upgrade() {
            me.take(answer);
        }
    };
    let mounted = crate::ui::notice::mount(container.unchecked_ref(), notice.state.clone(), answered);
    *notice.mounted.borrow_mut() = Some(mounted);
    let me = Rc::downgrade(&notice);
    *notice.watch.borrow_mut() = basket::watch(move || {
        if let Some(me) = me.upgrade() {
            me.again();
        }
    });
    ALL.with_borrow_mut(|all| {
        all.retain(|notice| notice.strong_count() > 0);
        all.push(Rc::downgrade(&notice));
    });
    Some(Box::new(Kept(notice)))
}

impl Panel for Kept {
    fn follow(&self, app: &Rc<App>, scene: &Scene) {
        self.0.show(app, scene);
    }
}

impl Notice {
    /// Shows what is known now.
    fn again(&self) {
        if let Some(app) = self.app.upgrade()
            && let Some(scene) = app.known()
        {
            self.show(&app, &scene);
        }
    }

    fn show(&self, app: &Rc<App>, scene: &Scene) {
        let (view, state) = match self.view(app, scene) {
            Ok(view) if view.topic.is_empty() => (view, state::ORIGINAL),
            Ok(view) => (view, state::LOCALIZED),
            Err(problem) => {
                errors::element(&app.host, &self.host, &problem);
                (NoticeView::default(), state::ERROR)
            }
        };
        self.block(app, view.blocks);
        signals::change(&self.state, view);
        dom::set(&self.host, attribute::STATE, state);
    }

    fn view(&self, app: &Rc<App>, scene: &Scene) -> Result<NoticeView, Problem> {
        let asked = self.host.get_attribute(attribute::TOPIC);
        let topic = notice_topic(asked.as_deref()).map_err(|expected| Problem {
            path: attribute::TOPIC.to_owned(),
            expected,
            found: joined(&["\"", asked.as_deref().unwrap_or_default(), "\""]),
        })?;
        let own = self.own(app)?;
        let Some(context) = scene.context() else { return Ok(NoticeView::default()) };
        let cart = basket::lines(app);
        let own: Vec<NoticeGoods> = own.into_iter().collect();
        let goods = if cart.is_empty() { &own } else { &cart };
        let about = if own.is_empty() { &cart } else { &own };
        let request = notice_request(goods, &context);
        // A limit that others in the cart have reached is no news of the item beside which nobody asked for it.
        let of_others = topic.is_none() && !own.is_empty() && !cart.is_empty();
        let limited = request.as_ref().filter(|_| !of_others);
        let quote = request.as_ref().and_then(|request| scene.quote(request));
        let view = notice_view(&NoticeInput {
            topic,
            context: &context,
            visitor: &scene.visitor,
            original: scene.original,
            declined: DECLINED.get(),
            about,
            goods,
            restrictions: &self.restrictions,
            quote: quote.as_ref(),
            limit: limited.and_then(|request| limit(&scene.world, request)),
        });
        // What stands in the cart already has no button here.
        Ok(NoticeView { blocks: view.blocks && !own.is_empty(), ..view })
    }

    /// The item that the notice stands beside, where its attributes or an ancestor's name one.
    fn own(&self, app: &App) -> Result<Option<NoticeGoods>, Problem> {
        let names = [attribute::AMOUNT, attribute::SKU, attribute::HS, attribute::CATEGORY];
        if names.into_iter().all(|name| attributes::find(&self.host, name).is_none()) {
            return Ok(None);
        }
        basket::read(&self.host, app).map(Some)
    }

    /// Disables the page's own buttons, or gives them back. Buttons that stay disabled are not touched.
    fn block(&self, app: &App, blocks: bool) {
        let found = if blocks { buttons(&self.host, &self.buttons) } else { Ok(Vec::new()) };
        let found = found.unwrap_or_else(|selector| {
            let why = joined(&["page.addToCart: expected a CSS selector, found \"", &selector, "\""]);
            errors::file(&app.host, error::CONFIG, Level::Warning, &LoadError::new("", &why));
            Vec::new()
        });
        let mut blocked = self.blocked.borrow_mut();
        if blocked.as_ref().is_some_and(|blocked| blocked.is_of(&found)) {
            return;
        }
        // First given back, then taken: what stood there before is what the page wrote.
        drop(blocked.take());
        *blocked = (!found.is_empty()).then(|| Blocked::new(found));
    }

    fn take(&self, answer: Answer) {
        let Some(app) = self.app.upgrade() else { return };
        match answer {
            Answer::Accept => {
                let Some(scene) = app.known() else { return };
                let mut members = Map::new();
                members.insert_texts(&[("country", scene.visitor.country.value.code())]);
                if let Some(currency) = chosen_currency(&scene.visitor) {
                    members.insert_texts(&[("currency", currency.code())]);
                }
                // A failure has been told, and what was shown stays.
                spawn_local(async move { drop(questions::change(&app, &Json::Object(members)).await) });
            }
            Answer::Decline => {
                DECLINED.set(true);
                let all: Vec<_> = ALL.with_borrow(|all| all.iter().filter_map(Weak::upgrade).collect());
                all.iter().for_each(|notice| notice.again());
            }
            Answer::Never => {
                let own = app.choice().with_original_prices();
                spawn_local(async move { drop(questions::choose(&app, own).await) });
            }
        }
    }
}
