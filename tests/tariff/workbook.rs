//! Workbooks for tests, made from tables: some cells stand for a shared text, some hold it, numbers are numbers.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A workbook with a first sheet of notes and a second with the table.
pub(crate) fn of(table: &[Vec<&str>]) -> Vec<u8> {
    let mut strings: Vec<String> = Vec::new();
    let mut sheet = String::from("<worksheet xmlns=\"x\"><dimension ref=\"A1\"/><sheetData>");
    for (i, cells) in table.iter().enumerate() {
        sheet += &format!("<row r=\"{}\">", i + 1);
        for (j, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let name = format!("{}{}", char::from(b'A' + j as u8), i + 1);
            if let Some(number) = cell.strip_prefix('#') {
                sheet += &format!("<c r=\"{name}\" s=\"1\"><v>{number}</v></c>");
            } else if (i + j) % 5 == 4 {
                sheet += &format!("<c r=\"{name}\" t=\"inlineStr\"><is><t>{}</t></is></c>", escaped(cell));
            } else {
                sheet += &format!("<c r=\"{name}\" t=\"s\"><v>{}</v></c>", strings.len());
                strings.push(shared(cell, strings.len()));
            }
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    let strings = format!("<sst xmlns=\"x\" uniqueCount=\"99999999999999999\">{}</sst>", strings.concat());
    let notes = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Notes</v></c></row></sheetData></worksheet>";
    zip(&[
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Notes\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Data\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId1\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", notes),
        ("xl/sharedStrings.xml", &strings),
        ("xl/worksheets/sheet2.xml", &sheet),
    ])
}

/// A zip of these members.
pub(crate) fn zip(members: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A text in the list of texts; every third with its letters in two styles, as spreadsheets store it.
fn shared(text: &str, at: usize) -> String {
    match text.split_at_checked(2).filter(|_| at % 3 == 2) {
        Some((a, b)) => {
            let spoken = "<rPh sb=\"0\" eb=\"1\"><t>as it is spoken</t></rPh>";
            format!(
                "<si><r><t>{}</t></r><r><rPr><b/></rPr><t>{}</t></r>{spoken}</si>",
                escaped(a),
                escaped(b)
            )
        }
        None => format!("<si><t xml:space=\"preserve\">{}</t></si>", escaped(text)),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('%', "&#37;")
}
