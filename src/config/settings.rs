//! How the widget behaves: detection, when to localize, rates, messages.

use crate::calendar::Date;
use crate::input::{Node, Problems};

use super::fields::{Fields, each_member};
use super::value;

/// How a visitor's country and language are found.
#[derive(Clone, Debug)]
pub struct Detection {
    /// The URL parameter that names a country.
    pub url: String,
    /// Whether the time zone counts.
    pub time_zone: bool,
    /// Whether the regions of the browser's languages count.
    pub languages: bool,
    /// Whose language the words are in.
    pub language: LanguageFrom,
}

/// Whose language the words are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LanguageFrom {
    /// The page's `lang`: no page mixes two languages.
    #[default]
    Page,
    /// The visitor's own, where it is among the shipped ones.
    Visitor,
}

/// What happens when a visitor's country was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Localize {
    /// Prices change at once.
    Auto,
    /// The visitor is asked first.
    Suggest,
    /// Nothing happens until the visitor picks.
    Manual,
}

/// Where exchange rates come from and how old they may be.
#[derive(Clone, Debug)]
pub struct RateAges {
    /// The file, if it is not the one beside the script.
    pub url: Option<String>,
    /// Days after which a price is marked with its rate's date.
    pub mark_after_days: u32,
    /// Days after which the shop's own price is shown instead.
    pub store_price_after_days: u32,
}

/// What may be done with rates of a certain age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatesUse {
    /// Convert.
    Fresh,
    /// Convert, and say of which day the rate is.
    Marked,
    /// Do not convert: show the shop's own price.
    TooOld,
}

/// A file of the merchant's own messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageFile {
    /// The language tag that it is for.
    pub language: String,
    /// Where it is.
    pub url: String,
}

impl Default for Detection {
    fn default() -> Self {
        Detection {
            url: "country".to_owned(),
            time_zone: true,
            languages: true,
            language: LanguageFrom::Page,
        }
    }
}

impl Default for RateAges {
    fn default() -> Self {
        RateAges { url: None, mark_after_days: 7, store_price_after_days: 45 }
    }
}

impl Detection {
    pub(super) fn read(&mut self, node: Node<'_>, problems: &mut Problems) {
        let mut f = Fields::of(node, &["url", "timeZone", "languages", "language"], problems);
        f.set("url", &mut self.url, value::text);
        f.set("timeZone", &mut self.time_zone, value::flag);
        f.set("languages", &mut self.languages, value::flag);
        let languages = [LanguageFrom::Page, LanguageFrom::Visitor];
        self.language = f.word("language", &["page", "visitor"], &languages).unwrap_or_default();
    }
}

impl RateAges {
    pub(super) fn read(&mut self, node: Node<'_>, problems: &mut Problems) {
        let mut f = Fields::of(node, &["url", "markAfterDays", "storePriceAfterDays"], problems);
        let (mark, store) = (f.count("markAfterDays", 36_500), f.count("storePriceAfterDays", 36_500));
        self.mark_after_days = mark.unwrap_or(self.mark_after_days);
        self.store_price_after_days = store.unwrap_or(self.store_price_after_days);
        self.url = f.get("url", value::text);
    }

    /// What may be done today with rates of a day. Rates of tomorrow (another time zone) are fresh.
    #[must_use]
    pub fn judge(&self, rates: Date, today: Date) -> RatesUse {
        let age = today.days_since_epoch() - rates.days_since_epoch();
        let older_than = |days: u32| i32::try_from(days).is_ok_and(|days| age > days);
        if older_than(self.store_price_after_days) {
            RatesUse::TooOld
        } else if older_than(self.mark_after_days) {
            RatesUse::Marked
        } else {
            RatesUse::Fresh
        }
    }
}

/// `{"de": "/shop/de.ftl"}`, one file or a list of files for each language.
pub(super) fn messages(node: &Node<'_>, problems: &mut Problems, files: &mut Vec<MessageFile>) {
    each_member(node, problems, &mut |language, node, problems| {
        for url in problems.take(value::texts(&node)).unwrap_or_default() {
            files.push(MessageFile { language: language.to_owned(), url });
        }
    });
}
