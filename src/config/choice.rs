//! What a shopper, or the page's script, chose: laid over what was chosen before, written down, read again.

use crate::input::{Json, Map, Node, Problem};
use crate::money::Currency;
use crate::world::Country;

use super::value;
use super::visitor::Saved;

/// Settings that somebody made, on this page and on earlier ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// On this page.
    pub chosen: Saved,
    /// On an earlier one.
    pub saved: Saved,
    /// Whether the shop's own prices were asked for.
    pub original: bool,
    /// What is known below the country. Never written down.
    pub place: Place,
}

/// Region and postal code, where somebody gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// ISO 3166-2 without the country: `ON`.
    pub region: Option<String>,
    /// As people write it there.
    pub postal_code: Option<String>,
}

const KEYS: &[&str] = &["country", "currency", "language", "region", "postalCode", "original"];

/// How many countries are remembered to be offered first.
const MOST_RECENT: usize = 4;

impl Choice {
    /// What was written down on an earlier page. Whatever is no code is passed over: anybody can write there.
    ///
    /// ```
    /// # use landfall::config::Choice;
    /// let choice = Choice::read(r#"{"country": "JP", "currency": "<b>"}"#);
    /// assert_eq!(choice.saved.country.map(|c| c.to_string()).as_deref(), Some("JP"));
    /// assert_eq!(choice.saved.currency, None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Self {
        let value = Json::parse(text).unwrap_or_default();
        let member = |key: &str| value.get(key).and_then(Json::as_str);
        let saved = Saved {
            country: member("country").and_then(|code| Country::try_new(code).ok()),
            currency: member("currency").and_then(|code| Currency::try_new(code).ok()),
            language: member("language").map(str::to_owned),
        };
        Choice { saved, original: value.get("original") == Some(&Json::Bool(true)), ..Choice::default() }
    }

    /// What is written down; `None` where there is nothing to remember.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        self.written_after("")
    }

    /// The same, with the countries that were chosen on this page and on earlier ones, the last one first. `before` is
    /// what was written down until now.
    #[must_use]
    pub fn written_after(&self, before: &str) -> Option<String> {
        if *self == Choice::default() {
            return None;
        }
        let mut all: Vec<Country> = self.chosen.country.into_iter().collect();
        for country in Choice::recent(before) {
            if !all.contains(&country) && all.len() < MOST_RECENT {
                all.push(country);
            }
        }
        self.members(&all)
    }

    /// The countries that were chosen, by what was written down: the last one first. What is no code is passed over.
    #[must_use]
    pub fn recent(text: &str) -> Vec<Country> {
        let value = Json::parse(text).unwrap_or_default();
        let list = value.get("recent").and_then(Json::as_array).unwrap_or_default();
        // One alone is not written twice.
        let only = value.get("country").filter(|_| list.is_empty());
        let codes = list.iter().chain(only).filter_map(Json::as_str);
        codes.filter_map(|code| Country::try_new(code).ok()).take(MOST_RECENT).collect()
    }

    fn members(&self, recent: &[Country]) -> Option<String> {
        let mut members = Map::new();
        let mut put = |key: &str, value: Option<&str>| {
            if let Some(value) = value {
                members.insert(key, Json::from(value));
            }
        };
        let (now, before) = (&self.chosen, &self.saved);
        put("country", now.country.as_ref().or(before.country.as_ref()).map(Country::code));
        put("currency", now.currency.as_ref().or(before.currency.as_ref()).map(Currency::code));
        put("language", now.language.as_deref().or(before.language.as_deref()));
        if self.original {
            members.insert("original", Json::Bool(true));
        }
        // The country itself stands there already.
        if recent.iter().any(|country| Some(*country) != now.country.or(before.country)) {
            members
                .insert("recent", Json::Array(recent.iter().map(|country| country.code().into()).collect()));
        }
        (!members.is_empty()).then(|| Json::Object(members).to_string())
    }

    /// This choice with what `asked` names over it. `null` forgets everything; a new country brings its own currency
    /// along, unless one is named with it, and leaves region and postal code behind.
    ///
    /// # Errors
    /// - an unknown key, or a value that is no code
    pub fn with(mut self, asked: &Node<'_>) -> Result<Self, Problem> {
        if asked.is_null() {
            return Ok(Choice::default());
        }
        if let Some(problem) = asked.unknown_keys(KEYS).into_iter().next() {
            return Err(problem);
        }
        let found = |key: &str| asked.optional(key);
        if let Some(node) = found("country") {
            self.chosen.country = Some(value::country(&node)?);
            self.chosen.currency = None;
            self.saved.currency = None;
            self.place = Place::default();
        }
        if let Some(node) = found("currency") {
            self.chosen.currency = Some(value::currency(&node)?);
        }
        let texts = [
            ("language", &mut self.chosen.language),
            ("region", &mut self.place.region),
            ("postalCode", &mut self.place.postal_code),
        ];
        for (key, place) in texts {
            if let Some(node) = found(key) {
                *place = Some(value::text(&node)?);
            }
        }
        let original = found("original").map(|node| value::flag(&node)).transpose()?;
        self.original = false;
        Ok(if original == Some(true) { self.with_original_prices() } else { self })
    }

    /// The same, with the shop's own prices, in the language of its page.
    #[must_use]
    pub fn with_original_prices(mut self) -> Self {
        (self.chosen.language, self.saved.language) = (None, None);
        Choice { original: true, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn with(choice: Choice, asked: &Value) -> Choice {
        choice.with(&Node::root(&asked.clone().into())).unwrap()
    }

    #[test]
    fn a_new_country_leaves_currency_region_and_postal_code_of_the_old_one_behind() {
        let canada = json!({"country": "CA", "currency": "USD", "region": "ON", "postalCode": "K1A 0B1"});
        let choice = with(Choice::default(), &canada);
        assert_eq!(choice.place.region.as_deref(), Some("ON"));
        let choice = with(choice, &json!({"country": "JP"}));
        assert_eq!(choice.written().as_deref(), Some(r#"{"country":"JP"}"#));
        assert_eq!(choice.place, Place::default());
    }

    #[test]
    fn a_new_currency_keeps_the_country_of_an_earlier_page() {
        let choice = with(Choice::read(r#"{"country":"CH"}"#), &json!({"currency": "EUR"}));
        assert_eq!(choice.written().as_deref(), Some(r#"{"country":"CH","currency":"EUR"}"#));
    }

    #[test]
    fn nothing_is_written_for_a_choice_that_was_forgotten() {
        assert_eq!(with(Choice::read(r#"{"country":"CH"}"#), &Value::Null).written(), None);
        assert_eq!(Choice::read("{").written(), None);
    }

    #[test]
    fn region_and_postal_code_are_never_written() {
        let choice = with(Choice::default(), &json!({"region": "ON", "postalCode": "K1A 0B1"}));
        assert_eq!(choice.written(), None);
    }

    #[test]
    fn the_shops_own_prices_are_remembered_until_something_is_chosen() {
        let choice = Choice::read(&Choice::default().with_original_prices().written().unwrap());
        assert!(choice.original);
        assert!(!with(choice, &json!({"country": "DE"})).original);
    }

    #[test]
    fn the_shops_own_prices_are_in_the_language_of_its_page() {
        let choice = with(Choice::read(r#"{"country":"CH","language":"fr"}"#), &json!({"original": true}));
        assert_eq!(choice.written().as_deref(), Some(r#"{"country":"CH","original":true}"#));
        assert!(!with(choice, &json!({"original": false})).original);
    }

    #[test]
    fn countries_that_were_chosen_are_remembered_the_last_one_first() {
        let mut before = String::new();
        for code in ["JP", "CA", "JP", "FR", "DE", "CH"] {
            let choice = with(Choice::read(&before), &json!({"country": code}));
            before = choice.written_after(&before).unwrap();
        }
        assert_eq!(before, r#"{"country":"CH","recent":["CH","DE","FR","JP"]}"#);
        let codes: Vec<String> = Choice::recent(&before).iter().map(ToString::to_string).collect();
        assert_eq!(codes, ["CH", "DE", "FR", "JP"]);
        let currency = with(Choice::read(&before), &json!({"currency": "EUR"}));
        assert!(currency.written_after(&before).unwrap().contains(r#""recent":["CH","#), "and stay");
        assert_eq!(
            with(Choice::read(&before), &Value::Null).written_after(&before),
            None,
            "forgotten with all"
        );
    }

    #[test]
    fn what_anybody_wrote_among_the_countries_is_passed_over() {
        let recent = |text: &str| Choice::recent(text).len();
        assert_eq!(recent(r#"{"recent":["DE","<b>",7,"UK",null]}"#), 1);
        assert_eq!(recent(r#"{"recent":"DE"}"#), 0);
        assert_eq!(recent("{"), 0);
    }

    #[test]
    fn err_what_is_no_code_is_named() {
        let err = |asked: Value| Choice::default().with(&Node::root(&asked.into())).unwrap_err().to_string();
        assert_eq!(err(json!({"country": "UK"})), "country: expected \"GB\", found \"UK\"");
        assert!(err(json!({"currency": 7})).starts_with("currency: expected an ISO 4217"));
        assert!(err(json!({"land": "DE"})).starts_with("land: expected one of the fields country"));
        assert!(err(json!("DE")).contains("an object"));
    }
}
