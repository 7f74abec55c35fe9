//! The picker: order, assumption and search.

use std::rc::Rc;

use landfall::config::visitor::{Choice, Reason, Visitor};
use landfall::l10n::{Formatter, Layer, PlainFormatter, Words, plain};
use landfall::view::{PickerInput, PickerLists, PickerShown, PickerView, picker_button, picker_view, search};
use landfall::world::Country;

use crate::view::page::*;

/// A formatter with names, as a browser has them.
struct Names;

impl Formatter for Names {
    fn price(&self, amount: &str, currency: &str, options: &landfall::l10n::PriceOptions) -> String {
        PlainFormatter.price(amount, currency, options)
    }
    fn number(&self, number: &str, options: &landfall::l10n::NumberOptions) -> String {
        PlainFormatter.number(number, options)
    }
    fn percent(&self, percent: &str, options: &landfall::l10n::NumberOptions) -> String {
        PlainFormatter.percent(percent, options)
    }
    fn date(&self, date: &str, options: &landfall::l10n::DateOptions) -> String {
        PlainFormatter.date(date, options)
    }
    fn date_range(&self, from: &str, to: &str, options: &landfall::l10n::DateOptions) -> String {
        PlainFormatter.date_range(from, to, options)
    }
    fn list(&self, items: &[String], kind: landfall::l10n::ListKind) -> String {
        PlainFormatter.list(items, kind)
    }
    fn unit(&self, number: &str, unit: &str, length: landfall::l10n::UnitLength) -> String {
        PlainFormatter.unit(number, unit, length)
    }
    fn country(&self, code: &str) -> String {
        let names = [
            ("DE", "Germany"),
            ("AX", "Åland Islands"),
            ("AT", "Austria"),
            ("CI", "Côte d’Ivoire"),
            ("GB", "United Kingdom"),
            ("US", "United States"),
            ("VN", "Vietnam"),
        ];
        names.iter().find(|(c, _)| *c == code).map_or(code, |(_, name)| name).to_owned()
    }
    fn currency_name(&self, code: &str) -> String {
        PlainFormatter.currency_name(code)
    }
    fn language_name(&self, tag: &str) -> String {
        PlainFormatter.language_name(tag)
    }
    fn plural_category(&self, language: &str, number: &str, ordinal: bool) -> &'static str {
        PlainFormatter.plural_category(language, number, ordinal)
    }
}

fn words() -> Words {
    let mut words = Words::new(&["en"], |_| Rc::new(Names));
    words.add("en", ENGLISH, Layer::BuiltIn);
    words
}

fn country(code: &str) -> Country {
    Country::try_new(code).unwrap()
}

fn lists() -> PickerLists {
    let countries = ["US", "VN", "DE", "AX", "GB", "CI", "AT"].map(country);
    PickerLists::of(&words(), &countries, &[currency("USD"), currency("EUR")], &["en", "de"])
}

fn picker(reason: Reason) -> PickerView {
    let visitor = Visitor {
        country: Choice { value: country("DE"), reason },
        currency: Some(Choice { value: currency("EUR"), reason: Reason::Country }),
        language: Choice { value: "en".to_owned(), reason: Reason::Page },
    };
    picker_view(&PickerInput {
        words: &words(),
        visitor: &visitor,
        recent: &[country("GB"), country("RU")],
        likely: &[country("DE"), country("GB"), country("US"), country("DE"), country("RU")],
        lists: &lists(),
        original: false,
        abroad: true,
    })
}

#[test]
fn the_picker_says_what_was_assumed_and_lists_countries_by_name() {
    let view = picker(Reason::TimeZone);
    assert_eq!(plain(&view.button), "Germany · EUR");
    assert_eq!((view.language.as_str(), view.direction), ("en", "ltr"));
    assert_eq!(plain(&view.assumed), "Our guess: Germany, from your time zone");
    let lists = lists();
    let codes: Vec<&str> = lists.countries.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes, ["AX", "AT", "CI", "DE", "GB", "US", "VN"], "Å beside A");
    assert_eq!(lists.title, "All countries");
    let codes: Vec<&str> = lists.currencies.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes, ["EUR", "USD"]);
    let likely: Vec<&str> = view.likely.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(
        likely,
        ["DE", "US"],
        "once each, only where the shop sends to, and not what was chosen before"
    );
    let recent: Vec<&str> = view.recent.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(recent, ["GB"]);
    assert_eq!(view.recent_title, "Chosen before");
    assert_eq!(view.reset, "", "nothing was chosen, nothing to forget");
    assert_eq!(picker(Reason::Saved).reset, "Forget my choice");
}

#[test]
fn search_finds_a_country_by_any_of_its_names_and_its_code() {
    let mut lists = lists();
    lists.know(&[
        ("DE".to_owned(), "Deutschland".to_owned()),
        ("AT".to_owned(), "Österreich".to_owned()),
        ("VN".to_owned(), "Việt Nam".to_owned()),
    ]);
    let find = |text: &str| -> Vec<String> {
        search(&lists.countries, text).into_iter().map(|at| lists.countries[at].code.clone()).collect()
    };
    assert_eq!(find("de"), ["DE"], "a code is not found inside other names");
    assert_eq!(find("osterreich"), ["AT"]);
    assert_eq!(find("ÖSTER"), ["AT"]);
    assert_eq!(find("viet nam"), ["VN"]);
    assert_eq!(find("cote"), ["CI"]);
    assert_eq!(find("aland"), ["AX"]);
    assert_eq!(find("united"), ["GB", "US"]);
    assert_eq!(find("kingdom"), ["GB"]);
    assert_eq!(find(" us "), ["US", "AT"], "the code first, then names with it inside");
    assert_eq!(find("uk"), ["GB"]);
    assert_eq!(find("usa"), ["US"]);
    assert_eq!(find("nowhere"), Vec::<String>::new());
    assert_eq!(find("").len(), 7);
}

#[test]
fn the_picker_says_why_a_currency_and_a_language_are_what_they_are() {
    let view = picker(Reason::TimeZone);
    assert_eq!(plain(&view.currency_reason), "goes with: Germany");
    assert_eq!(view.language_reason, "as on this page");
}

#[test]
fn the_way_back_stands_beside_the_button_only_where_there_is_something_to_go_back_from() {
    let mut words = Words::new(&["en"], |_| Rc::new(Names));
    words.add("en", ENGLISH, Layer::BuiltIn);
    let visitor = Visitor {
        country: Choice { value: Country::try_new("DE").unwrap(), reason: Reason::TimeZone },
        currency: Some(Choice { value: currency("EUR"), reason: Reason::Country }),
        language: Choice { value: "en".to_owned(), reason: Reason::Page },
    };
    let switch = |original, abroad| {
        plain(&picker_button(PickerShown { words: &words, visitor: &visitor, original, abroad }).switch)
    };
    assert_eq!(switch(false, true), "Shop’s own prices");
    assert_eq!(switch(true, true), "Prices in EUR");
    assert_eq!(switch(false, false), "");
}
