//! The kinds of tariff file, with what tells them apart.

use crate::money::Currency;

use super::kinds::{cbsa, own, taric, uk, ukgt, usitc};
use super::{Cells, Line, Skip, Wanted};

/// A kind of tariff file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Our own documented columns (`data/README.md`).
    Csv,
    /// UK Trade Tariff, measures on declarable commodities, CSV.
    Uk,
    /// UK Global Tariff of 2021, CSV.
    Ukgt,
    /// Harmonized Tariff Schedule of the United States, JSON.
    UsitcJson,
    /// Harmonized Tariff Schedule of the United States, CSV.
    UsitcCsv,
    /// EU TARIC, "Duties Import", xlsx or CSV.
    Taric,
    /// Canada, table TPHS, CSV.
    Cbsa,
}

/// A column or key that an importer looks for.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// What files call it.
    pub name: &'static str,
    /// Whether a file without it is refused.
    pub is_required: bool,
}

impl Column {
    pub(super) const fn needed(name: &'static str) -> Column {
        Column { name, is_required: true }
    }

    pub(super) const fn known(name: &'static str) -> Column {
        Column { name, is_required: false }
    }
}

/// What stands behind a kind.
struct About {
    name: &'static str,
    text: &'static str,
    columns: &'static [Column],
    row: fn(&Cells<'_>, &Wanted) -> Result<Line, Skip>,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 7] =
        [Kind::Csv, Kind::Uk, Kind::Ukgt, Kind::UsitcJson, Kind::UsitcCsv, Kind::Taric, Kind::Cbsa];

    fn about(self) -> About {
        match self {
            Kind::Csv => About { name: "csv", text: "our own CSV", columns: &own::COLUMNS, row: own::row },
            Kind::Uk => About {
                name: "uk",
                text: "UK Trade Tariff, measures on declarable commodities",
                columns: &uk::COLUMNS,
                row: uk::row,
            },
            Kind::Ukgt => {
                About { name: "ukgt", text: "UK Global Tariff", columns: &ukgt::COLUMNS, row: ukgt::row }
            }
            Kind::UsitcJson => About {
                name: "usitc-json",
                text: "Harmonized Tariff Schedule of the United States, general rate",
                columns: &usitc::KEYS,
                row: usitc::row,
            },
            Kind::UsitcCsv => About {
                name: "usitc-csv",
                text: "Harmonized Tariff Schedule of the United States, general rate",
                columns: &usitc::COLUMNS,
                row: usitc::row,
            },
            Kind::Taric => About {
                name: "taric",
                text: "TARIC, Duties Import, third country duty",
                columns: &taric::COLUMNS,
                row: taric::row,
            },
            Kind::Cbsa => About {
                name: "cbsa",
                text: "Customs Tariff of Canada, MFN rate",
                columns: &cbsa::COLUMNS,
                row: cbsa::row,
            },
        }
    }

    /// What `--from` calls it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.about().name
    }

    /// What it is, for people and for `sources.toml`.
    #[must_use]
    pub fn text(self) -> &'static str {
        self.about().text
    }

    /// The columns that it looks for, or keys of JSON. A row's cells stand in this order.
    #[must_use]
    pub fn columns(self) -> &'static [Column] {
        self.about().columns
    }

    /// Reads one row.
    ///
    /// # Errors
    /// - the row is not to be taken, with the reason
    pub fn row(self, cells: &Cells<'_>, wanted: &Wanted) -> Result<Line, Skip> {
        (self.about().row)(cells, wanted)
    }

    /// Which of its columns holds the rate.
    #[must_use]
    pub fn rate_column(self) -> usize {
        match self {
            Kind::Csv | Kind::Ukgt => 1,
            Kind::UsitcJson | Kind::UsitcCsv | Kind::Cbsa => 2,
            Kind::Uk | Kind::Taric => 3,
        }
    }

    /// Whether nobody here has seen more of such a file than its heading.
    #[must_use]
    pub fn is_known_by_heading_only(self) -> bool {
        matches!(self, Kind::Uk | Kind::Taric)
    }

    /// Whether a file lists every line of goods, so that a code with others below it is not itself one.
    pub(super) fn lists_every_line(self) -> bool {
        !matches!(self, Kind::Csv | Kind::Taric)
    }

    /// Whether a file may come as JSON.
    pub(super) fn is_json(self) -> bool {
        self == Kind::UsitcJson
    }
}

/// The currency with this code, which is one.
pub(super) fn currency(code: &str) -> Option<Currency> {
    Currency::try_new(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_has_more_columns_than_a_row_has_cells() {
        for kind in Kind::ALL {
            let columns: Vec<&str> = kind.columns().iter().map(|column| column.name).collect();
            let texts: Vec<&str> = columns.clone();
            let cells = Cells::new(&texts);
            assert_eq!(cells.get(columns.len() - 1), columns[columns.len() - 1], "{}", kind.name());
            assert!(kind.columns()[kind.rate_column()].is_required, "{}", kind.name());
        }
    }
}
