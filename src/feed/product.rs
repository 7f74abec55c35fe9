//! One product: what its row says, checked field by field.

use csv::ByteRecord;

use crate::config::{Config, nearest};
use crate::contract::attribute;
use crate::input::Json;
use crate::view::PriceItem;

use super::catalogue::{CatalogueError, Raw};
use super::fields::{FIELDS, Field, Rule, at, names, place_of};
use super::finding::Finding;
use super::price::{Written, written};

/// What the columns of a catalogue hold.
#[derive(Clone, Debug)]
pub struct Columns {
    /// The field of each column; `None` where nothing is read from it. Empty: members of JSON objects.
    places: Vec<Option<usize>>,
    /// Whether the columns are known beforehand.
    are_named: bool,
    /// Columns that nothing is read from, with the nearest right name where one is near.
    pub unused: Vec<String>,
}

/// A product, ready to be listed.
#[derive(Clone, Debug)]
pub(super) struct Product {
    pub(super) line: u64,
    /// As a price element would read it.
    pub(super) item: PriceItem,
    /// The text of each field, in the order of [`FIELDS`]; empty where there is none.
    pub(super) cells: Vec<String>,
}

impl Columns {
    /// The columns of a heading, for a feed.
    pub(super) fn of_feed(heading: &[&str]) -> Result<Columns, CatalogueError> {
        Columns::with(heading, &|field| field.is_required)
    }

    /// The columns of a heading, of which some must be there.
    pub(super) fn with(
        heading: &[&str],
        is_required: &dyn Fn(&Field) -> bool,
    ) -> Result<Columns, CatalogueError> {
        let places: Vec<Option<usize>> = heading.iter().map(|name| place_of(name)).collect();
        let missing = FIELDS.iter().enumerate().filter(|(place, field)| {
            // Old and new price are two ways to say the same.
            let is_there = places.contains(&Some(*place))
                || (*place == at::PRICE && places.contains(&Some(at::SALE_PRICE)));
            is_required(field) && !is_there
        });
        let missing: Vec<&str> = missing.map(|(_, field)| field.name).collect();
        if !missing.is_empty() {
            return Err(CatalogueError::Heading {
                expected: format!("also columns {}", missing.join(", ")),
                found: heading.join(", "),
            });
        }
        let unused = heading.iter().zip(&places).filter(|(name, place)| place.is_none() && !name.is_empty());
        let unused = unused.map(|(name, _)| match nearest(name, &names()) {
            Some(near) => format!("{name} (is it {near}?)"),
            None => (*name).to_owned(),
        });
        let unused = unused.collect();
        Ok(Columns { places, are_named: true, unused })
    }

    /// Any member may be there.
    pub(super) fn any() -> Columns {
        Columns { places: Vec::new(), are_named: false, unused: Vec::new() }
    }

    /// Whether a field may have a text.
    pub(super) fn may_have(&self, place: usize) -> bool {
        !self.are_named || self.places.contains(&Some(place))
    }

    /// The texts of a row by field, without blanks around them and with none but plain blanks in them.
    pub(super) fn texts(&self, raw: &Raw) -> Result<(u64, Vec<String>), Finding> {
        match raw {
            Raw::Cells { line, cells } => Ok((*line, self.of_cells(*line, cells)?)),
            Raw::Json { line, text } => Ok((*line, of_json(*line, text.as_deref())?)),
        }
    }

    fn of_cells(&self, line: u64, cells: &ByteRecord) -> Result<Vec<String>, Finding> {
        let mut texts = vec![String::new(); FIELDS.len()];
        if cells.len() != self.places.len() {
            let expected = format!("{} cells, as in the heading", self.places.len());
            let found = cells.len().to_string();
            return Err(Finding { line, field: String::new(), expected, found });
        }
        for (cell, place) in cells.iter().zip(&self.places) {
            let Some((place, slot)) = place.and_then(|place| Some((place, texts.get_mut(place)?))) else {
                continue;
            };
            let Ok(text) = std::str::from_utf8(cell) else {
                let name = FIELDS.get(place).map_or("", |field| field.name);
                let (expected, found) = ("UTF-8 text".to_owned(), "other bytes".to_owned());
                return Err(Finding { line, field: name.to_owned(), expected, found });
            };
            if slot.is_empty() {
                *slot = clean(text);
            }
        }
        Ok(texts)
    }
}

fn of_json(line: u64, text: Option<&[u8]>) -> Result<Vec<String>, Finding> {
    let wrong = |expected: &str, found: &str| Finding {
        line,
        field: String::new(),
        expected: expected.to_owned(),
        found: found.to_owned(),
    };
    let text = text.ok_or_else(|| wrong("a line of at most 1 MB", "a longer one"))?;
    let text = std::str::from_utf8(text).map_err(|_| wrong("UTF-8 text", "other bytes"))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).trim();
    let json = Json::parse(text).map_err(|e| {
        let place = e.place();
        wrong(e.expected, &format!("something else at {place} of the line"))
    })?;
    let Some(object) = json.as_object() else { return Err(wrong("a JSON object", "another value")) };
    let mut texts = vec![String::new(); FIELDS.len()];
    for (name, value) in object.iter() {
        let Some((place, slot)) = place_of(name).and_then(|place| Some((place, texts.get_mut(place)?)))
        else {
            continue;
        };
        let text = text_of(value).ok_or_else(|| {
            let name = FIELDS.get(place).map_or("", |field| field.name);
            Finding {
                field: name.to_owned(),
                ..wrong("a text, a number or a list of texts", "another value")
            }
        })?;
        if slot.is_empty() {
            *slot = clean(&text);
        }
    }
    Ok(texts)
}

fn text_of(value: &Json) -> Option<String> {
    match value {
        Json::Null => Some(String::new()),
        Json::String(text) | Json::Number(text) => Some(text.clone()),
        Json::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        Json::Array(list) => {
            let all: Option<Vec<&str>> = list.iter().map(Json::as_str).collect();
            all.map(|all| all.join(","))
        }
        Json::Object(members) => {
            // An amount as the configuration writes it.
            let [amount, currency] =
                ["amount", "currency"].map(|key| members.get(key).and_then(Json::as_str));
            Some(format!("{} {}", amount?, currency?))
        }
    }
}

/// Without blanks around it; tabs, line ends and other control characters are a blank.
fn clean(text: &str) -> String {
    let text = text.trim();
    let odd = |c: char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}' | '\u{2028}' | '\u{2029}');
    if !text.contains(odd) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().map(|c| if odd(c) { ' ' } else { c }) {
        if letter != ' ' || !plain.ends_with(' ') {
            plain.push(letter);
        }
    }
    plain
}

impl Product {
    /// Reads a row. `None`: it can't be used, and `findings` say why.
    pub(super) fn read(
        raw: &Raw,
        columns: &Columns,
        config: &Config,
        findings: &mut Vec<Finding>,
    ) -> Option<Product> {
        let (line, cells) = match columns.texts(raw) {
            Ok(found) => found,
            Err(finding) => {
                findings.push(finding);
                return None;
            }
        };
        let before = findings.len();
        check(line, &cells, findings);
        let item = item(line, &cells, config, findings);
        if findings.len() > before {
            return None;
        }
        Some(Product { line, item: item?, cells })
    }

    /// The text of a field.
    pub(super) fn text(&self, place: usize) -> &str {
        self.cells.get(place).map_or("", String::as_str)
    }
}

/// What is wrong with the texts by themselves.
fn check(line: u64, cells: &[String], findings: &mut Vec<Finding>) {
    for (field, text) in FIELDS.iter().zip(cells) {
        if text.is_empty() {
            if field.is_required && !matches!(field.rule, Rule::Ours) {
                findings.push(Finding::cell(line, field.name, "a text", ""));
            }
        } else if let Some(expected) = field.rule.refuses(text) {
            findings.push(Finding::cell(line, field.name, expected, text));
        }
    }
    let cell = |place: usize| cells.get(place).map_or("", String::as_str);
    let waits = matches!(cell(at::AVAILABILITY), "preorder" | "backorder");
    if waits && cell(at::AVAILABILITY_DATE).is_empty() {
        let expected = format!("a day, because availability is {:?}", cell(at::AVAILABILITY));
        findings.push(Finding::cell(line, "availability_date", expected, ""));
    }
}

/// The product as a price element would read it.
fn item(line: u64, cells: &[String], config: &Config, findings: &mut Vec<Finding>) -> Option<PriceItem> {
    let cell = |place: usize| cells.get(place).map_or("", String::as_str);
    let Written { amount, compare_at, currency } = match written(line, &cell) {
        Ok(written) => written,
        Err(finding) => {
            findings.push(finding);
            return None;
        }
    };
    let get = |name: &str| {
        let text = match name {
            attribute::AMOUNT => amount,
            attribute::COMPARE_AT => compare_at,
            attribute::CURRENCY => currency,
            attribute::SKU => cell(at::ID),
            attribute::HS => cell(at::HS),
            attribute::ORIGIN => cell(at::ORIGIN),
            attribute::WEIGHT => cell(at::WEIGHT),
            attribute::CATEGORY => cell(at::CATEGORY),
            _ => "",
        };
        (!text.is_empty()).then(|| text.to_owned())
    };
    match PriceItem::read(&get, &|_| false, config) {
        Ok(item) if item.amount.minor() > 0 => Some(item),
        Ok(item) => {
            let found = item.amount.to_string();
            findings.push(Finding::cell(line, "price", "a price of more than 0", &found));
            None
        }
        Err(problem) => {
            let names = [(attribute::AMOUNT, "price"), (attribute::COMPARE_AT, "compare_at")];
            let name = names.iter().find(|(own, _)| *own == problem.path).map(|(_, name)| *name);
            let field = name.map_or(problem.path, str::to_owned);
            findings.push(Finding { line, field, expected: problem.expected, found: problem.found });
            None
        }
    }
}
