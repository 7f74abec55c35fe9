//! Reads ISO 4217 list one (XML): the active codes and their minor digits.

use std::collections::BTreeMap;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{Outcome, read};

/// The list: its date of publication, and minor digits by code (`None` where ISO says "N.A.").
pub(crate) struct Iso4217 {
    pub(crate) published: String,
    pub(crate) digits: BTreeMap<String, Option<u8>>,
}

/// Reads the file.
pub(crate) fn read_list(text: &str) -> Outcome<Iso4217> {
    let mut list = Iso4217 { published: String::new(), digits: BTreeMap::new() };
    let mut reader = Reader::from_str(text);
    let (mut tag, mut code) = (String::new(), String::new());
    loop {
        let event = reader.read_event().map_err(|e| format!("at byte {}: {e}", reader.error_position()))?;
        match event {
            Event::Eof => break,
            Event::Start(start) => {
                tag = start.name().as_ref().to_owned();
                if let Ok(Some(day)) = start.try_get_attribute("Pblshd") {
                    list.published = day.value.into_owned();
                }
            }
            Event::End(_) => tag.clear(),
            Event::Text(content) => {
                let content = content.xml10_content();
                match tag.as_str() {
                    "Ccy" => code = content.trim().to_owned(),
                    "CcyMnrUnts" => {
                        let digits = minor_digits(content.trim())?;
                        list.digits.insert(std::mem::take(&mut code), digits);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    Ok(list)
}

/// Reads and checks the file.
pub(crate) fn read_file(path: &Path) -> Outcome<Iso4217> {
    let list = read_list(&read(path)?).map_err(|e| format!("{}: {e}", path.display()))?;
    if list.published.is_empty() || list.digits.len() < 150 {
        return Err(format!("{}: expected a dated list of 150 codes or more", path.display()));
    }
    Ok(list)
}

fn minor_digits(text: &str) -> Outcome<Option<u8>> {
    if text == "N.A." {
        return Ok(None);
    }
    text.parse().map(Some).map_err(|_| format!("CcyMnrUnts: expected a digit or N.A., found {text:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_without_minor_units_is_told_from_one_with_none() {
        let xml = r#"<ISO_4217 Pblshd="2024-06-25"><CcyTbl>
            <CcyNtry><Ccy>JPY</Ccy><CcyMnrUnts>0</CcyMnrUnts></CcyNtry>
            <CcyNtry><CtryNm>ANTARCTICA</CtryNm></CcyNtry>
            <CcyNtry><Ccy>XAU</Ccy><CcyMnrUnts>N.A.</CcyMnrUnts></CcyNtry></CcyTbl></ISO_4217>"#;
        let list = read_list(xml).unwrap();
        assert_eq!(list.published, "2024-06-25");
        assert_eq!(list.digits["JPY"], Some(0));
        assert_eq!(list.digits["XAU"], None);
    }
}
