//! From files to a scene: which are needed, all asked for at once, each kept for the rest of the page view.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::Value;

use crate::calendar::Date;
use crate::config::visitor::{Saved, Visitor, decide};
use crate::config::{Config, RatesUse};
use crate::contract::{error, state};
use crate::l10n::{Layer, Words, chain, shipped};
use crate::money::{Currency, Rates};
use crate::world::{Country, Market, TerritoryEffect, World};

use super::detect::Seen;
use super::errors::{self, Level};
use super::host::Host;
use super::intl::IntlFormatter;
use super::loader::{LoadError, Loading, load};
use super::scene::{Place, Scene};

/// Where scenes come from.
pub(super) struct Source {
    host: Host,
    config: Rc<Config>,
    seen: Seen,
    today: Date,
    kept: RefCell<Kept>,
}

/// What was loaded so far.
#[derive(Default)]
struct Kept {
    rates: Option<Rates>,
    markets: Vec<Rules>,
    words: Vec<(String, Rc<Words>)>,
}

#[derive(Clone)]
struct Rules {
    data: String,
    market: Market,
}

/// Why there is no scene. What was shown before stays, or else the page's own content.
pub(super) struct Refusal {
    /// One of `contract::error`.
    pub(super) code: &'static str,
    /// How bad it is.
    pub(super) level: Level,
    /// What elements are if nothing was shown before: rates that are too old are nobody's mistake.
    pub(super) state: &'static str,
    /// The file and the reason.
    pub(super) problem: LoadError,
}

/// What the shopper, or the page's script, chose.
#[derive(Clone, Default)]
pub(super) struct Choice {
    /// On this page.
    pub(super) chosen: Saved,
    /// On an earlier one.
    pub(super) saved: Saved,
    /// Whether the shop's own prices were asked for.
    pub(super) original: bool,
    /// What is known below the country; kept in memory only.
    pub(super) place: Place,
}

impl Choice {
    /// The same, with the shop's own prices.
    pub(super) fn original(self) -> Self {
        Choice { original: true, ..self }
    }
}

type Answer<T> = Result<T, Refusal>;

impl Source {
    pub(super) fn new(host: &Host, config: Rc<Config>, seen: Seen, today: Date) -> Self {
        Source { host: host.clone(), config, seen, today, kept: RefCell::default() }
    }

    /// The scene for a choice.
    ///
    /// # Errors
    /// - a file that is needed can't be had or used, or nothing says which country it is
    pub(super) async fn scene(&self, choice: &Choice) -> Answer<Scene> {
        // Country and language do not depend on rates, so everything can be asked for now.
        let first = self.decide(choice, &|_| true)?;
        let chain = chain(&[&first.language.value], &shipped().collect::<Vec<_>>());
        let language = chain.first().copied().unwrap_or_default().to_owned();
        let locale = locale(&first.language.value, &language, first.country.value);
        let rates = self.ask_rates();
        let market = self.ask_market(first.country.value);
        let words = self.ask_words(&language, &locale);

        let rates = self.rates(rates).await?;
        let rules = self.market(market, first.country.value).await?;
        let mut markets = vec![rules.market];
        let beside = self.beside(markets.first(), choice);
        let asked: Vec<_> = beside.into_iter().map(|country| (self.ask_market(country), country)).collect();
        for (asked, country) in asked {
            markets.push(self.market(asked, country).await?.market);
        }
        let words = self.words(words, &language, &locale).await?;

        let visitor = self.decide(choice, &|currency| rates.rate(currency).is_some())?;
        self.judge(&rates, visitor.currency.as_ref().map(|choice| choice.value))?;
        Ok(Scene {
            config: Rc::clone(&self.config),
            visitor,
            original: choice.original,
            place: choice.place.clone(),
            words,
            language,
            world: World { data: rules.data, markets, rates: Some(rates) },
            today: self.today,
        })
    }

    /// The rules of these countries, and the rates.
    ///
    /// # Errors
    /// - a file can't be had or used
    pub(super) async fn world(&self, countries: impl Iterator<Item = Country>) -> Answer<World> {
        let rates = self.ask_rates();
        let asked: Vec<_> = countries.map(|country| (self.ask_market(country), country)).collect();
        let mut world =
            World { data: String::new(), markets: Vec::new(), rates: Some(self.rates(rates).await?) };
        for (asked, country) in asked {
            if world.market(country).is_none() {
                let rules = self.market(asked, country).await?;
                world.data = rules.data;
                world.markets.push(rules.market);
            }
        }
        Ok(world)
    }

    fn decide(&self, choice: &Choice, has_rate: &dyn Fn(Currency) -> bool) -> Answer<Visitor> {
        let visitor = self.seen.signs(choice.chosen.clone(), choice.saved.clone(), |signs| {
            decide(&self.config, signs, has_rate)
        });
        let why = "expected a country in store.country or data-ship-from, found none, and nothing else says where the visitor is";
        visitor.ok_or_else(|| refuse(error::CONFIG, LoadError::new("", &why)))
    }

    /// Rates that are too old are refused; one whose age is only to be marked is the view's business.
    fn judge(&self, rates: &Rates, currency: Option<Currency>) -> Answer<()> {
        let day = Date::parse(rates.date()).unwrap_or(self.today);
        let found = self.config.rates.judge(day, self.today);
        // A visitor who pays in the shop's own currency needs no rate.
        if found == RatesUse::TooOld && currency != self.config.store.currency {
            let days = self.config.rates.store_price_after_days.to_string();
            let why = [
                "expected rates of at most ",
                &days,
                " days, found those of ",
                rates.date(),
                "; the shop's own prices stay",
            ];
            let problem = LoadError::new(&self.rates_file(), &why.concat());
            return Err(Refusal {
                state: state::ORIGINAL,
                level: Level::Warning,
                ..refuse(error::RATES, problem)
            });
        }
        Ok(())
    }

    fn rates_file(&self) -> String {
        self.config.rates.url.clone().unwrap_or_else(|| "rates.json".to_owned())
    }

    fn ask_rates(&self) -> Option<Loading> {
        self.kept.borrow().rates.is_none().then(|| load(&self.host, self.rates_file()))
    }

    async fn rates(&self, loading: Option<Loading>) -> Answer<Rates> {
        if let Some(loading) = loading {
            let wrong = |problem| refuse(error::RATES, problem);
            let (text, file) = loading.text().await.map_err(wrong)?;
            let rates = Rates::from_file(&text).map_err(|why| wrong(LoadError::new(&file, &why)))?;
            self.kept.borrow_mut().rates = Some(rates);
        }
        let gone = || refuse(error::RATES, LoadError::new(&self.rates_file(), &"not there"));
        self.kept.borrow().rates.clone().ok_or_else(gone)
    }

    fn known(&self, country: Country) -> Option<Rules> {
        self.kept.borrow().markets.iter().find(|rules| rules.market.country == country).cloned()
    }

    fn ask_market(&self, country: Country) -> Option<Loading> {
        let file = || ["markets/", country.code(), ".json"].concat();
        self.known(country).is_none().then(|| load(&self.host, file()))
    }

    async fn market(&self, loading: Option<Loading>, country: Country) -> Answer<Rules> {
        let Some(loading) = loading else {
            let gone = || refuse(error::MARKET, LoadError::new(country.code(), &"not there"));
            return self.known(country).ok_or_else(gone);
        };
        let wrong = |problem| refuse(error::MARKET, problem);
        let (text, file) = loading.text().await.map_err(wrong)?;
        let value: Value = serde_json::from_str(&text).map_err(|why| wrong(LoadError::new(&file, &why)))?;
        let market = Market::read(&value).map_err(|why| wrong(LoadError::new(&file, &why)))?;
        let data = value.get("data").and_then(Value::as_str).unwrap_or_default().to_owned();
        let rules = Rules { data, market };
        self.kept.borrow_mut().markets.push(rules.clone());
        Ok(rules)
    }

    /// Whose rules are needed beside the destination's: those of the shop's country, where its tax is in the prices or
    /// no border lies between, and those of places inside the destination once a postal code or region is known.
    fn beside(&self, destination: Option<&Market>, choice: &Choice) -> Vec<Country> {
        let Some(market) = destination else { return Vec::new() };
        let inside = |home: &Country| market.union.as_ref().is_some_and(|union| union.members.contains(home));
        let home = self.config.store.country.filter(|home| *home != market.country);
        let home = home.filter(|home| self.config.store.prices_include_tax || inside(home));
        let place = &choice.place;
        let known = place.postal_code.is_some() || place.region.is_some();
        let parts =
            market.territories.iter().filter(|_| known).filter_map(|territory| match territory.effect {
                TerritoryEffect::Market(country) => Some(country),
                TerritoryEffect::Unknown => None,
            });
        let mut all: Vec<Country> = home.into_iter().chain(parts).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Countries that are likely wrong guesses' right answers: every sign's, then the shop's own.
    pub(super) fn likely(&self) -> Vec<Country> {
        self.seen.countries().chain(self.config.store.country).collect()
    }

    fn ask_words(&self, language: &str, locale: &str) -> Option<Vec<(Layer, Loading)>> {
        if self.kept.borrow().words.iter().any(|(known, _)| known == locale) {
            return None;
        }
        let own = self.config.messages.iter().filter(|file| file.language == language);
        let own = own.map(|file| (Layer::Merchant, load(&self.host, file.url.clone())));
        let built_in = load(&self.host, ["locales/", language, "/landfall.ftl"].concat());
        Some(std::iter::once((Layer::BuiltIn, built_in)).chain(own).collect())
    }

    async fn words(
        &self,
        loading: Option<Vec<(Layer, Loading)>>,
        language: &str,
        locale: &str,
    ) -> Answer<Rc<Words>> {
        if let Some(files) = loading {
            let locale = locale.to_owned();
            let mut words = Words::new(&[language], {
                let locale = locale.clone();
                move |_| Rc::new(IntlFormatter::new(&locale))
            });
            for (layer, loading) in files {
                let wrong = |problem| refuse(error::LOCALE, problem);
                let (text, file) = loading.text().await.map_err(wrong)?;
                for problem in words.add(language, &text, layer) {
                    errors::file(&self.host, error::LOCALE, Level::Warning, &LoadError::new(&file, &problem));
                }
            }
            self.kept.borrow_mut().words.push((locale, Rc::new(words)));
        }
        let kept = self.kept.borrow();
        let found = kept.words.iter().find(|(known, _)| known == locale);
        let gone = || refuse(error::LOCALE, LoadError::new(language, &"not there"));
        found.map(|(_, words)| Rc::clone(words)).ok_or_else(gone)
    }
}

fn refuse(code: &'static str, problem: LoadError) -> Refusal {
    Refusal { code, level: Level::Error, state: state::ERROR, problem }
}

/// The tag that numbers and dates are formatted by: the words' language as it is written where the visitor is.
///
/// A region in the page's own tag stays (`en-GB` is the merchant's word). Otherwise the visitor's country is added if
/// that language is one of its own: German in Austria is `de-AT`, English in Germany stays `en`.
fn locale(asked: &str, language: &str, country: Country) -> String {
    let same = |tag: &str| tag.split(['-', '_']).next() == language.split('-').next();
    if asked.len() > language.len() && same(asked) {
        return asked.replace('_', "-");
    }
    if country.languages().any(same) { [language, "-", country.code()].concat() } else { language.to_owned() }
}
