//! `landfall quote`, `compare` and `data`, called as a user calls them.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const REQUEST: &str = r#"{
  "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
  "items": [{"unitPrice": {"amount": "49.00", "currency": "USD"}, "quantity": 2, "hsCode": "6109.10",
             "origin": "BD", "category": "apparel"}],
  "registrations": ["IOSS"], "rates": {"base": "EUR", "date": "2026-10-30", "rates": {"USD": "1.1172"}}
}"#;

fn landfall(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    // A tool that refuses its arguments does not read: a closed pipe is no failure of the test.
    let _ = child.stdin.take().expect("standard input").write_all(input.as_bytes());
    child.wait_with_output().expect("the tool ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

#[test]
fn quote_prints_the_answer_as_json() {
    let output = landfall(&["quote", "-"], REQUEST);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(answer["totals"]["duty"], "3.00");
    assert_eq!(answer["status"], "exact");
}

#[test]
fn quote_explains_itself_as_a_table() {
    let output = landfall(&["quote", "--explain", "-"], REQUEST);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let table = text(&output.stdout);
    for part in [
        "US to DE",
        "2 × 49.00 USD",
        "EU/duty/flat-per-line",
        "Reg. (EU) 2026/382",
        "rounded once",
        "2026-07-01",
    ] {
        assert!(table.contains(part), "{part} is missing in\n{table}");
    }
}

#[test]
fn an_answer_that_says_unknown_is_an_answer() {
    let request = REQUEST.replace("\"DE\"", "\"TD\"");
    let output = landfall(&["quote", "-"], &request);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((&answer["status"], &answer["totals"]["total"]), (&Value::from("unavailable"), &Value::Null));
}

#[test]
fn compare_lines_up_countries_in_their_own_money() {
    let output = landfall(&["compare", "-", "--to", "DE,JP"], REQUEST);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let table = text(&output.stdout);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 3, "{table}");
    assert!(lines[1].starts_with("DE  EUR") && lines[2].starts_with("JP  JPY"), "{table}");
    let output = landfall(&["compare", "-", "--to", "DE,FR", "--json"], REQUEST);
    let answers: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(answers[1]["to"], "FR");
}

#[test]
fn data_build_writes_a_file_for_every_country_and_the_same_bytes_each_time() {
    let (first, second) = (folder("build-1"), folder("build-2"));
    for out in [&first, &second] {
        let output = landfall(&["data", "build", "--out", out.to_str().expect("a path")], "");
        assert!(output.status.success(), "{}", text(&output.stderr));
    }
    let names = |folder: &Path| {
        let mut names: Vec<String> = fs::read_dir(folder.join("markets"))
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"))
            .collect();
        names.sort();
        names
    };
    let written = names(&first);
    let parts = include_str!("../data/parts.csv").lines().filter(|line| !line.starts_with('#')).count() - 1;
    assert_eq!(written.len(), 250 + parts, "250 countries, and the parts of one that have rules");
    assert_eq!(written, names(&second));
    for name in written.iter().map(|name| format!("markets/{name}")).chain(["rates.json".to_owned()]) {
        let (a, b) =
            (fs::read(first.join(&name)).expect("a file"), fs::read(second.join(&name)).expect("a file"));
        assert!(a == b, "{name} differs");
        let value: Value = serde_json::from_slice(&a).unwrap_or_else(|e| panic!("{name}: {e}"));
        if name.starts_with("markets/") {
            landfall::world::Market::read(&value.into())
                .unwrap_or_else(|problem| panic!("{name}: {problem}"));
        }
    }
}

#[test]
fn data_can_come_from_a_folder() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let output = landfall(&["data", "check", "--data", data.to_str().expect("a path")], "");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let carried = landfall(&["data", "status", "--json"], "");
    let folder = landfall(&["data", "status", "--json", "--data", data.to_str().expect("a path")], "");
    assert!(carried.stdout == folder.stdout, "the rules inside the tool are those of data/");
}

#[test]
fn err_wrong_input_ends_with_code_two_and_the_place() {
    let cases = [
        (
            REQUEST.replace("2026-11-22", "2026-02-30"),
            "date: expected a date such as \"2026-11-22\", found \"2026-02-30\"",
        ),
        (REQUEST.replace("6109.10", "6109"), "items[0].hsCode: expected "),
        ("{\"date\": ".to_owned(), "standard input: expected JSON: EOF while parsing a value at line 1"),
    ];
    for (request, expected) in cases {
        let output = landfall(&["quote", "-"], &request);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(output.stdout.is_empty(), "nothing on standard output");
        assert!(said.starts_with("landfall quote: standard input: "), "{said}");
        assert!(said.contains(expected), "expected {expected} in\n{said}");
    }
}

#[test]
fn err_a_file_that_is_not_there_and_a_country_that_is_none() {
    let output = landfall(&["quote", "no-such-file.json"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("no-such-file.json: can't read: "), "{}", text(&output.stderr));
    let output = landfall(&["compare", "-", "--to", "DE,UK"], REQUEST);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("UK"), "{}", text(&output.stderr));
}
