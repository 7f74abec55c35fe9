//! Every message with sample values, in every plural form and variant: what translators and browsers look at.

use std::rc::Rc;

use super::files::Files;
use super::plural::forms;
use super::samples::{Values, combinations};
use super::source::Source;
use super::tree::Tree;
use super::width::width;
use crate::input::Json;
use crate::l10n::{DEFAULT_LANGUAGE, Formatter, Layer, PlainFormatter, Words, plain};

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub id: String,
    /// The file and the line it stands in; `None`: the language has it not, or not in a form that can be read.
    pub place: Option<(&'static str, u32)>,
    /// Where it is seen.
    pub seen: String,
    /// How wide it may get.
    pub length: usize,
    /// Its texts, one for each combination of values.
    pub texts: Vec<Text>,
}

/// A text of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The values it was made with.
    pub values: Values,
    /// The plural forms and variants that were chosen: `few`, `vat`, `NO`.
    pub label: String,
    /// The text in the language; empty where `faults` say why there is none.
    pub text: String,
    /// The text in English.
    pub english: String,
    /// Why it can't be formatted.
    pub faults: Vec<String>,
}

/// Every message of the source in a language, formatted by `formatter`; `english` formats the source.
/// Trials are values that try a message: huge amounts, hostile texts.
#[must_use]
pub fn rows(
    source: &Source,
    language: &str,
    files: impl Into<Files>,
    formatters: (&Rc<dyn Formatter>, &Rc<dyn Formatter>),
    with_trials: bool,
) -> Vec<Row> {
    let files = files.into();
    let text = files.text();
    let (formatter, english) = (Rc::clone(formatters.0), Rc::clone(formatters.1));
    let words = {
        let formatter = Rc::clone(&formatter);
        let mut words = Words::new(&[language], move |_| Rc::clone(&formatter));
        // What is wrong in it is for the check to say.
        drop(words.add(language, text, Layer::BuiltIn));
        words
    };
    let mut source_words = Words::new(&[DEFAULT_LANGUAGE], move |_| Rc::clone(&english));
    drop(source_words.add(DEFAULT_LANGUAGE, source.files.text(), Layer::BuiltIn));
    let tree = Tree::read(text);
    let places = super::places::Places::of(text);
    // By CLDR's rules, so that a form is seen even where a browser does not choose it.
    let forms = forms(&PlainFormatter, language, false);
    let row = |id: &str| {
        let comment = source.comment(id).cloned().unwrap_or_default();
        let keys = |variable: &str| source.keys(id, variable, &tree);
        let all = combinations(&comment.variables, &keys, &forms);
        let texts = all.into_iter().filter(|values| with_trials || !values.is_trial()).map(|values| {
            let (args, label) = (values.args(), label(&values, &keys, &*formatter, language));
            let faults = words.faults(language, id, &args);
            let text = words.text(id, &args).unwrap_or_default();
            let english = source_words.text(id, &args).unwrap_or_default();
            drop(args);
            Text { values, label, text, english, faults }
        });
        let texts = texts.collect();
        let place = tree.message(id).map(|message| files.place(places.line_and_column(message.at).0));
        Row { id: id.to_owned(), place, seen: comment.seen, length: comment.length, texts }
    };
    source.ids().map(row).collect()
}

/// What tells these values from others: plural forms, and words that are selected by.
fn label(
    values: &Values,
    keys: &dyn Fn(&str) -> Vec<String>,
    formatter: &dyn Formatter,
    language: &str,
) -> String {
    use super::kind::Kind;
    let mut parts = Vec::new();
    for sample in &values.0 {
        let known = keys(&sample.name);
        match sample.kind {
            Kind::Count if !known.is_empty() => {
                let form = formatter.plural_category(language, &sample.value, false);
                parts.push(format!("{form} ({})", sample.value));
            }
            Kind::Word | Kind::Country | Kind::Currency | Kind::Language if !known.is_empty() => {
                parts.push(if sample.value == "none-of-them" {
                    "other".to_owned()
                } else {
                    sample.value.clone()
                });
            }
            _ if sample.trial => parts.push(sample.value.clone()),
            _ => {}
        }
    }
    parts.join(" · ")
}

impl Row {
    /// As JSON. Texts keep their isolation marks; widths are without.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut json = Json::Null;
        *json.member("id") = Json::from(self.id.as_str());
        *json.member("seen") = Json::from(self.seen.as_str());
        *json.member("length") = Json::Number(self.length.to_string());
        *json.member("file") = self.place.map_or(Json::Null, |(file, _)| Json::from(file));
        *json.member("line") = self.place.map_or(Json::Null, |(_, line)| Json::Number(line.to_string()));
        *json.member("texts") = Json::Array(self.texts.iter().map(Text::to_json).collect());
        json
    }
}

impl Text {
    fn to_json(&self) -> Json {
        let mut json = Json::Null;
        let values = self.values.told();
        let texts =
            [("label", &self.label), ("text", &self.text), ("english", &self.english), ("values", &values)];
        for (key, text) in texts {
            *json.member(key) = Json::from(text.as_str());
        }
        *json.member("width") = Json::Number(width(&plain(&self.text)).to_string());
        *json.member("trial") = Json::Bool(self.values.is_trial());
        *json.member("faults") =
            Json::Array(self.faults.iter().map(|fault| Json::from(fault.as_str())).collect());
        json
    }
}
