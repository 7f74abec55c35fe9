//! The terms of a market in a few words: its taxes, up to which value it asks for nothing, how it finds a duty.
//!
//! They are said of what a shop sends to a consumer; what holds for gifts alone is left out.

use landfall::calendar::Date;
use landfall::contract;
use landfall::money::Amount;
use landfall::world::{
    Buyer, Carrier, Category, Consignment, Country, DutyFormula, DutyRule, Market, TaxRate, TaxRule,
    ThresholdUnit, When,
};
use serde_json::{Map, Value, json};

/// A tax on ordinary goods from abroad.
pub(super) struct Rate {
    pub(super) tax: String,
    pub(super) rate: String,
    regions: Vec<String>,
}

/// A value up to which nothing is asked for.
#[derive(PartialEq)]
pub(super) struct Free {
    pub(super) up_to: Amount,
    basis: &'static str,
    /// One piece, not all that travels together.
    each: bool,
    /// What else must hold.
    only: Only,
}

/// A scheme in which the seller collects the tax.
pub(super) struct Seller {
    pub(super) registration: String,
    up_to: Option<Amount>,
    each: bool,
}

/// How a duty is found.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// By the tariff's rate for the code.
    Tariff,
    /// By one rate, or a few, for all goods.
    Rate,
    /// There is none.
    Free,
    /// The data does not say.
    Unknown,
}

impl How {
    pub(super) fn name(self) -> &'static str {
        match self {
            How::Tariff => "tariff",
            How::Rate => "rate",
            How::Free => "free",
            How::Unknown => "unknown",
        }
    }
}

impl Rate {
    pub(super) fn object(&self) -> Value {
        json!({"tax": self.tax, "rate": self.rate, "regions": self.regions})
    }
}

impl Seller {
    pub(super) fn object(&self) -> Value {
        let up_to = self.up_to.map(short);
        json!({"registration": self.registration, "upTo": up_to, "each": self.each})
    }
}

impl Free {
    pub(super) fn object(&self) -> Value {
        json!({"upTo": short(self.up_to), "basis": self.basis, "each": self.each, "only": self.only.object()})
    }

    /// What says most: a limit that asks for nothing else before one that does, then the higher one.
    pub(super) fn rank(&self) -> (bool, i64) {
        (self.only.is_nothing(), self.up_to.minor())
    }
}

fn for_shoppers(when: &When) -> bool {
    when.consignment != Some(Consignment::Gift) && when.buyer != Some(Buyer::Business)
}

fn takes(when: &When, category: Category) -> bool {
    when.categories.is_empty() || when.categories.contains(&category)
}

/// The rates on ordinary goods, and the others that some goods have.
pub(super) fn taxes(market: &Market, day: Date) -> (Vec<Rate>, Vec<String>) {
    let imports = |row: &&TaxRule| row.import && row.from.holds_on(day) && for_shoppers(&row.when);
    let (mut standard, mut others): (Vec<Rate>, Vec<String>) = (Vec::new(), Vec::new());
    for row in market.tax.iter().filter(imports) {
        let rate = match &row.rate {
            TaxRate::Percent(rate) => rate.to_string(),
            TaxRate::ShareOf(other, _, share) => format!("{share} of {other}"),
            TaxRate::Unknown => "unknown".to_owned(),
            TaxRate::None => continue,
        };
        let plain = takes(&row.when, Category::Standard) && row.when.hs.is_empty();
        if plain {
            standard.push(Rate { tax: row.tax.clone(), rate, regions: row.when.regions.clone() });
        } else if !others.contains(&rate) {
            others.push(rate);
        }
    }
    others.retain(|rate| !standard.iter().any(|tax| tax.rate == *rate));
    (standard, others)
}

/// The limits of duty: up to them nothing, or nothing on this part.
pub(super) fn duty_free(market: &Market, day: Date) -> Vec<Free> {
    let mut found = Vec::new();
    for row in market.duty.iter().filter(|row| row.from.holds_on(day) && for_shoppers(&row.when)) {
        if row.formula == DutyFormula::Free {
            add(&mut found, limit(&row.when));
        }
        let part = row.free.map(|up_to| {
            let only = Only::of(&row.when);
            Free { up_to, basis: "customs-value", each: false, only }
        });
        add(&mut found, part);
    }
    found
}

/// The limits of the tax at the border.
pub(super) fn tax_free(market: &Market, day: Date) -> Vec<Free> {
    let mut found = Vec::new();
    for row in market.tax.iter().filter(|row| row.import && row.from.holds_on(day) && for_shoppers(&row.when))
    {
        let nothing = matches!(row.rate, TaxRate::None) && takes(&row.when, Category::Standard);
        if nothing && !is_in_duty(market, day, &row.when) {
            add(&mut found, limit(&row.when));
        }
        let part = row.free.map(|up_to| {
            let only = Only::of(&row.when);
            Free { up_to, basis: "customs-value", each: false, only }
        });
        add(&mut found, part);
    }
    found
}

/// Whether a limit of the tax is the one up to which the rate of the duty contains it.
fn is_in_duty(market: &Market, day: Date, when: &When) -> bool {
    let bound = |when: &When| when.value.as_ref().and_then(|value| value.up_to);
    let mut combined = market
        .special
        .iter()
        .filter(|row| row.reason == contract::note::TAX_INCLUDED_IN_DUTY && row.from.holds_on(day));
    combined.any(|row| bound(&row.when).is_some() && bound(&row.when) == bound(when))
}

/// An amount as people write it in rule files: without decimals that are all zeros.
pub(super) fn short(amount: Amount) -> String {
    let digits = amount.digits();
    let plain = digits.split_once('.').filter(|(_, rest)| rest.bytes().all(|b| b == b'0'));
    format!("{} {}", plain.map_or(digits.as_str(), |(whole, _)| whole), amount.currency().code())
}

fn add(found: &mut Vec<Free>, free: Option<Free>) {
    found.extend(free.into_iter().filter(|free| !found.contains(free)).collect::<Vec<_>>());
}

/// The upper bound of a row's conditions.
fn limit(when: &When) -> Option<Free> {
    let value = when.value.as_ref()?;
    Some(Free {
        up_to: value.up_to?,
        basis: value.basis.name(),
        each: value.unit == ThresholdUnit::Item,
        only: Only::of(when),
    })
}

/// What must hold beside the value. Goods that are left out (spirits, tobacco) are not named.
#[derive(PartialEq)]
struct Only {
    carrier: Option<Carrier>,
    shipped_from: Vec<Country>,
    not_shipped_from: Vec<Country>,
    origin: Vec<Country>,
    hs: Vec<String>,
    scheme: Option<String>,
    not_scheme: Option<String>,
}

impl Only {
    fn of(when: &When) -> Only {
        Only {
            carrier: when.carrier,
            shipped_from: when.shipped_from.clone(),
            not_shipped_from: when.not_shipped_from.clone(),
            origin: when.origin.clone(),
            hs: when.hs.clone(),
            scheme: when.scheme.clone(),
            not_scheme: when.not_scheme.clone(),
        }
    }

    fn is_nothing(&self) -> bool {
        self.carrier.is_none()
            && self.scheme.is_none()
            && self.not_scheme.is_none()
            && self.hs.is_empty()
            && [&self.shipped_from, &self.not_shipped_from, &self.origin].iter().all(|list| list.is_empty())
    }

    /// The members that say something.
    fn object(&self) -> Value {
        let codes = |list: &[Country]| list.iter().map(|c| c.code().to_owned()).collect::<Vec<_>>();
        let mut map = Map::new();
        let mut add = |key: &str, value: Value| {
            let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            if !empty {
                map.insert(key.to_owned(), value);
            }
        };
        add("carrier", json!(self.carrier.map(Carrier::name)));
        add("shippedFrom", json!(codes(&self.shipped_from)));
        add("notShippedFrom", json!(codes(&self.not_shipped_from)));
        add("origin", json!(codes(&self.origin)));
        add("hs", json!(self.hs));
        add("scheme", json!(self.scheme));
        add("notScheme", json!(self.not_scheme));
        Value::Object(map)
    }
}

/// The schemes, each once.
pub(super) fn schemes(market: &Market, day: Date) -> Vec<Seller> {
    let mut found: Vec<Seller> = Vec::new();
    for row in market.schemes.iter().filter(|row| row.from.holds_on(day)) {
        if !found.iter().any(|seller| seller.registration == row.registration) {
            let value = row.when.value.as_ref();
            found.push(Seller {
                registration: row.registration.clone(),
                up_to: value.and_then(|value| value.up_to),
                each: value.is_some_and(|value| value.unit == ThresholdUnit::Item),
            });
        }
    }
    found
}

/// How the duty on a shop's parcel is found.
pub(super) fn how(market: &Market, day: Date) -> How {
    let rows: Vec<_> =
        market.duty.iter().filter(|row| row.from.holds_on(day) && for_shoppers(&row.when)).collect();
    let any = |fits: &dyn Fn(DutyFormula) -> bool| rows.iter().any(|row| fits(row.formula));
    if any(&|formula| formula == DutyFormula::Tariff) && !market.tariff.is_empty() {
        return How::Tariff;
    }
    if any(&|f| {
        matches!(f, DutyFormula::Percent(_) | DutyFormula::PercentLess(..) | DutyFormula::FlatPerLine(_))
    }) {
        return How::Rate;
    }
    let free = rows.iter().any(|row| row.formula == DutyFormula::Free && row.when.value.is_none());
    if free { How::Free } else { How::Unknown }
}

/// Whether some orders meet the tariff's rate, and no rate is in the data.
pub(super) fn is_partly_unknown(market: &Market, day: Date) -> bool {
    let by_tariff = |row: &DutyRule| row.formula == DutyFormula::Tariff && row.from.holds_on(day);
    market.tariff.is_empty() && market.duty.iter().any(by_tariff)
}

/// The rates and amounts that stand in place of the tariff's: `{rate, less}` or `{amount, per}`.
pub(super) fn rates(market: &Market, day: Date) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for row in market.duty.iter().filter(|row| row.from.holds_on(day) && for_shoppers(&row.when)) {
        let value = match row.formula {
            DutyFormula::Percent(rate) => json!({"rate": rate.to_string()}),
            DutyFormula::PercentLess(rate, less) => json!({"rate": rate.to_string(), "less": short(less)}),
            DutyFormula::FlatPerLine(amount) => json!({"amount": short(amount), "per": "line"}),
            DutyFormula::Free | DutyFormula::Tariff => continue,
        };
        if !found.contains(&value) {
            found.push(value);
        }
    }
    found
}
