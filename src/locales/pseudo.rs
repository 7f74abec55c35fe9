//! Files that nobody speaks: English with accents and 40 % longer, and English from right to left. A page that takes
//! them takes most translations.

use fluent_syntax::{ast, parser, serializer};

use super::source::Source;
use crate::l10n::shallow;

/// Which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accents on every letter, 40 % longer, in brackets that show where a text is cut.
    Accented,
    /// `ar-XB`: every word from right to left.
    Bidi,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Bidi];

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Bidi => "ar-XB",
        }
    }
}

/// Small and capital letters, and the ones that stand for them.
const ACCENTS: (&str, &str) = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćđéƒǵĥíĵķĺɱńóƥɋřśťúṽŵẋýžÁƁĆĐÉƑǴĤÍĴĶĹṀŃÓƤɊŘŚŤÚṼŴẊÝŽ",
);

/// The English files as those of a pseudo-language, by name.
#[must_use]
pub fn pseudo(source: &Source, which: Pseudo) -> Vec<(&'static str, String)> {
    source.files.each().map(|(name, text)| (name, file(text, which))).collect()
}

fn file(text: &str, which: Pseudo) -> String {
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(shallow(text));
    resource.body.retain(|entry| matches!(entry, ast::Entry::Message(_) | ast::Entry::Term(_)));
    for entry in &mut resource.body {
        match entry {
            ast::Entry::Message(message) => {
                message.comment = None;
                if let Some(value) = &mut message.value {
                    pattern(value, which);
                    if which == Pseudo::Accented {
                        bracket(value);
                    }
                }
            }
            ast::Entry::Term(term) => {
                term.comment = None;
                pattern(&mut term.value, which);
            }
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn pattern(pattern: &mut ast::Pattern<String>, which: Pseudo) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                *value = match which {
                    Pseudo::Accented => accented(value),
                    Pseudo::Bidi => turned(value),
                };
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    self::pattern(&mut variant.value, which);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

/// Brackets around a message that has letters of its own.
fn bracket(pattern: &mut ast::Pattern<String>) {
    let text = |value: &str| ast::PatternElement::TextElement { value: value.to_owned() };
    pattern.elements.insert(0, text("⟦"));
    pattern.elements.push(text("⟧"));
}

/// Every letter with an accent; vowels are doubled, from the first on, until the text is 40 % longer.
fn accented(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let mut more = letters * 2 / 5;
    let mut out = String::new();
    for letter in text.chars() {
        let place = ACCENTS.0.find(letter);
        let mark = place.and_then(|place| ACCENTS.1.chars().nth(place)).unwrap_or(letter);
        out.push(mark);
        if more > 0 && matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(mark);
            more -= 1;
        }
    }
    // What has too few vowels gets its length behind the last letter.
    let end = out.trim_end().len();
    out.insert_str(end, &"~".repeat(more));
    out
}

/// Every word between the signs that turn it round.
fn turned(text: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for letter in text.chars() {
        if letter.is_alphanumeric() != inside {
            out.push(if inside { '\u{202C}' } else { '\u{202E}' });
            inside = !inside;
        }
        out.push(letter);
    }
    if inside {
        out.push('\u{202C}');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_make_a_text_40_percent_longer_and_leave_values_alone() {
        let source =
            Source::read("# A.\n#   $n (money): b\n# Example: a. Length: 9\na = Import duty { $n } now\n");
        let text = pseudo(&source, Pseudo::Accented);
        assert_eq!(text, [("landfall.ftl", "a = ⟦ÍÍɱƥóóřť đúúťý~ { $n } ńóóŵ⟧\n".to_owned())]);
        assert_eq!(accented("VAT"), "ṼÁÁŤ");
        assert_eq!(accented("rhythm "), "řĥýťĥɱ~~ ");
    }

    #[test]
    fn every_word_is_turned_and_closed_again() {
        assert_eq!(turned("a bc, d"), "\u{202E}a\u{202C} \u{202E}bc\u{202C}, \u{202E}d\u{202C}");
    }
}
