//! `data/currencies.csv`, read by the compiler: a malformed row stops the build, and the widget carries the rows and
//! not the text.

/// One row of `data/currencies.csv`.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) code: [u8; 3],
    pub(super) exponent: u8,
    pub(super) display: u8,
    pub(super) cash_digits: u8,
    pub(super) cash_step: u8,
}

const CSV: &[u8] = include_bytes!("../../../data/currencies.csv");
const ROWS: usize = count(CSV);
/// Every row, by code.
pub(super) static TABLE: [Row; ROWS] = parse(CSV);

/// How many rows the table has: the lines that begin with a capital letter.
#[expect(clippy::indexing_slicing, reason = "runs only in the compiler; out of range stops the build")]
const fn count(csv: &[u8]) -> usize {
    let (mut at, mut rows) = (0, 0);
    while at < csv.len() {
        rows += csv[at].is_ascii_uppercase() as usize;
        at = next_line(csv, at);
    }
    rows
}

/// The rows. Every column but the last is one digit wide; the compiler checks it.
#[expect(clippy::indexing_slicing, reason = "runs only in the compiler; out of range stops the build")]
const fn parse(csv: &[u8]) -> [Row; ROWS] {
    let mut rows = [Row { code: [0; 3], exponent: 0, display: 0, cash_digits: 0, cash_step: 0 }; ROWS];
    let (mut at, mut row) = (0, 0);
    while at < csv.len() {
        if csv[at].is_ascii_uppercase() {
            rows[row] = Row {
                code: [csv[at], csv[at + 1], csv[at + 2]],
                exponent: number(csv, at + 4),
                display: number(csv, at + 6),
                cash_digits: number(csv, at + 8),
                cash_step: number(csv, at + 10),
            };
            row += 1;
        }
        at = next_line(csv, at);
    }
    rows
}

/// The number that stands between a comma and the next comma or line end.
#[expect(clippy::indexing_slicing, reason = "runs only in the compiler; out of range stops the build")]
const fn number(csv: &[u8], mut at: usize) -> u8 {
    assert!(
        csv[at - 1] == b',' && csv[at].is_ascii_digit(),
        "data/currencies.csv: expected a one-digit column"
    );
    let mut value = 0;
    while csv[at].is_ascii_digit() {
        value = value * 10 + (csv[at] - b'0');
        at += 1;
    }
    value
}

#[expect(clippy::indexing_slicing, reason = "runs only in the compiler; out of range stops the build")]
const fn next_line(csv: &[u8], mut at: usize) -> usize {
    while at < csv.len() && csv[at] != b'\n' {
        at += 1;
    }
    at + 1
}
