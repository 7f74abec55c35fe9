//! The files of `--with`: what a declaration needs and a request has no field for.

use std::collections::BTreeMap;

use landfall::contract::paper;
use landfall::feed::is_gtin;
use landfall::input::{Json, Node, Problem, Problems};
use landfall::quote::REGISTRATIONS;
use landfall::world::World;

/// How such a file looks, for `--help`.
pub(super) const HELP: &str = r#"A file for --with:

  { "numbers": {"IOSS": "IM2760000001", "br-cpf": "123.456.789-09"},
    "items": {"tee": {"description": "T-shirt, knitted, cotton", "merchantId": "tee-m",
                      "manufacturerId": "BD-17", "gtin": "4006381333931"}} }

  numbers  by the name of a registration or the code of a paper
  items    by the id of the request's item (by its number, from 1, where it has none); others are passed over, so
           that one file can hold a whole shop
  gtin     the number of an EAN, UPC or ISBN; false says that the product has none"#;

/// What the files say, later ones over earlier ones.
#[derive(Debug, Default)]
pub(super) struct Details {
    numbers: BTreeMap<String, String>,
    items: BTreeMap<String, Item>,
}

/// What they say about an item.
#[derive(Debug, Default)]
pub(super) struct Item {
    pub(super) description: Option<String>,
    pub(super) merchant_id: Option<String>,
    pub(super) manufacturer_id: Option<String>,
    pub(super) gtin: Option<Gtin>,
}

/// The standard number of a product.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Gtin {
    Number(String),
    /// The product has none, and a declaration can say so.
    DoesNotExist,
}

impl Details {
    /// Lays a file over what is known.
    ///
    /// # Errors
    /// - every unknown field or name, every value that is no text or empty, a GTIN whose check digit is wrong
    pub(super) fn add(&mut self, file: &Json, world: &World) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let root = Node::root(file);
        problems.0.extend(root.unknown_keys(&["numbers", "items"]));
        for (name, node) in members(&root, "numbers", &mut problems) {
            if !is_known(name, world) {
                problems.0.push(Problem { found: format!("{name:?}"), ..node.problem(&known()) });
            } else if let Some(number) = problems.take(text(&node)) {
                self.numbers.insert(name.to_owned(), number);
            }
        }
        for (id, node) in members(&root, "items", &mut problems) {
            self.items.entry(id.to_owned()).or_default().add(&node, &mut problems);
        }
        if problems.is_empty() { Ok(()) } else { Err(problems) }
    }

    /// The number of a registration or a paper.
    pub(super) fn number(&self, name: &str) -> Option<&str> {
        self.numbers.get(name).map(String::as_str)
    }

    /// What is known about an item.
    pub(super) fn item(&self, id: &str) -> Option<&Item> {
        self.items.get(id)
    }
}

impl Item {
    fn add(&mut self, node: &Node<'_>, problems: &mut Problems) {
        let fields = ["description", "merchantId", "manufacturerId", "gtin"];
        problems.0.extend(node.unknown_keys(&fields));
        let texts = [&mut self.description, &mut self.merchant_id, &mut self.manufacturer_id];
        for (slot, field) in texts.into_iter().zip(fields) {
            if let Some(found) = node.optional(field).and_then(|node| problems.take(text(&node))) {
                *slot = Some(found);
            }
        }
        if let Some(found) = node.optional("gtin").and_then(|node| problems.take(gtin(&node))) {
            self.gtin = Some(found);
        }
    }
}

fn members<'a>(root: &Node<'a>, key: &str, problems: &mut Problems) -> Vec<(&'a str, Node<'a>)> {
    root.optional(key).and_then(|node| problems.take(node.members())).unwrap_or_default()
}

fn text(node: &Node<'_>) -> Result<String, Problem> {
    let text = node.str("a text")?.trim();
    if text.is_empty() { Err(node.problem("a text that is not empty")) } else { Ok(text.to_owned()) }
}

fn is_known(name: &str, world: &World) -> bool {
    let schemes = || world.markets.iter().flat_map(|market| &market.schemes);
    REGISTRATIONS.contains(&name)
        || paper::ALL.iter().any(|paper| paper.name == name)
        || schemes().any(|scheme| scheme.registration == name)
}

fn known() -> String {
    let codes = paper::ALL.iter().map(|paper| paper.name);
    format!("one of {}", REGISTRATIONS.into_iter().chain(codes).collect::<Vec<_>>().join(", "))
}

fn gtin(node: &Node<'_>) -> Result<Gtin, Problem> {
    let expected =
        "a GTIN of 8, 12, 13 or 14 digits whose check digit is right, or false where the product has none";
    if node.value().as_bool() == Some(false) {
        return Ok(Gtin::DoesNotExist);
    }
    let digits: String = node.str(expected)?.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    if is_gtin(&digits) { Ok(Gtin::Number(digits)) } else { Err(node.problem(expected)) }
}
