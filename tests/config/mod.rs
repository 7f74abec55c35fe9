//! The merchant's configuration: what works with nothing, what is said about mistakes, whose country it is, and what
//! is charged.

mod adopt;
mod catalogue;
mod file;
mod schema;
mod shop;
mod visitor;

use landfall::config::{Config, read};
use landfall::money::{Amount, Currency};
use landfall::world::Country;

pub(crate) fn country(code: &str) -> Country {
    Country::try_new(code).unwrap()
}

pub(crate) fn currency(code: &str) -> Currency {
    Currency::try_new(code).unwrap()
}

pub(crate) fn amount(text: &str) -> Amount {
    let (digits, code) = text.split_once(' ').unwrap();
    Amount::parse(digits, currency(code)).unwrap()
}

/// A configuration without a mistake in it.
pub(crate) fn good(json: &str) -> Config {
    let (config, problems) = read(Some(json), &[]).unwrap();
    assert_eq!(problems.to_string(), "", "{json}");
    config
}

pub(crate) fn problems(json: &str) -> Vec<String> {
    read(Some(json), &[]).unwrap().1.0.iter().map(ToString::to_string).collect()
}

pub(crate) fn tag(attributes: &[(&str, &str)]) -> Vec<(String, String)> {
    attributes.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}
