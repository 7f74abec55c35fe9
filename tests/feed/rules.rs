//! The published rules of product feeds, structured data and `hreflang`, each with its source, held against what the tool
//! writes. Nothing here knows how the tool does it.
//!
//! Sources, seen on 2026-11-28 unless another day stands there:
//!
//! | key | source |
//! |---|---|
//! | G-spec | Google, Product data specification, support.google.com/merchants/answer/7052112 |
//! | G-avail | Google, Availability, support.google.com/merchants/answer/6324448 |
//! | G-price | Google, Price, support.google.com/merchants/answer/6324371 |
//! | G-ship | Google, Shipping, support.google.com/merchants/answer/6324484; its form also in commercetools, docs.commercetools.com/agentic-commerce/ai-hub/google/fulfillment |
//! | G-ship-api | Google, Merchant API, Shipping, developers.google.com/merchant/api/reference/rpc/google.shopping.merchant.products.v1/Types/Shipping |
//! | G-excluded | Google, Excluded countries for Shopping ads, support.google.com/merchants/answer/9837523 |
//! | G-tax | Google, Tax, support.google.com/merchants/answer/6324454, and the update of 2025, .../answer/16098264 |
//! | G-tsv | Google, Supported file formats, support.google.com/manufacturers/answer/6124098 |
//! | RSS | RSS 2.0 and the namespace of Merchant Center, as in blog.security-warehouse.com/2022/09/01/rss-2-0-specification-google-merchant-center |
//! | S-ship | schema.org/OfferShippingDetails, /ShippingDeliveryTime, /deliveryTime, /DefinedRegion |
//! | G-hreflang | Google, Localized versions, developers.google.com/search/docs/advanced/crawling/localized-versions |
//!
//! Rules marked *memory* stand on the page named, which was seen only in part.

use std::collections::BTreeMap;

use landfall::money::Currency;
use landfall::world::Country;
use serde_json::Value;

use super::{feed, folder, table};

type Row = BTreeMap<String, String>;

/// `15.00 EUR`: digits, a point, digits, a blank, a code of ISO 4217. G-price.
fn price(text: &str) -> Option<(u64, &str)> {
    let (number, code) = text.split_once(' ')?;
    let digits: String = number.chars().filter(|c| *c != '.').collect();
    let points = number.len() - digits.len();
    let known = Currency::try_new(code).is_ok();
    (points <= 1 && known && !number.starts_with('.')).then_some(())?;
    Some((digits.parse().ok()?, code))
}

fn country(text: &str) -> bool {
    text.len() == 2 && Country::all().any(|country| country.code() == text)
}

/// What is against a rule in one row of a feed: field and source.
fn broken(row: &Row, target: &str) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    let cell = |name: &str| row.get(name).map_or("", String::as_str);
    let mut rule = |holds: bool, field: &'static str, source: &'static str| {
        if !holds {
            found.push((field, source));
        }
    };
    // Needed for all products.
    for field in ["id", "title", "description", "link", "image_link", "availability", "price"] {
        rule(!cell(field).is_empty(), field, "G-spec: required");
    }
    let longest = [("id", 50), ("title", 150), ("description", 5000)];
    for (field, most) in longest {
        rule(cell(field).chars().count() <= most, field, "G-spec: length");
    }
    for field in ["link", "image_link"] {
        let full = cell(field).starts_with("http://") || cell(field).starts_with("https://");
        rule(
            full && cell(field).len() <= 2000,
            field,
            "G-spec: an address that begins with http, memory: 2000",
        );
    }
    let words = ["in_stock", "out_of_stock", "preorder", "backorder"];
    rule(words.contains(&cell("availability")), "availability", "G-avail: supported values");
    let waits = ["preorder", "backorder"].contains(&cell("availability"));
    rule(
        !waits || !cell("availability_date").is_empty(),
        "availability_date",
        "G-avail: required with these",
    );
    let condition = cell("condition");
    rule(
        condition.is_empty() || ["new", "refurbished", "used"].contains(&condition),
        "condition",
        "G-spec: supported values",
    );
    let (now, sale) = (price(cell("price")), price(cell("sale_price")));
    rule(now.is_some_and(|(minor, _)| minor > 0), "price", "G-price: number and currency");
    let lower = sale.zip(now).is_some_and(|((sale, one), (price, other))| sale < price && one == other);
    rule(cell("sale_price").is_empty() || lower, "sale_price", "memory: lower, in the same currency");
    for shipping in cell("shipping").split(',').filter(|text| !text.is_empty()) {
        let parts: Vec<&str> = shipping.split(':').collect();
        let [to, region, service, cost, days @ ..] = parts.as_slice() else {
            rule(false, "shipping", "G-ship: country:region:service:price");
            continue;
        };
        rule(*to == target && country(to), "shipping", "G-ship: a country of ISO 3166-1");
        rule(region.is_empty() && !service.is_empty(), "shipping", "G-ship: region may be empty");
        let same = price(cost).zip(now).is_some_and(|((_, one), (_, other))| one == other);
        rule(same, "shipping", "G-ship: price, memory: in the feed's currency");
        let days: Vec<Option<u32>> = days.iter().map(|days| days.parse().ok()).collect();
        let in_order = match days.as_slice() {
            [] => true,
            [Some(a), Some(b), Some(c), Some(d)] => a <= b && c <= d,
            _ => false,
        };
        rule(in_order, "shipping", "G-ship-api: handling and transit, fewest and most, whole days");
    }
    let excluded: Vec<&str> =
        cell("shopping_ads_excluded_country").split(',').filter(|text| !text.is_empty()).collect();
    rule(
        excluded.len() <= 100 && excluded.iter().all(|code| country(code)),
        "shopping_ads_excluded_country",
        "G-excluded: at most 100 codes of two letters",
    );
    rule(
        !excluded.contains(&target),
        "shopping_ads_excluded_country",
        "an excluded product is not in the feed",
    );
    let from = cell("ships_from_country");
    rule(from.is_empty() || country(from), "ships_from_country", "G-ship: a country of ISO 3166-1");
    // Asked for until 2025-07-01, in the United States alone, never for VAT; the list of today has no tax.
    for field in ["tax", "tax_category"] {
        rule(!row.contains_key(field), field, "G-tax: no field of today's list");
    }
    found
}

#[test]
fn a_table_keeps_the_published_rules() {
    let folder = folder("rules-tsv");
    for catalogue in ["catalogue.csv", "good.jsonl"] {
        feed(&folder, catalogue, &["--to", "DE,GB,JP,US", "--out", catalogue]);
        for target in ["DE", "GB", "JP", "US"] {
            let text =
                std::fs::read_to_string(folder.join(format!("{catalogue}/products-{target}.tsv"))).unwrap();
            // G-tsv: names in the first row, one item a line, the same number of cells in each.
            let cells = text.lines().next().unwrap().matches('\t').count();
            assert!(text.lines().all(|line| line.matches('\t').count() == cells), "{text}");
            let rows = table(&text);
            assert!(rows.len() >= 2, "{catalogue}, {target}");
            for row in &rows {
                assert_eq!(broken(row, target), [], "{catalogue}, {target}: {row:?}");
            }
            let mut ids: Vec<&String> = rows.iter().map(|row| &row["id"]).collect();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), rows.len(), "G-spec: one id for each product");
        }
    }
}

#[test]
fn err_a_row_against_a_rule_is_caught() {
    let good = [
        ("id", "a"),
        ("title", "t"),
        ("description", "d"),
        ("link", "https://a.example/"),
        ("image_link", "https://a.example/a.jpg"),
        ("availability", "in_stock"),
        ("price", "15.00 EUR"),
        ("shipping", "DE::post:4.00 EUR:1:1:2:3"),
    ];
    let row = |changes: &[(&str, &str)]| -> Row {
        good.iter().chain(changes).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    };
    assert_eq!(broken(&row(&[]), "DE"), []);
    let long = "x".repeat(151);
    for (field, text) in [
        ("title", long.as_str()),
        ("link", "/tee"),
        ("availability", "in stock"),
        ("price", "15,00 EUR"),
        ("price", "15.00 €"),
        ("sale_price", "16.00 EUR"),
        ("sale_price", "14.00 USD"),
        ("shipping", "FR::post:4.00 EUR"),
        ("shipping", "DE:post:4.00 EUR"),
        ("shipping", "DE::post:4.00 EUR:1:1:3:2"),
        ("shopping_ads_excluded_country", "UK"),
        ("shopping_ads_excluded_country", "DE"),
        ("tax", "US:CA:5:y"),
    ] {
        let found = broken(&row(&[(field, text)]), "DE");
        assert!(found.iter().any(|(name, _)| *name == field), "{field} {text}: {found:?}");
    }
}

#[test]
fn rss_holds_the_same_products_in_its_namespace() {
    use quick_xml::Reader;
    use quick_xml::events::Event;
    let folder = folder("rules-xml");
    for out in [
        ["--format", "xml", "--site", "https://shop.example", "--out", "xml"],
        ["--format", "tsv", "--to", "DE", "--out", "tsv"],
    ] {
        feed(&folder, "good.jsonl", &[&["--to", "DE"][..usize::from(out[1] == "xml") * 2], &out].concat());
    }
    let text = std::fs::read_to_string(folder.join("xml/products-DE.xml")).unwrap();
    assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:g=\"http://base.google.com/ns/1.0\">\n"));
    let (mut reader, mut open, mut items, mut shown) =
        (Reader::from_str(&text), Vec::<String>::new(), Vec::<Row>::new(), String::new());
    let mut channel = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) => {
                open.push(tag.name().as_ref().to_owned());
                shown.clear();
                if open.last().unwrap() == "item" {
                    items.push(Row::new());
                }
            }
            Event::Text(part) => shown += &part,
            Event::GeneralRef(name) => {
                shown += match &*name {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("{other}"),
                };
            }
            Event::End(_) => {
                let path = open.join("/");
                match (items.last_mut(), path.strip_prefix("rss/channel/item/g:")) {
                    (Some(row), Some(name)) if !name.contains('/') && name != "shipping" => {
                        let cell = row.entry(name.to_owned()).or_default();
                        *cell = if cell.is_empty() { shown.clone() } else { format!("{cell},{shown}") };
                    }
                    (Some(row), Some("shipping/g:price")) => {
                        row.insert("freight".to_owned(), shown.clone());
                    }
                    (None, _) => channel.push(path),
                    _ => {}
                }
                open.pop();
            }
            _ => {}
        }
    }
    // RSS: a channel has a title, a link and a description.
    assert_eq!(channel, ["rss/channel/title", "rss/channel/link", "rss/channel/description"]);
    let rows = table(&std::fs::read_to_string(folder.join("tsv/products-DE.tsv")).unwrap());
    assert_eq!(items.len(), rows.len());
    for (item, row) in items.iter().zip(&rows) {
        assert_eq!(broken(item, "DE"), [], "{item:?}");
        for (name, text) in row.iter().filter(|(name, text)| !text.is_empty() && *name != "shipping") {
            assert_eq!(item.get(name), Some(text), "{name}");
        }
        assert!(row["shipping"].contains(&item["freight"]), "{item:?}");
    }
    assert_eq!(items[1]["title"], "</script><script>alert(1)</script>", "a text, and no markup");
}

/// What is against schema.org in shipping details. S-ship.
fn against_schema(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut rule = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    let is = |value: &Value, kind: &str| value["@type"] == kind;
    rule(is(value, "OfferShippingDetails"), "type");
    let known = ["@type", "deliveryTime", "doesNotShip", "shippingDestination", "shippingRate"];
    rule(
        value.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())),
        "a property of the type",
    );
    let regions = match &value["shippingDestination"] {
        Value::Array(list) => list.clone(),
        one => vec![one.clone()],
    };
    let region = |region: &Value| {
        is(region, "DefinedRegion") && region["addressCountry"].as_str().is_some_and(country)
    };
    rule(!regions.is_empty() && regions.iter().all(region), "shippingDestination");
    if value["doesNotShip"] == true {
        rule(value.get("shippingRate").is_none(), "nothing to pay for what is not sent");
        return found;
    }
    let rate = &value["shippingRate"];
    let money =
        format!("{} {}", rate["value"].as_str().unwrap_or("?"), rate["currency"].as_str().unwrap_or("?"));
    rule(is(rate, "MonetaryAmount") && price(&money).is_some(), "shippingRate");
    if let Some(time) = value.get("deliveryTime") {
        rule(is(time, "ShippingDeliveryTime"), "deliveryTime");
        for name in ["handlingTime", "transitTime"] {
            let days = &time[name];
            let (least, most) = (days["minValue"].as_u64(), days["maxValue"].as_u64());
            // UN/CEFACT's code for a day.
            let good = is(days, "QuantitativeValue") && days["unitCode"] == "DAY";
            rule(good && least.zip(most).is_some_and(|(least, most)| least <= most), name);
        }
        if let Some(days) = time.get("businessDays") {
            let each = days["dayOfWeek"].as_array().unwrap();
            let day = |day: &Value| day.as_str().is_some_and(|day| day.starts_with("https://schema.org/"));
            rule(is(days, "OpeningHoursSpecification") && each.iter().all(day), "businessDays");
        }
    }
    found
}

#[test]
fn shipping_details_are_those_of_schema_org() {
    let folder = folder("rules-details");
    feed(&folder, "catalogue.csv", &["--to", "DE,GB,JP,US,RU"]);
    let text = std::fs::read_to_string(folder.join("feeds/shipping-details.jsonl")).unwrap();
    assert!(!text.contains('<'), "the line can stand in a script element");
    let mut seen = 0;
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert!(line["id"].is_string());
        for details in line["shippingDetails"].as_array().unwrap() {
            assert_eq!(against_schema(details), [""; 0], "{details}");
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
    let mut wrong: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let details = &mut wrong["shippingDetails"][0];
    details["deliveryTime"]["transitTime"]["minValue"] = 99.into();
    details["shippingDestination"]["addressCountry"] = "UK".into();
    assert_eq!(against_schema(details), ["shippingDestination", "transitTime"]);
}

#[test]
fn hreflang_lines_name_each_page_once_and_the_one_for_all_others() {
    let folder = folder("rules-hreflang");
    feed(&folder, "catalogue.csv", &["--to", "DE,GB,JP,US", "--make", "hreflang", "--language", "en"]);
    let text = std::fs::read_to_string(folder.join("feeds/hreflang.jsonl")).unwrap();
    assert_eq!(text.lines().count(), 4);
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let links = line["links"].as_array().unwrap();
        let mut names = Vec::new();
        for link in links.iter().map(|link| link.as_str().unwrap()) {
            // G-hreflang: a link element, a language and perhaps a region, a full address.
            let rest = link.strip_prefix("<link rel=\"alternate\" hreflang=\"").unwrap();
            let (name, rest) = rest.split_once("\" href=\"").unwrap();
            let href = rest.strip_suffix("\">").unwrap();
            assert!(href.starts_with("https://") && !href.contains(['"', '<', '>']), "{link}");
            assert!(!href.replace("&amp;", "").contains('&'), "{link}");
            let region = name.strip_prefix("en-").is_some_and(country);
            assert!(region || name == "x-default", "{link}");
            names.push(name);
        }
        let count = names.len();
        assert_eq!(names.iter().filter(|name| **name == "x-default").count(), 1);
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count, "each page once");
        let kept_out = line["id"] == "knife-8";
        assert_eq!(count, if kept_out { 3 } else { 5 }, "{line}");
    }
}
