//! The files that an import writes, each beside its place until the import is over.

use std::io;
use std::path::{Path, PathBuf};

use csv::Writer;
use landfall::import::tariff::{Code, Reason, Sink, TariffRow};

use super::ImportArgs;
use super::before::Before;
use crate::whole::Whole;

/// A table, and the place for it.
type Table = (PathBuf, Writer<Whole>);

/// The rows of the tariff, and what was asked for beside them.
pub(super) struct Files {
    rows: Option<Table>,
    remarks: Option<Table>,
    footnotes: Option<Table>,
    /// What stands in the place of the rows, compared with each.
    pub(super) before: Before,
    as_of: String,
    source: String,
}

impl Files {
    /// Begins the files. A dry run has none.
    ///
    /// # Errors
    /// - the path of the first that can't be created, and why
    pub(super) fn create(
        args: &ImportArgs,
        source: &str,
        before: Before,
    ) -> Result<Files, (PathBuf, io::Error)> {
        let begin = |path: &Option<PathBuf>, heading: &[&str]| {
            path.as_ref().filter(|_| !args.dry_run).map(|path| table(path, heading)).transpose()
        };
        Ok(Files {
            rows: begin(&args.out, &["hs", "national", "rate", "min", "max", "as_of", "source"])?,
            remarks: begin(&args.remarks, &["line", "reason", "found"])?,
            footnotes: begin(&args.footnotes, &["code", "footnote"])?,
            before,
            as_of: args.as_of.to_string(),
            source: source.to_owned(),
        })
    }

    /// Puts the files into their places: the tariff and its footnotes, the remarks.
    ///
    /// # Errors
    /// - the path of the first that can't be written, and why
    pub(super) fn put(self, tariff: bool, remarks: bool) -> Result<(), (PathBuf, io::Error)> {
        for (table, wanted) in [(self.footnotes, tariff), (self.remarks, remarks), (self.rows, tariff)] {
            if let Some((path, table)) = table.filter(|_| wanted) {
                let file = table.into_inner().map_err(|e| (path.clone(), e.into_error()))?;
                file.put().map_err(|e| (path, e))?;
            }
        }
        Ok(())
    }
}

fn table(path: &Path, heading: &[&str]) -> Result<Table, (PathBuf, io::Error)> {
    let begun = Whole::create(path).and_then(|file| {
        let mut table = Writer::from_writer(file);
        table.write_record(heading)?;
        Ok(table)
    });
    begun.map(|table| (path.to_owned(), table)).map_err(|e| (path.to_owned(), e))
}

fn add(table: &mut Option<Table>, cells: &[&str]) -> io::Result<()> {
    match table {
        Some((_, table)) => Ok(table.write_record(cells)?),
        None => Ok(()),
    }
}

impl Sink for Files {
    fn row(&mut self, row: &TariffRow) -> io::Result<()> {
        self.before.compare(row);
        let (min, max) = row.span.map(|(low, high)| (low.to_string(), high.to_string())).unwrap_or_default();
        let cells = [&row.hs, &row.national, &row.rate, &min, &max, &self.as_of, &self.source];
        add(&mut self.rows, &cells.map(String::as_str))
    }

    fn remark(&mut self, line: u64, reason: Reason, found: &str) -> io::Result<()> {
        add(&mut self.remarks, &[&line.to_string(), reason.key(), found])
    }

    fn footnote(&mut self, code: Code, text: &str) -> io::Result<()> {
        add(&mut self.footnotes, &[code.digits(), text])
    }
}
