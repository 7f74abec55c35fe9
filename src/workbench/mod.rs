//! What the translator page asks: the check, the texts and new files (those of a language in the order of `names`), with this browser's `Intl`. A module of its own,
//! which only `translate.html` loads; answers are JSON.

#[path = "../browser/intl.rs"]
mod intl;

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::input::Json;
use crate::l10n::{DEFAULT_LANGUAGE, Formatter, PlainFormatter, direction};
use crate::locales::{
    FILES, Files, Finding, Form, Row, Source, check, check_source, coverage, forms, rows, skeleton, tagged,
};

/// The English words, and everything that is asked about translations of them.
#[wasm_bindgen]
pub struct Workbench {
    source: Source,
}

#[wasm_bindgen]
impl Workbench {
    /// A workbench for these English files.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(english: Vec<String>) -> Workbench {
        Workbench { source: Source::read(Files::of(&english)) }
    }

    /// The names of all messages, in the order of the English files.
    #[must_use]
    pub fn ids(&self) -> String {
        Json::Array(self.source.ids().map(Json::from).collect()).to_string()
    }

    /// The names of the files of a language.
    #[must_use]
    pub fn names() -> String {
        Json::Array(FILES.into_iter().map(Json::from).collect()).to_string()
    }

    /// What is wrong in the files of a language, and how far it is: `{findings, coverage}`.
    #[must_use]
    pub fn check(&self, language: &str, texts: Vec<String>) -> String {
        let files = Files::of(&texts);
        // The same plural rules as the tool's, whichever languages this browser knows.
        let plain: Rc<dyn Formatter> = Rc::new(PlainFormatter);
        let findings = match language {
            DEFAULT_LANGUAGE => check_source(&Source::read(files), &[], &plain),
            _ => check(&self.source, language, files, &plain),
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
    pub fn rows(&self, language: &str, texts: Vec<String>, trials: bool) -> String {
        let (own, english) = (formatter(language), formatter(DEFAULT_LANGUAGE));
        let rows = rows(&self.source, language, Files::of(&texts), (&own, &english), trials);
        Json::Array(rows.iter().map(Row::to_json).collect()).to_string()
    }

    /// All files of a language as one, with the number of each message around its text.
    #[must_use]
    pub fn tagged(&self, texts: Vec<String>) -> String {
        tagged(&self.source, Files::of(&texts).text())
    }

    /// Files to begin with.
    #[must_use]
    pub fn skeleton(&self, language: &str) -> Vec<String> {
        skeleton(&self.source, language, &PlainFormatter).into_iter().map(|(_, text)| text).collect()
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
