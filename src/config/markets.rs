//! What differs by destination: currency, languages, price adjustment, fixed prices, how tax is shown.

use crate::input::{Node, Problem, Problems};
use crate::money::{Amount, Currency, Exact, Percent};
use crate::world::Country;

use super::fields::{Fields, each, each_member};
use super::rounding::RoundingRule;
use super::value;

/// The `markets` of `landfall.json`: what holds everywhere, and what differs by country.
#[derive(Clone, Debug, Default)]
pub struct Markets {
    default: Market,
    countries: Vec<(Country, Market)>,
}

/// What a merchant decides for one destination. Where a country says nothing, the default market holds.
#[derive(Clone, Debug, Default)]
pub struct Market {
    /// Whether the shop ships there; nothing said means yes.
    pub ship: Option<bool>,
    /// The currency that prices are shown in; nothing said means the country's own.
    pub currency: Option<Currency>,
    /// Languages to offer there, best first.
    pub languages: Option<Vec<String>>,
    /// Percent added to or taken off prices that are charged in the local currency.
    pub adjustment: Option<Adjustment>,
    /// Rounding of prices that are charged in the local currency, in place of the shop's.
    pub rounding: Option<Vec<RoundingRule>>,
    /// Prices of single products, by SKU, in place of converted ones.
    pub prices: Vec<(String, Amount)>,
    /// Whether prices are shown with tax.
    pub tax_display: Option<TaxDisplay>,
    /// Goods value from which shipping is free.
    pub free_shipping_from: Option<Amount>,
    /// The message that says how returns work there.
    pub return_note: Option<String>,
    /// What the merchant calls the ways to pay there.
    pub payments: Option<Vec<String>>,
}

/// A change of prices in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjustment {
    millionths: i64,
}

/// Whether prices are shown with the destination's tax.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TaxDisplay {
    /// Always with it.
    Included,
    /// Always without it.
    Excluded,
    /// As it is done in the country.
    #[default]
    Market,
}

const KNOWN: &[&str] = &[
    "ship",
    "currency",
    "languages",
    "priceAdjustment",
    "rounding",
    "prices",
    "taxDisplay",
    "freeShippingFrom",
    "returnNote",
    "payments",
];

impl Markets {
    pub(super) fn read(&mut self, node: &Node<'_>, problems: &mut Problems) {
        each_member(node, problems, &mut |key, node, problems| {
            if key == "default" {
                self.default = Market::read(node, problems);
                return;
            }
            match Country::try_new(key) {
                Ok(country) => self.countries.push((country, Market::read(node, problems))),
                Err(why) => problems.0.push(Problem {
                    path: node.path().to_owned(),
                    expected: "\"default\" or an ISO 3166 country code such as \"DE\"".to_owned(),
                    found: why.found(),
                }),
            }
        });
        for (_, own) in &mut self.countries {
            own.lay_over(&self.default);
        }
    }

    /// What holds for a country: its own words first, then the default market's.
    #[must_use]
    pub fn of(&self, country: Country) -> &Market {
        self.countries.iter().find(|(c, _)| *c == country).map_or(&self.default, |(_, own)| own)
    }

    /// The ways to pay in a country, as the merchant calls them; those of the default market where it names none.
    #[must_use]
    pub fn payments(&self, country: Country) -> &[String] {
        let own = self.of(country).payments.as_deref();
        own.or(self.default.payments.as_deref()).unwrap_or_default()
    }

    /// Whether the shop ships to a country.
    #[must_use]
    pub fn ships_to(&self, country: Country) -> bool {
        self.of(country).ship.unwrap_or(true)
    }

    /// The countries that have a market of their own and are shipped to, in the order of the file.
    pub fn named(&self) -> impl Iterator<Item = Country> {
        self.countries.iter().map(|(country, _)| *country).filter(|country| self.ships_to(*country))
    }
}

impl Market {
    fn read(node: Node<'_>, problems: &mut Problems) -> Self {
        let mut market = Market::default();
        let mut f = Fields::of(node, KNOWN, problems);
        f.inner("rounding", &mut |node, problems| market.rounding = Some(rules(&node, problems)));
        market.ship = f.get("ship", value::flag);
        market.currency = f.get("currency", value::currency);
        market.languages = f.get("languages", value::texts);
        market.adjustment = f.get("priceAdjustment", adjustment);
        f.inner("prices", &mut |node, problems| {
            each_member(&node, problems, &mut |sku, node, problems| {
                if let Some(price) = problems.take(value::amount(&node)) {
                    market.prices.push((sku.to_owned(), price));
                }
            });
        });
        let displays = [TaxDisplay::Included, TaxDisplay::Excluded, TaxDisplay::Market];
        market.tax_display = f.word("taxDisplay", &["included", "excluded", "market"], &displays);
        market.free_shipping_from = f.get("freeShippingFrom", value::amount);
        market.return_note = f.get("returnNote", value::text);
        market.payments = f.get("payments", value::texts);
        market
    }

    /// Takes from the default market what this one says nothing about.
    fn lay_over(&mut self, base: &Market) {
        self.ship = self.ship.or(base.ship);
        self.currency = self.currency.or(base.currency);
        self.adjustment = self.adjustment.or(base.adjustment);
        self.tax_display = self.tax_display.or(base.tax_display);
        self.free_shipping_from = self.free_shipping_from.or(base.free_shipping_from);
        if self.languages.is_none() {
            self.languages.clone_from(&base.languages);
        }
        if self.rounding.is_none() {
            self.rounding.clone_from(&base.rounding);
        }
        if self.return_note.is_none() {
            self.return_note.clone_from(&base.return_note);
        }
        // The first price of a product holds.
        for (sku, price) in &base.prices {
            self.prices.push((sku.clone(), *price));
        }
    }
}

impl Adjustment {
    /// What a price is multiplied with: 1.05 for `"5%"`, 0.97 for `"-3%"`.
    #[must_use]
    pub fn factor(self) -> Exact {
        Exact::decimal(i128::from(Percent::WHOLE.millionths() + self.millionths), 6)
    }
}

/// A list of rounding rules; the ones that can't be used are reported and left out.
pub(super) fn rules(node: &Node<'_>, problems: &mut Problems) -> Vec<RoundingRule> {
    let mut rules = Vec::new();
    each(node, problems, &mut |node, problems| {
        if let Some(rule) = RoundingRule::read(node, problems) {
            rules.push(rule);
        }
    });
    rules
}

/// `"5%"`, `"-3%"` or `"+2.5%"`.
fn adjustment(node: &Node<'_>) -> Result<Adjustment, Problem> {
    value::parsed(node, "a change such as \"5%\" or \"-3%\", less than 100% down", &|text| {
        let minus = text.strip_prefix('-');
        let plain = minus.unwrap_or_else(|| text.strip_prefix('+').unwrap_or(text));
        let size = Percent::parse(plain).ok()?.millionths();
        let millionths = if minus.is_some() { -size } else { size };
        (millionths > -Percent::WHOLE.millionths()).then_some(Adjustment { millionths })
    })
}
