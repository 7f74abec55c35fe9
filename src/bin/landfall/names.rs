//! `landfall names`: the public names, as JSON for pages and files that are written from them, or as the page that people
//! read.

mod reference;

use std::process::ExitCode;

use clap::Args;
use landfall::contract::{ELEMENTS, Name, attribute, part, property, state, tag};
use serde_json::{Value, json};

use crate::input::finish;

/// The public names as JSON: elements with their attributes and parts, states, custom properties
#[derive(Args)]
#[command(hide = true)]
pub(crate) struct NamesArgs {
    /// All of them as the reference: docs/reference.md
    #[arg(long)]
    markdown: bool,
}

/// Exit code: 0.
pub(crate) fn run(args: &NamesArgs) -> ExitCode {
    finish("names", Ok(if args.markdown { reference::page() } else { format!("{:#}\n", names()) }))
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
