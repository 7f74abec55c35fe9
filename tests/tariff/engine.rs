//! An imported tariff among the rules: the engine answers with its rates.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::{DAY, fixture, folder, import};

/// The shipped rules in a folder, with one imported tariff for `place`.
fn rules_with(test: &str, place: &str, kind: &str, file: &str, more: &[&str]) -> std::path::PathBuf {
    let rules = folder(test);
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    for below in ["", "markets", "unions", "tariffs", "measures"] {
        std::fs::create_dir_all(rules.join(below)).unwrap();
        for entry in std::fs::read_dir(data.join(below)).unwrap().flatten().filter(|e| e.path().is_file()) {
            std::fs::copy(entry.path(), rules.join(below).join(entry.file_name())).unwrap();
        }
    }
    let out = format!("tariffs/{place}.csv");
    std::fs::remove_file(rules.join(&out)).unwrap();
    let args = ["--from", kind, file, "--as-of", DAY, "--out", &out, "--source", "imported", "--json"];
    let run = import(&rules, &[&args[..], more].concat());
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    // What the report says the sources need.
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let (text, confidence) = (&report["source"]["text"], &report["source"]["confidence"]);
    let mut sources = std::fs::read_to_string(rules.join("sources.toml")).unwrap();
    sources += &format!("\n[imported]\ntext = {text}\nconfidence = {confidence}\n");
    std::fs::write(rules.join("sources.toml"), sources).unwrap();
    rules
}

/// Status, duty and codes of notes for 10 pieces of 100 each, weighing 2 kg each.
fn quote(rules: &Path, to: &str, currency: &str, code: &str) -> (String, Value, Vec<String>) {
    let request = json!({
        "date": DAY, "shipFrom": "JP", "destination": {"country": to, "region": "ON"}, "currency": currency,
        "items": [{"unitPrice": {"amount": "100.00", "currency": currency}, "quantity": 10, "hsCode": code,
                   "origin": "JP", "weightGrams": 2000}],
    });
    let tool = env!("CARGO_BIN_EXE_landfall");
    let mut child = Command::new(tool)
        .args(["quote", "-", "--data", rules.to_str().unwrap()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(request.to_string().as_bytes()).unwrap();
    let run = child.wait_with_output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let answer: Value = serde_json::from_slice(&run.stdout).unwrap();
    let notes = answer["notes"].as_array().unwrap().iter().map(|n| n["code"].as_str().unwrap().to_owned());
    let notes = notes.collect();
    (answer["status"].as_str().unwrap().to_owned(), answer["totals"]["duty"].clone(), notes)
}

#[test]
fn rates_of_all_shapes_come_to_the_duty_that_one_works_out_by_hand() {
    let rules = rules_with("engine-ukgt", "GB", "ukgt", &fixture("ukgt.csv"), &[]);
    let duty = |code: &str| {
        let (_, duty, notes) = quote(&rules, "GB", "GBP", code);
        (duty, notes.contains(&"tariff-span".to_owned()))
    };
    assert_eq!(duty("610910"), (json!("120.00"), false), "12% of 1000");
    assert_eq!(duty("150910"), (json!("20.80"), false), "104 GBP for 100 kg, 20 kg");
    assert_eq!(duty("910211"), (json!("2.00"), false), "0.20 GBP for each of 10");
    assert_eq!(duty("420222"), (json!("80.00"), true), "8%, which not all lines have");
    assert_eq!(duty("4202229000"), (json!("80.00"), true), "the subheading's, as an estimate");
}

#[test]
fn a_full_code_has_the_rate_of_its_own_line_where_lines_are_imported() {
    let rules = rules_with("engine-lines", "GB", "ukgt", &fixture("ukgt.csv"), &["--hs-length", "8"]);
    let (_, duty, notes) = quote(&rules, "GB", "GBP", "4202229000");
    assert_eq!(duty, json!("20.00"), "2% of 1000");
    assert!(!notes.contains(&"tariff-span".to_owned()), "{notes:?}");
}

#[test]
fn a_heading_s_rate_reaches_the_codes_below_it() {
    let rules = rules_with("engine-taric", "EU", "taric", &fixture("taric.csv"), &[]);
    assert_eq!(quote(&rules, "DE", "EUR", "040900").1, json!("173.00"), "17.3% of 1000");
    assert_eq!(
        quote(&rules, "DE", "EUR", "610990").1,
        json!("120.62"),
        "10.2% of 1000 and 93.10 for 100 kg, 20 kg"
    );
}

#[test]
fn a_rate_kept_as_words_answers_cannot_compute() {
    let rules = rules_with("engine-words", "EU", "taric", &fixture("taric.csv"), &[]);
    let (status, duty, notes) = quote(&rules, "DE", "EUR", "170490");
    assert_eq!((status.as_str(), duty), ("unavailable", Value::Null));
    assert!(notes.contains(&"tariff-not-computable".to_owned()), "{notes:?}");
}

#[test]
fn canadian_cents_are_canadian() {
    let rules = rules_with("engine-cbsa", "CA", "cbsa", &fixture("cbsa.csv"), &[]);
    assert_eq!(quote(&rules, "CA", "CAD", "040900").1, json!("0.56"), "2.82 cents for each of 20 kg");
}
