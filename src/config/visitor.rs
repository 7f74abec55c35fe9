//! Which country, currency and language a visitor gets, and why. Pure: everything known comes in as a plain value.
//!
//! | setting | first that says something |
//! |---|---|
//! | country | just chosen, URL, saved choice, merchant, time zone, region of a preferred language, the shop's own |
//! | currency | just chosen, saved choice, the market's, the country's where it has a rate, the shop's |
//! | language | just chosen, saved choice, the page's (or the visitor's, if the merchant says so) |
//!
//! A URL ignores what is saved, so that one address gives one page. Codes that are none are passed over: a link or
//! an edge server may write anything, and the next sign is better than no page.

use crate::contract::reason;
use crate::money::Currency;
use crate::world::Country;

use super::read::Config;
use super::settings::LanguageFrom;

/// What is known about a visitor.
#[derive(Clone, Debug, Default)]
pub struct Signs<'a> {
    /// What the visitor or the page's script chose since the page was loaded.
    pub chosen: Saved,
    /// The URL's parameter, as it stands there.
    pub url: Option<&'a str>,
    /// What the visitor chose earlier.
    pub saved: Saved,
    /// `data-country` or the page's `<meta name="landfall:country">`.
    pub merchant: Option<&'a str>,
    /// The country of the time zone.
    pub zone: Option<Country>,
    /// The browser's languages, best first.
    pub languages: &'a [&'a str],
    /// The page's `lang`.
    pub page_language: Option<&'a str>,
}

/// A choice that a visitor made; each setting on its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Where to ship.
    pub country: Option<Country>,
    /// The currency to see prices in.
    pub currency: Option<Currency>,
    /// The language to read.
    pub language: Option<String>,
}

/// Why a setting is what it is. The names are those of events and messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The URL says so.
    Url,
    /// The visitor chose it earlier.
    Saved,
    /// The visitor or the page's script chose it just now.
    Chosen,
    /// The merchant said so: on the page for a country, in the configuration for a currency.
    Merchant,
    /// The device's time zone lies there.
    TimeZone,
    /// A preferred language names it.
    Languages,
    /// It is the shop's own; nothing else was known.
    Store,
    /// It goes with the country.
    Country,
    /// The page is written in it.
    Page,
}

/// A setting and why it is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<T> {
    /// The setting.
    pub value: T,
    /// Why.
    pub reason: Reason,
}

/// The three settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    /// Where a parcel would go.
    pub country: Choice<Country>,
    /// The currency that prices are shown in. `None`: the shop's currency is not known, prices stay in their own.
    pub currency: Option<Choice<Currency>>,
    /// The language that words are looked up in; the shipped ones decide what that becomes.
    pub language: Choice<String>,
}

impl Reason {
    /// The name in events and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Reason::Url => reason::URL,
            Reason::Saved => reason::SAVED,
            Reason::Chosen => reason::CHOSEN,
            Reason::Merchant => reason::MERCHANT,
            Reason::TimeZone => reason::TIME_ZONE,
            Reason::Languages => reason::LANGUAGES,
            Reason::Store => reason::STORE,
            Reason::Country => "country",
            Reason::Page => "page",
        }
    }
}

/// Decides all three. `has_rate` says whether prices can be converted to a currency.
///
/// `None`: no sign names a country and the shop does not say where it is, so there is nothing to localize for.
#[must_use]
pub fn decide(config: &Config, signs: &Signs<'_>, has_rate: &dyn Fn(Currency) -> bool) -> Option<Visitor> {
    let country = country(config, signs)?;
    let none = Saved::default();
    let from_url = country.reason == Reason::Url;
    let saved = if from_url { &none } else { &signs.saved };
    Some(Visitor {
        currency: currency(config, country.value, [&signs.chosen, saved], has_rate),
        language: language(config, signs, [&signs.chosen, saved]),
        country,
    })
}

fn country(config: &Config, signs: &Signs<'_>) -> Option<Choice<Country>> {
    let read = |text: Option<&str>| Country::try_new(&text?.trim().to_ascii_uppercase()).ok();
    let region = signs.languages.iter().find_map(|tag| region(tag));
    let counts = |counts: bool, country: Option<Country>| country.filter(|_| counts);
    let found = [
        (signs.chosen.country, Reason::Chosen),
        (read(signs.url), Reason::Url),
        (signs.saved.country, Reason::Saved),
        (read(signs.merchant), Reason::Merchant),
        (counts(config.detection.time_zone, signs.zone), Reason::TimeZone),
        (counts(config.detection.languages, region), Reason::Languages),
        (config.store.country, Reason::Store),
    ];
    found.into_iter().find_map(|(country, reason)| country.map(|value| Choice { value, reason }))
}

fn currency(
    config: &Config,
    country: Country,
    [chosen, saved]: [&Saved; 2],
    has_rate: &dyn Fn(Currency) -> bool,
) -> Option<Choice<Currency>> {
    let own = config.store.currency;
    let usable = |c: &Currency| Some(*c) == own || has_rate(*c);
    let found = [
        (chosen.currency, Reason::Chosen),
        (saved.currency, Reason::Saved),
        (config.markets.of(country).currency, Reason::Merchant),
        (country.currency(), Reason::Country),
        (own, Reason::Store),
    ];
    found
        .into_iter()
        .find_map(|(currency, reason)| currency.filter(usable).map(|value| Choice { value, reason }))
}

fn language(config: &Config, signs: &Signs<'_>, [chosen, saved]: [&Saved; 2]) -> Choice<String> {
    let visitors = signs.languages.first().copied();
    let (first, second) = match config.detection.language {
        LanguageFrom::Page => ((signs.page_language, Reason::Page), (visitors, Reason::Languages)),
        LanguageFrom::Visitor => ((visitors, Reason::Languages), (signs.page_language, Reason::Page)),
    };
    let own = [(chosen.language.as_deref(), Reason::Chosen), (saved.language.as_deref(), Reason::Saved)];
    let found = own.into_iter().chain([first, second]);
    let mut found = found;
    let choice = found.find_map(|(tag, reason)| {
        let tag = tag.map(str::trim).filter(|tag| !tag.is_empty())?;
        Some(Choice { value: tag.to_owned(), reason })
    });
    choice.unwrap_or_else(|| Choice { value: "en".to_owned(), reason: Reason::Store })
}

/// The country that a language tag names: `en-US`, `zh-Hant-TW`, `en_GB`.
fn region(tag: &str) -> Option<Country> {
    let mut parts = tag.split(['-', '_']).skip(1);
    // After a single letter come extensions, whose parts are no regions: `en-u-nu-latn`.
    let mut before_extensions = parts.by_ref().take_while(|part| part.len() > 1);
    before_extensions.find_map(|part| Country::try_new(&part.to_ascii_uppercase()).ok())
}
