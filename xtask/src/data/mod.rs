//! `cargo xtask data [--check]`: writes the reference tables under `data/` from named, versioned packages.
//!
//! It does: fetch, read, join, write `currencies.csv`, `countries.csv`, `zones.csv`, `holidays/*.csv`, `intl/*.json` and
//! `NOTICE.md`, and the names of countries for the demo's pages.
//! It does not touch rates, tariffs or market rules: those have their own sources.
//! With `--check` nothing is written; a file that differs from what the packages give is an error.

mod cldr;
mod countries;
mod currencies;
mod fetch;
mod holidays;
mod intl;
mod iso4217;
mod names;
mod notice;
mod zones;

use std::path::{Path, PathBuf};

/// The day for which "current" is answered: which currency is legal tender, which code is in use.
pub(crate) const AS_OF: &str = "2026-11-22";

/// What every step here gives: a value, or a sentence that says what was found where and what to do.
pub(crate) type Outcome<T> = Result<T, String>;

/// Runs the command with the words after `data`.
///
/// # Errors
/// - an unknown word, a package that can't be fetched or read, a file that can't be written
/// - with `--check`: a committed file that differs from what the packages give
pub(crate) fn run(args: &[String]) -> Outcome<()> {
    let check = match args {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => return Err(format!("data: expected nothing or --check, found {args:?}")),
    };
    let root = root()?;
    let packages = fetch::all(&root.join("target/data-cache"))?;
    let mut stale = Vec::new();
    for (name, text) in tables(&packages)? {
        let path = root.join(&name);
        if !check {
            write(&path, &text)?;
            println!("{name}: {} bytes", text.len());
        } else if std::fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            stale.push(name);
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!(
        "data --check: {} differ from what the packages give; run `cargo xtask data` and look at the diff",
        stale.join(", ")
    ))
}

/// Every file this command owns, with its text.
fn tables(packages: &fetch::Packages) -> Outcome<Vec<(String, String)>> {
    let cldr = cldr::Cldr::read(&packages.cldr_core)?;
    let iso = iso4217::read_file(&packages.currency_codes.join("iso-4217-list-one.xml"))?;
    let zoneinfo = packages.tzdata.join("tzdata/zoneinfo");
    let codes = countries::iso3166(&zoneinfo.join("iso3166.tab"))?;
    let currencies = currencies::table(&iso, &cldr)?;
    let money: Vec<String> = first_column(&currencies);
    let shipped = read(&root()?.join("locales/index.txt"))?;
    let languages: Vec<String> = shipped.lines().map(str::to_owned).collect();
    let mut tables = vec![
        ("data/countries.csv".to_owned(), countries::table(&codes, &cldr)?),
        ("data/zones.csv".to_owned(), zones::table(&zoneinfo, &packages.cldr_bcp47)?),
        ("www/shop/countries.csv".to_owned(), names::table(&codes, &packages.cldr_names)?),
        ("data/NOTICE.md".to_owned(), notice::text(packages)?),
    ];
    let mut countries = codes.clone();
    countries.push("XK".to_owned());
    tables.extend(holidays::tables(&root()?, packages, &countries)?);
    for language in intl::LANGUAGES {
        let table = intl::table(packages, language, &countries, &money, &languages)?;
        tables.push((format!("data/intl/{language}.json"), table));
    }
    tables.push(("data/currencies.csv".to_owned(), currencies));
    Ok(tables)
}

/// The codes of a table: the first word of each row below its head.
fn first_column(table: &str) -> Vec<String> {
    let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.filter_map(|row| row.split(',').next()).map(str::to_owned).collect()
}

/// The repository's root: the folder above the xtask package.
fn root() -> Outcome<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent()
        .map(Path::to_path_buf)
        .ok_or_else(|| format!("{}: expected a parent folder", here.display()))
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    let failed = |e: std::io::Error| format!("{}: can't write: {e}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, text).map_err(failed)
}

/// Reads a file, naming it when that fails.
pub(crate) fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: can't read: {e}", path.display()))
}
