//! Asks the engine, and says where its answer differs from the oracle's.

use std::collections::{BTreeMap, BTreeSet};

use landfall::money::Amount;
use landfall::quote::{Quote, Request, Status, quote};
use landfall::world::World;
use num_bigint::BigInt;
use num_traits::Zero;
use serde_json::Value;

use crate::oracle::answer::{Answer, Reach};

/// The engine's answer to a request.
pub(crate) fn engine(world: &World, request: &Value) -> Result<Quote, String> {
    let request = Request::read(&request.clone().into(), world).map_err(|p| p.to_string())?;
    quote(world, &request).map_err(|e| e.to_string())
}

/// Every difference, in words.
pub(crate) fn differences(engine: &Quote, oracle: &Answer) -> Vec<String> {
    let mut out = Vec::new();
    let reach = match engine.status {
        Status::Prohibited => Reach::Prohibited,
        Status::Unavailable => Reach::Unavailable,
        _ => Reach::Computed,
    };
    if reach != oracle.reach {
        out.push(format!("status: the engine says {:?}, the oracle {:?}", engine.status, oracle.reach));
        return out;
    }
    let mut same = |what: &str, engine: Option<Amount>, oracle: Option<&BigInt>| {
        let engine = engine.map(|a| BigInt::from(a.minor()));
        // Where an answer is unknown as a whole, how much of it is known may differ; what both know may not.
        let both = engine.is_some() && oracle.is_some();
        if engine.as_ref() != oracle && (reach == Reach::Computed || both) {
            let show = |v: Option<&BigInt>| v.map_or("unknown".to_owned(), ToString::to_string);
            out.push(format!(
                "{what}: the engine says {}, the oracle {}",
                show(engine.as_ref()),
                show(oracle)
            ));
        }
    };
    let t = &engine.totals;
    for (key, value) in [
        ("goods", t.goods),
        ("shipping", t.shipping),
        ("insurance", t.insurance),
        ("customsValue", t.customs_value),
        ("duty", t.duty),
        ("tax", t.tax),
        ("fees", t.fees),
        ("total", t.total),
        ("dueNow", t.due_now),
        ("dueOnDelivery", t.due_on_delivery),
    ] {
        same(key, value, oracle.totals.get(key));
    }
    for (i, (engine, oracle)) in engine.items.iter().zip(&oracle.items).enumerate() {
        for (key, value) in [
            ("goods", engine.goods),
            ("customsValue", engine.customs_value),
            ("duty", engine.duty),
            ("tax", engine.tax),
        ] {
            same(&format!("items[{i}].{key}"), value, oracle.get(key));
        }
    }
    if reach == Reach::Computed {
        out.extend(by_rule(engine, oracle));
    }
    out
}

/// Charges by rule, those that come to something.
fn by_rule(engine: &Quote, oracle: &Answer) -> Vec<String> {
    let mut own: BTreeMap<&str, BigInt> = BTreeMap::new();
    for charge in &engine.charges {
        *own.entry(&charge.rule).or_default() += charge.amount.minor();
    }
    let zero = BigInt::zero();
    let rules: BTreeSet<&str> =
        own.keys().copied().chain(oracle.charges.keys().map(String::as_str)).collect();
    let both = |rule: &str| (own.get(rule).unwrap_or(&zero), oracle.charges.get(rule).unwrap_or(&zero));
    let differing =
        rules.into_iter().map(|rule| (rule, both(rule))).filter(|(_, (engine, oracle))| engine != oracle);
    differing
        .map(|(rule, (engine, oracle))| format!("{rule}: the engine says {engine}, the oracle {oracle}"))
        .collect()
}
