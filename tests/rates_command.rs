//! `landfall rates` from outside: what it writes, what it refuses, and with which exit code.
#![cfg(feature = "tool")]

use std::path::{Path, PathBuf};
use std::process::Command;

const DAILY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/ecb/daily.csv");
const HISTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/ecb/history.csv");

/// An empty folder of its own for each test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rates").join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Exit code, standard output, standard error.
fn rates(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let tool = env!("CARGO_BIN_EXE_landfall");
    let run = Command::new(tool).arg("rates").args(args).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (run.status.code().unwrap(), text(run.stdout), text(run.stderr))
}

fn written(folder: &Path) -> Option<landfall::money::Rates> {
    let text = std::fs::read_to_string(folder.join("rates.json")).ok()?;
    Some(landfall::money::Rates::from_file(&text).unwrap())
}

#[test]
fn a_first_file_is_written_with_published_and_pegged_rates_apart() {
    let folder = folder("first");
    let (code, out, err) = rates(&folder, &[DAILY]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.starts_with("2026-03-02: 3 published rates, "), "{out}");
    assert!(out.contains("AED  new → 4.590625  fixed parity"), "1.25 x 3.6725: {out}");
    let rates = written(&folder).unwrap();
    let aed = landfall::money::Currency::try_new("AED").unwrap();
    assert!(rates.is_derived(aed));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn the_next_day_says_what_moved_and_the_same_day_again_changes_nothing() {
    let folder = folder("next");
    let day = |date: &str| rates(&folder, &[HISTORY, "--date", date]);
    assert_eq!(day("2026-03-02").0, 0);
    let (code, out, _) = day("2026-03-03");
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("USD  1.25 → 1.26  +0.80 %\n"), "{out}");
    assert!(out.contains("AED  4.590625 → 4.62735  +0.80 %, fixed parity\n"), "{out}");
    assert_eq!(written(&folder).unwrap().date(), "2026-03-03");
    let (code, out, _) = day("2026-03-03");
    assert!(code == 0 && out.ends_with("rates.json is up to date\n"), "{out}");
}

#[test]
fn err_a_file_that_looks_wrong_is_refused_and_the_old_one_stays() {
    let folder = folder("refused");
    assert_eq!(rates(&folder, &[HISTORY]).0, 0);
    let before = std::fs::read(folder.join("rates.json")).unwrap();
    std::fs::write(folder.join("odd.csv"), "Date,USD\n2026-03-01,12.6\n").unwrap();
    let (code, out, _) = rates(&folder, &["odd.csv"]);
    assert_eq!(code, 1);
    for finding in ["2026-03-01 is older than 2026-03-03", "JPY: has a rate there", "USD: moved by +900.00 %"]
    {
        assert!(out.contains(finding), "{finding}: {out}");
    }
    assert_eq!(std::fs::read(folder.join("rates.json")).unwrap(), before);
    let (code, out, _) = rates(&folder, &["odd.csv", "--force"]);
    assert!(code == 0 && out.ends_with("rates.json written\n"), "{out}");
    assert_eq!(written(&folder).unwrap().date(), "2026-03-01");
}

#[test]
fn err_a_file_there_that_is_no_rates_file_is_not_replaced_unasked() {
    let folder = folder("other");
    std::fs::write(folder.join("rates.json"), "{\"mine\": true}").unwrap();
    let (code, out, _) = rates(&folder, &[DAILY]);
    assert!(code == 1 && out.contains("rates.json: can't be compared"), "{out}");
    assert_eq!(std::fs::read_to_string(folder.join("rates.json")).unwrap(), "{\"mine\": true}");
    assert_eq!(rates(&folder, &[DAILY, "--force"]).0, 0);
}

#[test]
fn a_dry_run_reports_and_writes_nothing() {
    let folder = folder("dry");
    let (code, out, _) = rates(&folder, &[DAILY, "--dry-run"]);
    assert!(code == 0 && out.ends_with("rates.json would be written (dry run)\n"), "{out}");
    assert!(written(&folder).is_none());
}

#[test]
fn json_holds_the_same_facts() {
    let folder = folder("json");
    assert_eq!(rates(&folder, &[HISTORY, "--date", "2025-12-31"]).0, 0);
    let (code, out, _) = rates(&folder, &[HISTORY, "--json"]);
    assert_eq!(code, 0);
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&report["before"], &report["date"]), (&"2025-12-31".into(), &"2026-03-03".into()));
    let usd = report["changes"].as_array().unwrap().iter().find(|c| c["currency"] == "USD").unwrap();
    assert_eq!((&usd["old"], &usd["new"], &usd["percent"]), (&"1.2".into(), &"1.26".into(), &"+5.00".into()));
    assert_eq!(report["written"], true);
}

#[test]
fn a_currency_out_of_use_is_named_and_left_out() {
    let folder = folder("retired");
    let (code, out, _) = rates(&folder, &[HISTORY, "--date", "2022-12-30"]);
    assert!(code == 0 && out.contains("left out, no longer in use: BGN, HRK\n"), "{out}");
}

#[test]
fn err_wrong_input_ends_with_2_and_says_where() {
    let folder = folder("wrong");
    std::fs::write(folder.join("bad.csv"), "Date,USD\n2026-03-01,abc\n").unwrap();
    for (args, expected) in [
        (vec!["bad.csv"], "bad.csv:2: column 2 (USD)"),
        (vec!["none.csv"], "none.csv: can't read"),
        (vec![DAILY, "--date", "2.3.2026"], "expected a day such as 2026-10-30, found 2.3.2026"),
        (vec![DAILY, "--date", "2026-03-04"], "found 2026-03-02 as the last day before"),
        (vec![], "Usage"),
    ] {
        let (code, out, err) = rates(&folder, &args);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}: {err}");
        assert!(err.contains(expected), "{args:?}: {err}");
    }
}

#[test]
fn a_dash_reads_standard_input() {
    let folder = folder("dash");
    let tool = env!("CARGO_BIN_EXE_landfall");
    let input = std::fs::File::open(DAILY).unwrap();
    let run = Command::new(tool).args(["rates", "-"]).current_dir(&folder).stdin(input).output().unwrap();
    assert_eq!(run.status.code(), Some(0));
    assert_eq!(written(&folder).unwrap().date(), "2026-03-02");
}

#[test]
fn err_a_place_that_can_not_be_written_ends_with_3() {
    let folder = folder("place");
    let (code, _, err) = rates(&folder, &[DAILY, "--out", "none/rates.json"]);
    assert!(code == 3 && err.contains("none/rates.json: can't write"), "{code}: {err}");
}

#[test]
fn compressed_copies_that_stand_there_are_written_with_it_and_others_are_not_made() {
    use std::io::Read as _;
    let folder = folder("copies");
    let day = |date: &str| rates(&folder, &[HISTORY, "--date", date]);
    assert_eq!(day("2026-03-02").0, 0);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "no copy was there, none is made");
    for name in ["rates.json.br", "rates.json.gz"] {
        std::fs::write(folder.join(name), "old").unwrap();
    }
    let (code, out, _) = day("2026-03-03");
    assert!(code == 0 && out.contains("rates.json.br written\n"), "{out}");
    let new = std::fs::read(folder.join("rates.json")).unwrap();
    let (br, gz) =
        ["br", "gz"].map(|ending| std::fs::read(folder.join(format!("rates.json.{ending}"))).unwrap()).into();
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(gz.as_slice()).read_to_end(&mut plain).unwrap();
    assert_eq!(plain, new);
    plain.clear();
    brotli::Decompressor::new(br.as_slice(), 4096).read_to_end(&mut plain).unwrap();
    assert_eq!(plain, new);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3, "nothing is left beside them");
}
