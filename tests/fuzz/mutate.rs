//! From examples to inputs nobody would write: some bytes changed, some pieces exchanged, some values made extreme.

use serde_json::Value;

use crate::common::random::Random;

/// Pieces that break readers: numbers at their limits, half of a sign, words of the formats.
const PIECES: &[&str] = &[
    "0",
    "-1",
    "1e309",
    "-0",
    "00",
    "18446744073709551615",
    "9223372036854775807",
    "99999999999999999999999999999999999999",
    "0.000000000000000000000000000000000000001",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "\u{feff}",
    "\u{0}",
    "é",
    "😀",
    "{}",
    "[]",
    "[[[[[[[[",
    "null",
    "true",
    ",",
    ":",
    "\n",
    "\r\n",
    "%",
    " + ",
    " MIN ",
    " MAX ",
    "/100kg",
    "/pair",
    " EUR",
    "XXX",
    "JPY",
    "KWD",
    "2026-02-29",
    "9999-12-31",
    "0000-01-01",
    "DE",
    "XI",
    "BR",
    "JP",
    "CH",
    "610910",
    "IOSS",
    "digital",
    "Free",
    "#",
];
const EXTREMES: &[&str] = &[
    "",
    "0",
    "-1",
    "0.01",
    "1e5",
    "90000000000000000.00",
    "99999999999999999999",
    "0.123456789012345678",
    "100%",
    "99.999999%",
    "1000000%",
    "0%",
    "ZZ",
    "EU",
    "XXX",
    "BHD",
    "2000-02-29",
    "1582-10-15",
    "9999-12-31",
    "0001-01-01",
    "999999",
    "6109101234",
];

/// An input made from one or two of the examples.
pub(crate) fn mutated(r: &mut Random, examples: &[Vec<u8>], written: &[Value]) -> Vec<u8> {
    if !written.is_empty() && r.one_in(2) {
        return document(r, written).to_string().into_bytes();
    }
    let mut bytes = r.of(examples).clone();
    for _ in 0..r.between(1, 6) {
        bytes_changed(r, &mut bytes, examples);
    }
    bytes
}

fn at(r: &mut Random, length: usize) -> usize {
    usize::try_from(r.between(0, length as u64)).unwrap()
}

fn bytes_changed(r: &mut Random, bytes: &mut Vec<u8>, examples: &[Vec<u8>]) {
    let place = at(r, bytes.len());
    let end = place + at(r, (bytes.len() - place).min(40));
    match r.between(0, 5) {
        0 => drop(bytes.splice(place..place, r.of(PIECES).bytes())),
        1 => drop(bytes.splice(place..end, r.of(PIECES).bytes())),
        2 => drop(bytes.drain(place..end)),
        3 => {
            let again: Vec<u8> = bytes[place..end].repeat(at(r, 3));
            bytes.splice(end..end, again);
        }
        4 => {
            let other = r.of(examples);
            let from = at(r, other.len());
            let to = from + at(r, (other.len() - from).min(200));
            bytes.splice(place..end, other[from..to].iter().copied());
        }
        _ => {
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << r.between(0, 7);
            }
        }
    }
}

/// A document with one to four values exchanged for others: an extreme, another's, or none.
fn document(r: &mut Random, written: &[Value]) -> Value {
    let mut out = r.of(written).clone();
    for _ in 0..r.between(1, 4) {
        let source = r.of(written);
        let other = any_value(r, source).clone();
        let place = any_place(r, &mut out);
        *place = match r.between(0, 5) {
            0 => Value::Null,
            1 => Value::Array(vec![place.clone(); at(r, 4)]),
            2 => {
                let piece: &&str = r.of(PIECES);
                serde_json::from_str(piece).unwrap_or_default()
            }
            3 => other,
            _ => Value::String((*r.of(EXTREMES)).to_owned()),
        };
    }
    out
}

fn any_place<'a>(r: &mut Random, value: &'a mut Value) -> &'a mut Value {
    let size = match value {
        Value::Object(map) => map.len(),
        Value::Array(list) => list.len(),
        _ => 0,
    };
    if size == 0 || r.one_in(6) {
        return value;
    }
    let nth = at(r, size - 1);
    match value {
        Value::Object(map) => any_place(r, map.values_mut().nth(nth).unwrap()),
        Value::Array(list) => any_place(r, &mut list[nth]),
        other => other,
    }
}

fn any_value<'a>(r: &mut Random, value: &'a Value) -> &'a Value {
    let mut inner: Vec<&Value> = match value {
        Value::Object(map) => map.values().collect(),
        Value::Array(list) => list.iter().collect(),
        _ => Vec::new(),
    };
    if inner.is_empty() || r.one_in(4) {
        return value;
    }
    let nth = at(r, inner.len() - 1);
    any_value(r, inner.swap_remove(nth))
}
