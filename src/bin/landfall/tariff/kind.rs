//! The kinds of file, as `--from` calls them and `--help` explains them.

use clap::ValueEnum;
use landfall::import::tariff::Kind;

/// What a file is.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum From {
    /// Our own columns, for any tariff: hs,rate and perhaps valid_from, valid_to, destination, footnote
    Csv,
    /// UK Trade Tariff, table measures-on-declarable-commodities as CSV: measure 103 for area 1011
    Uk,
    /// UK Global Tariff of 2021 (global-uk-tariff.csv); its column cet_duty_rate is the EU's of that time
    Ukgt,
    /// Harmonized Tariff Schedule of the United States, exported as JSON: the general rate, with footnotes
    UsitcJson,
    /// The same exported as CSV, which has no footnotes
    UsitcCsv,
    /// EU TARIC, "Duties Import 01-99" as xlsx, or saved as CSV: measure 103 for origin 1011
    Taric,
    /// Canada, table TPHS of the CBSA's database exported as CSV, with or without its heading: the MFN rate
    Cbsa,
}

impl std::convert::From<From> for Kind {
    fn from(from: From) -> Kind {
        match from {
            From::Csv => Kind::Csv,
            From::Uk => Kind::Uk,
            From::Ukgt => Kind::Ukgt,
            From::UsitcJson => Kind::UsitcJson,
            From::UsitcCsv => Kind::UsitcCsv,
            From::Taric => Kind::Taric,
            From::Cbsa => Kind::Cbsa,
        }
    }
}
