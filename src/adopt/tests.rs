//! Texts and scripts as shops write them, and what is read from each.
#![allow(clippy::string_slice)]

use super::*;
use crate::money::Currency;
use proptest::prelude::*;

fn currency(code: &str) -> Currency {
    Currency::try_new(code).unwrap()
}

/// Pieces apart by `|`; those that begin with `^` are raised.
fn reading(text: &str, locale: &str, code: &str) -> String {
    let pieces: Vec<Piece<'_>> = text
        .split('|')
        .map(|piece| Piece { text: piece.strip_prefix('^').unwrap_or(piece), raised: piece.starts_with('^') })
        .collect();
    let joined: String = pieces.iter().map(|piece| piece.text).collect();
    match read(&pieces, Numbers::of(locale).unwrap(), currency(code)) {
        Ok(all) => {
            let each =
                |money: &Money| format!("{}={}", &joined[money.start..money.end], money.amount.digits());
            all.iter().map(each).collect::<Vec<_>>().join("; ")
        }
        Err(left) => left.code().to_owned(),
    }
}

fn hold(rows: &[(&str, &str, &str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .map(|(text, locale, code, expected)| (text, locale, reading(text, locale, code), expected))
        .filter(|(_, _, found, expected)| found != *expected)
        .map(|(text, locale, found, expected)| format!("{text:?} in {locale}: {found}, expected {expected}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_price_is_read_as_the_stated_language_writes_it() {
    hold(&[
        ("$49.00", "en-US", "USD", "$49.00=49.00"),
        ("  $1,234.50\n", "en", "USD", "$1,234.50=1234.50"),
        ("1.234,50 €", "de-DE", "EUR", "1.234,50 €=1234.50"),
        ("€ 1.234,50", "nl", "EUR", "€ 1.234,50=1234.50"),
        ("€ 1 234,50", "de-AT", "EUR", "unclear"),
        ("€\u{a0}1\u{a0}234,50", "de-AT", "EUR", "€\u{a0}1\u{a0}234,50=1234.50"),
        ("1\u{202f}234,50\u{a0}€", "fr", "EUR", "1\u{202f}234,50\u{a0}€=1234.50"),
        ("1 234,50 €", "fr", "EUR", "1 234,50 €=1234.50"),
        ("CHF 1’234.50", "de-CH", "CHF", "CHF 1’234.50=1234.50"),
        ("Fr. 1'234.–", "de-CH", "CHF", "Fr. 1'234.–=1234.00"),
        ("₹1,23,456.50", "hi", "INR", "₹1,23,456.50=123456.50"),
        ("₹1,23,456", "en-IN", "INR", "₹1,23,456=123456.00"),
        ("₹ 123,456", "en-IN", "INR", "₹ 123,456=123456.00"),
        ("١٬٢٣٤٫٥٠ ر.س", "ar-SA", "SAR", "١٬٢٣٤٫٥٠ ر.س=1234.50"),
        ("‏١٬٢٣٤٫٥٠ د.إ.‏", "ar", "AED", "١٬٢٣٤٫٥٠ د.إ.=1234.50"),
        ("AED 1,234.50", "ar-AE", "AED", "AED 1,234.50=1234.50"),
        ("۱۲٬۰۰۰ ﷼", "fa", "IRR", "۱۲٬۰۰۰ ﷼=12000.00"),
        ("₹१,२३४", "hi", "INR", "₹१,२३४=1234.00"),
        ("￥1,980", "ja", "JPY", "￥1,980=1980"),
        ("1,980円", "ja", "JPY", "1,980円=1980"),
        ("12,-", "nl", "EUR", "12,-=12.00"),
        ("499 kr", "sv", "SEK", "499 kr=499.00"),
        ("1 299,90 kr.", "da", "DKK", "unclear"),
        ("1.299,90 kr.", "da", "DKK", "1.299,90 kr.=1299.90"),
        ("R1,234", "en-ZA", "ZAR", "R1,234=1234.00"),
        ("R1 234,50", "en-ZA", "ZAR", "unclear"),
        ("KWD 1.250", "en", "KWD", "KWD 1.250=1.250"),
        ("$.99", "en-US", "USD", "$.99=0.99"),
        ("$12.5", "en-US", "USD", "$12.5=12.50"),
    ]);
}

#[test]
fn signs_stand_on_either_side_and_never_say_which_currency_it_is() {
    hold(&[
        ("US $12.00", "en", "USD", "US $12.00=12.00"),
        ("US $12.00", "en", "CAD", "other-currency"),
        ("US$12.00", "en", "USD", "US$12.00=12.00"),
        ("$12.00 USD", "en", "USD", "$12.00 USD=12.00"),
        ("USD $12.00", "en", "USD", "USD $12.00=12.00"),
        ("12.00USD", "en", "USD", "12.00USD=12.00"),
        ("$12.00", "en-CA", "CAD", "$12.00=12.00"),
        ("A$12.00", "en-AU", "USD", "other-currency"),
        ("€12.00", "en", "USD", "other-currency"),
        ("$12.00 (€11.00)", "en", "USD", "other-currency"),
        ("12 zł", "pl", "PLN", "12 zł=12.00"),
        ("R$ 1.234,56", "pt-BR", "BRL", "R$ 1.234,56=1234.56"),
        ("12 krossar", "sv", "SEK", "no-sign"),
    ]);
}

#[test]
fn amounts_among_words_are_found_and_words_are_left() {
    hold(&[
        ("from $12", "en", "USD", "$12=12.00"),
        ("ab 12,50 € inkl. MwSt.", "de", "EUR", "12,50 €=12.50"),
        ("$12 – $20", "en", "USD", "$12=12.00; $20=20.00"),
        ("$12–20", "en", "USD", "$12=12.00; 20=20.00"),
        ("12 – 20 €", "de", "EUR", "12=12.00; 20 €=20.00"),
        ("€3.20/100 g", "en", "EUR", "€3.20=3.20"),
        ("3,20 €/100 g", "de", "EUR", "3,20 €=3.20"),
        ("€32.00/kg (€3.20/100 g)", "en", "EUR", "€32.00=32.00; €3.20=3.20"),
        ("$60.00 $49.00", "en", "USD", "$60.00=60.00; $49.00=49.00"),
        ("60,00 € 49,00 €", "de", "EUR", "60,00 €=60.00; 49,00 €=49.00"),
        ("Was $60, now $49 (-18%)", "en", "USD", "$60=60.00; $49=49.00"),
        ("2 x $5.00", "en", "USD", "$5.00=5.00"),
        ("2 for $5, 12 reviews", "en", "USD", "$5=5.00"),
        ("$12 - 3 pieces", "en", "USD", "$12=12.00"),
        ("$12-20% off", "en", "USD", "$12=12.00"),
        ("Price - $12", "en", "USD", "$12=12.00"),
    ]);
}

#[test]
fn a_number_alone_is_a_price_where_nothing_else_is_there() {
    hold(&[
        ("49.00", "en", "USD", "49.00=49.00"),
        ("\n 49.00 *", "en", "USD", "49.00=49.00"),
        ("from 49.00", "en", "USD", "no-sign"),
        ("20%", "en", "USD", "no-sign"),
        ("12-20", "en", "USD", "unclear"),
    ]);
}

#[test]
fn tags_split_a_price_and_height_makes_cents() {
    hold(&[
        ("$|12|.|99", "en", "USD", "$12.99=12.99"),
        ("$12|^99", "en", "USD", "$1299=12.99"),
        ("12|^99| €", "de", "EUR", "1299 €=12.99"),
        ("12|^99 €", "de", "EUR", "1299 €=12.99"),
        ("12,|^99|€", "de", "EUR", "12,99€=12.99"),
        ("$1,234|^99", "en", "USD", "$1,23499=1234.99"),
        ("$12|99", "en", "USD", "touching"),
        ("$12|^1", "en", "USD", "touching"),
        ("¥12|^99", "ja", "JPY", "touching"),
        ("$12 |99", "en", "USD", "unclear"),
    ]);
}

#[test]
fn err_what_is_not_certain_is_left_with_a_reason() {
    hold(&[
        ("Free", "en", "USD", "no-number"),
        ("Sold out", "en", "USD", "no-number"),
        ("Price on request: $", "en", "USD", "no-number"),
        ("", "en", "USD", "no-number"),
        ("12,99 €", "en", "EUR", "not-a-number"),
        ("€12.99", "de", "EUR", "not-a-number"),
        ("$1,2345", "en", "USD", "not-a-number"),
        ("$0,123", "en", "USD", "not-a-number"),
        ("$1'234", "en", "USD", "not-a-number"),
        ("$1.234.567", "en", "USD", "not-a-number"),
        ("1,234 د.ك", "ar-KW", "KWD", "not-a-number"),
        ("$3.459", "en", "USD", "too-fine"),
        ("-$5.00", "en", "USD", "negative"),
        ("−5,00 €", "de", "EUR", "negative"),
        ("$-5", "en", "USD", "no-sign"),
        ("3,20 € 100 g", "de", "EUR", "unclear"),
        ("$1٢", "ar", "USD", "not-a-number"),
        ("99999999999999999999 €", "de", "EUR", "not-a-number"),
    ]);
}

#[test]
fn a_style_sheets_sign_is_noticed() {
    assert!(sign_in("\"$\"") && sign_in(" €") && sign_in("USD ") && sign_in("from $"));
    assert!(!sign_in("\"→ \"") && !sign_in("") && !sign_in("none") && !sign_in("New"));
}

/// Offers in one line each.
fn offers(text: &str) -> Vec<String> {
    let found = json_ld(text);
    let offer = |offer: &Offer| {
        let mut line = offer.price.to_string();
        for (name, value) in [("-", offer.highest), (" was ", offer.compare_at)] {
            line += &value.map(|amount| format!("{name}{}", amount.digits())).unwrap_or_default();
        }
        for (name, value) in [("sku", &offer.sku), ("gtin", &offer.gtin), ("url", &offer.url)] {
            line += &value.as_ref().map(|value| format!(" {name}={value}")).unwrap_or_default();
        }
        if offer.variant { line + " variant" } else { line }
    };
    let left = |(left, name): &(Left, String)| format!("{} {name}", left.code()).trim().to_owned();
    found.offers.iter().map(offer).chain(found.left.iter().map(left)).collect()
}

#[test]
fn an_offer_is_found_wherever_it_stands() {
    for (text, expected) in [
        (
            r#"{"@type":"Product","sku":"A","offers":{"price":"49.00","priceCurrency":"USD"}}"#,
            "49.00 USD sku=A",
        ),
        (r#"[{"@type":"Product","offers":[{"price":49,"priceCurrency":"USD"}]}]"#, "49.00 USD"),
        (
            r##"{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["Product","Thing"],"gtin13":"4006381333931","offers":{"@id":"#o"}},{"@id":"#o","@type":"Offer","price":"5","priceCurrency":"EUR"}]}"##,
            "5.00 EUR gtin=4006381333931",
        ),
        (
            r#"{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"Product","url":"/a","offers":{"price":"1","priceCurrency":"USD"}}}]}"#,
            "1.00 USD url=/a",
        ),
        (
            r#"{"@type":"Product","sku":"G","offers":{"@type":"AggregateOffer","lowPrice":"12","highPrice":20.5,"priceCurrency":"USD"}}"#,
            "12.00 USD-20.50 sku=G",
        ),
        (
            r#"{"@type":"ProductGroup","hasVariant":[{"@type":"Product","sku":"S","offers":{"price":"3","priceCurrency":"GBP"}},{"@type":"Product","sku":"M","offers":{"price":"4","priceCurrency":"GBP"}}]}"#,
            "3.00 GBP sku=S variant; 4.00 GBP sku=M variant",
        ),
        (
            r#"{"@type":"Product","offers":{"@type":"Offer","priceCurrency":"EUR","priceSpecification":[{"@type":"UnitPriceSpecification","price":"10.00"},{"@type":"UnitPriceSpecification","priceType":"https://schema.org/StrikethroughPrice","price":"15.00","priceCurrency":"EUR"},{"@type":"UnitPriceSpecification","price":"2.00","referenceQuantity":{"value":"100","unitCode":"GRM"}},{"price":"9.00","validForMemberTier":{"name":"gold"}}]}}"#,
            "10.00 EUR was 15.00",
        ),
        (
            r#"{"@type":"Product","offers":{"price":"10.00","priceSpecification":{"priceType":"ListPrice","price":12,"priceCurrency":"EUR"},"priceCurrency":"EUR"}}"#,
            "10.00 EUR was 12.00",
        ),
        ("<!-- {\"@type\":\"Offer\",\"price\":\"1.5\",\"priceCurrency\":\"JPY\"} -->", "too-fine"),
        ("//<![CDATA[\n{\"@type\":\"Offer\",\"price\":\"15\",\"priceCurrency\":\"JPY\"}\n//]]>", "15 JPY"),
    ] {
        let mut all = offers(text);
        all.sort();
        let mut expected: Vec<&str> = expected.split("; ").collect();
        expected.sort_unstable();
        assert_eq!(all, expected, "{text}");
    }
}

#[test]
fn err_structured_amounts_that_are_no_plain_decimals_are_left() {
    let offer = |price: &str, rest: &str| {
        offers(&format!(r#"{{"@type":"Product","sku":"A","offers":{{"price":{price}{rest}}}}}"#)).join("; ")
    };
    let usd = r#","priceCurrency":"USD""#;
    assert_eq!(offer(r#""1,299.00""#, usd), "not-plain A");
    assert_eq!(offer(r#""$49""#, usd), "not-plain A");
    assert_eq!(offer("1e3", usd), "not-plain A");
    assert_eq!(offer("-1", usd), "negative A");
    assert_eq!(offer("0", usd), "free A");
    assert_eq!(offer("49.999", usd), "too-fine A");
    assert_eq!(offer("49", ""), "no-currency A");
    assert_eq!(offer("49", r#","priceCurrency":"$""#), "no-currency A");
    assert_eq!(offers("{price: 49}"), ["bad-json"]);
    assert_eq!(offers("[]"), [""; 0]);
    assert_eq!(offers(r#"{"@type":"Product","offers":{"availability":"SoldOut"}}"#), [""; 0]);
}

#[test]
fn references_in_a_circle_end() {
    let text = r##"{"@graph":[{"@id":"#a","@type":"Product","x":1,"hasVariant":{"@id":"#b"}},{"@id":"#b","@type":"Product","x":1,"hasVariant":{"@id":"#a"},"offers":{"price":"1","priceCurrency":"USD"}}]}"##;
    let found = offers(text);
    assert!(!found.is_empty() && found.len() <= 2, "{found:?}");
}

/// Two references to itself in each item were sixteen million ways through a script of one line, and three never ended.
#[test]
fn err_references_that_multiply_are_left_and_end_soon() {
    for many in [2, 3, 50] {
        let circle = vec![r##"{"@id":"#a"}"##; many].join(",");
        let text = format!(
            r##"{{"@graph":[{{"@id":"#a","x":[{circle}],"offers":{{"price":"1","priceCurrency":"USD"}}}}]}}"##
        );
        assert_eq!(offers(&text), ["too-large"], "{many} references");
    }
}

#[test]
fn err_a_text_that_is_too_long_for_a_price_is_left() {
    assert_eq!(
        reading(&format!("$49.00{}", " ".repeat(3_000)), "en-US", "USD"),
        reading("$49.00", "en-US", "USD")
    );
    let long = reading(&"$1 ".repeat(100_000), "en-US", "USD");
    assert!(long.contains("too-large"), "{long}");
}

#[test]
fn err_a_script_that_is_too_long_or_has_too_many_offers_is_left() {
    let list = |count: usize| {
        let one =
            |n: usize| format!(r#"{{"sku":"{n}","offers":{{"price":"{n}.00","priceCurrency":"USD"}}}}"#);
        format!("[{}]", (1..=count).map(one).collect::<Vec<_>>().join(","))
    };
    assert_eq!(json_ld(&list(2_000)).offers.len(), 2_000);
    assert_eq!(offers(&list(6_000)), ["too-large"]);
    assert_eq!(offers(&format!("[{}]", "0,".repeat(600_000))), ["too-large"]);
}

/// An amount as a language prints it.
fn printed(minor: i64, decimal: char, group: char) -> String {
    let (whole, cents) = ((minor / 100).to_string(), minor % 100);
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    format!("{text}{decimal}{cents:02}")
}

proptest! {
    #[test]
    fn what_a_language_prints_is_read_back_and_never_as_another_amount(minor in 1i64..10_000_000_000) {
        for (locale, decimal, group) in [("en", '.', ','), ("de", ',', '.'), ("fr", ',', '\u{202f}'), ("de-CH", '.', '’'), ("ar", '٫', '٬')] {
            for (other, ..) in [("en", 0), ("de", 0), ("fr", 0), ("de-CH", 0), ("ar", 0)] {
                let text = format!("{} €", printed(minor, decimal, group));
                let piece = [Piece { text: &text, raised: false }];
                match read(&piece, Numbers::of(other).unwrap(), Currency::EUR) {
                    Ok(found) => prop_assert!(
                        found.len() == 1 && found[0].amount.minor() == minor,
                        "{text} of {locale} in {other}: {found:?}"
                    ),
                    Err(_) => prop_assert!(other != locale, "{text} in {locale}"),
                }
            }
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic_and_amounts_stand_inside_it(
        pieces in prop::collection::vec(("[-$€£12., 'kr/%–٫٣\u{a0}a]{0,12}", any::<bool>()), 0..4),
        locale in prop::sample::select(vec!["en", "de", "fr", "de-CH", "ar", "hi", "en-ZA"]),
    ) {
        let all: Vec<Piece<'_>> = pieces.iter().map(|(text, raised)| Piece { text, raised: *raised }).collect();
        let joined: String = pieces.iter().map(|(text, _)| text.as_str()).collect();
        for money in read(&all, Numbers::of(locale).unwrap(), currency("SEK")).unwrap_or_default() {
            let text = joined.get(money.start..money.end);
            prop_assert!(text.is_some_and(has_digit), "{joined:?}: {money:?}");
        }
    }

    #[test]
    fn any_script_is_read_without_a_panic(text in "[\\[\\]{}:,\"a@1.]{0,40}") {
        let _ = json_ld(&text);
    }
}
