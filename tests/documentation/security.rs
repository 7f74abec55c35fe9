//! `SECURITY.md` claims nothing that no test holds: each test that it names is there.

use std::path::Path;

use super::ROOT;

fn page() -> String {
    std::fs::read_to_string(Path::new(ROOT).join("SECURITY.md")).unwrap()
}

/// The tests of a table's last cell: `file`: `name`, `name`, `file`: `name`.
fn tests(cell: &str) -> Vec<(String, String)> {
    let mut file = "";
    let mut all = Vec::new();
    for code in cell.split('`').skip(1).step_by(2) {
        if code.ends_with(".rs") {
            file = code;
        } else {
            all.push((file.to_owned(), code.to_owned()));
        }
    }
    all
}

#[test]
fn every_claim_about_security_names_a_test_that_is_there() {
    let page = page();
    let (_, claims) = page.split_once("\n## What we do\n").unwrap();
    let (claims, _) = claims.split_once("\n## ").unwrap();
    let mut named = 0;
    for line in claims.lines().filter(|line| line.starts_with("| ") && !line.ends_with("| held by |")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").collect();
        let held_by = tests(cells.last().unwrap());
        assert!(!held_by.is_empty(), "nothing holds: {line}");
        for (file, test) in held_by {
            let text = std::fs::read_to_string(Path::new(ROOT).join(&file))
                .unwrap_or_else(|e| panic!("{file}: {e}"));
            assert!(text.contains(&format!("fn {test}(")), "{file} has no test {test}");
            named += 1;
        }
    }
    assert!(named > 30, "only {named} tests are named");
}
