//! Whose country, currency and language it is.

use landfall::config::visitor::{Choice, Reason, Saved, Signs, decide};
use landfall::money::Currency;
use landfall::world::Country;

use crate::config::*;

/// Columns: URL, saved, merchant, time zone, languages, store; then the country and its reason.
#[test]
fn the_first_sign_that_names_a_country_decides() {
    type Row<'a> = (Option<&'a str>, &'a str, &'a str, &'a str, &'a [&'a str], &'a str, &'a str);
    let table: &[Row<'_>] = &[
        (Some("NO"), "FR", "JP", "DE", &["en-US"], "GB", "NO url"),
        (Some("no"), "FR", "JP", "DE", &["en-US"], "GB", "NO url"),
        (Some("XX"), "FR", "JP", "DE", &["en-US"], "GB", "FR saved"),
        (Some("<b>"), "", "", "", &[], "GB", "GB store"),
        (None, "FR", "JP", "DE", &["en-US"], "GB", "FR saved"),
        (None, "", "JP", "DE", &["en-US"], "GB", "JP merchant"),
        (None, "", "UK", "DE", &["en-US"], "GB", "DE time-zone"),
        (None, "", "", "", &["en", "de_AT", "en-US"], "GB", "AT languages"),
        (None, "", "", "", &["zh-Hant-TW"], "GB", "TW languages"),
        (None, "", "", "", &["es-419", "en-u-nu-latn"], "GB", "GB store"),
        (None, "", "", "", &["fr"], "", "nothing"),
    ];
    for (url, saved, merchant, zone, languages, store, expected) in table {
        let config = good(&match *store {
            "" => "{}".to_owned(),
            code => format!(r#"{{"store": {{"country": "{code}"}}}}"#),
        });
        let signs = Signs {
            url: *url,
            saved: Saved { country: Country::try_new(saved).ok(), ..Saved::default() },
            merchant: Some(*merchant),
            zone: Country::try_new(zone).ok(),
            languages,
            ..Signs::default()
        };
        let found = decide(&config, &signs, &|_| true);
        let text = found.map_or("nothing".to_owned(), |visitor| {
            let Choice { value, reason } = visitor.country;
            format!("{value} {}", reason.name())
        });
        assert_eq!(text, *expected, "{signs:?}");
    }
}

#[test]
fn a_switched_off_sign_does_not_count() {
    let config =
        good(r#"{"detection": {"timeZone": false, "languages": false}, "store": {"country": "US"}}"#);
    let signs = Signs { zone: Some(country("DE")), languages: &["fr-FR"], ..Signs::default() };
    assert_eq!(decide(&config, &signs, &|_| true).unwrap().country.reason, Reason::Store);
}

#[test]
fn the_currency_is_one_that_prices_can_be_converted_to() {
    let config = good(
        r#"{"store": {"country": "US", "currency": "USD"}, "markets": {"CH": {"currency": "EUR"}, "PL": {"currency": "XAF"}}}"#,
    );
    let has_rate = |c: Currency| ["EUR", "PLN", "USD", "JPY"].contains(&c.code());
    let currency_of = |zone: &str, saved: Option<&str>| {
        let saved = Saved { currency: saved.map(currency), ..Saved::default() };
        let signs = Signs { zone: Some(country(zone)), saved, ..Signs::default() };
        let choice = decide(&config, &signs, &has_rate).unwrap().currency.unwrap();
        format!("{} {}", choice.value, choice.reason.name())
    };
    assert_eq!(currency_of("DE", None), "EUR country");
    assert_eq!(currency_of("DE", Some("JPY")), "JPY saved");
    assert_eq!(currency_of("DE", Some("XOF")), "EUR country", "no rate for what was saved");
    assert_eq!(currency_of("CH", None), "EUR merchant");
    assert_eq!(currency_of("PL", None), "PLN country", "no rate for the market's");
    assert_eq!(currency_of("TW", None), "USD store", "no rate for the country's");
    assert_eq!(currency_of("US", None), "USD country");
}

#[test]
fn a_url_gives_the_same_page_whatever_was_saved() {
    let config = good(r#"{"store": {"country": "US", "currency": "USD"}}"#);
    let saved = Saved {
        country: Some(country("FR")),
        currency: Some(currency("JPY")),
        language: Some("fr".to_owned()),
    };
    let signs = Signs { url: Some("NO"), saved, page_language: Some("de"), ..Signs::default() };
    let visitor = decide(&config, &signs, &|_| true).unwrap();
    assert_eq!(visitor.currency.unwrap().value, currency("NOK"));
    assert_eq!((visitor.language.value.as_str(), visitor.language.reason), ("de", Reason::Page));
}

#[test]
fn what_was_chosen_just_now_wins_over_the_url() {
    let config = good(r#"{"store": {"country": "US"}}"#);
    let chosen = Saved { country: Some(country("JP")), ..Saved::default() };
    let signs = Signs { url: Some("NO"), chosen, ..Signs::default() };
    let visitor = decide(&config, &signs, &|_| true).unwrap();
    assert_eq!((visitor.country.value, visitor.country.reason), (country("JP"), Reason::Chosen));
}

#[test]
fn words_are_in_the_pages_language_unless_the_merchant_says_the_visitors() {
    let signs = Signs {
        zone: Some(country("DE")),
        languages: &["ja-JP", "en"],
        page_language: Some("de"),
        ..Signs::default()
    };
    let language = |json| decide(&good(json), &signs, &|_| true).unwrap().language.value;
    assert_eq!(language("{}"), "de");
    assert_eq!(language(r#"{"detection": {"language": "visitor"}}"#), "ja-JP");
    let bare = Signs { zone: Some(country("DE")), ..Signs::default() };
    assert_eq!(decide(&good("{}"), &bare, &|_| true).unwrap().language.value, "en");
}
