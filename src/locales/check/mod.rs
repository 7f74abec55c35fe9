//! What is wrong in the words of a language, or probably not meant.
//!
//! | file | what it looks at |
//! |---|---|
//! | `syntax` | entries that can't be read |
//! | `messages` | messages that are missing, or that English does not have |
//! | `variables` | variables and functions |
//! | `variants` | plural forms and words that variants go by |
//! | `texts` | markup, signs, what is left in English |
//! | `printed` | what comes out with sample values: length, faults |

mod messages;
mod printed;
mod syntax;
mod texts;
mod variables;
mod variants;

use std::rc::Rc;

use super::comment::Note;
use super::files::Files;
use super::finding::{Finding, Severity};
use super::places::Places;
use super::plural::{Form, forms};
use super::source::Source;
use super::stand_in::StandIn;
use super::tree::{Message, Tree};
use crate::l10n::{DEFAULT_LANGUAGE, Formatter, Layer, Words};

/// What is wrong in the files of a language, in their order.
///
/// `formatter` knows the plural forms of the language; [`PlainFormatter`](crate::l10n::PlainFormatter) does in the tool.
///
/// ```
/// use landfall::l10n::PlainFormatter;
/// use landfall::locales::{Source, check};
/// use std::rc::Rc;
/// let source = Source::read("# A row.\n# Example: Goods. Length: 22\ngoods = Goods\n");
/// let findings = check(&source, "de", "goods = Waren <b>\n", &(Rc::new(PlainFormatter) as Rc<_>));
/// assert_eq!(findings[0].line("de"),
///     "de/landfall.ftl:1:15: error: goods: found markup: \"<\"; write plain text, the page does the looks [markup]");
/// ```
#[must_use]
pub fn check(
    source: &Source,
    language: &str,
    files: impl Into<Files>,
    formatter: &Rc<dyn Formatter>,
) -> Vec<Finding> {
    let files = files.into();
    let mut checker = Checker::new(source, language, &files, formatter);
    checker.all();
    checker.sorted()
}

/// What is wrong in the source itself: the same, and the form of its comments. `others` are the words of the
/// other languages: a variable that none of them uses is one too many.
#[must_use]
pub fn check_source(source: &Source, others: &[&Files], formatter: &Rc<dyn Formatter>) -> Vec<Finding> {
    let mut checker = Checker::new(source, DEFAULT_LANGUAGE, &source.files, formatter);
    checker.all();
    checker.comments(others);
    checker.sorted()
}

/// One language that is being checked.
struct Checker<'s> {
    source: &'s Source,
    language: &'s str,
    files: &'s Files,
    tree: Tree,
    places: Places<'s>,
    words: Words,
    cardinals: Vec<Form>,
    ordinals: Vec<Form>,
    findings: Vec<Finding>,
}

impl<'s> Checker<'s> {
    fn new(source: &'s Source, language: &'s str, files: &'s Files, formatter: &Rc<dyn Formatter>) -> Self {
        let mut words = Words::new(&[language], {
            let formatter: Rc<dyn Formatter> = Rc::new(StandIn(Rc::clone(formatter)));
            move |_| Rc::clone(&formatter)
        });
        let text = files.text();
        let problems = words.add(language, text, Layer::BuiltIn);
        let findings = problems.into_iter().map(|problem| syntax::finding(problem, text)).collect();
        Checker {
            source,
            language,
            files,
            tree: Tree::read(text),
            places: Places::of(text),
            words,
            cardinals: forms(&**formatter, language, false),
            ordinals: forms(&**formatter, language, true),
            findings,
        }
    }

    fn all(&mut self) {
        // Taken out for as long as findings are added.
        let tree = std::mem::take(&mut self.tree);
        self.last_lines();
        self.missing(&tree);
        self.strangers(&tree);
        for message in tree.messages.iter().filter(|message| self.source.place(&message.id).is_some()) {
            self.variables(&tree, message);
            self.calls(message);
            self.variants(&tree, message);
            self.texts(message);
            self.left_in_english(message);
        }
        for term in &tree.terms {
            self.texts(term);
        }
        self.printed(&tree);
        self.tree = tree;
    }

    fn sorted(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| (finding.line, finding.column));
        for finding in &mut self.findings {
            (finding.file, finding.line) = self.files.place(finding.line);
        }
        self.findings
    }

    fn report(
        &mut self,
        severity: Severity,
        code: &'static str,
        at: usize,
        message: &str,
        found: impl Into<String>,
        advice: impl Into<String>,
    ) {
        let (line, column) = self.places.line_and_column(at);
        let message = (!message.is_empty()).then(|| message.to_owned());
        let (found, advice) = (found.into(), advice.into());
        // Whose file it is is told at the end, by the line.
        let file = super::files::name(0);
        self.findings.push(Finding { severity, code, file, line, column, message, found, advice });
    }

    fn error(
        &mut self,
        code: &'static str,
        at: usize,
        message: &str,
        found: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.report(Severity::Error, code, at, message, found, advice);
    }

    fn warning(
        &mut self,
        code: &'static str,
        at: usize,
        message: &str,
        found: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.report(Severity::Warning, code, at, message, found, advice);
    }

    /// Whether anything was found in a message that makes it unusable.
    fn is_broken(&self, id: &str) -> bool {
        let of_it = |finding: &&Finding| finding.message.as_deref() == Some(id);
        self.findings.iter().filter(of_it).any(|finding| finding.severity == Severity::Error)
    }

    fn is_english(&self) -> bool {
        self.language == DEFAULT_LANGUAGE || self.language.starts_with("en-")
    }
}

/// Whether a translator's comment over a message says this.
fn noted(message: &Message, note: Note) -> bool {
    Note::read(&message.comment).contains(&note)
}

/// The known name that is nearly the one that was found.
fn nearest<'n>(found: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let close = known.map(|name| (distance(found, name), name)).min()?;
    (close.0 <= 2.max(found.len() / 4)).then_some(close.1)
}

/// How many letters to add, leave out or replace to make one word of another.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (nth, letter) in a.chars().enumerate() {
        let mut corner = nth;
        let mut left = nth + 1;
        let mut next = vec![left];
        for (other, above) in b.chars().zip(row.iter().skip(1)) {
            let cost = (corner + usize::from(letter != other)).min(above + 1).min(left + 1);
            corner = *above;
            left = cost;
            next.push(cost);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_nearly_right_is_found() {
        let known = ["price", "rate", "country"];
        assert_eq!(nearest("prise", known.into_iter()), Some("price"));
        assert_eq!(nearest("contry", known.into_iter()), Some("country"));
        assert_eq!(nearest("window", known.into_iter()), None);
        assert_eq!((distance("", "abc"), distance("abc", "abc"), distance("kitten", "sitting")), (3, 0, 3));
    }
}
