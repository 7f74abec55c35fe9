//! Whether a row applies: every condition under `when` must hold.
//!
//! An answer may be "nobody knows" (`None`): a threshold in a currency that has no rate.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::oracle::data::{Money, World, texts};
use crate::oracle::number::{Q, whole};
use crate::oracle::reckoning::Line;

/// The conditions of a row.
#[derive(Clone, Debug, Default)]
pub(crate) struct When {
    basis: Option<String>,
    per_piece: bool,
    up_to: Option<Money>,
    over: Option<Money>,
    words: BTreeMap<String, String>,
    lists: BTreeMap<String, Vec<String>>,
}

impl When {
    pub(crate) fn read(table: &Table) -> When {
        let mut out = When::default();
        for (key, value) in table {
            match (key.as_str(), value) {
                ("basis", Value::String(text)) => out.basis = Some(text.clone()),
                ("unit", Value::String(text)) => out.per_piece = text == "item",
                ("up_to", Value::String(text)) => out.up_to = Some(Money::read(text)),
                ("over", Value::String(text)) => out.over = Some(Money::read(text)),
                (_, Value::String(text)) => drop(out.words.insert(key.clone(), text.clone())),
                (_, list) => {
                    let list = texts(Some(list)).into_iter().map(str::to_owned).collect();
                    out.lists.insert(key.clone(), list);
                }
            }
        }
        out
    }

    /// Whether the row looks at a value at all.
    pub(crate) fn compares(&self) -> bool {
        self.up_to.is_some() || self.over.is_some()
    }

    /// Whether it looks at where an item was made.
    pub(crate) fn asks_for_origin(&self) -> bool {
        self.lists.contains_key("origin") || self.lists.contains_key("not_origin")
    }

    /// Whether it counts each piece by itself.
    pub(crate) fn per_piece(&self) -> bool {
        self.per_piece
    }

    pub(crate) fn holds(&self, seen: &Seen<'_>) -> Option<bool> {
        for (key, wanted) in &self.words {
            let found = match key.as_str() {
                "consignment" => seen.consignment == wanted,
                "buyer" => seen.buyer == wanted,
                "carrier" => seen.carrier == wanted,
                "scheme" => (seen.scheme)(wanted)?,
                "not_scheme" => !(seen.scheme)(wanted)?,
                other => panic!("a condition that the oracle does not know: {other}"),
            };
            if !found {
                return Some(false);
            }
        }
        let place = |list: &[String], country: &str| list.iter().any(|p| seen.world.covers(p, country));
        let begins = |list: &[String], code: &str| list.iter().any(|p| code.starts_with(p.as_str()));
        for (key, list) in &self.lists {
            let found = match key.as_str() {
                "shipped_from" => place(list, seen.shipped_from),
                "not_shipped_from" => !place(list, seen.shipped_from),
                "origin" => seen.origin.is_some_and(|o| place(list, o)),
                "not_origin" => !seen.origin.is_some_and(|o| place(list, o)),
                "hs" => seen.hs.is_some_and(|hs| begins(list, hs)),
                "not_hs" => !seen.hs.is_some_and(|hs| begins(list, hs)),
                "categories" => list.iter().any(|c| c == seen.category),
                "regions" => seen.region.is_some_and(|r| list.iter().any(|l| l == r)),
                "not_regions" => !seen.region.is_some_and(|r| list.iter().any(|l| l == r)),
                other => panic!("a condition that the oracle does not know: {other}"),
            };
            if !found {
                return Some(false);
            }
        }
        if !self.compares() {
            return Some(true);
        }
        // What is sent by wire is no part of a consignment.
        if seen.category == "digital" {
            return Some(false);
        }
        let value = seen.value(self.basis.as_deref().unwrap_or("goods"), self.per_piece)?;
        for (limit, inside) in [(&self.up_to, true), (&self.over, false)] {
            let Some(limit) = limit else { continue };
            // Compared in the limit's own currency, with the exact amount.
            let value = seen.rates.convert(&value, seen.currency, &limit.currency)?;
            if (value <= limit.amount) != inside {
                return Some(false);
            }
        }
        Some(true)
    }
}

/// Units of each currency for one of a base.
#[derive(Debug)]
pub(crate) struct Exchange(pub(crate) std::collections::HashMap<String, Q>);

impl Exchange {
    /// The same money in another currency; a currency without a rate is only worth itself.
    pub(crate) fn convert(&self, value: &Q, from: &str, to: &str) -> Option<Q> {
        if from == to {
            return Some(value.clone());
        }
        Some(value / self.0.get(from)? * self.0.get(to)?)
    }
}

/// What conditions look at. Amounts are in `currency`.
pub(crate) struct Seen<'a> {
    pub(crate) world: &'a World,
    pub(crate) rates: &'a Exchange,
    pub(crate) currency: &'a str,
    pub(crate) consignment: &'a str,
    pub(crate) buyer: &'a str,
    pub(crate) carrier: &'a str,
    pub(crate) shipped_from: &'a str,
    pub(crate) region: Option<&'a str>,
    pub(crate) origin: Option<&'a str>,
    pub(crate) hs: Option<&'a str>,
    pub(crate) category: &'a str,
    /// Goods, with freight and insurance, customs value: of all, and of the line.
    pub(crate) all: &'a [Q; 3],
    pub(crate) line: Option<&'a Line>,
    pub(crate) pieces: i64,
    /// Whether the seller is registered in the scheme and it covers the item.
    pub(crate) scheme: &'a dyn Fn(&str) -> Option<bool>,
}

impl Seen<'_> {
    fn value(&self, basis: &str, per_piece: bool) -> Option<Q> {
        let at = ["goods", "cif", "customs-value"].iter().position(|b| *b == basis)?;
        if !per_piece {
            return Some(self.all[at].clone());
        }
        // No single piece: a condition on one cannot hold for the consignment as a whole.
        self.line.map(|line| &line.values()[at] / whole(self.pieces))
    }
}
