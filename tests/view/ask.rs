//! What the engine is asked for a price, and what is wrong with an element.

use std::cell::RefCell;

use landfall::config::{Config, read};
use landfall::quote::Incoterm;
use landfall::view::{PriceItem, price_request};
use landfall::world::Country;

use crate::view::page::*;

#[test]
fn a_price_at_the_door_asks_with_the_first_service_that_goes_there() {
    let config = r#"{"store": {"country": "US", "currency": "USD", "registrations": ["IOSS"]},
        "markets": {"RU": {"ship": false}, "JP": {"freeShippingFrom": "40.00 USD"}},
        "shipping": [
            {"id": "uk", "to": "GB", "price": "5.00 USD", "disbursementFee": "9.50 USD"},
            {"id": "world", "to": "*", "incoterm": "DDP", "carrier": "post",
             "price": [{"upToGrams": 200, "price": "12.00 USD"}, {"upToGrams": 500, "price": "16.00 USD"}]}]}"#;
    let ask = |country, quantity| {
        let page = Page::of(config, country, "EUR");
        let item =
            page.item(&[("amount", "49.00"), ("weight", "180"), ("show", "landed"), ("quantity", quantity)]);
        price_request(&item, &page.context())
    };
    let german = ask("DE", "1").unwrap();
    assert_eq!(german.shipping, Some(amount("12.00", "USD")));
    assert_eq!((german.incoterm, german.carrier.name()), (Incoterm::Ddp, "post"));
    assert_eq!(german.registrations, ["IOSS"]);
    assert_eq!(ask("DE", "2").unwrap().shipping, Some(amount("16.00", "USD")), "by the weight of all pieces");
    assert!(ask("DE", "3").is_none(), "heavier than every row: the freight is not known");
    let british = ask("GB", "1").unwrap();
    assert_eq!((british.shipping, british.incoterm), (Some(amount("5.00", "USD")), Incoterm::Dap));
    let fee = |asked: &landfall::quote::Request| asked.overrides.carrier_fee;
    assert_eq!((fee(&british), fee(&german)), (Some(amount("9.50", "USD")), None), "the service's own fee");
    assert_eq!(ask("JP", "1").unwrap().shipping, Some(amount("0.00", "USD")));
    assert!(ask("RU", "1").is_none(), "the shop does not ship there");
}

#[test]
fn a_price_alone_asks_without_shipping() {
    let page = Page::of(
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "12.00 USD"}],
            "products": [{"match": {"sku": "tee"}, "hsCode": "610910", "origin": "BD", "category": "apparel"}]}"#,
        "DE",
        "EUR",
    );
    let item = page.item(&[("amount", "49.00"), ("sku", "tee"), ("origin", "PT"), ("quantity", "2")]);
    let request = price_request(&item, &page.context()).unwrap();
    assert_eq!(request.shipping, None);
    assert_eq!(request.date.to_string(), "2026-11-22");
    let line = &request.items[0];
    assert_eq!(line.hs_code.as_ref().map(|hs| hs.digits()), Some("610910"), "the merchant's rule");
    assert_eq!(line.origin, Country::try_new("PT").ok(), "the page wins over the rule");
    assert_eq!((line.category.name(), line.quantity), ("apparel", 2));
}

#[test]
fn without_the_shops_country_there_is_no_question() {
    let page = Page::of(r#"{"store": {"currency": "USD"}}"#, "DE", "EUR");
    let item = page.item(&[("amount", "49.00")]);
    assert!(price_request(&item, &page.context()).is_none());
    assert_eq!(page.price(&[("amount", "49.00")], None).amount, "≈ 43.86 EUR");
}

#[test]
fn err_a_wrong_attribute_says_what_was_found_and_expected() {
    let config = Page::new("DE", "EUR").config;
    let bare = read(None, &[]).unwrap().0;
    type Case<'a> = (&'a Config, &'a [(&'a str, &'a str)], &'a str);
    let cases: &[Case<'_>] = &[
        (&config, &[], r#"amount: expected a price such as "49.00", found nothing"#),
        (
            &config,
            &[("amount", "49,00")],
            r#"amount: expected a plain decimal such as "49.00", found "49,00""#,
        ),
        (&config, &[("amount", "$49")], r#"amount: expected a plain decimal such as "49.00", found "$49""#),
        (&config, &[("amount", "-1")], r#"amount: expected an amount that is not negative, found "-1""#),
        (
            &bare,
            &[("amount", "49")],
            "currency: expected a currency here or in store.currency, found nothing",
        ),
        (
            &config,
            &[("amount", "49"), ("currency", "EURO")],
            r#"currency: expected an ISO 4217 currency code such as "EUR", found "EURO""#,
        ),
        (
            &config,
            &[("amount", "49"), ("hs", "6109")],
            r#"hs: expected an HS code of 6 to 10 digits such as "610910", found "6109""#,
        ),
        (
            &config,
            &[("amount", "49"), ("quantity", "0")],
            r#"quantity: expected a whole number from 1, found "0""#,
        ),
        (&config, &[("amount", "49"), ("show", "all")], r#"show: expected "price" or "landed", found "all""#),
    ];
    for (config, attributes, expected) in cases {
        assert_eq!(item(config, attributes).unwrap_err().to_string(), *expected);
    }
    let unknown = item(&config, &[("amount", "49"), ("category", "hats")]).unwrap_err().to_string();
    assert!(
        unknown.starts_with("category: expected a product rule for it, or one of standard,"),
        "{unknown}"
    );
}

#[test]
fn an_attribute_is_asked_for_by_its_public_name() {
    let asked = RefCell::new(Vec::new());
    let get = |name: &str| {
        asked.borrow_mut().push(name.to_owned());
        (name == "amount").then(|| "49.00".to_owned())
    };
    PriceItem::read(&get, &|_| false, &Page::new("DE", "EUR").config).unwrap();
    let asked = asked.into_inner();
    for name in landfall::contract::ITEM_ATTRIBUTES {
        assert!(asked.iter().any(|a| a == name), "{name}");
    }
}
