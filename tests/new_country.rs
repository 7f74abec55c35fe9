//! A new country is one file and no code: the shipped rules with `tests/fixtures/new-country/TV.toml` beside them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use landfall::world::Market;
use serde_json::Value;

/// 100 AUD of goods and 20 of freight by courier: a customs value of 120, a duty of 12, a levy of 2; 7% of 134 are
/// 9.38, which is 9 in whole dollars.
const REQUEST: &str = r#"{
  "date": "2026-11-28", "shipFrom": "US", "destination": {"country": "TV"}, "currency": "AUD",
  "items": [{"unitPrice": {"amount": "50.00", "currency": "AUD"}, "quantity": 2, "hsCode": "610910",
             "category": "apparel"}],
  "shipping": {"amount": "20.00", "currency": "AUD"}
}"#;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder below the tests' own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-country").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).expect("a copy");
        }
    }
}

/// The shipped rules, and the same with one file more.
fn rules(name: &str) -> PathBuf {
    let data = folder(name);
    copy(&root().join("data"), &data);
    let file = data.join("markets/TV.toml");
    assert!(!file.exists(), "the data has rules for Tuvalu now: take another country for this test");
    fs::copy(root().join("tests/fixtures/new-country/TV.toml"), file).expect("a copy");
    data
}

fn landfall(args: &[&str], data: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .args(args)
        .arg("--data")
        .arg(data)
        .output()
        .expect("the tool runs");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn request(name: &str) -> PathBuf {
    let path = folder(name).join("request.json");
    fs::write(&path, REQUEST).expect("a file");
    path
}

#[test]
fn without_its_file_the_country_has_no_rules() {
    let path = request("without");
    let answer = json(&landfall(&["quote", path.to_str().unwrap()], &root().join("data")));
    assert_eq!((&answer["status"], &answer["totals"]["total"]), (&Value::from("unavailable"), &Value::Null));
}

#[test]
fn with_its_file_it_has_an_answer_with_every_figure() {
    let (data, path) = (rules("quote"), request("quote-request"));
    let answer = json(&landfall(&["quote", path.to_str().unwrap()], &data));
    assert_eq!(answer["status"], "exact");
    let totals = &answer["totals"];
    let found = ["goods", "shipping", "customsValue", "duty", "tax", "fees", "total"].map(|key| &totals[key]);
    assert_eq!(found, ["100.00", "20.00", "120.00", "12.00", "9.00", "2.00", "143.00"]);
    let rules: Vec<&Value> =
        answer["charges"].as_array().unwrap().iter().map(|charge| &charge["rule"]).collect();
    assert_eq!(rules, ["TV/duty/one-rate", "TV/gst/import", "TV/levy/parcel"]);
    let working = landfall(&["quote", "--explain", path.to_str().unwrap()], &data);
    assert!(working.contains("a tax at the border    9.38      9  to 1.00 AUD, half-up"), "{working}");
}

#[test]
fn it_stands_in_comparisons_the_status_and_the_check() {
    let (data, path) = (rules("others"), request("others-request"));
    let table = landfall(&["compare", path.to_str().unwrap(), "--to", "AU,TV"], &data);
    let line = table.lines().find(|line| line.starts_with("TV")).expect("a line for it");
    let cells: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(cells, ["TV", "AUD", "100.00", "20.00", "12.00", "9.00", "2.00", "143.00", "exact"]);

    let status = json(&landfall(&["data", "status", "--json", "--date", "2026-11-28"], &data));
    let market = status["markets"].as_array().unwrap().iter().find(|m| m["country"] == "TV").expect("TV");
    assert_eq!((&market["grade"], &market["name"]), (&Value::from("full"), &Value::from("Tuvalu")));
    assert_eq!(market["tax"]["standard"][0]["rate"], "7%");
    assert_eq!(market["duty"]["freeUpTo"][0]["upTo"], "50 AUD");
    assert_eq!(
        (&market["duty"]["how"], &market["duty"]["rates"][0]["rate"]),
        (&Value::from("rate"), &Value::from("10%"))
    );
    assert_eq!(market["rows"]["official"], 7);
    assert_eq!(market["checked"]["latest"], "2026-11-28");

    let check = json(&landfall(&["data", "check", "--json", "--date", "2026-11-28"], &data));
    let findings = check["findings"].as_array().unwrap();
    let about: Vec<&Value> =
        findings.iter().filter(|f| f["place"].as_str().unwrap().contains("TV.toml")).collect();
    assert!(about.is_empty(), "{about:#?}");
}

#[test]
fn a_page_gets_a_file_for_it() {
    let (data, out) = (rules("build"), folder("built"));
    landfall(&["data", "build", "--out", out.to_str().unwrap()], &data);
    let file = json(&fs::read_to_string(out.join("markets/TV.json")).expect("a file"));
    let market = Market::read(&file.into()).expect("a market");
    assert_eq!((market.duty.len(), market.tax.len(), market.rounding.len()), (2, 2, 1));
}

/// On the demo's chart every country has its place already: a new one lights up.
#[test]
fn the_chart_has_a_tile_for_it() {
    let chart = fs::read_to_string(root().join("www/shop/chart.toml")).expect("the chart");
    assert!(chart.split_whitespace().any(|word| word.trim_matches(['"', ',']) == "TV"), "no tile");
}
