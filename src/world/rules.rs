//! The rows of a rule file. Formulas are few and named; every number stands in the data.

use crate::calendar::Date;
use crate::money::{Amount, Exact, Percent, Rounding};

use super::words::words;
use super::{Country, Valuation, When};

/// Where a row comes from and when it holds.
#[derive(Clone, Debug)]
pub struct Provenance {
    /// The row's name: place, what it is about, what it says (`EU/duty/flat-per-line`). Unique in its file for a day.
    pub rule: String,
    /// First day, in the destination's calendar.
    pub since: Date,
    /// Last day; `None` while no end is known.
    pub until: Option<Date>,
    /// Law, page or address.
    pub source: String,
    /// How far the source carries.
    pub confidence: Confidence,
}

impl Provenance {
    /// Whether the row holds on a day; both ends are included.
    #[must_use]
    pub fn holds_on(&self, date: Date) -> bool {
        self.since <= date && self.until.is_none_or(|until| date <= until)
    }
}

words! {
    /// How far a source carries.
    Confidence {
        /// Law or authority, or a faithful copy of it.
        Official = "official",
        /// Somebody else who says what the rule is.
        ThirdParty = "third-party",
        /// No source was seen. Makes an answer `estimated`.
        Unverified = "unverified",
    }
}

/// What customs take as the value of goods.
#[derive(Clone, Debug)]
pub struct ValuationRule {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies.
    pub when: When,
    /// With or without freight and insurance.
    pub basis: Valuation,
    /// The part of that value which counts (Japan takes 60 % of a retail price).
    pub share: Percent,
}

/// How duty on an item is found. The first row that applies decides.
#[derive(Clone, Debug)]
pub struct DutyRule {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies.
    pub when: When,
    /// The formula.
    pub formula: DutyFormula,
    /// This much of the customs value bears no duty, once for all that travels together.
    pub free: Option<Amount>,
    /// A scheme whose registered seller collects this duty at checkout under either incoterm.
    pub collected_by: Option<String>,
    /// A note's code: the row is used, but something about it makes the answer an estimate.
    pub note: Option<String>,
}

/// The ways to a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyFormula {
    /// No duty.
    Free,
    /// The tariff's rate for the HS code, and the additional measures on it.
    Tariff,
    /// An amount for each distinct tariff line of the consignment, whatever the quantity.
    FlatPerLine(Amount),
    /// One rate for all goods.
    Percent(Percent),
    /// One rate on all goods of the row together, less an amount.
    PercentLess(Percent, Amount),
}

/// A duty on top of the tariff's, by origin. All rows that apply are added.
#[derive(Clone, Debug)]
pub struct Measure {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies.
    pub when: When,
    /// How much.
    pub rate: MeasureRate,
    /// Agreements whose claim frees an item from it.
    pub not_with: Vec<String>,
}

/// How much a measure adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureRate {
    /// This share of the customs value.
    Add(Percent),
    /// What is missing between the tariff's rate and this one; nothing where the tariff asks for more.
    TopUpTo(Percent),
    /// Something that cannot be computed from a request (metal content); the duty is unknown.
    Unknown,
}

/// A tax on the goods. In each group of the same `tax`, the first row that applies decides.
#[derive(Clone, Debug)]
pub struct TaxRule {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies.
    pub when: When,
    /// The tax's name in the words: `vat`, `gst`, `hst`, `jct` …
    pub tax: String,
    /// How much.
    pub rate: TaxRate,
    /// What it is charged on at the border.
    pub base: Vec<BasePart>,
    /// This part of the customs value is added to that (South Africa: a tenth).
    pub uplift: Percent,
    /// This much of it bears nothing, once for all that travels together.
    pub free: Option<Amount>,
    /// Whether the tax is a part of its own base, as Brazil's states charge it: of 100 with it, 17% are 17.
    pub inside: bool,
    /// Whether it is charged on imports.
    pub import: bool,
    /// Whether it is charged on domestic sales.
    pub domestic: bool,
}

impl TaxRule {
    /// Whether it charges a percentage of the same things as another row of the same tax.
    #[must_use]
    pub fn charges_like(&self, other: &TaxRule) -> bool {
        matches!((&self.rate, &other.rate), (TaxRate::Percent(_), TaxRate::Percent(_)))
            && self.tax == other.tax
            && self.base == other.base
            && (self.uplift, self.free, self.inside) == (other.uplift, other.free, other.inside)
    }
}

/// How much a tax is.
#[derive(Clone, Debug)]
pub enum TaxRate {
    /// No tax.
    None,
    /// There is a tax, and the data does not know how much.
    Unknown,
    /// A share of the base.
    Percent(Percent),
    /// A share of another tax (Japan's local consumption tax is 22/78 of the national one), and as it is written.
    ShareOf(String, Exact, String),
}

words! {
    /// A part of a tax base.
    BasePart {
        /// The goods.
        Goods = "goods",
        /// Their share of the freight.
        Shipping = "shipping",
        /// Their share of the insurance.
        Insurance = "insurance",
        /// The customs value (in place of goods, freight and insurance).
        CustomsValue = "customs-value",
        /// The duty.
        Duty = "duty",
        /// Taxable levies and fees.
        Fees = "fees",
    }
}

/// A scheme in which a registered seller collects the tax at checkout.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies; every item of a consignment must fit, unless the bound is one for each item.
    pub when: When,
    /// Its name in `registrations`.
    pub registration: String,
    /// What the tax is then charged on.
    pub base: Vec<BasePart>,
    /// What happens to the same order from a seller who is not registered.
    pub unregistered: Unregistered,
}

words! {
    /// The tax on an order that a scheme would cover, from a seller who is not registered.
    Unregistered {
        /// It is due as import tax.
        Border = "border",
        /// Nobody collects it.
        None = "none",
    }
}

/// A charge of the state or a fee of the carrier.
#[derive(Clone, Debug)]
pub struct Levy {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies to the consignment (to any item of it).
    pub when: When,
    /// The state's or the carrier's.
    pub kind: LevyKind,
    /// A fixed amount for each unit; zero minor units where there is none.
    pub amount: Option<Amount>,
    /// A share of `of`.
    pub percent: Percent,
    /// What `percent` is a share of.
    pub of: LevyBase,
    /// At least this.
    pub min: Option<Amount>,
    /// At most this.
    pub max: Option<Amount>,
    /// What the amount counts.
    pub per: LevyUnit,
    /// Whether the import tax is charged on it.
    pub taxable: bool,
}

words! {
    /// Who takes a levy.
    LevyKind {
        /// The state.
        Levy = "levy",
        /// The carrier, for collecting on delivery: only where something is due there.
        Fee = "fee",
    }
}

words! {
    /// What a levy's percentage is a share of.
    LevyBase {
        /// The customs value of all that travels together.
        CustomsValue = "customs-value",
        /// Duty and tax that are due on delivery.
        Advanced = "advanced",
    }
}

words! {
    /// What a levy's fixed amount counts.
    LevyUnit {
        /// Everything that travels together.
        Consignment = "consignment",
        /// Distinct tariff lines.
        Line = "line",
        /// Kilograms, exactly.
        Kilogram = "kg",
    }
}

/// Rounding that a market's law names.
#[derive(Clone, Debug)]
pub struct RoundingRule {
    /// Where the row comes from.
    pub from: Provenance,
    /// Which figure.
    pub what: RoundingPoint,
    /// To a multiple of this, in the market's currency.
    pub step: Amount,
    /// How.
    pub mode: Rounding,
}

words! {
    /// A figure that a law rounds.
    RoundingPoint {
        /// The customs value of each line, where duty is charged on it; the tax base keeps the value as it was.
        CustomsValue = "customs-value",
        /// Each duty of each line.
        Duty = "duty",
        /// All duties of the consignment together.
        DutyTotal = "duty-total",
        /// The base of each tax rate.
        TaxBase = "tax-base",
        /// The amount of each tax rate.
        Tax = "tax",
    }
}

/// A sum so small that nobody collects it.
#[derive(Clone, Debug)]
pub struct WaiverRule {
    /// Where the row comes from.
    pub from: Provenance,
    /// Which sum.
    pub what: Waived,
    /// Less than this is not collected.
    pub below: Amount,
    /// Whether the limit itself is not collected either.
    pub included: bool,
}

words! {
    /// A sum that is not collected where it is small.
    Waived {
        /// All duties together.
        Duty = "duty",
        /// All import taxes together.
        Tax = "tax",
        /// Duties and import taxes together.
        All = "all",
    }
}

/// Goods that the plain formula must not be used for.
#[derive(Clone, Debug)]
pub struct Special {
    /// Where the row comes from.
    pub from: Provenance,
    /// When it applies.
    pub when: When,
    /// What it means.
    pub effect: SpecialEffect,
    /// The note's code: `excise`, `prohibited` …
    pub reason: String,
}

words! {
    /// What special goods do to an answer.
    SpecialEffect {
        /// Duty and tax are unknown.
        Unavailable = "unavailable",
        /// The goods may not be sent.
        Prohibited = "prohibited",
        /// Nothing but a note: what a request cannot tell, such as how many parcels came this year.
        Mention = "mention",
    }
}

/// A part of a country where other rules hold.
#[derive(Clone, Debug)]
pub struct Territory {
    /// Where the row comes from.
    pub from: Provenance,
    /// What it is called.
    pub name: String,
    /// Beginnings of its postal codes, without blanks.
    pub postal: Vec<String>,
    /// Its ISO 3166-2 regions.
    pub regions: Vec<String>,
    /// Which rules hold instead.
    pub effect: TerritoryEffect,
}

impl Territory {
    /// The market whose rules hold there, where the data knows them.
    #[must_use]
    pub fn market(&self) -> Option<Country> {
        match self.effect {
            TerritoryEffect::Market(country) => Some(country),
            TerritoryEffect::Unknown => None,
        }
    }
}

/// Which rules hold in a territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerritoryEffect {
    /// Those of another market.
    Market(Country),
    /// None that the data knows.
    Unknown,
}

/// The region that a postal code lies in.
#[derive(Clone, Debug)]
pub struct RegionByPostal {
    /// ISO 3166-2 without the country.
    pub region: String,
    /// Beginnings of postal codes, without blanks.
    pub postal: Vec<String>,
}

/// What holds between the members of one customs and tax territory.
#[derive(Clone, Debug)]
pub struct UnionTerms {
    /// Its name: `EU`.
    pub id: String,
    /// Its members.
    pub members: Vec<Country>,
    /// Places outside it whose trade in goods with the members counts as inside.
    pub goods_with: Vec<Country>,
    /// The registration with which a seller charges the destination's tax on sales to another member; without it the
    /// origin's tax stays.
    pub distance_sales: Option<String>,
}

impl UnionTerms {
    /// Whether goods move from one place to the other as inside the territory.
    #[must_use]
    pub fn joins(&self, from: Country, to: Country) -> bool {
        let inside = |place| self.members.contains(&place) || self.goods_with.contains(&place);
        inside(from) && inside(to)
    }
}
