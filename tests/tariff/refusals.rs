//! Files that give no tariff, and rows that give no rate: what is said, and that nothing is written.

use super::{Run, fixture, folder, import_file, workbook};

/// Imports these bytes, which is refused with code 2; what the tool says.
fn refused(test: &str, kind: &str, name: &str, bytes: &[u8]) -> String {
    let folder = folder(test);
    std::fs::write(folder.join(name), bytes).unwrap();
    let Run { code, out, err } = import_file(&folder, kind, name, &[]);
    assert_eq!((code, out.as_str()), (2, ""), "{err}");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing but the input is there");
    err.strip_prefix("landfall tariff import: ").unwrap().trim_end().to_owned()
}

#[test]
fn err_another_kind_of_table_names_the_kind_that_it_looks_like() {
    let file = std::fs::read(fixture("ukgt.csv")).unwrap();
    let said = refused("err-kind", "uk", "in.csv", &file);
    assert!(said.starts_with("in.csv: expected the columns commodity__code, measure__type__id, "), "{said}");
    assert!(said.contains(", found commodity, description, cet_duty_rate, ukgt_duty_rate, change"), "{said}");
    assert!(said.ends_with("; it looks like a file for --from ukgt"), "{said}");
}

#[test]
fn err_a_missing_column_is_named() {
    let said = refused("err-column", "taric", "in.csv", b"Goods code,Duty,Origin code,Start date,End date\n");
    let expected =
        "in.csv: expected the column Meas. type code of TARIC, Duties Import, third country duty, found ";
    assert_eq!(said, [expected, "Goods code, Duty, Origin code, Start date, End date"].concat());
    let folder = folder("err-rate-column");
    let run = import_file(&folder, "ukgt", &fixture("ukgt.csv"), &["--column", "rate_of_mars"]);
    assert!(
        run.code == 2 && run.err.contains("expected the column rate_of_mars of UK Global Tariff"),
        "{}",
        run.err
    );
}

#[test]
fn err_what_is_no_table_is_named() {
    let zip = workbook::zip(&[("a.csv", "hs,rate\n")]);
    let cases: [(&str, &[u8], &str); 12] = [
        ("csv", b"", "expected CSV of our own CSV, found an empty file"),
        ("csv", b"\xef\xbb\xbf \n", "found an empty file"),
        ("uk", b"<!DOCTYPE html><html>", "found a page or XML; download the data itself"),
        (
            "usitc-csv",
            b"[{\"htsno\": \"0101\"}]",
            "found JSON; rows of the USITC are read with --from usitc-json",
        ),
        (
            "usitc-json",
            b"HTS Number,Indent\n",
            "found no JSON; the CSV of the USITC is read with --from usitc-csv",
        ),
        ("usitc-json", &zip, "found a zip archive; unpack it"),
        (
            "cbsa",
            b"\x00\x01\x00\x00Standard ACE DB\x00",
            "found an Access database; export its table TPHS as CSV",
        ),
        ("cbsa", b"\xff\xfeT\x00A\x00", "found text in UTF-16; save it as \"CSV UTF-8\""),
        (
            "taric",
            b"\xd0\xcf\x11\xe0\xa1\xb1",
            "found a workbook of the old kind (xls); save it as xlsx or CSV",
        ),
        ("uk", b"%PDF-1.7", "found a PDF"),
        ("uk", b"\x1f\x8b\x08", "found a gzip archive; unpack it"),
        ("taric", &zip, "expected a workbook (xlsx), found a zip archive of something else; unpack it"),
    ];
    for (kind, bytes, expected) in cases {
        let said = refused("err-form", kind, "in", bytes);
        assert!(said.starts_with("in: ") && said.contains(expected), "{expected} is missing in {said}");
    }
}

#[test]
fn err_json_of_another_shape_says_where() {
    let cases = [
        ("{\"results\": []}", "in:1: expected a list of tariff rows in JSON, found invalid type: map"),
        (
            "[{\"code\": \"0101\"}]",
            "in:1: expected rows of the Harmonized Tariff Schedule with the keys htsno and general, found an object without htsno, general",
        ),
        (
            "[\n{\"htsno\": \"0101.21.00\", \"general\": \"5%\"},\n{\"htsno\": \"01",
            "in:3: expected a list of tariff rows in JSON, found EOF while parsing a string at line 3",
        ),
        ("[\n1]", "in:2: expected a list of tariff rows in JSON, found invalid type: integer"),
    ];
    for (text, expected) in cases {
        let said = refused("err-json", "usitc-json", "in", text.as_bytes());
        assert!(said.starts_with(expected), "expected {expected}\nfound    {said}");
    }
    let cut = refused("err-json", "usitc-json", "in", b"[{\"htsno\": \"0101\", \"general\": \"\"},");
    assert!(cut.ends_with("; the file is cut off: download it again"), "{cut}");
}

#[test]
fn err_a_workbook_that_is_cut_off_or_lacks_a_part() {
    let heading = std::fs::read_to_string(fixture("taric.csv")).unwrap();
    let table: Vec<Vec<&str>> = heading.lines().map(|line| line.split(',').collect()).collect();
    let whole = workbook::of(&table);
    let said = refused("err-cut", "taric", "in.xlsx", &whole[..whole.len() / 2]);
    assert!(said.starts_with("in.xlsx: expected a workbook (xlsx) that can be opened, found "), "{said}");
    assert!(said.ends_with("; the file may be cut off: download it again"), "{said}");
    let said =
        refused("err-sheets", "taric", "in.xlsx", &workbook::zip(&[("xl/_rels/workbook.xml.rels", "<a/>")]));
    assert!(said.contains("found no xl/workbook.xml inside"), "{said}");
    let other = workbook::of(&[vec!["commodity", "ukgt_duty_rate"], vec!["04090000", "16.0%"]]);
    let said = refused("err-sheet", "taric", "in.xlsx", &other);
    assert!(
        said.ends_with("found commodity, ukgt_duty_rate; it looks like a file for --from ukgt"),
        "{said}"
    );
    // The number of a text that is not there, and a sheet that ends inside a row.
    for (sheet, expected) in [
        (
            "<sheetData><row r=\"7\"><c r=\"A7\" t=\"s\"><v>3</v></c></row></sheetData>",
            "row 7: text number 3, which is not there",
        ),
        ("<sheetData><row r=\"1\"><c r=\"A1\"><v>3</v></c>", "found the end of the sheet inside it"),
    ] {
        let bytes = workbook::zip(&[
            ("xl/workbook.xml", "<workbook><sheets><sheet name=\"D\" r:id=\"a\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"a\" Target=\"s.xml\"/></R>"),
            ("xl/s.xml", sheet),
        ]);
        let said = refused("err-sheet", "taric", "in.xlsx", &bytes);
        assert!(said.starts_with("in.xlsx/xl/s.xml: row ") && said.contains(expected), "{said}");
    }
}

#[test]
fn err_a_row_that_never_ends_is_refused_and_not_kept_in_memory() {
    let long = "x".repeat(3 << 20);
    let said = refused("err-long", "csv", "in", format!("hs,rate\n610910,12%\n610990,\"{long}").as_bytes());
    assert_eq!(
        said,
        "in:3: expected a row of at most 1 MB, found more; is a quote there that is never closed?"
    );
    let said = refused("err-long", "usitc-json", "in", format!("[\n{{\"htsno\": \"{long}").as_bytes());
    assert_eq!(said, "in:2: expected a row of at most 1 MB, found more");
    let sheet = format!("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>{long}");
    let book = workbook::zip(&[
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"D\" r:id=\"a\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<R><Relationship Id=\"a\" Target=\"s.xml\"/></R>"),
        ("xl/s.xml", &sheet),
    ]);
    let said = refused("err-long", "taric", "in", &book);
    assert!(said.ends_with("expected a row of at most 1 MB, found more"), "{said}");
}

#[test]
fn err_a_file_of_several_destinations_needs_one() {
    let folder = folder("err-destination");
    let run = import_file(&folder, "csv", &fixture("own_destinations.csv"), &[]);
    assert!(
        run.code == 2 && run.err.contains("own_destinations.csv:1: expected a destination"),
        "{}",
        run.err
    );
    let run = import_file(&folder, "csv", &fixture("own.csv"), &["--destination", "NO"]);
    assert!(run.code == 2 && run.err.contains("expected the column destination"), "{}", run.err);
    let run = import_file(&folder, "uk", &fixture("uk.csv"), &["--destination", "NO"]);
    assert!(run.code == 2 && run.err.contains("--destination is for --from csv"), "{}", run.err);
}

#[test]
fn err_rows_that_could_not_be_read_are_told_with_their_lines_and_nothing_is_written() {
    let folder = folder("err-rows");
    let heading = std::fs::read_to_string(fixture("taric.csv")).unwrap().lines().next().unwrap().to_owned();
    let row = |code: &str, since: &str, duty: &str| {
        format!("{code},,,{since},,,ERGA OMNES,Third country duty,R,{duty},1011,103\n")
    };
    let text = [
        heading + "\n",
        row("6109100000", "01-01-2022", "12.000 %"),
        row("409000000", "01-01-2022", "17.300 %"),
        row("6.1099E+09", "01-01-2022", "12.000 %"),
        row("6109900000", "01/02/2022", "12.000 %"),
        row("6403990000", "01-01-2022", ""),
        "6404110000,,,01-01-2022,,,ERGA OM\n".to_owned(),
    ]
    .concat();
    std::fs::write(folder.join("in.csv"), text).unwrap();
    let run = import_file(&folder, "taric", "in.csv", &["--remarks", "remarks.csv"]);
    assert_eq!((run.code, run.err.as_str()), (1, ""), "{}", run.out);
    for told in [
        "1  not of the heading's shape: line 7 (7 cells, expected 12)\n",
        "2  a code of goods that is none: line 3 (409000000 (a spreadsheet may have taken a zero off its front)), line 4 (6.1099E+09)\n",
        "1  a day that is none, or could be two: line 5 (01/02/2022)\n",
        "1  a measure without a duty: line 6 (6403990000)\n",
        "looks wrong: 5 rows could not be read: rates may be missing\n",
        "out.csv is left as it was; look at the file, or write it with --force\n",
    ] {
        assert!(run.out.contains(told), "{told} is missing in\n{}", run.out);
    }
    assert!(!folder.join("out.csv").exists());
    let remarks = std::fs::read_to_string(folder.join("remarks.csv")).unwrap();
    assert!(remarks.contains("\n5,day,01/02/2022\n"), "the list is written all the same: {remarks}");
    let run = import_file(&folder, "taric", "in.csv", &["--force"]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert_eq!(super::rows(&folder), ["610910 610910 12% - -"]);
}

#[test]
fn err_a_quote_that_is_not_closed_gives_no_row_the_rate_of_another() {
    let folder = folder("err-quote");
    // The second row is swallowed: the cells of both would make one row, honey with the rate of shirts.
    let text = "commodity,description,ukgt_duty_rate\n04090000,\"Honey: \n61091000,\"Shirts\",12.0%\n61099000,Vests,12.0%\n";
    std::fs::write(folder.join("in.csv"), text).unwrap();
    let run = import_file(&folder, "ukgt", "in.csv", &[]);
    assert_eq!(run.code, 1, "{}", run.out);
    let told = "not of the heading's shape: line 2 (another row inside a cell: is a quote not closed?)";
    assert!(run.out.contains(told), "{}", run.out);
}
