//! The messages of a language chain.

use super::args::Args;
use super::formatter::Formatter;
use super::functions::is_function;
use super::language::Language;
use super::problem::{L10nProblem, Layer, Place, ProblemKind, message_id};
use super::syntax::{Entry, parse};
use crate::input::joined;
use crate::money::sort;
use std::cell::RefCell;
use std::rc::Rc;

/// The largest file of messages that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 256 * 1024;

/// Gives the formatter of a language.
type FormatterOf = dyn Fn(&str) -> Rc<dyn Formatter>;

/// Text of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted<'w> {
    /// The text, with isolation marks around its values ([`plain`](super::plain) takes them out).
    pub text: String,
    /// The language it is written in.
    pub language: &'w str,
    /// Whether this is not the first language of the chain.
    pub fallback: bool,
}

/// The messages of a language chain: the reader's language first, English last.
///
/// Files may be added in any order and at any time; a message is looked up in each language in turn.
pub struct Words {
    languages: Vec<Language>,
    formatters: Box<FormatterOf>,
    /// The last message that no file could give; empty if there was none.
    missed: RefCell<String>,
}

impl Words {
    /// No messages yet, for a chain of languages ([`chain`](super::chain) makes one). `formatters` gives the
    /// formatter of a language; it is called once for each.
    pub fn new(chain: &[&str], formatters: impl Fn(&str) -> Rc<dyn Formatter> + 'static) -> Self {
        let mut words =
            Self { languages: Vec::new(), formatters: Box::new(formatters), missed: RefCell::default() };
        for tag in chain {
            words.language(tag);
        }
        words
    }

    /// Replaces the formatters, after the visitor's country changed what the languages' numbers look like.
    pub fn reformat(&mut self, formatters: impl Fn(&str) -> Rc<dyn Formatter> + 'static) {
        self.formatters = Box::new(formatters);
        for language in &mut self.languages {
            language.formatter = (self.formatters)(&language.tag);
        }
    }

    /// Adds a file of messages. A file with broken messages still gives the others.
    ///
    /// A language that is not in the chain comes after the others. Messages of [`Layer::Merchant`] replace
    /// built-in ones of the same language, whichever file came first.
    ///
    /// ```
    /// use landfall::l10n::{Layer, PlainFormatter, Words};
    /// let mut words = Words::new(&["en"], |_| std::rc::Rc::new(PlainFormatter));
    /// let problems = words.add("en", "good = Good\nbad = { $x\n", Layer::BuiltIn);
    /// assert_eq!(problems[0].message.as_deref(), Some("bad"));
    /// assert_eq!(problems[0].line, 3);
    /// assert!(words.has("good"));
    /// ```
    pub fn add(&mut self, language: &str, text: &str, layer: Layer) -> Vec<L10nProblem> {
        self.missed.borrow_mut().clear();
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut place = Place::start(text);
        let mut report = |position: usize, message: Option<String>, kind: ProblemKind| {
            let (line, column) = place.of(position);
            L10nProblem { language: language.to_owned(), layer, line, column, message, kind }
        };
        if text.len() > MAX_FILE_BYTES {
            return vec![report(0, None, ProblemKind::TooLarge { bytes: text.len() })];
        }
        let (parsed, broken) = parse(text);
        let mut problems = Vec::new();
        for wrong in broken {
            let entry = text.get(wrong.start..wrong.end).unwrap_or_default();
            problems.push(report(wrong.at, message_id(entry), wrong.kind));
        }
        let (entries, refused) = sorted(parsed);
        for (entry, kind) in refused {
            problems.push(report(entry.start, Some(entry.name), kind));
        }
        if let Some(target) = self.language(language) {
            target.add(layer, entries);
        }
        problems
    }

    /// Whether any language has the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.languages.iter().any(|language| language.entry(id, false).is_some())
    }

    /// The message in the first language that has it and can format it. `None`: no language can, and the caller
    /// keeps what the page says.
    #[must_use]
    pub fn format(&self, id: &str, args: &Args) -> Option<Formatted<'_>> {
        let found = self.languages.iter().enumerate().find_map(|(index, language)| {
            let result = language.format(id, args)?;
            result.faults.is_empty().then(|| Formatted {
                text: result.text,
                language: &language.tag,
                fallback: index > 0,
            })
        });
        if found.is_none() {
            id.clone_into(&mut self.missed.borrow_mut());
        }
        found
    }

    /// Whether a message was asked for that no file could give since a file was last added.
    ///
    /// A chain's first language is nearly always complete, so its other files need not be fetched before they are
    /// missed: then [`add`](Words::add) them and format again.
    #[must_use]
    pub fn incomplete(&self) -> bool {
        !self.missed.borrow().is_empty()
    }

    /// The last message that was asked for and that no file could give since a file was last added; empty if there was
    /// none.
    #[must_use]
    pub fn missed(&self) -> String {
        self.missed.borrow().clone()
    }

    /// The text of a message; see [`Words::format`].
    #[must_use]
    pub fn text(&self, id: &str, args: &Args) -> Option<String> {
        self.format(id, args).map(|formatted| formatted.text)
    }

    /// Why a message of one language cannot be formatted with these values; empty if it can. For tools.
    #[must_use]
    pub fn faults(&self, language: &str, id: &str, args: &Args) -> Vec<String> {
        let Some(language) = self.languages.iter().find(|known| known.tag == language) else {
            return vec![joined(&["no file of the language ", language])];
        };
        match language.format(id, args) {
            Some(result) => result.faults,
            None => vec!["no such message".to_owned()],
        }
    }

    /// The formatter of the first language, for values that stand alone.
    #[must_use]
    pub fn formatter(&self) -> Rc<dyn Formatter> {
        self.languages
            .first()
            .map_or_else(|| (self.formatters)(""), |language| Rc::clone(&language.formatter))
    }

    /// The language of that tag, made if it is new (and so always `Some`).
    fn language(&mut self, tag: &str) -> Option<&mut Language> {
        if !self.languages.iter().any(|known| known.tag == tag) {
            self.languages.push(Language::new(tag, (self.formatters)(tag)));
        }
        self.languages.iter_mut().find(|known| known.tag == tag)
    }
}

/// The entries by name, and those that the file may not define, in the order in which they stand.
fn sorted(mut parsed: Vec<Entry>) -> (Vec<Entry>, Vec<(Entry, ProblemKind)>) {
    let (mut entries, mut refused) = (Vec::<Entry>::new(), Vec::new());
    // Stable: of two with one name, the first one comes first.
    sort(&mut parsed, &|a, b| a.key() < b.key());
    for entry in parsed {
        if !entry.is_term && is_function(&entry.name) {
            refused.push((entry, ProblemKind::FunctionName));
        } else if entries.last().is_some_and(|last| last.key() == entry.key()) {
            refused.push((entry, ProblemKind::Duplicate));
        } else {
            entries.push(entry);
        }
    }
    sort(&mut refused, &|(a, _), (b, _)| a.start < b.start);
    (entries, refused)
}
