//! What variants go by: plural forms of the language, words, codes.

use super::{Checker, nearest, noted};
use crate::locales::comment::Note;
use crate::locales::kind::Kind;
use crate::locales::plural::is_form;
use crate::locales::tree::{Message, Select, Tree};

impl Checker<'_> {
    pub(super) fn variants(&mut self, tree: &Tree, message: &Message) {
        let id = message.id.as_str();
        for select in &message.selects {
            self.doubles(message, select);
            // Terms and what is unknown are no business of this rule.
            let Some(name) = &select.variable else { continue };
            let Some(kinds) = self.source.kinds(id, name).map(<[Kind]>::to_vec) else { continue };
            if let Some(kind) = kinds.iter().find(|kind| !kind.is_selectable()) {
                let found =
                    format!("found variants that go by ${name}, which is of the kind {}", kind.name());
                self.error("selector", select.at, id, found, "only counts, words and codes choose a variant");
                continue;
            }
            match kinds.first() {
                Some(Kind::Count) => self.plural(message, select, name),
                Some(Kind::Word) => self.words(tree, message, select, name),
                Some(Kind::Country) => self.codes(message, select, 2),
                Some(Kind::Currency) => self.codes(message, select, 3),
                _ => {}
            }
        }
        self.one_form(message);
    }

    fn doubles(&mut self, message: &Message, select: &Select) {
        for (nth, variant) in select.variants.iter().enumerate() {
            if select.variants.iter().take(nth).any(|before| before.key == variant.key) {
                let found = format!("found [{}] a second time", variant.key);
                self.error("duplicate-variant", variant.at, &message.id, found, "take one of them out");
            }
        }
    }

    fn plural(&mut self, message: &Message, select: &Select, name: &str) {
        let forms = if select.ordinal { self.ordinals.clone() } else { self.cardinals.clone() };
        let all = || forms.iter().map(|form| format!("[{}]", form.name)).collect::<Vec<_>>().join(" ");
        for variant in select.variants.iter().filter(|variant| !variant.is_number) {
            if forms.iter().any(|form| form.name == variant.key) {
                continue;
            }
            let (code, what) = if is_form(&variant.key) {
                (
                    "extra-plural",
                    format!("found [{}], a form that {} does not have", variant.key, self.language),
                )
            } else {
                ("unknown-plural", format!("found [{}], which is no plural form", variant.key))
            };
            self.error(code, variant.at, &message.id, what, format!("{} has {}", self.language, all()));
        }
        for form in forms.iter().filter(|form| form.is_whole()) {
            if select.variants.iter().all(|variant| variant.key != form.name) {
                let found = format!("[{}] is missing, the form for {}", form.name, form.example);
                let advice = format!("add it; {} has {} for ${name}", self.language, all());
                self.error("missing-plural", select.at, &message.id, found, advice);
            }
        }
    }

    fn words(&mut self, tree: &Tree, message: &Message, select: &Select, name: &str) {
        let id = message.id.as_str();
        let english = self.source.keys(id, name, &Default::default());
        let about = self.source.comment(id).and_then(|comment| comment.variable(name));
        let about = about.map(|described| described.about.clone()).unwrap_or_default();
        let told: Vec<&str> = about.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).collect();
        for variant in &select.variants {
            let key = variant.key.as_str();
            if key != "other" && !english.iter().any(|word| word == key) && !told.contains(&key) {
                let close = nearest(key, english.iter().map(String::as_str));
                let advice = close.map_or_else(
                    || format!("there are {}", english.join(", ")),
                    |close| format!("is it [{close}]?"),
                );
                let found = format!("found [{key}], which ${name} never is");
                self.error("unknown-word", variant.at, id, found, advice);
            }
        }
        let direct = |message: &Message| {
            let by_it = message.selects.iter().filter(|select| select.variable.as_deref() == Some(name));
            by_it.flat_map(|select| &select.variants).map(|variant| variant.key.clone()).collect::<Vec<_>>()
        };
        // A message that this one prints may choose for it.
        let own: Vec<String> = tree.reach(id).into_iter().flat_map(direct).collect();
        let theirs = self.source.tree.message(id).map(direct).unwrap_or_default();
        let is_first = message.selects.iter().find(|other| other.variable == select.variable);
        if is_first.is_some_and(|first| std::ptr::eq(first, select)) {
            let lacking = theirs.iter().filter(|key| !own.contains(key) && *key != "other");
            let lacking = lacking.map(|key| format!("[{key}]")).collect::<Vec<_>>().join(" ");
            if !lacking.is_empty() {
                let found = format!("missing and read like the default: {lacking}");
                self.warning("missing-variant", select.at, id, found, "add them as in English");
            }
        }
    }

    fn codes(&mut self, message: &Message, select: &Select, letters: usize) {
        for variant in select.variants.iter().filter(|variant| variant.key != "other") {
            let key = variant.key.as_str();
            if key.len() != letters || !key.bytes().all(|byte| byte.is_ascii_uppercase()) {
                let found = format!("found [{key}], which is no code");
                let advice = format!("codes are {letters} capital letters");
                self.error("unknown-word", variant.at, &message.id, found, advice);
            }
        }
    }

    /// Where English chooses by a count and this language, which has several forms, does not.
    fn one_form(&mut self, message: &Message) {
        let id = message.id.as_str();
        let by = |message: &Message| {
            message.selects.iter().filter_map(|select| select.variable.clone()).collect::<Vec<_>>()
        };
        let (own, theirs) = (by(message), self.source.tree.message(id).map(by).unwrap_or_default());
        let is_count =
            |name: &&String| self.source.kinds(id, name).is_some_and(|kinds| kinds.contains(&Kind::Count));
        let lacking = theirs.iter().filter(is_count).find(|name| !own.contains(name)).cloned();
        let many = self.cardinals.iter().filter(|form| form.is_whole()).count() > 1;
        if let Some(name) = lacking.as_ref().filter(|_| many && !noted(message, Note::OneForm)) {
            let found = format!("one text for every ${name}, though {} has plural forms", self.language);
            let advice = "write the forms; if one text fits all, say why in a comment: # One form: …";
            self.warning("one-form", message.at, id, found, advice);
        }
        self.unneeded(message, Note::OneForm, lacking.is_some() && many);
    }
}
