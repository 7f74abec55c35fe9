//! Exchange rates and the rules of countries: asked for once, kept for the rest of the page view.

use std::cell::RefCell;
use std::rc::Rc;

use crate::contract::error;
use crate::input::{Json, find, joined};
use crate::money::Rates;
use crate::world::{Country, Market};

use super::host::Host;
use super::loader::{LoadError, Loading, load};
use super::refusal::{Answer, Refusal};

/// The files and what came of them.
pub(super) struct Rules {
    host: Host,
    /// Where the rates stand, relative to the script.
    pub(super) rates_file: String,
    rates: RefCell<Option<Rates>>,
    markets: RefCell<Vec<Rc<MarketFile>>>,
}

/// The rules of a country.
pub(super) struct MarketFile {
    /// The day on which the rule data last changed.
    pub(super) data: String,
    /// The languages that people in the country write, between blanks.
    pub(super) languages: String,
    /// The rules.
    pub(super) market: Rc<Market>,
    /// What customs ask of recipients there: the rows `papers`.
    pub(super) papers: Json,
}

/// Something that is there, or on its way.
pub(super) enum Asked<T> {
    /// It is there.
    Kept(T),
    /// Its file is on the way.
    Coming(Loading),
}

impl Rules {
    pub(super) fn new(host: &Host, rates_file: Option<&str>) -> Self {
        Rules {
            host: host.clone(),
            rates_file: rates_file.unwrap_or("rates.json").to_owned(),
            rates: RefCell::default(),
            markets: RefCell::default(),
        }
    }

    /// Asks for the rates.
    pub(super) fn ask_rates(&self) -> Asked<Rates> {
        let kept = self.rates.borrow().clone();
        kept.map_or_else(|| Asked::Coming(load(&self.host, self.rates_file.clone())), Asked::Kept)
    }

    /// Waits for the rates.
    ///
    /// # Errors
    /// - the file can't be had, or is not one of rates
    pub(super) async fn rates(&self, asked: Asked<Rates>) -> Answer<Rates> {
        let (text, file) = match asked {
            Asked::Kept(rates) => return Ok(rates),
            Asked::Coming(loading) => loading.text().await.map_err(|why| Refusal::of(error::RATES, why))?,
        };
        let rates = Rates::from_file(&text).map_err(|why| Refusal::unreadable(error::RATES, &file, &why))?;
        *self.rates.borrow_mut() = Some(rates.clone());
        Ok(rates)
    }

    /// Asks for the rules of a country.
    pub(super) fn ask_market(&self, country: Country) -> Asked<Rc<MarketFile>> {
        let kept = self.kept(country);
        let file = || joined(&["markets/", country.code(), ".json"]);
        kept.map_or_else(|| Asked::Coming(load(&self.host, file())), Asked::Kept)
    }

    /// Waits for the rules of a country.
    ///
    /// # Errors
    /// - the file can't be had, or holds something that is not understood
    pub(super) async fn market(&self, asked: Asked<Rc<MarketFile>>) -> Answer<Rc<MarketFile>> {
        let (text, file) = match asked {
            Asked::Kept(rules) => return Ok(rules),
            Asked::Coming(loading) => loading.text().await.map_err(|why| Refusal::of(error::MARKET, why))?,
        };
        let rules = read(&text, &file).map_err(|why| Refusal::of(error::MARKET, LoadError { file, why }))?;
        let rules = Rc::new(rules);
        self.markets.borrow_mut().push(Rc::clone(&rules));
        Ok(rules)
    }

    /// The rules of a country, where they are here.
    pub(super) fn kept(&self, country: Country) -> Option<Rc<MarketFile>> {
        self.markets.borrow().iter().find(|file| file.market.country == country).cloned()
    }
}

/// The rules in a text, which have to be those that its file is named after.
fn read(text: &str, file: &str) -> Result<MarketFile, String> {
    let mut value = Json::parse(text).map_err(|why| why.to_string())?;
    let market = Market::read(&value).map_err(|why| why.to_string())?;
    if find(file, market.country.code()).is_none() {
        return Err(joined(&["found the rules of ", market.country.code()]));
    }
    let papers = std::mem::take(value.member("papers"));
    let text = |key| value.get(key).and_then(Json::as_str).unwrap_or_default();
    Ok(MarketFile {
        data: text("data").to_owned(),
        languages: text("languages").to_owned(),
        market: Rc::new(market),
        papers,
    })
}
