//! What the page of the known world shows: `landfall data status` joined with the chart's tiles and the names of
//! countries, in the words and figures of one language. No figure on it is typed by hand.
//!
//! | name | what it is |
//! |---|---|
//! | `known.totals` | the sums, as texts |
//! | `known.regions` | the chart: `id`, `column`, `row`, `columns`, `rows` and `tiles` |
//! | `known.outlying` | tiles of places with rules that the chart has no room for |
//! | `known.markets` | one line of the table for each place with rules |
//! | `known.date` | the day it is all about |

mod style;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use minijinja::value::Value as TemplateValue;
use serde_json::{Value, json};
use toml::Table;

use self::style::{Style, shares};
use super::table;

/// Everything the page is made of.
pub(super) struct Known {
    status: Value,
    regions: Vec<Region>,
    /// By code, then by language.
    names: BTreeMap<String, BTreeMap<String, String>>,
}

/// A part of the chart.
struct Region {
    id: String,
    at: (i64, i64),
    /// Codes with their column and row in the region, counted from 1.
    tiles: Vec<(String, usize, usize)>,
    columns: usize,
    rows: usize,
}

impl Known {
    /// Reads the tool's answer and the two tables of the shop.
    ///
    /// # Errors
    /// - a file is missing or is not what it should be; a country stands on the chart twice
    pub(super) fn read(status: &str, shop: &Path) -> Result<Known> {
        let status: Value = serde_json::from_str(status).context("`landfall data status --json`")?;
        let names = shop.join("countries.csv");
        let text =
            std::fs::read_to_string(&names).with_context(|| format!("could not read {}", names.display()))?;
        Ok(Known { status, regions: regions(&shop.join("chart.toml"))?, names: names_of(&text)? })
    }

    /// The page's values in a language.
    ///
    /// # Errors
    /// - a place has no name
    pub(super) fn seen(&self, language: &str, words: &Table) -> Result<Value> {
        let style = Style::of(language);
        let lines: Vec<&Value> = at(&self.status, "markets").as_array().into_iter().flatten().collect();
        let name = |code: &str| self.name(code, language, words);
        let line_of = |code: &str| lines.iter().find(|line| at(line, "country") == code).copied();
        let tile = |code: &str, x: usize, y: usize, columns: usize| -> Result<Value> {
            let line = line_of(code);
            let grade = line.map_or("price", |line| text(line, "grade"));
            let (official, known) = line.map_or((0, 0), shares);
            Ok(
                json!({"code": code, "x": x, "y": y, "east": x + 3 > columns, "name": name(code)?, "grade": grade,
                "ruled": line.is_some(), "official": official, "known": known}),
            )
        };
        let (mut drawn, mut chart) = (BTreeSet::new(), Vec::new());
        for region in &self.regions {
            let tiles: Result<Vec<Value>> =
                region.tiles.iter().map(|(code, x, y)| tile(code, *x, *y, region.columns)).collect();
            drawn.extend(region.tiles.iter().map(|(code, _, _)| code.as_str()));
            chart.push(json!({"id": region.id, "column": region.at.0, "row": region.at.1,
                "columns": region.columns, "rows": region.rows, "tiles": tiles?}));
        }
        let outlying: Vec<&str> =
            lines.iter().map(|line| text(line, "country")).filter(|code| !drawn.contains(code)).collect();
        let outlying: Result<Vec<Value>> =
            outlying.iter().enumerate().map(|(i, code)| tile(code, i + 1, 1, usize::MAX)).collect();
        let markets: Result<Vec<Value>> =
            lines.iter().map(|line| Ok(style.market(line, &name(text(line, "country"))?))).collect();
        Ok(json!({
            "date": at(&self.status, "date"), "data": at(&self.status, "data"),
            "totals": style.totals(at(&self.status, "totals")),
            "regions": chart, "outlying": outlying?, "markets": markets?,
        }))
    }

    /// The chart alone: `{"date", "regions", "outlying"}` of [`Known::seen`].
    ///
    /// # Errors
    /// - a place has no name
    pub(super) fn chart(&self, language: &str, words: &Table) -> Result<Value> {
        let seen = self.seen(language, words)?;
        let regions: Vec<Value> = list(&seen, "regions")
            .map(|region| {
                let name = words.get(&format!("region_{}", text(region, "id"))).and_then(toml::Value::as_str);
                let mut region = region.clone();
                if let Some(members) = region.as_object_mut() {
                    members.insert("name".to_owned(), name.unwrap_or_default().into());
                }
                region
            })
            .collect();
        Ok(json!({"date": at(&seen, "date"), "regions": regions, "outlying": at(&seen, "outlying")}))
    }

    /// The name of a place. Parts of countries that have rules of their own (`data/parts.csv`) are no countries in
    /// CLDR: the words have their names.
    fn name(&self, code: &str, language: &str, words: &Table) -> Result<String> {
        let named = self.names.get(code).and_then(|names| names.get(language)).map(String::as_str);
        let ours = || words.get(&format!("c_{code}")).and_then(toml::Value::as_str);
        named
            .or_else(ours)
            .map(str::to_owned)
            .ok_or_else(|| anyhow!("the known world: {code} has no name in {language}"))
    }
}

/// JSON as templates see it.
pub(super) fn value(json: &Value) -> TemplateValue {
    match json {
        Value::Null => TemplateValue::from(()),
        Value::Bool(truth) => TemplateValue::from(*truth),
        Value::Number(number) => TemplateValue::from(number.as_i64()),
        Value::String(text) => TemplateValue::from(text.as_str()),
        Value::Array(list) => list.iter().map(value).collect(),
        Value::Object(map) => {
            TemplateValue::from_pairs(map.iter().map(|(key, inner)| (key.as_str(), value(inner))))
        }
    }
}

fn regions(path: &Path) -> Result<Vec<Region>> {
    let file = table(path)?;
    let list = file.get("region").and_then(toml::Value::as_array);
    let list = list.with_context(|| format!("{}: expected a list [[region]], found none", path.display()))?;
    let mut seen = BTreeSet::new();
    let mut regions = Vec::new();
    for region in list {
        let id = region.get("id").and_then(toml::Value::as_str).unwrap_or_default().to_owned();
        let rows: Vec<&str> = region
            .get("rows")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(toml::Value::as_str)
            .collect();
        let at: Vec<i64> = region
            .get("at")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(toml::Value::as_integer)
            .collect();
        let [column, row] = at.as_slice() else {
            bail!("{}: {id}: expected at = [column, row], found {at:?}", path.display())
        };
        let mut tiles = Vec::new();
        for (y, row) in rows.iter().enumerate() {
            for (x, code) in row.split_whitespace().enumerate().filter(|(_, code)| *code != "..") {
                if !seen.insert(code.to_owned()) {
                    bail!("{}: {id}: {code} stands on the chart twice", path.display());
                }
                tiles.push((code.to_owned(), x + 1, y + 1));
            }
        }
        let columns = rows.iter().map(|row| row.split_whitespace().count()).max().unwrap_or_default();
        regions.push(Region { id, at: (*column, *row), tiles, columns, rows: rows.len() });
    }
    Ok(regions)
}

fn names_of(text: &str) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let head: Vec<&str> =
        lines.next().context("countries.csv: expected a heading")?.split(',').skip(1).collect();
    let mut names = BTreeMap::new();
    for line in lines {
        let mut cells = line.split(',').map(str::to_owned);
        let code = cells.next().unwrap_or_default();
        names.insert(code, head.iter().map(|language| (*language).to_owned()).zip(cells).collect());
    }
    Ok(names)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// A member; `null` where there is none.
fn at<'a>(value: &'a Value, key: &str) -> &'a Value {
    value.get(key).unwrap_or(&Value::Null)
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn count(value: &Value, key: &str) -> u64 {
    value.get(key).and_then(Value::as_u64).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_with_rules_has_a_tile_or_stands_below_the_chart() {
        let line = |code: &str| json!({"country": code, "grade": "tax", "rows": {"official": 1, "third-party": 2, "unverified": 1}});
        let known = Known {
            status: json!({"date": "2026-11-22", "totals": {}, "markets": [line("DE"), line("BV")]}),
            regions: vec![Region { id: "europe".into(), at: (1, 1), tiles: vec![("DE".into(), 2, 1), ("FR".into(), 1, 2)], columns: 2, rows: 2 }],
            names: names_of("# made\ncode,en,de\nDE,Germany,Deutschland\nFR,France,Frankreich\nBV,Bouvet Island,Bouvetinsel\n").unwrap(),
        };
        let seen = known.seen("de", &Table::new()).unwrap();
        let tile = &seen["regions"][0]["tiles"][0];
        assert_eq!(
            (&tile["name"], &tile["grade"], &tile["official"], &tile["known"]),
            (&json!("Deutschland"), &json!("tax"), &json!(25), &json!(75))
        );
        assert_eq!(seen["regions"][0]["tiles"][1]["grade"], "price", "a place without rules");
        assert_eq!(seen["outlying"][0]["code"], "BV");
        assert_eq!(seen["markets"].as_array().unwrap().len(), 2);
        let words = "region_europe = \"Europa\"".parse().unwrap();
        let chart = known.chart("de", &words).unwrap();
        assert_eq!(
            (&chart["regions"][0]["name"], &chart["outlying"][0]["ruled"]),
            (&json!("Europa"), &json!(true))
        );
    }

    #[test]
    fn err_a_place_without_a_name_is_named() {
        let known = Known {
            status: json!({"markets": [{"country": "XI"}]}),
            regions: Vec::new(),
            names: BTreeMap::new(),
        };
        let error = known.seen("en", &Table::new()).unwrap_err().to_string();
        assert_eq!(error, "the known world: XI has no name in en");
    }
}
