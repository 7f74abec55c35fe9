//! Sample values for every kind of variable that the source's comments name.

use crate::source::{self, Message};
use landfall::l10n::Args;
use std::collections::{BTreeMap, BTreeSet};

/// One value of one kind.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) kind: String,
    pub(crate) value: String,
}

/// Every value to try for a variable: of each of its kinds, and every word that some locale selects by.
fn samples(kinds: &[String], words: &BTreeSet<String>) -> Vec<Sample> {
    let mut samples = Vec::new();
    for kind in kinds {
        let values: Vec<&str> = match kind.as_str() {
            "money" => vec!["12.40"],
            "percent" => vec!["19"],
            "number" => vec!["0.36"],
            "count" => vec!["0", "1", "2", "3", "11", "21", "100", "101", "1000000"],
            "date" => vec!["2026-12-01"],
            "dates" => vec!["2026-12-01/2026-12-03", "2026-12-01/2026-12-01"],
            "duration" => vec!["0", "1", "192", "3000"],
            "country" => vec!["DE"],
            "currency" => vec!["EUR"],
            "text" => vec!["ECB"],
            "word" => vec!["none-of-them"],
            other => panic!("no sample for the kind {other}; add one here"),
        };
        samples.extend(values.iter().map(|value| Sample { kind: kind.clone(), value: (*value).to_owned() }));
        if kind == "word" || kind == "country" {
            samples.extend(words.iter().map(|word| Sample { kind: kind.clone(), value: word.clone() }));
        }
    }
    samples
}

/// Every combination of values for a message of the source; `others` are the same message in each locale.
pub(crate) fn combinations(source: &Message, others: &[&Message]) -> Vec<BTreeMap<String, Sample>> {
    let mut all = vec![BTreeMap::new()];
    for (name, kinds) in source::described(&source.comment) {
        let keys = others.iter().filter_map(|message| message.variants.get(&name)).flatten().flatten();
        let samples = samples(&kinds, &keys.cloned().collect());
        all = all
            .iter()
            .flat_map(|known: &BTreeMap<String, Sample>| {
                samples.iter().map(|sample| {
                    let mut next = known.clone();
                    next.insert(name.clone(), sample.clone());
                    next
                })
            })
            .collect();
    }
    all
}

/// The values as the product passes them.
pub(crate) fn args(values: &BTreeMap<String, Sample>) -> Args<'_> {
    values.iter().fold(Args::new(), |args, (name, Sample { kind, value })| match kind.as_str() {
        "money" => args.money(name, value, "EUR"),
        "percent" => args.percent(name, value),
        "number" => args.number(name, value),
        "count" => args.count(name, value.parse().unwrap()),
        "date" => args.date(name, value),
        "dates" => {
            let (from, to) = value.split_once('/').unwrap();
            args.dates(name, from, to)
        }
        "duration" => args.minutes(name, value.parse().unwrap()),
        _ => args.text(name, value),
    })
}
