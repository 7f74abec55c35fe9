//! Fluent files as entries: `fluent` reads them, and this keeps what formatting needs.
//!
//! Choosing variants and printing values is ours (`resolve`), since `fluent`'s own goes through floats and tables of
//! plural rules where a browser has `Intl`. Two shapes are refused that have no use in a message: braces directly in
//! braces, and a selector that is written out.

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode;

use super::guard;
use super::problem::ProblemKind;

/// A message or a term.
pub(super) struct Entry {
    pub(super) name: String,
    /// Whether it is a term, which only other entries use: `-name`.
    pub(super) is_term: bool,
    /// `None`: it has attributes only.
    pub(super) value: Option<Pattern>,
    pub(super) attributes: Vec<(String, Pattern)>,
    /// The byte at which it starts in its file.
    pub(super) start: usize,
}

impl Entry {
    /// What entries are looked up by: messages and terms do not share names.
    pub(super) fn key(&self) -> (bool, &str) {
        (self.is_term, &self.name)
    }
}

/// A text with values in it.
pub(super) type Pattern = Vec<Element>;

/// A piece of a text.
pub(super) enum Element {
    Text(String),
    Value(Expression),
    Selection(Expression, Vec<Variant>),
}

/// One of several texts to choose from.
pub(super) struct Variant {
    pub(super) key: String,
    /// Whether the key is a number: `[0]`.
    pub(super) is_number: bool,
    pub(super) is_default: bool,
    pub(super) value: Pattern,
}

/// What stands for a value. The name of a literal is the literal itself.
#[derive(Default)]
pub(super) struct Expression {
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) attribute: Option<String>,
    pub(super) positional: Vec<Expression>,
    pub(super) named: Vec<(String, Expression)>,
    /// What stands in braces of its own, as an argument may.
    pub(super) braces: Pattern,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Text,
    Number,
    Variable,
    Function,
    Message,
    Term,
    Braces,
}

/// What is wrong with one entry.
pub(super) struct Broken {
    /// Where, in bytes.
    pub(super) at: usize,
    pub(super) kind: ProblemKind,
    /// The bytes that were left out.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What is said of a mistake where the tool is not.
const OTHERWISE: &str = "expected other syntax; `landfall locales check` says which";

/// The entries of a file, and what is broken in it.
pub(super) fn parse(text: &str) -> (Vec<Entry>, Vec<Broken>) {
    let (safe, mut broken) = guard::without_depths(text);
    let (file, errors) = match FluentResource::try_new(safe) {
        Ok(file) => (file, Vec::new()),
        Err(partial) => partial,
    };
    for error in errors {
        let left_out = error.slice.unwrap_or(error.pos.clone());
        // In the widget the texts of all mistakes would cost every visitor half a kilobyte; the place is told there too.
        let expected = if cfg!(feature = "locales") { error.kind.to_string() } else { OTHERWISE.to_owned() };
        let kind = ProblemKind::Syntax(expected);
        broken.push(Broken { at: error.pos.start, kind, start: left_out.start, end: left_out.end });
    }
    let mut entries = Vec::new();
    for entry in file.entries() {
        let (is_term, id, value, attributes) = match entry {
            ast::Entry::Message(message) => (false, &message.id, message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (true, &term.id, Some(&term.value), &term.attributes),
            _ => continue,
        };
        // A name is a piece of its file; a term's begins after the minus.
        let start = (id.name.as_ptr() as usize)
            .saturating_sub(file.source().as_ptr() as usize + usize::from(is_term));
        let mut reader = Reader { wrong: None };
        let value = value.map(|value| reader.pattern(value));
        let mut read = Vec::new();
        for attribute in attributes {
            read.push((attribute.id.name.to_owned(), reader.pattern(&attribute.value)));
        }
        match reader.wrong {
            None => entries.push(Entry { name: id.name.to_owned(), is_term, value, attributes: read, start }),
            Some(kind) => broken.push(Broken { at: start, kind, start, end: start + id.name.len() + 1 }),
        }
    }
    crate::money::sort(&mut broken, &|a, b| a.at < b.at);
    (entries, broken)
}

/// Keeps what is refused in an entry.
struct Reader {
    wrong: Option<ProblemKind>,
}

impl Reader {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Pattern {
        let mut out = Pattern::new();
        for element in &pattern.elements {
            out.push(match element {
                ast::PatternElement::TextElement { value } => Element::Text((*value).to_owned()),
                ast::PatternElement::Placeable { expression } => self.element(expression),
            });
        }
        out
    }

    fn element(&mut self, expression: &ast::Expression<&str>) -> Element {
        let (selector, variants) = match expression {
            ast::Expression::Inline(inline) => {
                let value = self.expression(inline);
                if value.kind == Kind::Braces {
                    self.wrong = Some(ProblemKind::TooDeep);
                }
                return Element::Value(value);
            }
            ast::Expression::Select { selector, variants } => (self.expression(selector), variants),
        };
        if matches!(selector.kind, Kind::Text | Kind::Number) {
            self.wrong = Some(ProblemKind::LiteralSelector);
        }
        let mut read = Vec::new();
        for variant in variants {
            let (key, is_number) = match variant.key {
                ast::VariantKey::Identifier { name } => (name, false),
                ast::VariantKey::NumberLiteral { value } => (value, true),
            };
            let value = self.pattern(&variant.value);
            read.push(Variant { key: key.to_owned(), is_number, is_default: variant.default, value });
        }
        Element::Selection(selector, read)
    }

    fn expression(&mut self, inline: &ast::InlineExpression<&str>) -> Expression {
        use ast::InlineExpression as Inline;
        let mut found = Expression::default();
        let mut arguments = None;
        let (kind, name) = match inline {
            Inline::StringLiteral { value } => {
                // Writing into a text does not fail.
                let _ = unescape_unicode(&mut found.name, value);
                (Kind::Text, "")
            }
            Inline::NumberLiteral { value } => (Kind::Number, *value),
            Inline::VariableReference { id } => (Kind::Variable, id.name),
            Inline::FunctionReference { id, arguments: given } => {
                arguments = Some(given);
                (Kind::Function, id.name)
            }
            Inline::MessageReference { id, attribute } => {
                found.attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                (Kind::Message, id.name)
            }
            Inline::TermReference { id, attribute, arguments: given } => {
                found.attribute = attribute.as_ref().map(|attribute| attribute.name.to_owned());
                arguments = given.as_ref();
                (Kind::Term, id.name)
            }
            Inline::Placeable { expression } => {
                found.braces.push(self.element(expression));
                (Kind::Braces, "")
            }
        };
        found.kind = kind;
        found.name.push_str(name);
        if let Some(arguments) = arguments {
            for argument in &arguments.positional {
                let argument = self.expression(argument);
                found.positional.push(argument);
            }
            for argument in &arguments.named {
                let value = self.expression(&argument.value);
                found.named.push((argument.name.name.to_owned(), value));
            }
        }
        found
    }
}
