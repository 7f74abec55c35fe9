//! Messages that are missing or in the wrong file, and what English does not have.

use super::{Checker, nearest};
use crate::locales::comment::Note;
use crate::locales::files::{Files, has as has_file, name as file_name};
use crate::locales::tree::{Message, Tree};

impl Checker<'_> {
    pub(super) fn missing(&mut self, tree: &Tree) {
        // Where the next message of each file belongs, and after which one.
        let mut ends: Vec<(usize, Option<&str>)> = self.files.begins().map(|begin| (begin, None)).collect();
        let english = &self.source.tree.messages;
        for (id, at) in english.iter().map(|message| (message.id.as_str(), message.at)) {
            let home = self.source.files.nth_at(at).min(ends.len().saturating_sub(1));
            if let Some(message) = tree.message(id) {
                let nth = self.files.nth_at(message.at);
                if let Some(end) = ends.get_mut(nth) {
                    *end = (message.at, Some(id));
                }
                if !message.has_value {
                    self.error("no-text", message.at, id, "found no text", "write it behind the =");
                }
                if nth != home {
                    let found = format!("found in {}", file_name(nth));
                    let advice = format!("move it to {}, where English has it", file_name(home));
                    self.error("file", message.at, id, found, advice);
                }
            } else if !self.is_broken(id) {
                let (at, after) = ends.get(home).copied().unwrap_or_default();
                let place = after.map_or("at the top".to_owned(), |id| format!("after {id}"));
                let advice = format!("translate it; in English it stands {place}");
                self.error("missing", at, id, "not found", advice);
            }
        }
    }

    /// What English does not have: messages, attributes, terms that nobody uses, references to nothing.
    pub(super) fn strangers(&mut self, tree: &Tree) {
        for message in &tree.messages {
            if self.source.place(&message.id).is_none() {
                let close = nearest(&message.id, self.source.ids());
                let advice = close.map_or_else(
                    || "take it out; a piece that several messages share is a term: -name = …".to_owned(),
                    |name| format!("is it {name}?"),
                );
                self.error("extra", message.at, &message.id, "English has no such message", advice);
            }
        }
        for entry in tree.messages.iter().chain(&tree.terms) {
            for attribute in &entry.attributes {
                let found = format!("found the attribute .{}, which nothing shows", attribute.name);
                self.error("attribute", attribute.at, &entry.id, found, "take it out");
            }
            for name in &entry.references {
                let shown = if name.is_term { format!("-{}", name.name) } else { name.name.clone() };
                let Some(named) = tree.named(name) else {
                    let found = format!("found {{ {shown} }}, which this language does not have");
                    let advice = "write it out, or add what is named";
                    self.error("unknown-reference", name.at, &entry.id, found, advice);
                    continue;
                };
                let (here, there) = (self.files.nth_at(entry.at), self.files.nth_at(named.at));
                if !has_file(here, there) {
                    let (here, there) = (file_name(here), file_name(there));
                    let found =
                        format!("found {{ {shown} }}, which stands in {there}; a page may have only {here}");
                    let advice = format!("write it out, or move what is named to {here}");
                    self.error("unknown-reference", name.at, &entry.id, found, advice);
                }
            }
        }
        let used: Vec<&str> = tree
            .messages
            .iter()
            .chain(&tree.terms)
            .flat_map(|entry| &entry.references)
            .filter(|name| name.is_term)
            .map(|name| name.name.as_str())
            .collect();
        for term in tree.terms.iter().filter(|term| !used.contains(&term.id.as_str())) {
            let name = format!("-{}", term.id);
            self.warning("unused-term", term.at, &name, "no message uses it", "take it out");
        }
    }

    /// The form of the source's comments; variables that no language uses.
    pub(super) fn comments(&mut self, others: &[&Files]) {
        let trees: Vec<Tree> = others.iter().map(|files| Tree::read(files.text())).collect();
        let own = std::mem::take(&mut self.tree);
        for message in &own.messages {
            let id = message.id.as_str();
            for (at, why) in self.source.misunderstood(id).to_vec() {
                self.error("comment", at, id, format!("found {why}"), "see locales/README.md, \"Comments\"");
            }
            let Some(comment) = self.source.comment(id).cloned() else { continue };
            if !(8..=120).contains(&comment.length) {
                let found = format!("found Length: {}", comment.length);
                self.error("comment", message.at, id, found, "a length is from 8 to 120");
            }
            for described in &comment.variables {
                let uses = |message: &&Message| {
                    message.variables.iter().any(|variable| variable.name == described.name)
                };
                let used = trees.iter().chain([&own]).any(|tree| tree.reach(id).iter().any(uses));
                if !used {
                    let found = format!("the comment describes ${}, which no language uses", described.name);
                    self.warning(
                        "unused-variable",
                        message.at,
                        id,
                        found,
                        "use it, or take it out of the comment",
                    );
                }
            }
        }
        self.tree = own;
    }

    /// A translator's note that says something which is not so.
    pub(super) fn unneeded(&mut self, message: &Message, note: Note, is_needed: bool) {
        if !is_needed && super::noted(message, note) {
            let found = format!("the comment says \"{}\", and it is not so", note.words());
            self.warning("unneeded-note", message.at, &message.id, found, "take that line out");
        }
    }
}
