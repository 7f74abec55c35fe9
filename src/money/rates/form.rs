//! Rates as a part of a request.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Rates;
use crate::money::Currency;

/// The form inside a request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequestForm {
    base: String,
    date: String,
    rates: BTreeMap<String, String>,
}

impl<'de> Deserialize<'de> for Rates {
    /// The form inside a request: `base`, `date`, `rates`, and nothing else.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = RequestForm::deserialize(deserializer)?;
        let file =
            super::RatesFile { base: form.base, date: form.date, rates: form.rates, ..Default::default() };
        Rates::try_from(file).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Rates {
    /// The form inside a request; rates from parities stand with the others.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Form<'a> {
            base: Currency,
            date: &'a str,
            rates: BTreeMap<Currency, String>,
        }
        let rates = self.entries.iter().map(|e| (e.currency, e.rate.to_string())).collect();
        Form { base: self.base, date: &self.date, rates }.serialize(serializer)
    }
}
