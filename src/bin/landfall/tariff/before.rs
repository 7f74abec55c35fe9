//! The tariff file whose place the new one would take: what it holds, and how the new one differs from it. Its rows are
//! kept in memory; the sources beside it are only looked up.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use landfall::calendar::Date;
use landfall::import::tariff::TariffRow;

/// How many rows with another rate are named.
const NAMED: usize = 10;

/// What stands in the place of the new file.
pub(super) enum Before {
    /// Nothing.
    Nothing,
    /// A tariff.
    Tariff(Tariff),
    /// Another file.
    Other(String),
}

/// The rows of the file there.
#[derive(Default)]
pub(super) struct Tariff {
    count: u64,
    newest: Option<Date>,
    /// Rate and span by code; those that the new file has too are taken out.
    rates: BTreeMap<String, String>,
    changes: Changes,
}

/// How the new file differs.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes {
    /// Codes that the file there does not have.
    pub(super) new: u64,
    /// Codes with another rate.
    pub(super) other: u64,
    /// Codes that the new file does not have.
    pub(super) gone: u64,
    /// The first of those with another rate: code, old, new.
    pub(super) first: Vec<[String; 3]>,
}

/// Looks at the file.
pub(super) fn at(path: &Path) -> io::Result<Before> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Before::Nothing),
        Err(e) => return Err(e),
    };
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).flexible(true).from_reader(file);
    let is_tariff =
        reader.headers().is_ok_and(|heading| heading.iter().take(3).eq(["hs", "national", "rate"]));
    if !is_tariff {
        return Ok(Before::Other(path.display().to_string()));
    }
    let mut tariff = Tariff::default();
    for row in reader.records().filter_map(Result::ok) {
        let cell = |at: usize| row.get(at).unwrap_or_default();
        tariff.count += 1;
        tariff.newest = tariff.newest.max(Date::parse(cell(5)).ok());
        tariff.rates.insert(cell(0).to_owned(), rate(cell(2), cell(3), cell(4)));
    }
    Ok(Before::Tariff(tariff))
}

/// `8%`, or `8% (5% to 12%)`.
fn rate(rate: &str, min: &str, max: &str) -> String {
    if min.is_empty() && max.is_empty() { rate.to_owned() } else { format!("{rate} ({min} to {max})") }
}

impl Before {
    /// Compares a row of the new file.
    pub(super) fn compare(&mut self, row: &TariffRow) {
        let Before::Tariff(there) = self else { return };
        let (min, max) = row.span.map(|(low, high)| (low.to_string(), high.to_string())).unwrap_or_default();
        let new = rate(&row.rate, &min, &max);
        match there.rates.remove(&row.hs) {
            None => there.changes.new += 1,
            Some(old) if old != new => {
                there.changes.other += 1;
                if there.changes.first.len() < NAMED {
                    there.changes.first.push([row.hs.clone(), old, new]);
                }
            }
            Some(_) => {}
        }
    }

    /// How the new file differs, once all its rows were compared; `None` where no tariff is there.
    pub(super) fn changes(&self) -> Option<Changes> {
        let Before::Tariff(there) = self else { return None };
        Some(Changes { gone: there.rates.len() as u64, ..there.changes.clone() })
    }

    /// The reasons not to put a file of so many rows, with the rates of that day, there.
    pub(super) fn problems(&self, rows: u64, as_of: Date) -> Vec<String> {
        let mut problems = Vec::new();
        match self {
            Before::Tariff(there) => {
                if rows < there.count / 2 {
                    let count = there.count;
                    problems.push(format!(
                        "the file there has {count} rows, this one {rows}: is it a part of the tariff?"
                    ));
                }
                if let Some(newest) = there.newest.filter(|newest| as_of < *newest) {
                    problems.push(format!("the day {as_of} is older than {newest}, the day of rates there"));
                }
            }
            Before::Other(path) => problems.push(format!("{path}: the file there is no tariff file")),
            Before::Nothing => {}
        }
        problems
    }
}

/// Whether the `sources.toml` of the rules that the tariff is part of has the key.
pub(super) fn knows_source(out: &Path, key: &str) -> bool {
    let rules = out.parent().map(|tariffs| tariffs.join("../sources.toml"));
    let text = rules.and_then(|path| std::fs::read_to_string(path).ok());
    text.and_then(|text| text.parse::<toml::Table>().ok()).is_some_and(|table| table.contains_key(key))
}
