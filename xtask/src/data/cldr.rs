//! Reads the parts of CLDR's supplemental JSON that the tables need.

use std::path::Path;

use serde_json::Value;

use super::{AS_OF, Outcome, read};

/// Five supplemental files, each from the node that holds its rows.
pub(crate) struct Cldr {
    fractions: Value,
    regions: Value,
    weeks: Value,
    territories: Value,
    measures: Value,
}

/// How CLDR rounds a currency. Steps count units of the last digit; 1 means "every unit".
pub(crate) struct Fractions {
    pub(crate) digits: u8,
    pub(crate) cash_digits: u8,
    pub(crate) cash_step: u32,
}

/// One span in which a currency was legal tender in a region; days as CLDR writes them, `""` when open.
struct Tender<'a> {
    code: &'a str,
    from: &'a str,
    to: &'a str,
}

impl Cldr {
    /// Reads the files of an unpacked `cldr-core`.
    pub(crate) fn read(package: &Path) -> Outcome<Cldr> {
        let at = |file: &str, pointer: &str| node(&package.join("supplemental").join(file), pointer);
        Ok(Cldr {
            fractions: at("currencyData.json", "/supplemental/currencyData/fractions")?,
            regions: at("currencyData.json", "/supplemental/currencyData/region")?,
            weeks: at("weekData.json", "/supplemental/weekData")?,
            territories: at("territoryInfo.json", "/supplemental/territoryInfo")?,
            measures: at("measurementData.json", "/supplemental/measurementData/measurementSystem")?,
        })
    }

    /// Display and cash digits of a currency; CLDR's `DEFAULT` row where it has no row of its own.
    pub(crate) fn fractions(&self, code: &str) -> Outcome<Fractions> {
        let row = self.fractions.get(code).or_else(|| self.fractions.get("DEFAULT"));
        let number = |key: &str| match row.and_then(|r| r.get(key)).and_then(Value::as_str) {
            None => Ok(None),
            Some(text) => text.parse::<u32>().map(Some).map_err(|_| format!("{code} {key}: {text:?}")),
        };
        let small = |n: u32| u8::try_from(n).map_err(|_| format!("{code}: {n} digits"));
        let digits = small(number("_digits")?.ok_or_else(|| format!("{code}: no _digits"))?)?;
        let cash_digits = number("_cashDigits")?.map_or(Ok(digits), small)?;
        let cash_step = number("_cashRounding")?.unwrap_or(0).max(1);
        Ok(Fractions { digits, cash_digits, cash_step })
    }

    /// The region's legal tender on [`AS_OF`]: the first that CLDR lists, since it lists by preference.
    pub(crate) fn currency_of(&self, region: &str) -> Option<&str> {
        tenders(self.regions.get(region)?).find(Tender::is_current).map(|t| t.code)
    }

    /// Whether some region uses the currency as legal tender on [`AS_OF`].
    pub(crate) fn is_used(&self, code: &str) -> bool {
        self.spans(code).any(|t| t.is_current())
    }

    /// The last day on which some region used the currency, if CLDR closed every span.
    pub(crate) fn last_day(&self, code: &str) -> Option<&str> {
        let ends: Vec<&str> = self.spans(code).map(|t| t.to).collect();
        if ends.contains(&"") { None } else { ends.into_iter().max() }
    }

    /// Every currency in use somewhere on [`AS_OF`].
    pub(crate) fn used(&self) -> impl Iterator<Item = &str> {
        let regions = self.regions.as_object().into_iter().flat_map(|m| m.values());
        regions.flat_map(tenders).filter(Tender::is_current).map(|t| t.code)
    }

    fn spans<'a>(&'a self, code: &str) -> impl Iterator<Item = Tender<'a>> {
        let regions = self.regions.as_object().into_iter().flat_map(|m| m.values());
        regions.flat_map(tenders).filter(move |t| t.code == code)
    }

    /// A day from `weekData` (`firstDay`, `weekendStart`, `weekendEnd`); the world's row where there is none.
    pub(crate) fn day<'a>(&'a self, kind: &str, region: &str) -> Outcome<&'a str> {
        let rows = self.weeks.get(kind);
        let row = rows.and_then(|r| r.get(region).or_else(|| r.get("001")));
        row.and_then(Value::as_str).ok_or_else(|| format!("weekData {kind}: no row for {region} or 001"))
    }

    /// `metric`, `us` or `uk`.
    pub(crate) fn measurement(&self, region: &str) -> Outcome<String> {
        let row = self.measures.get(region).or_else(|| self.measures.get("001"));
        let name = row.and_then(Value::as_str).unwrap_or("").to_ascii_lowercase();
        match name.as_str() {
            "metric" | "us" | "uk" => Ok(name),
            _ => Err(format!("measurementSystem {region}: expected metric, US or UK, found {name:?}")),
        }
    }

    /// `languagePopulation` of a region: tag and row.
    pub(crate) fn languages(&self, region: &str) -> impl Iterator<Item = (&String, &Value)> {
        let rows = self.territories.get(region).and_then(|t| t.get("languagePopulation"));
        rows.and_then(Value::as_object).into_iter().flatten()
    }
}

impl Tender<'_> {
    fn is_current(&self) -> bool {
        self.from <= AS_OF && (self.to.is_empty() || self.to >= AS_OF)
    }
}

/// The spans of one region, without what CLDR marks as no legal tender (funds, `XXX`).
fn tenders(region: &Value) -> impl Iterator<Item = Tender<'_>> {
    let rows = region.as_array().into_iter().flatten().filter_map(Value::as_object).flatten();
    rows.filter(|(_, row)| row.get("_tender").and_then(Value::as_str) != Some("false")).map(|(code, row)| {
        let day = |key: &str| row.get(key).and_then(Value::as_str).unwrap_or("");
        Tender { code, from: day("_from"), to: day("_to") }
    })
}

/// One node of a JSON file.
pub(crate) fn node(path: &Path, pointer: &str) -> Outcome<Value> {
    let mut file: Value =
        serde_json::from_str(&read(path)?).map_err(|e| format!("{}: {e}", path.display()))?;
    match file.pointer_mut(pointer) {
        Some(node) => Ok(node.take()),
        None => Err(format!("{}: expected a node {pointer}, found none", path.display())),
    }
}
