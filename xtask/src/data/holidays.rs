//! `data/holidays/<CC>.csv`: the public holidays of every country, from the Python package `holidays`.
//!
//! The package is code, so a small script of ours ([`SCRIPT`]) asks it, and prints what it says as JSON.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::fetch::{HOLIDAYS, Packages};
use super::{AS_OF, Outcome};

const SCRIPT: &str = "xtask/src/data/public_holidays.py";

/// So many years after the current one are listed: parcels are promised weeks ahead, and files get old.
const YEARS_AHEAD: u16 = 3;

/// Places for which the package is asked about a part: the United Kingdom has few holidays in common, so England stands
/// for it; the others are names of `data/parts.csv` with holidays of their own.
const PARTS: [(&str, &str); 5] =
    [("GB", "GB:ENG"), ("XI", "GB:NIR"), ("IC", "ES:CN"), ("XH", "DE:SH"), ("XN", "CH:GR")];

/// Date, whether it is an estimate, and what is celebrated.
type Day = (String, bool, String);

/// The files: path below the repository's root, and text.
pub(crate) fn tables(
    root: &Path,
    packages: &Packages,
    countries: &[String],
) -> Outcome<Vec<(String, String)>> {
    let first: u16 = AS_OF.get(..4).and_then(|year| year.parse().ok()).ok_or("AS_OF: expected a date")?;
    let last = first + YEARS_AHEAD;
    let mut asked: BTreeMap<&str, &str> =
        countries.iter().map(|code| (code.as_str(), code.as_str())).collect();
    asked.extend(PARTS);
    let answers = ask(root, packages, first, last, asked.values().copied())?;
    let mut files = Vec::new();
    for (code, place) in asked {
        let days = answers.get(place).ok_or_else(|| format!("{HOLIDAYS}: no answer for {place}"))?;
        let last = known_until(days, first, last);
        files.push((format!("data/holidays/{code}.csv"), table(place, days, first, last)));
    }
    Ok(files)
}

fn ask<'a>(
    root: &Path,
    packages: &Packages,
    first: u16,
    last: u16,
    places: impl Iterator<Item = &'a str>,
) -> Outcome<BTreeMap<String, Vec<Day>>> {
    let folders = [&packages.holidays, &packages.dateutil, &packages.six];
    let path = std::env::join_paths(folders).map_err(|e| format!("{HOLIDAYS}: {e}"))?;
    let mut python = Command::new("python3");
    python.env("PYTHONPATH", path).env("PYTHONDONTWRITEBYTECODE", "1");
    python.arg(root.join(SCRIPT)).args([first, last].map(|year| year.to_string())).args(places);
    let output = python.output().map_err(|e| format!("{SCRIPT}: can't start python3: {e}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{SCRIPT}: {}\n{}", output.status, said.trim_end()));
    }
    serde_json::from_slice(&output.stdout).map_err(|e| format!("{SCRIPT}: not what was expected: {e}"))
}

/// The last year that the package knows. A year without a holiday after years with some is one that nobody has
/// announced; a country without any at all has none.
fn known_until(days: &[Day], first: u16, last: u16) -> u16 {
    let has = |year: &u16| days.iter().any(|(day, _, _)| day.starts_with(&year.to_string()));
    if days.is_empty() { last } else { (first..=last).rev().find(has).unwrap_or(last) }
}

fn table(place: &str, days: &[Day], first: u16, last: u16) -> String {
    let mut out = format!(
        "# {HOLIDAYS} (MIT), public holidays of {place}, as of {AS_OF}; by `cargo xtask data`\n\
         # known from {first}-01-01 to {last}-12-31\n\
         day,estimated,name\n"
    );
    for (day, estimated, name) in days {
        let name = if name.contains([',', '"']) {
            format!("\"{}\"", name.replace('"', "\"\""))
        } else {
            name.clone()
        };
        out += &format!("{day},{},{name}\n", if *estimated { "yes" } else { "" });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(all: &[&str]) -> Vec<Day> {
        all.iter().map(|day| ((*day).to_owned(), false, "A, B".to_owned())).collect()
    }

    #[test]
    fn a_year_that_nobody_has_announced_is_not_known() {
        assert_eq!(known_until(&days(&["2026-01-01", "2027-01-01"]), 2026, 2029), 2027);
        assert_eq!(known_until(&days(&["2026-01-01", "2029-12-25"]), 2026, 2029), 2029);
        assert_eq!(known_until(&[], 2026, 2029), 2029, "a country without holidays has none");
    }

    #[test]
    fn a_name_with_a_comma_is_quoted() {
        let text = table("XX", &days(&["2026-01-01"]), 2026, 2029);
        assert!(text.ends_with("day,estimated,name\n2026-01-01,,\"A, B\"\n"), "{text}");
    }
}
