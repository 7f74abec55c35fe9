//! The shopper's own choice, kept in `localStorage`. Nothing else is ever stored, and nothing before a choice.
//!
//! A browser that denies storage is a browser without a saved choice.

use serde_json::{Map, Value};

use crate::config::visitor::Saved;
use crate::contract::STORAGE_KEY;
use crate::money::Currency;
use crate::world::Country;

use super::choice::Choice;

/// What was chosen on an earlier page. Whatever is no code is passed over: anybody can write there.
pub(super) fn read() -> Choice {
    let text = storage().and_then(|s| s.get_item(STORAGE_KEY).ok().flatten()).unwrap_or_default();
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    let member = |key: &str| value.get(key).and_then(Value::as_str);
    let saved = Saved {
        country: member("country").and_then(|code| Country::try_new(code).ok()),
        currency: member("currency").and_then(|code| Currency::try_new(code).ok()),
        language: member("language").map(str::to_owned),
    };
    Choice { saved, original: value.get("original") == Some(&Value::Bool(true)), ..Choice::default() }
}

/// Keeps a choice; one without any setting is forgotten.
pub(super) fn write(choice: &Choice) {
    let Some(storage) = storage() else { return };
    let mut members = Map::new();
    let mut put = |key: &str, value: Option<&str>| {
        if let Some(value) = value {
            members.insert(key.to_owned(), Value::String(value.to_owned()));
        }
    };
    let (now, before) = (&choice.chosen, &choice.saved);
    put("country", now.country.as_ref().or(before.country.as_ref()).map(Country::code));
    put("currency", now.currency.as_ref().or(before.currency.as_ref()).map(Currency::code));
    put("language", now.language.as_deref().or(before.language.as_deref()));
    if choice.original {
        members.insert("original".to_owned(), Value::Bool(true));
    }
    // A full or locked storage changes nothing on this page.
    let _ = if members.is_empty() {
        storage.remove_item(STORAGE_KEY)
    } else {
        storage.set_item(STORAGE_KEY, &Value::Object(members).to_string())
    };
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
