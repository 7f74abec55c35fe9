//! What holds for every tariff: the rows made of it answer as its lines do, and no file makes the importer panic.

use std::io::Cursor;

use proptest::prelude::*;

use super::collect::Collector;
use super::*;

/// Subheadings with lines of 8 and 10 digits below them, and a heading above.
fn code() -> impl Strategy<Value = String> {
    let six = prop::sample::select(&["610910", "610990", "611010"][..]);
    let more = prop::sample::select(&["", "10", "20", "1000", "1010", "2000", "2010"][..]);
    prop_oneof![9 => (six, more).prop_map(|(six, more)| [six, more].concat()),
                1 => prop::sample::select(&["61", "6109"][..]).prop_map(str::to_owned)]
}

fn lines() -> impl Strategy<Value = Vec<(Code, Option<Rate>)>> {
    let rate = prop::option::weighted(0.8, prop::sample::select(&["0", "5%", "8%", "1 EUR/kg", "EA"][..]));
    prop::collection::btree_map(code(), rate, 1..12).prop_map(|lines| {
        let line = |(code, rate): (String, Option<&str>)| {
            (Code::read(&code).unwrap(), rate.map(|text| Rate::read(text, None)))
        };
        lines.into_iter().map(line).collect()
    })
}

fn rows(lines: &[(Code, Option<Rate>)], every_line: bool, order: Order, length: Length) -> Vec<TariffRow> {
    let wanted = Wanted { length, ..Wanted::on(Date::parse("2026-11-22").unwrap()) };
    let mut collector = Collector::new(every_line, order);
    let mut rows = Vec::new();
    let mut give = |row: &TariffRow| -> Result<(), ImportError> {
        rows.push(row.clone());
        Ok(())
    };
    for (code, rate) in lines {
        collector.add(1, *code, rate.as_ref(), &wanted, &mut give).unwrap();
    }
    collector.finish(&wanted, &mut give).unwrap();
    rows
}

/// The rate of the code, or of the nearest code above it that has one.
fn rate_of<'l>(lines: &'l [(Code, Option<Rate>)], code: &Code) -> Option<&'l str> {
    let above = lines.iter().filter(|(line, rate)| rate.is_some() && code.is_within(line));
    above.max_by_key(|(line, _)| line.len()).and_then(|(_, rate)| rate.as_ref()).map(Rate::text)
}

/// The row that the engine would take.
fn row_of<'r>(rows: &'r [TariffRow], code: &Code) -> Option<&'r TariffRow> {
    rows.iter().filter(|row| code.digits().starts_with(&row.hs)).max_by_key(|row| row.hs.len())
}

/// Whether the engine would call the row's answer certain: `TariffRow::is_certain_for` of the engine.
fn is_certain(row: &TariffRow, code: &Code) -> bool {
    let is_line = !row.national.is_empty() && code.digits().starts_with(&row.national);
    (row.span.is_none() || is_line) && !row.is_mixed
}

proptest! {
    #[test]
    fn every_line_has_its_own_rate_where_all_lines_are_made(lines in lines(), every_line in any::<bool>()) {
        let rows = rows(&lines, every_line, Order::Sorted, Length::Ten);
        for (code, _) in &lines {
            let is_line = !lines.iter().any(|(other, _)| other != code && other.is_within(code));
            if let (true, Some(rate)) = (is_line, rate_of(&lines, code)) {
                let row = row_of(&rows, code);
                prop_assert!(row.is_some_and(|row| row.rate == rate && is_certain(row, code)), "{} {:?}", code, rows);
            }
        }
    }

    #[test]
    fn no_code_has_another_rate_for_certain(lines in lines(), asked in code(), length in 0usize..3) {
        let length = [Length::Six, Length::Eight, Length::Ten][length];
        let rows = rows(&lines, false, Order::Sorted, length);
        let code = Code::read(&asked).unwrap();
        let is_line = !lines.iter().any(|(other, _)| other != &code && other.is_within(&code));
        if let (true, Some(row)) = (is_line && code.len() >= 6, row_of(&rows, &code))
            && is_certain(row, &code) && rate_of(&lines, &code).is_some()
        {
            prop_assert_eq!(Some(row.rate.as_str()), rate_of(&lines, &code), "{} {:?}", code, rows);
        }
    }

    #[test]
    fn the_order_of_lines_changes_nothing(lines in lines(), seed in any::<u64>(), every_line in any::<bool>()) {
        let mut shuffled = lines.clone();
        shuffled.sort_by_key(|(code, _)| (u64::from(code.digits().bytes().map(u32::from).sum::<u32>()) ^ seed) % 7);
        let mut a = rows(&lines, every_line, Order::Sorted, Length::Ten);
        let mut b = rows(&shuffled, every_line, Order::Any, Length::Ten);
        a.sort_by(|a, b| a.hs.cmp(&b.hs));
        b.sort_by(|a, b| a.hs.cmp(&b.hs));
        // Of lines with the rate, the first in the order of codes is named: both ways.
        prop_assert_eq!(a, b);
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(
        (kind, cut, at, byte) in (0usize..FILES.len(), any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>())
    ) {
        let (kind, file) = FILES[kind];
        let mut bytes = file[..cut.index(file.len() + 1)].to_vec();
        if !bytes.is_empty() {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = run(kind, &bytes);
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), kind in 0usize..7, zip in any::<bool>()) {
        let bytes = if zip { [&b"PK\x03\x04"[..], &bytes].concat() } else { bytes };
        let _ = run(Kind::ALL[kind], &bytes);
    }

    #[test]
    fn no_cells_panic(texts in prop::collection::vec("\\PC{0,14}|[0-9.]{0,12}|[0-9]{2}[-/.][0-9]{2}[-/.][0-9]{2,4}", 8)) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for kind in Kind::ALL {
            let _ = kind.row(&Cells::new(&texts), &Wanted::on(Date::FIRST));
        }
    }
}

const FILES: [(Kind, &[u8]); 7] = [
    (Kind::Csv, include_bytes!("../../../tests/fixtures/tariff/own.csv")),
    (Kind::Uk, include_bytes!("../../../tests/fixtures/tariff/uk.csv")),
    (Kind::Ukgt, include_bytes!("../../../tests/fixtures/tariff/ukgt.csv")),
    (Kind::UsitcJson, include_bytes!("../../../tests/fixtures/tariff/usitc.json")),
    (Kind::UsitcCsv, include_bytes!("../../../tests/fixtures/tariff/usitc.csv")),
    (Kind::Taric, include_bytes!("../../../tests/fixtures/tariff/taric.csv")),
    (Kind::Cbsa, include_bytes!("../../../tests/fixtures/tariff/cbsa_without_heading.csv")),
];

struct Nowhere;

impl Sink for Nowhere {
    fn row(&mut self, _: &TariffRow) -> io::Result<()> {
        Ok(())
    }
}

fn run(kind: Kind, bytes: &[u8]) -> Result<Report, ImportError> {
    let wanted = Wanted::on(Date::parse("2026-11-22").unwrap());
    let mut input = Cursor::new(bytes);
    import("f", kind, &wanted, Order::Sorted, Input::File(&mut input), &mut Nowhere)
}

#[test]
fn rows_read_are_rows_taken_and_rows_not_taken() {
    for (kind, file) in FILES {
        let report = run(kind, file).unwrap();
        let not_taken =
            report.tallies().filter(|(reason, _)| !reason.is_remark()).map(|(_, tally)| tally.count);
        assert_eq!(report.read, report.taken + not_taken.sum::<u64>(), "{}", kind.name());
        assert_eq!(report.lost(), 0, "{}", kind.name());
    }
}

#[test]
fn err_a_subheading_that_begins_again_names_its_line() {
    let error = run(Kind::Csv, b"hs,rate\n610910,1%\n610990,1%\n61091020,2%\n").unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 4: expected all codes of a subheading together, found 61091020 again later"
    );
}
