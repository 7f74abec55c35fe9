//! Putting a market together: its own file, its union's, its tariff, its measures, its preferences.

use crate::input::joined;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::located::{LINES, Located, TARIFF_LINES};
use super::{DataProblem, rows};

/// Sections of a market that a union's rows are added to.
const SECTIONS: [&str; 12] = [
    "regions",
    "territories",
    "valuation",
    "duty",
    "measures",
    "tax",
    "schemes",
    "levies",
    "rounding",
    "waivers",
    "papers",
    "special",
];

/// The rule files by what they are.
pub(super) struct Files {
    pub(super) version: String,
    unions: BTreeMap<String, Located>,
    markets: Vec<(String, Located)>,
    measures: BTreeMap<String, Located>,
    tariffs: BTreeMap<String, Vec<rows::TariffLine>>,
    preferences: Vec<rows::PreferenceRow>,
    sources: Located,
    papers: Located,
}

impl Files {
    pub(super) fn read(files: &[(String, String)], problems: &mut Vec<DataProblem>) -> Files {
        let mut out = Files {
            version: String::new(),
            unions: BTreeMap::new(),
            markets: Vec::new(),
            measures: BTreeMap::new(),
            tariffs: BTreeMap::new(),
            preferences: Vec::new(),
            sources: Located(Value::Null),
            papers: Located(Value::Object(Map::new())),
        };
        for (path, text) in files {
            if let Err(found) = out.read_one(path, text) {
                problems.extend(found);
            }
        }
        if out.version.is_empty() {
            let message = "expected the file version.toml with date = \"YYYY-MM-DD\", found none".to_owned();
            problems.push(DataProblem { place: "version.toml:1".to_owned(), message });
        }
        out
    }

    fn read_one(&mut self, path: &str, text: &str) -> Result<(), Vec<DataProblem>> {
        let toml = || Located::toml(path, text).map_err(|problem| vec![problem]);
        let (folder, file) = path.split_once('/').unwrap_or(("", path));
        let stem = file.split('.').next().unwrap_or_default().to_owned();
        match (folder, file) {
            ("", "version.toml") => {
                let date = toml()?.0;
                self.version = date.get("date").and_then(Value::as_str).unwrap_or_default().to_owned();
            }
            ("", "sources.toml") => self.sources = toml()?,
            ("", "papers.toml") => self.papers = toml()?,
            ("", "preferences.csv") => self.preferences = rows::preferences(path, text)?,
            ("unions", _) if file.ends_with(".toml") => {
                self.unions.insert(stem, toml()?);
            }
            ("markets", _) if file.ends_with(".toml") => {
                let market = toml()?;
                self.markets.push((stem, market));
            }
            ("measures", _) if file.ends_with(".toml") => {
                self.measures.insert(stem, toml()?);
            }
            ("tariffs", _) if file.ends_with(".csv") => {
                let key = stem;
                // The sourced file of a country is read before its unverified one, so that a sourced row wins.
                let added = rows::tariff(path, text)?;
                self.tariffs.entry(key).or_default().extend(added);
            }
            _ => {}
        }
        Ok(())
    }

    /// Every market with all that belongs to it.
    pub(super) fn markets(&self, problems: &mut Vec<DataProblem>) -> Vec<Located> {
        let mut all = Vec::new();
        for (name, market) in &self.markets {
            match self.merge(name, market) {
                Ok(merged) => all.push(merged),
                Err(problem) => problems.push(problem),
            }
        }
        all
    }

    fn merge(&self, name: &str, market: &Located) -> Result<Located, DataProblem> {
        let problem = |path: &str, message: &str| DataProblem {
            place: market.place(path),
            message: message.to_owned(),
        };
        let mut map = market.0.as_object().cloned().unwrap_or_default();
        if map.get("country").and_then(Value::as_str) != Some(name) {
            return Err(problem("country", "expected the country of the file's name"));
        }
        // Sections of those rules that do not hold here (a place outside the tax territory has no tax schemes).
        let left_out = map.remove("without").unwrap_or_else(|| Value::Array(Vec::new()));
        let section = |value: &Value| SECTIONS.into_iter().find(|known| value.as_str() == Some(known));
        let sections = left_out.as_array().and_then(|list| list.iter().map(section).collect());
        let without: Vec<&str> = sections.ok_or_else(|| {
            problem("without", &joined(&["expected a list of sections: ", &SECTIONS.join(", ")]))
        })?;
        let union = map.get("union").and_then(Value::as_str).map(str::to_owned);
        if let Some(id) = &union {
            let from = self.unions.get(id).ok_or_else(|| problem("union", "expected a file in unions/"))?;
            self.add_union(&mut map, from);
        }
        self.add_goods_union(&mut map, name);
        // Rules of another union for a market outside it (Northern Ireland follows the EU's for goods).
        let rules_of = map.remove("customs_of").and_then(|id| id.as_str().map(str::to_owned));
        if let Some(id) = &rules_of {
            let from =
                self.unions.get(id).ok_or_else(|| problem("customs_of", "expected a file in unions/"))?;
            add_sections(&mut map, from, &without);
        }
        let keys: Vec<&str> =
            [Some(name), union.as_deref(), rules_of.as_deref()].into_iter().flatten().collect();
        for key in &keys {
            if let Some(from) = self.measures.get(*key) {
                append(&mut map, "measures", from.0.get("measures"));
            }
        }
        let tariff = keys.iter().find_map(|key| self.tariffs.get(*key)).cloned().unwrap_or_default();
        let (tariff, places): (Vec<Value>, Vec<String>) = tariff.into_iter().unzip();
        map.insert("sources".to_owned(), self.sources_of(&tariff));
        map.insert(TARIFF_LINES.to_owned(), places.into());
        map.insert("tariff".to_owned(), Value::Array(tariff));
        let preferences = self.preferences.iter().filter(|row| keys.contains(&row.destination.as_str()));
        map.insert(
            "preferences".to_owned(),
            preferences.map(|row| row.value.clone()).collect::<Vec<_>>().into(),
        );
        let mut merged = Value::Object(map);
        self.expand_unions(&mut merged);
        Ok(Located(merged))
    }

    fn add_union(&self, map: &mut Map<String, Value>, from: &Located) {
        add_sections(map, from, &[]);
        map.insert("union".to_owned(), Value::Object(terms_of(from)));
    }

    /// The union that a place outside it belongs to for goods alone.
    fn add_goods_union(&self, map: &mut Map<String, Value>, name: &str) {
        let is_with = |union: &&Located| {
            let with = union.0.get("goods_with").and_then(Value::as_array);
            with.is_some_and(|with| with.iter().any(|place| place.as_str() == Some(name)))
        };
        let Some(union) = self.unions.values().find(is_with) else { return };
        map.insert("goods_union".to_owned(), Value::Object(terms_of(union)));
    }

    /// The papers that declarations need wherever a parcel goes.
    pub(super) fn papers(&self) -> Located {
        let mut papers = self.papers.clone();
        self.expand_unions(&mut papers.0);
        papers
    }

    /// What no market uses.
    pub(super) fn unused(&self) -> Vec<DataProblem> {
        let text = |market: &Located, key: &str| market.0.get(key).and_then(Value::as_str).map(str::to_owned);
        let mut used: BTreeSet<String> = BTreeSet::new();
        for (name, market) in &self.markets {
            used.insert(name.clone());
            used.extend([text(market, "union"), text(market, "customs_of")].into_iter().flatten());
        }
        let mut found = Vec::new();
        let mut add = |place: String, message: String| found.push(DataProblem { place, message });
        let stranger = |key: &str| !used.contains(key);
        let markets = || self.markets.iter().map(|(_, file)| file);
        let files = || markets().chain(self.unions.values()).chain(self.measures.values());
        for (id, union) in self.unions.iter().filter(|(id, _)| stranger(id)) {
            if !files().any(|file| lists(&file.0, id)) {
                add(union.place(""), format!("no market is a member of {id}, and no condition names it"));
            }
        }
        for (key, file) in self.measures.iter().filter(|(key, _)| stranger(key)) {
            add(file.place(""), format!("no market or union is called {key}"));
        }
        for (key, rows) in self.tariffs.iter().filter(|(key, _)| stranger(key)) {
            let place = rows.first().map_or_else(|| format!("tariffs/{key}.csv"), |(_, place)| place.clone());
            add(place, format!("no market or union is called {key}"));
        }
        for row in self.preferences.iter().filter(|row| stranger(&row.destination)) {
            let place = Located(row.value.clone()).place("");
            add(place, format!("no market or union is called {:?}", row.destination));
        }
        let rows = self.tariffs.values().flatten();
        let named: BTreeSet<&str> = rows.filter_map(|(row, _)| row.get(6)?.as_str()).collect();
        for key in self.sources.0.as_object().into_iter().flat_map(Map::keys) {
            if !key.starts_with(LINES) && !named.contains(key.as_str()) {
                add(self.sources.place(key), format!("no tariff row was read from {key}"));
            }
        }
        found
    }

    /// The editions that the tariff's rows name.
    fn sources_of(&self, tariff: &[Value]) -> Value {
        let keys = tariff.iter().filter_map(|row| row.get(6).and_then(Value::as_str));
        let mut used = Map::new();
        for key in keys {
            if let Some(source) = self.sources.0.get(key) {
                used.insert(key.to_owned(), source.clone());
            }
        }
        Value::Object(used)
    }

    /// Writes the members in place of a union's name in every list of countries.
    fn expand_unions(&self, value: &mut Value) {
        match value {
            Value::Object(map) => {
                for (key, inner) in map.iter_mut() {
                    let places = matches!(
                        key.as_str(),
                        "shipped_from" | "not_shipped_from" | "origin" | "not_origin" | "origins"
                    );
                    match inner {
                        Value::Array(list) if places => *list = self.members_of(list),
                        _ => self.expand_unions(inner),
                    }
                }
            }
            Value::Array(list) => list.iter_mut().for_each(|inner| self.expand_unions(inner)),
            _ => {}
        }
    }

    fn members_of(&self, list: &[Value]) -> Vec<Value> {
        let mut out = Vec::new();
        for place in list {
            let union = place.as_str().and_then(|id| self.unions.get(id));
            // A union that shares its name with a country (GB, CH) means its members too.
            match union.and_then(|u| u.0.get("members")).and_then(Value::as_array) {
                Some(members) => out.extend(members.iter().cloned()),
                None => out.push(place.clone()),
            }
        }
        out
    }
}

/// Leaves the papers that a page can use: a declaration's other rows serve only who writes it.
pub(super) fn keep_recipients_papers(market: &mut Map<String, Value>) {
    if let Some(Value::Array(papers)) = market.get_mut("papers") {
        papers.retain(|paper| paper.get("by").and_then(Value::as_str) == Some("recipient"));
        if papers.is_empty() {
            market.remove("papers");
        }
    }
}

/// Whether a name stands in a list somewhere in a file, as unions do in conditions.
fn lists(value: &Value, name: &str) -> bool {
    match value {
        Value::Array(list) => list.iter().any(|item| item.as_str() == Some(name) || lists(item, name)),
        Value::Object(map) => map.values().any(|value| lists(value, name)),
        _ => false,
    }
}

fn add_sections(map: &mut Map<String, Value>, from: &Located, without: &[&str]) {
    for section in SECTIONS.iter().filter(|section| !without.contains(section)) {
        append(map, section, from.0.get(section));
    }
}

fn append(map: &mut Map<String, Value>, section: &str, rows: Option<&Value>) {
    let Some(rows) = rows.and_then(Value::as_array) else { return };
    if let Value::Array(list) = map.entry(section).or_insert_with(|| Value::Array(Vec::new())) {
        list.extend(rows.iter().cloned());
    }
}

/// Takes the day of the last check off every row.
pub(super) fn forget_checked(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("checked");
            map.values_mut().for_each(forget_checked);
        }
        Value::Array(list) => list.iter_mut().for_each(forget_checked),
        _ => {}
    }
}

/// What holds between the members of a union.
fn terms_of(union: &Located) -> Map<String, Value> {
    let mut terms = Map::new();
    for key in ["id", "members", "goods_with", "distance_sales", LINES] {
        if let Some(value) = union.0.get(key) {
            terms.insert(key.to_owned(), value.clone());
        }
    }
    terms
}
