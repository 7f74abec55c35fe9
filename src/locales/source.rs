//! The source: the English files with what its comments say about every message.

use std::collections::BTreeSet;

use super::comment::Comment;
use super::files::Files;
use super::kind::Kind;
use super::tree::Tree;

/// The English files, which all others translate.
pub struct Source {
    pub(super) files: Files,
    pub(super) tree: Tree,
    /// Beside each message of the tree: its comment, and the bytes at which it is not understood and why.
    comments: Vec<(Comment, Vec<(usize, String)>)>,
}

impl Source {
    /// Reads the files. What is wrong in them is for [`check_source`](super::check_source) to say.
    pub fn read(files: impl Into<Files>) -> Self {
        let files = files.into();
        let tree = Tree::read(files.text());
        let comments = tree.messages.iter().map(|message| {
            let (comment, wrong) = Comment::read(&message.comment);
            let place = |line: usize| message.comment_at.get(line).copied().unwrap_or(message.at);
            (comment, wrong.into_iter().map(|(line, why)| (place(line), why)).collect())
        });
        let comments = comments.collect();
        Source { files, tree, comments }
    }

    /// The names of all messages, in the order of the files.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.tree.messages.iter().map(|message| message.id.as_str())
    }

    /// What the comment over a message says; `None`: there is no such message.
    #[must_use]
    pub fn comment(&self, id: &str) -> Option<&Comment> {
        self.place(id).and_then(|nth| self.comments.get(nth)).map(|(comment, _)| comment)
    }

    /// The bytes at which the comment over a message is not understood, and why.
    pub(super) fn misunderstood(&self, id: &str) -> &[(usize, String)] {
        self.place(id).and_then(|nth| self.comments.get(nth)).map_or(&[], |(_, wrong)| wrong)
    }

    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.tree.messages.iter().position(|message| message.id == id)
    }

    /// The kinds of a message's variable.
    pub(super) fn kinds(&self, id: &str, variable: &str) -> Option<&[Kind]> {
        self.comment(id)?.variable(variable).map(|described| described.kinds.as_slice())
    }

    /// The words that a message selects by a variable, also through the messages that it contains, in the
    /// source and in a translation.
    pub(super) fn keys(&self, id: &str, variable: &str, other: &Tree) -> Vec<String> {
        let mut keys: Vec<String> = Vec::new();
        for tree in [&self.tree, other] {
            for key in keys_of(tree, id, variable) {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        keys
    }
}

/// The words that a message of a language selects by a variable.
fn keys_of(tree: &Tree, id: &str, variable: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let selects = tree.reach(id).into_iter().flat_map(|message| &message.selects);
    let by_it = selects.filter(|select| select.variable.as_deref() == Some(variable));
    let keys = by_it.flat_map(|select| &select.variants).filter(|variant| !variant.is_number);
    keys.map(|variant| variant.key.clone()).filter(|key| seen.insert(key.clone())).collect()
}
