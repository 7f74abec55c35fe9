//! `docs/reference.md` is what `contract.rs` says.

use std::process::Command;

#[test]
fn the_reference_is_the_one_that_the_code_writes() {
    let run = Command::new(env!("CARGO_BIN_EXE_landfall")).args(["names", "--markdown"]).output().unwrap();
    let written = String::from_utf8(run.stdout).unwrap();
    let page = std::fs::read_to_string(format!("{}/docs/reference.md", super::ROOT)).unwrap();
    let line = |text: &str, at: usize| text.lines().nth(at).unwrap_or("(end)").to_owned();
    let differs = (0..written.lines().count().max(page.lines().count()))
        .find(|at| line(&written, *at) != line(&page, *at));
    if let Some(at) = differs {
        panic!(
            "docs/reference.md:{}: expected {:?}, found {:?}; run: cargo run --bin landfall -- names --markdown > docs/reference.md",
            at + 1,
            line(&written, at),
            line(&page, at)
        );
    }
}
