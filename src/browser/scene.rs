//! Everything that painting depends on, for one market: it never changes; another country or language is another scene.

use std::rc::Rc;

use crate::calendar::Date;
use crate::config::visitor::Visitor;
use crate::config::{Config, Place};
use crate::input::{Json, Map};
use crate::l10n::Words;
use crate::quote::{Quote, Request, figures, quote};
use crate::view::Context;
use crate::world::{Grade, World};

/// A market with its words, rates and rules.
#[derive(Clone)]
pub(crate) struct Scene {
    /// What the merchant decided.
    pub(crate) config: Rc<Config>,
    /// Country, currency and language, each with its reason.
    pub(crate) visitor: Visitor,
    /// Whether the visitor asked for the shop's own prices.
    pub(crate) original: bool,
    /// What is known below the country.
    pub(crate) place: Place,
    /// The messages.
    pub(crate) words: Rc<Words>,
    /// The language that the words are in.
    pub(crate) language: String,
    /// The tag that numbers and dates are formatted by.
    pub(super) locale: String,
    /// The languages to look a message up in; only the first is loaded before another is missed.
    pub(super) chain: Vec<String>,
    /// Whether the words of all of them are there.
    pub(super) complete: bool,
    /// Which of the files of words that only later parts print are there.
    pub(super) detailed: u8,
    /// The rules of the destination, and of the shop's country where they are needed, and the exchange rates.
    pub(crate) world: World,
    /// The day of the page view.
    pub(crate) today: Date,
}

impl Scene {
    /// The same for the room of views; `None` where no currency is known.
    pub(crate) fn context(&self) -> Option<Context<'_>> {
        let country = self.visitor.country.value;
        let (region, postal_code) = (self.place.region.as_deref(), self.place.postal_code.as_deref());
        let market = self.world.market(country);
        Some(Context {
            config: &self.config,
            words: &self.words,
            country,
            region,
            postal_code,
            apart: market.and_then(|market| market.part(region, postal_code, self.today)).is_some(),
            currency: self.visitor.currency.as_ref()?.value,
            tax_display: market.filter(|market| market.grade > Grade::Price).map(|m| m.tax_display),
            rates: self.world.rates.as_ref(),
            today: self.today,
        })
    }

    /// The engine's answer; `None` where it has none.
    pub(crate) fn quote(&self, request: &Request) -> Option<Quote> {
        quote(&self.world, request).ok()
    }

    /// The same without its name, for what is only shown.
    #[inline(never)]
    pub(crate) fn figures(&self, request: Option<Request>) -> Option<Quote> {
        figures(&self.world, &request?).ok()
    }

    /// The market as the page's scripts see it.
    pub(crate) fn market(&self) -> Json {
        let country = &self.visitor.country;
        let mut members = Map::new();
        members.insert_texts(&[
            ("country", country.value.code()),
            ("language", &self.language),
            ("reason", country.reason.name()),
        ]);
        let currency = self.visitor.currency.as_ref().map(|choice| choice.value);
        members.insert("currency", currency.as_ref().map_or(Json::Null, |currency| currency.code().into()));
        Json::Object(members)
    }
}
