//! A destination with its rules, and the world of those that are loaded.

use std::rc::Rc;

use crate::calendar::{Date, Days, Window};
use crate::money::{Currency, Rates};

use super::words::words;
use super::{
    Country, DutyRule, Levy, Measure, Preference, RegionByPostal, RoundingRule, Scheme, Special, TariffRow,
    TaxRule, Territory, UnionTerms, ValuationRule, WaiverRule,
};

/// One destination: everything that a quote to it, or from it, has to look up.
#[derive(Debug)]
pub struct Market {
    /// The country (`XI` is Northern Ireland).
    pub country: Country,
    /// The currency that its authorities assess in.
    pub currency: Currency,
    /// How much is known.
    pub grade: Grade,
    /// How prices are shown to consumers there.
    pub tax_display: TaxDisplay,
    /// The customs and tax territory that it shares with others.
    pub union: Option<UnionTerms>,
    /// The one that it belongs to for goods alone, beside its own.
    pub goods_union: Option<UnionTerms>,
    /// The region that is assumed where tax depends on it and none is given.
    pub default_region: Option<String>,
    /// Regions by postal code.
    pub regions: Vec<RegionByPostal>,
    /// Parts with other rules.
    pub territories: Vec<Territory>,
    /// What customs take as value; the first row that applies decides.
    pub valuation: Vec<ValuationRule>,
    /// How duty is found; the first row that applies decides.
    pub duty: Vec<DutyRule>,
    /// Duties on top, by origin.
    pub measures: Vec<Measure>,
    /// Taxes.
    pub tax: Vec<TaxRule>,
    /// Schemes in which the seller collects.
    pub schemes: Vec<Scheme>,
    /// Levies and carriers' fees.
    pub levies: Vec<Levy>,
    /// Rounding that the law names.
    pub rounding: Vec<RoundingRule>,
    /// Sums too small to collect.
    pub waivers: Vec<WaiverRule>,
    /// Goods that the plain formula must not be used for.
    pub special: Vec<Special>,
    /// Duty rates.
    pub tariff: Vec<TariffRow>,
    /// Agreements that lower them.
    pub preferences: Vec<Preference>,
}

impl Market {
    /// A destination that the data has no rules for: localized prices, and nothing said about duty and tax.
    #[must_use]
    pub fn without_rules(country: Country) -> Market {
        Market {
            country,
            // Nothing is assessed there, so the currency is never used; places without one of their own take any.
            currency: country.currency().unwrap_or(Currency::EUR),
            grade: Grade::Price,
            tax_display: TaxDisplay::Excluded,
            union: None,
            goods_union: None,
            default_region: None,
            regions: Vec::new(),
            territories: Vec::new(),
            valuation: Vec::new(),
            duty: Vec::new(),
            measures: Vec::new(),
            tax: Vec::new(),
            schemes: Vec::new(),
            levies: Vec::new(),
            rounding: Vec::new(),
            waivers: Vec::new(),
            special: Vec::new(),
            tariff: Vec::new(),
            preferences: Vec::new(),
        }
    }

    /// The part with other rules that an address lies in on a day: by the region, or by the postal code as people
    /// write it.
    #[must_use]
    pub fn part(&self, region: Option<&str>, postal_code: Option<&str>, date: Date) -> Option<&Territory> {
        self.territories.iter().find(|part| {
            let named = region.is_some_and(|region| part.regions.iter().any(|own| own == region));
            part.from.holds_on(date) && (named || begins(postal_code, &part.postal))
        })
    }

    /// The days of a window on which other rows hold than on the day before: one begins, or the last day of one is over.
    #[must_use]
    pub fn turns(&self, window: Window) -> Days {
        let mut days = Days::default();
        let mut turn = |since: Option<Date>, until: Option<Date>| {
            let over = until.and_then(|day| day.plus_days(1).ok());
            for day in [since, over].into_iter().flatten().filter(|day| window.contains(*day)) {
                days.insert(day);
            }
        };
        self.valuation.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.duty.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.measures.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.tax.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.schemes.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.levies.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.rounding.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.waivers.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.special.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.territories.iter().for_each(|row| turn(Some(row.from.since), row.from.until));
        self.preferences.iter().for_each(|row| turn(row.since, row.until));
        days
    }

    /// The territory in which goods from there to here cross no border.
    #[must_use]
    pub fn union_with(&self, from: Country) -> Option<&UnionTerms> {
        let both = [&self.union, &self.goods_union].into_iter().flatten();
        both.into_iter().find(|union| union.joins(from, self.country))
    }

    /// The region that a postal code lies in.
    #[must_use]
    pub fn region_of(&self, postal_code: Option<&str>) -> Option<&str> {
        let found = self.regions.iter().find(|row| begins(postal_code, &row.postal));
        found.map(|row| row.region.as_str())
    }
}

/// Whether a postal code begins like one of these; blanks, hyphens and small letters do not matter.
fn begins(postal_code: Option<&str>, beginnings: &[String]) -> bool {
    let Some(code) = postal_code else { return false };
    let plain: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect();
    beginnings.iter().any(|beginning| plain.starts_with(beginning.as_str()))
}

words! {
    /// How much is known of a destination.
    #[derive(PartialOrd, Ord)]
    Grade {
        /// A localized price only.
        Price = "price",
        /// Tax and thresholds, but no duty rates.
        Tax = "tax",
        /// Thresholds, tax, duty rows and rounding.
        Full = "full",
    }
}

words! {
    /// How prices are shown to consumers.
    TaxDisplay {
        /// With tax.
        Included = "included",
        /// Without; it is added at checkout.
        Excluded = "excluded",
    }
}

/// The rules that are loaded: in a page one or two markets, in the tool all of them.
#[derive(Clone, Debug)]
pub struct World {
    /// The day on which the rule data last changed.
    pub data: String,
    /// The markets.
    pub markets: Vec<Rc<Market>>,
    /// The exchange rates that are used where a request brings none.
    pub rates: Option<Rates>,
}

impl World {
    /// The rules of a country.
    #[must_use]
    pub fn market(&self, country: Country) -> Option<&Market> {
        self.markets.iter().find(|market| market.country == country).map(Rc::as_ref)
    }
}
