//! What each kind of file comes to.

use super::workbook;
use super::{fixture, folder, import_file, rows};

#[test]
fn our_own_columns_take_the_rows_in_force_and_any_length_of_code() {
    let folder = folder("own");
    let run = import_file(&folder, "csv", &fixture("own.csv"), &["--footnotes", "notes.csv"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(
        rows(&folder),
        [
            "610910 610910 12% - -",
            "610990 610990 8% - -",
            "040900 04090000 17.3% MIN 2.00 EUR/kg - -",
            "220410 220410 0.32 EUR/l - -",
            "170490 170490 9.00% + EA - -",
            "2204 2204 0.131 EUR/l - -",
        ]
    );
    assert!(run.out.contains("8 rows read, 6 taken, 6 rows made of them\n"), "{}", run.out);
    assert!(run.out.contains("2  not in force on the day asked for\n"), "{}", run.out);
    assert!(run.out.contains("kept as text: line 9 (170490: 9.00% + EA)\n"), "{}", run.out);
    assert!(run.out.contains("columns that nothing was read from: description\n"), "{}", run.out);
    let notes = std::fs::read_to_string(folder.join("notes.csv")).unwrap();
    assert_eq!(notes, "code,footnote\n610990,first half of a reform\n610990,second half\n");
}

#[test]
fn a_file_of_several_destinations_gives_the_one_asked_for() {
    let folder = folder("destinations");
    let run = import_file(&folder, "csv", &fixture("own_destinations.csv"), &["--destination", "NO"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(rows(&folder), ["610910 610910 10.7% - -", "640399 640399 0 - -"]);
}

#[test]
fn the_uk_trade_tariff_gives_the_duty_that_everybody_pays_on_the_day() {
    let folder = folder("uk");
    let run = import_file(&folder, "uk", &fixture("uk.csv"), &["--hs-length", "8"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(
        rows(&folder),
        [
            "610910 61091000 12% - -",
            "610990 61099020 10% 8% 10%",
            "61099020 61099020 10% - -",
            "61099090 61099090 8% - -",
            "910211 91021100 4.5% MIN 0.30 GBP/item MAX 0.80 GBP/item - -",
            "170490 17049065 9.00% + EA MAX 18.70% + ADSZ - -",
        ]
    );
    for told in [
        "2  other measures than the duty that everybody pays\n",
        "1  suspensions (type 112): what is charged may be less\n",
        "1  within a quota only\n",
        "1  not in force on the day asked for\n",
        "only the heading of such a file was seen",
    ] {
        assert!(run.out.contains(told), "{told} is missing in\n{}", run.out);
    }
}

#[test]
fn a_measure_counts_from_its_first_to_its_last_day() {
    let folder = folder("days");
    for (day, rate) in [("2026-06-30", "12%"), ("2026-07-01", "10%")] {
        let file = fixture("uk.csv");
        let args = ["--from", "uk", &file, "--as-of", day, "--out", "out.csv", "--hs-length", "10"];
        assert_eq!(super::import(&folder, &args).code, 0);
        let text = std::fs::read_to_string(folder.join("out.csv")).unwrap();
        let row = format!("61099020,61099020,{rate},,,{day},uk-{day}\n");
        assert!(text.contains(&row), "{row} is missing in\n{text}");
    }
}

#[test]
fn the_uk_global_tariff_has_two_columns_of_rates() {
    let folder = folder("ukgt");
    let run = import_file(&folder, "ukgt", &fixture("ukgt.csv"), &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(
        rows(&folder),
        [
            "040900 04090000 16% - -",
            "150910 15091020 104.00 GBP/100kg - -",
            "420222 42022210 8% 2% 8%",
            "610910 61091000 12% - -",
            "910211 91021100 0.20 GBP/item - -",
        ]
    );
    let run = import_file(&folder, "ukgt", &fixture("ukgt.csv"), &["--column", "cet_duty_rate"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(rows(&folder)[4], "910211 91021100 4.5% MIN 0.30 EUR/item MAX 0.80 EUR/item - -");
}

const USITC: [&str; 4] = [
    "040900 04090000 0.019 USD/kg - -",
    "420221 42022160 10% 5.3% 10%",
    "610910 6109100004 16.5% 6% 16.5%",
    "910211 91021110 40¢ each + 8.5% on the case + 14% on the strap - -",
];

#[test]
fn the_schedule_of_the_united_states_gives_lines_the_rate_above_them() {
    let folder = folder("usitc-csv");
    let run = import_file(&folder, "usitc-csv", &fixture("usitc.csv"), &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(rows(&folder), USITC);
    assert!(run.out.contains("6  headings, and lines that take the rate above them\n"), "{}", run.out);
    assert!(run.out.contains("1  chapters 98 and 99: provisions, not goods\n"), "{}", run.out);
}

#[test]
fn the_same_as_json_has_footnotes_and_lines_of_the_file() {
    let folder = folder("usitc-json");
    let more = ["--footnotes", "notes.csv", "--remarks", "remarks.csv"];
    let run = import_file(&folder, "usitc-json", &fixture("usitc.json"), &more);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let mut expected = USITC.to_vec();
    expected.insert(3, "610990 61099010 5% and additional duties: 66.6¢/kg - -");
    assert_eq!(rows(&folder), expected);
    let notes = std::fs::read_to_string(folder.join("notes.csv")).unwrap();
    assert!(notes.contains("\n04090000,See 9903.88.03.\n"), "{notes}");
    assert!(notes.contains("\n61091000,See 9903.88.15.\n61091000,See statistical note 9"), "{notes}");
    let json = std::fs::read_to_string(fixture("usitc.json")).unwrap();
    let line = 1 + json.lines().position(|line| line.contains("\"6109.90.10\"")).unwrap();
    let remarks = std::fs::read_to_string(folder.join("remarks.csv")).unwrap();
    let remark = format!("\n{line},words,61099010: 5% and additional duties: 66.6¢/kg\n");
    assert!(remarks.contains(&remark), "{remark} is missing in\n{remarks}");
}

#[test]
fn only_the_longer_rows_that_answer_otherwise_are_made() {
    let folder = folder("length");
    import_file(&folder, "usitc-json", &fixture("usitc.json"), &["--hs-length", "10"]);
    let rows = rows(&folder);
    let below = |code: &str| rows.iter().filter(|row| row.starts_with(code)).cloned().collect::<Vec<_>>();
    assert_eq!(below("040900"), ["040900 04090000 0.019 USD/kg - -"], "both lines have the rate above them");
    assert_eq!(
        below("610910"),
        [
            "610910 6109100004 16.5% 6% 16.5%",
            "6109100004 6109100004 16.5% - -",
            "6109100012 6109100012 6% - -"
        ]
    );
}

const TARIC: [&str; 7] = [
    "170490 17049065 9.000 % + EA MAX 18.700 % +ADSZ - -",
    "284430 28443011 5.5% 0% 5.5%",
    "28443011 28443011 5.5% - -",
    "610910 610910 12% - -",
    "610990 61099020 10.2% + 93.10 EUR/100kg - -",
    "0409 0409 17.3% - -",
    "2844 2844 0 - -",
];

#[test]
fn taric_keeps_measures_of_headings_and_counts_what_is_not_listed_below_them() {
    let folder = folder("taric-csv");
    let run = import_file(&folder, "taric", &fixture("taric.csv"), &["--hs-length", "8"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(rows(&folder), TARIC);
    assert!(run.out.contains("only the heading of such a file was seen"), "{}", run.out);
}

#[test]
fn a_workbook_gives_what_its_sheet_saved_as_csv_gives() {
    let folder = folder("taric-xlsx");
    let text = std::fs::read_to_string(fixture("taric.csv")).unwrap();
    let mut table = vec![vec!["Duties on import"], vec![]];
    for (i, line) in text.lines().enumerate() {
        let mut cells: Vec<&str> = line.split(',').collect();
        // Blanks and line breaks in the heading, and days as numbers, as some editions have them.
        if i == 0 {
            (cells[7], cells[11]) = (" Measure type", " Meas.\n type code");
        }
        if i == 3 {
            (cells[3], cells[10]) = ("#44562", "#1011");
        }
        table.push(cells);
    }
    std::fs::write(folder.join("taric.xlsx"), workbook::of(&table)).unwrap();
    let run = import_file(&folder, "taric", "taric.xlsx", &["--hs-length", "8"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(rows(&folder), TARIC);
    assert!(run.out.contains("kept as text: line 5 (17049065"), "rows are those of the sheet: {}", run.out);
}

const CBSA: [&str; 4] = [
    "040900 04090000 0.0282 CAD/kg - -",
    "420221 42022190 10.5% 0% 10.5%",
    "520641 52064100 0 - -",
    "640399 64039991 N/A - -",
];

#[test]
fn canada_has_rates_in_its_own_dollars_and_a_code_twice() {
    let folder = folder("cbsa");
    let run = import_file(&folder, "cbsa", &fixture("cbsa.csv"), &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(rows(&folder), CBSA);
    assert!(
        run.out.contains("1  the same code and rate a second time: line 14 (5206410000: 0)\n"),
        "{}",
        run.out
    );
}

#[test]
fn an_export_without_its_heading_and_with_one_more_column_is_read_by_places() {
    let folder = folder("cbsa-places");
    let run = import_file(&folder, "cbsa", &fixture("cbsa_without_heading.csv"), &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(rows(&folder), CBSA);
    assert!(run.out.contains("no heading: columns were taken by their places\n"), "{}", run.out);
}

#[test]
fn marks_of_byte_order_breaks_of_windows_semicolons_and_old_bytes_are_read() {
    let folder = folder("spreadsheet");
    let text =
        "\u{feff}A title\r\n\r\nFOOTNOTE;mfn;TARIFF;EFF_DATE\r\n;2.82¢/kg;0409.00.00;01/01/98 00:00:00\r\n";
    let bytes: Vec<u8> = text.replace('¢', "\u{1}").bytes().map(|b| if b == 1 { 0xa2 } else { b }).collect();
    std::fs::write(folder.join("in.csv"), bytes).unwrap();
    let run = import_file(&folder, "cbsa", "in.csv", &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    assert_eq!(rows(&folder), ["040900 04090000 0.0282 CAD/kg - -"]);
}
