//! Words as a tree with places: messages, what they use, what they select by, their texts.

use fluent_syntax::ast;

use super::places::offset;
use crate::l10n::shallow;

/// The messages and terms of a language. What is broken is not among them.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) messages: Vec<Message>,
    pub(super) terms: Vec<Message>,
}

/// One message or term. Every `at` is a byte of the text.
#[derive(Debug, Default)]
pub(super) struct Message {
    pub(super) id: String,
    pub(super) at: usize,
    pub(super) comment: String,
    /// Where each line of the comment begins.
    pub(super) comment_at: Vec<usize>,
    pub(super) has_value: bool,
    pub(super) attributes: Vec<Name>,
    pub(super) variables: Vec<Variable>,
    pub(super) calls: Vec<Call>,
    pub(super) selects: Vec<Select>,
    /// The messages and terms that it contains.
    pub(super) references: Vec<Name>,
    pub(super) texts: Vec<Text>,
}

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) name: String,
    pub(super) at: usize,
    pub(super) is_term: bool,
}

/// A variable where it is used.
#[derive(Debug)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) at: usize,
    /// Whether it is printed, by itself or by a function; otherwise it is selected by.
    pub(super) printed: bool,
    /// Whether it stands alone in its braces.
    pub(super) alone: bool,
}

/// A function where it is called.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) function: String,
    pub(super) at: usize,
    /// The variable that it is given; `None`: something else, or nothing.
    pub(super) variable: Option<String>,
    pub(super) options: Vec<Choice>,
}

/// An option of a call.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) at: usize,
    pub(super) value: String,
    pub(super) quoted: bool,
}

/// Variants to choose from.
#[derive(Debug)]
pub(super) struct Select {
    pub(super) at: usize,
    /// The variable that they go by; `None`: something else.
    pub(super) variable: Option<String>,
    /// Whether they go by its place in an order: first, second.
    pub(super) ordinal: bool,
    pub(super) variants: Vec<Variant>,
}

/// One variant.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) key: String,
    pub(super) at: usize,
    pub(super) is_number: bool,
}

/// A piece of text.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) at: usize,
    /// The variants around it: `[vat][NO]`.
    pub(super) path: String,
}

impl Tree {
    pub(super) fn read(text: &str) -> Tree {
        let safe = shallow(text);
        let (Ok(ast::Resource { body }) | Err((ast::Resource { body }, _))) =
            fluent_syntax::parser::parse(safe.as_str());
        let mut tree = Tree::default();
        for entry in &body {
            let (id, value, attributes, comment, is_term) = match entry {
                ast::Entry::Message(m) => (&m.id, m.value.as_ref(), &m.attributes, m.comment.as_ref(), false),
                ast::Entry::Term(t) => (&t.id, Some(&t.value), &t.attributes, t.comment.as_ref(), true),
                _ => continue,
            };
            let at = offset(&safe, id.name).saturating_sub(usize::from(is_term));
            let mut walk = Walk { text: &safe, path: String::new(), message: Message::default() };
            if let Some(value) = value {
                walk.pattern(value);
            }
            let mut message = walk.message;
            message.id = id.name.to_owned();
            message.at = at;
            message.has_value = value.is_some();
            message.attributes = attributes
                .iter()
                .map(|a| Name { name: a.id.name.to_owned(), at: offset(&safe, a.id.name), is_term: false })
                .collect();
            if let Some(comment) = comment {
                message.comment = comment.content.join("\n");
                message.comment_at = comment.content.iter().map(|line| offset(&safe, line)).collect();
            }
            if is_term { &mut tree.terms } else { &mut tree.messages }.push(message);
        }
        tree
    }

    /// The message of this name.
    pub(super) fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// What a name refers to.
    pub(super) fn named(&self, name: &Name) -> Option<&Message> {
        if name.is_term {
            self.terms.iter().find(|term| term.id == name.name)
        } else {
            self.message(&name.name)
        }
    }

    /// A message and every message and term that it contains, each once.
    pub(super) fn reach(&self, id: &str) -> Vec<&Message> {
        let mut found: Vec<&Message> = self.message(id).into_iter().collect();
        let mut next = 0;
        while let Some(message) = found.get(next).copied() {
            next += 1;
            for inner in message.references.iter().filter_map(|name| self.named(name)) {
                if !found.iter().any(|known| std::ptr::eq(*known, inner)) {
                    found.push(inner);
                }
            }
        }
        found
    }
}

impl Message {
    /// Its texts, one after the other.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|text| text.text.as_str())
    }
}

/// Collects what a pattern consists of.
struct Walk<'t> {
    text: &'t str,
    path: String,
    message: Message,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.message.texts.push(Text {
                    text: (*value).to_owned(),
                    at: offset(self.text, value),
                    path: self.path.clone(),
                }),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        let (selector, variants) = match expression {
            ast::Expression::Inline(inline) => return self.inline(inline, true, true),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector, false, true);
        let (variable, ordinal, at) = match selector {
            ast::InlineExpression::VariableReference { id } => {
                (Some(id.name), false, offset(self.text, id.name).saturating_sub(1))
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let ordinal = arguments.named.iter().any(|option| {
                    let is = matches!(&option.value, ast::InlineExpression::StringLiteral { value } if *value == "ordinal");
                    option.name.name == "type" && is
                });
                (variable_in(arguments), ordinal, offset(self.text, id.name))
            }
            _ => (None, false, self.message.at),
        };
        let mut select = Select { at, variable: variable.map(str::to_owned), ordinal, variants: Vec::new() };
        for variant in variants {
            let (key, is_number) = match &variant.key {
                ast::VariantKey::Identifier { name } => (*name, false),
                ast::VariantKey::NumberLiteral { value } => (*value, true),
            };
            select.variants.push(Variant { key: key.to_owned(), at: offset(self.text, key), is_number });
        }
        self.message.selects.push(select);
        for variant in variants {
            let key = match &variant.key {
                ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name } => {
                    *name
                }
            };
            let length = self.path.len();
            self.path.push_str(&["[", key, "]"].concat());
            self.pattern(&variant.value);
            self.path.truncate(length);
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, printed: bool, alone: bool) {
        use ast::InlineExpression as Inline;
        let at = |name: &str| offset(self.text, name);
        match inline {
            Inline::VariableReference { id } => self.message.variables.push(Variable {
                name: id.name.to_owned(),
                at: at(id.name).saturating_sub(1),
                printed,
                alone: alone && printed,
            }),
            Inline::MessageReference { id, .. } => {
                let name = Name { name: id.name.to_owned(), at: at(id.name), is_term: false };
                self.message.references.push(name);
            }
            Inline::TermReference { id, .. } => {
                let name = Name { name: id.name.to_owned(), at: at(id.name), is_term: true };
                self.message.references.push(name);
            }
            Inline::FunctionReference { id, arguments } => {
                let option = |given: &ast::NamedArgument<&str>| {
                    let (value, quoted) = match &given.value {
                        Inline::StringLiteral { value } => (*value, true),
                        Inline::NumberLiteral { value } => (*value, false),
                        _ => ("", false),
                    };
                    let (name, at) = (given.name.name.to_owned(), at(given.name.name));
                    Choice { name, at, value: value.to_owned(), quoted }
                };
                let options = arguments.named.iter().map(option).collect();
                let variable = variable_in(arguments).map(str::to_owned);
                self.message.calls.push(Call {
                    function: id.name.to_owned(),
                    at: at(id.name),
                    variable,
                    options,
                });
                for argument in &arguments.positional {
                    self.inline(argument, printed, false);
                }
            }
            Inline::Placeable { expression } => self.expression(expression),
            Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
        }
    }
}

/// The variable that a function is given first.
fn variable_in<'t>(arguments: &ast::CallArguments<&'t str>) -> Option<&'t str> {
    match arguments.positional.first() {
        Some(ast::InlineExpression::VariableReference { id }) => Some(id.name),
        _ => None,
    }
}
