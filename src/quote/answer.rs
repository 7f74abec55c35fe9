//! The answer of a quote, and its JSON.
//!
//! Every amount stands in the currency that was asked for, in whole ISO minor units. `None` is an amount that is
//! not known; it prints as `null` and is never zero.

use std::borrow::Cow;

use crate::calendar::Date;
use crate::input::{Json, Map};
use crate::money::{Amount, Currency};

/// What a cart costs at the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// A hash of the canonical request and of the data's version.
    pub id: String,
    /// The version of the rule data: the day it was last changed.
    pub data: String,
    /// How far the figures can be relied on.
    pub status: Status,
    /// The currency of every amount here.
    pub currency: Currency,
    /// One entry for each item of the request, in its order.
    pub items: Vec<QuoteItem>,
    /// The sums.
    pub totals: Totals,
    /// Every duty, tax, levy and fee once, with its working.
    pub charges: Vec<Charge>,
    /// Why the status is what it is, and what else should be known.
    pub notes: Vec<Note>,
}

/// One line of the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteItem {
    /// The request's name for it.
    pub id: String,
    /// What is paid for the goods, without any tax that stands in `tax`.
    pub goods: Option<Amount>,
    /// What customs take as its value.
    pub customs_value: Option<Amount>,
    /// Its duty.
    pub duty: Option<Amount>,
    /// Its tax.
    pub tax: Option<Amount>,
}

/// The sums of an order: `total = goods + shipping + insurance + duty + tax + fees`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// The goods, net of the tax in `tax`.
    pub goods: Option<Amount>,
    /// The freight, net of the tax in `tax`.
    pub shipping: Option<Amount>,
    /// The insurance.
    pub insurance: Option<Amount>,
    /// Information only; no part of the sum.
    pub customs_value: Option<Amount>,
    /// All duties.
    pub duty: Option<Amount>,
    /// All taxes.
    pub tax: Option<Amount>,
    /// The state's levies and the carrier's fees.
    pub fees: Option<Amount>,
    /// Everything.
    pub total: Option<Amount>,
    /// What the seller collects at checkout.
    pub due_now: Option<Amount>,
    /// What the recipient pays at the door.
    pub due_on_delivery: Option<Amount>,
}

/// How far an answer can be relied on, from best to worst. It speaks about the rules in the data, never about what
/// an authority will decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Every rule used is sourced, nothing was assumed.
    Exact,
    /// An assumption was made, or a row used is unverified or old.
    Estimated,
    /// An amount is not known.
    Unavailable,
    /// The goods may not be sent there.
    Prohibited,
}

impl Status {
    /// The word in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Status::Exact => "exact",
            Status::Estimated => "estimated",
            Status::Unavailable => "unavailable",
            Status::Prohibited => "prohibited",
        }
    }
}

/// Who takes a charge: the state (`duty`, `tax`, `levy`) or the carrier (`fee`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ChargeKind {
    Duty,
    Tax,
    Levy,
    Fee,
}

impl ChargeKind {
    /// The word in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ChargeKind::Duty => "duty",
            ChargeKind::Tax => "tax",
            ChargeKind::Levy => "levy",
            ChargeKind::Fee => "fee",
        }
    }
}

/// Who hands the money over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// Collected at checkout.
    Seller,
    /// Paid at the door.
    Recipient,
}

impl Payer {
    /// The word in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Payer::Seller => "seller",
            Payer::Recipient => "recipient",
        }
    }
}

/// One amount with its working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// Duty, tax, levy or fee.
    pub kind: ChargeKind,
    /// Place, tax or duty, and how: `EU/duty/flat-per-line`, `DE/vat/ioss`, `CA-ON/hst/import`. The middle part of a
    /// tax's rule is the name that the words know it by.
    pub rule: String,
    /// What the rate was applied to: `101.46 EUR`, `1 line`, `0.36 kg`.
    pub base: String,
    /// The rate: `19%`, `3.00 EUR`, `8% + 1.20 EUR/kg`.
    pub rate: String,
    /// What it comes to, in the answer's currency.
    pub amount: Amount,
    /// Who hands it over.
    pub payer: Payer,
    /// The first day of the rule (of a tariff row: the day of the edition it was read from).
    pub since: Date,
    /// Where the rule can be read.
    pub source: String,
}

/// Something worth knowing about the answer. `code` is listed in `contract.rs`; the other fields are there where
/// the code has use for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// What kind of note: `rate-date`, `hs-missing`, `tariff-span` …
    pub code: Cow<'static, str>,
    /// The item that it is about.
    pub item: Option<String>,
    /// The rule that it is about.
    pub rule: Option<String>,
    /// The day that it is about.
    pub date: Option<Date>,
    /// An amount: what could be saved.
    pub amount: Option<Amount>,
    /// A value in the field's own words: a span of rates, an agreement, a missing currency, a source.
    pub detail: Option<String>,
}

impl Quote {
    /// The answer as JSON, exactly in the published shape: camelCase keys, decimals as strings, `null` for unknown.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut totals = Map::new();
        let t = &self.totals;
        amount(&mut totals, "goods", t.goods);
        amount(&mut totals, "shipping", t.shipping);
        amount(&mut totals, "insurance", t.insurance);
        amount(&mut totals, "customsValue", t.customs_value);
        amount(&mut totals, "duty", t.duty);
        amount(&mut totals, "tax", t.tax);
        amount(&mut totals, "fees", t.fees);
        amount(&mut totals, "total", t.total);
        amount(&mut totals, "dueNow", t.due_now);
        amount(&mut totals, "dueOnDelivery", t.due_on_delivery);
        let (mut items, mut charges, mut notes) = (Vec::new(), Vec::new(), Vec::new());
        for item in &self.items {
            items.push(item.to_json());
        }
        for charge in &self.charges {
            charges.push(charge.to_json());
        }
        for note in &self.notes {
            notes.push(note.to_json());
        }
        let mut out = Map::new();
        text(&mut out, "id", &self.id);
        text(&mut out, "data", &self.data);
        text(&mut out, "status", self.status.name());
        text(&mut out, "currency", self.currency.code());
        out.insert("items", Json::Array(items));
        out.insert("totals", Json::Object(totals));
        out.insert("charges", Json::Array(charges));
        out.insert("notes", Json::Array(notes));
        Json::Object(out)
    }
}

impl QuoteItem {
    fn to_json(&self) -> Json {
        let mut out = Map::new();
        text(&mut out, "id", &self.id);
        amount(&mut out, "goods", self.goods);
        amount(&mut out, "customsValue", self.customs_value);
        amount(&mut out, "duty", self.duty);
        amount(&mut out, "tax", self.tax);
        Json::Object(out)
    }
}

impl Charge {
    fn to_json(&self) -> Json {
        let mut out = Map::new();
        text(&mut out, "kind", self.kind.name());
        text(&mut out, "rule", &self.rule);
        text(&mut out, "base", &self.base);
        text(&mut out, "rate", &self.rate);
        amount(&mut out, "amount", Some(self.amount));
        text(&mut out, "payer", self.payer.name());
        text(&mut out, "since", &self.since.to_string());
        text(&mut out, "source", &self.source);
        Json::Object(out)
    }
}

impl Note {
    /// A note that its code says completely.
    #[must_use]
    pub fn new(code: impl Into<Cow<'static, str>>) -> Self {
        Note { code: code.into(), ..Note::default() }
    }

    fn to_json(&self) -> Json {
        let mut out = Map::new();
        text(&mut out, "code", &self.code);
        maybe(&mut out, "item", self.item.as_deref());
        maybe(&mut out, "rule", self.rule.as_deref());
        maybe(&mut out, "date", self.date.map(|date| date.to_string()).as_deref());
        if self.amount.is_some() {
            amount(&mut out, "amount", self.amount);
        }
        maybe(&mut out, "detail", self.detail.as_deref());
        Json::Object(out)
    }
}

/// Adds an amount, which may be unknown: digits, or `null`.
#[inline(never)]
fn amount(out: &mut Map, key: &str, amount: Option<Amount>) {
    out.insert(key, amount.map_or(Json::Null, |amount| Json::String(amount.digits())));
}

#[inline(never)]
fn text(out: &mut Map, key: &str, text: &str) {
    out.insert(key, Json::from(text));
}

fn maybe(out: &mut Map, key: &str, found: Option<&str>) {
    if let Some(found) = found {
        text(out, key, found);
    }
}
