//! What the columns of a table hold, or the members of a JSON object; and the texts of a row by field.

use csv::ByteRecord;

use crate::config::nearest;
use crate::input::Json;

use super::catalogue::{CatalogueError, Raw};
use super::fields::{FIELDS, Field, at, names, place_of};
use super::finding::Finding;

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
