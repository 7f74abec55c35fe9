//! Tests over small files of our own in the published shapes; their numbers are invented.

use std::io::Write;

use super::*;
use proptest::prelude::*;

const DAILY: &[u8] = include_bytes!("../../../tests/fixtures/ecb/daily.csv");
const HISTORY: &[u8] = include_bytes!("../../../tests/fixtures/ecb/history.csv");
const XML: &[u8] = include_bytes!("../../../tests/fixtures/ecb/history.xml");

fn shown(day: &EcbDay) -> Vec<String> {
    day.rates.iter().map(|(c, r)| format!("{c} {r}")).collect()
}

fn csv_error(text: &str) -> String {
    read("f.csv", text.as_bytes(), None).unwrap_err().to_string()
}

fn zip_of(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn the_csv_of_one_day_is_read_with_its_blanks_and_its_written_date() {
    let day = read("daily.csv", DAILY, None).unwrap();
    assert_eq!(day.date, "2026-03-02");
    assert_eq!(shown(&day), ["USD 1.25", "JPY 160", "GBP 0.8"]);
}

#[test]
fn the_newest_day_of_a_history_is_picked_past_bom_crlf_and_trailing_comma() {
    let day = read("history.csv", HISTORY, None).unwrap();
    assert_eq!(
        (day.date.as_str(), shown(&day)),
        ("2026-03-03", vec!["USD 1.26".to_owned(), "JPY 161".to_owned()])
    );
    assert!(day.retired.is_empty(), "a dead currency has no rate after its end");
}

#[test]
fn a_dead_currency_has_a_rate_only_inside_its_life() {
    let day = read("history.csv", HISTORY, Some("2022-12-30")).unwrap();
    assert_eq!(shown(&day), ["USD 1.1", "JPY 140"]);
    assert_eq!(day.retired, ["BGN", "HRK"], "named, so that a reader knows they are left out");
}

#[test]
fn the_order_of_days_and_columns_does_not_matter() {
    let text = "USD,Date,\n1.1,2026-01-02,\n1.3,2026-01-04,\n1.2,2026-01-03,\n";
    let day = read("f.csv", text.as_bytes(), None).unwrap();
    assert_eq!((day.date.as_str(), shown(&day)), ("2026-01-04", vec!["USD 1.3".to_owned()]));
}

#[test]
fn xml_gives_what_csv_gives() {
    let day = read("history.xml", XML, None).unwrap();
    assert_eq!(day, read("history.csv", HISTORY, None).unwrap());
    let old = read("history.xml", XML, Some("2025-12-31")).unwrap();
    assert_eq!(old, read("history.csv", HISTORY, Some("2025-12-31")).unwrap());
}

#[test]
fn a_zip_is_opened_whatever_it_holds() {
    for (member, bytes) in [("eurofxref-hist.csv", HISTORY), ("eurofxref.xml", XML)] {
        let day = read("f.zip", &zip_of(&[(member, bytes), ("readme.txt", b"x")]), None).unwrap();
        assert_eq!(day.date, "2026-03-03", "{member}");
    }
}

#[test]
fn err_a_csv_says_file_line_and_column() {
    assert_eq!(
        csv_error("Date,USD,GBP\n2026-01-02,1.1,abc\n"),
        "f.csv:2: column 3 (GBP): expected a positive plain decimal such as 1.1172, or N/A, found abc"
    );
    assert_eq!(
        csv_error("Date,USD\n2026-01-02,0\n"),
        "f.csv:2: column 2 (USD): expected a positive plain decimal such as 1.1172, or N/A, found 0"
    );
    assert_eq!(
        csv_error("Date,USD\n02.01.2026,1\n"),
        "f.csv:2: column 1 (Date): expected a day such as 2026-10-30 or 30 October 2026, found 02.01.2026"
    );
    assert_eq!(
        csv_error("Date,usd\n2026-01-02,1\n"),
        "f.csv:2: column 2 (usd): expected a currency code of three capital letters, found usd"
    );
    assert_eq!(
        csv_error("Date,USD,USD\n2026-01-02,1,2\n"),
        "f.csv:2: column 3 (USD): expected each currency once, found USD"
    );
    assert_eq!(csv_error("Day,USD\n2026-01-02,1\n"), "f.csv:1: expected a column Date, found Day");
    assert_eq!(
        csv_error("Date,USD,JPY\n2026-01-02,1\n"),
        "f.csv:2: expected 3 columns, as in the first line, found 2"
    );
}

#[test]
fn err_xml_says_file_and_line() {
    let text = |rate: &str| {
        format!("<E>\n<Cube time='2026-01-02'>\n<Cube currency='USD' rate='{rate}'/>\n</Cube></E>")
    };
    let error = |text: &str| read("f.xml", text.as_bytes(), None).unwrap_err().to_string();
    assert_eq!(
        error(&text("-1")),
        "f.xml:3: expected a positive plain decimal such as 1.1172, or N/A, found -1"
    );
    assert_eq!(error("<a></a>"), "f.xml: expected at least one day of rates, found none");
    assert!(error("<Cube time='2026-01-02'>\n</Kube>").starts_with("f.xml:2: expected well-formed XML"));
    assert!(error("<Cube time='2.1.26'/>").starts_with("f.xml:1: expected time to be a day"));
}

#[test]
fn err_a_day_that_is_not_there_is_named_with_the_last_one_before() {
    let error = |wanted: &str| read("h.csv", HISTORY, Some(wanted)).unwrap_err().to_string();
    assert_eq!(
        error("2026-03-01"),
        "h.csv: expected rates for 2026-03-01, found 2025-12-31 as the last day before"
    );
    assert_eq!(error("1999-01-01"), "h.csv: expected rates for 1999-01-01, found no earlier day");
}

#[test]
fn err_a_file_without_rates_or_of_another_kind() {
    assert!(csv_error("").contains("expected a column Date"));
    assert_eq!(csv_error("Date,USD\n"), "f.csv: expected at least one day of rates, found none");
    assert!(read("f", b"\xff\xfe\x00", None).unwrap_err().to_string().contains("expected UTF-8 text"));
    assert!(read("f", b"PK\x03\x04", None).unwrap_err().to_string().contains("a zip that can be opened"));
    let two = zip_of(&[("a.csv", DAILY), ("b.csv", DAILY)]);
    let error = read("f.zip", &two, None).unwrap_err().to_string();
    assert_eq!(error, "f.zip: expected one .csv or .xml file inside, found a.csv, b.csv");
    let inner = read("f.zip", &zip_of(&[("a.csv", b"x")]), None).unwrap_err().to_string();
    assert!(inner.starts_with("f.zip/a.csv:1:"), "{inner}");
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read("f", &bytes, None);
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(at in 0_usize..600, byte in any::<u8>()) {
        for file in [DAILY, HISTORY, XML] {
            let mut bytes = file.to_vec();
            if let Some(b) = bytes.get_mut(at) {
                *b = byte;
            }
            if let Ok(day) = read("f", &bytes, None) {
                prop_assert!(crate::calendar::Date::parse(&day.date).is_ok());
                prop_assert!(day.rates.iter().all(|(_, rate)| rate.digits() > 0));
            }
        }
    }
}
