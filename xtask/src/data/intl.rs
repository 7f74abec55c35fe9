//! `data/intl/<language>.json`: what `Intl` would know of a language that a browser has no data for.
//!
//! The widget's `TableFormatter` reads it: signs of numbers, prices, dates and ranges of days, lists, a few units, names
//! of countries, currencies and languages. Only languages with Latin digits and groups of three.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::Outcome;
use super::cldr::node;
use super::fetch::Packages;

/// Languages that Landfall ships and that a browser has no `Intl` data for: Chromium 150 and later lack Icelandic.
pub(crate) const LANGUAGES: [&str; 1] = ["is"];

/// The skeletons that the formatter asks for.
const SKELETONS: [&str; 8] = ["Md", "yMd", "MEd", "yMEd", "MMMd", "yMMMd", "MMMEd", "yMMMEd"];
/// Monday first, as the formatter counts.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/// The units that messages may name, and CLDR's names of them.
const UNITS: [(&str, &str); 6] = [
    ("kilogram", "mass-kilogram"),
    ("gram", "mass-gram"),
    ("liter", "volume-liter"),
    ("hour", "duration-hour"),
    ("minute", "duration-minute"),
    ("day", "duration-day"),
];
/// The lists that messages may name, and CLDR's names of them.
const LISTS: [(&str, &str); 3] = [
    ("and", "listPattern-type-standard"),
    ("or", "listPattern-type-or"),
    ("unit", "listPattern-type-unit-narrow"),
];

/// The table of one language, for the currencies and the countries named.
pub(crate) fn table(
    packages: &Packages,
    language: &str,
    countries: &[String],
    currencies: &[String],
    languages: &[String],
) -> Outcome<String> {
    let file = |package: &Path, name: &str, below: &str| {
        node(&package.join("main").join(language).join(name), &format!("/main/{language}/{below}"))
    };
    let numbers = file(&packages.cldr_numbers, "numbers.json", "numbers")?;
    if text(&numbers, "defaultNumberingSystem")? != "latn" {
        return Err(format!("{language}: expected Latin digits; the formatter writes no others"));
    }
    let symbols = part(&numbers, "symbols-numberSystem-latn")?;
    let money = file(&packages.cldr_numbers, "currencies.json", "numbers/currencies")?;
    let calendar = file(&packages.cldr_dates, "ca-gregorian.json", "dates/calendars/gregorian")?;
    let lists = file(&packages.cldr_misc, "listPatterns.json", "listPatterns")?;
    let units = file(&packages.cldr_units, "units.json", "units")?;
    let territories = file(&packages.cldr_names, "territories.json", "localeDisplayNames/territories")?;
    let tongues = file(&packages.cldr_names, "languages.json", "localeDisplayNames/languages")?;
    let table = json!({
        // What the reader in src/l10n/table_formatter.rs knows.
        "format": 1,
        "decimal": text(symbols, "decimal")?,
        "group": text(symbols, "group")?,
        "price": number_pattern(text(part(&numbers, "currencyFormats-numberSystem-latn")?, "standard")?)?,
        "percent": number_pattern(text(part(&numbers, "percentFormats-numberSystem-latn")?, "standard")?)?,
        "currencies": currencies.iter().map(|code| Ok((code.clone(), currency(&money, code)?))).collect::<Outcome<Map<_, _>>>()?,
        "months": {"short": months(&calendar, "abbreviated")?, "long": months(&calendar, "wide")?},
        "days": {"short": days(&calendar, "abbreviated")?, "long": days(&calendar, "wide")?},
        "dates": dates(&calendar)?,
        "ranges": ranges(&calendar)?,
        "lists": LISTS.iter().map(|(ours, name)| Ok(((*ours).to_owned(), list(part(&lists, name)?)?.into()))).collect::<Outcome<Map<_, _>>>()?,
        "units": UNITS.iter().map(|(ours, name)| Ok(((*ours).to_owned(), unit(&units, name)?))).collect::<Outcome<Map<_, _>>>()?,
        "countries": names(&territories, countries),
        "languages": names(&tongues, languages),
    });
    Ok(format!("{table}\n"))
}

fn part<'v>(value: &'v Value, key: &str) -> Outcome<&'v Value> {
    value.get(key).ok_or_else(|| format!("expected {key:?}, found none"))
}

fn text<'v>(value: &'v Value, key: &str) -> Outcome<&'v str> {
    part(value, key)?.as_str().ok_or_else(|| format!("{key}: expected a text"))
}

/// `# ¤` of `#,##0.00 ¤`.
fn number_pattern(pattern: &str) -> Outcome<String> {
    let digits = ["#,##0.00", "#,##0"].into_iter().find(|digits| pattern.contains(digits));
    let shortened = digits.map(|digits| pattern.replacen(digits, "#", 1));
    shortened
        .filter(|pattern| pattern.matches(['#', ',']).count() == 1)
        .ok_or_else(|| format!("{pattern:?}: expected groups of three"))
}

/// Sign, narrow sign, name, name with one unit, name with others.
fn currency(all: &Value, code: &str) -> Outcome<Value> {
    let Some(row) = all.get(code) else { return Ok(json!([code, code, code, code, code])) };
    let or = |key: &str, other: &str| row.get(key).and_then(Value::as_str).unwrap_or(other).to_owned();
    let sign = or("symbol", code);
    let name = or("displayName", code);
    let others = or("displayName-count-other", &name);
    let one = or("displayName-count-one", &others);
    Ok(json!([sign, or("symbol-alt-narrow", &sign), name, one, others]))
}

fn months(calendar: &Value, width: &str) -> Outcome<Vec<String>> {
    let names = part(part(part(calendar, "months")?, "format")?, width)?;
    (1..=12).map(|month| Ok(text(names, &month.to_string())?.to_owned())).collect()
}

fn days(calendar: &Value, width: &str) -> Outcome<Vec<String>> {
    let names = part(part(part(calendar, "days")?, "format")?, width)?;
    DAYS.iter().map(|day| Ok(text(names, day)?.to_owned())).collect()
}

fn dates(calendar: &Value) -> Outcome<Map<String, Value>> {
    let patterns = part(part(calendar, "dateTimeFormats")?, "availableFormats")?;
    SKELETONS.iter().map(|name| Ok(((*name).to_owned(), text(patterns, name)?.into()))).collect()
}

/// For each skeleton and each field that two days may differ in: the pattern of the first day and that of the last.
fn ranges(calendar: &Value) -> Outcome<Map<String, Value>> {
    let formats = part(calendar, "dateTimeFormats")?;
    let intervals = part(formats, "intervalFormats")?;
    let fallback = text(intervals, "intervalFormatFallback")?;
    let patterns = part(formats, "availableFormats")?;
    let mut out = Map::new();
    for name in SKELETONS {
        let mut of = Map::new();
        for field in ["d", "M", "y"] {
            let exact = intervals.get(name).and_then(|row| row.get(field)).and_then(Value::as_str);
            let (left, right) = match exact {
                Some(pattern) => halves(pattern)?,
                None => {
                    let whole = text(patterns, name)?;
                    let (before, after) = fallback.split_once("{1}").ok_or("no {1} in the fallback")?;
                    (before.replace("{0}", whole), format!("{whole}{after}"))
                }
            };
            of.insert(field.to_owned(), json!([left, right]));
        }
        out.insert(name.to_owned(), Value::Object(of));
    }
    Ok(out)
}

/// `d.–d. MMM y` is `d.–` and `d. MMM y`: the last day begins where a field stands for the second time.
fn halves(pattern: &str) -> Outcome<(String, String)> {
    let (mut seen, mut before, mut quoted) = (String::new(), ' ', false);
    for (at, letter) in pattern.char_indices() {
        quoted ^= letter == '\'';
        if letter.is_ascii_alphabetic() && !quoted && letter != before {
            if seen.contains(letter) {
                let (left, right) = pattern.split_at(at);
                return Ok((left.to_owned(), right.to_owned()));
            }
            seen.push(letter);
        }
        before = letter;
    }
    Err(format!("{pattern:?}: expected a pattern of two days"))
}

/// What stands between two items, before the middle ones of several, and before the last.
fn list(patterns: &Value) -> Outcome<Vec<String>> {
    let between = |name: &str| {
        let inside = text(patterns, name)?.strip_prefix("{0}").and_then(|rest| rest.strip_suffix("{1}"));
        inside.map(str::to_owned).ok_or_else(|| format!("list {name}: expected {{0}} … {{1}}"))
    };
    ["2", "middle", "end"].into_iter().map(between).collect()
}

fn unit(units: &Value, name: &str) -> Outcome<Value> {
    let of = |length: &str| {
        let row = part(part(units, length)?, name)?;
        let mut texts = Map::new();
        for (key, value) in row.as_object().into_iter().flatten() {
            if let Some(category) = key.strip_prefix("unitPattern-count-") {
                let pattern = value.as_str().unwrap_or_default().replace("{0}", "#");
                texts.insert(category.to_owned(), pattern.into());
            }
        }
        Ok::<_, String>(Value::Object(texts))
    };
    Ok(json!({"short": of("short")?, "long": of("long")?}))
}

/// The names of these codes; one that the language has no name for is left out.
fn names(all: &Value, codes: &[String]) -> Map<String, Value> {
    codes.iter().filter_map(|code| Some((code.clone(), all.get(code)?.clone()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_where_a_field_comes_again() {
        let cut = |pattern: &str| halves(pattern).map(|(left, right)| format!("{left}|{right}"));
        assert_eq!(cut("d.–d. MMM y").as_deref(), Ok("d.–|d. MMM y"));
        assert_eq!(cut("E, d. MMM – E, d. MMM").as_deref(), Ok("E, d. MMM – |E, d. MMM"));
        assert_eq!(cut("d 'de' MMM – d 'de' MMM").as_deref(), Ok("d 'de' MMM – |d 'de' MMM"));
        assert!(cut("d. MMM").is_err());
    }

    #[test]
    fn a_pattern_of_numbers_keeps_what_stands_around_them() {
        assert_eq!(number_pattern("#,##0.00\u{a0}¤").as_deref(), Ok("#\u{a0}¤"));
        assert_eq!(number_pattern("#,##0%").as_deref(), Ok("#%"));
        assert!(number_pattern("#,##,##0.00").is_err());
    }
}
