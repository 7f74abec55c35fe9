//! The texts themselves: no markup, no shouting, not left in English.

use super::{Checker, noted};
use crate::locales::comment::Note;
use crate::locales::finding::Severity;
use crate::locales::tree::Message;

/// What no text may contain: the signs, how bad, the code, what it is called, what to do.
const SIGNS: [(&[&str], Severity, &str, &str, &str); 7] = [
    (&["<", ">"], Severity::Error, "markup", "markup", "write plain text, the page does the looks"),
    (
        &["http:", "https:", "www."],
        Severity::Error,
        "link",
        "an address",
        "leave it out, nothing makes a link of it",
    ),
    (
        &[
            "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}",
            "\u{2069}",
        ],
        Severity::Error,
        "direction",
        "a sign that turns the direction",
        "take it out, values are set apart by themselves",
    ),
    (&["\u{FFFD}"], Severity::Error, "encoding", "a broken letter", "save the file as UTF-8"),
    (&["!", "！", "¡", "՜"], Severity::Warning, "shouting", "an exclamation mark", "say it calmly"),
    (&["&"], Severity::Warning, "markup", "an ampersand", "write the word for \"and\""),
    (&["  ", "\t"], Severity::Warning, "spaces", "two blanks", "write one"),
];

impl Checker<'_> {
    pub(super) fn texts(&mut self, message: &Message) {
        for text in &message.texts {
            for (signs, severity, code, name, advice) in SIGNS {
                let found = signs.iter().filter_map(|sign| Some((text.text.find(sign)?, *sign))).min();
                if let Some((place, sign)) = found {
                    let shown: String = match code {
                        "direction" | "encoding" => sign.escape_unicode().to_string(),
                        _ => sign.to_owned(),
                    };
                    let found = format!("found {name}: \"{shown}\"");
                    self.report(severity, code, text.at + place, &message.id, found, advice);
                }
            }
            let bare = text.text.match_indices('$').find(|(place, _)| {
                let after = text.text.get(place + 1..).unwrap_or_default();
                after.starts_with(|c: char| c.is_ascii_lowercase())
            });
            if let Some((place, _)) = bare {
                let found = "found a variable outside braces, which prints its name";
                self.error("bare-variable", text.at + place, &message.id, found, "write { $name }");
            }
        }
    }

    /// Texts that are those of English, letter by letter.
    pub(super) fn left_in_english(&mut self, message: &Message) {
        if self.is_english() {
            return;
        }
        let Some(english) = self.source.tree.message(&message.id) else { return };
        let whole = message.words().eq(english.words()) && message.words().any(has_letters);
        let mut same = whole.then_some(message.at);
        if !whole {
            // One variant of several: short names of taxes are the same in many languages, phrases are not.
            let left = message.texts.iter().find(|text| {
                let of_english =
                    |other: &&crate::locales::tree::Text| other.path == text.path && !text.path.is_empty();
                let theirs = english.texts.iter().filter(of_english);
                is_phrase(&text.text)
                    && theirs.map(|other| other.text.trim()).any(|other| other == text.text.trim())
            });
            same = left.map(|text| text.at);
        }
        if let Some(at) = same.filter(|_| !noted(message, Note::SameAsEnglish)) {
            let advice = "translate it; if it is the same word, say so in a comment: # Same as English: …";
            self.warning("same-as-english", at, &message.id, "the text is the English one", advice);
        }
        self.unneeded(message, Note::SameAsEnglish, same.is_some());
    }
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Whether a text has a word in small letters, which abbreviations have not.
fn is_phrase(text: &str) -> bool {
    let is_word = |word: &str| word.chars().filter(|letter| letter.is_ascii_lowercase()).count() > 3;
    text.split_whitespace().any(is_word)
}
