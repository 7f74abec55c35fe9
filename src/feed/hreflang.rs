//! `hreflang` lines: the same page for visitors of each country, and the one that is for nobody in particular.

use serde_json::json;

use crate::world::Country;

use super::fields::at;
use super::listing::address;
use super::product::Product;

/// A line for one product: its id and the elements for the page's head. They belong into every one of these pages.
pub(super) fn line(product: &Product, countries: &[Country], language: &str, parameter: &str) -> Vec<u8> {
    let link = product.text(at::LINK);
    let one = |hreflang: &str, href: &str| {
        let href = quick_xml::escape::escape(href);
        format!("<link rel=\"alternate\" hreflang=\"{hreflang}\" href=\"{href}\">")
    };
    let mut links: Vec<String> = countries
        .iter()
        .map(|country| one(&[language, "-", country.code()].concat(), &address(link, parameter, *country)))
        .collect();
    links.push(one("x-default", link));
    let mut line = json!({"id": product.text(at::ID), "links": links}).to_string();
    line.push('\n');
    line.into_bytes()
}

/// Whether a text is a language as `hreflang` has it before its country: `en`, `zh-Hant`.
pub(super) fn is_language(text: &str) -> bool {
    let (language, script) = text.split_once('-').unwrap_or((text, ""));
    let letters = |text: &str| text.chars().all(|c| c.is_ascii_alphabetic());
    language.len() == 2
        && language.chars().all(|c| c.is_ascii_lowercase())
        && letters(script)
        && (script.is_empty() && !text.contains('-') || script.len() == 4)
}
