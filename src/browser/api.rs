//! The methods of `window.landfall`, with JSON on both sides. The shell turns it into values.

use std::rc::Rc;

use crate::input::{Json, Map, Node};
use crate::money::{Amount, Currency};
use crate::quote::{self as engine, Request};
use crate::world::{Country, World};

use super::app::App;

/// The market, or `null`.
pub(super) fn market(app: &App) -> String {
    app.market().map_or_else(|| "null".to_owned(), |market| market.to_string())
}

/// Every country that the shop sends to, with the currency that prices are shown in there.
pub(super) fn markets(app: &App) -> String {
    let config = app.config();
    let row = |country: Country| {
        let currency = config.markets.of(country).currency.or_else(|| country.currency());
        let mut members = Map::new();
        members.insert("country", country.code().into());
        members.insert("currency", currency.as_ref().map_or(Json::Null, |currency| currency.code().into()));
        Json::Object(members)
    };
    Json::Array(Country::all().filter(|c| config.markets.ships_to(*c)).map(row).collect()).to_string()
}

/// Lays a choice over the one so far, and shows it. `null` forgets the choice.
pub(super) async fn set_market(app: &Rc<App>, choice: &str) -> Result<(), String> {
    let value = Json::parse(choice).unwrap_or_default();
    let choice = app.choice().with(&Node::root(&value));
    app.choose(choice.map_err(|problem| ["setMarket: ", &problem.to_string()].concat())?).await
}

/// The engine's answer to a request, which loads the rules that it needs.
pub(super) async fn quote(app: &Rc<App>, request: &str) -> Result<String, String> {
    let (world, request) = question(app, "quote", request).await?;
    let answer = engine::quote(&world, &request).map_err(|why| ["quote: ", &why.to_string()].concat())?;
    Ok(answer.to_json().to_string())
}

/// Whether a quote is the engine's answer to a request.
pub(super) async fn verify(app: &Rc<App>, request: &str, quote: &str) -> Result<bool, String> {
    let (world, request) = question(app, "verify", request).await?;
    let quote = Json::parse(quote).unwrap_or_default();
    Ok(engine::verify(&world, &request, &quote))
}

async fn question(app: &Rc<App>, method: &str, request: &str) -> Result<(World, Request), String> {
    let value = Json::parse(request).unwrap_or_default();
    let country = |code: Option<&Json>| Country::try_new(code?.as_str()?).ok();
    let there = country(value.get("destination").and_then(|there| there.get("country")));
    let home = country(value.get("shipFrom")).filter(|home| Some(*home) != there);
    let countries: Vec<Country> = there.into_iter().chain(home).collect();
    let world = app.world(&countries).await.map_err(|why| [method, ": ", &why].concat())?;
    let request = Request::read(&value, &world).map_err(|why| [method, ": ", &why.to_string()].concat())?;
    Ok((world, request))
}

/// An amount in the visitor's language: `"12.00 EUR"` or `{"amount": "12.00", "currency": "EUR"}`. It is not converted.
pub(super) fn price(app: &App, money: &str) -> Result<String, String> {
    let value = Json::parse(money).unwrap_or_default();
    let expected = "an amount such as \"12.00 EUR\" or {amount, currency}";
    let root = Node::root(&value);
    let wrong = || ["price: ", &root.problem(expected).to_string()].concat();
    let member = |key: &str| value.get(key).and_then(Json::as_str);
    let pair = value.as_str().and_then(|text| text.split_once(' '));
    let (digits, code) = pair.or_else(|| member("amount").zip(member("currency"))).ok_or_else(wrong)?;
    let currency = Currency::try_new(code).map_err(|_| wrong())?;
    let amount = Amount::parse(digits, currency).map_err(|_| wrong())?;
    let words = app.words().ok_or_else(|| "price: no words are loaded".to_owned())?;
    Ok(words.formatter().price(&amount.digits(), currency.code(), &Default::default()))
}
