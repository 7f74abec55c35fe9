//! What editors read: the custom elements manifest, and the custom data for HTML in the format of Visual Studio Code.

use landfall::contract::{
    ANCESTOR_PREFIX, ELEMENTS, Element, ITEM, ITEM_ATTRIBUTES, Name, attribute, config, event, part,
    property, script, script_attribute, state, tag,
};
use serde_json::{Value, json};

use super::about;
use super::values::{self, Values};

/// Of the schema that <https://github.com/webcomponents/custom-elements-manifest> publishes.
const MANIFEST: &str = "2.1.0";
/// The script that defines the elements, in the package.
const MODULE: &str = "files/landfall.js";

/// `custom-elements.json`.
pub(super) fn manifest() -> Value {
    let declarations: Vec<Value> = ELEMENTS.iter().map(declaration).collect();
    let exports: Vec<Value> = ELEMENTS
        .iter()
        .map(|element| {
            let declaration = json!({"name": values::class(element.tag), "module": MODULE});
            json!({"kind": "custom-element-definition", "name": element.tag, "declaration": declaration})
        })
        .collect();
    json!({"schemaVersion": MANIFEST, "readme": "README.md", "modules": [{
        "kind": "javascript-module", "path": MODULE, "summary": "A classic script, which defines the elements.",
        "declarations": declarations, "exports": exports,
    }]})
}

fn declaration(element: &Element) -> Value {
    let attributes: Vec<Value> = element.attributes.iter().map(|name| manifest_attribute(name)).collect();
    let state = json!({
        "name": attribute::STATE, "description": about(attribute::ALL, attribute::STATE),
        "type": {"text": values::union(state::ALL)},
    });
    let members: Vec<Value> = element
        .attributes
        .iter()
        .map(|name| {
            json!({
                "kind": "field", "name": values::property(name), "attribute": name, "reflects": true,
                "description": about(attribute::ALL, name), "type": {"text": type_of(name)},
            })
        })
        .collect();
    let events: Vec<Value> = events(element.tag)
        .iter()
        .map(|name| {
            json!({"name": name, "type": {"text": "CustomEvent"}, "description": about(event::ALL, name)})
        })
        .collect();
    json!({
        "kind": "class", "customElement": true, "name": values::class(element.tag), "tagName": element.tag,
        "description": about(tag::ALL, element.tag), "superclass": {"name": "HTMLElement"},
        "attributes": attributes.into_iter().chain([state]).collect::<Vec<_>>(), "members": members,
        "events": events,
        "slots": [{"name": "", "description": "What the page shows without Landfall, while it loads and after a failure."}],
        "cssParts": described(part::ALL, element.parts),
        "cssProperties": property::ALL.iter().map(described_one).collect::<Vec<_>>(),
    })
}

fn manifest_attribute(name: &str) -> Value {
    json!({
        "name": name, "fieldName": values::property(name), "description": about(attribute::ALL, name),
        "type": {"text": type_of(name)},
    })
}

/// What the property takes and gives, as text of TypeScript.
pub(super) fn type_of(name: &str) -> String {
    match values::of(name) {
        _ if name == attribute::ITEMS => "CartItem[] | null".to_owned(),
        Values::Words(words) => format!("{} | null", values::union(&words)),
        Values::Present => "boolean | string | null".to_owned(),
        Values::Text => "string | number | null".to_owned(),
    }
}

/// The events that start at the element itself; all others start at `document`.
pub(super) fn events(of: &str) -> &'static [&'static str] {
    match of {
        tag::PRICE => &[event::QUOTE_UPDATE],
        tag::CART => &[event::QUOTE_UPDATE, event::CHECKOUT_START],
        _ => &[],
    }
}

/// `landfall.html-data.json`.
pub(super) fn html_data() -> Value {
    let mut tags: Vec<Value> = ELEMENTS
        .iter()
        .map(|element| {
            let attributes: Vec<Value> =
                element.attributes.iter().map(|name| html_attribute(name, name)).collect();
            json!({"name": element.tag, "description": about(tag::ALL, element.tag), "attributes": attributes})
        })
        .collect();
    let line: Vec<Value> = ITEM_ATTRIBUTES.iter().map(|name| html_attribute(name, name)).collect();
    let about_line = "A line of a cart: item attributes, and its text as the name.";
    tags.push(json!({"name": ITEM, "description": about_line, "attributes": line}));
    tags.push(json!({"name": "script", "attributes": on_the_script()}));
    let inherited: Vec<Value> =
        ITEM_ATTRIBUTES.iter().map(|name| html_attribute(&[ANCESTOR_PREFIX, name].concat(), name)).collect();
    json!({"version": 1.1, "tags": tags, "globalAttributes": inherited})
}

/// Attributes of the script tag: its own, and one for every key of the configuration.
fn on_the_script() -> Vec<Value> {
    let own = script::ALL.iter().map(|name| (name.name.to_owned(), name.about));
    let keys = config::ALL.iter().map(|key| (script_attribute(key.name), key.about));
    own.chain(keys).map(|(name, about)| json!({"name": name, "description": about})).collect()
}

fn html_attribute(written: &str, name: &str) -> Value {
    let mut out = json!({"name": written, "description": about(attribute::ALL, name)});
    let more = match values::of(name) {
        Values::Words(words) => Some(("values", json!(words.iter().map(described_one).collect::<Vec<_>>()))),
        // The format's own set for attributes without a value.
        Values::Present => Some(("valueSet", json!("v"))),
        Values::Text => None,
    };
    if let (Some(object), Some((key, value))) = (out.as_object_mut(), more) {
        object.insert(key.to_owned(), value);
    }
    out
}

fn described(names: &[Name], wanted: &[&str]) -> Vec<Value> {
    wanted.iter().map(|name| json!({"name": name, "description": about(names, name)})).collect()
}

fn described_one(name: &Name) -> Value {
    json!({"name": name.name, "description": name.about})
}
