//! The merchant's configuration: what works with nothing, what is said about mistakes, whose country it is, and what
//! is charged.

use landfall::calendar::Date;
use landfall::config::visitor::{Choice, Reason, Saved, Signs, decide};
use landfall::config::{Config, Localize, Product, RatesUse, charged_price, read, round_charged};
use landfall::money::{Amount, Currency, Exact};
use landfall::world::Country;

fn country(code: &str) -> Country {
    Country::try_new(code).unwrap()
}

fn currency(code: &str) -> Currency {
    Currency::try_new(code).unwrap()
}

fn amount(text: &str) -> Amount {
    let (digits, code) = text.split_once(' ').unwrap();
    Amount::parse(digits, currency(code)).unwrap()
}

/// A configuration without a mistake in it.
fn good(json: &str) -> Config {
    let (config, problems) = read(Some(json), &[]).unwrap();
    assert_eq!(problems.to_string(), "", "{json}");
    config
}

fn problems(json: &str) -> Vec<String> {
    read(Some(json), &[]).unwrap().1.0.iter().map(ToString::to_string).collect()
}

fn tag(attributes: &[(&str, &str)]) -> Vec<(String, String)> {
    attributes.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

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
    assert_eq!(config.store.registrations, ["IOSS", "GB"]);
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
            r#"{"rates": {"markAfterDays": -1}}"#,
            "rates.markAfterDays: expected a whole number from 0 to 36500, found -1",
        ),
        (
            r#"{"page": {"adopt": ["json-ld"]}}"#,
            r#"page.adopt[0]: expected "structured-data" or an object of selectors, found "json-ld""#,
        ),
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

#[test]
fn err_a_file_that_is_no_json_gives_nothing_and_says_where() {
    let error = read(Some("{\"store\": {\n  country: \"DE\"}}"), &[]).unwrap_err().to_string();
    assert!(error.starts_with("expected JSON, found") && error.contains("line 2 column 3"), "{error}");
    assert!(read(Some("[]"), &[]).is_err());
    assert!(read(Some(""), &[]).is_err());
    let error = read(Some(&" ".repeat(1_000_001)), &[]).unwrap_err().to_string();
    assert_eq!(error, "expected a file of at most 1 MB, found 1000001 bytes");
}

#[test]
fn every_key_of_the_contract_is_read() {
    for key in landfall::contract::config::ALL.iter().map(|key| key.name) {
        // What belongs to later versions is said to be unknown, not taken and forgotten.
        if key == "restrictions" {
            continue;
        }
        let json = key.rsplit('.').fold("null".to_owned(), |inner, part| format!("{{\"{part}\": {inner}}}"));
        assert_eq!(problems(&json), Vec::<String>::new(), "{key}");
        if let Some(name) = landfall::contract::script_attribute(key).strip_prefix("data-") {
            let lists = ["markets", "rounding", "products", "shipping", "messages", "page.adopt"];
            let on_tag = read(None, &tag(&[(name, "?")])).unwrap().1;
            assert_eq!(on_tag.is_empty(), lists.contains(&key) || takes_any_text(key), "{key}: {on_tag}");
        }
    }
}

fn takes_any_text(key: &str) -> bool {
    ["store.timeZone", "store.registrations", "detection.url", "rates.url"].contains(&key)
}

#[test]
fn a_country_overrules_the_default_market_field_by_field() {
    let config = good(
        r#"{"markets": {"default": {"taxDisplay": "included", "currency": "EUR", "freeShippingFrom": "100.00 EUR"},
                        "US": {"currency": "USD"}, "RU": {"ship": false}}}"#,
    );
    let us = config.markets.of(country("US"));
    assert_eq!(us.currency, Some(currency("USD")));
    assert_eq!(us.free_shipping_from, Some(amount("100.00 EUR")));
    assert_eq!(config.markets.of(country("FR")).currency, Some(currency("EUR")));
    assert!(!config.markets.ships_to(country("RU")) && config.markets.ships_to(country("FR")));
    assert_eq!(config.markets.named().collect::<Vec<_>>(), [country("US")]);
}

#[test]
fn the_first_rule_that_knows_a_product_wins_field_by_field() {
    let config = good(
        r#"{"products": [
            {"match": {"sku": ["tee-*", "shirt"]}, "hsCode": "6109.10", "weightGrams": 180},
            {"match": {"category": "clothes"}, "hsCode": "620000", "category": "apparel", "origin": "BD"},
            {"match": {"selector": ".file"}, "digital": true}
        ]}"#,
    );
    let of = |sku, category, file: bool| Product::of(&config.products, sku, category, &move |_| file);
    let tee = of("tee-red", "clothes", false);
    assert_eq!(tee.hs_code.unwrap().digits(), "610910");
    assert_eq!((tee.origin, tee.weight_grams), (Some(country("BD")), Some(180)));
    assert_eq!(of("cap", "", false), Product::default());
    assert_eq!(of("cap", "", true).category.map(|c| c.name()), Some("digital"));
}

#[test]
fn a_price_table_is_read_by_weight_and_free_from_a_value() {
    let config = good(
        r#"{"shipping": [{"id": "courier", "freeFrom": "200.00 USD", "price": [
            {"upToGrams": 500, "price": "12.00 USD"}, {"upToGrams": 1000, "price": "16.00 USD"}]}]}"#,
    );
    let price = |grams, value: i64| {
        let above = move |limit: Amount| Some(value > limit.minor());
        let at_least = move |limit: Amount| Some(value >= limit.minor());
        config.shipping[0].price_of(grams, &at_least, &above).map(|p| p.to_string())
    };
    assert_eq!(price(Some(500), 4900).as_deref(), Some("12.00 USD"), "up to includes the limit");
    assert_eq!(price(Some(501), 4900).as_deref(), Some("16.00 USD"));
    assert_eq!(price(Some(1001), 4900), None, "heavier than every row");
    assert_eq!(price(None, 4900), None, "a table by weight says nothing of an unknown weight");
    assert_eq!(price(Some(500), 20_000).as_deref(), Some("0.00 USD"));
}

#[test]
fn rates_are_marked_after_a_week_and_not_used_after_45_days() {
    let ages = good("{}").rates;
    let today = Date::parse("2026-11-22").unwrap();
    let table = [
        ("2026-11-23", RatesUse::Fresh),
        ("2026-11-15", RatesUse::Fresh),
        ("2026-11-14", RatesUse::Marked),
        ("2026-10-08", RatesUse::Marked),
        ("2026-10-07", RatesUse::TooOld),
    ];
    for (day, expected) in table {
        assert_eq!(ages.judge(Date::parse(day).unwrap(), today), expected, "{day}");
    }
}

#[test]
fn charged_prices_get_their_ending_step_and_direction() {
    let rules = good(
        r#"{"rounding": [
            {"to": "20", "ending": ".99", "direction": "up"},
            {"from": "20", "to": "100", "ending": "9"},
            {"from": "100", "to": "1000", "step": "50", "ending": "49", "direction": "down"},
            {"from": "1000", "currency": "CHF", "step": "0.05"}
        ]}"#,
    )
    .rounding;
    let table = [
        ("12.34", "EUR", "12.99 EUR"),
        ("12.99", "EUR", "12.99 EUR"),
        ("13.00", "EUR", "13.99 EUR"),
        ("24.00", "EUR", "29.00 EUR"),
        ("23.99", "EUR", "19.00 EUR"),
        ("123.45", "EUR", "99.00 EUR"),
        ("150.00", "EUR", "149.00 EUR"),
        ("1000.02", "CHF", "1000.00 CHF"),
        ("1000.03", "CHF", "1000.05 CHF"),
        ("1000.03", "EUR", "1000.03 EUR"),
        // No yen has cents: the rule of .99 does not hold for it.
        ("12", "JPY", "12 JPY"),
    ];
    for (price, code, expected) in table {
        let exact = amount(&format!("{price} {code}")).exact();
        assert_eq!(
            round_charged(exact, currency(code), &rules).unwrap().to_string(),
            expected,
            "{price} {code}"
        );
    }
    // Down from the lowest price would be nothing: the price stays.
    let down = good(r#"{"rounding": [{"ending": ".99", "direction": "down"}]}"#).rounding;
    assert_eq!(
        round_charged(amount("0.50 EUR").exact(), currency("EUR"), &down).unwrap().to_string(),
        "0.50 EUR"
    );
}

#[test]
fn a_local_price_is_fixed_or_converted_adjusted_and_rounded() {
    let config = good(
        r#"{"store": {"chargeIn": "local"},
            "rounding": [{"ending": ".95"}],
            "markets": {"DE": {"priceAdjustment": "10%", "prices": {"mug": "15.00 EUR"}}, "FR": {"priceAdjustment": "-5%"}}}"#,
    );
    let price = |sku, code| {
        let market = config.markets.of(country(code));
        let rate = Exact::ratio(1, 2).unwrap();
        charged_price(amount("40.00 USD"), Some(sku), &market, &config.rounding, currency("EUR"), rate)
            .unwrap()
            .to_string()
    };
    assert_eq!(price("mug", "DE"), "15.00 EUR", "fixed");
    assert_eq!(price("tee", "DE"), "21.95 EUR", "20 + 10 % = 22");
    assert_eq!(price("tee", "FR"), "18.95 EUR", "20 - 5 % = 19");
    assert_eq!(price("tee", "AT"), "19.95 EUR");
}

#[test]
fn a_guess_only_suggests_where_the_local_price_is_charged() {
    let rows = [
        (r#"{}"#, Reason::TimeZone, Localize::Auto),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::TimeZone, Localize::Suggest),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::Languages, Localize::Suggest),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::Merchant, Localize::Auto),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::Saved, Localize::Auto),
        (r#"{"store": {"chargeIn": "local"}, "localize": "auto"}"#, Reason::TimeZone, Localize::Auto),
        (r#"{"localize": "manual"}"#, Reason::TimeZone, Localize::Manual),
        (r#"{"localize": "manual"}"#, Reason::Url, Localize::Auto),
        (r#"{"localize": "suggest"}"#, Reason::Chosen, Localize::Auto),
    ];
    for (json, reason, expected) in rows {
        assert_eq!(good(json).localize_for(reason), expected, "{json} {reason:?}");
    }
}

/// Columns: URL, saved, merchant, time zone, languages, store; then the country and its reason.
#[test]
fn the_first_sign_that_names_a_country_decides() {
    type Row<'a> = (Option<&'a str>, &'a str, &'a str, &'a str, &'a [&'a str], &'a str, &'a str);
    let table: &[Row<'_>] = &[
        (Some("NO"), "FR", "JP", "DE", &["en-US"], "GB", "NO url"),
        (Some("no"), "FR", "JP", "DE", &["en-US"], "GB", "NO url"),
        (Some("XX"), "FR", "JP", "DE", &["en-US"], "GB", "FR saved"),
        (Some("<b>"), "", "", "", &[], "GB", "GB store"),
        (None, "FR", "JP", "DE", &["en-US"], "GB", "FR saved"),
        (None, "", "JP", "DE", &["en-US"], "GB", "JP merchant"),
        (None, "", "UK", "DE", &["en-US"], "GB", "DE time-zone"),
        (None, "", "", "", &["en", "de_AT", "en-US"], "GB", "AT languages"),
        (None, "", "", "", &["zh-Hant-TW"], "GB", "TW languages"),
        (None, "", "", "", &["es-419", "en-u-nu-latn"], "GB", "GB store"),
        (None, "", "", "", &["fr"], "", "nothing"),
    ];
    for (url, saved, merchant, zone, languages, store, expected) in table {
        let config = good(&match *store {
            "" => "{}".to_owned(),
            code => format!(r#"{{"store": {{"country": "{code}"}}}}"#),
        });
        let signs = Signs {
            url: *url,
            saved: Saved { country: Country::try_new(saved).ok(), ..Saved::default() },
            merchant: Some(*merchant),
            zone: Country::try_new(zone).ok(),
            languages,
            ..Signs::default()
        };
        let found = decide(&config, &signs, &|_| true);
        let text = found.map_or("nothing".to_owned(), |visitor| {
            let Choice { value, reason } = visitor.country;
            format!("{value} {}", reason.name())
        });
        assert_eq!(text, *expected, "{signs:?}");
    }
}

#[test]
fn a_switched_off_sign_does_not_count() {
    let config =
        good(r#"{"detection": {"timeZone": false, "languages": false}, "store": {"country": "US"}}"#);
    let signs = Signs { zone: Some(country("DE")), languages: &["fr-FR"], ..Signs::default() };
    assert_eq!(decide(&config, &signs, &|_| true).unwrap().country.reason, Reason::Store);
}

#[test]
fn the_currency_is_one_that_prices_can_be_converted_to() {
    let config = good(
        r#"{"store": {"country": "US", "currency": "USD"}, "markets": {"CH": {"currency": "EUR"}, "PL": {"currency": "XAF"}}}"#,
    );
    let has_rate = |c: Currency| ["EUR", "PLN", "USD", "JPY"].contains(&c.code());
    let currency_of = |zone: &str, saved: Option<&str>| {
        let saved = Saved { currency: saved.map(currency), ..Saved::default() };
        let signs = Signs { zone: Some(country(zone)), saved, ..Signs::default() };
        let choice = decide(&config, &signs, &has_rate).unwrap().currency.unwrap();
        format!("{} {}", choice.value, choice.reason.name())
    };
    assert_eq!(currency_of("DE", None), "EUR country");
    assert_eq!(currency_of("DE", Some("JPY")), "JPY saved");
    assert_eq!(currency_of("DE", Some("XOF")), "EUR country", "no rate for what was saved");
    assert_eq!(currency_of("CH", None), "EUR merchant");
    assert_eq!(currency_of("PL", None), "PLN country", "no rate for the market's");
    assert_eq!(currency_of("TW", None), "USD store", "no rate for the country's");
    assert_eq!(currency_of("US", None), "USD country");
}

#[test]
fn a_url_gives_the_same_page_whatever_was_saved() {
    let config = good(r#"{"store": {"country": "US", "currency": "USD"}}"#);
    let saved = Saved {
        country: Some(country("FR")),
        currency: Some(currency("JPY")),
        language: Some("fr".to_owned()),
    };
    let signs = Signs { url: Some("NO"), saved, page_language: Some("de"), ..Signs::default() };
    let visitor = decide(&config, &signs, &|_| true).unwrap();
    assert_eq!(visitor.currency.unwrap().value, currency("NOK"));
    assert_eq!((visitor.language.value.as_str(), visitor.language.reason), ("de", Reason::Page));
}

#[test]
fn what_was_chosen_just_now_wins_over_the_url() {
    let config = good(r#"{"store": {"country": "US"}}"#);
    let chosen = Saved { country: Some(country("JP")), ..Saved::default() };
    let signs = Signs { url: Some("NO"), chosen, ..Signs::default() };
    let visitor = decide(&config, &signs, &|_| true).unwrap();
    assert_eq!((visitor.country.value, visitor.country.reason), (country("JP"), Reason::Chosen));
}

#[test]
fn words_are_in_the_pages_language_unless_the_merchant_says_the_visitors() {
    let signs = Signs {
        zone: Some(country("DE")),
        languages: &["ja-JP", "en"],
        page_language: Some("de"),
        ..Signs::default()
    };
    let language = |json| decide(&good(json), &signs, &|_| true).unwrap().language.value;
    assert_eq!(language("{}"), "de");
    assert_eq!(language(r#"{"detection": {"language": "visitor"}}"#), "ja-JP");
    let bare = Signs { zone: Some(country("DE")), ..Signs::default() };
    assert_eq!(decide(&good("{}"), &bare, &|_| true).unwrap().language.value, "en");
}
