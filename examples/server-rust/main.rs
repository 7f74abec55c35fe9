//! A checkout's check in Rust: reads a hand-off from standard input, says what is to pay or why the order is refused.
//!
//! ```sh
//! landfall data build --out rules
//! cargo run --example server-check -- rules 2026-11-28 < hand-off.json
//! ```

mod order;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;
use std::{env, fs, io};

use landfall::calendar::Date;
use landfall::input::Json;
use landfall::money::{Amount, Currency, Rates};
use landfall::world::{Country, Market, World};

use order::{Goods, Shop};

/// The rules and rates that `landfall data build` wrote.
fn world(folder: &Path) -> Result<World, Box<dyn Error>> {
    let mut world = World { data: String::new(), markets: Vec::new(), rates: None };
    world.rates = Some(
        Rates::from_file(&fs::read_to_string(folder.join("rates.json"))?).map_err(|why| why.to_string())?,
    );
    for entry in fs::read_dir(folder.join("markets"))? {
        let value = Json::parse(&fs::read_to_string(entry?.path())?).map_err(|why| why.to_string())?;
        world.data = value.get("data").and_then(Json::as_str).unwrap_or_default().to_owned();
        world.markets.push(Rc::new(Market::read(&value)?));
    }
    Ok(world)
}

/// What a shop has in its database.
fn shop() -> Result<Shop, Box<dyn Error>> {
    let dollars = |digits: &str| {
        Ok::<_, Box<dyn Error>>(
            Amount::parse(digits, Currency::try_new("USD")?).map_err(|why| why.to_string())?,
        )
    };
    let tee = Goods {
        unit_price: dollars("49.00")?,
        hs_code: Some("610910"),
        origin: Some("BD"),
        weight_grams: Some(180),
    };
    Ok(Shop {
        ship_from: Country::try_new("US")?,
        registrations: vec!["IOSS".to_owned()],
        services: BTreeMap::from([("courier", dollars("12.00")?)]),
        goods: BTreeMap::from([("tee", tee)]),
        days: 2,
    })
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder =
        arguments.next().ok_or("expected the folder of the rules: landfall data build --out rules")?;
    let world = world(Path::new(&folder))?;
    let hand_off = Json::parse(&io::read_to_string(io::stdin())?).map_err(|why| why.to_string())?;
    // A server takes it from its clock.
    let day = arguments.next().ok_or("expected the day, such as 2026-11-28")?;
    let today = Date::parse(&day).map_err(|why| why.to_string())?;
    Ok(match order::check_order(&world, &shop()?, &hand_off, today) {
        Ok(_) => {
            let totals = hand_off.get("totals").cloned().unwrap_or_default();
            println!("to pay now: {}", totals.get("dueNow").and_then(Json::as_str).unwrap_or("not known"));
            ExitCode::SUCCESS
        }
        Err(reasons) => {
            println!("refused:\n{}", reasons.join("\n"));
            ExitCode::FAILURE
        }
    })
}
