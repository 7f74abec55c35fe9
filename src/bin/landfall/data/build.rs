//! `landfall data build --out DIR`: `markets/<CC>.json` and `holidays/<CC>.json` for every country, and `rates.json`. The
//! same rules give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use landfall::input::FORMAT;
use landfall::money::Currency;
use landfall::world::source::Source;
use landfall::world::{Country, Holidays};
use serde_json::{Value, json};

use crate::input::Stop;
use crate::rules::RulesArgs;

/// Writes the files and reports on them.
pub(super) fn run(args: &RulesArgs, out: &Path, as_json: bool) -> Result<String, Stop> {
    let rules = args.load()?;
    let holidays = args.holidays()?;
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for country in all(&rules.source) {
        let value = rules.source.compiled(country).unwrap_or_else(|| plain(country, &rules.source.version));
        let value = with_languages(country, value);
        files.insert(format!("markets/{}.json", country.code()), value.to_string());
        let value = rest(&holidays, country).compiled();
        files.insert(format!("holidays/{}.json", country.code()), value.to_string());
    }
    let rates: Value =
        serde_json::from_str(&rules.rates).map_err(|e| Stop::input(format!("rates.json: {e}")))?;
    files.insert("rates.json".to_owned(), rates.to_string());
    for (name, text) in &files {
        write(&out.join(name), text)?;
    }
    let bytes: usize = files.values().map(String::len).sum();
    let full = rules.source.countries().count();
    if as_json {
        let sizes: BTreeMap<&String, usize> = files.iter().map(|(name, text)| (name, text.len())).collect();
        let report = json!({"data": rules.source.version, "withRules": full, "bytes": bytes, "files": sizes});
        return Ok(format!("{report:#}\n"));
    }
    let count = files.len();
    Ok(format!("{}: {count} files, {bytes} bytes; {full} places have rules\n", out.display()))
}

/// Every country, and the places that have rules without being one (Northern Ireland).
fn all(source: &Source) -> Vec<Country> {
    let mut all: Vec<Country> = Country::all().chain(source.countries()).collect();
    all.sort();
    all.dedup();
    all
}

/// What is known of a place without rules: its money.
fn plain(country: Country, version: &str) -> Value {
    // Nothing is assessed there, so the currency is never used; places without one of their own take any.
    let currency = country.currency().unwrap_or(Currency::EUR);
    json!({
        "format": FORMAT,
        "country": country.code(),
        "currency": currency.code(),
        "data": version,
        "grade": "price",
        "tax_display": "excluded",
    })
}

/// The holidays of a place: its own, or those of the country that it is a part of.
fn rest(all: &BTreeMap<Country, Holidays>, country: Country) -> Holidays {
    let own = all.get(&country).or_else(|| all.get(&country.whole()));
    own.map_or_else(|| Holidays::without_days(country), |known| Holidays { country, ..known.clone() })
}

/// The codes of the languages that people in the country write: a page writes numbers as they are written there.
fn with_languages(country: Country, mut value: Value) -> Value {
    let mut codes: Vec<&str> = Vec::new();
    for tag in country.whole().languages() {
        let code = tag.split('-').next().unwrap_or_default();
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    if let Some(map) = value.as_object_mut() {
        map.insert("languages".to_owned(), codes.join(" ").into());
    }
    value
}

fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let failed = |e: std::io::Error| Stop::run(format!("{}: can't write: {e}", path.display()));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, text).map_err(failed)
}
