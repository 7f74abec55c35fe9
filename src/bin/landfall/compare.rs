//! `landfall compare FILE|- --to DE,GB,…`: one order at the door of many countries.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use landfall::money::Amount;
use landfall::quote::Quote;
use landfall::world::Country;
use serde_json::{Value, json};

use crate::input::{Stop, document, finish};
use crate::quote::answer;
use crate::rules::RulesArgs;
use crate::table::aligned;

/// One order at the door of many countries
#[derive(Args)]
pub(crate) struct CompareArgs {
    /// The request as JSON; its destination is replaced; - for standard input
    file: PathBuf,
    /// The destinations, as codes with commas between them
    #[arg(long, value_name = "CC,CC", value_delimiter = ',', required = true)]
    to: Vec<String>,
    /// Answer in this currency instead of each country's own
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,
    /// Print a list of JSON answers, each with its destination
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    rules: RulesArgs,
}

/// Exit code 0 for every answer, 2 for wrong input.
pub(crate) fn run(args: &CompareArgs) -> ExitCode {
    finish("compare", work(args))
}

fn work(args: &CompareArgs) -> Result<String, Stop> {
    let rules = args.rules.load()?;
    let (name, request) = document(&args.file)?;
    let mut answers = Vec::new();
    for code in &args.to {
        let country = Country::try_new(code).map_err(|error| Stop::input(format!("--to: {error}")))?;
        let value = ask(&request, country, args.currency.as_deref());
        let (_, quote) = answer(&value, &rules.world, &format!("{name}, to {code}"))?;
        answers.push((country, quote));
    }
    if args.json {
        let list = answers.iter().map(|(country, quote)| {
            let mut value = Value::from(quote.to_json());
            if let Some(map) = value.as_object_mut() {
                map.insert("to".to_owned(), Value::String(country.code().to_owned()));
            }
            value
        });
        return Ok(format!("{:#}\n", Value::Array(list.collect())));
    }
    let mut rows = vec![heading()];
    rows.extend(answers.iter().map(|(country, quote)| row(*country, quote)));
    Ok(aligned(&rows, &[2, 3, 4, 5, 6, 7], ""))
}

/// The same request to another country, in its currency unless one is named.
fn ask(request: &Value, country: Country, currency: Option<&str>) -> Value {
    let mut value = request.clone();
    if let Some(map) = value.as_object_mut() {
        map.insert("destination".to_owned(), json!({"country": country.code()}));
        let own = country.currency().map(|own| own.code().to_owned());
        if let Some(code) = currency.map(str::to_owned).or(own) {
            map.insert("currency".to_owned(), Value::String(code));
        }
    }
    value
}

fn heading() -> Vec<String> {
    let names = ["to", "currency", "goods", "shipping", "duty", "tax", "fees", "total", "status"];
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn row(country: Country, quote: &Quote) -> Vec<String> {
    let totals = &quote.totals;
    let mut cells = vec![country.code().to_owned(), quote.currency.code().to_owned()];
    let amounts = [totals.goods, totals.shipping, totals.duty, totals.tax, totals.fees, totals.total];
    cells.extend(amounts.into_iter().map(|a| a.map_or_else(|| "unknown".to_owned(), Amount::digits)));
    cells.push(quote.status.name().to_owned());
    cells
}
