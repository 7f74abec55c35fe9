//! Official tariffs into rows of ours: `landfall tariff import`.
//!
//! A file is read row by row, each row by the columns of its [`Kind`], each rate by [`Rate::read`].
//! Only the duty that everybody pays is taken (MFN, "third country duty"), as it is on the day asked for. Nothing is
//! guessed: a rate that cannot be read is kept as its words, and a row that cannot be read is told with its line.
//!
//! Memory does not grow with the file, with two exceptions: a workbook's texts, and lines in any [`Order`].

mod cells;
mod code;
mod collect;
mod day;
mod group;
mod inherit;
mod kind;
mod kinds;
mod line;
mod problem;
mod rate;
mod report;
mod row;
mod source;
mod unit;

pub use cells::Cells;
pub use code::Code;
pub use kind::{Column, Kind};
pub use line::{Line, Reason, Skip};
pub use problem::ImportError;
pub use rate::Rate;
pub use report::{Report, Tally};
pub use row::TariffRow;
pub use source::{Input, ReadSeek};

use std::io;

use crate::calendar::Date;

use collect::Collector;
use group::Added;
use inherit::Above;
use rate::Known;
use source::Row;

/// What is asked of a file.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The day whose rates are taken.
    pub as_of: Date,
    /// How long the codes of the rows are.
    pub length: Length,
    /// The column that rates are taken from, where it is not the usual one.
    pub column: Option<String>,
    /// The destination, in a file of several.
    pub destination: Option<String>,
    /// The codes, or their beginnings, that rows are made for; none means all.
    pub only: Vec<Code>,
}

impl Wanted {
    /// The rates of a day by six digits, from the usual column.
    #[must_use]
    pub fn on(as_of: Date) -> Wanted {
        Wanted { as_of, length: Length::Six, column: None, destination: None, only: Vec::new() }
    }
}

impl Wanted {
    /// Whether a code that is asked for could need the row.
    fn needs(&self, row: &TariffRow) -> bool {
        let fits = |code: &Code| code.digits().starts_with(&row.hs) || row.hs.starts_with(code.digits());
        self.only.is_empty() || self.only.iter().any(fits)
    }
}

/// How long the codes of the rows are. A longer row is made only where it answers otherwise than the shorter one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Subheadings, which every country shares.
    Six,
    /// Also national lines of eight digits.
    Eight,
    /// Every line that the file has.
    Ten,
}

impl Length {
    fn digits(self) -> usize {
        match self {
            Length::Six => 6,
            Length::Eight => 8,
            Length::Ten => 10,
        }
    }
}

/// The order of a file's lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The lines of each subheading stand together.
    Sorted,
    /// They stand anywhere; all codes are kept in memory.
    Any,
}

/// Takes what an import gives, as it comes.
pub trait Sink {
    /// A row of the new tariff.
    ///
    /// # Errors
    /// - it can't be kept; the import ends
    fn row(&mut self, row: &TariffRow) -> io::Result<()>;

    /// A row of the file that is not taken, or taken with a remark.
    ///
    /// # Errors
    /// - it can't be kept; the import ends
    fn remark(&mut self, line: u64, reason: Reason, found: &str) -> io::Result<()> {
        let _ = (line, reason, found);
        Ok(())
    }

    /// A note that the file has to a code.
    ///
    /// # Errors
    /// - it can't be kept; the import ends
    fn footnote(&mut self, code: Code, text: &str) -> io::Result<()> {
        let _ = (code, text);
        Ok(())
    }
}

/// Imports a tariff. `file` is how errors call it.
///
/// ```
/// use landfall::calendar::Date;
/// use landfall::import::tariff::{Input, Kind, Order, Sink, TariffRow, Wanted, import};
///
/// struct Rates(Vec<String>);
/// impl Sink for Rates {
///     fn row(&mut self, row: &TariffRow) -> std::io::Result<()> {
///         self.0.push(format!("{} {}", row.hs, row.rate));
///         Ok(())
///     }
/// }
///
/// let (mut text, mut rates) = (&b"hs,rate\n6109.10,12.00 %\n"[..], Rates(Vec::new()));
/// let wanted = Wanted::on(Date::parse("2026-11-22").unwrap());
/// let report = import("my.csv", Kind::Csv, &wanted, Order::Sorted, Input::Pipe(&mut text), &mut rates)?;
/// assert_eq!((report.taken, rates.0), (1, vec!["610910 12%".to_owned()]));
/// # Ok::<(), landfall::import::tariff::ImportError>(())
/// ```
///
/// # Errors
/// - [`ImportError::Input`]: another kind of file, missing columns, a file that is broken or cut off, a row too long
/// - [`ImportError::OutOfOrder`]: lines of a subheading stand apart although [`Order::Sorted`] was asked for
/// - [`ImportError::Output`]: the sink failed
pub fn import(
    file: &str,
    kind: Kind,
    wanted: &Wanted,
    order: Order,
    input: Input<'_>,
    sink: &mut dyn Sink,
) -> Result<Report, ImportError> {
    let mut import = Import {
        kind,
        wanted,
        rates: Known::default(),
        above: Above::default(),
        lines: Collector::new(kind.lists_every_line(), order),
        report: Report::new(kind),
        sink,
    };
    let found = source::read(file, kind, wanted, input, &mut |line, row| import.take(line, row))?;
    let Import { lines, mut report, sink, .. } = import;
    lines.finish(wanted, &mut |row| give(row, wanted, &mut report, sink))?;
    report.unused = found.unused;
    report.without_heading = found.without_heading;
    Ok(report)
}

fn give(
    row: &TariffRow,
    wanted: &Wanted,
    report: &mut Report,
    sink: &mut dyn Sink,
) -> Result<(), ImportError> {
    if !wanted.needs(row) {
        return Ok(());
    }
    report.rows += 1;
    sink.row(row).map_err(ImportError::Output)
}

/// An import that is under way.
struct Import<'a> {
    kind: Kind,
    wanted: &'a Wanted,
    rates: Known,
    above: Above,
    lines: Collector,
    report: Report,
    sink: &'a mut dyn Sink,
}

impl Import<'_> {
    fn take(&mut self, line: u64, row: Row<'_>) -> Result<(), ImportError> {
        self.report.read += 1;
        let cells = match row {
            Row::Cells(cells) => cells,
            Row::Odd(found) => return self.remark(line, Reason::Shape, &found),
        };
        match self.kind.row(&cells, self.wanted) {
            Ok(mut taken) => {
                taken.rate = taken.rate.map(|rate| self.rates.share(rate));
                self.line(line, &taken)
            }
            Err(skip) => self.remark(line, skip.reason, &skip.found),
        }
    }

    fn line(&mut self, at: u64, line: &Line) -> Result<(), ImportError> {
        let rate = self.above.rate(line);
        let Some(code) = line.code else { return self.remark(at, Reason::NoRate, "") };
        let Import { lines, report, sink, wanted, .. } = self;
        let mut give = |row: &TariffRow| give(row, wanted, report, *sink);
        let added = lines.add(at, code, rate.as_ref(), wanted, &mut give)?;
        for note in &line.footnotes {
            self.report.footnotes += 1;
            self.sink.footnote(code, note).map_err(ImportError::Output)?;
        }
        let Some(rate) = &line.rate else { return self.remark(at, Reason::NoRate, code.digits()) };
        self.report.taken += 1;
        let found = [code.digits(), ": ", rate.text()].concat();
        match added {
            Added::First => {}
            Added::Again => self.remark(at, Reason::Again, &found)?,
            Added::Another => self.remark(at, Reason::Another, &found)?,
        }
        if rate.duty().is_none() {
            self.remark(at, Reason::Words, &found)?;
        }
        Ok(())
    }

    fn remark(&mut self, line: u64, reason: Reason, found: &str) -> Result<(), ImportError> {
        self.report.note(reason, line, found);
        self.sink.remark(line, reason, found).map_err(ImportError::Output)
    }
}

#[cfg(test)]
mod tests;
