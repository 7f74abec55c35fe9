//! What the translator page asks: the check, the texts and new files, with this browser's `Intl`. A module of its own,
//! which only `translate.html` loads; answers are JSON.

#[path = "../browser/intl.rs"]
mod intl;

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::input::Json;
use crate::l10n::{DEFAULT_LANGUAGE, Formatter, PlainFormatter, direction};
use crate::locales::{
    Finding, Form, Row, Source, check, check_source, coverage, forms, rows, skeleton, tagged,
};

/// The English words, and everything that is asked about translations of them.
#[wasm_bindgen]
pub struct Workbench {
    source: Source,
}

#[wasm_bindgen]
impl Workbench {
    /// A workbench for this English file.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(english: &str) -> Workbench {
        Workbench { source: Source::read(english) }
    }

    /// The names of all messages, in the order of the English file.
    #[must_use]
    pub fn ids(&self) -> String {
        Json::Array(self.source.ids().map(Json::from).collect()).to_string()
    }

    /// What is wrong in a file, and how far it is: `{findings, coverage}`.
    #[must_use]
    pub fn check(&self, language: &str, text: &str) -> String {
        // The same plural rules as the tool's, whichever languages this browser knows.
        let plain: Rc<dyn Formatter> = Rc::new(PlainFormatter);
        let findings = match language {
            DEFAULT_LANGUAGE => check_source(&Source::read(text), &[], &plain),
            _ => check(&self.source, language, text, &plain),
        };
        let counts = coverage(&self.source, &findings);
        let mut json = Json::Null;
        *json.member("findings") = Json::Array(findings.iter().map(Finding::to_json).collect());
        let counted = [
            ("messages", counts.messages),
            ("translated", counts.translated),
            ("missing", counts.missing),
            ("inEnglish", counts.in_english),
            ("broken", counts.broken),
            ("errors", counts.errors),
            ("warnings", counts.warnings),
        ];
        for (key, count) in counted {
            *json.member("coverage").member(key) = Json::Number(count.to_string());
        }
        json.to_string()
    }

    /// Every message with sample values, in every plural form and variant.
    #[must_use]
    pub fn rows(&self, language: &str, text: &str, trials: bool) -> String {
        let (own, english) = (formatter(language), formatter(DEFAULT_LANGUAGE));
        let rows = rows(&self.source, language, text, (&own, &english), trials);
        Json::Array(rows.iter().map(Row::to_json).collect()).to_string()
    }

    /// The file with the number of each message around its text.
    #[must_use]
    pub fn tagged(&self, text: &str) -> String {
        tagged(&self.source, text)
    }

    /// A file to begin with.
    #[must_use]
    pub fn skeleton(&self, language: &str) -> String {
        skeleton(&self.source, language, &PlainFormatter)
    }

    /// The plural forms of a language, each with a number that has it.
    #[must_use]
    pub fn forms(&self, language: &str) -> String {
        let form = |form: &Form| {
            let mut json = Json::Null;
            *json.member("name") = Json::from(form.name);
            *json.member("example") = Json::from(form.example.as_str());
            json
        };
        Json::Array(forms(&PlainFormatter, language, false).iter().map(form).collect()).to_string()
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self, language: &str) -> String {
        direction(language).as_str().to_owned()
    }
}

fn formatter(language: &str) -> Rc<dyn Formatter> {
    Rc::new(intl::IntlFormatter::new(language))
}
