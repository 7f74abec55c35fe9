//! Typed rule data: markets, tariffs, measures, holidays; loading and validation.
//!
//! Rules are written by people in `data/**/*.toml` and `data/tariffs/*.csv`, compiled by the tool into one JSON file
//! for each destination, and read here into [`Market`]. Both forms pass the same reader ([`Market::read`]), so what
//! a rule file says is what a page computes with. `data/README.md` explains the files to their authors.

mod condition;
mod duty_expression;
mod form;
mod holidays;
mod market;
#[cfg(feature = "tool")]
mod papers;
mod places;
mod read;
mod rules;
#[cfg(feature = "tool")]
pub mod source;
mod tariff;
mod terms;
mod words;

pub use condition::{Basis, Threshold, ThresholdUnit, When};
pub use duty_expression::{BadDutyExpression, DutyExpression, Quantities};
pub(crate) use form::{Form, Plain};
pub use holidays::Holidays;
pub use market::{Grade, Market, TaxDisplay, World};
#[cfg(feature = "tool")]
pub use papers::{CustomsForm, GivenBy, HandedTo, Paper, PaperRules};
pub use places::{Country, Measures, UnknownCountry, country_of_zone};
pub use rules::{
    BasePart, Confidence, DutyFormula, DutyRule, Levy, LevyBase, LevyKind, LevyUnit, Measure, MeasureRate,
    Provenance, RegionByPostal, RoundingPoint, RoundingRule, Scheme, Special, SpecialEffect, TaxRate,
    TaxRule, Territory, TerritoryEffect, UnionTerms, Unregistered, ValuationRule, Waived, WaiverRule,
};
pub use tariff::{Preference, PreferenceRate, TariffRow};
pub use terms::{Buyer, Carrier, Category, Consignment, ExportPrices, HsCode, Incoterm, Valuation};
pub(crate) use words::Word;
