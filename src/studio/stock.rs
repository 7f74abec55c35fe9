//! Rules, rates and holidays that were handed in so far.

use std::rc::Rc;

use crate::input::Json;
use crate::money::Rates;
use crate::world::{Country, Holidays, Market, World};

/// What is known so far.
#[derive(Debug)]
pub struct Stock {
    world: World,
    holidays: Vec<Holidays>,
}

impl Default for Stock {
    fn default() -> Self {
        Stock { world: World { data: String::new(), markets: Vec::new(), rates: None }, holidays: Vec::new() }
    }
}

impl Stock {
    /// The rules, for the engine.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// When people rest in a country; `None` until its file is there.
    #[must_use]
    pub fn holidays(&self, country: Country) -> Option<&Holidays> {
        self.holidays.iter().find(|known| known.country == country)
    }

    /// Takes `rates.json`, in place of the rates so far.
    ///
    /// # Errors
    /// - it is not a file of rates
    pub fn take_rates(&mut self, file: &str) -> Result<(), String> {
        self.world.rates = Some(Rates::from_file(file).map_err(|why| why.to_string())?);
        Ok(())
    }

    /// Takes `markets/<CC>.json`.
    ///
    /// # Errors
    /// - it is no JSON, or something in it is not understood
    pub fn take_market(&mut self, file: &str) -> Result<(), String> {
        let value = Json::parse(file).map_err(|why| why.to_string())?;
        let market = Market::read(&value).map_err(|why| why.to_string())?;
        self.world.data = value.get("data").and_then(Json::as_str).unwrap_or_default().to_owned();
        self.world.markets.retain(|known| known.country != market.country);
        self.world.markets.push(Rc::new(market));
        Ok(())
    }

    /// Takes `holidays/<CC>.json`.
    ///
    /// # Errors
    /// - it is no JSON, or something in it is not understood
    pub fn take_holidays(&mut self, file: &str) -> Result<(), String> {
        let value = Json::parse(file).map_err(|why| why.to_string())?;
        let holidays = Holidays::read(&value).map_err(|why| why.to_string())?;
        self.holidays.retain(|known| known.country != holidays.country);
        self.holidays.push(holidays);
        Ok(())
    }
}
