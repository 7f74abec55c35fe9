//! `landfall data rounding`: what prices customarily end in, as a piece of configuration to paste.
//!
//! It is printed and not applied by itself, since a price that is charged is the merchant's: what stands in the
//! configuration is what the shop's server can charge as well, and no visitor loads a table for it.

use clap::Args;
use landfall::money::Currency;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::input::Stop;
use crate::table::aligned;

const CSV: &str = include_str!("../../../../data/endings.csv");

#[derive(Args)]
pub(crate) struct RoundingArgs {
    /// ISO codes, such as CHF or JPY; none means all that have a row
    currencies: Vec<String>,
    /// Print the rows with their sources as JSON
    #[arg(long)]
    json: bool,
}

/// One row of the table.
#[derive(Deserialize, Serialize)]
struct Row {
    currency: String,
    from: String,
    to: String,
    ending: String,
    step: String,
    source: String,
    checked: String,
    confidence: String,
}

impl Row {
    /// As `rounding` of `landfall.json` wants it: what is empty is left out.
    fn rule(&self) -> Value {
        let all = [
            ("currency", &self.currency),
            ("from", &self.from),
            ("to", &self.to),
            ("ending", &self.ending),
            ("step", &self.step),
        ];
        let there = all.into_iter().filter(|(_, text)| !text.is_empty());
        there
            .map(|(key, text)| (key.to_owned(), Value::from(text.as_str())))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    fn cells(&self) -> Vec<String> {
        let range = match (self.from.as_str(), self.to.as_str()) {
            ("", "") => "all prices".to_owned(),
            ("", to) => format!("under {to}"),
            (from, "") => format!("from {from}"),
            (from, to) => format!("{from} to {to}"),
        };
        let what = match (self.ending.as_str(), self.step.as_str()) {
            ("", step) => format!("steps of {step}"),
            (ending, _) => format!("ending in {ending}"),
        };
        let source = format!("{} ({}, checked {})", self.source, self.confidence, self.checked);
        vec![self.currency.clone(), range, what, source]
    }
}

pub(super) fn run(args: &RoundingArgs) -> Result<String, Stop> {
    for code in &args.currencies {
        Currency::try_new(code).map_err(|_| {
            Stop::input(format!("{code}: expected the ISO code of a currency, such as CHF or JPY"))
        })?;
    }
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(CSV.as_bytes());
    let mut rows = Vec::new();
    for row in reader.deserialize::<Row>() {
        let row = row.map_err(|e| Stop::run(format!("data/endings.csv: {e}")))?;
        if args.currencies.is_empty() || args.currencies.contains(&row.currency) {
            rows.push(row);
        }
    }
    if args.json {
        return Ok(format!("{:#}\n", json!(rows)));
    }
    let mut out = aligned(&rows.iter().map(Row::cells).collect::<Vec<_>>(), &[], "");
    for code in args.currencies.iter().filter(|code| rows.iter().all(|row| row.currency != **code)) {
        out += &format!("{code}  no source says what prices end in; they get the digits that people write\n");
    }
    if !rows.is_empty() {
        let rules: Vec<Value> = rows.iter().map(Row::rule).collect();
        out += "\nFor landfall.json; it holds where you charge in the local currency:\n\n";
        out += &format!("{:#}\n", json!({ "rounding": rules }));
    }
    Ok(out)
}
