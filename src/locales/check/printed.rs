//! What comes out with sample values: a text, and not too long a one.

use super::{Checker, noted};
use crate::l10n::plain;
use crate::locales::comment::Note;
use crate::locales::samples::combinations;
use crate::locales::tree::Tree;
use crate::locales::width::width;

impl Checker<'_> {
    pub(super) fn printed(&mut self, tree: &Tree) {
        for message in &tree.messages {
            let id = message.id.as_str();
            let Some(comment) = self.source.comment(id).cloned() else { continue };
            if self.is_broken(id) {
                continue;
            }
            let keys = |variable: &str| self.source.keys(id, variable, tree);
            let (mut widest, mut fault) = ((0, String::new()), None);
            for values in combinations(&comment.variables, &keys, &self.cardinals) {
                let args = values.args();
                let faults = self.words.faults(self.language, id, &args);
                let text = self.words.text(id, &args).map(|text| plain(&text)).unwrap_or_default();
                if let Some(why) = faults.into_iter().next() {
                    fault.get_or_insert((why, values.told()));
                } else if text.trim().is_empty() {
                    fault.get_or_insert(("an empty text".to_owned(), values.told()));
                } else if !values.is_trial() && width(&text) > widest.0 {
                    widest = (width(&text), text);
                }
            }
            if let Some((why, values)) = fault {
                let with = if values.is_empty() { String::new() } else { format!(" with {values}") };
                let advice = "compare it with the message in English";
                self.error("format", message.at, id, format!("found {why}{with}"), advice);
                continue;
            }
            let (wide, text) = widest;
            let is_long = comment.length > 0 && wide > comment.length;
            if is_long && !noted(message, Note::Long) {
                let found = format!("{wide} letters wide, where {} fit: \"{text}\"", comment.length);
                let advice = "shorten it; if that is impossible, say why in a comment: # Long: …";
                self.warning("long", message.at, id, found, advice);
            }
            self.unneeded(message, Note::Long, is_long);
        }
    }
}
