//! The files in `data/`, read as data/README.md describes them and by nothing that the engine uses.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use toml::{Table, Value};

use crate::oracle::number::{Q, q};
use crate::oracle::when::When;

/// An amount with its currency: `"150 EUR"`.
#[derive(Clone, Debug)]
pub(crate) struct Money {
    pub(crate) amount: Q,
    pub(crate) currency: String,
}

impl Money {
    pub(crate) fn read(text: &str) -> Money {
        let (amount, currency) = text.trim().split_once(' ').unwrap_or_else(|| panic!("money {text:?}"));
        Money { amount: q(amount), currency: currency.trim().to_owned() }
    }
}

/// One row of a file: its dates, its conditions, and its own fields as they stand there.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) rule: String,
    since: String,
    until: Option<String>,
    pub(crate) when: When,
    fields: Table,
}

impl Row {
    fn read(table: &Table) -> Row {
        let text = |key: &str| table.get(key).and_then(Value::as_str).map(str::to_owned);
        Row {
            rule: text("rule").unwrap_or_default(),
            since: text("since").unwrap_or_default(),
            until: text("until"),
            when: table.get("when").and_then(Value::as_table).map(When::read).unwrap_or_default(),
            fields: table.clone(),
        }
    }

    /// Whether it is in force: both days are inclusive, and days written as year-month-day sort as texts.
    pub(crate) fn on(&self, date: &str) -> bool {
        self.since.as_str() <= date && self.until.as_deref().is_none_or(|until| date <= until)
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key).and_then(Value::as_str)
    }

    pub(crate) fn flag(&self, key: &str) -> bool {
        self.fields.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn list(&self, key: &str) -> Vec<&str> {
        texts(self.fields.get(key))
    }

    pub(crate) fn money(&self, key: &str) -> Option<Money> {
        self.text(key).map(Money::read)
    }
}

/// A list of texts.
pub(crate) fn texts(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).map(|a| a.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

/// A destination: its own rows, then those of its union, then those of the customs territory it belongs to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Market {
    pub(crate) union: Option<String>,
    pub(crate) customs_of: Option<String>,
    pub(crate) default_region: Option<String>,
    rows: HashMap<String, Vec<Row>>,
}

impl Market {
    pub(crate) fn rows(&self, section: &str) -> &[Row] {
        self.rows.get(section).map_or(&[], Vec::as_slice)
    }

    /// The rows of a section that are in force.
    pub(crate) fn on<'a>(&'a self, section: &str, date: &'a str) -> impl Iterator<Item = &'a Row> {
        self.rows(section).iter().filter(move |row| row.on(date))
    }

    /// Whose tariff, measures and agreements hold: the names to look under.
    pub(crate) fn customs_names<'a>(&'a self, country: &'a str) -> Vec<&'a str> {
        [Some(country), self.union.as_deref(), self.customs_of.as_deref()].into_iter().flatten().collect()
    }
}

/// One line of a tariff.
#[derive(Clone, Debug)]
pub(crate) struct Tariff {
    pub(crate) hs: String,
    pub(crate) national: String,
    pub(crate) rate: String,
}

/// One agreement.
#[derive(Clone, Debug)]
pub(crate) struct Preference {
    pub(crate) fields: HashMap<String, String>,
}

/// Everything that stands in `data/`.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) markets: BTreeMap<String, Market>,
    pub(crate) members: HashMap<String, Vec<String>>,
    pub(crate) tariffs: HashMap<String, Vec<Tariff>>,
    pub(crate) goods_with: HashMap<String, Vec<String>>,
    pub(crate) distance_sales: HashMap<String, String>,
    pub(crate) measures: HashMap<String, Vec<Row>>,
    pub(crate) preferences: Vec<Preference>,
    pub(crate) exponents: HashMap<String, u32>,
    pub(crate) rates: HashMap<String, Q>,
}

fn files(folder: &Path, extension: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == extension))
        .map(|path| {
            (
                path.file_stem().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    out.sort();
    out
}

fn sections(table: &Table) -> HashMap<String, Vec<Row>> {
    let lists = table.iter().filter_map(|(name, value)| Some((name, value.as_array()?)));
    let rows = |list: &[Value]| list.iter().filter_map(Value::as_table).map(Row::read).collect();
    lists.map(|(name, list)| (name.clone(), rows(list))).collect()
}

fn records(text: &str) -> Vec<HashMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

impl World {
    pub(crate) fn read() -> World {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let table = |text: &str| -> Table { text.parse().unwrap() };
        let mut world = World::default();
        let mut unions: HashMap<String, Table> = HashMap::new();
        for (name, text) in files(&data.join("unions"), "toml") {
            let union = table(&text);
            world
                .members
                .insert(name.clone(), texts(union.get("members")).into_iter().map(str::to_owned).collect());
            let with: Vec<String> = texts(union.get("goods_with")).into_iter().map(str::to_owned).collect();
            if !with.is_empty() {
                world.goods_with.insert(name.clone(), with);
            }
            if let Some(scheme) = union.get("distance_sales").and_then(Value::as_str) {
                world.distance_sales.insert(name.clone(), scheme.to_owned());
            }
            unions.insert(name, union);
        }
        for (name, text) in files(&data.join("markets"), "toml") {
            let file = table(&text);
            let text = |key: &str| file.get(key).and_then(Value::as_str).map(str::to_owned);
            let mut market = Market {
                union: text("union"),
                customs_of: text("customs_of"),
                default_region: text("default_region"),
                rows: sections(&file),
            };
            // `without` leaves sections of the customs territory out, not those of the union.
            let without = texts(file.get("without"));
            let shared = [(market.union.clone(), &[][..]), (market.customs_of.clone(), &without)];
            for (shared, without) in shared {
                let Some(shared) = shared else { continue };
                for (section, rows) in sections(&unions[&shared]) {
                    if !without.contains(&section.as_str()) {
                        market.rows.entry(section).or_default().extend(rows);
                    }
                }
            }
            world.markets.insert(name, market);
        }
        for (name, text) in files(&data.join("tariffs"), "csv") {
            // `AU.unverified` comes after `AU`: the first row that is found is the better one.
            let place = name.split('.').next().unwrap().to_owned();
            let row = |r: HashMap<String, String>| Tariff {
                hs: r["hs"].clone(),
                national: r["national"].clone(),
                rate: r["rate"].clone(),
            };
            let rows = records(&text).into_iter().map(row);
            world.tariffs.entry(place).or_default().extend(rows);
        }
        for (name, text) in files(&data.join("measures"), "toml") {
            let rows = sections(&table(&text)).remove("measures").unwrap_or_default();
            world.measures.insert(name, rows);
        }
        let text = |path: &str| std::fs::read_to_string(data.join(path)).unwrap();
        world.preferences =
            records(&text("preferences.csv")).into_iter().map(|fields| Preference { fields }).collect();
        for record in records(&text("currencies.csv")) {
            world.exponents.insert(record["code"].clone(), record["exponent"].parse().unwrap());
        }
        world.rates = rates(&serde_json::from_str(&text("rates.json")).unwrap());
        world
    }

    /// The union in which goods from one place to another cross no border, by the scheme under which it counts distance
    /// sales.
    pub(crate) fn inside(&self, market: &Market, from: &str, to: &str) -> Option<Option<&str>> {
        let lies = |union: &str, place: &str| {
            let with = self.goods_with.get(union);
            self.covers(union, place) || with.is_some_and(|with| with.iter().any(|c| c == place))
        };
        let beside = self.goods_with.keys().map(String::as_str).filter(|union| lies(union, to));
        let union = market.union.as_deref().into_iter().chain(beside).find(|union| lies(union, from))?;
        Some(self.distance_sales.get(union).map(String::as_str))
    }

    /// Whether `place` names the country or a union that it is a member of.
    pub(crate) fn covers(&self, place: &str, country: &str) -> bool {
        place == country || self.members.get(place).is_some_and(|m| m.iter().any(|c| c == country))
    }
}

/// Units of each currency for one of the base.
pub(crate) fn rates(file: &serde_json::Value) -> HashMap<String, Q> {
    let base = file["base"].as_str().unwrap();
    let mut out = HashMap::from([(base.to_owned(), q("1"))]);
    for (code, rate) in file["rates"].as_object().unwrap() {
        out.insert(code.clone(), q(rate.as_str().unwrap()));
    }
    let derived = file.get("derived").and_then(serde_json::Value::as_object);
    for (code, entry) in derived.into_iter().flatten() {
        if let Some(via) = out.get(entry["via"].as_str().unwrap()) {
            let rate = via * q(entry["rate"].as_str().unwrap());
            out.entry(code.clone()).or_insert(rate);
        }
    }
    out
}
