//! The public names: what the shell writes by hand agrees with the tables of `contract.rs`, and no name is taken twice.

use landfall::contract::{
    self, ELEMENTS, JSON_KEYS, Name, api, attribute, category, config, error, event, field, form, note,
    paper, part, property, reason, state, tag, topic,
};
use landfall::quote::Category;

const SHELL: &str = include_str!("../www/landfall.js");

#[test]
fn every_list_names_each_thing_once_and_explains_it() {
    let lists: [(&str, &[Name]); 16] = [
        ("tags", tag::ALL),
        ("attributes", attribute::ALL),
        ("states", state::ALL),
        ("topics", topic::ALL),
        ("parts", part::ALL),
        ("events", event::ALL),
        ("errors", error::ALL),
        ("members", api::ALL),
        ("properties", property::ALL),
        ("reasons", reason::ALL),
        ("keys", config::ALL),
        ("categories", category::ALL),
        ("notes", note::ALL),
        ("papers", paper::ALL),
        ("forms", form::ALL),
        ("fields", field::ALL),
    ];
    for (list, names) in lists {
        for (at, Name { name, about }) in names.iter().enumerate() {
            assert!(names[..at].iter().all(|other| other.name != *name), "{list}: {name} stands there twice");
            assert!(about.ends_with('.'), "{list}: {name} has no sentence: {about:?}");
        }
    }
}

#[test]
fn the_shell_defines_the_elements_with_their_attributes() {
    for element in ELEMENTS {
        let line = format!("\"{}\": \"{}\"", element.tag, element.attributes.join(" "));
        assert_eq!(SHELL.matches(&line).count(), 1, "www/landfall.js: expected {line} once");
    }
    assert_eq!(
        SHELL.matches("\"landfall-").count(),
        ELEMENTS.len(),
        "www/landfall.js defines other tags too"
    );
}

#[test]
fn prices_of_the_page_are_looked_for_outside_of_all_our_elements() {
    let mut known: Vec<&str> = landfall::adopt::OURS.split(',').collect();
    let mut all: Vec<&str> = tag::ALL.iter().map(|name| name.name).collect();
    known.sort_unstable();
    all.sort_unstable();
    assert_eq!(known, all);
}

#[test]
fn the_shell_gives_the_page_exactly_the_methods_of_the_contract() {
    let start = SHELL.find("const api = (window.landfall = {").expect("the shell sets window.landfall");
    let object = &SHELL[start..start + SHELL[start..].find("\n  });").expect("the object ends")];
    let found: Vec<&str> = object
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.strip_prefix("get ").unwrap_or(line).split([':', '(']).next())
        .collect();
    let known: Vec<&str> = api::ALL.iter().map(|name| name.name).collect();
    assert_eq!(found, known);
}

#[test]
fn the_shell_knows_no_event_state_or_code_that_the_contract_does_not() {
    for call in ["emit(\"", "report(\"error\", \"", "end(\"", "setAttribute(\"state\", \""] {
        for (at, _) in SHELL.match_indices(call) {
            let name = SHELL[at + call.len()..].split('"').next().unwrap_or_default();
            let known = match call {
                "emit(\"" => {
                    event::ALL.iter().any(|known| known.name == format!("{}{name}", contract::EVENT_PREFIX))
                }
                "report(\"error\", \"" => error::ALL.iter().any(|known| known.name == name),
                _ => state::ALL.iter().any(|known| known.name == name),
            };
            assert!(known, "www/landfall.js: {call}{name}\"");
        }
    }
}

#[test]
fn every_element_reads_only_attributes_and_has_only_parts_of_the_lists() {
    for element in ELEMENTS {
        for name in element.attributes {
            assert!(attribute::ALL.iter().any(|known| known.name == *name), "{}: {name}", element.tag);
        }
        for name in element.parts {
            assert!(part::ALL.iter().any(|known| known.name == *name), "{}: {name}", element.tag);
        }
    }
    for (name, _) in JSON_KEYS {
        assert!(contract::ITEM_ATTRIBUTES.contains(name), "{name}");
    }
}

#[test]
fn configuration_keys_have_attributes_in_kebab_case() {
    for (key, name) in [
        (config::STORE_PRICES_INCLUDE_TAX, "data-store-prices-include-tax"),
        (config::PAGE_ADOPT, "data-page-adopt"),
        (config::RATES_STORE_PRICE_AFTER, "data-rates-store-price-after-days"),
        (config::LOCALIZE, "data-localize"),
    ] {
        assert_eq!(contract::script_attribute(key), name);
    }
}

#[test]
fn the_engine_and_the_contract_have_the_same_categories() {
    let known: Vec<&str> = category::ALL.iter().map(|name| name.name).collect();
    assert_eq!(known, Category::WORDS);
}
