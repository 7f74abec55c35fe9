//! `landfall data rounding` from outside: what it prints is configuration that the shop can paste and that rounds.
#![cfg(feature = "tool")]

use landfall::config::{Config, read, round_charged};
use landfall::money::{Amount, Currency};
use std::process::Command;

/// Exit code, standard output, standard error.
fn rounding(args: &[&str]) -> (i32, String, String) {
    let tool = env!("CARGO_BIN_EXE_landfall");
    let run = Command::new(tool).args(["data", "rounding"]).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

/// The configuration at the end of what is printed.
fn config(out: &str) -> Config {
    let json = &out.split_once("\n{").unwrap().1;
    let (config, problems) = read(Some(&format!("{{{json}")), &[]).unwrap();
    assert!(problems.0.is_empty(), "{problems:?}");
    config
}

#[test]
fn what_is_printed_rounds_prices_as_it_is_done_with_that_currency() {
    let (code, out, err) = rounding(&[]);
    assert_eq!((code, err.as_str()), (0, ""));
    let config = config(&out);
    for (exact, currency, charged) in [
        ("19.97", "CHF", "19.95"),
        ("7705", "JPY", "7700"),
        ("1234", "JPY", "1230"),
        ("149955", "JPY", "150000"),
        ("199.40", "NOK", "199.00"),
        ("199.74", "DKK", "199.50"),
        ("1234.00", "HUF", "1235.00"),
        ("45.07", "USD", "44.99"),
        ("45.07", "GBP", "44.95"),
        ("45.07", "EUR", "45.07"),
    ] {
        let currency = Currency::try_new(currency).unwrap();
        let price = Amount::parse(exact, currency).unwrap().exact();
        let rounded = round_charged(price, currency, &config.rounding).unwrap();
        assert_eq!(rounded.digits(), charged, "{exact} {}", currency.code());
    }
}

#[test]
fn one_currency_is_printed_with_its_source_and_one_without_a_row_is_told() {
    let (code, out, _) = rounding(&["NOK", "EUR"]);
    assert_eq!(code, 0);
    assert!(out.starts_with("NOK  all prices  steps of 1  Forskrift 16 March 2011 no. 294"), "{out}");
    assert!(out.contains("(official, checked 2026-11-28)\nEUR  no source says"), "{out}");
    assert_eq!(config(&out).rounding.len(), 1);
    let (_, out, _) = rounding(&["EUR"]);
    assert!(!out.contains('{'), "{out}");
}

#[test]
fn err_what_is_no_currency_ends_with_code_2() {
    let (code, out, err) = rounding(&["francs"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("francs: expected the ISO code of a currency"), "{err}");
}

#[test]
fn every_row_names_a_source_and_ranges_of_one_currency_follow_each_other() {
    let (_, out, _) = rounding(&["--json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    assert!(rows.len() > 20);
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().unwrap().to_owned();
    for row in &rows {
        assert!(text(row, "source").len() > 10 && text(row, "checked").as_str() >= "2026-11-28", "{row}");
        assert!(["official", "third-party"].contains(&text(row, "confidence").as_str()), "{row}");
    }
    for pair in rows.windows(2) {
        let (before, after) = (&pair[0], &pair[1]);
        if text(before, "currency") == text(after, "currency") {
            assert_eq!(text(before, "to"), text(after, "from"), "{after}");
            assert!(!text(after, "from").is_empty(), "{after}");
        } else {
            assert!(text(before, "currency") < text(after, "currency"), "{after}");
            assert!(text(before, "to").is_empty() && text(after, "from").is_empty(), "{before} {after}");
        }
    }
}
