//! `data/pegs.csv`: currencies with an official fixed parity, for the `derived` part of `rates.json`.

use std::collections::BTreeMap;

use crate::money::Peg;

/// One line of the table; `rate` units of `code` for one unit of `via`.
#[derive(serde::Deserialize)]
struct Line {
    code: String,
    via: String,
    rate: String,
    source: String,
    checked: String,
    confidence: String,
}

const CSV: &str = include_str!("../../data/pegs.csv");

/// The shipped table by currency code. The source of each peg says when it was checked and how sure it is.
///
/// # Errors
/// - a line that does not fit the columns, with its number
pub fn shipped() -> Result<BTreeMap<String, Peg>, String> {
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(CSV.as_bytes());
    let mut pegs = BTreeMap::new();
    for line in reader.deserialize::<Line>() {
        let Line { code, via, rate, source, checked, confidence } =
            line.map_err(|e| format!("data/pegs.csv: {e}"))?;
        let source = format!("{source}; {confidence}, checked {checked}");
        pegs.insert(code, Peg { via, rate, source });
    }
    Ok(pegs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{Currency, Decimal};

    #[test]
    fn every_peg_is_a_known_currency_with_a_positive_parity_and_a_source() {
        let pegs = shipped().unwrap();
        assert_eq!(pegs.len(), 23);
        for (code, peg) in pegs {
            assert!(Currency::try_new(&code).is_ok() && Currency::try_new(&peg.via).is_ok(), "{code}");
            assert!(Decimal::parse(&peg.rate).unwrap().digits() > 0, "{code}");
            assert!(peg.source.contains("checked 2026-"), "{code}");
        }
    }

    #[test]
    fn the_shipped_rates_hold_the_pegs_of_the_table() {
        let file: crate::money::RatesFile =
            serde_json::from_str(include_str!("../../data/rates.json")).unwrap();
        assert_eq!(file.derived, shipped().unwrap(), "after a change here, run `landfall rates` again");
    }
}
