//! The messages of one language: its files laid over each other, and one message formatted.

use super::args::Args;
use super::current;
use super::formatter::Formatter;
use super::functions::{FUNCTIONS, print_count};
use super::problem::Layer;
use fluent::{FluentBundle, FluentError, FluentResource, FluentValue};
use std::rc::Rc;

/// One language of a chain.
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) formatter: Rc<dyn Formatter>,
    pub(super) bundle: FluentBundle<Rc<FluentResource>>,
    files: Vec<(Layer, Rc<FluentResource>)>,
}

/// What came of formatting; usable only if nothing is in the two lists.
pub(super) struct Attempt {
    pub(super) text: String,
    pub(super) errors: Vec<FluentError>,
    pub(super) faults: Vec<String>,
}

impl Language {
    pub(super) fn new(tag: &str, formatter: Rc<dyn Formatter>) -> Self {
        Self { tag: tag.to_owned(), formatter, bundle: empty_bundle(tag), files: Vec::new() }
    }

    /// Adds a file and lays all files over each other again: the merchant's over built-in ones, later ones over
    /// earlier ones. Gives the names of messages that the file may not define.
    pub(super) fn add(&mut self, layer: Layer, file: FluentResource) -> Vec<String> {
        let own = Rc::new(file);
        let mut probe = empty_bundle(&self.tag);
        let refused = probe.add_resource(Rc::clone(&own)).err().unwrap_or_default();
        self.files.push((layer, own));
        self.bundle = empty_bundle(&self.tag);
        // Fluent keeps the first message of a name, and the functions are there before any: so what wins goes first.
        for wanted in [Layer::Merchant, Layer::BuiltIn] {
            for (_, file) in self.files.iter().rev().filter(|(layer, _)| *layer == wanted) {
                let _ = self.bundle.add_resource(Rc::clone(file));
            }
        }
        let name = |error| match error {
            FluentError::Overriding { id, .. } => Some(id),
            _ => None,
        };
        refused.into_iter().filter_map(name).collect()
    }

    pub(super) fn format(&self, id: &str, args: &Args) -> Option<Attempt> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let (text, faults) = current::with_formatter(&self.formatter, || {
            self.bundle.format_pattern(pattern, Some(args.fluent()), &mut errors).into_owned()
        });
        Some(Attempt { text, errors, faults })
    }
}

fn empty_bundle(tag: &str) -> FluentBundle<Rc<FluentResource>> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(count) => Some(print_count(count)),
        _ => None,
    }));
    for (name, function) in FUNCTIONS {
        // Refused only where the name is taken, and nothing is in the bundle yet.
        let _ = bundle.add_function(name, function);
    }
    bundle
}
