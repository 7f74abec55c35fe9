//! `page.adopt`: what is read, and what is told of every mistake.

use landfall::config::{Adoption, PageCart, Problems, add_to_cart, adoptions, page_cart};

use crate::config::*;

fn adopted(page: &str) -> (Option<Vec<Adoption>>, Vec<String>) {
    let config = good(&format!(r#"{{"page": {page}}}"#));
    let mut problems = Problems::default();
    let all = adoptions(&config, &mut problems);
    (all, problems.0.iter().map(ToString::to_string).collect())
}

#[test]
fn selectors_and_structured_data_are_read_in_their_order() {
    let (all, problems) = adopted(
        r#"{"adopt": ["structured-data", {"price": ".price", "compareAt": ".old", "product": ".card",
            "addToCart": ".add", "currency": "USD", "locale": "en_US", "fields": {"sku": "data-sku", "hs": "data-hs"}}]}"#,
    );
    assert_eq!(problems, [""; 0]);
    let all = all.unwrap();
    assert_eq!(all[0], Adoption::StructuredData);
    let Adoption::Selectors(selectors) = &all[1] else { panic!("{all:?}") };
    assert_eq!((selectors.price.as_str(), selectors.compare_at.as_deref()), (".price", Some(".old")));
    assert_eq!((selectors.product.as_deref(), selectors.locale.as_deref()), (Some(".card"), Some("en-US")));
    assert_eq!(selectors.currency, Some(currency("USD")));
    assert_eq!(selectors.fields, [("hs", "data-hs".to_owned()), ("sku", "data-sku".to_owned())]);
}

#[test]
fn one_entry_need_not_be_a_list_and_none_is_none() {
    assert_eq!(adopted(r#"{"adopt": "structured-data"}"#).0, Some(vec![Adoption::StructuredData]));
    let (all, problems) = adopted(r#"{"adopt": {"price": ".p", "addToCart": ".add"}}"#);
    assert_eq!((all.unwrap().len(), problems.len()), (1, 0));
    let config = good(r#"{"page": {"adopt": {"price": ".p", "addToCart": ".add"}}}"#);
    assert_eq!(add_to_cart(&config, &mut Problems::default())[0].button, ".add");
    assert_eq!(adopted("{}").0, None);
    assert_eq!(adopted(r#"{"adopt": []}"#).0, Some(vec![]));
}

#[test]
fn err_every_mistake_is_told_by_its_path() {
    for (page, expected) in [
        (
            r#"["json-ld"]"#,
            r#"page.adopt[0]: expected "structured-data" or an object of selectors, found "json-ld""#,
        ),
        ("7", r#"page.adopt: expected "structured-data" or an object of selectors, found 7"#),
        (r#"[{"pirce": ".p"}]"#, r#"page.adopt[0].pirce: expected "price", found "pirce""#),
        (
            r#"[{"product": ".p"}]"#,
            r#"page.adopt[0]: expected a "price": the CSS selector of the prices, found {"product":".p"}"#,
        ),
        (r#"[{"price": ""}]"#, r#"page.adopt[0].price: expected a text, found """#),
        (
            r#"[{"price": ".p", "currency": "$"}]"#,
            r#"page.adopt[0].currency: expected an ISO 4217 currency code such as "EUR", found "$""#,
        ),
        (
            r#"[{"price": ".p", "locale": "english"}]"#,
            r#"page.adopt[0].locale: expected the language of its numbers such as "en-US" or "de", found "english""#,
        ),
        (
            r#"[{"price": ".p", "fields": {"skuu": "data-sku"}}]"#,
            r#"page.adopt[0].fields.skuu: expected "sku", found "skuu""#,
        ),
        (
            r#"[{"price": ".p", "fields": {"colour": "x"}}]"#,
            r#"page.adopt[0].fields.colour: expected one of the fields sku, hs, origin, weight, category, quantity, found "colour""#,
        ),
        (
            r#"[{"price": ".p", "fields": {"sku": ".sku > b"}}]"#,
            r#"page.adopt[0].fields.sku: expected the name of an attribute of the page, such as "data-sku", found ".sku > b""#,
        ),
    ] {
        let (_, problems) = adopted(&format!(r#"{{"adopt": {page}}}"#));
        assert!(
            problems.iter().any(|line| line == expected),
            "{page}\n  expected {expected}\n  found    {problems:?}"
        );
    }
}

fn cart(page: &str) -> (Option<PageCart>, Vec<String>) {
    let config = good(&format!(r#"{{"page": {{"cart": {page}}}}}"#));
    let mut problems = Problems::default();
    let cart = page_cart(&config, &mut problems);
    (cart, problems.0.iter().map(ToString::to_string).collect())
}

#[test]
fn a_cart_of_the_pages_own_is_read_by_selectors_a_function_or_an_event() {
    let (read, problems) = cart(
        r##"{"line": ".row", "price": ".price", "quantity": "input", "place": "#totals", "event": "cart:changed",
            "checkout": "/checkout", "fields": {"sku": "data-sku"}}"##,
    );
    assert_eq!(problems, [""; 0]);
    let read = read.unwrap();
    assert_eq!((read.line.as_deref(), read.place.as_str()), (Some(".row"), "#totals"));
    assert_eq!(read.fields, [("sku", "data-sku".to_owned())]);
    for fine in [r#"{"items": "shop.lines", "place": "aside"}"#, r#"{"event": "cart", "place": "aside"}"#] {
        let (read, problems) = cart(fine);
        assert!(read.is_some() && problems.is_empty(), "{fine}: {problems:?}");
    }
    let (read, problems) = cart(r#"{"items": "lines", "place": "aside", "show": "landed"}"#);
    assert_eq!((read.unwrap().show, problems), (Some("landed"), vec![]));
    let (read, problems) = cart(r#"{"items": "lines", "place": "aside", "show": "line"}"#);
    assert_eq!(problems, [r#"page.cart.show: expected one of price, landed, found "line""#]);
    assert_eq!(read.unwrap().show, None, "all of the cart is shown then");
    for (wrong, expected) in [
        (
            r#"{"line": ".row", "place": "aside"}"#,
            r#"page.cart: expected a "line" with a "price", or "items", or an "event", found {"line":".row","place":"aside"}"#,
        ),
        (
            r#"{"items": "lines"}"#,
            r#"page.cart: expected a "place": the CSS selector of what the summary is put into, found {"items":"lines"}"#,
        ),
        (r#"{"items": "lines", "plcae": "aside"}"#, r#"page.cart.plcae: expected "place", found "plcae""#),
    ] {
        let (read, problems) = cart(wrong);
        assert!(read.is_none() && problems.iter().any(|line| line == expected), "{wrong}: {problems:?}");
    }
}
