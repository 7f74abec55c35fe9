//! `landfall papers`, called as a user calls it: true stories of parcels and what their declarations lack.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

/// Two shirts from the United States to Germany: what everything below differs from.
fn order() -> Value {
    json!({
        "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
        "items": [{"id": "tee", "unitPrice": {"amount": "49.00", "currency": "USD"}, "quantity": 2,
                   "hsCode": "6109.10", "origin": "BD", "weightGrams": 180, "category": "apparel"}],
        "shipping": {"amount": "12.00", "currency": "USD"}, "registrations": ["IOSS"],
        "rates": {"base": "EUR", "date": "2026-10-30",
                  "rates": {"USD": "1.1172", "GBP": "0.8731", "KRW": "1650", "BRL": "6.1", "SAR": "4.19"}}
    })
}

/// What a shop knows about its shirt.
fn shop() -> Value {
    json!({
        "numbers": {"IOSS": "IM2760000001"},
        "items": {"tee": {"description": "T-shirt, knitted, cotton", "merchantId": "tee-m",
                          "manufacturerId": "BD-17", "gtin": "4006381333931"},
                  "not in this order": {"description": "Mug, stoneware"}}
    })
}

/// A document with some members of its root replaced.
fn with(mut document: Value, changes: Value) -> Value {
    for (key, value) in changes.as_object().unwrap() {
        document[key] = value.clone();
    }
    document
}

/// A document with one member of the first item replaced.
fn with_item(mut document: Value, key: &str, value: Value) -> Value {
    document["items"][0][key] = value;
    document
}

fn file(name: &str, content: &Value) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("papers-{name}.json"));
    fs::write(&path, content.to_string()).unwrap();
    path
}

fn landfall(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .arg("papers")
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    let _ = child.stdin.take().expect("standard input").write_all(input.as_bytes());
    child.wait_with_output().expect("the tool ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// The exit code and the JSON answer. `story` names the file.
fn papers(story: &str, order: &Value, details: Option<&Value>) -> (i32, Value) {
    let path = details.map(|details| file(story, details));
    let mut args = vec!["-", "--json"];
    if let Some(path) = &path {
        args.extend(["--with", path.to_str().unwrap()]);
    }
    let output = landfall(&args, &order.to_string());
    let answer = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{story}: {e}: {}", text(&output.stderr)));
    (output.status.code().unwrap(), answer)
}

/// The paths of what is missing.
fn missing(answer: &Value) -> Vec<&str> {
    answer["missing"].as_array().unwrap().iter().map(|missing| missing["path"].as_str().unwrap()).collect()
}

/// The codes of the papers.
fn codes(answer: &Value) -> Vec<&str> {
    answer["papers"].as_array().unwrap().iter().map(|paper| paper["code"].as_str().unwrap()).collect()
}

fn forms(answer: &Value) -> Vec<(&str, bool)> {
    let all = answer["forms"].as_array().unwrap().iter();
    all.map(|form| (form["form"].as_str().unwrap(), form["certain"].as_bool().unwrap())).collect()
}

#[test]
fn a_line_states_code_origin_quantity_weight_and_value_and_the_sums_add_up() {
    let mut order = order();
    let second = json!({"id": "mug", "unitPrice": {"amount": "9.50", "currency": "USD"}, "quantity": 3,
                        "hsCode": "691200", "origin": "CN", "weightGrams": 333});
    order["items"].as_array_mut().unwrap().push(second);
    let (_, answer) = papers("line", &order, Some(&shop()));
    let line = &answer["lines"][0];
    assert_eq!(line["path"], "items[0]");
    assert_eq!((&line["hsCode"], &line["hsDigitsNeeded"]), (&json!("610910"), &json!(6)));
    assert_eq!((&line["origin"], &line["quantity"]), (&json!("BD"), &json!(2)));
    assert_eq!(line["price"], json!({"amount": "98.00", "currency": "USD"}));
    assert_eq!(line["description"], "T-shirt, knitted, cotton");
    assert_eq!(line["netWeightKg"], "0.360");
    assert_eq!(answer["lines"][1]["netWeightKg"], "0.999");
    // 98.00 and 28.50 USD at 1.1172, and their shares of 12.00 USD.
    assert_eq!((&line["goods"], &answer["lines"][1]["goods"]), (&json!("87.72"), &json!("25.51")));
    let totals = &answer["totals"];
    assert_eq!((&totals["goods"], &totals["pieces"]), (&json!("113.23"), &json!(5)));
    assert_eq!((&totals["netWeightKg"], &totals["shipping"]), (&json!("1.359"), &json!("10.74")));
    assert_eq!(totals["customsValue"], "123.97");
    assert_eq!((&answer["incoterm"], &answer["carrier"]), (&json!("DDP"), &json!("courier")));
    assert_eq!(forms(&answer), [("commercial-invoice", true)]);
}

#[test]
fn everything_given_is_a_table_that_ends_with_nothing_missing() {
    let shop = file("everything", &shop());
    let output = landfall(&["-", "--with", shop.to_str().unwrap()], &order().to_string());
    let table = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{table}{}", text(&output.stderr));
    for part in [
        "Customs papers, US to DE, declared 2026-11-22",
        "sale to a consumer, by courier, DDP",
        "T-shirt, knitted, cotton",
        "0.360",
        "98.00 USD",
        "IM2760000001",
        "EU/papers/product-identifiers",
        "4006381333931",
        "Nothing is missing",
    ] {
        assert!(table.contains(part), "{part} is missing in\n{table}");
    }
    assert!(!table.contains("Missing"), "{table}");
}

#[test]
fn without_more_than_the_request_the_description_is_missing_and_says_where_it_goes() {
    let output = landfall(&["-"], &order().to_string());
    let table = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{table}");
    let line = table.lines().find(|line| line.contains("items.tee.description")).expect("a line of it");
    assert!(line.contains("in a file of --with") && line.contains("ALL/papers/description"), "{line}");
    assert!(table.contains("a request has none, see --with"), "{table}");
}

#[test]
fn the_united_states_ask_for_ten_digits_by_post_since_the_day_of_the_rule() {
    let to_us = |date: &str, code: &str| {
        let changes = json!({"date": date, "shipFrom": "DE", "destination": {"country": "US"},
                             "carrier": "post", "registrations": []});
        with_item(with(order(), changes), "hsCode", code.into())
    };
    let (code, before) = papers("us-before", &to_us("2026-07-23", "610910"), Some(&shop()));
    assert_eq!((code, before["lines"][0]["hsDigitsNeeded"].as_u64()), (0, Some(6)), "{before:#}");
    let (code, after) = papers("us-after", &to_us("2026-07-24", "610910"), Some(&shop()));
    assert_eq!((code, missing(&after)), (1, vec!["items[0].hsCode"]));
    let entry = &after["missing"][0];
    assert_eq!(entry["expected"], "a customs code of 10 digits");
    assert_eq!(entry["found"], "6 digits (610910)");
    assert_eq!((&entry["in"], &entry["rule"]), (&json!("request"), &json!("US/papers/hs-by-post")));
    let (code, given) = papers("us-given", &to_us("2026-07-24", "6109.10.0012"), Some(&shop()));
    assert_eq!((code, missing(&given).len()), (0, 0));
}

#[test]
fn couriers_to_the_united_states_need_ten_digits_since_no_parcel_is_too_small() {
    let on = |date: &str| {
        let changes =
            json!({"date": date, "shipFrom": "GB", "destination": {"country": "US"}, "registrations": []});
        papers(&format!("us-courier-{date}"), &with(order(), changes), Some(&shop())).1
    };
    assert!(missing(&on("2025-08-28")).is_empty());
    assert_eq!(missing(&on("2025-08-29")), ["items[0].hsCode"]);
}

#[test]
fn the_union_asks_for_product_identifiers_since_november() {
    let described =
        json!({"numbers": {"IOSS": "IM2760000001"}, "items": {"tee": {"description": "T-shirt"}}});
    let on =
        |date: &str| papers(&format!("pid-{date}"), &with(order(), json!({"date": date})), Some(&described));
    let (code, before) = on("2026-10-31");
    assert_eq!((code, missing(&before).len()), (0, 0), "{before:#}");
    let (code, after) = on("2026-11-01");
    let expected = ["items.tee.merchantId", "items.tee.manufacturerId", "items.tee.gtin"];
    assert_eq!((code, missing(&after)), (1, expected.to_vec()));
    assert!(after["missing"][0]["rule"] == "EU/papers/product-identifiers", "{after:#}");
    // They are asked for distance sales of little value only.
    let dear = with_item(order(), "quantity", 9.into());
    assert!(!missing(&papers("pid-dear", &dear, Some(&described)).1).contains(&"items.tee.gtin"));
    let firm = with(order(), json!({"buyer": "business"}));
    assert!(!missing(&papers("pid-firm", &firm, Some(&described)).1).contains(&"items.tee.gtin"));
}

#[test]
fn a_product_without_a_gtin_says_so() {
    let mut none = shop();
    none["items"]["tee"]["gtin"] = false.into();
    let (code, answer) = papers("no-gtin", &order(), Some(&none));
    assert_eq!((code, &answer["lines"][0]["gtin"]), (0, &json!(false)));
}

#[test]
fn korea_and_brazil_want_the_recipients_number() {
    let to = |country: &str| with(order(), json!({"destination": {"country": country}, "registrations": []}));
    let (code, korea) = papers("kr", &to("KR"), Some(&shop()));
    assert_eq!((code, missing(&korea)), (1, vec!["numbers.kr-customs-code"]));
    let paper = korea["papers"].as_array().unwrap().iter().find(|paper| paper["code"] == "kr-customs-code");
    let paper = paper.expect("the code");
    assert_eq!(
        (&paper["by"], &paper["to"], &paper["number"]),
        (&json!("recipient"), &json!("seller"), &Value::Null)
    );
    let (code, brazil) = papers("br", &to("BR"), Some(&shop()));
    assert_eq!((code, missing(&brazil)), (1, vec!["numbers.br-cpf"]));
    let firm = with(to("BR"), json!({"buyer": "business"}));
    assert_eq!(missing(&papers("br-firm", &firm, Some(&shop())).1), ["numbers.br-cnpj"]);
}

#[test]
fn the_shops_file_and_the_orders_are_laid_over_each_other() {
    let brazil = with(order(), json!({"destination": {"country": "BR"}, "registrations": []}));
    let shop = file("over-shop", &shop());
    let own = json!({"numbers": {"br-cpf": "123.456.789-09"}, "items": {"tee": {"description": "T-shirt, size M"}}});
    let own = file("over-order", &own);
    let args = ["-", "--json", "--with", shop.to_str().unwrap(), "--with", own.to_str().unwrap()];
    let output = landfall(&args, &brazil.to_string());
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(output.status.code(), Some(0), "{answer:#}");
    assert_eq!(answer["lines"][0]["description"], "T-shirt, size M");
    assert_eq!(answer["lines"][0]["merchantId"], "tee-m", "what the second file leaves out stays");
    let paper = answer["papers"].as_array().unwrap().iter().find(|paper| paper["code"] == "br-cpf");
    assert_eq!(paper.expect("the number")["number"], "123.456.789-09");
}

#[test]
fn what_the_recipient_does_with_the_carrier_is_told_and_not_missing() {
    for (country, code) in [("TW", "real-name-check"), ("IN", "kyc")] {
        let order = with(order(), json!({"destination": {"country": country}, "registrations": []}));
        let (exit, answer) = papers(country, &order, Some(&shop()));
        assert_eq!((exit, codes(&answer).contains(&code)), (0, true), "{answer:#}");
    }
    let by_post =
        with(order(), json!({"destination": {"country": "TW"}, "registrations": [], "carrier": "post"}));
    assert!(!codes(&papers("TW-post", &by_post, Some(&shop())).1).contains(&"real-name-check"));
}

#[test]
fn saudi_arabia_wants_an_identity_number_above_a_thousand_riyals() {
    let to = |quantity: u32| {
        let order = with(order(), json!({"destination": {"country": "SA"}, "registrations": []}));
        papers(&format!("sa-{quantity}"), &with_item(order, "quantity", quantity.into()), Some(&shop()))
    };
    // 5 × 49 + 12 = 257 USD are 963.87 riyals; 6 shirts are 1,147.65.
    assert_eq!(to(5).0, 0);
    assert_eq!(missing(&to(6).1), ["numbers.identity-number"]);
}

#[test]
fn an_order_that_crosses_no_customs_border_needs_no_papers() {
    let stories = [
        ("domestic", json!({"shipFrom": "DE"})),
        ("union", json!({"shipFrom": "FR"})),
        ("monaco", json!({"shipFrom": "DE", "destination": {"country": "MC"}})),
    ];
    for (story, changes) in stories {
        let (code, answer) = papers(story, &with(order(), changes), None);
        assert_eq!((code, answer["declaration"].as_str()), (0, Some("none")), "{story}: {answer:#}");
        for list in ["lines", "papers", "forms", "missing", "registrations", "notStated"] {
            assert_eq!(answer[list], json!([]), "{story}: {list}");
        }
    }
    let output = landfall(&["-"], &with(order(), json!({"shipFrom": "DE"})).to_string());
    assert!(text(&output.stdout).contains("No customs declaration"), "{}", text(&output.stdout));
}

#[test]
fn digital_goods_need_none_and_do_not_stand_among_the_others() {
    let mut order = order();
    let book =
        json!({"id": "e-book", "unitPrice": {"amount": "5.00", "currency": "USD"}, "category": "digital"});
    order["items"].as_array_mut().unwrap().push(book.clone());
    let (code, mixed) = papers("mixed", &order, Some(&shop()));
    assert_eq!((code, mixed["lines"].as_array().unwrap().len()), (0, 1));
    assert_eq!((&mixed["totals"]["goods"], &mixed["totals"]["pieces"]), (&json!("87.72"), &json!(2)));
    order["items"] = json!([book]);
    let (code, alone) = papers("digital", &order, None);
    assert_eq!((code, alone["declaration"].as_str()), (0, Some("none")));
}

#[test]
fn a_missing_weight_origin_and_code_are_named_with_their_paths() {
    let mut order = order();
    for key in ["weightGrams", "origin", "hsCode"] {
        order["items"][0].as_object_mut().unwrap().remove(key);
    }
    let (code, answer) = papers("bare", &order, Some(&shop()));
    assert_eq!(code, 1);
    // Two rows ask for the code; it is named once.
    let mut found = missing(&answer);
    found.sort_unstable();
    assert_eq!(found, ["items[0].hsCode", "items[0].origin", "items[0].weightGrams"]);
    assert_eq!(answer["lines"][0]["netWeightKg"], Value::Null);
    assert_eq!(answer["totals"]["netWeightKg"], Value::Null, "a sum without a part is not known");
    // A parcel between private persons states neither code nor origin.
    let gift = with(order, json!({"consignment": "gift", "registrations": []}));
    assert_eq!(missing(&papers("gift", &gift, Some(&shop())).1), ["items[0].weightGrams"]);
}

#[test]
fn the_one_stop_shops_number_is_stated_only_where_the_scheme_covers_the_order() {
    let (_, covered) =
        papers("covered", &with(order(), json!({"registrations": ["GB", "IOSS"]})), Some(&shop()));
    let stated = &covered["registrations"][0];
    assert_eq!((&stated["registration"], &stated["number"]), (&json!("IOSS"), &json!("IM2760000001")));
    assert_eq!((&stated["rule"], &stated["items"]), (&json!("EU/vat/ioss"), &json!(["tee"])));
    assert_eq!(covered["lines"][0]["registration"], "IOSS");
    assert_eq!(covered["notStated"], json!(["GB"]));
    // 4 × 49 USD are 175 euros.
    let (_, dear) = papers("dear", &with_item(order(), "quantity", 4.into()), Some(&shop()));
    assert_eq!((&dear["registrations"], &dear["notStated"]), (&json!([]), &json!(["IOSS"])));
    assert_eq!(dear["lines"][0]["hsDigitsNeeded"], 10, "above 150 euros the full code is declared");
    let mut nameless = shop();
    nameless["numbers"] = json!({});
    let (code, answer) = papers("nameless", &order(), Some(&nameless));
    assert_eq!((code, missing(&answer)), (1, vec!["numbers.IOSS"]));
}

#[test]
fn an_item_scheme_covers_some_lines_and_not_others() {
    let mut order = with(
        order(),
        json!({"destination": {"country": "NO"}, "registrations": ["NO-VOEC"],
        "rates": {"base": "EUR", "date": "2026-10-30", "rates": {"USD": "1.1172", "NOK": "11.5"}}}),
    );
    let coat = json!({"id": "coat", "unitPrice": {"amount": "400.00", "currency": "USD"}, "hsCode": "620193",
                      "origin": "CN", "weightGrams": 1200, "category": "apparel"});
    order["items"].as_array_mut().unwrap().push(coat);
    let (_, answer) = papers("voec", &order, Some(&shop()));
    assert_eq!(answer["registrations"][0]["items"], json!(["tee"]), "{answer:#}");
    assert_eq!(answer["lines"][1]["registration"], Value::Null);
}

#[test]
fn the_posts_forms_go_by_value_weight_and_the_sending_post() {
    let by_post = |from: &str, quantity: u32| {
        let changes = json!({"shipFrom": from, "destination": {"country": "KR"}, "carrier": "post",
                             "registrations": []});
        with_item(with(order(), changes), "quantity", quantity.into())
    };
    let form = |story: &str, order: &Value| {
        let (_, answer) = papers(story, order, Some(&shop()));
        forms(&answer).iter().map(|(form, certain)| format!("{form} {certain}")).collect::<Vec<_>>()
    };
    // 7 × 49 USD are 268.06 pounds, 8 are 306.36.
    assert_eq!(form("cn22", &by_post("GB", 7)), ["cn22 true"]);
    assert_eq!(form("cn23", &by_post("GB", 8)), ["cn23 true", "commercial-invoice true"]);
    assert_eq!(form("heavy", &with_item(by_post("GB", 2), "weightGrams", 1001.into()))[0], "cn23 true");
    let unweighed = with_item(by_post("GB", 2), "weightGrams", Value::Null);
    assert_eq!(form("unweighed", &unweighed), ["cn22 false", "cn23 true", "commercial-invoice true"]);
    // Elsewhere the limit is in special drawing rights, which have no rate here: both are named.
    assert_eq!(form("sdr", &by_post("DE", 2)), ["cn22-or-cn23 true"]);
}

#[test]
fn where_other_rules_hold_nobody_says_that_nothing_is_missing() {
    let noumea =
        with(order(), json!({"shipFrom": "DE", "destination": {"country": "FR", "postalCode": "98800"}}));
    let (code, answer) = papers("noumea", &noumea, Some(&shop()));
    assert_eq!((code, answer["declaration"].as_str()), (1, Some("unknown")));
    assert_eq!(answer["quote"]["status"], "unavailable");
    assert!(!codes(&answer).contains(&"product-identifiers"), "the union's rows are not known to hold there");
    let output = landfall(&["-"], &noumea.to_string());
    assert!(text(&output.stdout).contains("unavailable"), "{}", text(&output.stdout));
}

#[test]
fn a_missing_rate_is_missing_and_no_value_is_invented() {
    let (code, answer) = papers("rate", &with(order(), json!({"currency": "XAF"})), Some(&shop()));
    assert_eq!((code, missing(&answer)), (1, vec!["rates"]));
    assert_eq!((&answer["lines"][0]["goods"], &answer["totals"]["goods"]), (&Value::Null, &Value::Null));
    assert_eq!(answer["lines"][0]["price"]["amount"], "98.00");
}

#[test]
fn the_papers_are_those_of_the_quote() {
    let (_, answer) = papers("quote", &order(), Some(&shop()));
    let output = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .args(["quote", file("quote-order", &order()).to_str().unwrap()])
        .output()
        .expect("the tool runs");
    let quote: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(answer["quote"]["id"], quote["id"]);
    assert_eq!(answer["lines"][0]["customsValue"], quote["items"][0]["customsValue"]);
}

#[test]
fn err_wrong_input_ends_with_code_two_and_its_path() {
    let bad_request = with_item(order(), "hsCode", "6109".into());
    let good = file("good", &shop());
    let output = landfall(&["-", "--with", good.to_str().unwrap()], &bad_request.to_string());
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = text(&output.stderr);
    assert!(said.starts_with("landfall papers: standard input: items[0].hsCode: expected "), "{said}");

    let cases = [
        (json!({"numbers": {"IOS": "IM1"}}), "numbers.IOS: expected one of IOSS, OSS, "),
        (json!({"numbers": {"IOSS": ""}}), "numbers.IOSS: expected a text that is not empty, found \"\""),
        (
            json!({"items": {"tee": {"gtin": "4006381333932"}}}),
            "items.tee.gtin: expected a GTIN of 8, 12, 13 or 14",
        ),
        (json!({"items": {"tee": {"gtin": true}}}), "items.tee.gtin: expected a GTIN"),
        (
            json!({"items": {"tee": {"descripton": "T-shirt"}}}),
            "items.tee.descripton: expected one of the fields",
        ),
        (json!({"items": ["tee"]}), "items: expected an object"),
        (json!([]), "expected an object, found []"),
    ];
    for (number, (details, expected)) in cases.iter().enumerate() {
        let path = file(&format!("bad-{number}"), details);
        let output = landfall(&["-", "--with", path.to_str().unwrap()], &order().to_string());
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(expected) && said.contains(&format!("papers-bad-{number}.json: ")), "{said}");
    }
}
