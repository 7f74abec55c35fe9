//! `cargo xtask size --immediate-abort`: what the widget would weigh with a standard library that ends without a word
//! where it would panic, beside the figures of the build that is shipped.
//!
//! A measurement: no stable toolchain has such a library, so no budget holds it and nothing of it goes into `dist/`.

use std::cmp::Ordering;
use std::path::Path;

use anyhow::Result;

use super::budget::{Budget, Part};
use super::table::{self, grouped};
use super::{HEAVIEST, Row, code};
use crate::build;
use crate::project::Project;

/// Its build folder, inside the usual one.
const APART: &str = "immediate-abort";

/// Builds it and prints both, and so many of its largest functions.
///
/// # Errors
/// - the folder of the shipped build lacks a file, or the other one can't be built
pub(super) fn run(project: &Project, shipped: &Path, functions: usize) -> Result<()> {
    let budget = Budget::read(&project.root().join("tests").join("size.toml"))?;
    // First, for it takes no time to see that a file is missing.
    let stable = rows(&budget.part, |_| shipped)?;
    let apart = project.apart(APART);
    let out = build::immediate_abort(&apart)?;
    let aborting = rows(&budget.part, |part| if is_code(part) { &out } else { shipped })?;
    println!("with an `immediate-abort` standard library, which is measured and not shipped:\n");
    print!("{}", beside(&aborting, &stable));
    let code = code(&apart)?;
    print!("{}", table::crates(&code.by_crate(), HEAVIEST));
    if functions > 0 {
        println!("\n{}", code.largest(functions));
    }
    Ok(())
}

/// Whether a part is compiled. Rules, words and rates are the same in both builds.
fn is_code(part: &Part) -> bool {
    part.files.iter().any(|file| file.starts_with("landfall"))
}

/// The parts of the first load, their sum, and what comes later.
fn rows<'a>(parts: &[Part], folder: impl Fn(&Part) -> &'a Path) -> Result<Vec<Row>> {
    let measured = |part: &&Part| Row::measure(folder(part), part);
    let (later, first): (Vec<&Part>, Vec<&Part>) = parts.iter().partition(|part| part.later);
    let mut rows = first.iter().map(measured).collect::<Result<Vec<Row>>>()?;
    rows.push(table::sum(&rows, None));
    for part in &later {
        rows.push(measured(part)?);
    }
    Ok(rows)
}

fn beside(aborting: &[Row], stable: &[Row]) -> String {
    let line = |[name, raw, gzip, brotli, stable, change]: [&str; 6]| {
        format!("{name:<12} {raw:>9} {gzip:>9} {brotli:>9} {stable:>9} {change:>9}").trim_end().to_owned()
            + "\n"
    };
    let mut text = line(["part", "raw", "gzip", "brotli", "stable", "change"]);
    for (row, stable) in aborting.iter().zip(stable) {
        let [raw, gzip, brotli, before] = [row.raw, row.gzip, row.brotli, stable.brotli].map(grouped);
        let change = change(stable.brotli, row.brotli);
        text.push_str(&line([&row.name, &raw, &gzip, &brotli, &before, &change]));
    }
    text
}

/// `-2,000` or `+31` bytes, nothing where nothing changes.
fn change(before: u64, now: u64) -> String {
    match now.cmp(&before) {
        Ordering::Less => format!("-{}", grouped(before - now)),
        Ordering::Equal => String::new(),
        Ordering::Greater => format!("+{}", grouped(now - before)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, brotli: u64) -> Row {
        Row {
            name: name.to_owned(),
            file: String::new(),
            raw: brotli * 3,
            gzip: brotli + 1,
            brotli,
            most: None,
        }
    }

    #[test]
    fn each_part_stands_beside_the_one_that_is_shipped() {
        let text =
            beside(&[row("wasm", 99_000), row("rates", 1_000)], &[row("wasm", 110_000), row("rates", 1_000)]);
        let words = |nth: usize| text.lines().nth(nth).unwrap().split_whitespace().collect::<Vec<_>>();
        assert_eq!(words(1), ["wasm", "297,000", "99,001", "99,000", "110,000", "-11,000"]);
        assert_eq!(words(2), ["rates", "3,000", "1,001", "1,000", "1,000"]);
    }

    #[test]
    fn what_became_larger_is_told_as_well() {
        assert_eq!([change(100, 92), change(100, 100), change(100, 2_100)], ["-8", "", "+2,000"]);
    }

    #[test]
    fn only_what_is_compiled_is_measured_anew() {
        let project = Project::here();
        let budget = Budget::read(&project.root().join("tests").join("size.toml")).unwrap();
        let (code, data): (Vec<_>, Vec<_>) = budget.part.iter().partition(|part| is_code(part));
        let names = |parts: &[&Part]| parts.iter().map(|part| part.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&data), ["one market", "one locale", "rates"]);
        assert_eq!(code.len() + data.len(), budget.part.len());
    }

    #[test]
    fn the_first_load_is_summed_without_what_comes_later() {
        let dir = std::env::temp_dir().join(format!("landfall-abort-{}", std::process::id()));
        std::fs::create_dir_all(&dir).unwrap();
        let part = |name: &str, bytes: usize, later: bool| {
            for ending in ["", ".gz", ".br"] {
                std::fs::write(dir.join(format!("{name}{ending}")), vec![0; bytes]).unwrap();
            }
            Part { name: name.to_owned(), files: vec![name.to_owned()], most: None, later }
        };
        let parts = [part("late", 5, true), part("script", 2, false), part("wasm", 3, false)];
        let rows = rows(&parts, |_| &dir).unwrap();
        let seen: Vec<_> = rows.iter().map(|row| (row.name.as_str(), row.brotli)).collect();
        assert_eq!(seen, [("script", 2), ("wasm", 3), ("first load", 5), ("late", 5)]);
        std::fs::remove_dir_all(dir).unwrap();
    }
}
