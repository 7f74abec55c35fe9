//! `landfall data status`: what is known of each country, how well, and since when.
//!
//! All of it is about one day: rows that are over, or are yet to come, do not count.

mod known;
mod terms;

use std::collections::BTreeSet;

use clap::Args;
use landfall::calendar::Date;
use landfall::world::{Confidence, Country, Grade};
use serde_json::{Value, json};

use self::known::Known;
use super::rows::rows;
use crate::clock::day_or_today;
use crate::input::Stop;
use crate::rules::{Rules, RulesArgs};
use crate::table::aligned;

/// About which day, and in which form.
#[derive(Args)]
pub(super) struct StatusArgs {
    /// Print everything as JSON
    #[arg(long)]
    json: bool,
    /// The day to say it for: YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[command(flatten)]
    rules: RulesArgs,
}

/// The table, or the JSON that the demo's page is made of.
///
/// # Errors
/// - exit code 2: a rule file is not understood, or the day is none
pub(super) fn run(args: &StatusArgs) -> Result<String, Stop> {
    let day = day_or_today(args.date.as_deref())?;
    let rules = args.rules.load()?;
    let all: Vec<Known> =
        rules.source.markets().map(|market| Known::of(&rules.source, market, day)).collect();
    if args.json {
        let markets: Vec<Value> = all.iter().map(Known::object).collect();
        let mut value = json!({
            "data": rules.source.version,
            "date": day.to_string(),
            "totals": totals(&rules, &all, day),
            "markets": markets,
        });
        name_unions(&mut value, &unions(&rules));
        return Ok(format!("{value:#}\n"));
    }
    let mut cells = vec![Known::HEADING.iter().map(|name| (*name).to_owned()).collect()];
    cells.extend(all.iter().map(Known::cells));
    let table = aligned(&cells, &[3, 4, 7, 9, 10, 11, 12], "");
    let rest = "Every other country: localized price only.";
    Ok(format!("rules of {}, for {day}\n\n{table}\n{rest}\n", rules.source.version))
}

/// The unions with the codes of their members.
fn unions(rules: &Rules) -> Vec<(String, Vec<Value>)> {
    let mut found: Vec<(String, Vec<Value>)> = Vec::new();
    for union in rules.source.markets().filter_map(|market| market.union.as_ref()) {
        if found.iter().all(|(id, _)| *id != union.id) {
            let members = union.members.iter().map(|member| member.code().into()).collect();
            found.push((union.id.clone(), members));
        }
    }
    found
}

/// Puts the name of a union where its members are listed, as rule files write it.
fn name_unions(value: &mut Value, unions: &[(String, Vec<Value>)]) {
    match value {
        Value::Array(list) => match unions.iter().find(|(_, members)| members.len() > 1 && members == list) {
            Some((id, _)) => *list = vec![id.as_str().into()],
            None => list.iter_mut().for_each(|inner| name_unions(inner, unions)),
        },
        Value::Object(map) => map.values_mut().for_each(|inner| name_unions(inner, unions)),
        _ => {}
    }
}

/// Sums over all markets. A row that members of a union share counts once.
fn totals(rules: &Rules, all: &[Known], day: Date) -> Value {
    let source = &rules.source;
    let of = |grade: Grade| all.iter().filter(|known| known.market.grade == grade).count();
    let (mut places, mut counts): (BTreeSet<String>, [usize; 3]) = (BTreeSet::new(), [0; 3]);
    let (mut rates, mut unseen) = (0, 0);
    for market in source.markets() {
        for row in rows(market).iter().filter(|row| row.from.holds_on(day)) {
            if places.insert(source.place(market.country, &row.path()))
                && let Some(count) = counts.get_mut(row.from.confidence as usize)
            {
                *count += 1;
            }
        }
        for (index, row) in market.tariff.iter().enumerate() {
            if places.insert(source.place(market.country, &format!("tariff[{index}]"))) {
                rates += 1;
                unseen += usize::from(row.confidence == Confidence::Unverified);
            }
        }
    }
    json!({
        "countries": Country::all().count(),
        "withRules": all.len(),
        "full": of(Grade::Full),
        "tax": of(Grade::Tax),
        "rows": known::shares(counts),
        "dutyRates": rates,
        "unverifiedDutyRates": unseen,
    })
}
