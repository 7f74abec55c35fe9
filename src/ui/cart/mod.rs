//! The cart: lines, choices, and the sum with all that belongs to it.
//!
//! Lists are rebuilt in place, so that the focus stays where it is when an amount changes. The way to the checkout is a
//! form that the browser sends: no click is made up, and nothing else is sent anywhere.

mod choices;
mod lines;
mod summary;

use std::rc::Rc;

use leptos::prelude::*;
use leptos::web_sys::HtmlElement;

use crate::view::CartView;

use super::Mounted;

/// The style sheet of the cart.
pub const CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/cart.css"));

/// What a shopper changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// How many pieces of a line, by its place.
    Quantity(usize, u32),
    /// The service, by its name in the configuration.
    Service(String),
    /// `DDP` or `DAP`.
    Paying(String),
    /// A region or postal code, by its key in `setMarket`.
    Place(&'static str, String),
}

/// What the cart calls.
pub struct Actions {
    /// The shopper changed something.
    pub change: Box<dyn Fn(Change)>,
    /// The shopper goes to the checkout; says whether the page allows it.
    pub start: Box<dyn Fn() -> bool>,
}

/// What the parts of the cart share. All of it is `Copy`, and dies with the root.
#[derive(Clone, Copy)]
struct Cart {
    state: RwSignal<CartView>,
    actions: StoredValue<Rc<Actions>, LocalStorage>,
}

/// Mounts a cart into a container; it follows `state`.
pub fn mount(container: &HtmlElement, state: ArcRwSignal<CartView>, actions: Actions) -> Mounted {
    let actions = Rc::new(actions);
    Mounted::new(leptos::mount::mount_to(container.clone(), move || {
        let cart = Cart { state: state.into(), actions: StoredValue::new_local(actions) };
        view! {
            <div
                class="cart"
                lang=cart.text(|view| &view.language)
                dir=move || cart.state.try_with(|view| view.direction).unwrap_or_default()
            >
                <h2 class="heading">{cart.text(|view| &view.heading)}</h2>
                {lines::lines(cart)}
                <p class="refused">{cart.maybe(|view| &view.refused)}</p>
                {choices::choices(cart)}
                {summary::summary(cart)}
                <p class="hidden" role="status">{cart.text(|view| &view.spoken)}</p>
            </div>
        }
    }))
}

impl Cart {
    /// A text of the view model that follows it.
    fn text(self, of: fn(&CartView) -> &String) -> impl Fn() -> String + Copy + Send + 'static {
        move || self.state.try_with(|view| of(view).clone()).unwrap_or_default()
    }

    /// A text that is not always there.
    fn maybe(self, of: fn(&CartView) -> &Option<String>) -> impl Fn() -> String + Copy + Send + 'static {
        move || self.state.try_with(|view| of(view).clone().unwrap_or_default()).unwrap_or_default()
    }

    /// What is so of the view model; so it is too of one that is gone.
    fn is(self, of: fn(&CartView) -> bool) -> impl Fn() -> bool + Copy + Send + 'static {
        move || self.state.try_with(of).unwrap_or(true)
    }

    fn change(self, change: Change) {
        if let Some(actions) = self.actions.try_get_value() {
            (actions.change)(change);
        }
    }

    fn start(self) -> bool {
        self.actions.try_get_value().is_some_and(|actions| (actions.start)())
    }
}
