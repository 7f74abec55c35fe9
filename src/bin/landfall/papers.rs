//! `landfall papers FILE|-`: what a customs declaration of an order has to say, and what of it is missing.
//!
//! FILE is a request as `landfall quote` takes it. What a request has no field for stands in the files of `--with`
//! (see [`details`]). Nothing is sent anywhere, and numbers of persons are printed only where they were given.
//!
//! With `--json`:
//!
//! ```json
//! { "declaration": "needed",
//!   "date": "2026-11-22", "shipFrom": "US", "destination": {"country": "DE", "region": null, "postalCode": null},
//!   "incoterm": "DDP", "carrier": "courier", "consignment": "sale", "buyer": "consumer", "currency": "EUR",
//!   "quote": {"id": "…", "data": "2026-11-22", "status": "exact", "notes": ["rate-date"]},
//!   "lines": [{"path": "items[0]", "item": "tee", "description": "T-shirt, knitted, cotton",
//!              "hsCode": "610910", "hsDigitsNeeded": 6, "origin": "BD", "quantity": 2, "netWeightKg": "0.360",
//!              "price": {"amount": "98.00", "currency": "USD"}, "goods": "87.72", "customsValue": "98.46",
//!              "registration": "IOSS", "merchantId": "tee-m", "manufacturerId": "BD-17", "gtin": "4006381333931"}],
//!   "totals": {"pieces": 2, "netWeightKg": "0.360", "goods": "87.72", "shipping": "10.74", "insurance": "0.00",
//!              "customsValue": "98.46"},
//!   "registrations": [{"registration": "IOSS", "number": "IM2760000001", "rule": "EU/vat/ioss", "items": ["tee"]}],
//!   "notStated": ["GB"],
//!   "forms": [{"form": "commercial-invoice", "certain": true, "rule": "…", "source": "…"}],
//!   "papers": [{"by": "seller", "code": "hs-6", "name": null, "to": "seller", "number": null, "certain": true,
//!               "items": ["tee"], "rule": "…", "since": "…", "source": "…", "confidence": "official"}],
//!   "missing": [{"code": "product-identifiers", "in": "--with", "path": "items.tee.gtin", "expected": "…",
//!                "found": null, "certain": true, "rule": "EU/papers/product-identifiers"}] }
//! ```
//!
//! `declaration` is `needed`, `none` (lines, forms, papers and missing are empty) or `unknown`. Amounts of `goods`,
//! `customsValue` and `totals` are in `currency` and `null` where the quote does not know them; so is a weight. A
//! `certain` that is `false`: whether the row applies hangs on a value that is not known.

mod details;
mod json;
mod sheet;
mod table;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use landfall::quote::papers;

use crate::input::{Stop, document, finish};
use crate::quote::{request, wrong};
use crate::rules::RulesArgs;
use details::Details;
use sheet::Sheet;

/// The customs data of an order, and what of it is missing
///
/// Exit code 0: a declaration can be written, or none is needed; 1: something is missing; 2: wrong input.
#[derive(Args)]
#[command(after_long_help = details::HELP)]
pub(crate) struct PapersArgs {
    /// The request as JSON, as for quote; - for standard input
    file: PathBuf,
    /// JSON with what a request has no field for: descriptions, product identifiers, numbers. Several are laid over
    /// each other, such as the shop's and the order's
    #[arg(long, value_name = "FILE")]
    with: Vec<PathBuf>,
    /// Print JSON instead of tables; the documentation of the tool's source names every member
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    rules: RulesArgs,
}

/// Exit codes: 0 nothing is missing, 1 something is, 2 wrong input.
pub(crate) fn run(args: &PapersArgs) -> ExitCode {
    match work(args) {
        Ok((text, complete)) => {
            let code = finish("papers", Ok(text));
            if complete { code } else { ExitCode::from(1) }
        }
        Err(stop) => finish("papers", Err(stop)),
    }
}

/// What to print, and whether nothing is missing.
fn work(args: &PapersArgs) -> Result<(String, bool), Stop> {
    let rules = args.rules.load()?;
    let (name, value) = document(&args.file)?;
    let request = request(&value, &rules.world, &name)?;
    let mut details = Details::default();
    for file in &args.with {
        let (name, value) = document(file)?;
        details.add(&value.into(), &rules.world).map_err(|problems| wrong(&name, &problems))?;
    }
    let (quote, papers) =
        papers(&rules.world, &request, &rules.source).map_err(|error| wrong(&name, &error))?;
    let sheet = Sheet::new(&request, &quote, papers.as_ref(), &details);
    let text = if args.json { format!("{:#}\n", json::of(&sheet)) } else { table::of(&sheet) };
    Ok((text, sheet.is_complete()))
}
