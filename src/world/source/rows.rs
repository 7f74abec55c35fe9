//! The CSV files among the rules: tariffs and preferences. Others are read with [`Table`].

use serde_json::{Map, Value, json};

use super::DataProblem;
use super::located::one_line;

/// A row of `preferences.csv`, and the market or union that it is for.
pub(super) struct PreferenceRow {
    pub(super) destination: String,
    pub(super) value: Value,
}

const TARIFF: [&str; 7] = ["hs", "national", "rate", "min", "max", "as_of", "source"];

/// A tariff row in the compact form, a list of the seven columns, and its place.
pub(super) type TariffLine = (Value, String);

/// The rows of a tariff file.
pub(super) fn tariff(file: &str, text: &str) -> Result<Vec<TariffLine>, Vec<DataProblem>> {
    let table = Table::read(file, text, &TARIFF)?;
    let cell = |row: &Row, column: &str| match row.get(column) {
        "" => Value::Null,
        text => Value::String(text.to_owned()),
    };
    let list = |row: &Row| {
        json!([
            row.get("hs"),
            row.get("national"),
            row.get("rate"),
            cell(row, "min"),
            cell(row, "max"),
            row.get("as_of"),
            row.get("source"),
        ])
    };
    Ok(table.rows.iter().map(|row| (list(row), format!("{file}:{}", row.line))).collect())
}

const PREFERENCES: [&str; 10] =
    ["id", "destination", "origins", "rate", "hs", "not_hs", "since", "until", "source", "confidence"];

/// Agreements as objects of the reader's shape.
pub(super) fn preferences(file: &str, text: &str) -> Result<Vec<PreferenceRow>, Vec<DataProblem>> {
    let table = Table::read(file, text, &PREFERENCES)?;
    let words =
        |row: &Row, column: &str| -> Value { row.get(column).split_whitespace().collect::<Vec<_>>().into() };
    let object = |row: &Row| {
        let mut map = Map::new();
        for column in ["id", "rate", "source", "confidence"] {
            map.insert(column.to_owned(), row.get(column).into());
        }
        for column in ["origins", "hs", "not_hs"] {
            map.insert(column.to_owned(), words(row, column));
        }
        for column in ["since", "until"] {
            if !row.get(column).is_empty() {
                map.insert(column.to_owned(), row.get(column).into());
            }
        }
        let destination = row.get("destination").to_owned();
        PreferenceRow { destination, value: one_line(map, file, row.line) }
    };
    Ok(table.rows.iter().map(object).collect())
}

/// A CSV file with its columns by name.
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
}

/// A row of it.
pub(super) struct Row {
    pub(super) line: u64,
    cells: Vec<(String, String)>,
}

impl Row {
    pub(super) fn get(&self, column: &str) -> &str {
        self.cells.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell)
    }
}

impl Table {
    pub(super) fn read(file: &str, text: &str, columns: &[&str]) -> Result<Table, Vec<DataProblem>> {
        let problem =
            |line: u64, message: String| vec![DataProblem { place: format!("{file}:{line}"), message }];
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|e| problem(1, e.to_string()))?.clone();
        if let Some(missing) = columns.iter().find(|column| !header.iter().any(|name| name == **column)) {
            return Err(problem(
                1,
                format!("expected a column {missing}, found {}", header.iter().collect::<Vec<_>>().join(",")),
            ));
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record =
                record.map_err(|e| problem(e.position().map_or(0, csv::Position::line), e.to_string()))?;
            let line = record.position().map_or(0, csv::Position::line);
            let cells = header
                .iter()
                .zip(record.iter())
                .map(|(name, cell)| (name.to_owned(), cell.trim().to_owned()));
            rows.push(Row { line, cells: cells.collect() });
        }
        Ok(Table { rows })
    }
}
