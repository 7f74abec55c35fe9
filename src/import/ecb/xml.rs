//! The XML files: `Cube` elements with a `time`, and in each one `Cube` with `currency` and `rate` for a currency.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{EcbDay, EcbError, day, is_pick, no_such_day, put};

/// Picks one day out of the text.
pub(super) fn read(name: &str, text: &str, wanted: Option<&str>) -> Result<EcbDay, EcbError> {
    let mut reader = Reader::from_str(text);
    let (mut picked, mut dates, mut inside) = (None::<EcbDay>, Vec::new(), false);
    loop {
        let event = reader.read_event();
        let position = reader.buffer_position();
        // The line is counted only for an error: a history has hundreds of thousands of elements.
        let at = |found: &str, expected: &str| {
            EcbError::new(name, found, expected).on_line(line_of(text, position))
        };
        let cube = match event.map_err(|e| at(&e.to_string(), "well-formed XML"))? {
            Event::Eof => break,
            Event::Start(cube) | Event::Empty(cube) if cube.local_name().as_ref() == "Cube" => cube,
            _ => continue,
        };
        if let Some(time) = attribute(&cube, "time", at)? {
            let date = day::iso(&time).ok_or_else(|| at(&time, "time to be a day such as 2026-10-30"))?;
            inside = is_pick(&date, picked.as_ref().map(|d| d.date.as_str()), wanted);
            if inside {
                picked = Some(EcbDay { date: date.clone(), rates: Vec::new(), retired: Vec::new() });
            }
            dates.push(date);
        }
        if let (Some(code), true, Some(day)) = (attribute(&cube, "currency", at)?, inside, picked.as_mut()) {
            let rate = attribute(&cube, "rate", at)?.unwrap_or_default();
            put(day, &code, &rate, at)?;
        }
    }
    picked.filter(|d| !d.rates.is_empty()).ok_or_else(|| no_such_day(name, wanted, &dates))
}

/// An attribute's text, if the element has it.
fn attribute(
    element: &BytesStart<'_>,
    name: &str,
    at: impl Fn(&str, &str) -> EcbError,
) -> Result<Option<String>, EcbError> {
    let found = element.try_get_attribute(name).map_err(|e| at(&e.to_string(), "attributes in quotes"))?;
    Ok(found.map(|a| a.value.trim().to_owned()))
}

/// The line, counted from 1, on which the byte before `position` lies.
fn line_of(text: &str, position: u64) -> u64 {
    let before = usize::try_from(position).unwrap_or(text.len());
    let breaks = text.bytes().take(before.saturating_sub(1)).filter(|b| *b == b'\n').count();
    breaks as u64 + 1
}
