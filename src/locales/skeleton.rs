//! Files for a new language: every message of the source with its comment, in English still, and with the plural
//! forms that the language has.

use fluent_syntax::{ast, parser, serializer};

use super::kind::Kind;
use super::plural::{Form, forms};
use super::source::Source;
use crate::l10n::{Formatter, shallow};

/// The files of a new language by name. `formatter` knows its plural forms.
#[must_use]
pub fn skeleton(source: &Source, language: &str, formatter: &dyn Formatter) -> Vec<(&'static str, String)> {
    source.files.each().map(|(name, text)| (name, file(source, text, language, formatter))).collect()
}

fn file(source: &Source, text: &str, language: &str, formatter: &dyn Formatter) -> String {
    let safe = shallow(text);
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(safe.as_str());
    let forms = forms(formatter, language, false);
    let head = head(language, &forms);
    let mut body = vec![ast::Entry::ResourceComment(ast::Comment { content: head.lines().collect() })];
    for mut entry in resource.body.drain(..) {
        match &mut entry {
            // How to read the source's comments is for the source.
            ast::Entry::ResourceComment(_) | ast::Entry::Junk { .. } => continue,
            ast::Entry::Message(message) => {
                let id = message.id.name;
                let is_count =
                    |name: &str| source.kinds(id, name).is_some_and(|kinds| kinds.contains(&Kind::Count));
                if let Some(value) = &mut message.value {
                    pattern(value, &is_count, &forms);
                }
            }
            _ => {}
        }
        body.push(entry);
    }
    resource.body = body;
    with_room(&serializer::serialize(&resource))
}

/// An empty line before every comment that belongs to a message.
fn with_room(text: &str) -> String {
    let mut out = String::new();
    let mut before = "";
    for line in text.lines() {
        let is_note = |line: &str| line.starts_with('#');
        let crowded = is_note(line) && !is_note(before) && !before.is_empty();
        if crowded {
            out.push('\n');
        }
        // Never two empty lines.
        if !(line.is_empty() && before.is_empty()) {
            out.push_str(line);
            out.push('\n');
        }
        before = line;
    }
    out
}

fn head(language: &str, forms: &[Form]) -> String {
    let told = |form: &Form| match form.is_whole() {
        true => format!("{} ({})", form.name, form.example),
        false => format!("{} (fractions only)", form.name),
    };
    let told = forms.iter().map(told).collect::<Vec<_>>().join(", ");
    format!(
        "{language}. locales/README.md says how to write this file; each comment here, what its message is for.\n\
         Plural forms of this language, each with a number that has it: {told}."
    )
}

fn pattern<'t>(pattern: &mut ast::Pattern<&'t str>, is_count: &dyn Fn(&str) -> bool, forms: &[Form]) {
    for element in &mut pattern.elements {
        let ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } =
            element
        else {
            continue;
        };
        let by_count =
            matches!(selector, ast::InlineExpression::VariableReference { id } if is_count(id.name));
        if by_count {
            *variants = in_forms(variants, forms);
        }
        for variant in variants {
            self::pattern(&mut variant.value, is_count, forms);
        }
    }
}

/// The variants that are there by number, then one for each form; what English has no text for takes its default.
fn in_forms<'t>(variants: &[ast::Variant<&'t str>], forms: &[Form]) -> Vec<ast::Variant<&'t str>> {
    let default = variants.iter().find(|variant| variant.default);
    let by_number =
        |variant: &&ast::Variant<&'t str>| matches!(variant.key, ast::VariantKey::NumberLiteral { .. });
    let mut all: Vec<ast::Variant<&'t str>> = variants.iter().filter(by_number).cloned().collect();
    // A default must be; "other" is that, also where no whole number has it.
    for form in forms.iter().filter(|form| form.is_whole() || form.name == "other") {
        let key = ast::VariantKey::Identifier { name: form.name };
        let same = variants.iter().find(|variant| variant.key == key).or(default);
        let Some(same) = same else { continue };
        all.push(ast::Variant { key, value: same.value.clone(), default: form.name == "other" });
    }
    all
}
