//! What stands in the cart of this page, as far as a notice wants to know.
//!
//! The cart's component tells it with [`tell`]; until it does, the `<landfall-item>`s inside a `<landfall-cart>` are read
//! as they stand on the page. Whoever listens hears of a change of either.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MutationObserver, MutationObserverInit};

use crate::browser::app::App;
use crate::browser::attributes;
use crate::contract::{attribute, tag};
use crate::view::{NoticeGoods, PriceItem};

/// One line of a cart.
const ITEM: &str = "landfall-item";

thread_local! {
    static TOLD: RefCell<Option<Vec<NoticeGoods>>> = const { RefCell::new(None) };
    static LISTENERS: RefCell<Vec<Weak<dyn Fn()>>> = const { RefCell::new(Vec::new()) };
}

/// The cart's component has other lines; `None`: it is gone.
#[expect(dead_code, reason = "the cart's component calls it")]
pub(super) fn tell(lines: Option<Vec<NoticeGoods>>) {
    if TOLD.with_borrow(|told| *told == lines) {
        return;
    }
    TOLD.set(lines);
    let listeners: Vec<_> = LISTENERS.with_borrow(|all| all.iter().filter_map(Weak::upgrade).collect());
    for listener in listeners {
        listener();
    }
}

/// The lines of the cart; `None` where the page has no cart, or an empty one.
pub(super) fn lines(app: &App) -> Option<Vec<NoticeGoods>> {
    let lines = TOLD.with_borrow(Clone::clone).or_else(|| {
        let items = cart()?.query_selector_all(ITEM).ok()?;
        let items = (0..items.length()).filter_map(|at| items.get(at)?.dyn_into::<Element>().ok());
        // What can't be read is the cart's business to tell.
        Some(items.filter_map(|item| read(&item, app).ok()).collect())
    })?;
    (!lines.is_empty()).then_some(lines)
}

/// An element as a notice looks at it. One without a price costs nothing.
///
/// # Errors
/// - an attribute that can't be used
pub(super) fn read(element: &Element, app: &App) -> Result<NoticeGoods, crate::input::Problem> {
    let own = |name: &str| attributes::find(element, name);
    let priced = own(attribute::AMOUNT).is_some_and(|amount| !amount.trim().is_empty());
    let get = |name: &str| match name {
        attribute::AMOUNT if !priced => Some("0".to_owned()),
        attribute::CURRENCY if !priced && app.config().store.currency.is_none() => Some("EUR".to_owned()),
        _ => own(name),
    };
    let selects = |selector: &str| element.matches(selector).unwrap_or(false);
    let item = PriceItem::read(&get, &selects, app.config())?;
    Ok(NoticeGoods { item, category: own(attribute::CATEGORY).unwrap_or_default().trim().to_owned() })
}

/// Calls when the cart has other lines, as long as it is kept.
pub(super) struct Listening {
    _call: Rc<dyn Fn()>,
    watch: Option<(MutationObserver, Closure<dyn FnMut()>)>,
}

impl Listening {
    pub(super) fn new(call: impl Fn() + 'static) -> Self {
        let call: Rc<dyn Fn()> = Rc::new(call);
        LISTENERS.with_borrow_mut(|all| {
            all.retain(|listener| listener.strong_count() > 0);
            all.push(Rc::downgrade(&call));
        });
        let watch = cart().and_then(|cart| watch(&cart, Rc::clone(&call)));
        Listening { _call: call, watch }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some((observer, _)) = &self.watch {
            observer.disconnect();
        }
    }
}

/// Calls when items inside a cart come, go or change.
fn watch(cart: &Element, call: Rc<dyn Fn()>) -> Option<(MutationObserver, Closure<dyn FnMut()>)> {
    let changed = Closure::<dyn FnMut()>::new(move || call());
    let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok()?;
    let what = MutationObserverInit::new();
    what.set_attributes(true);
    what.set_child_list(true);
    what.set_subtree(true);
    observer.observe_with_options(cart, &what).ok()?;
    Some((observer, changed))
}

fn cart() -> Option<Element> {
    web_sys::window()?.document()?.query_selector(tag::CART).ok().flatten()
}
