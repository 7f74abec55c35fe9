//! What `landfall check` reads pages with, as a target: it stands among the program's own files, which nothing else reaches.

use serde_json::{Value, json};

use super::get::Page;
use super::page;
use super::shop::Shop;

/// A page of a shop: without configuration, with selectors of the merchant's, and with one that the page's first comment
/// writes, for a selector is a text from outside too.
pub fn html_page(data: &[u8]) {
    // As files are read.
    let text = String::from_utf8_lossy(data).into_owned();
    let comment = text.split_once("<!--").and_then(|(_, rest)| rest.split_once("-->"));
    let written = comment.map_or("[data-price]", |(written, _)| written.trim());
    let shops = [Shop::default(), of_selectors(".price"), of_selectors(written)];
    for shop in &shops {
        let policies = vec![written.to_owned()];
        let address = "http://127.0.0.1/shop/page.html?country=DE".to_owned();
        let page =
            Page { name: "page".to_owned(), text: text.clone(), address, policies, is_from_server: true };
        let seen = page::read(&page, shop);
        for finding in &seen.findings {
            assert!(!finding.message.is_empty() && !finding.code.is_empty(), "found without a word");
        }
        for price in &seen.prices.found {
            assert!(!price.line().is_empty(), "a price without a word");
        }
        for alone in &seen.prices.left {
            assert!(!alone.line().is_empty(), "left without a word");
        }
        let told = seen.object().to_string();
        assert!(serde_json::from_str::<Value>(&told).is_ok(), "what is told is JSON");
    }
}

fn of_selectors(selector: &str) -> Shop {
    // What the configuration does not take as a text is left out of it.
    let text = json!({
        "store": {"country": "US", "currency": "USD"},
        "products": [{"match": {"selector": selector}, "hsCode": "610910"}],
        "page": {"adopt": [
            {"price": selector, "compareAt": "del", "product": ".card", "fields": {"sku": "data-sku"}},
            "structured-data",
        ]},
    });
    Shop::of_text("landfall.json".to_owned(), text.to_string(), ".".into(), None).unwrap_or_default()
}
