//! What countries are called in other languages than the page's, so that the picker's search finds "Deutschland" and
//! "ألمانيا" on an English page: in those at home there, in those that the visitor reads, and in English.
//!
//! The browser knows which language is at home in a country and what the country is called in it. Asking for all of
//! them takes a slow phone some tenths of a second, so it happens once, after the picker was opened.

use std::cell::OnceCell;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::input::joined;
use crate::l10n::Formatter;
use crate::world::Country;

use crate::browser::intl::IntlFormatter;

/// Country codes with names.
pub(super) type Names = Rc<Vec<(String, String)>>;

thread_local! {
    static NAMES: OnceCell<Names> = const { OnceCell::new() };
}

/// The names, if they have been asked for.
pub(super) fn known() -> Option<Names> {
    NAMES.with(|names| names.get().cloned())
}

/// The names; asks the browser the first time.
pub(super) fn all() -> Names {
    NAMES.with(|names| names.get_or_init(|| Rc::new(ask())).clone())
}

fn ask() -> Vec<(String, String)> {
    let mut formatters: Vec<(String, IntlFormatter)> = Vec::new();
    let mut names = Vec::new();
    let read = read();
    for country in Country::all() {
        let code = country.code();
        let beside =
            BESIDE.iter().filter(|(there, _)| *there == code).map(|(_, language)| (*language).to_owned());
        let here = language_of(code).into_iter().chain(beside).chain(read.iter().cloned());
        for language in here {
            if !formatters.iter().any(|(known, _)| *known == language) {
                formatters.push((language.clone(), IntlFormatter::new(&language)));
            }
            let found = formatters.iter().find(|(known, _)| *known == language);
            names.extend(found.map(|(_, formatter)| (code.to_owned(), formatter.country(code))));
        }
    }
    names
}

/// The languages that the visitor reads, as the browser says, and English. More than three are not looked at: each is
/// some 250 names.
fn read() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let mut read: Vec<String> =
        languages.iter().flat_map(Array::iter).filter_map(|tag| tag.as_string()).collect();
    read.truncate(3);
    read.push("en".to_owned());
    read
}

/// Languages at home in a country beside the one that most people write there.
const BESIDE: &[(&str, &str)] = &[
    ("BE", "fr"),
    ("BE", "de"),
    ("CA", "fr"),
    ("CH", "fr"),
    ("CH", "it"),
    ("CY", "tr"),
    ("DZ", "fr"),
    ("ES", "ca"),
    ("FI", "sv"),
    ("IE", "ga"),
    ("IL", "ar"),
    ("KZ", "kk"),
    ("LU", "de"),
    ("MA", "fr"),
    ("SG", "zh"),
    ("TN", "fr"),
    ("ZA", "af"),
];

/// The language that most people in a country write: `new Intl.Locale("und-DE").maximize().language` is `de`.
fn language_of(country: &str) -> Option<String> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let class: Function = get(&get(&js_sys::global(), "Intl")?, "Locale")?.dyn_into().ok()?;
    let tag: Array = [JsValue::from_str(&joined(&["und-", country]))].iter().collect();
    let locale = Reflect::construct(&class, &tag).ok()?;
    let maximize: Function = get(&locale, "maximize")?.dyn_into().ok()?;
    get(&maximize.call0(&locale).ok()?, "language")?.as_string()
}
