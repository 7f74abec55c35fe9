//! The texts of a workbook. Most cells hold a number that stands for one of them, so they must be in memory: all in one
//! string, and where each ends.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesRef, Event};

use super::meter::Metered;

/// The most text that is kept, in bytes. The largest known workbook has a few dozen million.
const MOST: usize = 1 << 30;

/// Texts by their number.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    /// The text with this number.
    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let begin = if at == 0 { Some(0) } else { self.ends.get(at - 1).copied() };
        self.text.get(begin?..*self.ends.get(at)?)
    }

    /// Reads `sharedStrings.xml`.
    ///
    /// # Errors
    /// - XML that is not well formed, or more text than is kept
    pub(super) fn read(xml: impl Read) -> Result<Strings, String> {
        let (xml, meter) = Metered::new(xml);
        let mut reader = Reader::from_reader(BufReader::with_capacity(1 << 16, xml));
        let (mut strings, mut buffer) = (Strings::default(), Vec::new());
        let (mut in_text, mut in_reading) = (false, false);
        loop {
            buffer.clear();
            meter.begin_row();
            match reader.read_event_into(&mut buffer).map_err(|e| e.to_string())? {
                Event::Eof => return Ok(strings),
                // How a text in Chinese characters is spoken is no part of it.
                Event::Start(element) if element.local_name().as_ref() == "rPh" => in_reading = true,
                Event::Start(element) => in_text = element.local_name().as_ref() == "t",
                Event::Empty(element) if element.local_name().as_ref() == "si" => {
                    strings.ends.push(strings.text.len());
                }
                Event::End(element) => {
                    in_text = false;
                    match element.local_name().as_ref() {
                        "rPh" => in_reading = false,
                        "si" => strings.ends.push(strings.text.len()),
                        _ => {}
                    }
                }
                event if in_text && !in_reading => add(&mut strings.text, &event)?,
                _ => {}
            }
            if strings.text.len() > MOST {
                return Err("more than 1 GB of text".to_owned());
            }
        }
    }
}

/// Adds the text of an event to a text.
pub(super) fn add(text: &mut String, event: &Event<'_>) -> Result<(), String> {
    match event {
        Event::Text(part) => text.push_str(&part.xml10_content()),
        Event::CData(part) => text.push_str(&part.xml10_content()),
        Event::GeneralRef(name) => text.push(character(name)?),
        _ => {}
    }
    Ok(())
}

/// The character that `&amp;` or `&#38;` stands for.
fn character(name: &BytesRef<'_>) -> Result<char, String> {
    if let Some(c) = name.resolve_char_ref().map_err(|e| e.to_string())? {
        return Ok(c);
    }
    match name.xml10_content().as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        other => Err(format!("an unknown name &{other};")),
    }
}
