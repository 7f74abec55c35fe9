//! What differs by destination: currency, languages, price adjustment, fixed prices, how tax is shown.

use crate::input::{Node, Problem, Problems};
use crate::money::{Amount, Currency, Exact, Percent};
use crate::world::Country;

use super::fields::Fields;
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
];

impl Markets {
    pub(super) fn read(node: Node<'_>, problems: &mut Problems) -> Self {
        let mut markets = Markets::default();
        for (key, market) in problems.take(node.members()).unwrap_or_default() {
            if key == "default" {
                markets.default = Market::read(market, problems);
                continue;
            }
            match Country::try_new(key) {
                Ok(country) => markets.countries.push((country, Market::read(market, problems))),
                Err(why) => problems.0.push(Problem {
                    path: market.path().to_owned(),
                    expected: "\"default\" or an ISO 3166 country code such as \"DE\"".to_owned(),
                    found: why.to_string().rsplit("found ").next().unwrap_or_default().to_owned(),
                }),
            }
        }
        markets
    }

    /// What holds for a country: its own words first, then the default market's.
    #[must_use]
    pub fn of(&self, country: Country) -> Market {
        let Some((_, own)) = self.countries.iter().find(|(c, _)| *c == country) else {
            return self.default.clone();
        };
        let (own, base) = (own.clone(), &self.default);
        Market {
            ship: own.ship.or(base.ship),
            currency: own.currency.or(base.currency),
            languages: own.languages.or_else(|| base.languages.clone()),
            adjustment: own.adjustment.or(base.adjustment),
            rounding: own.rounding.or_else(|| base.rounding.clone()),
            prices: own.prices.into_iter().chain(base.prices.iter().cloned()).collect(),
            tax_display: own.tax_display.or(base.tax_display),
            free_shipping_from: own.free_shipping_from.or(base.free_shipping_from),
            return_note: own.return_note.or_else(|| base.return_note.clone()),
        }
    }

    /// Whether the shop ships to a country.
    #[must_use]
    pub fn ships_to(&self, country: Country) -> bool {
        let own = self.countries.iter().find(|(c, _)| *c == country).and_then(|(_, market)| market.ship);
        own.or(self.default.ship).unwrap_or(true)
    }

    /// The countries that have a market of their own and are shipped to, in the order of the file.
    pub fn named(&self) -> impl Iterator<Item = Country> {
        self.countries.iter().map(|(country, _)| *country).filter(|country| self.ships_to(*country))
    }
}

impl Market {
    fn read(node: Node<'_>, problems: &mut Problems) -> Self {
        let mut f = Fields::of(node, KNOWN, problems);
        let displays = [TaxDisplay::Included, TaxDisplay::Excluded, TaxDisplay::Market];
        let rounding = f.inner("rounding", rules);
        Market {
            ship: f.get("ship", Node::bool),
            currency: f.get("currency", value::currency),
            languages: f.get("languages", value::texts),
            adjustment: f.get("priceAdjustment", adjustment),
            rounding,
            prices: f.inner("prices", prices).unwrap_or_default(),
            tax_display: f
                .get("taxDisplay", |n| value::word(n, &["included", "excluded", "market"], &displays)),
            free_shipping_from: f.get("freeShippingFrom", value::amount),
            return_note: f.get("returnNote", value::text),
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
pub(super) fn rules(node: Node<'_>, problems: &mut Problems) -> Vec<RoundingRule> {
    let elements = problems.take(node.list()).unwrap_or_default();
    elements.into_iter().filter_map(|element| RoundingRule::read(element, problems)).collect()
}

fn prices(node: Node<'_>, problems: &mut Problems) -> Vec<(String, Amount)> {
    let members = problems.take(node.members()).unwrap_or_default();
    let price = |(sku, node): (&str, Node<'_>)| Some((sku.to_owned(), problems.take(value::amount(&node))?));
    members.into_iter().filter_map(price).collect()
}

/// `"5%"`, `"-3%"` or `"+2.5%"`.
fn adjustment(node: &Node<'_>) -> Result<Adjustment, Problem> {
    let expected = "a change such as \"5%\" or \"-3%\", less than 100% down";
    let text = node.str(expected)?;
    let (minus, plain) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let size = Percent::parse(plain).map_err(|_| node.problem(expected))?.millionths();
    let millionths = if minus { -size } else { size };
    if millionths <= -Percent::WHOLE.millionths() {
        return Err(node.problem(expected));
    }
    Ok(Adjustment { millionths })
}
