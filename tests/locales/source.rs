//! Reads the shipped files as trees: messages, their comments, variables and variants.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// One message of one file.
#[derive(Default)]
pub(crate) struct Message {
    pub(crate) comment: String,
    /// Every variable it uses, also through the messages that it contains.
    pub(crate) variables: BTreeSet<String>,
    /// Those of them that it prints, and does not only select by.
    pub(crate) printed: BTreeSet<String>,
    /// The keys of its variants, by the variable that they are selected by.
    pub(crate) variants: BTreeMap<String, Vec<BTreeSet<String>>>,
    /// Its text elements, one after the other.
    pub(crate) texts: Vec<String>,
    references: BTreeSet<String>,
}

pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales")
}

pub(crate) fn text(locale: &str) -> String {
    let path = folder().join(locale).join("landfall.ftl");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The messages of a locale by name.
pub(crate) fn messages(locale: &str) -> BTreeMap<String, Message> {
    let text = text(locale);
    let tree: Resource<&str> = fluent_syntax::parser::parse(text.as_str()).expect("no syntax errors");
    let mut messages = BTreeMap::new();
    for entry in &tree.body {
        let Entry::Message(entry) = entry else { continue };
        let mut message = Message::default();
        if let Some(comment) = &entry.comment {
            message.comment = comment.content.join("\n");
        }
        walk(entry.value.as_ref().expect("a message has a value"), &mut message);
        messages.insert(entry.id.name.to_owned(), message);
    }
    let ids: Vec<String> = messages.keys().cloned().collect();
    for id in ids {
        for part in messages[&id].references.clone() {
            let Some(part) = messages.get(&part) else { continue };
            let (variables, printed) = (part.variables.clone(), part.printed.clone());
            let variants = part.variants.clone();
            let message = messages.get_mut(&id).unwrap();
            message.variables.extend(variables);
            message.printed.extend(printed);
            for (name, keys) in variants {
                message.variants.entry(name).or_default().extend(keys);
            }
        }
    }
    messages
}

/// The variables that a comment describes: their name and kinds (`$rate (percent or text)`).
pub(crate) fn described(comment: &str) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    for line in comment.lines().filter(|line| line.trim_start().starts_with('$')) {
        for part in line.split('$').skip(1) {
            let Some((name, rest)) = part.split_once(" (") else { continue };
            let kinds = rest.split(')').next().unwrap();
            found.insert(name.to_owned(), kinds.split(" or ").map(ToOwned::to_owned).collect());
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.texts.push((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inside(inline, message),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if let InlineExpression::VariableReference { id } = selector {
                    message.variables.insert(id.name.to_owned());
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                            (*name).to_owned()
                        }
                    });
                    message.variants.entry(id.name.to_owned()).or_default().push(keys.collect());
                }
                for variant in variants {
                    walk(&variant.value, message);
                }
            }
        }
    }
}

fn inside(expression: &InlineExpression<&str>, message: &mut Message) {
    match expression {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
            message.printed.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            message.references.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inside(argument, message);
            }
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                inside(inline, message);
            }
        }
        _ => {}
    }
}
