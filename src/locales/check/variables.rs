//! Variables and functions: known, complete, and fit for each other.

use super::{Checker, nearest};
use crate::locales::functions::{FUNCTIONS, Function, Values, for_kind, function};
use crate::locales::kind::Kind;
use crate::locales::tree::{Call, Message, Tree};

impl Checker<'_> {
    pub(super) fn variables(&mut self, tree: &Tree, message: &Message) {
        let id = message.id.as_str();
        let Some(comment) = self.source.comment(id).cloned() else { return };
        let known = || comment.variables.iter().map(|described| described.name.as_str());
        let told = |name: &str| {
            let close = nearest(name, known());
            let all: Vec<String> = known().map(|name| format!("${name}")).collect();
            match (close, all.as_slice()) {
                (Some(close), _) => format!("is it ${close}?"),
                (None, []) => "this message has no variables".to_owned(),
                (None, all) => format!("this message has {}", all.join(", ")),
            }
        };
        for variable in &message.variables {
            let Some(described) = comment.variable(&variable.name) else {
                let found = format!("found ${}, which English does not describe here", variable.name);
                self.error("unknown-variable", variable.at, id, found, told(&variable.name));
                continue;
            };
            if !variable.alone {
                continue;
            }
            if described.kinds.contains(&Kind::Word) {
                let found = format!("found {{ ${} }}, which prints a word of the program", variable.name);
                let advice = format!("choose a text by it: {{ ${} -> … }}", variable.name);
                self.error("printed-word", variable.at, id, found, advice);
            } else if let Some(name) = described.kinds.iter().find_map(|kind| kind.naming()) {
                let found = format!("found {{ ${} }}, which prints a code", variable.name);
                self.warning(
                    "printed-code",
                    variable.at,
                    id,
                    found,
                    format!("write {{ {name}(${}) }}", variable.name),
                );
            }
        }
        for reference in &message.references {
            let inner = tree.reach(&reference.name);
            let needs = inner.iter().flat_map(|inner| &inner.variables);
            let lacking = needs.map(|variable| &variable.name).find(|name| comment.variable(name).is_none());
            if let Some(name) = lacking.filter(|_| !reference.is_term) {
                let found =
                    format!("found {{ {} }}, which needs ${name}; it is not given here", reference.name);
                self.error("unknown-variable", reference.at, id, found, "write it out");
            }
        }
        let own: Vec<&str> =
            tree.reach(id).iter().flat_map(|m| &m.variables).map(|v| v.name.as_str()).collect();
        let english = self.source.tree.reach(id);
        let mut lacking: Vec<&str> = english
            .iter()
            .flat_map(|m| &m.variables)
            .filter(|v| v.printed)
            .map(|v| v.name.as_str())
            .collect();
        lacking.sort_unstable();
        lacking.dedup();
        for name in lacking.into_iter().filter(|name| !own.contains(name)) {
            let name = name.to_owned();
            self.error(
                "missing-variable",
                message.at,
                id,
                format!("${name} is left out"),
                format!("print it: {{ ${name} }}"),
            );
        }
    }

    pub(super) fn calls(&mut self, message: &Message) {
        for call in &message.calls {
            let Some(known) = function(&call.function) else {
                let close = nearest(&call.function, FUNCTIONS.iter().map(|function| function.name));
                let all = || FUNCTIONS.iter().map(|function| function.name).collect::<Vec<_>>().join(", ");
                let advice =
                    close.map_or_else(|| format!("there are {}", all()), |name| format!("is it {name}?"));
                let found = format!("found the function {}, which does not exist", call.function);
                self.error("unknown-function", call.at, &message.id, found, advice);
                continue;
            };
            self.argument(message, call, known);
            self.options(message, call, known);
        }
    }

    fn argument(&mut self, message: &Message, call: &Call, known: &Function) {
        let takes = || known.kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" or ");
        let Some(name) = &call.variable else {
            let found = format!("found {} without a variable", known.name);
            let advice = format!("give it a variable of the kind {}", takes());
            return self.error("function-argument", call.at, &message.id, found, advice);
        };
        // An unknown variable was told already.
        let Some(kinds) = self.source.kinds(&message.id, name) else { return };
        let Some(wrong) = kinds.iter().find(|kind| !known.kinds.contains(kind)).copied() else { return };
        let advice = match for_kind(wrong).filter(|_| kinds.len() == 1) {
            Some(fit) => format!("{} takes {}; for this write {fit}(${name})", known.name, takes()),
            None => format!("{} takes {}; print it without a function", known.name, takes()),
        };
        let found = format!("found {}(${name}), and ${name} is of the kind {}", known.name, wrong.name());
        self.error("function-argument", call.at, &message.id, found, advice);
    }

    fn options(&mut self, message: &Message, call: &Call, known: &Function) {
        for option in &call.options {
            let choice = known.options.iter().find(|choice| choice.name == option.name);
            let Some(choice) = choice else {
                let names = known.options.iter().map(|choice| choice.name).collect::<Vec<_>>().join(", ");
                let advice = match names.as_str() {
                    "" => format!("{} has no options", known.name),
                    names => format!("{} has {names}", known.name),
                };
                let found = format!("found the option {}, which {} does not have", option.name, known.name);
                self.error("unknown-option", option.at, &message.id, found, advice);
                continue;
            };
            if !choice.values.allow(&option.value, option.quoted) {
                let value =
                    if option.quoted { format!("\"{}\"", option.value) } else { option.value.clone() };
                let found = format!("found {}: {value}", option.name);
                self.error(
                    "option-value",
                    option.at,
                    &message.id,
                    found,
                    format!("write {}", choice.values.told()),
                );
            }
        }
        let needs_unit = known.options.iter().any(|choice| matches!(choice.values, Values::Unit));
        if needs_unit && !call.options.iter().any(|option| option.name == "unit") {
            let found = format!("found {} without its unit", known.name);
            self.error("option-value", call.at, &message.id, found, "write unit: \"kilogram\", or another");
        }
    }
}
