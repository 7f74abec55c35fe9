//! Everything around one price: the merchant's configuration, the visitor's market, words, rates and today.

use crate::calendar::Date;
use crate::config::{self, ChargeIn, Config, RatesUse};
use crate::l10n::{Args, Direction, Words, direction};
use crate::money::{Amount, Currency, Rates};
use crate::world::{Country, TaxDisplay};

/// What all prices on a page have in common.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// What the merchant decided.
    pub config: &'a Config,
    /// The words of the visitor's language.
    pub words: &'a Words,
    /// Where a parcel would go.
    pub country: Country,
    /// The visitor's region, if known: `CA`, `ON`.
    pub region: Option<&'a str>,
    /// The visitor's postal code, if known.
    pub postal_code: Option<&'a str>,
    /// Whether the address lies in a part of the country where other rules hold, such as the Canary Islands.
    pub apart: bool,
    /// The currency that prices are shown in.
    pub currency: Currency,
    /// How prices are shown to consumers there; `None` where the country has no rules.
    pub tax_display: Option<TaxDisplay>,
    /// The exchange rates; `None` where they could not be loaded.
    pub rates: Option<&'a Rates>,
    /// The visitor's day.
    pub today: Date,
}

impl Context<'_> {
    /// Whether prices of this currency are shown in another one that is not charged.
    #[must_use]
    pub fn is_approximate(&self, charged: Currency) -> bool {
        self.config.store.charge_in == ChargeIn::Store && charged != self.currency
    }

    /// Whether the parcel stays in the shop's country, and under its rules. Where the shop's country is unknown, nothing does.
    #[must_use]
    pub fn is_domestic(&self) -> bool {
        self.config.store.country == Some(self.country) && !self.apart
    }

    /// What the age of the rates allows; without rates nothing is converted.
    #[must_use]
    pub fn rates_use(&self) -> RatesUse {
        let day = self.rates.and_then(|rates| Date::parse(rates.date()).ok());
        day.map_or(RatesUse::TooOld, |day| self.config.rates.judge(day, self.today))
    }

    /// Whether prices there are shown with tax: as the merchant says, or as it is done in the country.
    #[must_use]
    pub fn shows_tax(&self) -> bool {
        match self.config.markets.of(self.country).tax_display.unwrap_or_default() {
            config::TaxDisplay::Included => true,
            config::TaxDisplay::Excluded => false,
            config::TaxDisplay::Market => self.tax_display == Some(TaxDisplay::Included),
        }
    }

    /// A message; `None` where no language has it.
    pub(super) fn say(&self, id: &str, args: &Args<'_>) -> Option<String> {
        self.words.text(id, args)
    }

    /// The language that a message comes out in, and how it is written: `("ar", "rtl")`.
    pub(super) fn written_in(&self, id: &str) -> (String, &'static str) {
        written_in(self.words, id)
    }

    /// A message without values; empty where no language has it.
    pub(super) fn word(&self, id: &str) -> String {
        self.words.text(id, &Args::new()).unwrap_or_default()
    }

    /// A message with one amount in it; the amount alone where no language has the message.
    pub(super) fn with_amount(&self, id: &str, name: &str, amount: Amount) -> String {
        self.said(id, name, amount).unwrap_or_else(|| self.amount(amount))
    }

    /// A message with one amount in it, for words that say what the amount is; `None` where no language has it.
    pub(super) fn said(&self, id: &str, name: &str, amount: Amount) -> Option<String> {
        let digits = super::money::written(amount);
        self.say(id, &Args::new().money(name, &digits, amount.currency().code()))
    }

    /// An amount as the visitor reads it.
    pub(super) fn amount(&self, amount: Amount) -> String {
        let digits = super::money::written(amount);
        self.words.formatter().price(&digits, amount.currency().code(), &Default::default())
    }
}

/// The language that a message without values comes out in, and how that is written.
pub(super) fn written_in(words: &Words, id: &str) -> (String, &'static str) {
    let language = words.format(id, &Args::new()).map(|text| text.language.to_owned()).unwrap_or_default();
    let direction = written(&language);
    (language, direction)
}

/// How a language is written.
pub(super) fn written(language: &str) -> &'static str {
    match direction(language) {
        Direction::Rtl => "rtl",
        Direction::Ltr => "ltr",
    }
}
