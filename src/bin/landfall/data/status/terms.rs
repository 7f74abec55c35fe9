//! The terms of a market in a few words: its taxes, up to which value it asks for nothing, how it finds a duty.
//!
//! They are said of what a shop sends to a consumer; what holds for gifts alone is left out.

use landfall::calendar::Date;
use landfall::contract;
use landfall::money::Amount;
use landfall::world::{
    Buyer, Carrier, Category, Consignment, DutyFormula, DutyRule, Market, TaxRate, TaxRule, ThresholdUnit,
    When,
};
use serde_json::{Value, json};

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
    only: Vec<String>,
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
        json!({"upTo": short(self.up_to), "basis": self.basis, "each": self.each, "only": self.only})
    }

    /// What says most: a limit that asks for nothing else before one that does, then the higher one.
    pub(super) fn rank(&self) -> (bool, i64) {
        (self.only.is_empty(), self.up_to.minor())
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
            let only = conditions(&row.when);
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
            let only = conditions(&row.when);
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
        only: conditions(when),
    })
}

/// What must hold beside the value, in the words of the data. Goods that are left out (spirits, tobacco) are not named.
fn conditions(when: &When) -> Vec<String> {
    let codes = |list: &[landfall::world::Country]| {
        list.iter().map(landfall::world::Country::code).collect::<Vec<_>>().join(" ")
    };
    let mut only = Vec::new();
    if let Some(carrier) = when.carrier {
        only.push(if carrier == Carrier::Courier { "courier" } else { "post" }.to_owned());
    }
    if !when.shipped_from.is_empty() {
        only.push(format!("from {}", codes(&when.shipped_from)));
    }
    if !when.not_shipped_from.is_empty() {
        only.push(format!("not from {}", codes(&when.not_shipped_from)));
    }
    if !when.origin.is_empty() {
        only.push(format!("made in {}", codes(&when.origin)));
    }
    if !when.hs.is_empty() {
        only.push(format!("HS {}", when.hs.join(" ")));
    }
    only.extend(when.scheme.iter().map(|name| format!("with {name}")));
    only.extend(when.not_scheme.iter().map(|name| format!("without {name}")));
    only
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

/// The rates and amounts that stand in place of the tariff's, as they are written.
pub(super) fn rates(market: &Market, day: Date) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for row in market.duty.iter().filter(|row| row.from.holds_on(day) && for_shoppers(&row.when)) {
        let text = match row.formula {
            DutyFormula::Percent(rate) => rate.to_string(),
            DutyFormula::PercentLess(rate, less) => format!("{rate} - {}", short(less)),
            DutyFormula::FlatPerLine(amount) => format!("{} a line", short(amount)),
            DutyFormula::Free | DutyFormula::Tariff => continue,
        };
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}
