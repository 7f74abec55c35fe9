//! `landfall data status` on the shipped rules: one day, the terms of a shop's parcel, how well they are sourced.

use std::process::Command;

use serde_json::{Value, json};

fn landfall(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .args(["data", "status"])
        .args(args)
        .output()
        .expect("the tool runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn status(date: &str) -> Value {
    serde_json::from_str(&landfall(&["--json", "--date", date])).expect("JSON")
}

fn market<'a>(status: &'a Value, code: &str) -> &'a Value {
    let all = status["markets"].as_array().expect("a list");
    all.iter().find(|market| market["country"] == code).unwrap_or_else(|| panic!("{code}"))
}

#[test]
fn the_day_decides_what_is_known() {
    let (before, after) = (status("2026-06-30"), status("2026-07-01"));
    assert_eq!(market(&before, "DE")["duty"]["freeUpTo"][0]["upTo"], "150 EUR");
    assert_eq!(market(&before, "DE")["duty"]["rates"], json!([]));
    assert_eq!(market(&after, "DE")["duty"]["freeUpTo"], json!([]));
    assert_eq!(market(&after, "DE")["duty"]["rates"], json!([{"amount": "3 EUR", "per": "line"}]));
    assert_eq!(market(&after, "DE")["since"]["latest"], "2026-07-01");
}

#[test]
fn a_limit_names_what_else_must_hold() {
    let status = status("2026-11-22");
    let limits = market(&status, "CA")["duty"]["freeUpTo"].as_array().expect("a list");
    let only = |up_to: &str| &limits.iter().find(|limit| limit["upTo"] == up_to).expect("a limit")["only"];
    assert_eq!(*only("150 CAD"), json!({"carrier": "courier", "shippedFrom": ["US", "MX"]}));
    assert_eq!(*only("20 CAD"), json!({}));
    assert_eq!(market(&status, "NO")["schemes"][0]["each"], true, "3,000 kroner a piece");
}

/// Mexico's rate of duty contains the tax up to 2,500 dollars: that is no value up to which tax is not asked for.
#[test]
fn a_tax_inside_the_duty_is_not_called_free() {
    let status = status("2026-11-22");
    assert_eq!(market(&status, "MX")["tax"]["freeUpTo"], json!([]));
    assert_eq!(market(&status, "MX")["tax"]["standard"][0]["rate"], "16%");
}

#[test]
fn how_a_duty_is_found_is_one_of_four_ways() {
    let status = status("2026-11-22");
    for (code, how, partly) in [
        ("US", "tariff", false),
        ("IN", "rate", true),
        ("HK", "free", false),
        ("CH", "free", true),
        ("NG", "unknown", false),
    ] {
        let duty = &market(&status, code)["duty"];
        assert_eq!((&duty["how"], &duty["partlyUnknown"]), (&json!(how), &json!(partly)), "{code}");
    }
}

#[test]
fn sums_count_a_row_that_members_share_once() {
    let status = status("2026-11-22");
    let totals = &status["totals"];
    let markets = status["markets"].as_array().expect("a list");
    let number = |value: &Value| value.as_u64().expect("a number");
    assert_eq!(number(&totals["withRules"]), markets.len() as u64);
    let of = |grade: &str| markets.iter().filter(|market| market["grade"] == grade).count() as u64;
    assert_eq!((number(&totals["full"]), number(&totals["tax"])), (of("full"), of("tax")));
    let rows =
        |value: &Value| -> u64 { value["rows"].as_object().expect("rows").values().map(&number).sum() };
    let listed: u64 = markets.iter().map(rows).sum();
    // The union's rows stand in 28 markets.
    assert!(rows(totals) + 27 * 5 <= listed, "{} of {listed}", rows(totals));
    let rates: u64 = markets.iter().map(|market| number(&market["dutyRates"])).sum();
    assert!(number(&totals["dutyRates"]) + 27 * 156 <= rates, "{} of {rates}", totals["dutyRates"]);
}

#[test]
fn the_table_has_a_line_for_each_market_and_says_what_is_not_in_it() {
    let table = landfall(&["--date", "2026-11-22"]);
    let count = status("2026-11-22")["markets"].as_array().expect("a list").len();
    let lines: Vec<&str> = table.lines().collect();
    assert!(lines[0].starts_with("rules of ") && lines[0].ends_with(", for 2026-11-22"), "{}", lines[0]);
    assert!(lines[2].starts_with("country  grade  tax"), "{}", lines[2]);
    assert_eq!(lines.len(), count + 5);
    assert_eq!(lines.last(), Some(&"Every other country: localized price only."));
}

#[test]
fn err_a_day_that_is_none_is_refused() {
    let output = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .args(["data", "status", "--date", "soon"])
        .output()
        .expect("the tool runs");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said, "landfall data status: --date: expected a day such as 2026-11-22, found \"soon\"\n");
}
