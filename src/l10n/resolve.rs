//! Makes the text of a message: looks up what it refers to, chooses variants, prints values.

use super::args::Args;
use super::formatter::Formatter;
use super::functions;
use super::language::Language;
use super::syntax::{Element, Expression, Kind, Pattern, Variant};
use super::value::Value;
use crate::input::joined;

/// The most values in one text. More are an attack: messages that contain each other multiply.
const MAX_VALUES: u32 = 100;

/// One message that is being formatted, and why it cannot be used.
pub(super) struct Resolver<'s> {
    language: &'s Language,
    values: u32,
    pub(super) faults: Vec<String>,
}

/// The values that an entry sees: the caller's, or those named in the call of a term.
#[derive(Clone, Copy)]
enum Known<'a> {
    All(&'a Args<'a>),
    Named(&'a [(String, Expression)]),
}

/// The text of a pattern, and the faults that make it unusable.
pub(super) fn resolve(language: &Language, pattern: &Pattern, args: &Args<'_>) -> (String, Vec<String>) {
    let mut resolver = Resolver { language, values: 0, faults: Vec::new() };
    let text = resolver.text(pattern, Known::All(args));
    (text, resolver.faults)
}

impl Resolver<'_> {
    pub(super) fn formatter(&self) -> &dyn Formatter {
        &*self.language.formatter
    }

    /// Notes that the message is not usable as it is written.
    #[inline(never)]
    pub(super) fn fault(&mut self, parts: &[&str]) {
        self.faults.push(joined(parts));
    }

    fn text(&mut self, pattern: &Pattern, known: Known<'_>) -> String {
        let mut text = String::new();
        self.write(pattern, known, &mut text);
        text
    }

    fn write(&mut self, pattern: &Pattern, known: Known<'_>, text: &mut String) {
        for element in pattern {
            if let Element::Text(plain) = element {
                text.push_str(plain);
                continue;
            }
            self.values += 1;
            if self.values > MAX_VALUES {
                // Told once, however many levels it is found on.
                if self.values == MAX_VALUES + 1 {
                    self.fault(&["too many values"]);
                }
                return;
            }
            let isolated = pattern.len() > 1 && needs_isolation(element);
            if isolated {
                text.push('\u{2068}');
            }
            match element {
                Element::Text(_) => {}
                Element::Value(expression) => self.print(expression, known, text),
                Element::Selection(selector, variants) => {
                    let selector = self.value(selector, known);
                    if let Some(variant) = self.choose(selector.as_ref(), variants) {
                        self.write(&variant.value, known, text);
                    }
                }
            }
            if isolated {
                text.push('\u{2069}');
            }
        }
    }

    /// The first variant that fits, or else the default.
    fn choose<'v>(&self, selector: Option<&Value>, variants: &'v [Variant]) -> Option<&'v Variant> {
        let fits = |variant: &&Variant| match selector {
            Some(Value::Text(word)) => !variant.is_number && variant.key == *word,
            Some(Value::Count { number, .. }) if variant.is_number => variant.key == *number,
            Some(Value::Count { number, ordinal, .. }) => {
                self.formatter().plural_category(&self.language.tag, number, *ordinal) == variant.key
            }
            _ => false,
        };
        variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.is_default))
    }

    fn print(&mut self, expression: &Expression, known: Known<'_>, text: &mut String) {
        match self.value(expression, known) {
            Some(Value::Text(plain)) => text.push_str(&plain),
            Some(value) => text.push_str(&value.print(self.formatter())),
            None => {}
        }
    }

    /// The value of an expression; `None` where there is none, which is a fault except inside a term.
    fn value(&mut self, expression: &Expression, known: Known<'_>) -> Option<Value> {
        let name = expression.name.as_str();
        match expression.kind {
            Kind::Text => Some(Value::Text(name.to_owned())),
            Kind::Number => Some(Value::count(name)),
            Kind::Variable => match known {
                Known::All(args) => {
                    let value = args.get(name).cloned();
                    if value.is_none() {
                        self.fault(&["no value $", name]);
                    }
                    value
                }
                Known::Named(named) => {
                    let given = named.iter().find(|(known, _)| known == name);
                    let given = given.and_then(|(_, literal)| self.value(literal, known));
                    given.or_else(|| Some(Value::Text(joined(&["{$", name, "}"]))))
                }
            },
            Kind::Function => {
                // Functions take one value; what else is named must exist too.
                let mut first = None;
                for argument in expression.positional.iter().rev() {
                    first = self.value(argument, known);
                }
                functions::call(self, name, first, &expression.named)
            }
            Kind::Braces => Some(Value::Text(self.text(&expression.braces, known))),
            Kind::Message | Kind::Term => {
                let is_term = expression.kind == Kind::Term;
                let language = self.language;
                let entry = language.entry(name, is_term);
                let pattern = entry.and_then(|entry| match &expression.attribute {
                    Some(wanted) => entry.attributes.iter().find(|(name, _)| name == wanted).map(|(_, p)| p),
                    None => entry.value.as_ref(),
                });
                let Some(pattern) = pattern else {
                    self.fault(&["no message ", name]);
                    return None;
                };
                let known = if is_term { Known::Named(&expression.named) } else { known };
                Some(Value::Text(self.text(pattern, known)))
            }
        }
    }
}

/// Values are set apart from the text around them; messages, terms and literals are a part of it.
fn needs_isolation(element: &Element) -> bool {
    match element {
        Element::Value(expression) => !matches!(expression.kind, Kind::Message | Kind::Term | Kind::Text),
        _ => true,
    }
}
