//! Hostile texts through every reader, without a browser: each is refused with a word or kept as the text it is, and no
//! sign of the visitor's (address, saved choice) says more than a code. What a page makes of them is a story
//! (`tests/stories/browsers/injections.rs`).

mod corpus;

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;

use landfall::adopt;
use landfall::config::visitor::{Reason, Signs, decide};
use landfall::config::{self, Choice, Config};
use landfall::contract::ITEM_ATTRIBUTES;
use landfall::input::{Json, Node};
use landfall::l10n::{Args, Layer, PlainFormatter, Words, chain, plain, shipped};
use landfall::money::{Currency, Rates};
use landfall::quote::{Request, quote};
use landfall::view::{Cart, PriceItem, is_address};
use landfall::world::{Country, Market, source};
use serde_json::{Value, json};

use crate::common;

/// The texts as files can hold them, without those that are only long: these have tests of their own.
fn texts() -> Vec<String> {
    corpus::all().iter().filter(|one| !one.is_long()).map(corpus::Injection::text).collect()
}

fn file(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Every text in a document, with the keys that lead to it; places in a list are alike.
fn places(value: &Value, path: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| places(value, &format!("{path}/{key}"), out))
        }
        Value::Array(list) => list.iter().for_each(|value| places(value, &format!("{path}/*"), out)),
        Value::String(_) => drop(out.insert(path.to_owned())),
        _ => {}
    }
}

/// The document with every text at such a place exchanged.
fn exchanged(value: &Value, path: &str, place: &dyn Fn(&str) -> bool, text: &str) -> Value {
    let inner = |value: &Value, key: &str| exchanged(value, &format!("{path}/{key}"), place, text);
    match value {
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), inner(value, key))).collect(),
        Value::Array(list) => list.iter().map(|value| inner(value, "*")).collect(),
        Value::String(_) if place(path) => Value::String(text.to_owned()),
        other => other.clone(),
    }
}

/// What is told of a problem has no sign that a terminal obeys.
fn is_plain(told: &str) {
    assert!(!told.is_empty(), "refused without a word");
    let obeyed = told.chars().find(|sign| *sign < ' ' && *sign != '\n');
    assert_eq!(obeyed, None, "{told:?}");
}

#[test]
fn there_are_at_least_two_hundred_texts_and_each_stands_there_once() {
    let all = corpus::all();
    let each: BTreeSet<String> = all.iter().map(corpus::Injection::json).collect();
    assert!(each.len() > 300, "{}", each.len());
    assert_eq!(each.len(), all.len(), "one stands there twice");
    for one in &all {
        let read: Result<String, _> = serde_json::from_str(&one.json());
        assert!(read.is_err() || read.unwrap() == one.text(), "{}", one.json());
    }
}

/// The configuration of the schema's example, with a text in every place, and in every other one.
#[test]
fn a_hostile_text_in_the_configuration_is_kept_as_it_is_or_refused_with_its_path() {
    let full: Value = serde_json::from_str(&file("fuzz/seeds/config/full.json")).unwrap();
    let mut all = BTreeSet::new();
    places(&full, "", &mut all);
    let all: Vec<&String> = all.iter().collect();
    assert!(all.len() > 10, "{all:?}");
    for text in texts() {
        for nth in 0..4 {
            let place =
                |path: &str| all.iter().position(|known| *known == path).is_some_and(|at| at % 4 != nth);
            let hostile = exchanged(&full, "", &place, &text);
            let (config, problems) = config::read(Some(&hostile.to_string()), &[]).unwrap();
            problems.0.iter().for_each(|problem| is_plain(&problem.to_string()));
            for id in config.shipping.iter().map(|service| &service.id).chain(&config.rates.url) {
                assert!(*id == text || !place("/shipping/*/id") || id.is_ascii(), "{id:?} of {text:?}");
            }
            config::adoptions(&config, &mut config::Problems::default());
            config::page_cart(&config, &mut config::Problems::default());
            config::catalogue(&config, &mut config::Problems::default());
        }
        // As a key anywhere, and as an attribute of the tag.
        let keys = json!({&text: {&text: text}, "store": {&text: text}, "markets": {&text: {}, "DE": {&text: text}},
            "page": {&text: text, "cart": {&text: text}}, "messages": {&text: text}});
        let (_, problems) = config::read(Some(&keys.to_string()), &[]).unwrap();
        assert!(!problems.is_empty(), "{text:?} is no key");
        problems.0.iter().for_each(|problem| assert!(!problem.to_string().is_empty()));
        let tag =
            ["ship-from", "currency", "rates-url", "localize", "store-registrations", "detection-url", &text]
                .map(|name| (name.to_owned(), text.clone()));
        let (_, problems) = config::read(None, &tag).unwrap();
        problems.0.iter().for_each(|problem| assert!(!problem.to_string().is_empty()));
    }
}

#[test]
fn no_sku_and_no_version_leads_out_of_the_folder_of_a_catalogue() {
    let index = config::CatalogueIndex::read(r#"{"version": "a1", "shards": 4096}"#).unwrap();
    for text in texts() {
        let path = index.path(index.file_of(&text));
        let number = path.strip_prefix("a1/").and_then(|rest| rest.strip_suffix(".json")).unwrap();
        assert!(number.parse::<u16>().unwrap() < 4096, "{path} of {text:?}");
        let version = json!({"version": text, "shards": 2}).to_string();
        let read = config::CatalogueIndex::read(&version).map(|index| index.version);
        assert!(read.is_err() || text.bytes().all(|b| b.is_ascii_alphanumeric()), "{read:?}");
        let said = json!({"hsCode": text, "origin": text, "weightGrams": text, "category": text});
        let file = json!({ &text: said }).to_string();
        let mut problems = config::Problems::default();
        let product = config::CatalogueFile::read(&file).unwrap().product(&text, &mut problems).unwrap();
        assert_eq!((product.weight_grams, product.category), (None, None), "{text:?}");
        assert!(problems.0.len() >= 2, "{problems}");
    }
}

#[test]
fn no_parameter_and_no_saved_choice_is_more_than_a_code() {
    let (config, _) = config::read(Some(r#"{"store": {"country": "US", "currency": "USD"}}"#), &[]).unwrap();
    let saved = |text: &str| Choice::read(text).saved;
    for text in texts() {
        let member =
            json!({"country": text, "currency": text, "language": text, "original": text, "recent": [text],
            "region": text, "postalCode": text, "__proto__": {"country": "JP"}, &text: text})
            .to_string();
        let choice = Choice::read(&member);
        let (country, currency) = (choice.saved.country, choice.saved.currency);
        assert_eq!((country, currency, choice.original), (None, None, false), "{text:?}");
        assert_eq!(choice.place, config::Place::default(), "{text:?}: a place is never read back");
        assert_eq!(Choice::recent(&member), [], "{text:?}");
        assert_eq!((saved(&text).country, saved(&text).language), (None, None), "{text:?} is no choice");
        let languages = [text.as_str()];
        let signs = Signs {
            url: Some(&text),
            merchant: Some(&text),
            saved: choice.saved,
            languages: &languages,
            page_language: Some(&text),
            ..Signs::default()
        };
        let visitor = decide(&config, &signs, &|_| true).unwrap();
        assert!(
            !matches!(visitor.country.reason, Reason::Url | Reason::Saved | Reason::Merchant),
            "{text:?}"
        );
        assert!(visitor.currency.is_some_and(|choice| choice.reason != Reason::Saved), "{text:?}");
        // A language is only ever looked up among those that are shipped.
        let all: Vec<&str> = shipped().collect();
        assert!(chain(&[&visitor.language.value], &all).iter().all(|tag| all.contains(tag)), "{text:?}");
        // What a script asks for is refused with a word, unless it is a text of the address.
        for key in ["country", "currency", "original", text.as_str()] {
            let refused = Choice::default().with(&Node::root(&json!({key: text}).into()));
            assert!(refused.is_err(), "{key:?}: {text:?}");
        }
    }
}

/// A country that the shop does not send to stays one, whoever names it, and a currency without a rate too.
#[test]
fn no_parameter_and_no_saved_choice_opens_what_the_merchant_closed() {
    let closed = r#"{"store": {"country": "US", "currency": "USD"}, "markets": {"CU": {"ship": false}}}"#;
    let (config, _) = config::read(Some(closed), &[]).unwrap();
    let saved =
        Choice::read(r#"{"country":"CU","currency":"CUP","ship":true,"markets":{"CU":{"ship":true}}}"#).saved;
    for signs in [
        Signs { url: Some("CU"), ..Signs::default() },
        Signs { saved: saved.clone(), ..Signs::default() },
        Signs { url: Some("cu&ship=true"), saved, ..Signs::default() },
    ] {
        let visitor = decide(&config, &signs, &|currency| currency == Currency::EUR).unwrap();
        assert_eq!(visitor.country.value.code(), "CU");
        assert!(!config.markets.ships_to(visitor.country.value));
        assert_eq!(visitor.currency.map(|choice| choice.value.code().to_owned()).as_deref(), Some("USD"));
    }
}

/// Every text in every attribute of an item, on its own element and on an ancestor's alike, and as a line of a cart.
#[test]
fn a_hostile_text_in_an_attribute_is_kept_as_text_or_refused_with_its_name() {
    let (config, _) = config::read(Some(r#"{"store": {"country": "US", "currency": "USD"}}"#), &[]).unwrap();
    let usual = |name: &str| match name {
        "amount" => Some("49.00"),
        "compare-at" => Some("60.00"),
        "currency" => Some("USD"),
        "hs" => Some("420222"),
        "origin" => Some("VN"),
        "weight" => Some("420"),
        "quantity" => Some("2"),
        "category" => Some("apparel"),
        "sku" => Some("TOTE"),
        _ => None,
    };
    for one in corpus::all() {
        let text = one.text();
        for attribute in ITEM_ATTRIBUTES.iter().chain(&["show", "breakdown"]) {
            let get = |name: &str| {
                if name == *attribute { Some(text.clone()) } else { usual(name).map(str::to_owned) }
            };
            let mut cart = Cart::default();
            let in_cart = cart.add_child((&get, &|_| false), &text, &config);
            match PriceItem::read(&get, &|_| false, &config) {
                Ok(item) => {
                    in_cart.unwrap();
                    let sku = if *attribute == "sku" { text.trim() } else { "TOTE" };
                    assert_eq!(item.sku.unwrap_or_default(), sku, "{attribute}");
                    assert_eq!(cart.lines.len(), 1);
                    assert!(cart.lines[0].name.chars().count() <= 201, "{text:?}");
                }
                Err(problem) => {
                    // A browser's console shows a text as it is; the tool prints every message through `seen`.
                    assert_eq!(problem.path, *attribute, "{text:?}");
                    assert!(problem.to_string().chars().count() < 300, "{problem}");
                    in_cart.unwrap_err();
                }
            }
        }
    }
}

#[test]
fn no_hostile_text_is_an_address_that_runs_anything() {
    let mut addresses = 0;
    for one in corpus::all() {
        let text = one.text();
        if is_address(&text) {
            addresses += 1;
            // As browsers read it: without blanks and controls at both ends, and without line ends and tabs inside.
            let read: String = text
                .trim_matches(|sign: char| sign <= ' ')
                .chars()
                .filter(|sign| !matches!(sign, '\n' | '\r' | '\t'))
                .collect();
            let scheme =
                read.split(['/', '?', '#']).next().unwrap_or_default().split_once(':').map(|(name, _)| name);
            let named = scheme.filter(|name| {
                name.starts_with(|sign: char| sign.is_ascii_alphabetic())
                    && name.chars().all(|sign| sign.is_ascii_alphanumeric() || "+-.".contains(sign))
            });
            let web = |name: &str| ["http", "https"].contains(&name.to_ascii_lowercase().as_str());
            assert!(named.is_none_or(web), "{text:?}");
        }
    }
    assert!(addresses > 20, "only {addresses} are addresses at all");
}

/// In quotes a text comes out as it went in; without quotes it is what Fluent makes of it, or told.
#[test]
fn a_hostile_text_in_a_file_of_words_is_text_or_told() {
    for one in corpus::all() {
        let text = one.text();
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        let quoted: String = text
            .chars()
            .map(|sign| match sign {
                '"' | '\\' => format!("\\{sign}"),
                sign if sign < ' ' => format!("\\u{:04x}", u32::from(sign)),
                sign => sign.to_string(),
            })
            .collect();
        let problems =
            words.add("en", &format!("hostile = {{\"{quoted}\"}}\nafter = After\n"), Layer::Merchant);
        assert_eq!(problems, [], "{text:?}");
        let said = words.text("hostile", &Args::new()).unwrap();
        assert_eq!(plain(&said), plain(&text), "{text:?}");
        // A value that a page brings stands in a message as it is, between isolates.
        words.add("en", "value = <{ $text }>\n", Layer::Merchant);
        let said = words.text("value", &Args::new().text("text", &text)).unwrap();
        assert!(said.contains(&text), "{text:?}: {said:?}");
        let raw = words.add("en", &format!("raw = {text}\nthen = Then\n"), Layer::Merchant);
        raw.iter().for_each(|problem| assert!(!problem.to_string().is_empty()));
        for id in ["raw", "then", "after", &text] {
            let _ = words.text(id, &Args::new().money("price", "49.00", "USD").count("n", 1));
        }
        assert_eq!(words.text("after", &Args::new()).as_deref(), Some("After"), "{text:?}");
    }
}

/// A market's file and the file of rates, with texts in the places of others.
#[test]
fn a_hostile_text_in_a_data_file_is_kept_as_text_or_refused_with_its_path() {
    let data = source::load(&common::files()).unwrap();
    let market = data.compiled(Country::try_new("KR").unwrap()).unwrap();
    let rates: Value = serde_json::from_str(&file("data/rates.json")).unwrap();
    let (mut in_market, mut in_rates) = (BTreeSet::new(), BTreeSet::new());
    places(&market, "", &mut in_market);
    places(&rates, "", &mut in_rates);
    let (in_market, in_rates) = (Vec::from_iter(in_market), Vec::from_iter(in_rates));
    let mut kept = 0;
    for (nth, text) in texts().iter().enumerate() {
        let at = &in_market[nth % in_market.len()];
        match Market::read(&exchanged(&market, "", &|path| path == at, text).into()) {
            Ok(_) => kept += 1,
            Err(problem) => {
                is_plain(&problem.to_string());
                let last = at.rsplit('/').find(|key| *key != "*").unwrap();
                assert!(problem.path.contains(last) || problem.path.contains('['), "{at}: {problem}");
            }
        }
        let at = &in_rates[nth % in_rates.len()];
        if let Err(problem) = Rates::from_file(&exchanged(&rates, "", &|path| path == at, text).to_string()) {
            assert!(!problem.to_string().is_empty(), "{at}: refused without a word");
        }
    }
    assert!(kept > 10, "only {kept} were kept: names and sources are texts");
}

/// A request with a text in every place, and its answer: the text comes back as it is, or the path is told.
#[test]
fn a_hostile_text_in_a_request_is_kept_as_text_or_refused_with_its_path() {
    let world = common::world();
    let request = json!({
        "date": "2026-11-28", "shipFrom": "US", "currency": "EUR",
        "destination": {"country": "DE", "region": "BE", "postalCode": "10115"},
        "items": [{"id": "tee", "unitPrice": {"amount": "50.00", "currency": "USD"}, "quantity": 2, "hsCode": "610910",
                   "origin": "BD", "weightGrams": 180, "category": "apparel", "dutyRate": "12%", "preference": "TCA"}],
        "shipping": {"amount": "10.00", "currency": "USD"}, "incoterm": "DDP", "carrier": "courier",
        "registrations": ["IOSS"],
        "overrides": {"taxRate": "19%", "valuation": "CIF",
                      "fees": [{"label": "x", "amount": {"amount": "1.00", "currency": "EUR"}, "taxable": true}]},
        "rates": {"base": "USD", "date": "2026-11-27", "rates": {"EUR": "0.9"}},
    });
    let mut all = BTreeSet::new();
    places(&request, "", &mut all);
    let mut kept = BTreeSet::new();
    for text in texts() {
        for at in &all {
            let hostile = exchanged(&request, "", &|path| path == at, &text);
            match Request::read(&Json::from(hostile), &world).map(|request| quote(&world, &request)) {
                Err(problems) => is_plain(&problems.to_string()),
                Ok(Err(problem)) => assert!(!problem.to_string().is_empty()),
                Ok(Ok(answer)) => {
                    kept.insert(at.clone());
                    let printed = answer.to_json().to_string();
                    let read: Value = serde_json::from_str(&printed).unwrap();
                    if at == "/items/*/id" {
                        assert_eq!(read["items"][0]["id"], text, "{printed}");
                    }
                }
            }
        }
    }
    let free = ["/items/*/id", "/overrides/fees/*/label", "/destination/region", "/destination/postalCode"];
    let codes: Vec<&String> = kept.iter().filter(|at| !free.contains(&at.as_str())).collect();
    println!("texts that are no names were kept in {codes:?}");
    assert!(kept.contains("/items/*/id"), "{kept:?}");
}

/// Prices on pages: nothing hostile is read as an amount that nobody wrote, and names stay texts.
#[test]
fn a_hostile_text_on_a_page_is_no_price_unless_it_is_one() {
    let dollar = Currency::try_new("USD").unwrap();
    for text in texts() {
        for tag in ["en-US", "de-DE", text.as_str()] {
            let Some(numbers) = adopt::Numbers::of(tag) else { continue };
            if let Ok(found) = adopt::read(&[adopt::Piece { text: &text, raised: false }], numbers, dollar) {
                for money in found {
                    let piece = text.get(money.start..money.end).unwrap();
                    assert!(adopt::has_digit(piece), "{text:?} in {tag}: {piece:?}");
                }
            }
        }
        let offer = json!({"@type": "Product", "name": text, "sku": text, "url": text, "@id": text, "__proto__": {"sku": "x"},
            "offers": {"@type": "Offer", "price": "49.00", "priceCurrency": "USD", "url": text}});
        for script in
            [offer.to_string(), text.clone(), format!("{offer}{text}"), format!("<!--{text}\n{offer}\n-->")]
        {
            for offer in adopt::json_ld(&script).offers {
                assert!(offer.sku.is_none_or(|sku| sku == text.trim() || sku == text), "{text:?}");
            }
        }
        assert!(adopt::plain(&text, Some(&text)).is_err(), "{text:?} is no currency");
    }
}

/// Members by names that JavaScript gives a meaning are members like others: reported where they are unknown.
#[test]
fn names_that_mean_something_to_javascript_are_plain_names() {
    let polluting = r#"{"__proto__": {"store": {"country": "JP"}, "polluted": true}, "constructor": {"prototype": {"x": 1}},
        "store": {"country": "US", "__proto__": {"currency": "JPY"}}, "markets": {"__proto__": {"ship": false}}}"#;
    let (config, problems) = config::read(Some(polluting), &[]).unwrap();
    let told: Vec<&str> = problems.0.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(told, ["__proto__", "constructor", "store.__proto__", "markets.__proto__"]);
    assert_eq!(config.store.country.map(|country| country.code().to_owned()).as_deref(), Some("US"));
    assert_eq!(
        config.store.currency.map(|currency| currency.code().to_owned()).as_deref(),
        Some("USD"),
        "its country's"
    );
    let ships = |config: &Config| config.markets.ships_to(Country::try_new("DE").unwrap());
    assert!(ships(&config));
}
