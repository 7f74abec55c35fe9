//! From files to a scene: which are needed, and all of them asked for at once.

use std::rc::Rc;

use crate::calendar::Date;
use crate::config::visitor::{Visitor, decide};
use crate::config::{Choice, Config, Place, RatesUse, format_locale};
use crate::contract::error;
use crate::input::joined;
use crate::l10n::{chain, shipped};
use crate::money::{Currency, Rates};
use crate::world::{Country, Market, World};

use super::detect::Seen;
use super::host::Host;
use super::library::Library;
use super::loader::LoadError;
use super::refusal::{Answer, Refusal};
use super::rules::{MarketFile, Rules};
use super::scene::Scene;

/// Where scenes come from.
pub(super) struct Source {
    config: Rc<Config>,
    seen: Seen,
    today: Date,
    rules: Rules,
    library: Library,
}

impl Source {
    pub(super) fn new(host: &Host, config: Rc<Config>, seen: Seen, today: Date) -> Self {
        let rules = Rules::new(host, config.rates.url.as_deref());
        let library = Library::new(host, Rc::clone(&config));
        Source { config, seen, today, rules, library }
    }

    /// The scene for a choice.
    ///
    /// # Errors
    /// - a file that is needed can't be had or used, or nothing says which country it is
    pub(super) async fn scene(&self, choice: &Choice) -> Answer<Scene> {
        // Country and language do not depend on rates, so everything can be asked for now.
        let first = self.decide(choice, &|_| true)?;
        let shipped: Vec<&str> = shipped().collect();
        let chain: Vec<String> =
            chain(&[&first.language.value], &shipped).into_iter().map(str::to_owned).collect();
        // A chain's first language is nearly always complete; the others come when something is missed.
        let languages = chain.get(..1).unwrap_or_default();
        let language = languages.first().cloned().unwrap_or_default();
        let rates = self.rules.ask_rates();
        let market = self.rules.ask_market(first.country.value);
        let detailed = self.library.more.get();
        let words = self.library.ask(languages, detailed);

        let rates = self.rules.rates(rates).await?;
        let there = self.rules.market(market).await?;
        let (page, country) = (&first.language.value, first.country.value);
        let locale = format_locale(page, &language, country, &there.languages);
        let mut markets = vec![Rc::clone(&there.market)];
        let beside = self.beside(markets.first().map(Rc::as_ref), &choice.place);
        let beside: Vec<_> = beside.into_iter().map(|country| self.rules.ask_market(country)).collect();
        for asked in beside {
            markets.push(Rc::clone(&self.rules.market(asked).await?.market));
        }
        let words = self.library.words(words, languages, &locale).await?;

        let visitor = self.decide(choice, &|currency| rates.rate(currency).is_some())?;
        self.judge(&rates, visitor.currency.as_ref().map(|choice| choice.value))?;
        Ok(Scene {
            config: Rc::clone(&self.config),
            visitor,
            original: choice.original,
            place: choice.place.clone(),
            words,
            language,
            locale,
            chain,
            complete: false,
            detailed,
            world: World { data: there.data.clone(), markets, rates: Some(rates) },
            today: self.today,
        })
    }

    /// The same scene with words that only later parts print, and with those of all languages of its chain where it is to be
    /// complete. Once they are here, they are fetched with the others. What can't be had must not keep prices from
    /// changing.
    ///
    /// # Errors
    /// - a file of words can't be had
    pub(super) async fn worded(&self, scene: &Scene, more: u8, complete: bool) -> Answer<Scene> {
        let detailed = self.library.more.get() | more;
        let languages = languages(scene, complete);
        let coming = self.library.ask(languages, detailed);
        let words = self.library.words(coming, languages, &scene.locale).await?;
        self.library.more.set(self.library.more.get() | detailed);
        Ok(Scene { words, complete, detailed, ..scene.clone() })
    }

    /// Which of the words that only later parts print are here for a scene: a bit for each file.
    pub(super) fn words_here(&self, scene: &Scene) -> u8 {
        self.library.here(languages(scene, scene.complete))
    }

    /// The rules of a country, where they are here, with what the engine does not ask of them.
    pub(super) fn rules_of(&self, country: Country) -> Option<Rc<MarketFile>> {
        self.rules.kept(country)
    }

    /// The rules of these countries, and the rates.
    ///
    /// # Errors
    /// - a file can't be had or used
    pub(super) async fn world(&self, countries: &[Country]) -> Answer<World> {
        let rates = self.rules.ask_rates();
        let asked: Vec<_> = countries.iter().map(|country| self.rules.ask_market(*country)).collect();
        let rates = self.rules.rates(rates).await?;
        let mut world = World { data: String::new(), markets: Vec::new(), rates: Some(rates) };
        for asked in asked {
            let file = self.rules.market(asked).await?;
            world.data = file.data.clone();
            world.markets.push(Rc::clone(&file.market));
        }
        Ok(world)
    }

    /// Countries to offer first in a list: those that the browser's signs name, then the shop's own.
    pub(super) fn likely(&self) -> Vec<Country> {
        self.seen.countries().chain(self.config.store.country).collect()
    }

    fn decide(&self, choice: &Choice, has_rate: &dyn Fn(Currency) -> bool) -> Answer<Visitor> {
        let (chosen, saved) = (choice.chosen.clone(), choice.saved.clone());
        let visitor = self.seen.signs(chosen, saved, |signs| decide(&self.config, signs, has_rate));
        let why = "expected a country in store.country or data-ship-from, found none; nothing else names one";
        visitor.ok_or_else(|| Refusal::of(error::CONFIG, LoadError::new("", &why)))
    }

    /// Refuses rates that are too old; what is merely to be marked is the view's business.
    fn judge(&self, rates: &Rates, currency: Option<Currency>) -> Answer<()> {
        let day = Date::parse(rates.date()).unwrap_or(self.today);
        let ages = &self.config.rates;
        // A visitor who pays in the shop's own currency needs no rate.
        if ages.judge(day, self.today) != RatesUse::TooOld || currency == self.config.store.currency {
            return Ok(());
        }
        let most = ages.store_price_after_days.to_string();
        let why = joined(&["expected rates of at most ", &most, " days ago, found those of ", rates.date()]);
        Err(Refusal::old_rates(&self.rules.rates_file, &joined(&[&why, "; the shop's own prices stay"])))
    }

    /// Whose rules are needed beside the destination's: those of the shop's country, where its tax is in the prices or
    /// no border lies between (or may lie, for a part of the destination), and those of the part of the destination that a postal code or region lies in.
    fn beside(&self, destination: Option<&Market>, place: &Place) -> Vec<Country> {
        let Some(market) = destination else { return Vec::new() };
        let store = &self.config.store;
        let part = market.part(place.region.as_deref(), place.postal_code.as_deref(), self.today);
        let part = part.and_then(|part| part.market());
        let near = |home: &Country| part.is_some() || market.union_with(*home).is_some();
        let home = store.country.filter(|home| *home != market.country);
        let home = home.filter(|home| store.prices_include_tax || near(home));
        let mut all: Vec<Country> = home.into_iter().chain(part).collect();
        crate::money::sort(&mut all, &|a, b| a < b);
        all.dedup();
        all
    }
}

/// The languages whose words a scene has, or has once it is complete.
fn languages(scene: &Scene, complete: bool) -> &[String] {
    if complete { &scene.chain } else { scene.chain.get(..1).unwrap_or_default() }
}
