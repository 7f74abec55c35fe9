//! Rows of a JSON file: a list of objects, of which one at a time is in memory.

use std::fmt;
use std::io::{BufReader, Read};
use std::rc::Rc;

use csv::ByteRecord;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::super::{ImportError, Kind, Wanted};
use super::heading::columns;
use super::meter::{Meter, Metered};
use super::{Each, Found, Row, cells_of};

/// Gives every object of the list to `each`.
pub(super) fn read(
    file: &str,
    kind: Kind,
    wanted: &Wanted,
    input: impl Read,
    each: &mut Each<'_>,
) -> Result<Found, ImportError> {
    // The meter stands before the buffer: serde_json asks for single bytes, so its line is the one being read.
    let (input, meter) = Metered::new(BufReader::with_capacity(1 << 16, input));
    let keys = columns(kind, wanted);
    let mut stopped = None;
    let list = List { file, keys: &keys, meter: &meter, each, stopped: &mut stopped, rows: 0 };
    let mut json = serde_json::Deserializer::from_reader(input);
    let read = list.deserialize(&mut json).and_then(|()| json.end());
    match (stopped, read) {
        (Some(error), _) => Err(error),
        (None, Ok(())) => Ok(Found::default()),
        (None, Err(_)) if meter.is_over() => {
            let place = format!("{file}:{}", meter.line());
            Err(ImportError::input(place, Meter::TOO_LONG, "more"))
        }
        (None, Err(e)) => {
            let (place, found) = (format!("{file}:{}", e.line()), e.to_string());
            let error = ImportError::input(place, "a list of tariff rows in JSON", &found);
            Err(if e.is_eof() { error.advise("the file is cut off: download it again") } else { error })
        }
    }
}

/// The whole document.
struct List<'a, 'e> {
    file: &'a str,
    keys: &'a [(String, bool)],
    meter: &'a Rc<Meter>,
    each: &'a mut Each<'e>,
    /// Why the rows end before the document does; serde's errors carry only text.
    stopped: &'a mut Option<ImportError>,
    rows: u64,
}

impl<'de> DeserializeSeed<'de> for List<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for List<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<(), A::Error> {
        loop {
            self.meter.begin_row();
            let Some(object) = list.next_element_seed(Object { keys: self.keys, meter: self.meter })? else {
                return Ok(());
            };
            self.rows += 1;
            let given = self.give(&object);
            if let Err(error) = given {
                *self.stopped = Some(error);
                return Err(A::Error::custom("stopped"));
            }
        }
    }
}

impl List<'_, '_> {
    fn give(&mut self, object: &Cut) -> Result<(), ImportError> {
        let missing =
            |((key, needed), found): (&(String, bool), &bool)| (*needed && !found).then(|| key.clone());
        let missing: Vec<String> = self.keys.iter().zip(&object.found).filter_map(missing).collect();
        if missing.is_empty() {
            let places: Vec<Option<usize>> = (0..self.keys.len()).map(Some).collect();
            return (self.each)(object.line, Row::Cells(cells_of(&object.cells, &places)));
        }
        let found = format!("an object without {}", missing.join(", "));
        if self.rows == 1 {
            let place = format!("{}:{}", self.file, object.line);
            let expected = "rows of the Harmonized Tariff Schedule with the keys htsno and general";
            return Err(ImportError::input(place, expected, &found));
        }
        (self.each)(object.line, Row::Odd(found))
    }
}

/// The keys of an object that are looked for.
struct Object<'a> {
    keys: &'a [(String, bool)],
    meter: &'a Rc<Meter>,
}

/// What was found of them.
struct Cut {
    cells: ByteRecord,
    found: Vec<bool>,
    line: u64,
}

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = Cut;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cut, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = Cut;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object for each row of the tariff")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cut, A::Error> {
        let line = self.meter.line();
        let mut texts: Vec<Option<String>> = vec![None; self.keys.len()];
        while let Some(at) = map.next_key_seed(Key(self.keys))? {
            match at.and_then(|at| texts.get_mut(at)) {
                Some(text) => *text = Some(plain(map.next_value()?)),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let found = texts.iter().map(Option::is_some).collect();
        let cells = texts.iter().map(|text| text.as_deref().unwrap_or_default().as_bytes());
        Ok(Cut { cells: cells.collect(), found, line })
    }
}

/// A key's place among those that are looked for.
struct Key<'a>(&'a [(String, bool)]);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|(name, _)| name == key))
    }
}

/// A value as a cell: a text as it is, nothing for null, each footnote on a line.
fn plain(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        Value::Array(list) => list.into_iter().map(plain).collect::<Vec<_>>().join("\n"),
        Value::Object(note) => match note.get("value").and_then(Value::as_str) {
            Some(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            None => Value::Object(note).to_string(),
        },
        other => other.to_string(),
    }
}
