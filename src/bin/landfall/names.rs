//! `landfall names`: the public names, as JSON for pages and files that are written from them, as the page that people read,
//! and as the files that editors and TypeScript read.

mod editors;
mod reference;
mod types;
mod values;

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use landfall::contract::{ELEMENTS, Name, attribute, part, property, state, tag};
use serde_json::{Value, json};

use crate::input::finish;

/// The public names as JSON: elements with their attributes and parts, states, custom properties
#[derive(Args)]
#[command(hide = true)]
pub(crate) struct NamesArgs {
    /// As a file for people or editors
    #[arg(long = "as", value_enum)]
    kind: Option<Kind>,
    /// All of them as the reference: docs/reference.md
    #[arg(long, conflicts_with = "kind")]
    markdown: bool,
}

/// The files that are written from the contract.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// `landfall.d.ts`, for TypeScript
    Types,
    /// `custom-elements.json`, the custom elements manifest
    Manifest,
    /// `landfall.html-data.json`, custom data for HTML
    HtmlData,
}

/// Exit code: 0.
pub(crate) fn run(args: &NamesArgs) -> ExitCode {
    let text = match args.kind {
        Some(Kind::Types) => types::file(),
        Some(Kind::Manifest) => format!("{:#}\n", editors::manifest()),
        Some(Kind::HtmlData) => format!("{:#}\n", editors::html_data()),
        None if args.markdown => reference::page(),
        None => format!("{:#}\n", names()),
    };
    finish("names", Ok(text))
}

fn names() -> Value {
    let elements: Vec<Value> = ELEMENTS
        .iter()
        .map(|element| {
            json!({
                "name": element.tag, "about": about(tag::ALL, element.tag),
                "attributes": explained(attribute::ALL, element.attributes),
                "parts": explained(part::ALL, element.parts),
            })
        })
        .collect();
    json!({"elements": elements, "states": list(state::ALL), "properties": list(property::ALL)})
}

fn about(names: &[Name], wanted: &str) -> &'static str {
    names.iter().find(|name| name.name == wanted).map_or("", |name| name.about)
}

fn explained(names: &[Name], wanted: &[&str]) -> Vec<Value> {
    wanted.iter().map(|name| json!({"name": name, "about": about(names, name)})).collect()
}

fn list(names: &[Name]) -> Vec<Value> {
    names.iter().map(|name| json!({"name": name.name, "about": name.about})).collect()
}
