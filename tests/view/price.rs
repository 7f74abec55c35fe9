//! Prices by the market's convention: what is shown, what is charged, and when the page's own price stays.

use std::rc::Rc;

use landfall::l10n::{Layer, PlainFormatter, Words, plain};
use landfall::view::{Context, PriceState, former_request, price_request, price_view};
use landfall::world::TaxDisplay;

use crate::view::page::*;

#[test]
fn a_price_abroad_is_approximate_with_its_tax_and_what_is_charged_beside_it() {
    let page = Page::new("DE", "EUR");
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!(view.state, PriceState::Localized);
    assert_eq!(view.amount, "≈ 52.19 EUR", "goods and tax, no shipping");
    assert!(view.approximate);
    assert_eq!(view.charged.as_deref(), Some("charged as 49.00 USD"));
    assert_eq!(view.tax_note.as_deref(), Some("incl. VAT"));
    assert_eq!(view.rate_date, None);
    assert_eq!(view.spoken, "about 52.19 EUR charged as 49.00 USD incl. VAT");
}

#[test]
fn where_prices_are_shown_without_tax_it_stays_out() {
    let mut page = Page::new("DE", "EUR");
    page.tax_display = Some(TaxDisplay::Excluded);
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!((view.amount.as_str(), view.tax_note.as_deref()), ("≈ 43.86 EUR", Some("plus VAT")));
    let config =
        r#"{"store": {"country": "US", "currency": "USD"}, "markets": {"DE": {"taxDisplay": "included"}}}"#;
    let mut page = Page::of(config, "DE", "EUR");
    page.tax_display = Some(TaxDisplay::Excluded);
    assert_eq!(
        page.price(&[("amount", "49.00")], Some(&german())).amount,
        "≈ 52.19 EUR",
        "the merchant decides"
    );
}

#[test]
fn a_tax_of_nothing_is_not_called_included() {
    let figures =
        Figures { code: "EUR", goods: "43.86", shipping: "0.00", duty: "0.00", tax: "0.00", fees: "0.00" };
    assert_eq!(Page::new("DE", "EUR").price(&[("amount", "49.00")], Some(&figures.quote())).tax_note, None);
}

#[test]
fn a_price_without_rules_is_converted_and_says_that_more_may_be_due() {
    let page = Page::new("DE", "EUR");
    for quote in [
        None,
        Some(
            Figures { code: "EUR", goods: "43.86", shipping: "0.00", duty: "?", tax: "?", fees: "?" }.quote(),
        ),
    ] {
        let view = page.price(&[("amount", "49.00")], quote.as_ref());
        assert_eq!(view.amount, "≈ 43.86 EUR");
        assert_eq!(view.tax_note.as_deref(), Some("Duties and taxes may apply"));
    }
}

#[test]
fn in_a_part_of_the_country_with_other_rules_nobody_is_at_home() {
    let page = Page::of(r#"{"store": {"country": "ES", "currency": "EUR"}}"#, "ES", "EUR");
    let context = Context { apart: true, ..page.context() };
    let quote =
        Figures { code: "EUR", goods: "40.50", shipping: "0.00", duty: "0.00", tax: "0.00", fees: "0.00" };
    let view = price_view(&page.item(&[("amount", "49.00")]), Some(&quote.quote()), None, &context);
    assert_eq!((view.state, plain(&view.amount)), (PriceState::Localized, "40.50 EUR".to_owned()));
}

#[test]
fn at_home_in_the_shops_currency_the_pages_own_price_stays() {
    assert_eq!(Page::new("US", "USD").price(&[("amount", "49.00")], None).state, PriceState::Original);
    let unknown = Page::of(r#"{"store": {"currency": "USD"}}"#, "DE", "USD");
    assert_eq!(unknown.price(&[("amount", "49.00")], None).state, PriceState::Original);
    let elsewhere = Page::new("EC", "USD").price(&[("amount", "49.00")], None);
    assert_eq!(elsewhere.state, PriceState::Localized, "another country with the same money may have taxes");
    assert!(!elsewhere.approximate);
}

#[test]
fn without_a_usable_rate_the_pages_own_price_stays() {
    let mut page = Page::new("DE", "EUR");
    page.today = "2027-01-05";
    assert_eq!(
        page.price(&[("amount", "49.00")], Some(&german())).state,
        PriceState::Original,
        "46 days old"
    );
    page.today = "2027-01-04";
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!(view.rate_date.as_deref(), Some("rate of 2026-11-20"), "45 days old");
    page.rates = None;
    assert_eq!(page.price(&[("amount", "49.00")], None).state, PriceState::Original);
    let page = Page::new("TW", "TWD");
    assert_eq!(page.price(&[("amount", "49.00")], None).state, PriceState::Original, "no rate for it");
}

#[test]
fn an_amount_has_the_digits_that_people_write() {
    let price =
        |country, code: &'static str| Page::new(country, code).price(&[("amount", "49.00")], None).amount;
    assert_eq!(price("JP", "JPY"), "≈ 7654 JPY");
    assert_eq!(price("HU", "HUF"), "≈ 17064 HUF", "two ISO digits, none written");
    assert_eq!(price("KW", "KWD"), "≈ 15.053 KWD");
    let page = Page::new("DE", "EUR");
    let charged = page.price(&[("amount", "490.50"), ("currency", "HUF")], None).charged;
    assert_eq!(charged.as_deref(), Some("charged as 490.50 HUF"), "what is charged is never rounded");
}

#[test]
fn a_former_price_is_converted_the_same_way_and_read_out() {
    let page = Page::new("DE", "EUR");
    let item = page.item(&[("amount", "49.00"), ("compare-at", "98.00")]);
    let former = former_request(&item, &page.context()).unwrap();
    assert_eq!(former.items[0].unit_price, amount("98.00", "USD"));
    let before =
        Figures { code: "EUR", goods: "87.72", shipping: "0.00", duty: "0.00", tax: "16.67", fees: "0.00" }
            .quote();
    let view = unmarked(price_view(&item, Some(&german()), Some(&before), &page.context()));
    assert_eq!(view.compare_at.as_deref(), Some("104.39 EUR"));
    assert!(view.spoken.starts_with("was 104.39 EUR about 52.19 EUR 50% less"), "{}", view.spoken);
}

/// What is shown of a former price, and what is saved, where these amounts come out.
fn former(page: &Page, list: [&str; 2], before: &str, now: &str) -> (Option<String>, Option<String>) {
    let quote = |goods| {
        Figures { code: "EUR", goods, shipping: "0.00", duty: "0.00", tax: "0.00", fees: "0.00" }.quote()
    };
    let item = page.item(&[("compare-at", list[0]), ("amount", list[1])]);
    let view = unmarked(price_view(&item, Some(&quote(now)), Some(&quote(before)), &page.context()));
    (view.compare_at, view.saving)
}

/// A shop that charges what it shows.
fn charged() -> Page {
    Page::of(r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local"}}"#, "DE", "EUR")
}

#[test]
fn what_is_saved_is_whole_percent_that_never_say_more() {
    let saved = |before: &str, now: &str| former(&charged(), ["1.00", "1.00"], before, now).1;
    assert_eq!(saved("100.00", "80.00").as_deref(), Some("20% less"));
    assert_eq!(saved("100.00", "80.01").as_deref(), Some("19% less"), "19.99 percent");
    assert_eq!(saved("100.00", "66.67").as_deref(), Some("33% less"));
    assert_eq!(saved("100.00", "0.01").as_deref(), Some("99% less"));
    assert_eq!(saved("100.00", "0.00").as_deref(), Some("100% less"));
    let little = former(&charged(), ["1.00", "1.00"], "100.00", "99.01");
    assert_eq!(little, (Some("100.00 EUR".to_owned()), None), "less than a percent");
}

#[test]
fn converted_prices_fall_by_what_the_shops_own_do_or_less() {
    let saved = |before: &str, now: &str| former(&Page::new("DE", "EUR"), ["25.00", "20.00"], before, now).1;
    assert_eq!(saved("22.39", "17.92").as_deref(), Some("20% less"), "19.96 by rounding to cents");
    assert_eq!(saved("22.39", "17.93").as_deref(), Some("19% less"), "not by rounding");
    assert_eq!(
        saved("27.00", "17.90").as_deref(),
        Some("20% less"),
        "the rest is tax, and not the shop's doing"
    );
    let lower = former(&Page::new("DE", "EUR"), ["20.00", "20.00"], "27.00", "17.90");
    assert_eq!(lower.1, None, "the shop's own price did not fall");
}

#[test]
fn a_former_price_that_was_no_higher_is_not_shown() {
    for now in ["100.00", "100.01"] {
        assert_eq!(former(&charged(), ["2.00", "1.00"], "100.00", now), (None, None), "{now}");
    }
    let page = Page::new("DE", "EUR");
    let attributes = [("amount", "49.00"), ("compare-at", "98.00"), ("show", "landed")];
    let landed = page.price(&attributes, Some(&german()));
    assert_eq!(
        (landed.compare_at, landed.saving),
        (None, None),
        "a price at the door is compared with nothing"
    );
}

#[test]
fn without_the_former_price_nothing_is_said_to_be_saved() {
    let mut page = Page::new("DE", "EUR");
    let attributes = [("amount", "49.00"), ("compare-at", "98.00")];
    let converted = page.price(&attributes, None);
    assert_eq!(converted.saving.as_deref(), Some("50% less"), "both by the same rate");
    page.rates = None;
    assert_eq!(page.price(&attributes, None).saving, None);
    assert_eq!(Page::new("DE", "EUR").price(&[("amount", "49.00")], None).saving, None);
}

#[test]
fn a_price_at_the_door_is_whole_or_not_known() {
    let page = Page::of(
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "12.00 USD", "incoterm": "DDP"}]}"#,
        "DE",
        "EUR",
    );
    let figures =
        Figures { code: "EUR", goods: "43.86", shipping: "10.74", duty: "3.00", tax: "10.94", fees: "0.00" };
    let landed = [("amount", "49.00"), ("show", "landed")];
    let view = page.price(&landed, Some(&figures.quote()));
    assert_eq!(view.amount, "≈ 68.54 EUR at your door");
    assert_eq!(view.tax_note.as_deref(), Some("This item ordered alone, shipping included"));
    let unknown = Figures { duty: "?", ..figures };
    assert_eq!(page.price(&landed, Some(&unknown.quote())).amount, "Price at your door not known yet");
    assert_eq!(page.price(&landed, None).amount, "Price at your door not known yet");
}

#[test]
fn an_order_inside_the_country_that_is_not_known_keeps_the_pages_own_text() {
    let landed = [("amount", "49.00"), ("show", "landed")];
    assert_eq!(Page::new("US", "USD").price(&landed, None).state, PriceState::Original);
    let figures =
        Figures { code: "USD", goods: "49.00", shipping: "12.00", duty: "0.00", tax: "?", fees: "0.00" };
    assert_eq!(Page::new("US", "USD").price(&landed, Some(&figures.quote())).state, PriceState::Original);
}

#[test]
fn a_locally_charged_price_is_not_approximate() {
    let config = r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local"}, "rounding": [{"ending": ".95"}]}"#;
    let page = Page::of(config, "DE", "EUR");
    let item = page.item(&[("amount", "49.00")]);
    let request = price_request(&item, &page.context()).unwrap();
    assert_eq!(request.items[0].unit_price, amount("43.95", "EUR"));
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert!(!view.approximate);
    assert_eq!((view.amount.as_str(), view.charged), ("52.19 EUR", None));
}

#[test]
fn without_the_words_that_say_what_an_amount_is_the_pages_own_price_stays() {
    // What is converted would pass for the price, and "at your door" for the price of the thing.
    for lacks in ["price-approximate", "price-approximate-spoken", "price-charged"] {
        let view = without(lacks).price(&[("amount", "49.00")], Some(&german()));
        assert_eq!(view.state, PriceState::Original, "without {lacks}");
    }
    for quote in [Some(german()), None] {
        let view = without("price-landed").price(&[("amount", "49.00"), ("show", "landed")], quote.as_ref());
        assert_eq!((view.state, view.amount.as_str()), (PriceState::Original, "49.00 USD"));
    }
    let view = without("price-tax-included").price(&[("amount", "49.00")], Some(&german()));
    assert_eq!((view.amount.as_str(), view.tax_note), ("≈ 52.19 EUR", None), "a remark may be missing");
    // What is charged in the visitor's money needs no word.
    let config = r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local"}}"#;
    let mut page = Page::of(config, "DE", "EUR");
    page.words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!((view.state, view.amount.as_str()), (PriceState::Localized, "52.19 EUR"));
}

/// A page whose words lack the messages whose names begin so.
fn without(message: &str) -> Page {
    let mut page = Page::new("DE", "EUR");
    let kept: Vec<&str> = ENGLISH.lines().filter(|line| !line.starts_with(message)).collect();
    page.words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    page.words.add("en", &kept.join("\n"), Layer::BuiltIn);
    page
}
