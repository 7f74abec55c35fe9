//! The breakdown of a price, open: a component that follows the quote, and the rules that change while a parcel is
//! under way.

use std::rc::Rc;

use leptos::prelude::ArcRwSignal;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleSheet, Element};

use crate::browser::app::App;
use crate::browser::elements::Explanation;
use crate::browser::scene::Scene;
use crate::browser::{dom, signals};
use crate::quote::{Category, Note, Request};
use crate::ui::Mounted;
use crate::ui::breakdown::CSS;
use crate::view::{BreakdownView, DeliveryBy, DeliveryItem, PriceItem, breakdown_view, landed_request};

use super::by_name::{call, get};
use super::days::{self, Days, Listening};

thread_local! {
    static SHEET: Option<CssStyleSheet> = dom::sheet(CSS);
}

/// The component and what it follows; dropping it takes it off.
struct Breakdown {
    state: ArcRwSignal<BreakdownView>,
    _mounted: Mounted,
    _listening: Listening,
}

/// Puts an open breakdown into a container, in place of the button there: as open as that is, and with the focus if that
/// has it.
pub(super) fn mount(container: &Element, item: &PriceItem, app: &Rc<App>) -> Option<Box<dyn Explanation>> {
    super::run_components();
    let root = container.get_root_node();
    SHEET.with(|sheet| dom::also_styled(root.unchecked_ref(), sheet.as_ref()));
    let state = ArcRwSignal::new(view(item, app)?);
    let button = |container: &Element| container.first_element_child()?.first_element_child();
    let was_focused =
        button(container).is_some_and(|button| get(&root, "activeElement") == Some(button.into()));
    let was_open = container.first_element_child().is_some_and(|details| details.has_attribute("open"));
    dom::clear(container);
    let mounted = crate::ui::breakdown::mount(container.unchecked_ref(), state.clone());
    if let Some(details) = container.first_element_child().filter(|_| was_open) {
        dom::set(&details, "open", "");
    }
    if let Some(button) = button(container).filter(|_| was_focused) {
        // What can't have the focus is off the page by now.
        call(&button, "focus", &[]);
    }
    Some(Box::new(Breakdown { state, _mounted: mounted, _listening: days::listen(app) }))
}

impl Explanation for Breakdown {
    fn follow(&self, item: &PriceItem, app: &Rc<App>) {
        if let Some(view) = view(item, app) {
            signals::change(&self.state, view);
        }
    }
}

#[inline(never)]
fn view(item: &PriceItem, app: &App) -> Option<BreakdownView> {
    let scene = app.scene()?;
    let context = scene.context()?;
    let request = landed_request(item, &context)?;
    let mut quote = scene.quote(&request)?;
    if let Some(changes) = changes(item, &request, &scene, app) {
        quote.notes.extend(changes);
    }
    Some(breakdown_view(item, &quote, &context))
}

/// What changes until a parcel is there, by the service that the price at the door is worked out with. A shop that says
/// nothing about days is not asked for them here.
fn changes(item: &PriceItem, request: &Request, scene: &Scene, app: &App) -> Option<Vec<Note>> {
    let country = scene.visitor.country.value;
    let digital = item.product.category == Some(Category::Digital);
    let by = DeliveryItem { digital, ..DeliveryItem::default() };
    let DeliveryBy::Service(service) = DeliveryBy::of(&by, &scene.config, country) else {
        return None;
    };
    scene.config.store.time_zone.as_ref()?;
    service.transit_days_to(country)?;
    let Days::Promised(promise) = days::by(app, service, country) else { return None };
    Some(days::changes(scene, request, &promise))
}
