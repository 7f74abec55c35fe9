//! `cargo xtask size`: what the first page load costs, file by file, against the budgets of `tests/size.toml`.
//!
//! Below the table, what one destination's rules weigh: the middle one and the largest.
//!
//! Bytes are those of the files in `dist/`: as they are, gzip, brotli. The heaviest crates of the wasm, and the rooms
//! of ours, stand below.

mod abort;
mod budget;
mod crates;
mod destinations;
mod table;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;

use self::budget::{Budget, Part, Together};
use self::crates::Code;
use self::destinations::Sizes;
use crate::build::named_wasm;
use crate::project::Project;

/// How many crates and rooms are named.
const HEAVIEST: usize = 20;

/// What to measure.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder to measure [default: dist]
    #[arg(long)]
    dist: Option<PathBuf>,
    /// List that many of the largest functions of the wasm as well
    #[arg(long, value_name = "N", default_value_t = 0)]
    functions: usize,
    /// Build the widget with a standard library that panics without a word, and print its figures beside those of `dist`:
    /// a measurement, nothing of it is shipped and no budget holds it
    #[arg(long)]
    immediate_abort: bool,
}

/// Prints the table and holds the budgets.
///
/// # Errors
/// - a part is over its budget, or all are over theirs
/// - a file is missing: `cargo xtask build` makes it
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = options.dist.clone().unwrap_or_else(|| project.dist());
    if options.immediate_abort {
        return abort::run(project, &dist, options.functions);
    }
    let report = report(project, &dist)?;
    println!("{}", report.text);
    if options.functions > 0 {
        println!("{}", code(project)?.largest(options.functions));
    }
    report.verdict()
}

/// The code of the last build's wasm.
fn code(project: &Project) -> Result<Code> {
    let wasm = named_wasm(project);
    let bytes = fs::read(&wasm)
        .with_context(|| format!("could not read {}; `cargo xtask build` makes it", wasm.display()))?;
    crates::read(&bytes)
}

/// A table and what is wrong with it.
pub(crate) struct Report {
    /// The table, for people.
    pub(crate) text: String,
    over: Vec<String>,
}

impl Report {
    /// Whether all budgets hold.
    ///
    /// # Errors
    /// - one doesn't: the message names it with both numbers
    /// - the file of a part is missing
    pub(crate) fn verdict(&self) -> Result<()> {
        if self.over.is_empty() {
            Ok(())
        } else {
            bail!("tests/size.toml does not hold: {}", self.over.join("; "))
        }
    }
}

/// Measures a built `dist/`.
///
/// # Errors
/// - the budgets or the wasm can't be read
///
/// A part whose file is missing is no error here: the verdict names it.
pub(crate) fn report(project: &Project, dist: &Path) -> Result<Report> {
    let budget = Budget::read(&project.root().join("tests").join("size.toml"))?;
    let (mut rows, mut later, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    for part in &budget.part {
        match Row::measure(dist, part) {
            Ok(row) if part.later => later.push(row),
            Ok(row) => rows.push(row),
            Err(error) => missing.push(format!("{error:#}")),
        }
    }
    let mut together = Vec::new();
    for what in &budget.together {
        match Row::together(&later, what) {
            Ok(row) => together.push(row),
            Err(error) => missing.push(format!("{error:#}")),
        }
    }
    later.extend(together);
    let mut report = table::judge(&rows, &later, budget.total);
    report.over.extend(missing);
    let sizes = Sizes::measure(dist, &budget.destinations)?;
    report.text.push_str(&sizes.text());
    report.over.extend(sizes.over());
    let (lines, over) = words::judge(dist, &budget.words)?;
    report.text.push_str(&lines);
    report.over.extend(over);
    report.text.push_str(&table::crates(&code(project)?.by_crate(), HEAVIEST));
    Ok(report)
}

/// One part of the first load. Bytes.
#[derive(Debug, Clone)]
struct Row {
    name: String,
    file: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
    most: Option<u64>,
}

impl Row {
    /// The largest file of a part.
    fn measure(dist: &Path, part: &Part) -> Result<Self> {
        let mut largest: Option<Self> = None;
        let (without, with): (Vec<&String>, _) =
            part.files.iter().partition(|pattern| pattern.starts_with('!'));
        let mut left_out = Vec::new();
        for pattern in without {
            left_out.extend(budget::matching(dist, pattern.trim_start_matches('!'))?);
        }
        for pattern in with {
            for file in budget::matching(dist, pattern)?.into_iter().filter(|file| !left_out.contains(file)) {
                let (raw, gzip) = (length(dist, &file)?, length(dist, &format!("{file}.gz"))?);
                let brotli = length(dist, &format!("{file}.br"))?;
                if largest.as_ref().is_none_or(|row| row.brotli < brotli) {
                    largest =
                        Some(Self { name: part.name.clone(), file, raw, gzip, brotli, most: part.most });
                }
            }
        }
        largest
            .with_context(|| format!("{}: no file for \"{}\": {:?}", dist.display(), part.name, part.files))
    }
}

impl Row {
    /// What a page loads for one thing.
    fn together(later: &[Self], what: &Together) -> Result<Self> {
        let part = |name: &String| later.iter().find(|row| row.name == *name);
        let parts: Option<Vec<&Self>> = what.parts.iter().map(part).collect();
        let parts = parts.with_context(|| {
            format!("\"{}\": expected names of parts that come later, found {:?}", what.name, what.parts)
        })?;
        let sum = |bytes: fn(&Self) -> u64| parts.iter().map(|row| bytes(row)).sum();
        Ok(Self {
            name: table::TOGETHER.to_owned(),
            file: what.name.clone(),
            raw: sum(|row| row.raw),
            gzip: sum(|row| row.gzip),
            brotli: sum(|row| row.brotli),
            most: Some(what.most),
        })
    }
}

fn length(dist: &Path, file: &str) -> Result<u64> {
    let path = dist.join(file);
    let data = fs::metadata(&path);
    Ok(data.with_context(|| format!("{} is missing; `cargo xtask build` makes it", path.display()))?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_loaded_together_is_held_together() {
        let row = |name: &str, brotli| Row {
            name: name.to_owned(),
            file: String::new(),
            raw: 0,
            gzip: 0,
            brotli,
            most: None,
        };
        let later = [row("a", 300), row("b", 700), row("c", 5)];
        let what = |parts: &[&str]| Together {
            name: "a cart".to_owned(),
            parts: parts.iter().map(|part| (*part).to_owned()).collect(),
            most: 999,
        };
        let over = table::judge(&[], &[Row::together(&later, &what(&["a", "b"])).unwrap()], 0).verdict();
        let said = over.unwrap_err().to_string();
        assert_eq!(said, "tests/size.toml does not hold: together: a cart: 1,000 bytes, at most 999");
        assert!(
            table::judge(&[], &[Row::together(&later, &what(&["a", "c"])).unwrap()], 0).verdict().is_ok()
        );
        let error = Row::together(&later, &what(&["a", "d"])).unwrap_err().to_string();
        assert_eq!(error, "\"a cart\": expected names of parts that come later, found [\"a\", \"d\"]");
    }

    #[test]
    fn err_a_part_without_a_file_is_no_part_of_zero_bytes() {
        let dir = std::env::temp_dir();
        let part = |file: &str| Part {
            name: "wasm".to_owned(),
            files: vec![file.to_owned()],
            most: None,
            later: false,
        };
        let error = Row::measure(&dir, &part("landfall-none-*.wasm")).unwrap_err().to_string();
        assert!(error.contains("no file for \"wasm\": [\"landfall-none-*.wasm\"]"), "{error}");
        let error = Row::measure(&dir, &part("landfall-none.wasm")).unwrap_err().to_string();
        assert!(error.contains("landfall-none.wasm is missing"), "{error}");
    }
}
