//! Every state of every element: `www/shop/gallery.toml`. Each becomes a small page of its own, `state/<id>.html`, which
//! the gallery shows in a frame: one page has one visitor, one day and one configuration, and a gallery needs many.
//!
//! | key | what it is |
//! |---|---|
//! | `id`, `of`, `title` | its anchor, its element, what it shows in a few words of each language |
//! | `html` | the element with its attributes and with what the page itself says |
//! | `country`, `currency`, `date`, `incoterm` | what the address asks for (see `www/assets/travel.js`) |
//! | `config` | what is laid over the demo's `landfall.json`, as JSON |
//! | `tag` | further attributes of the script tag |
//! | `act` | what `www/assets/state.js` does then, as a shopper would: opens, types, chooses |
//! | `alike` | that it looks much like another one: pictures of the gallery leave it out |
//! | `height` | of its frame in pixels, until the frame says it |
//!
//! The address is made of these, as `query`.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};
use toml::{Table, Value};

use super::table;

/// The day that a state is seen on unless it says another: a Tuesday morning in the shop, days after the rates, so that pictures of the gallery
/// are the same on any day.
const DAY: &str = "2026-11-03T14:00";
/// What the address asks for, in its order.
const ASKED: [&str; 4] = ["country", "currency", "date", "incoterm"];
/// What a template may ask of a state without looking whether it is there.
const USUAL: [(&str, &str); 4] = [("config", ""), ("tag", ""), ("act", ""), ("date", DAY)];

/// The states, in the order of the file.
///
/// # Errors
/// - the file is missing or does not parse; a state lacks something, or two have one name
pub(super) fn read(path: &Path) -> Result<Vec<Table>> {
    states(table(path)?).with_context(|| path.display().to_string())
}

fn states(mut file: Table) -> Result<Vec<Table>> {
    let Some(Value::Array(list)) = file.remove("state") else {
        bail!("expected a list [[state]], found none");
    };
    let mut seen = BTreeSet::new();
    let mut states = Vec::new();
    for (index, state) in list.into_iter().enumerate() {
        let Value::Table(mut state) = state else { bail!("state {index} is no table") };
        let name = id(&state).to_owned();
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
            bail!("state {index}: expected an id of a-z and -, found {name:?}");
        }
        for key in ["of", "title", "html", "height"] {
            if !state.contains_key(key) {
                bail!("state {name}: expected {key}, found none");
            }
        }
        for (key, usual) in USUAL {
            state.entry(key).or_insert_with(|| Value::String(usual.to_owned()));
        }
        state.entry("alike").or_insert(Value::Boolean(false));
        let config = state.get("config").and_then(Value::as_str).unwrap_or_default();
        if !config.is_empty() {
            serde_json::from_str::<serde_json::Value>(config)
                .with_context(|| format!("state {name}: config is no JSON"))?;
        }
        let asked = ASKED.iter().filter_map(|key| {
            let value = state.get(*key).and_then(Value::as_str)?;
            Some(format!("{key}={value}"))
        });
        let query = format!("?{}", asked.collect::<Vec<_>>().join("&"));
        state.insert("query".to_owned(), Value::String(query));
        if !seen.insert(name.clone()) {
            bail!("state {name} stands there twice");
        }
        states.push(state);
    }
    Ok(states)
}

/// A state's name.
pub(super) fn id(state: &Table) -> &str {
    state.get("id").and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "[[state]]\nid = \"price-gross\"\nof = \"landfall-price\"\ntitle = \"t\"\nhtml = \"h\"\ncountry = \"DE\"\nheight = 40\n";

    fn of(text: &str) -> Result<Vec<Table>> {
        states(text.parse().unwrap())
    }

    #[test]
    fn a_state_is_seen_on_one_day_whenever_it_is_looked_at() {
        let states = of(&format!("{ONE}incoterm = \"DAP\"")).unwrap();
        let query = states[0]["query"].as_str();
        assert_eq!(query, Some("?country=DE&date=2026-11-03T14:00&incoterm=DAP"));
    }

    #[test]
    fn err_a_state_that_lacks_something_or_stands_there_twice_is_named() {
        let why = |text: &str| of(text).unwrap_err().to_string();
        assert_eq!(why(&ONE.replace("height = 40", "")), "state price-gross: expected height, found none");
        assert_eq!(why(&format!("{ONE}{ONE}")), "state price-gross stands there twice");
        assert_eq!(why(&format!("{ONE}config = \"{{\"")), "state price-gross: config is no JSON");
        assert_eq!(
            why(&ONE.replace("price-gross", "Price 1")),
            "state 0: expected an id of a-z and -, found \"Price 1\""
        );
    }
}
