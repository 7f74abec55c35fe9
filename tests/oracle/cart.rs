//! A request, read from its JSON for the oracle alone.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::oracle::data::{World, rates};
use crate::oracle::number::{Q, q};
use crate::oracle::when::Exchange;

/// An amount as the request states it.
#[derive(Debug)]
pub(crate) struct Stated {
    pub(crate) amount: Q,
    pub(crate) currency: String,
}

impl Stated {
    fn read(value: &Value) -> Option<Stated> {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        Some(Stated { amount: q(text("amount")?), currency: text("currency")?.to_owned() })
    }
}

#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) price: Stated,
    pub(crate) quantity: i64,
    pub(crate) hs: Option<String>,
    pub(crate) origin: Option<String>,
    pub(crate) grams: Option<i64>,
    pub(crate) category: String,
    pub(crate) duty_rate: Option<String>,
    pub(crate) preference: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Fee {
    pub(crate) label: String,
    pub(crate) amount: Stated,
    pub(crate) taxable: bool,
}

#[derive(Debug)]
pub(crate) struct Cart {
    pub(crate) date: String,
    pub(crate) from: String,
    pub(crate) country: String,
    pub(crate) region: Option<String>,
    pub(crate) postal: Option<String>,
    pub(crate) currency: String,
    pub(crate) items: Vec<Item>,
    pub(crate) shipping: Option<Stated>,
    pub(crate) insurance: Option<Stated>,
    pub(crate) discount: Option<Stated>,
    pub(crate) gross: bool,
    pub(crate) net_export: bool,
    pub(crate) carrier: String,
    pub(crate) on_delivery: bool,
    pub(crate) consignment: String,
    pub(crate) buyer: String,
    pub(crate) registrations: BTreeSet<String>,
    pub(crate) tax_rate: Option<Q>,
    pub(crate) valuation: Option<String>,
    pub(crate) fees: Option<Vec<Fee>>,
    pub(crate) rates: Exchange,
}

impl Cart {
    pub(crate) fn read(value: &Value, world: &World) -> Cart {
        let text = |v: &Value, key: &str| v.get(key).and_then(Value::as_str).map(str::to_owned);
        let own = value.get("overrides").cloned().unwrap_or_default();
        let place = &value["destination"];
        let item = |v: &Value| Item {
            price: Stated::read(&v["unitPrice"]).unwrap(),
            quantity: v.get("quantity").and_then(Value::as_i64).unwrap_or(1),
            hs: text(v, "hsCode").map(|code| code.chars().filter(char::is_ascii_digit).collect()),
            origin: text(v, "origin"),
            grams: v.get("weightGrams").and_then(Value::as_i64),
            category: text(v, "category").unwrap_or_else(|| "standard".into()),
            duty_rate: text(v, "dutyRate"),
            preference: text(v, "preference"),
        };
        let fee = |v: &Value| Fee {
            label: text(v, "label").unwrap(),
            amount: Stated::read(&v["amount"]).unwrap(),
            taxable: v.get("taxable").and_then(Value::as_bool).unwrap_or(false),
        };
        let stated = |key: &str| value.get(key).and_then(Stated::read);
        Cart {
            date: text(value, "date").unwrap(),
            from: text(value, "shipFrom").unwrap(),
            country: text(place, "country").unwrap(),
            region: text(place, "region"),
            postal: text(place, "postalCode"),
            currency: text(value, "currency").unwrap(),
            items: value["items"].as_array().unwrap().iter().map(item).collect(),
            shipping: stated("shipping"),
            insurance: stated("insurance"),
            discount: stated("discount"),
            gross: value["pricesIncludeTax"] == true,
            net_export: value["exportPrices"] == "net",
            carrier: text(value, "carrier").unwrap_or_else(|| "courier".into()),
            on_delivery: value["incoterm"] == "DAP",
            consignment: text(value, "consignment").unwrap_or_else(|| "sale".into()),
            buyer: text(value, "buyer").unwrap_or_else(|| "consumer".into()),
            registrations: value["registrations"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            tax_rate: own.get("taxRate").and_then(Value::as_str).map(q),
            valuation: own.get("valuation").and_then(Value::as_str).map(str::to_owned),
            fees: own.get("fees").and_then(Value::as_array).map(|list| list.iter().map(fee).collect()),
            rates: Exchange(match value.get("rates") {
                Some(own) if own.is_object() => rates(own),
                _ => world.rates.clone(),
            }),
        }
    }
}
