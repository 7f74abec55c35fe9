//! The rules and rates that were handed in, one file after the other.

use std::rc::Rc;

use crate::contract::error;
use crate::input::{Json, Node, Problem};
use crate::money::Rates;
use crate::world::{Market, World};

use super::refusal::Refusal;

/// What is known so far.
#[derive(Debug)]
pub(super) struct Rules {
    world: World,
}

impl Default for Rules {
    fn default() -> Self {
        Rules { world: World { data: String::new(), markets: Vec::new(), rates: None } }
    }
}

impl Rules {
    /// For the questions.
    pub(super) fn world(&self) -> &World {
        &self.world
    }

    /// Takes `rates.json`.
    pub(super) fn take_rates(&mut self, file: &str) -> Result<(), Refusal> {
        let problem = |path: &str, expected: &str, found: &str| {
            Refusal::of(
                error::RATES,
                Problem { path: path.to_owned(), expected: expected.to_owned(), found: found.to_owned() },
            )
        };
        let rates = Rates::from_file(file).map_err(|why| problem(why.path(), why.expected(), why.found()))?;
        self.world.rates = Some(rates);
        Ok(())
    }

    /// Takes a file of `markets/`. An answer names one day of the data, so all files must be of one.
    pub(super) fn take_market(&mut self, file: &str) -> Result<(), Refusal> {
        let refuse = |problem: Problem| Refusal::of(error::MARKET, problem);
        let value = Json::parse(file).map_err(|why| Refusal::syntax(error::MARKET, why))?;
        let market = Market::read(&value).map_err(refuse)?;
        let data = Node::root(&value).get("data");
        let day = data.value().as_str().unwrap_or_default();
        let same_day = self.world.markets.is_empty() || day == self.world.data;
        if day.is_empty() || !same_day {
            let other = ["the day of the files before it, \"", &self.world.data, "\""].concat();
            return Err(refuse(data.problem(if same_day { "the day of the rules" } else { &other })));
        }
        self.world.data = day.to_owned();
        self.world.markets.retain(|known| known.country != market.country);
        self.world.markets.push(Rc::new(market));
        Ok(())
    }
}
