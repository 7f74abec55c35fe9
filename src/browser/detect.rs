//! The signs by which a visitor's country and language are found. What follows from them is decided in
//! `config::visitor`, which is pure.

use js_sys::{Intl, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, UrlSearchParams};

use crate::config::Config;
use crate::config::visitor::{Saved, Signs};
use crate::contract::{COUNTRY_META, script};
use crate::input::joined;
use crate::world::{Country, country_of_zone};

use super::intl;

use super::settings::Settings;

/// The signs that do not change while the page is open.
pub(super) struct Seen {
    url: Option<String>,
    merchant: Option<String>,
    zone: Option<Country>,
    languages: Vec<String>,
    page_language: Option<String>,
}

impl Seen {
    /// Looks once.
    pub(super) fn now(config: &Config, settings: &Settings) -> Self {
        let window = web_sys::window();
        let document = window.as_ref().and_then(web_sys::Window::document);
        let query = window.as_ref().and_then(|w| w.location().search().ok()).unwrap_or_default();
        let url = UrlSearchParams::new_with_str(&query).ok().and_then(|q| q.get(&config.detection.url));
        let languages = window.map(|w| w.navigator().languages()).unwrap_or_default();
        Seen {
            url,
            merchant: settings
                .attribute(script::COUNTRY)
                .map(str::to_owned)
                .or_else(|| meta(document.as_ref()?)),
            zone: time_zone().and_then(|zone| country_of_zone(&zone)),
            languages: languages.iter().filter_map(|tag| tag.as_string()).collect(),
            page_language: document
                .and_then(|d| d.query_selector(":root").ok().flatten())
                .and_then(|root| root.get_attribute("lang")),
        }
    }

    /// The countries that the browser's own signs name.
    pub(super) fn countries(&self) -> impl Iterator<Item = Country> {
        let region = |tag: &String| tag.split('-').rev().find_map(|part| Country::try_new(part).ok());
        self.zone.into_iter().chain(self.languages.iter().filter_map(region))
    }

    /// Everything known about the visitor, with what they chose, into `decide`.
    pub(super) fn signs<T>(&self, chosen: Saved, saved: Saved, decide: impl FnOnce(&Signs<'_>) -> T) -> T {
        let languages: Vec<&str> = self.languages.iter().map(String::as_str).collect();
        decide(&Signs {
            chosen,
            url: self.url.as_deref(),
            saved,
            merchant: self.merchant.as_deref(),
            zone: self.zone,
            languages: &languages,
            page_language: self.page_language.as_deref(),
        })
    }
}

fn meta(document: &Document) -> Option<String> {
    let tag = document.query_selector(&joined(&["meta[name=\"", COUNTRY_META, "\"]"])).ok().flatten()?;
    tag.get_attribute("content")
}

/// The IANA name of the browser's zone.
fn time_zone() -> Option<String> {
    let format: Intl::DateTimeFormat = intl::make("DateTimeFormat", "en", "{}")?.unchecked_into();
    Reflect::get(&format.resolved_options(), &JsValue::from_str("timeZone")).ok()?.as_string()
}
