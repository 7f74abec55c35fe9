//! Every command on a page runs, in the order of the page, in a folder that has what such pages speak of.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{ROOT, pages};

/// Pages whose commands have a test of their own.
const ELSEWHERE: [&str; 1] = ["docs/feeds.md"];

/// A page of a server that is not there; `tests/check_command.rs` starts one.
const SERVER: &str = "http://127.0.0.1";
/// What only works where there is a browser.
const BROWSER: &str = "--browser";

/// An order such as the pages speak of.
const ORDER: &str = r#"{"date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
  "items": [{"id": "tee", "unitPrice": {"amount": "49.00", "currency": "USD"}, "quantity": 2, "hsCode": "610910",
             "origin": "BD", "weightGrams": 180, "category": "apparel"}],
  "shipping": {"amount": "12.00", "currency": "USD"}, "registrations": ["IOSS"],
  "rates": {"base": "EUR", "date": "2026-10-30", "rates": {"USD": "1.1172"}}}"#;

#[test]
fn every_command_on_a_page_runs() {
    let mut run = 0;
    for page in pages().iter().filter(|page| !ELSEWHERE.contains(&page.path.as_str())) {
        let scripts: Vec<_> =
            page.of("sh").into_iter().filter(|script| script.text.contains("landfall ")).collect();
        if scripts.is_empty() {
            continue;
        }
        let folder = folder(&page.path);
        let path = format!("{}:{}", folder.join("bin").display(), std::env::var("PATH").unwrap());
        for script in scripts {
            // Findings (exit code 1) are an answer, what can't be used (2) or not run (3) is none.
            let lines = script.text.lines().map(|line| line.split("   #").next().unwrap().trim_end());
            let lines = lines.map(|line| {
                line.strip_prefix("cargo run --bin landfall -- ")
                    .map_or(line.to_owned(), |rest| format!("landfall {rest}"))
            });
            for line in lines.filter(|line| {
                line.starts_with("landfall ") && !line.contains(BROWSER) && !line.contains(SERVER)
            }) {
                if let Some(language) = line.strip_prefix("landfall locales new ") {
                    // A language that is begun is not there yet.
                    let _ = fs::remove_dir_all(folder.join("locales").join(language.trim()));
                    forget(&folder.join("locales/index.txt"), language.trim());
                }
                let output = Command::new("sh")
                    .args(["-c", &line])
                    .current_dir(&folder)
                    .env("PATH", &path)
                    .output()
                    .unwrap();
                let text = String::from_utf8_lossy(&output.stderr).into_owned();
                let code = output.status.code().unwrap();
                assert!(code < 2, "{}: {line}\nended with code {code}: {text}", script.place);
                run += 1;
            }
        }
    }
    assert!(run >= 18, "only {run} commands on all pages");
}

/// A folder with the tool, the rules, an order, a file of rates, a tariff and a page.
fn folder(page: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documentation").join(page.replace('/', "-"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("landfall")).unwrap();
    fs::create_dir_all(folder.join("bin")).unwrap();
    symlink(env!("CARGO_BIN_EXE_landfall"), folder.join("bin/landfall")).unwrap();
    for name in ["data", "locales"] {
        copy(&Path::new(ROOT).join(name), &folder.join(name));
    }
    fs::write(folder.join("order.json"), ORDER).unwrap();
    let fixture = |name: &str| fs::read(format!("{ROOT}/tests/fixtures/{name}")).unwrap();
    // The European Central Bank's file as CSV: the tool looks inside, the name does not count.
    fs::write(folder.join("eurofxref.zip"), fixture("ecb/daily.csv")).unwrap();
    fs::write(folder.join("measures.csv"), fixture("tariff/uk.csv")).unwrap();
    fs::write(folder.join("catalogue.csv"), fixture("feed/catalogue.csv")).unwrap();
    fs::write(folder.join("landfall.json"), fixture("feed/landfall.json")).unwrap();
    copy(&Path::new(ROOT).join("tests/newcomer"), &folder.join("pages"));
    copy(&Path::new(ROOT).join("tests/newcomer"), &folder.join("public"));
    fs::copy(folder.join("pages/index.html"), folder.join("index.html")).unwrap();
    folder
}

/// Takes a line out of a file.
fn forget(file: &Path, line: &str) {
    let text = fs::read_to_string(file).unwrap();
    let kept: Vec<&str> = text.lines().filter(|other| *other != line).collect();
    fs::write(file, kept.join("\n") + "\n").unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
