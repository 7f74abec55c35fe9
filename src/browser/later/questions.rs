//! What scripts ask for, with JSON on both sides (the shell turns it into values), and the change of market.

use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;

use crate::browser::app::App;
use crate::browser::boot::Work;
use crate::browser::errors::{self, Level};
use crate::browser::loader::LoadError;
use crate::browser::{api, events, storage};
use crate::config::Choice;
use crate::contract::{error, event};
use crate::input::{Json, Map, Node, joined};
use crate::quote::{self as engine, Request};
use crate::world::{Country, World};
use wasm_bindgen_futures::spawn_local;

use super::doors::Completing;
use super::{announce, more_words};

/// The answer of a method of `window.landfall`, by its name; `None` for one that is not known here.
pub(super) fn ask(app: &Rc<App>, method: &str, first: String, second: String) -> Option<Work> {
    let (app, method) = (Rc::clone(app), method.to_owned());
    Some(Box::pin(async move {
        let method = method.as_str();
        // Nothing at all is no question about anything; a text that is no JSON (half of a pair in a name) is no `null`, which
        // would forget the choice.
        let value = match first.as_str() {
            "" => Json::Null,
            text => Json::parse(text).map_err(|why| told(method, &why.to_string()))?,
        };
        let answer = match method {
            "markets" => markets(&app),
            "setMarket" => {
                change(&app, &value).await?;
                api::market(&app)
            }
            _ => {
                let (world, request) = question(&app, method, &value).await?;
                if method == "verify" {
                    let answer = Json::parse(&second).unwrap_or_default();
                    Json::Bool(engine::verify(&world, &request, &answer)).to_string()
                } else {
                    let answer = engine::quote(&world, &request);
                    answer.map_err(|why| told(method, &why.to_string()))?.to_json().to_string()
                }
            }
        };
        Ok(answer.into())
    }))
}

/// Lays a choice over the one so far, and shows it. `null` forgets the choice.
///
/// # Errors
/// - something that is no choice, or a file that is needed and can't be had
pub(super) async fn change(app: &Rc<App>, asked: &Json) -> Result<(), String> {
    let choice = app.choice().with(&Node::root(asked));
    choose(app, choice.map_err(|problem| told("setMarket", &problem.to_string()))?).await
}

/// Finds the scene for a choice, shows it, keeps the choice and tells of it. What was shown stays until then, and
/// also if it fails.
///
/// # Errors
/// - a file that is needed can't be had; the message names it
pub(super) async fn choose(app: &Rc<App>, choice: Choice) -> Result<(), String> {
    // Between a pick and its turn the page may have ended us.
    if app.is_stopped() {
        return Ok(());
    }
    let turn = app.next_turn();
    let found = app.load(&choice).await;
    if !app.is_turn(turn) {
        return Ok(()); // a newer choice is on its way
    }
    match found {
        Some(Ok(mut scene)) => {
            // The second part's words may have been asked for meanwhile, and more of them while these come.
            let mut had = scene.detailed;
            loop {
                let wanted = app.details.borrow().as_ref().map_or(had, |(more, _)| *more);
                if had & wanted == wanted {
                    break;
                }
                had |= wanted;
                if let Some(detailed) = more_words::with(app, &scene, wanted).await {
                    scene = detailed;
                }
            }
            if !app.is_turn(turn) {
                return Ok(());
            }
            storage::write(&choice);
            app.keep(choice);
            drop(JsFuture::from(app.show(scene)).await);
            if !app.is_turn(turn) {
                return Ok(());
            }
            if let Some(scene) = app.known() {
                events::emit(&app.host, event::MARKET_CHANGE, &scene.market(), None);
                spawn_local(announce::market(Rc::clone(app), scene, turn));
            }
            Ok(())
        }
        Some(Err(refusal)) => {
            app.tell(&refusal);
            Err(refusal.problem.to_string())
        }
        None => Err("the configuration can't be used".to_owned()),
    }
}

/// Shows the scene with the other languages of its chain. A message that they lack too is told: a file is older than
/// the script, or only a part of it came.
pub(super) fn complete(app: &Rc<App>) -> Option<Completing> {
    let (app, scene) = (Rc::clone(app), app.known()?);
    Some(Box::pin(async move {
        let Some(source) = &app.source else { return };
        let completed = source.worded(&scene, 0, true).await;
        let newest = app.known().is_some_and(|known| Rc::ptr_eq(&known, &scene));
        match completed {
            Ok(completed) if newest => {
                let language = completed.chain.last().cloned().unwrap_or_default();
                let words = Rc::clone(&completed.words);
                drop(JsFuture::from(app.show(completed)).await);
                if words.incomplete() {
                    let why = joined(&[
                        &*words.missed(),
                        ": expected this message, found it in no language of the page",
                    ]);
                    let problem = LoadError::new(&joined(&["locales/", &language, "/"]), &why);
                    errors::file(&app.host, error::LOCALE, Level::Warning, &problem);
                }
            }
            Ok(_) => {}
            Err(refusal) => app.tell(&refusal),
        }
    }))
}

/// Every country that the shop sends to, with the currency that prices are shown in there.
fn markets(app: &App) -> String {
    let config = app.config();
    let mut rows = Vec::new();
    for country in Country::all().filter(|c| config.markets.ships_to(*c)) {
        let currency = config.markets.of(country).currency.or_else(|| country.currency());
        let mut members = Map::new();
        members.insert("country", country.code().into());
        members.insert("currency", currency.as_ref().map_or(Json::Null, |currency| currency.code().into()));
        rows.push(Json::Object(members));
    }
    Json::Array(rows).to_string()
}

async fn question(app: &Rc<App>, method: &str, value: &Json) -> Result<(World, Request), String> {
    let country = |code: Option<&Json>| Country::try_new(code?.as_str()?).ok();
    let there = country(value.get("destination").and_then(|there| there.get("country")));
    let home = country(value.get("shipFrom")).filter(|home| Some(*home) != there);
    let mut countries: Vec<Country> = there.into_iter().chain(home).collect();
    let mut world = app.world(&countries).await.map_err(|why| told(method, &why))?;
    let request = Request::read(value, &world).map_err(|why| told(method, &why.to_string()))?;
    let place = &request.destination;
    let part = world.market(place.country).and_then(|market| {
        market.part(place.region.as_deref(), place.postal_code.as_deref(), request.date)?.market()
    });
    if let Some(part) = part.filter(|part| !countries.contains(part)) {
        countries.push(part);
        world = app.world(&countries).await.map_err(|why| told(method, &why))?;
    }
    Ok((world, request))
}

fn told(method: &str, why: &str) -> String {
    joined(&[method, ": ", why])
}
