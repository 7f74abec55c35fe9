//! Edits without loss, findings with their lines, and cells that are the engine's answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::calendar::{Date, Instant, Zone};
use crate::config::Config;
use crate::input::Json;
use crate::quote::{Request, quote};
use crate::world::{Country, Holidays, source};

// --- Edits ---------------------------------------------------------------------------------------------------------

/// A file as people write it: its own order, unknown keys, tabs, Windows line ends, a byte order mark.
const OWN: &str = "\u{FEFF}{\r\n\t\"shipping\": [ {\"id\":\"post\", \"x-mine\": [ 1.50,2e3],\t\"price\": \"4.00 EUR\" } ],\r\n\t\"x-unknown\":   { \"b\": 1, \"a\": \"\\u00e9\" },\r\n\t\"store\": { \"currency\": \"EUR\", \"country\": \"DE\" }\r\n}\r\n\r\n";

fn edit(text: &str, path: Value, value: Option<&str>) -> Option<String> {
    put(text, &path.into(), value)
}

#[test]
fn a_value_that_stands_there_already_changes_no_byte() {
    assert_eq!(edit(OWN, json!(["store", "country"]), Some("\"DE\"")).as_deref(), Some(OWN));
    assert_eq!(edit(OWN, json!(["shipping", 0, "x-mine"]), Some("[1.50,2e3]")).as_deref(), Some(OWN));
    assert_eq!(edit(OWN, json!(["store", "timeZone"]), None).as_deref(), Some(OWN), "what is not there");
}

#[test]
fn an_edit_leaves_everything_else_byte_for_byte() {
    let edited = edit(OWN, json!(["store", "country"]), Some("\"AT\"")).unwrap();
    assert_eq!(edited, OWN.replace("\"DE\"", "\"AT\""));
    let edited = edit(OWN, json!(["shipping", 0, "price"]), Some("\"5.00 EUR\"")).unwrap();
    assert_eq!(edited, OWN.replace("4.00", "5.00"));
}

#[test]
fn what_is_missing_on_the_way_is_made_and_what_is_taken_out_leaves_json() {
    let made = edit("{}\n", json!(["store", "country"]), Some("\"DE\"")).unwrap();
    assert_eq!(made, "{\n  \"store\": {\n    \"country\": \"DE\"\n  }\n}\n");
    let made = edit(&made, json!(["shipping"]), Some(r#"[{"id": "post", "price": "4.00 EUR"}]"#)).unwrap();
    let more = edit(&made, json!(["shipping", 1]), Some(r#"{"id": "courier"}"#)).unwrap();
    let ids = |text: &str| -> Vec<Value> {
        let value: Value = serde_json::from_str(text).unwrap();
        value["shipping"].as_array().unwrap().iter().map(|service| service["id"].clone()).collect()
    };
    assert_eq!(ids(&more), ["post", "courier"]);
    assert_eq!(ids(&edit(&more, json!(["shipping", 0]), None).unwrap()), ["courier"]);
    let less = edit(&edit(&made, json!(["shipping"]), None).unwrap(), json!(["store"]), None).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&less).unwrap(), json!({}));
}

#[test]
fn of_two_members_with_one_name_the_one_that_holds_is_edited() {
    let twice = r#"{"localize": "auto", "localize": "manual"}"#;
    let edited = edit(twice, json!(["localize"]), Some("\"suggest\"")).unwrap();
    assert_eq!(edited, r#"{"localize": "auto", "localize": "suggest"}"#);
}

#[test]
fn err_what_is_no_json_is_not_edited() {
    for text in ["", "{", "{\"store\": 1,}", "{a: 1}", "// mine\n{}", "[]", "7"] {
        assert_eq!(edit(text, json!(["localize"]), Some("\"auto\"")), None, "{text}");
    }
    assert_eq!(edit("{\"store\": 7}", json!(["store", "country"]), Some("\"DE\"")), None, "through a number");
    assert_eq!(edit("{}", json!(["store", "country"]), Some("DE")), None, "a value that is no JSON");
}

#[test]
fn err_what_is_nested_without_end_is_left() {
    let deep = "[".repeat(200_000);
    assert_eq!(place(&deep, "store"), None);
    assert_eq!(edit(&deep, json!(["store"]), Some("1")), None);
    assert_eq!(edit("{}", json!(["store"]), Some(&deep)), None);
    let far: Vec<&str> = vec!["a"; 5_000];
    assert_eq!(edit("{}", json!(far), Some("1")), None);
    let nested = ["[".repeat(40), "]".repeat(40)].concat();
    assert_eq!(edit("{}", json!(vec!["a"; 40]), Some(&nested)), None, "together deeper than a file may be");
}

#[test]
fn a_products_facts_stand_in_its_own_rule_before_those_that_would_hold() {
    let fact = |text: &str, name, value| put_fact(text, "mug", name, value).unwrap();
    let rules = |text: &str| serde_json::from_str::<Value>(text).unwrap()["products"].clone();
    let one = fact("{}", "hsCode", Some("\"691200\""));
    assert_eq!(rules(&one), json!([{"match": {"sku": "mug"}, "hsCode": "691200"}]));
    let two = fact(&one, "weightGrams", Some("400"));
    assert_eq!(rules(&two)[0]["weightGrams"], 400);
    assert_eq!(fact(&fact(&two, "weightGrams", None), "hsCode", None), "{}", "nothing is left of it");
    let pattern = r#"{"products": [{"match": {"sku": "m*"}, "origin": "CN"}]}"#;
    assert_eq!(rules(&fact(pattern, "origin", Some("\"PT\"")))[0]["match"]["sku"], "mug", "the first holds");
    let other = r#"{"products": [{"match": {"sku": "hat"}, "origin": "CN"}]}"#;
    assert_eq!(rules(&fact(other, "origin", Some("\"PT\"")))[1]["match"]["sku"], "mug");
}

proptest! {
    /// Whatever the file and the path, only what the path leads to is another value afterwards.
    #[test]
    fn an_edit_is_the_same_edit_of_the_values(
        first in "[ab]", second in "[ab]", found in 0u8..4, indent in "[ \n\t]{0,3}", value in "[a-z\u{e9}\"\\\\]{0,4}",
    ) {
        let inner = ["{}", r#"{"a": [1, {"b": null}]}"#, r#"{"b":"x","a":{"b":2}}"#, r#"{ "a" : { } }"#][usize::from(found)];
        let text = format!("{{{indent}\"a\":{indent}{inner},{indent}\"z\":[true,1.50]{indent}}}{indent}");
        let wanted = Json::from(value.as_str());
        let path = Json::from(json!([&first, &second]));
        if let Some(edited) = put(&text, &path, Some(&wanted.to_string())) {
            let mut expected = Json::parse(&text).unwrap();
            *expected.member(&first).member(&second) = wanted;
            prop_assert_eq!(Json::parse(&edited).unwrap(), expected);
            prop_assert_eq!(put(&edited, &path, None).map(|text| Json::parse(&text).is_ok()), Some(true));
        }
    }
}

// --- Findings ------------------------------------------------------------------------------------------------------

#[test]
fn every_finding_says_where_it_stands_what_was_found_and_what_was_expected() {
    let text = "{\n  \"store\": {\"contry\": \"DE\"},\n  \"shipping\": [\n    {\"id\": \"post\",\n     \"price\": 4}\n  ],\n  \"restrictions\": [{\"match\": {\"hs\": \"22\"}, \"action\": \"blok\"}],\n  \"page\": {\"adopt\": \"structured\", \"cart\": {\"items\": \"lines\"}}\n}";
    let (config, found) = findings(text);
    assert!(config.is_some(), "the rest of the file still works");
    let found: Vec<String> = Value::from(found)
        .as_array()
        .unwrap()
        .iter()
        .map(|f| {
            let text = |key: &str| f[key].as_str().unwrap().to_owned();
            format!("{}:{} {} {} / {}", f["line"], f["column"], text("path"), text("expected"), text("found"))
        })
        .collect();
    let has = |part: &str| found.iter().any(|line| line.contains(part));
    assert!(has("2:13 store.contry \"country\" / \"contry\""), "{found:#?}");
    assert!(has("5:6 shipping[0].price an amount such as \"12.00 EUR\" / 4"), "{found:#?}");
    assert!(has("7:44 restrictions[0].action one of warn, block"), "{found:#?}");
    assert!(has("8:12 page.adopt \"structured-data\""), "{found:#?}");
    assert!(has("page.cart a \"place\""), "{found:#?}");
}

#[test]
fn err_a_file_that_is_no_json_is_named_by_its_line() {
    let (config, found) = findings("{\n  \"store\": {,\n}");
    assert!(config.is_none());
    assert_eq!(Value::from(found)[0]["path"], "line 2, column 13");
    assert_eq!(place("{\"a.b\": {\"c\": [1, {\"d\": 2}]}}", "a.b.c[1].d"), Some((1, 20)), "a key with a dot");
    assert_eq!(place("{}", "shipping"), None);
}

// --- Cells ---------------------------------------------------------------------------------------------------------

const SHOP: &str = r#"{"store": {"country": "US", "currency": "USD", "timeZone": "America/New_York", "registrations": ["IOSS"]},
  "markets": {"FR": {"ship": false}, "CH": {"currency": "CHF"}},
  "products": [{"match": {"sku": "bag"}, "hsCode": "420221", "origin": "IT", "weightGrams": 980}],
  "shipping": [{"id": "courier", "to": ["DE", "US", "CH", "TV"], "price": "22.00 USD", "incoterm": "DDP", "handlingDays": 1, "transitDays": [3, 8], "cutOff": "15:00"},
               {"id": "slow", "to": ["DE"], "price": "9.00 USD", "incoterm": "DAP", "carrier": "post"}],
  "restrictions": [{"match": {"sku": "bag"}, "to": ["CH"], "action": "block"}]}"#;

fn data(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(below)
}

/// The files that a page loads, for some countries.
fn files() -> &'static (Vec<String>, Vec<String>, String) {
    static FILES: OnceLock<(Vec<String>, Vec<String>, String)> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut rules = BTreeMap::new();
        for below in ["", "markets", "unions", "tariffs", "measures"] {
            for entry in std::fs::read_dir(data(below)).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file()
                    && path.extension().is_some_and(|ending| ending == "toml" || ending == "csv")
                {
                    let name = path.strip_prefix(data("")).unwrap().to_string_lossy().into_owned();
                    rules.insert(name, std::fs::read_to_string(path).unwrap());
                }
            }
        }
        let source = source::load(&rules.into_iter().collect::<Vec<_>>()).unwrap();
        let (mut markets, mut holidays) = (Vec::new(), Vec::new());
        for code in ["US", "DE", "CH"] {
            let country = Country::try_new(code).unwrap();
            markets.push(source.compiled(country).unwrap().to_string());
            let file = format!("holidays/{code}.csv");
            let table = std::fs::read_to_string(data(&file)).unwrap();
            holidays.push(Holidays::read_table(country, &file, &table).unwrap().compiled().to_string());
        }
        (markets, holidays, std::fs::read_to_string(data("rates.json")).unwrap())
    })
}

fn stock() -> Stock {
    let (markets, holidays, rates) = files();
    let mut stock = Stock::default();
    stock.take_rates(rates).unwrap();
    markets.iter().for_each(|file| stock.take_market(file).unwrap());
    holidays.iter().for_each(|file| stock.take_holidays(file).unwrap());
    stock
}

/// On Monday, 23 November 2026, at noon UTC.
fn question() -> Question {
    Question {
        products: vec![Sample { sku: "bag".to_owned(), amount: "248.00".to_owned() }],
        service: None,
        in_shop_currency: false,
        today: Date::try_new(2026, 11, 23).unwrap(),
        now: Instant::from_seconds(1_795_435_200),
    }
}

fn seen(question: &Question, code: &str) -> Value {
    let config: Config = findings(SHOP).0.unwrap();
    let ahead = |_| -300;
    country(&stock(), &config, question, Country::try_new(code).unwrap(), Zone::new(&ahead)).into()
}

#[test]
fn a_cell_is_the_engines_answer_to_the_question_that_its_working_shows() {
    let cell = seen(&question(), "DE")["cells"][0].clone();
    let config = findings(SHOP).0.unwrap();
    let stock = stock();
    let told = explain(&stock, &config, &question(), Country::try_new("DE").unwrap(), 0);
    // As the tool reads it from a file.
    let request = Request::read(told.get("request").unwrap(), stock.world()).unwrap();
    let answer: Value = quote(stock.world(), &request).unwrap().to_json().into();
    assert_eq!(Value::from(told.get("quote").unwrap().clone()), answer);
    for part in ["goods", "shipping", "duty", "tax", "fees", "total", "dueNow", "dueOnDelivery"] {
        assert_eq!(cell[part], answer["totals"][part], "{part}");
    }
    assert_eq!(cell["currency"], "EUR");
    assert!(answer["charges"].as_array().unwrap().iter().all(|charge| charge["source"] != ""));
    assert_eq!(
        told.get("notes").unwrap().as_array().unwrap().len(),
        answer["notes"].as_array().unwrap().len()
    );
}

#[test]
fn what_the_state_adds_is_a_share_of_price_and_freight_and_never_the_carriers() {
    let cell = seen(&question(), "DE")["cells"][0].clone();
    let minor = |part: &str| cell[part].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
    let expected = 1000 * (minor("duty") + minor("tax")) / (minor("goods") + minor("shipping"));
    assert!((cell["added"].as_i64().unwrap() - expected).abs() <= 1, "{cell}");
}

#[test]
fn an_amount_that_nobody_knows_is_none_and_what_is_known_is_said() {
    // The tax of an American state depends on the state, and the data has none.
    let cell = seen(&question(), "US")["cells"][0].clone();
    assert_eq!(
        (&cell["status"], &cell["total"], &cell["shown"], &cell["added"]),
        (&json!("unavailable"), &Value::Null, &Value::Null, &Value::Null)
    );
    assert_eq!(cell["known"], "270.00");
}

/// A shop in a currency without a rate: every cell said "0.00 and what is not known".
#[test]
fn a_price_that_can_not_be_converted_is_no_zero() {
    let shop = SHOP.replace("USD", "DJF").replace("22.00", "22").replace("9.00", "9");
    let config = findings(&shop).0.unwrap();
    let germany = Country::try_new("DE").unwrap();
    let asked =
        Question { products: vec![Sample { sku: "bag".into(), amount: "9000".into() }], ..question() };
    let seen: Value = country(&stock(), &config, &asked, germany, Zone::new(&|_| 0)).into();
    assert_eq!(seen["currency"], "EUR");
    assert_eq!((&seen["cells"][0]["total"], &seen["cells"][0]["known"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_country_without_rules_has_the_price_and_its_grade_says_so() {
    let seen = seen(&question(), "TV");
    assert_eq!(seen["grade"], "price");
    let cell = &seen["cells"][0];
    assert_eq!((&cell["shown"], &cell["added"]), (&Value::Null, &Value::Null), "never zero: {cell}");
}

#[test]
fn where_the_shop_does_not_ship_nothing_is_asked() {
    assert_eq!(seen(&question(), "FR")["closed"], "not-shipped");
    assert_eq!(seen(&question(), "JP")["closed"], "no-service");
    let slow = Question { service: Some("slow".to_owned()), ..question() };
    assert_eq!(seen(&slow, "US")["closed"], "no-service", "not this one");
    assert_eq!(seen(&slow, "DE")["incoterm"], "DAP");
    let none: Value = country(
        &stock(),
        &Config::default(),
        &question(),
        Country::try_new("DE").unwrap(),
        Zone::new(&|_| 0),
    )
    .into();
    assert_eq!(none["closed"], "no-store");
}

#[test]
fn a_cell_without_an_answer_says_what_is_missing() {
    let said = |shop: &str, sku: &str, amount: &str| {
        let config = findings(shop).0.unwrap();
        let asked =
            Question { products: vec![Sample { sku: sku.into(), amount: amount.into() }], ..question() };
        let seen: Value =
            country(&stock(), &config, &asked, Country::try_new("DE").unwrap(), Zone::new(&|_| 0)).into();
        seen["cells"][0]["why"].as_str().unwrap_or_default().to_owned()
    };
    let steps = SHOP.replace("\"22.00 USD\"", r#"[{"upToGrams": 500, "price": "9.00 USD"}]"#);
    assert_eq!(
        said(&steps, "x", "9.00"),
        "The price of courier depends on the weight, and the product has none."
    );
    assert!(said(&steps, "bag", "9.00").starts_with("No step of the price of courier is for this weight"));
    assert!(said(SHOP, "bag", "9,00").starts_with("amount: expected"));
    assert_eq!(said(SHOP, "bag", "9.00"), "", "there is an answer");
}

#[test]
fn a_restriction_of_the_shop_is_said() {
    assert_eq!(seen(&question(), "CH")["cells"][0]["restricted"], "block");
    assert_eq!(seen(&question(), "DE")["cells"][0]["restricted"], Value::Null);
}

#[test]
fn answers_in_the_shops_money_are_the_same_question() {
    let own = seen(&question(), "CH")["cells"][0]["currency"].clone();
    let compared = seen(&Question { in_shop_currency: true, ..question() }, "CH")["cells"][0].clone();
    assert_eq!((own, &compared["currency"]), (json!("CHF"), &json!("USD")));
    assert_eq!(compared["goods"], "248.00");
}

#[test]
fn days_are_those_of_the_service_counted_from_the_day_of_the_order() {
    // Noon UTC is seven in New York: before the cut-off. It leaves on Tuesday; Thanksgiving is no working day.
    let delivery = seen(&question(), "DE")["delivery"].clone();
    assert_eq!(
        (&delivery["leaves"], &delivery["first"], &delivery["from"]),
        (&json!("2026-11-24"), &json!("2026-11-30"), &json!(7))
    );
    let late = Question { now: Instant::from_seconds(1_795_435_200 + 9 * 3600), ..question() };
    assert_eq!(seen(&late, "DE")["delivery"]["leaves"], "2026-11-25");
    let silent = Question { service: Some("slow".to_owned()), ..question() };
    assert_eq!(seen(&silent, "DE")["delivery"], Value::Null, "no transit days, no promise");
}

#[test]
fn a_question_is_read_from_what_the_page_says() {
    let text = r#"{"products": [{"sku": "bag", "amount": "248.00"}], "service": "", "inShopCurrency": true, "today": "2026-11-23", "now": 1795435200}"#;
    let read = Question::read(text).unwrap();
    assert_eq!((read.products.len(), read.service, read.in_shop_currency), (1, None, true));
    assert!(Question::read(r#"{"today": "soon", "now": 1}"#).is_none());
}

#[test]
fn a_product_is_completed_by_all_rules_and_a_price_that_is_none_is_named() {
    let config = findings(SHOP).0.unwrap();
    let both = Question {
        products: vec![question().products[0].clone(), Sample { sku: "x".into(), amount: "4,5".into() }],
        ..question()
    };
    let said: Value = products(&both, &config).into();
    assert_eq!((&said[0]["hsCode"], &said[0]["problem"]), (&json!("420221"), &Value::Null));
    assert!(said[1]["problem"].as_str().unwrap().starts_with("amount: expected"), "{said}");
}

#[test]
fn err_a_second_byte_order_mark_is_no_json_to_any_edit() {
    for (text, may) in [("\u{FEFF}{\"a\": {}}", true), ("\u{FEFF}\u{FEFF}{\"a\": {}}", false)] {
        assert_eq!(file::put_fact(text, "tee", "origin", Some("\"PT\"")).is_some(), may);
        assert_eq!(file::put_fact(text, "tee", "origin", None).is_some(), may);
        assert_eq!(file::put(text, &Json::parse("[\"b\"]").unwrap(), Some("1")).is_some(), may);
        assert_eq!(file::place(text, "a").is_some(), may);
    }
}
