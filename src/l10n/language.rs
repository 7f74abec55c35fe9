//! The messages of one language: its files laid over each other, and one message formatted.

use super::args::Args;
use super::formatter::Formatter;
use super::problem::Layer;
use super::resolve::resolve;
use super::syntax::Entry;
use std::rc::Rc;

/// One language of a chain.
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) formatter: Rc<dyn Formatter>,
    /// What is found first wins: the merchant's files, then built-in ones, each time the later ones first. Their
    /// entries are sorted.
    files: Vec<Vec<Entry>>,
    /// How many of them are the merchant's.
    merchants: usize,
}

/// What came of formatting; usable only without faults.
pub(super) struct Attempt {
    pub(super) text: String,
    pub(super) faults: Vec<String>,
}

impl Language {
    pub(super) fn new(tag: &str, formatter: Rc<dyn Formatter>) -> Self {
        Self { tag: tag.to_owned(), formatter, files: Vec::new(), merchants: 0 }
    }

    /// Lays a file over the others of its layer.
    pub(super) fn add(&mut self, layer: Layer, entries: Vec<Entry>) {
        let merchants = layer == Layer::Merchant;
        self.files.insert(if merchants { 0 } else { self.merchants }, entries);
        self.merchants += usize::from(merchants);
    }

    pub(super) fn entry(&self, name: &str, is_term: bool) -> Option<&Entry> {
        self.files.iter().find_map(|entries| {
            let at = entries.binary_search_by(|entry| entry.key().cmp(&(is_term, name))).ok()?;
            entries.get(at)
        })
    }

    pub(super) fn format(&self, id: &str, args: &Args) -> Option<Attempt> {
        let (text, faults) = resolve(self, self.entry(id, false)?.value.as_ref()?, args);
        Some(Attempt { text, faults })
    }
}
