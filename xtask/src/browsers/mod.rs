//! `cargo xtask browsers`: the oldest browsers that the build works in, and which feature sets each minimum.
//!
//! The features stand in a table of ours; this room finds each in what was built, so that none is forgotten when it goes,
//! and finds every proposal that the wasm uses, so that a new compiler cannot raise a minimum without a word. What
//! `docs/browsers.md` says is what the table gives.

mod mdn;
mod table;
mod wasm;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;

use self::table::{BROWSERS, Feature, Place, Table, Version};
use crate::folders::{self, Files};
use crate::project::Project;
use crate::setup::npm;

/// What to look at.
#[derive(Args)]
pub(crate) struct Options {
    /// The folder to look at [default: dist]
    #[arg(long)]
    dist: Option<PathBuf>,
    /// Compare the table with MDN's data, from npm, and look there for what the table does not have
    #[arg(long)]
    against_mdn: bool,
}

/// Prints what the table gives.
///
/// # Errors
/// - as [`check`]
/// - with `--against-mdn`: a row says something else than MDN's data, or something newer is used that has no row
pub(crate) fn run(project: &Project, options: &Options) -> Result<()> {
    let dist = options.dist.clone().unwrap_or_else(|| project.dist());
    let table = check(project, &dist)?;
    print!("{}", text(&table));
    if options.against_mdn {
        let modules = npm::ready(project, &npm::COMPATIBILITY)?;
        let used = Used::of(project, &dist)?;
        mdn::compare(&table, &modules.join("@mdn/browser-compat-data/data.json"), &used)?;
        println!("\nok    every row is what MDN's data says, and nothing newer is used");
    }
    Ok(())
}

/// Holds the table against a build.
///
/// # Errors
/// - a row's feature is used nowhere, or the wasm uses a proposal that has no row
pub(crate) fn check(project: &Project, dist: &Path) -> Result<Table> {
    let table = Table::read(project.root())?;
    let used = Used::of(project, dist)?;
    let unused: Vec<&str> = table
        .feature
        .iter()
        .filter(|feature| !used.has(feature))
        .map(|feature| feature.name.as_str())
        .collect();
    let rows = |name: &&&str| !table.feature.iter().any(|f| f.place == Place::Wasm && f.find == **name);
    let new: Vec<&&str> = used.wasm.iter().filter(rows).collect();
    if !unused.is_empty() || !new.is_empty() {
        bail!(
            "tests/browsers/features.toml: rows that nothing uses: {unused:?}; used by the wasm without a row: {new:?}"
        );
    }
    Ok(table)
}

/// Where features are found.
struct Used {
    script: String,
    wasm: Vec<&'static str>,
    style: String,
    code: String,
}

impl Used {
    fn of(project: &Project, dist: &Path) -> Result<Self> {
        let path = dist.join("landfall.js");
        let script = fs::read_to_string(&path)
            .with_context(|| format!("could not read {}; `cargo xtask build` makes it", path.display()))?;
        let mut modules = Vec::new();
        for entry in fs::read_dir(dist).with_context(|| format!("could not list {}", dist.display()))? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "wasm") {
                let file = fs::read(&path).with_context(|| format!("could not read {}", path.display()))?;
                modules.extend(wasm::modules(&file)?);
            }
        }
        let source = |folder: &str, ending: &str| -> Result<String> {
            let files: Files = folders::read(&project.root().join("src").join(folder))?;
            let wanted = files.into_iter().filter(|(path, _)| path.ends_with(ending));
            Ok(wanted.map(|(_, bytes)| String::from_utf8_lossy(&bytes).into_owned()).collect())
        };
        Ok(Self {
            script,
            wasm: wasm::proposals(&modules)?,
            style: source("ui", ".css")?,
            code: source("browser", ".rs")?,
        })
    }

    fn has(&self, feature: &Feature) -> bool {
        match feature.place {
            Place::Script => self.script.contains(&feature.find),
            Place::Wasm => self.wasm.contains(&feature.find.as_str()),
            Place::Style => self.style.contains(&feature.find),
            Place::Code => self.code.contains(&feature.find),
        }
    }
}

/// The tables of `docs/browsers.md`.
fn text(table: &Table) -> String {
    let said =
        |version: Option<Version>| version.map_or("none yet".to_owned(), |version| version.to_string());
    let (oldest, complete) = (table.oldest(), table.complete());
    let mut text = String::from(
        "| browser | works from | because of | has all that it will from |\n|---|---|---|---|\n",
    );
    for (at, (name, _)) in BROWSERS.iter().enumerate() {
        let (oldest, complete) = (oldest.get(at).copied().flatten(), complete.get(at).copied().flatten());
        let reasons = oldest.map(|oldest| cell(&table.reasons(at, oldest).join(", "))).unwrap_or_default();
        let _ = writeln!(text, "| {name} | {} | {reasons} | {} |", said(oldest), said(complete));
    }
    let mut rows = |title: &str, counts: &dyn Fn(&Feature) -> bool| {
        let _ = write!(text, "\n| {title} | Chromium | Firefox | Safari |");
        let _ = writeln!(text, "{}\n|---|---|---|---|{}", without_head(title), without_line(title));
        for feature in table.feature.iter().filter(|feature| counts(feature)) {
            let [chromium, firefox, safari] = [0, 1, 2].map(|browser| said(feature.since(browser)));
            let _ = write!(text, "| {} | {chromium} | {firefox} | {safari} |", cell(&feature.name));
            let _ =
                writeln!(text, "{}", feature.without.as_ref().map(|w| format!(" {w} |")).unwrap_or_default());
        }
    };
    rows(NEEDED, &|feature| feature.without.is_none());
    rows(SPARED, &|feature| feature.without.is_some());
    text
}

/// A text inside a table, whose cells end with a bar.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

const NEEDED: &str = "needed";
const SPARED: &str = "done without";

fn without_head(title: &str) -> &'static str {
    if title == SPARED { " what is lost |" } else { "" }
}

fn without_line(title: &str) -> &'static str {
    if title == SPARED { "---|" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_says_what_the_table_gives() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let page = fs::read_to_string(root.join("docs/browsers.md")).unwrap();
        for line in text(&Table::read(root).unwrap()).lines() {
            assert!(
                page.contains(line),
                "docs/browsers.md: expected the lines of `cargo xtask browsers`: {line}"
            );
        }
    }
}
