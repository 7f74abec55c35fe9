//! Reading the file and the script tag: what works with nothing, what is said about mistakes.

use landfall::config::{Localize, read};

use crate::config::*;

#[test]
fn nothing_but_a_script_tag_works() {
    let (config, problems) = read(None, &[]).unwrap();
    assert!(problems.is_empty());
    assert_eq!(config.store.country, None);
    assert_eq!(config.detection.url, "country");
    assert_eq!((config.rates.mark_after_days, config.rates.store_price_after_days), (7, 45));
    assert!(config.markets.ships_to(country("DE")));
}

#[test]
fn a_shop_that_names_its_country_charges_in_that_countrys_money() {
    let config = good(r#"{"store": {"country": "CH"}}"#);
    assert_eq!(config.store.currency, Some(currency("CHF")));
    let config = good(r#"{"store": {"country": "CH", "currency": "EUR"}}"#);
    assert_eq!(config.store.currency, Some(currency("EUR")));
}

#[test]
fn the_script_tag_says_what_a_file_would() {
    let attributes = tag(&[
        ("ship-from", "US"),
        ("currency", "USD"),
        ("store-prices-include-tax", ""),
        ("store-registrations", "IOSS GB"),
        ("localize", "manual"),
        ("rates-mark-after-days", "30"),
        ("country", "JP"),
        ("config", "/landfall.json"),
        ("cf-beacon", "{}"),
    ]);
    let file = r#"{"store": {"country": "DE", "timeZone": "Europe/Berlin"}}"#;
    let (config, problems) = read(Some(file), &attributes).unwrap();
    assert_eq!(problems.to_string(), "");
    assert_eq!(config.store.country, Some(country("US")), "the tag wins over the file");
    assert_eq!(config.store.time_zone.as_deref(), Some("Europe/Berlin"), "the rest of the file stays");
    assert!(config.store.prices_include_tax);
    assert_eq!(config.store.registrations, ["GB", "IOSS"]);
    assert_eq!(config.localize, Some(Localize::Manual));
    assert_eq!(config.rates.mark_after_days, 30);
}

#[test]
fn err_a_mistake_on_the_tag_names_the_attribute() {
    let (config, problems) =
        read(None, &tag(&[("currency", "usd"), ("curency", "USD"), ("localize", "yes")])).unwrap();
    assert_eq!(config.store.currency, None);
    let lines: Vec<String> = problems.0.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "the script tag: expected data-currency, found data-curency",
            "data-currency of the script tag: expected an ISO 4217 currency code such as \"EUR\", found \"usd\"",
            "data-localize of the script tag: expected one of auto, suggest, manual, found \"yes\"",
        ]
    );
}

#[test]
fn err_each_mistake_says_where_what_was_found_and_what_was_expected() {
    let cases = [
        (r#"{"stroe": {}}"#, r#"stroe: expected "store", found "stroe""#),
        (r#"{"store": {"contry": "DE"}}"#, r#"store.contry: expected "country", found "contry""#),
        (
            r#"{"store": {"colour": 1}}"#,
            r#"store.colour: expected one of the fields country, currency, timeZone, pricesIncludeTax, exportPrices, registrations, chargeIn, found "colour""#,
        ),
        (r#"{"store": {"country": "UK"}}"#, r#"store.country: expected "GB", found "UK""#),
        (r#"{"store": {"country": "de"}}"#, r#"store.country: expected "DE", found "de""#),
        (
            r#"{"store": {"country": "EU"}}"#,
            r#"store.country: expected an ISO 3166 country code such as "DE", found "EU""#,
        ),
        (
            r#"{"store": {"pricesIncludeTax": "yes"}}"#,
            r#"store.pricesIncludeTax: expected true or false, found "yes""#,
        ),
        (r#"{"store": []}"#, "store: expected an object, found []"),
        (r#"{"localize": "always"}"#, r#"localize: expected one of auto, suggest, manual, found "always""#),
        (
            r#"{"markets": {"UK": {}}}"#,
            r#"markets.UK: expected "default" or an ISO 3166 country code such as "DE", found "UK"; the United Kingdom is "GB""#,
        ),
        (
            r#"{"markets": {"DE": {"priceAdjustment": 5}}}"#,
            r#"markets.DE.priceAdjustment: expected a change such as "5%" or "-3%", less than 100% down, found 5"#,
        ),
        (r#"{"markets": {"NL": {"payments": [5]}}}"#, "markets.NL.payments[0]: expected a text, found 5"),
        (
            r#"{"markets": {"DE": {"prices": {"tee": "49,00 EUR"}}}}"#,
            r#"markets.DE.prices.tee: expected a plain decimal such as "49.00", found "49,00 EUR""#,
        ),
        (
            r#"{"rounding": [{"from": "10"}]}"#,
            r#"rounding[0]: expected an ending such as ".99" or a step such as "0.05", found {"from":"10"}"#,
        ),
        (
            r#"{"rounding": [{"step": "0"}]}"#,
            r#"rounding[0].step: expected a step of more than 0, found "0""#,
        ),
        (
            r#"{"products": [{"hsCode": "610910"}]}"#,
            r#"products[0]: expected a "match" by sku, category or selector, found {"hsCode":"610910"}"#,
        ),
        (
            r#"{"products": [{"match": {"sku": "tee"}, "hsCode": 610910}]}"#,
            r#"products[0].hsCode: expected an HS code in quotes, of 6 to 10 digits, such as "610910", found 610910"#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "12.00"}]}"#,
            r#"shipping[0].price: expected an amount such as "12.00 EUR", found "12.00""#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "12.00 EUR", "transitDays": [5, 3]}]}"#,
            "shipping[0].transitDays: expected days such as 3, or fewest and most such as [3, 5], found [5,3]",
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "1.00 EUR", "cutOff": "2pm"}]}"#,
            r#"shipping[0].cutOff: expected a time such as "14:00", found "2pm""#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "1.00 EUR", "blackoutDates": [{"from": "2027-02-12", "to": "2027-02-05"}]}]}"#,
            r#"shipping[0].blackoutDates[0]: expected a day "from", and a day "to" that is not before it, found {"from":"2027-02-12","to":"2027-02-05"}"#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "1.00 EUR", "deliveryBlackoutDates": ["24.12.2026"]}]}"#,
            r#"shipping[0].deliveryBlackoutDates[0]: expected a date such as "2026-11-22", found "24.12.2026""#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "1.00 EUR", "shortDays": [{"from": "2027-02-08"}]}]}"#,
            r#"shipping[0].shortDays[0]: expected days with a "from" and a "cutOff", found {"from":"2027-02-08"}"#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "1.00 EUR", "deliveryDays": ["monday"]}]}"#,
            r#"shipping[0].deliveryDays[0]: expected one of mon, tue, wed, thu, fri, sat, sun, found "monday""#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "1.00 EUR", "lanes": [{"transitDays": 3}]}]}"#,
            r#"shipping[0].lanes[0]: expected a lane with the countries that it goes "to", found {"transitDays":3}"#,
        ),
        (
            r#"{"shipping": [{"id": "a", "price": "1.00 EUR", "lanes": [{"to": "DE", "transitIn": "weeks"}]}]}"#,
            r#"shipping[0].lanes[0].transitIn: expected one of working-days, calendar-days, found "weeks""#,
        ),
        (
            r#"{"rates": {"markAfterDays": -1}}"#,
            "rates.markAfterDays: expected a whole number from 0 to 36500, found -1",
        ),
        (r#"{"page": {"adpot": []}}"#, r#"page.adpot: expected "adopt", found "adpot""#),
    ];
    for (json, expected) in cases {
        let found = problems(json);
        assert!(
            found.iter().any(|line| line == expected),
            "{json}\n  expected {expected}\n  found    {found:?}"
        );
    }
}

#[test]
fn err_a_bad_value_costs_nothing_but_itself() {
    let json = r#"{
        "store": {"country": "DE", "currency": 5},
        "shipping": [{"id": "post", "price": "5.00 EUR"}, {"id": "sea"}, {"id": "air", "to": ["XX"], "price": "9.00 EUR"}]
    }"#;
    let (config, problems) = read(Some(json), &[]).unwrap();
    assert_eq!(config.store.currency, Some(currency("EUR")), "the country's");
    let ids: Vec<&str> = config.shipping.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids, ["post"], "a service that goes nowhere we know must not go everywhere");
    assert_eq!(problems.0.len(), 3, "{problems}");
}

/// Its price stands all the same.
#[test]
fn err_a_service_whose_days_can_not_all_be_read_promises_none() {
    for bad in [
        r#""cutOff": "2pm""#,
        r#""handlingDays": -1"#,
        r#""workingDays": ["monday"]"#,
        r#""blackoutDates": ["24.12."]"#,
        r#""shortDays": [{"from": "2027-02-08"}]"#,
        r#""lanes": [{"to": "AT", "transitDays": "three"}]"#,
    ] {
        let lanes = if bad.contains("lanes") { "" } else { r#", "lanes": [{"to": "AT", "transitDays": 2}]"# };
        let json = format!(
            r#"{{"shipping": [{{"id": "post", "price": "5.00 EUR", "transitDays": 3, {bad}{lanes}}}]}}"#
        );
        let (config, problems) = read(Some(&json), &[]).unwrap();
        assert!(!problems.is_empty(), "{bad}");
        let service = &config.shipping[0];
        assert_eq!((service.usual.transit_days, service.lanes.len()), (None, 0), "{bad}");
    }
    let fine = good(r#"{"shipping": [{"id": "post", "price": "5.00 EUR", "transitDays": 3}]}"#);
    assert_eq!(fine.shipping[0].usual.transit_days, Some((3, 3)));
}

#[test]
fn err_a_file_that_is_no_json_gives_nothing_and_says_where() {
    let error = read(Some("{\"store\": {\n  country: \"DE\"}}"), &[]).unwrap_err().to_string();
    assert_eq!(error, "line 2, column 3: expected a key in quotes, found something else");
    assert!(read(Some("[]"), &[]).is_err());
    assert!(read(Some(""), &[]).is_err());
    let error = read(Some(&" ".repeat(1_000_001)), &[]).unwrap_err().to_string();
    assert_eq!(error, "expected a file of at most 1 MB, found 1000001 bytes");
}

#[test]
fn every_key_of_the_contract_is_read() {
    for key in landfall::contract::config::ALL.iter().map(|key| key.name) {
        let json = key.rsplit('.').fold("null".to_owned(), |inner, part| format!("{{\"{part}\": {inner}}}"));
        assert_eq!(problems(&json), Vec::<String>::new(), "{key}");
        if let Some(name) = landfall::contract::script_attribute(key).strip_prefix("data-") {
            let lists = [
                "markets",
                "rounding",
                "products",
                "shipping",
                "messages",
                "restrictions",
                "page.adopt",
                "page.cart",
                "page.addToCart",
            ];
            let on_tag = read(None, &tag(&[(name, "?")])).unwrap().1;
            assert_eq!(on_tag.is_empty(), lists.contains(&key) || takes_any_text(key), "{key}: {on_tag}");
        }
    }
}

fn takes_any_text(key: &str) -> bool {
    ["store.timeZone", "store.registrations", "detection.url", "rates.url", "catalogue"].contains(&key)
}

#[test]
fn the_demo_shops_own_file_has_no_mistake() {
    let config = good(include_str!("../../www/shop/landfall.json"));
    assert!(config.store.country.is_some() && !config.shipping.is_empty());
}
