//! A packed catalogue: what the page does not say of a SKU, looked up when an element asks.
//!
//! | file | its one job |
//! |---|---|
//! | `files` | the index and the files: each asked for once, a few at a time |
//! | `goods` | what is known of each SKU, and who waits for it |
//! | `lines` | the lines of a cart that are written as JSON |
//!
//! Whoever reads an attribute that the page does not have comes here, by [`BELOW`]. What is not known yet is asked for, and
//! the answer is nothing; when it is here, the elements that asked are read and painted again, and no others. By then there
//! is an answer to each question, also "nobody knows", so that nothing is asked twice and nothing loops.
//!
//! It counts before the merchant's product rules, as in feeds: `landfall pack` has laid those under each row already.
//!
//! A SKU is a text of the page's: it is looked for in files, and of it only the number of a file goes into an address.

mod files;
mod goods;
mod lines;

use std::cell::RefCell;
use std::hint::black_box;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::browser::app::App;
use crate::browser::attributes::{BELOW, Below, written};
use crate::browser::errors::{self, Level};
use crate::browser::loader::LoadError;
use crate::config::{Problems, Product, catalogue};
use crate::contract::{ITEM, attribute, error, tag};

use files::Files;
use goods::Goods;

thread_local! {
    static RUNNING: RefCell<Option<Rc<Catalogue>>> = const { RefCell::new(None) };
}

/// The catalogue of this page.
struct Catalogue {
    app: Rc<App>,
    files: RefCell<Files>,
    goods: RefCell<Goods>,
}

/// What the catalogue can say.
const ATTRIBUTES: [&str; 4] = [attribute::HS, attribute::ORIGIN, attribute::WEIGHT, attribute::CATEGORY];

/// Begins, if the configuration names a catalogue.
pub(super) fn begin(app: &Rc<App>) {
    let mut problems = Problems::default();
    let folder = catalogue(app.config(), &mut problems);
    for problem in &problems.0 {
        errors::file(&app.host, error::CONFIG, Level::Warning, &LoadError::new("", problem));
    }
    let Some(folder) = folder else { return };
    let (files, goods) = (Files::new(folder).into(), RefCell::default());
    RUNNING.set(Some(Rc::new(Catalogue { app: Rc::clone(app), files, goods })));
    // Unseen by the compiler: what it knows to be the only one that is ever put there it calls by itself, and all of this would
    // be a part of the first load.
    BELOW.set(Some(black_box(below as Below)));
    // Those that were read before there was anybody to ask.
    for element in app.registry.all() {
        element.read(app);
    }
    notices();
}

/// Has the shell read and paint an element again. By name: a binding would stand in the glue that every visitor loads.
fn again(element: &JsValue) {
    // Without such a method it is no element of ours any more.
    let _ = call(element, "attributeChangedCallback", &JsValue::UNDEFINED);
}

/// The same for all notices, which speak of what stands in the cart.
fn notices() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(list) = document.and_then(|document| call(&document, "querySelectorAll", &tag::NOTICE.into()))
    {
        let list = Array::from(&list);
        (0..list.length()).for_each(|nth| again(&list.get(nth)));
    }
}

/// What a method gives. As `by_name` has it, which would be one more file for carts and pickers if this part had it too.
fn call(of: &JsValue, name: &str, value: &JsValue) -> Option<JsValue> {
    let method: Function = Reflect::get(of, &JsValue::from_str(name)).ok()?.dyn_into().ok()?;
    method.call1(of, value).ok()
}

/// An attribute that the page does not have; for `items`, the lines of a cart with what they lack.
fn below(element: &Element, name: &str) -> Option<String> {
    match name {
        attribute::ITEMS => lines::completed(&running()?, element),
        _ if ATTRIBUTES.contains(&name) => said(element, name)?,
        _ => None,
    }
}

fn running() -> Option<Rc<Catalogue>> {
    RUNNING.with_borrow(Clone::clone)
}

/// An attribute of the item that an element shows; `None` while it waits.
fn said(element: &Element, name: &str) -> Option<Option<String>> {
    let Some(sku) = written(element, attribute::SKU) else { return Some(None) };
    running()?.say(sku.trim(), name, element)
}

impl Catalogue {
    /// An attribute of an item that the page does not have. `None`: `element` waits for it.
    fn say(self: &Rc<Self>, sku: &str, name: &str, element: &Element) -> Option<Option<String>> {
        if sku.is_empty() {
            return Some(None);
        }
        let is_new = self.goods.borrow_mut().wait(sku, element);
        if is_new {
            files::want(self, sku);
        }
        let goods = self.goods.borrow();
        goods.known(sku).map(|known| text(known.as_ref()?, name))
    }

    /// These elements can be read again: what they waited for is here.
    fn tell(&self, elements: Vec<Element>) {
        let mut of_cart = false;
        for element in elements {
            let is_item = element.local_name() == ITEM;
            of_cart |= is_item || element.local_name() == tag::CART;
            let cart = if is_item { element.closest(tag::CART).ok().flatten() } else { None };
            again(&cart.unwrap_or(element));
        }
        if of_cart {
            notices();
        }
    }
}

/// A product's attribute.
fn text(product: &Product, name: &str) -> Option<String> {
    match name {
        attribute::HS => product.hs_code.as_ref().map(|code| code.digits().to_owned()),
        attribute::ORIGIN => product.origin.map(|country| country.code().to_owned()),
        attribute::WEIGHT => product.weight_grams.map(|grams| grams.to_string()),
        _ => product.category.map(|category| category.name().to_owned()),
    }
}
