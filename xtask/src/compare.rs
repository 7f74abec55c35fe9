//! The pages of the comparison: the same prices alone, with a script written by hand, with well-known JavaScript parts,
//! and with Landfall. `benches/compare/` has their sources; `tests/stories/src/compare/` measures them.
//!
//! The parts come from npm and are bundled as their authors advise, in `target/`; nothing of them is in `dist/`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::build::Dist;
use crate::console::{command_line, step};
use crate::project::Project;
use crate::setup::npm;

/// How many prices a page has.
const MANY: [u32; 5] = [1, 10, 100, 1_000, 5_000];

/// Who localizes: the page's name, its script, its picker, and a price as it stands in the page.
const WHO: [(&str, &str, &str, Row); 4] = [
    ("alone", "", OWN, |facts| plain(facts)),
    ("plain", r#"<script async src="plain.js"></script>"#, OWN, |facts| plain(facts)),
    (
        "parts",
        r#"<script async src="parts.js"></script>"#,
        "<shop-market>Ships from the United States</shop-market>",
        |facts| {
            format!(
                r#"<shop-price class="price" amount="{0}" currency="USD">${0}</shop-price>"#,
                facts.amount
            )
        },
    ),
    (
        "landfall",
        r#"<script async src="/landfall.js" data-config="/story/shop.json"></script>"#,
        "<landfall-market>Ships from the United States</landfall-market>",
        |facts| {
            let Facts { amount, hs, origin, weight } = facts;
            format!(
                r#"<landfall-price class="price" amount="{amount}" currency="USD" hs="{hs}" origin="{origin}" weight="{weight}">${amount}</landfall-price>"#
            )
        },
    ),
];

const OWN: &str = "Ships from the United States";

type Row = fn(&Facts) -> String;

/// What a page knows of a thing.
struct Facts {
    amount: String,
    hs: &'static str,
    origin: &'static str,
    weight: u32,
}

impl Facts {
    /// No two of a page are the same.
    fn of(at: u32) -> Self {
        const CODES: [&str; 6] = ["420222", "420221", "640419", "940540", "950440", "950300"];
        const ORIGINS: [&str; 5] = ["VN", "IT", "CN", "IN", "US"];
        let pick = |list: &[&'static str]| list.iter().cycle().nth(at as usize % list.len()).copied();
        Facts {
            amount: format!("{}.50", 5 + at % 300),
            hs: pick(&CODES).unwrap_or_default(),
            origin: pick(&ORIGINS).unwrap_or_default(),
            weight: 200 + at,
        }
    }
}

fn plain(Facts { amount, .. }: &Facts) -> String {
    format!(r#"<span class="price" data-amount="{amount}">${amount}</span>"#)
}

/// Writes the pages and their scripts, each with its compressed copies, and gives the folder.
///
/// # Errors
/// - there is no npm, or it can't get the parts; esbuild refuses them
/// - a source can't be read, or a file can't be written
pub(crate) fn ready(project: &Project) -> Result<PathBuf> {
    let sources = project.root().join("benches").join("compare");
    let out = project.compared();
    let read = |name: &str| {
        let path = sources.join(name);
        fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
    };
    let mut files = Dist::default();
    files.add("parts.js", parts(project, &sources)?)?;
    files.add("plain.js", read("plain.js")?)?;
    // A visit begins on a page of its host that has nothing.
    files.add("blank.html", "<!doctype html><title>Nothing yet</title>\n")?;
    let page = read("page.html")?;
    for (name, script, market, row) in WHO {
        for many in MANY {
            let mut rows = String::new();
            for at in 0..many {
                write!(rows, "<li>{}</li>", row(&Facts::of(at)))?;
            }
            let page = page.replace("@script", script).replace("@market", market).replace("@rows", &rows);
            files.add(format!("{name}-{many}.html"), page)?;
        }
    }
    files.compress(&project.target().join("xtask").join("copies"))?;
    files.write(&out)?;
    Ok(out)
}

/// The parts as one script.
fn parts(project: &Project, sources: &Path) -> Result<Vec<u8>> {
    let modules = npm::ready(project, &npm::COMPARED)?;
    let script = project.target().join("xtask").join("parts.js");
    let mut esbuild = Command::new("node");
    esbuild
        .arg(modules.join("esbuild").join("bin").join("esbuild"))
        .arg(sources.join("parts").join("shop.js"));
    esbuild.args(["--bundle", "--minify", "--format=iife", "--target=es2022"]);
    esbuild.args(["--jsx=automatic", "--jsx-import-source=preact", "--loader:.css=text"]);
    esbuild.arg(format!("--outfile={}", script.display())).env("NODE_PATH", &modules);
    if !step(&project.logs(), "compare-parts", "the JavaScript parts, bundled", &mut esbuild)?.success {
        bail!("could not bundle them: `{}`", command_line(&esbuild));
    }
    fs::read(&script).with_context(|| format!("could not read {}", script.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_of_each_page_says_the_same() {
        for (name, _, _, row) in WHO {
            let price = row(&Facts::of(7));
            assert!(
                price.contains(r#"class="price""#)
                    && price.contains(r#"="12.50""#)
                    && price.contains(">$12.50</"),
                "{name}: {price}"
            );
        }
    }

    #[test]
    fn no_two_things_are_the_same() {
        let row = WHO[3].3;
        let all: std::collections::BTreeSet<String> = (0..5_000).map(|at| row(&Facts::of(at))).collect();
        assert_eq!(all.len(), 5_000);
    }
}
