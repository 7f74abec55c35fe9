//! The shop and the countries that it is listed in.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::calendar::Date;
use crate::config::visitor::{Signs, decide};
use crate::config::{
    ChargeIn, Config, Goods, Problems, RatesUse, Restriction, Service, Verdict, restrictions,
};
use crate::input::Node;
use crate::l10n::{PlainFormatter, Words};
use crate::money::{Amount, Currency};
use crate::quote::{Category, Quote, Request, quote};
use crate::view::{Context, OfferPrice, former_request, offer_freights, offer_price, price_request};
use crate::world::{Country, Grade, TaxDisplay, World};

use super::fields::at;
use super::product::Product;

/// Answers that are kept at most; then all are forgotten. Many products of a shop cost the same and are the same to
/// customs.
const KEPT: usize = 20_000;

/// A country, and what is the same for all products there.
#[derive(Clone, Debug)]
pub struct Destination {
    /// The country.
    pub country: Country,
    /// The currency of its prices; `None`: each product's own, because that is what is charged.
    pub currency: Option<Currency>,
    /// Why nothing can be listed there.
    pub stop: Option<Stop>,
    /// Whether a service goes there; without one only what comes by wire is listed.
    pub has_service: bool,
    /// Whether prices are shown with tax.
    pub shows_tax: bool,
    tax_display: Option<TaxDisplay>,
    /// Products with a price of their own there.
    fixed: HashSet<String>,
}

/// Why nothing can be listed in a country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stop {
    /// The configuration says that the shop does not send there.
    NotSent,
    /// The exchange rates are too old to charge by.
    OldRates,
    /// Nobody knows which currency is charged there.
    NoCurrency,
}

/// What a product costs somewhere, and what its delivery does.
#[derive(Clone, Debug)]
pub(super) struct Listing<'a> {
    pub(super) country: Country,
    pub(super) price: OfferPrice,
    pub(super) freights: Vec<Freight<'a>>,
}

/// A service that goes there, and what it asks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Freight<'a> {
    pub(super) service: &'a Service,
    pub(super) price: Amount,
}

/// A shop with its rules: one for each thread.
pub struct Shop<'a> {
    config: &'a Config,
    restrictions: Vec<Restriction>,
    world: World,
    words: Words,
    today: Date,
    kept: RefCell<HashMap<String, Option<Answer<'a>>>>,
}

type Answer<'a> = (OfferPrice, Vec<Freight<'a>>);

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Stop::NotSent => "the configuration says that nothing is sent there (markets, ship)",
            Stop::OldRates => "the exchange rates are too old to charge by: refresh them with landfall rates",
            Stop::NoCurrency => "no currency is known to charge in: name one in markets or store.currency",
        })
    }
}

impl<'a> Shop<'a> {
    /// A shop on a day.
    #[must_use]
    pub fn new(config: &'a Config, world: World, today: Date) -> Self {
        // Wrong ones were told with the configuration, and are left out here as on the page.
        let restrictions = restrictions(config, &mut Problems::default());
        let words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        Shop { config, restrictions, world, words, today, kept: RefCell::default() }
    }

    /// A country by what the page at its address shows: the country by the address, its currency by the configuration.
    #[must_use]
    pub fn destination(&self, country: Country) -> Destination {
        let rates = self.world.rates.as_ref();
        let has_rate = |currency: Currency| rates.is_some_and(|rates| rates.rate(currency).is_some());
        let signs = Signs { url: Some(country.code()), ..Signs::default() };
        let local = self.config.store.charge_in == ChargeIn::Local;
        let chosen = decide(self.config, &signs, &has_rate).and_then(|visitor| visitor.currency);
        let currency = chosen.map(|choice| choice.value).filter(|_| local);
        let market = self.world.market(country).filter(|market| market.grade > Grade::Price);
        let mut there = Destination {
            country,
            currency,
            stop: None,
            has_service: false,
            shows_tax: false,
            tax_display: market.map(|market| market.tax_display),
            fixed: self.config.markets.of(country).prices.iter().map(|(sku, _)| sku.clone()).collect(),
        };
        let context = self.context(&there, currency.unwrap_or(Currency::EUR));
        let services = &self.config.shipping;
        let has_service = services.is_empty() || services.iter().any(|service| service.goes_to(country));
        let converts = currency.is_some() && currency != self.config.store.currency;
        let shows_tax = context.shows_tax();
        let stop = if !self.config.markets.ships_to(country) {
            Some(Stop::NotSent)
        } else if local && currency.is_none() {
            Some(Stop::NoCurrency)
        } else if converts && context.rates_use() == RatesUse::TooOld {
            Some(Stop::OldRates)
        } else {
            None
        };
        there.stop = stop;
        there.has_service = has_service;
        there.shows_tax = shows_tax;
        there
    }

    /// Whether rules for products ask a page's element, which a catalogue has none of.
    #[must_use]
    pub fn has_selectors(&self) -> bool {
        let root = Node::root(&self.config.written);
        let rules = root.optional("products").and_then(|rules| rules.list().ok()).unwrap_or_default();
        rules.iter().any(|rule| rule.get("match").optional("selector").is_some())
    }

    fn context(&self, there: &Destination, currency: Currency) -> Context<'_> {
        Context {
            config: self.config,
            words: &self.words,
            country: there.country,
            region: None,
            postal_code: None,
            apart: false,
            currency,
            tax_display: there.tax_display,
            rates: self.world.rates.as_ref(),
            today: self.today,
        }
    }

    /// Whether a restriction keeps a product out of a country, or it is not sent there.
    pub(super) fn is_excluded(&self, product: &Product, there: &Destination) -> bool {
        let known = &product.item.product;
        let goods = Goods {
            sku: product.text(at::ID),
            category: product.text(at::CATEGORY),
            kind: known.category.map_or("", Category::name),
            hs: known.hs_code.as_ref().map_or("", |code| code.digits()),
        };
        let blocks =
            |rule: &Restriction| rule.verdict == Verdict::Block && rule.is_about(&goods, there.country);
        let travels = known.category != Some(Category::Digital);
        there.stop == Some(Stop::NotSent)
            || (travels && !there.has_service)
            || self.restrictions.iter().any(blocks)
    }

    /// What a product costs somewhere. `None`: the page keeps the shop's own price, in a currency that is not charged
    /// there.
    pub(super) fn listing(&self, product: &Product, there: &Destination) -> Option<Listing<'a>> {
        let key = self.key(product, there);
        let known = self.kept.borrow().get(&key).cloned();
        let answer = match known {
            Some(known) => known,
            None => {
                let fresh = self.answer(product, there);
                let mut kept = self.kept.borrow_mut();
                if kept.len() >= KEPT {
                    kept.clear();
                }
                kept.insert(key, fresh.clone());
                fresh
            }
        };
        let (price, freights) = answer?;
        Some(Listing { country: there.country, price, freights })
    }

    /// All that an answer hangs on.
    fn key(&self, product: &Product, there: &Destination) -> String {
        let item = &product.item;
        let known = &item.product;
        let sku = item.sku.as_deref().unwrap_or_default();
        let own = if there.fixed.contains(sku) { sku } else { "" };
        let minor = |amount: Option<Amount>| amount.map_or(-1, Amount::minor);
        [
            there.country.code(),
            item.amount.currency().code(),
            known.hs_code.as_ref().map_or("", |code| code.digits()),
            known.origin.as_ref().map_or("", |country| country.code()),
            known.category.map_or("", Category::name),
            &minor(Some(item.amount)).to_string(),
            &minor(item.compare_at).to_string(),
            &known.weight_grams.map_or(-1, i64::from).to_string(),
            own,
        ]
        .join("|")
    }

    fn answer(&self, product: &Product, there: &Destination) -> Option<Answer<'a>> {
        let item = &product.item;
        let context = self.context(there, there.currency.unwrap_or(item.amount.currency()));
        let ask = |request: &Request| -> Option<Quote> { quote(&self.world, request).ok() };
        let now = price_request(item, &context).and_then(|request| ask(&request));
        let former = former_request(item, &context).and_then(|request| ask(&request));
        let price = offer_price(item, now.as_ref(), former.as_ref(), &context)?;
        let mut freights = Vec::new();
        if item.product.category != Some(Category::Digital) {
            for freight in offer_freights(item, &context, &ask) {
                // The service of this shop's configuration, which outlives the context.
                let service = self.config.shipping.iter().find(|own| own.id == freight.service.id);
                if let (Some(service), Some(price)) = (service, freight.price) {
                    freights.push(Freight { service, price });
                }
            }
        }
        Some((price, freights))
    }
}
