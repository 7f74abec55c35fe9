//! `data/countries.csv`: currency, languages, weekend, first day of the week and measures of each country.
//!
//! Rows: ISO 3166-1 alpha-2 as the tz database lists it, and XK (Kosovo), which is user-assigned, not ISO.

use std::cmp::Reverse;
use std::path::Path;

use serde_json::Value;

use super::cldr::Cldr;
use super::fetch::{CLDR_CORE, TZDATA};
use super::{AS_OF, Outcome, read};

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Languages that are not official are named from this share of the people on, in millionths of a percent.
const MIN_SHARE: u64 = 5_000_000;

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
        let languages = languages(code, cldr)?.join(" ");
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
fn languages(code: &str, cldr: &Cldr) -> Outcome<Vec<String>> {
    let mut rows = Vec::new();
    for (tag, row) in cldr.languages(code).filter(|(tag, _)| *tag != "und") {
        let (official, share) =
            (is_official(row), written_share(row).map_err(|e| format!("{code} {tag}: {e}"))?);
        if official || share >= MIN_SHARE {
            rows.push((Reverse(official), Reverse(share), tag.replace('_', "-")));
        }
    }
    rows.sort();
    Ok(rows.into_iter().map(|(_, _, tag)| tag).collect())
}

/// Official for the whole country, by law or in fact; a spoken vernacular that is rarely written is not.
fn is_official(row: &Value) -> bool {
    let status = row.get("_officialStatus").and_then(Value::as_str);
    matches!(status, Some("official" | "de_facto_official")) && row.get("_writingPercent").is_none()
}

/// The share of the people who write the language, in millionths of a percent.
fn written_share(row: &Value) -> Outcome<u64> {
    let percent =
        |key: &str, default: &str| millionths(row.get(key).and_then(Value::as_str).unwrap_or(default));
    Ok(percent("_populationPercent", "0")? * percent("_writingPercent", "100")? / 100_000_000)
}

/// A decimal of at most six places, times a million.
fn millionths(text: &str) -> Outcome<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction:0<6}");
    let number = if whole.is_empty() || fraction.len() > 6 { None } else { digits.parse().ok() };
    number.ok_or_else(|| format!("expected a decimal of at most six places, found {text:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_kept_exactly() {
        assert_eq!(millionths("0.0068"), Ok(6_800));
        assert_eq!(millionths("76"), Ok(76_000_000));
        assert!(millionths("1e-05").is_err() && millionths("").is_err());
    }

    #[test]
    fn a_language_that_few_write_counts_for_those_few() {
        let row = serde_json::json!({"_populationPercent": "66", "_writingPercent": "5"});
        assert_eq!(written_share(&row), Ok(3_300_000));
    }
}
