//! `landfall data status`: how much is known of each country, and how well.

use landfall::world::{Market, Provenance};
use serde_json::{Value, json};

use crate::input::Stop;
use crate::rules::RulesArgs;
use crate::table::aligned;

/// One country's line.
struct Line {
    country: String,
    grade: &'static str,
    /// Rows by confidence, in the order of `Confidence`.
    rows: [usize; 3],
    tariff: usize,
    /// The oldest edition that a duty rate was read from.
    oldest: Option<String>,
    preferences: usize,
}

/// The table.
pub(super) fn run(args: &RulesArgs, as_json: bool) -> Result<String, Stop> {
    let rules = args.load()?;
    let lines: Vec<Line> = rules.source.markets().map(line).collect();
    if as_json {
        return Ok(format!(
            "{:#}\n",
            json!({"data": rules.source.version, "markets": lines.iter().map(object).collect::<Vec<_>>()})
        ));
    }
    let names =
        ["country", "grade", "official", "third-party", "unverified", "duty rates", "oldest", "agreements"];
    let mut rows: Vec<Vec<String>> = vec![names.iter().map(|name| (*name).to_owned()).collect()];
    rows.extend(lines.iter().map(|line| {
        let mut cells = vec![line.country.clone(), line.grade.to_owned()];
        cells.extend(line.rows.iter().map(usize::to_string));
        cells.push(line.tariff.to_string());
        cells.push(line.oldest.clone().unwrap_or_default());
        cells.push(line.preferences.to_string());
        cells
    }));
    let rest = "Every other country: localized price only.\n";
    Ok(format!("rules of {}\n\n{}\n{rest}", rules.source.version, aligned(&rows, &[2, 3, 4, 5, 7], "")))
}

fn line(market: &Market) -> Line {
    let mut counts = [0; 3];
    for from in rows(market) {
        if let Some(count) = counts.get_mut(from.confidence as usize) {
            *count += 1;
        }
    }
    Line {
        country: market.country.code().to_owned(),
        grade: market.grade.name(),
        rows: counts,
        tariff: market.tariff.len(),
        oldest: market.tariff.iter().map(|row| row.as_of).min().map(|day| day.to_string()),
        preferences: market.preferences.len(),
    }
}

/// Every dated row.
fn rows(market: &Market) -> impl Iterator<Item = &Provenance> {
    let duty = market.duty.iter().map(|row| &row.from).chain(market.measures.iter().map(|row| &row.from));
    let tax = market.tax.iter().map(|row| &row.from).chain(market.schemes.iter().map(|row| &row.from));
    let value = market.valuation.iter().map(|row| &row.from).chain(market.levies.iter().map(|row| &row.from));
    let steps = market.rounding.iter().map(|row| &row.from).chain(market.waivers.iter().map(|row| &row.from));
    let places =
        market.special.iter().map(|row| &row.from).chain(market.territories.iter().map(|row| &row.from));
    duty.chain(tax).chain(value).chain(steps).chain(places)
}

fn object(line: &Line) -> Value {
    let [official, third_party, unverified] = line.rows;
    json!({
        "country": line.country,
        "grade": line.grade,
        "rows": {"official": official, "third-party": third_party, "unverified": unverified},
        "dutyRates": line.tariff,
        "oldestDutyRate": line.oldest,
        "agreements": line.preferences,
    })
}
