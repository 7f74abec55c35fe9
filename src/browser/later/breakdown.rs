//! The breakdown of a price, open: a component that follows the quote, and the rules that change while a parcel is
//! under way.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::ArcRwSignal;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element};

use crate::browser::app::App;
use crate::browser::elements::Explanation;
use crate::browser::scene::Scene;
use crate::browser::{dom, signals};
use crate::quote::{Category, Note, Quote};
use crate::ui::Mounted;
use crate::ui::breakdown::CSS;
use crate::view::{
    BreakdownView, Context, DeliveryBy, DeliveryItem, PriceItem, breakdown_view, landed_request,
};

use super::days::{self, Days, Listening};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
}

/// The component and what it follows; dropping it takes it off.
struct Breakdown {
    state: ArcRwSignal<BreakdownView>,
    explained: Rc<RefCell<(PriceItem, Quote)>>,
    _mounted: Mounted,
    _listening: Listening,
}

/// Puts an open breakdown into a container, in place of what is there.
pub(super) fn mount(
    container: &Element,
    item: &PriceItem,
    quote: &Quote,
    app: &Rc<App>,
) -> Option<Box<dyn Explanation>> {
    super::run_components();
    let root = container.get_root_node();
    SHEET.with(|sheet| dom::also_styled(root.unchecked_ref(), sheet.as_ref()));
    let state = ArcRwSignal::new(view(item, quote, app)?);
    let explained = Rc::new(RefCell::new((item.clone(), quote.clone())));
    let (followed, again, weak) = (state.clone(), Rc::clone(&explained), Rc::downgrade(app));
    let listening = days::listen(Rc::new(move || {
        let view = weak.upgrade().and_then(|app| {
            let (item, quote) = &*again.borrow();
            view(item, quote, &app)
        });
        if let Some(view) = view {
            signals::change(&followed, view);
        }
    }));
    dom::clear(container);
    let mounted = crate::ui::breakdown::mount(container.unchecked_ref(), state.clone());
    Some(Box::new(Breakdown { state, explained, _mounted: mounted, _listening: listening }))
}

impl Explanation for Breakdown {
    fn follow(&self, item: &PriceItem, quote: &Quote, app: &Rc<App>) {
        *self.explained.borrow_mut() = (item.clone(), quote.clone());
        if let Some(view) = view(item, quote, app) {
            signals::change(&self.state, view);
        }
    }
}

fn view(item: &PriceItem, quote: &Quote, app: &App) -> Option<BreakdownView> {
    let scene = app.scene()?;
    let context = scene.context()?;
    let mut quote = quote.clone();
    quote.notes.extend(changes(item, &context, &scene, app).unwrap_or_default());
    Some(breakdown_view(item, &quote, &context))
}

/// What changes until a parcel is there, by the service that the price at the door is worked out with. A shop that says
/// nothing about days is not asked for them here.
fn changes(item: &PriceItem, context: &Context<'_>, scene: &Scene, app: &App) -> Option<Vec<Note>> {
    let digital = item.product.category == Some(Category::Digital);
    let by = DeliveryItem { digital, ..DeliveryItem::default() };
    let DeliveryBy::Service(service) = DeliveryBy::of(&by, context.config, context.country) else {
        return None;
    };
    context.config.store.time_zone.as_ref()?;
    service.transit_days_to(context.country)?;
    let Days::Promised(promise) = days::by(app, service, context.country) else { return None };
    Some(days::changes(scene, &landed_request(item, context)?, &promise))
}
