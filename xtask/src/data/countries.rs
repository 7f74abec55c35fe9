//! `data/countries.csv`: currency, languages, weekend, first day of the week and measures of each country.
//!
//! Rows: ISO 3166-1 alpha-2 as the tz database lists it, and XK (Kosovo), which is user-assigned, not ISO.

use std::path::Path;

use serde_json::Value;

use super::cldr::Cldr;
use super::fetch::{CLDR_CORE, TZDATA};
use super::{AS_OF, Outcome, read};

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Languages that are not official are named from this share of the people on, in percent.
const MIN_SHARE: f64 = 5.0;

/// Weekends for which CLDR has no row, so that the world's default (sat sun) would stand for "unknown".
/// Source: Python package `holidays` 0.109 (MIT), `weekend` of each country's class; looked up 2026-11-22.
const WEEKENDS: [(&str, &str); 4] =
    [("BD", "fri sat"), ("BN", "fri sun"), ("DJ", "fri sat"), ("MV", "fri sat")];

/// The country codes of `iso3166.tab`.
pub(crate) fn iso3166(path: &Path) -> Outcome<Vec<String>> {
    let text = read(path)?;
    let rows = text.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split('\t').next());
    let codes: Vec<String> = rows.map(str::to_owned).collect();
    if codes.len() == 249 {
        return Ok(codes);
    }
    Err(format!("{}: expected 249 countries, found {}", path.display(), codes.len()))
}

/// The whole file.
pub(crate) fn table(iso: &[String], cldr: &Cldr) -> Outcome<String> {
    let mut out = format!(
        "# {CLDR_CORE} (Unicode-3.0), codes from {TZDATA} (public domain), XK is user-assigned, as of {AS_OF}; by `cargo xtask data`\n\
         code,currency,languages,weekend,first_day,measurement\n"
    );
    let mut codes: Vec<&str> = iso.iter().map(String::as_str).chain(["XK"]).collect();
    codes.sort_unstable();
    for code in codes {
        let currency = cldr.currency_of(code).unwrap_or("");
        let languages = languages(code, cldr).join(" ");
        let (weekend, first) = (weekend(code, cldr)?, cldr.day("firstDay", code)?);
        out += &format!("{code},{currency},{languages},{weekend},{first},{}\n", cldr.measurement(code)?);
    }
    Ok(out)
}

/// The days from `weekendStart` to `weekendEnd`, Monday first.
fn weekend(code: &str, cldr: &Cldr) -> Outcome<String> {
    if let Some((_, days)) = WEEKENDS.iter().find(|(c, _)| *c == code) {
        return Ok((*days).to_owned());
    }
    let place = |kind: &str| {
        let day = cldr.day(kind, code)?;
        let place = WEEK.iter().position(|d| *d == day);
        place.ok_or_else(|| format!("weekData {kind} {code}: expected a weekday, found {day:?}"))
    };
    let (start, end) = (place("weekendStart")?, place("weekendEnd")?);
    let inside = |i: usize| if start <= end { start <= i && i <= end } else { start <= i || i <= end };
    let days = WEEK.iter().enumerate().filter(|(i, _)| inside(*i)).map(|(_, d)| *d);
    Ok(days.collect::<Vec<_>>().join(" "))
}

/// Official languages first, then the others from [`MIN_SHARE`] on; each group by share of the people who
/// can write it, so that a language which is spoken everywhere but rarely written does not come first.
fn languages(code: &str, cldr: &Cldr) -> Vec<String> {
    let mut rows: Vec<(bool, f64, String)> = cldr
        .languages(code)
        .filter(|(tag, _)| *tag != "und")
        .map(|(tag, row)| (is_official(row), written_share(row), tag.replace('_', "-")))
        .filter(|(official, share, _)| *official || *share >= MIN_SHARE)
        .collect();
    rows.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)).then(a.2.cmp(&b.2)));
    rows.into_iter().map(|(_, _, tag)| tag).collect()
}

/// Official for the whole country, by law or in fact; a spoken vernacular that is rarely written is not.
fn is_official(row: &Value) -> bool {
    let status = row.get("_officialStatus").and_then(Value::as_str);
    matches!(status, Some("official" | "de_facto_official")) && row.get("_writingPercent").is_none()
}

#[expect(
    clippy::float_arithmetic,
    reason = "CLDR's shares are decimals; only the order of languages uses them"
)]
fn written_share(row: &Value) -> f64 {
    let percent = |key: &str| row.get(key).and_then(Value::as_str).and_then(|t| t.parse::<f64>().ok());
    percent("_populationPercent").unwrap_or(0.0) * percent("_writingPercent").unwrap_or(100.0) / 100.0
}
