//! What `landfall quote --explain` prints, to the letter: each request in `tests/explain/` with its text beside it.
//!
//! `LANDFALL_ACCEPT=1 cargo test --test all explain::` writes the texts again: look at the difference before it is committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn requests() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/explain");
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut all: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
    all.sort();
    all
}

/// The working, without the line that names the day of the rules and the answer's hash: both change with any rule.
fn explained(request: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_landfall"))
        .args(["quote", "--explain"])
        .arg(request)
        .output()
        .expect("the tool runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let kept = text.lines().filter(|line| !line.starts_with("rules of "));
    kept.map(|line| format!("{line}\n")).collect()
}

#[test]
fn every_working_is_the_one_that_was_checked_by_hand() {
    let accept = std::env::var_os("LANDFALL_ACCEPT").is_some();
    let mut wrong = Vec::new();
    for request in requests() {
        let expected = request.with_extension("txt");
        let found = explained(&request);
        if accept {
            fs::write(&expected, &found).expect("a file");
        }
        let text = fs::read_to_string(&expected).unwrap_or_default();
        if text != found {
            let pairs = text.lines().zip(found.lines()).find(|(a, b)| a != b);
            wrong.push(format!(
                "{}: expected and found differ first in {pairs:#?}\n{found}",
                expected.display()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(requests().len() >= 6);
}

/// The steps are those of the answer: listening changes nothing.
#[test]
fn an_explained_answer_is_the_answer() {
    for request in requests() {
        let run = |args: &[&str]| {
            let output = Command::new(env!("CARGO_BIN_EXE_landfall"))
                .args(args)
                .arg(&request)
                .output()
                .expect("it runs");
            String::from_utf8(output.stdout).expect("UTF-8")
        };
        let answer: serde_json::Value = serde_json::from_str(&run(&["quote"])).expect("JSON");
        let working = run(&["quote", "--explain"]);
        let id = answer["id"].as_str().expect("a hash");
        assert!(working.contains(&format!("answer {id}")), "{}", request.display());
        for charge in answer["charges"].as_array().expect("a list") {
            let (amount, rule) = (charge["amount"].as_str().unwrap(), charge["rule"].as_str().unwrap());
            let line = working.lines().any(|line| line.contains(amount) && line.contains(rule));
            assert!(line, "{}: {rule} {amount}", request.display());
        }
    }
}
