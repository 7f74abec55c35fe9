//! The market picker: what was assumed, the countries to choose from, currencies and languages, and the search.

use crate::config::visitor::{Reason, Visitor};
use crate::input::{find, joined};
use crate::l10n::{Args, Words, plain};
use crate::money::{Currency, sort};
use crate::world::Country;

use super::context::written_in;
use super::fold::fold;

/// What the picker is made of.
pub struct PickerInput<'a> {
    /// The words of the visitor's language.
    pub words: &'a Words,
    /// The market as it is.
    pub visitor: &'a Visitor,
    /// Countries that the visitor chose before, the last one first.
    pub recent: &'a [Country],
    /// Countries that stand first, best first; doubles and countries not offered are left out.
    pub likely: &'a [Country],
    /// What there is to choose from, named in the visitor's language.
    pub lists: &'a PickerLists,
    /// Whether the page shows its own prices because the visitor asked for them.
    pub original: bool,
    /// Whether prices are for another country than the shop's, or would be.
    pub abroad: bool,
}

/// What people type that is neither a name nor a code.
const ALIASES: &[(&str, &str)] = &[
    ("GB", "uk"),
    ("GB", "england"),
    ("GB", "scotland"),
    ("GB", "wales"),
    ("US", "usa"),
    ("AE", "uae"),
    ("NL", "holland"),
    ("CZ", "czech republic"),
    ("TR", "turkey"),
];

/// The texts of the picker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickerView {
    /// The language of the texts, and the value of the language field.
    pub language: String,
    /// How it is written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The button on the page.
    pub button: String,
    /// The same, read out.
    pub button_name: String,
    /// The dialog's heading.
    pub title: String,
    /// What was assumed, and from what.
    pub assumed: String,
    /// The search field's label.
    pub search_label: String,
    /// Its grey text.
    pub search_hint: String,
    /// Heading of the countries that were chosen before.
    pub recent_title: String,
    /// Heading of the likely countries.
    pub likely_title: String,
    /// In place of an empty list.
    pub no_results: String,
    /// Countries that were chosen before, the last one first.
    pub recent: Vec<CountryRow>,
    /// Likely countries that were not, best first.
    pub likely: Vec<CountryRow>,
    /// The country's code as it is.
    pub country: String,
    /// Label of the currency field.
    pub currency_label: String,
    /// Why it is this currency.
    pub currency_reason: String,
    /// The currency's code as it is.
    pub currency: String,
    /// Label of the language field.
    pub language_label: String,
    /// Why it is this language.
    pub language_reason: String,
    /// The button that closes.
    pub close: String,
    /// The button beside the picker's; see [`PickerButton::switch`].
    pub switch: String,
    /// Whether the shop's own prices are shown because the visitor asked for them.
    pub is_original: bool,
    /// The button for the shop's own prices; empty where they are shown already.
    pub original: String,
    /// The button that forgets a choice; empty where there is none.
    pub reset: String,
}

/// The long lists of the picker. They depend on the language alone and take a browser long to name: whoever keeps them
/// makes them again only with another language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickerLists {
    /// Heading of all countries.
    pub title: String,
    /// Every country that the shop sends to, by name.
    pub countries: Vec<CountryRow>,
    /// The currencies that prices can be shown in, by code.
    pub currencies: Vec<OptionRow>,
    /// The languages that there are words for, each in its own name.
    pub languages: Vec<OptionRow>,
}

/// The picker's button on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickerButton {
    /// The language of the texts.
    pub language: String,
    /// How it is written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// What is seen.
    pub text: String,
    /// The same, read out.
    pub name: String,
    /// The one touch to the shop's own prices, or back from them; empty where there is nothing to go back from.
    pub switch: String,
}

/// What the button shows.
#[derive(Clone, Copy)]
pub struct PickerShown<'a> {
    /// The words of the visitor's language.
    pub words: &'a Words,
    /// The market as it is.
    pub visitor: &'a Visitor,
    /// Whether the page shows its own prices because the visitor asked for them.
    pub original: bool,
    /// Whether prices are for another country than the shop's, or would be.
    pub abroad: bool,
}

/// One country in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountryRow {
    /// ISO code.
    pub code: String,
    /// The name in the visitor's language.
    pub name: String,
    /// The code of the currency that people pay with there.
    pub currency: String,
    /// What search compares with: folded names and code, one a line.
    pub keys: String,
}

/// One currency or language in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OptionRow {
    /// Code or tag.
    pub code: String,
    /// What is shown.
    pub label: String,
}

/// The texts of the button.
#[must_use]
pub fn picker_button(shown: PickerShown<'_>) -> PickerButton {
    let PickerShown { words, visitor, original, abroad } = shown;
    let country = visitor.country.value;
    let currency = visitor.currency.as_ref().map(|c| c.value);
    let code = currency.as_ref().map(Currency::code).unwrap_or_default();
    let market = Args::new().text("country", country.code()).text("currency", code);
    let text = words.text("market-button", &market).unwrap_or_else(|| country.code().to_owned());
    // What is shown counts, not what was wished: a Finnish page without Finnish words reads English.
    let (language, direction) = written_in(words, "breakdown-open");
    let name = words.text("market-button-name", &market).map(|name| plain(&name)).unwrap_or_default();
    let switch = if original { "market-to-local" } else { "market-to-own" };
    let switch = if abroad { words.text(switch, &market).unwrap_or_default() } else { String::new() };
    PickerButton { language, direction, text, name, switch }
}

/// The texts of the picker, without its long lists.
#[must_use]
pub fn picker_view(input: &PickerInput<'_>) -> PickerView {
    let words = input.words;
    let word = |id: &str| words.text(id, &Args::new()).unwrap_or_default();
    let country = input.visitor.country.value;
    let currency = input.visitor.currency.as_ref().map(|c| c.value);
    let code = currency.as_ref().map(Currency::code).unwrap_or_default();
    let reason = input.visitor.country.reason;
    let assumed = Args::new().text("country", country.code()).text("reason", reason.name());
    let chosen = matches!(reason.name(), "saved" | "chosen");
    let (visitor, original, abroad) = (input.visitor, input.original, input.abroad);
    let PickerButton { language, direction, text, name, switch } =
        picker_button(PickerShown { words, visitor, original, abroad });
    let why = |id: &str, reason: Option<Reason>| {
        let reason = reason.map_or("", Reason::name);
        let args = Args::new().text("reason", reason).text("country", country.code());
        words.text(id, &args).unwrap_or_default()
    };
    let recent: Vec<CountryRow> =
        input.recent.iter().filter_map(|country| input.lists.row(*country)).collect();
    PickerView {
        language,
        direction,
        button: text,
        button_name: name,
        title: word("market-title"),
        assumed: words.text("market-guess", &assumed).unwrap_or_default(),
        search_label: word("market-search"),
        search_hint: word("market-search-hint"),
        recent_title: word("market-recent"),
        likely_title: word("market-likely"),
        no_results: word("market-no-results"),
        likely: likely(input, &recent),
        recent,
        country: country.code().to_owned(),
        currency_label: word("market-currency"),
        currency_reason: why("market-currency-reason", visitor.currency.as_ref().map(|c| c.reason)),
        currency: code.to_owned(),
        language_label: word("market-language"),
        language_reason: why("market-language-reason", Some(visitor.language.reason)),
        close: word("market-close"),
        switch,
        is_original: original,
        original: if input.original { String::new() } else { word("market-original") },
        reset: if chosen || input.original { word("market-reset") } else { String::new() },
    }
}

impl PickerLists {
    /// Names what there is to choose from. Names of countries in their own languages are added by [`PickerLists::know`],
    /// since a browser needs a moment to find them.
    #[must_use]
    pub fn of(words: &Words, countries: &[Country], currencies: &[Currency], languages: &[&str]) -> Self {
        let formatter = words.formatter();
        let option = |code: &str, label: String| OptionRow { code: code.to_owned(), label };
        let keyed = |country: &Country| {
            let row = row(*country, words);
            (fold(&row.name), row)
        };
        let mut countries: Vec<(String, CountryRow)> = countries.iter().map(keyed).collect();
        sort(&mut countries, &|a, b| a.0 < b.0);
        let named = |currency: &Currency| {
            let code = currency.code();
            option(code, joined(&[code, " · ", &formatter.currency_name(code)]))
        };
        let mut currencies: Vec<OptionRow> = currencies.iter().map(named).collect();
        sort(&mut currencies, &|a, b| a.code < b.code);
        PickerLists {
            title: Self::title(words),
            countries: countries.into_iter().map(|(_, row)| row).collect(),
            currencies,
            languages: languages.iter().map(|tag| option(tag, formatter.language_name(tag))).collect(),
        }
    }

    /// The heading; empty until its words are here.
    #[must_use]
    pub fn title(words: &Words) -> String {
        words.text("market-all", &Args::new()).unwrap_or_default()
    }

    /// Adds names that search should find, such as `("DE", "Deutschland")`. Those of one country stand together.
    pub fn know(&mut self, names: &[(String, String)]) {
        for names in names.chunk_by(|one, next| one.0 == next.0) {
            let of = |row: &&mut CountryRow| names.first().is_some_and(|(code, _)| *code == row.code);
            let Some(row) = self.countries.iter_mut().find(of) else { continue };
            for (_, name) in names {
                row.keys.push('\n');
                row.keys.push_str(&fold(name));
            }
        }
    }

    /// A country's row; `None` where the shop does not send there.
    fn row(&self, country: Country) -> Option<CountryRow> {
        self.countries.iter().find(|row| row.code == country.code()).cloned()
    }
}

/// The countries that a text finds, best first: by code, by the beginning of a name, by the beginning of a word in
/// it, by any part of it. An empty text finds all of them in their order.
///
/// ```
/// # use landfall::view::{CountryRow, search};
/// let row = |code: &str, keys: &str| CountryRow { code: code.into(), keys: keys.into(), ..Default::default() };
/// let rows = [row("US", "us\nunited states"), row("GB", "gb\nunited kingdom"), row("DE", "de\ngermany\ndeutschland")];
/// assert_eq!(search(&rows, "King"), [1]);
/// assert_eq!(search(&rows, "deutsch"), [2]);
/// assert_eq!(search(&rows, "gb"), [1]);
/// ```
#[must_use]
pub fn search(rows: &[CountryRow], text: &str) -> Vec<usize> {
    let text = fold(text);
    let text = text.trim();
    let mut found: Vec<(u8, usize)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(rank) = row.keys.lines().enumerate().filter_map(|(nth, key)| rank(nth, key, text)).min() {
            found.push((rank, at));
        }
    }
    // Stable: within a rank the order by name stays.
    sort(&mut found, &|a, b| a.0 < b.0);
    found.into_iter().map(|(_, at)| at).collect()
}

/// How well a key answers; the first key of a row is its code, which is found only whole or from its beginning.
fn rank(nth: usize, key: &str, text: &str) -> Option<u8> {
    if text.is_empty() {
        return Some(0);
    }
    match (nth, find(key, text)?) {
        (0, 0) if key == text => Some(0),
        (0, _) => None,
        (_, 0) => Some(1),
        (_, at) => Some(if key.get(..at).is_some_and(|before| before.ends_with(' ')) { 2 } else { 3 }),
    }
}

fn row(country: Country, words: &Words) -> CountryRow {
    let code = country.code().to_owned();
    let name = words.formatter().country(&code);
    let currency = country.currency().map(|c| c.code().to_owned()).unwrap_or_default();
    let mut keys = fold(&joined(&[&code, "\n", &name]));
    for (_, alias) in ALIASES.iter().filter(|(known, _)| *known == code) {
        keys.push('\n');
        keys.push_str(alias);
    }
    CountryRow { code, name, currency, keys }
}

fn likely(input: &PickerInput<'_>, recent: &[CountryRow]) -> Vec<CountryRow> {
    let mut seen: Vec<CountryRow> = Vec::new();
    for country in input.likely {
        let known = |row: &&CountryRow| row.code == country.code();
        if seen.len() < 5
            && seen.iter().chain(recent).find(known).is_none()
            && let Some(row) = input.lists.row(*country)
        {
            seen.push(row);
        }
    }
    seen
}
