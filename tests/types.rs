//! The files for editors and for TypeScript: they have every name of the contract, and the shapes of questions and answers
//! are those of real ones. That TypeScript understands them is a step of `cargo xtask test`.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use landfall::contract::{ELEMENTS, ITEM, ITEM_ATTRIBUTES, api, attribute, event, part, property, tag};
use landfall::quote::{Request, quote};
use serde_json::{Value, json};

use crate::common::{self, cases};

fn written(kind: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_landfall")).args(["names", "--as", kind]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn json(kind: &str) -> Value {
    serde_json::from_str(&written(kind)).unwrap()
}

/// The fields of an interface, each with whether it may be missing and what it is.
fn interface(types: &str, name: &str) -> BTreeMap<String, (bool, String)> {
    let head = format!("export interface {name} {{\n");
    let start = types.find(&head).unwrap_or_else(|| panic!("no interface {name}")) + head.len();
    let body = &types[start..start + types[start..].find("\n}\n").unwrap()];
    let fields = body.lines().filter(|line| !line.trim_start().starts_with("/**"));
    fields
        .filter_map(|line| line.trim().trim_end_matches(';').split_once(": "))
        .map(|(key, kind)| (key.trim_end_matches('?').to_owned(), (key.ends_with('?'), kind.to_owned())))
        .collect()
}

/// Holds a real value against its interface, and what is inside it.
fn fits(types: &str, name: &str, value: &Value, path: &str) {
    let known = interface(types, name);
    let members = value.as_object().unwrap_or_else(|| panic!("{path}: {value} is no object"));
    for (key, (optional, _)) in &known {
        assert!(*optional || members.contains_key(key), "{path}.{key}: {name} asks for it, it is not there");
    }
    for (key, value) in members {
        let path = format!("{path}.{key}");
        let (_, kind) = known.get(key).unwrap_or_else(|| panic!("{path}: {name} does not know it"));
        one_of(types, kind, value, &path);
    }
}

fn one_of(types: &str, kind: &str, value: &Value, path: &str) {
    let kind = kind.replace("Known", "string | null");
    let alternatives: Vec<&str> = kind.split(" | ").collect();
    let has = |word: &str| alternatives.contains(&word);
    match value {
        Value::Null => assert!(has("null"), "{path}: null is not in {kind}"),
        Value::Bool(_) => assert!(has("boolean"), "{path}: a flag is not in {kind}"),
        Value::Number(_) => assert!(has("number"), "{path}: a number is not in {kind}"),
        Value::String(text) => {
            let quoted = format!("\"{text}\"");
            let alias = |name: &&str| {
                let line = types.lines().find(|line| line.starts_with(&format!("export type {name} =")));
                line.is_some_and(|line| line.contains(&quoted))
            };
            let known = has("string") || has(&quoted) || alternatives.iter().any(alias);
            assert!(known, "{path}: {quoted} is not in {kind}");
        }
        Value::Array(list) => {
            let inner = alternatives.iter().find_map(|kind| kind.strip_suffix("[]"));
            let inner = inner.unwrap_or_else(|| panic!("{path}: a list is not in {kind}"));
            list.iter().for_each(|one| one_of(types, inner, one, &format!("{path}[]")));
        }
        Value::Object(_) => {
            let inner = alternatives.iter().find(|kind| kind.starts_with(|c: char| c.is_ascii_uppercase()));
            let inner = inner.unwrap_or_else(|| panic!("{path}: an object is not in {kind}"));
            if !inner.starts_with("Record<") {
                fits(types, inner, value, path);
            }
        }
    }
}

#[test]
fn every_question_and_answer_of_the_cases_has_its_type() {
    let (types, world) = (written("types"), common::world());
    let mut answered = 0;
    let mut seen = BTreeSet::new();
    for case in cases::all() {
        let Ok(request) = Request::read(&case.request.clone().into(), &world) else { continue };
        // As somebody wrote it, and as the engine writes it.
        fits(&types, "QuoteRequest", &case.request, &case.name);
        let again: Value = serde_json::from_str(&request.to_json().to_string()).unwrap();
        fits(&types, "QuoteRequest", &again, &case.name);
        let Ok(answer) = quote(&world, &request) else { continue };
        let answer: Value = serde_json::from_str(&answer.to_json().to_string()).unwrap();
        fits(&types, "Quote", &answer, &case.name);
        answered += 1;
        seen.extend(answer.as_object().unwrap().keys().cloned());
        seen.extend(
            answer["notes"].as_array().unwrap().iter().flat_map(|n| n.as_object().unwrap().keys().cloned()),
        );
    }
    assert!(answered > 400, "{answered} answers are not much to go by");
    for key in interface(&types, "Quote").keys().chain(interface(&types, "Note").keys()) {
        assert!(seen.contains(key), "no answer has {key}");
    }
}

#[test]
fn err_a_shape_that_is_not_in_the_types_is_found() {
    let types = written("types");
    let refused =
        |value: Value| std::panic::catch_unwind(|| fits(&types, "QuoteItem", &value, "item")).is_err();
    let right = json!({"id": "1", "goods": null, "customsValue": "1.00", "duty": "0.00", "tax": "0.00"});
    assert!(!refused(right.clone()));
    for (key, wrong) in [("new", json!("1")), ("goods", json!(1)), ("id", Value::Null)] {
        let mut item = right.clone();
        item[key] = wrong;
        assert!(refused(item), "{key}");
    }
}

#[test]
fn the_types_have_every_event_member_element_and_attribute() {
    let types = written("types");
    for name in event::ALL {
        assert!(types.contains(&format!("    \"{}\": CustomEvent<", name.name)), "{}", name.name);
    }
    for name in api::ALL {
        let there = |after: &str| types.contains(&format!("{}{after}", name.name));
        assert!(
            there("(") || there("<Name") || types.contains(&format!("  readonly {}: ", name.name)),
            "{}",
            name.name
        );
    }
    assert!(!types.contains("unknown;\n  /**") && !types.contains("<unknown>"), "something has no type");
    assert!(!types.contains('@'), "a placeholder is left");
    for element in ELEMENTS {
        assert!(types.contains(&format!("    \"{}\": Landfall", element.tag)), "{}", element.tag);
        for name in element.attributes {
            assert!(types.contains(&format!("  \"{name}\"?: ")), "{name}");
        }
    }
}

/// By the schema of <https://github.com/webcomponents/custom-elements-manifest>, 2.1.0: the required members of what we use.
#[test]
fn the_manifest_has_the_published_shape_and_every_name() {
    let manifest = json("manifest");
    assert_eq!(manifest["schemaVersion"], "2.1.0");
    let module = &manifest["modules"][0];
    assert_eq!(
        (module["kind"].as_str(), module["path"].as_str()),
        (Some("javascript-module"), Some("files/landfall.js"))
    );
    let (declarations, exports) =
        (module["declarations"].as_array().unwrap(), module["exports"].as_array().unwrap());
    assert_eq!((declarations.len(), exports.len()), (ELEMENTS.len(), ELEMENTS.len()));
    let names = |list: &Value| -> Vec<String> {
        let list = list.as_array().unwrap();
        for one in list {
            assert!(
                one["description"].as_str().is_some_and(|text| !text.is_empty()),
                "{one} has no description"
            );
        }
        list.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    for ((element, declared), export) in ELEMENTS.iter().zip(declarations).zip(exports) {
        assert_eq!((&declared["kind"], &declared["customElement"]), (&json!("class"), &json!(true)));
        assert_eq!(
            (&declared["tagName"], &declared["superclass"]["name"]),
            (&json!(element.tag), &json!("HTMLElement"))
        );
        assert_eq!(
            (&export["kind"], &export["name"]),
            (&json!("custom-element-definition"), &json!(element.tag))
        );
        assert_eq!(export["declaration"]["name"], declared["name"]);
        let attributes: Vec<&str> = element.attributes.iter().copied().chain([attribute::STATE]).collect();
        assert_eq!(names(&declared["attributes"]), attributes, "{}", element.tag);
        assert_eq!(names(&declared["cssParts"]), element.parts, "{}", element.tag);
        assert_eq!(names(&declared["cssProperties"]).len(), property::ALL.len());
        for member in declared["members"].as_array().unwrap() {
            assert_eq!(member["kind"], "field");
            assert!(element.attributes.contains(&member["attribute"].as_str().unwrap()));
            assert!(member["type"]["text"].is_string());
        }
        for event in declared["events"].as_array().unwrap() {
            assert!(
                event["name"].as_str().unwrap().starts_with("landfall:") && event["type"]["text"].is_string()
            );
        }
    }
    let reached: BTreeSet<&str> = ELEMENTS.iter().flat_map(|element| element.parts.iter().copied()).collect();
    assert!(part::ALL.iter().all(|part| reached.contains(part.name)), "a part belongs to no element");
}

/// By the format of <https://code.visualstudio.com/api/extension-guides/custom-data-extension>, version 1.1.
#[test]
fn the_html_data_has_every_tag_attribute_and_value() {
    let data = json("html-data");
    assert_eq!(data["version"], json!(1.1));
    let tags = data["tags"].as_array().unwrap();
    let find = |tag: &str| tags.iter().find(|one| one["name"] == tag).unwrap_or_else(|| panic!("no {tag}"));
    let attributes = |tag: &Value| {
        tag["attributes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|a| a["name"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    for element in ELEMENTS {
        assert_eq!(attributes(find(element.tag)), element.attributes);
    }
    assert_eq!(attributes(find(ITEM)), ITEM_ATTRIBUTES);
    assert!(attributes(find("script")).contains(&"data-store-prices-include-tax".to_owned()));
    let price = find(tag::PRICE)["attributes"].as_array().unwrap();
    let category = price.iter().find(|one| one["name"] == "category").unwrap();
    assert_eq!(category["values"].as_array().unwrap().len(), landfall::quote::Category::WORDS.len());
    let breakdown = price.iter().find(|one| one["name"] == "breakdown").unwrap();
    assert_eq!(breakdown["valueSet"], "v");
    assert_eq!(data["globalAttributes"][0]["name"], "data-landfall-amount");
}
