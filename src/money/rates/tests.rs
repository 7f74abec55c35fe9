//! Tests of rates: exact ratios, parities kept apart, refusals with their JSON path.

use super::*;
use proptest::prelude::*;

const FILE: &str = include_str!("../../../data/rates.json");

fn currency(code: &str) -> Currency {
    Currency::try_new(code).unwrap()
}

fn shipped() -> Rates {
    Rates::from_file(FILE).unwrap()
}

fn ratio(rates: &Rates, from: &str, to: &str) -> Option<(u128, u128)> {
    rates.ratio(currency(from), currency(to))
}

#[test]
fn a_ratio_is_exact_in_both_directions_and_across_the_base() {
    let rates = shipped();
    assert_eq!(ratio(&rates, "EUR", "USD"), Some((2793, 2500)));
    assert_eq!(ratio(&rates, "USD", "EUR"), Some((2500, 2793)));
    // 0.8338 / 1.1172
    assert_eq!(ratio(&rates, "USD", "GBP"), Some((4169, 5586)));
    assert_eq!(ratio(&rates, "JPY", "KRW"), Some((37294, 4392)).map(|(a, b)| (a / 2, b / 2)));
}

#[test]
fn a_currency_is_worth_itself_even_without_a_rate() {
    assert_eq!(ratio(&shipped(), "TWD", "TWD"), Some((1, 1)));
    assert_eq!(ratio(&shipped(), "EUR", "EUR"), Some((1, 1)));
}

#[test]
fn a_missing_rate_is_unknown_and_not_guessed() {
    assert_eq!(ratio(&shipped(), "EUR", "TWD"), None);
    assert_eq!(ratio(&shipped(), "TWD", "EUR"), None);
}

#[test]
fn the_shipped_file_is_the_central_banks_of_its_day() {
    let rates = shipped();
    assert_eq!((rates.base(), rates.date()), (currency("EUR"), "2026-10-30"));
    assert!(rates.source().unwrap().starts_with("European Central Bank"));
    let quoted = rates.currencies().filter(|c| !rates.is_derived(*c)).count();
    assert_eq!(quoted, 29);
}

#[test]
fn a_parity_is_derived_exactly_and_marked() {
    let rates = shipped();
    assert_eq!(rates.rate(currency("AED")).unwrap().to_string(), "4.102917", "1.1172 x 3.6725");
    assert_eq!(ratio(&rates, "USD", "AED"), Some((1469, 400)), "3.6725");
    assert_eq!(rates.rate(currency("XOF")).unwrap().to_string(), "655.957");
    assert!(rates.is_derived(currency("AED")) && !rates.is_derived(currency("USD")));
    assert!(!rates.is_derived(currency("HKD")), "the bank quotes it");
}

#[test]
fn a_published_rate_wins_over_a_parity() {
    let json = r#"{"base":"EUR","date":"2026-10-30","rates":{"USD":"2","AED":"9"},
                   "derived":{"AED":{"via":"USD","rate":"3"}}}"#;
    let rates = Rates::from_file(json).unwrap();
    assert_eq!(rates.rate(currency("AED")).unwrap().to_string(), "9");
    assert!(!rates.is_derived(currency("AED")));
}

#[test]
fn the_form_of_a_request_is_read_and_written() {
    let json = r#"{"base":"EUR","date":"2026-10-30","rates":{"USD":"1.1172"}}"#;
    let rates: Rates = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&rates).unwrap(), json);
}

#[test]
fn err_a_request_has_no_keys_of_the_file() {
    let json = r#"{"base":"EUR","date":"2026-10-30","rates":{},"derived":{}}"#;
    assert!(serde_json::from_str::<Rates>(json).unwrap_err().to_string().contains("unknown field `derived`"));
    assert!(Rates::from_file(json).is_ok());
}

#[test]
fn err_a_file_of_another_format_is_refused() {
    let file =
        |format: &str| format!(r#"{{"format":{format},"base":"EUR","date":"2026-10-30","rates":{{}}}}"#);
    assert!(Rates::from_file(&file("1")).is_ok());
    let error = Rates::from_file(&file("2")).unwrap_err();
    assert_eq!(error.to_string(), "format: expected 1, found \"2\"");
    let read: crate::money::RatesFile = serde_json::from_str(&file("2")).unwrap();
    assert_eq!(Rates::try_from(read).unwrap_err(), error);
}

#[test]
fn err_says_where_and_what() {
    let cases = [
        (
            r#""EUR","date":"2026-10-30","rates":{"USD":"0"}"#,
            "rates.USD: expected a positive plain decimal, such as \"1.1172\", found \"0\"",
        ),
        (
            r#""EUR","date":"2026-10-30","rates":{"USD":"-1"}"#,
            "rates.USD: expected a positive plain decimal, such as \"1.1172\", found \"-1\"",
        ),
        (
            r#""EUR","date":"2026-10-30","rates":{"USD":"1,1"}"#,
            "rates.USD: expected a positive plain decimal, such as \"1.1172\", found \"1,1\"",
        ),
        (
            r#""EUR","date":"2026-10-30","rates":{"DEM":"1"}"#,
            "rates.DEM: expected the code of a currency in use, such as \"EUR\", found \"DEM\"",
        ),
        (
            r#""EUR","date":"2026-10-30","rates":{"EUR":"2"}"#,
            "rates.EUR: expected \"1\" for the base, or no such key, found \"2\"",
        ),
        (
            r#""EUR","date":"30.10.2026","rates":{}"#,
            "date: expected a day such as \"2026-10-30\", found \"30.10.2026\"",
        ),
        (
            r#""Euro","date":"2026-10-30","rates":{}"#,
            "base: expected the code of a currency in use, such as \"EUR\", found \"Euro\"",
        ),
        (
            r#""EUR","date":"2026-10-30","rates":{},"derived":{"AED":{"via":"USD","rate":"3"}}"#,
            "derived.AED.via: expected the base or a currency of rates, found \"USD\"",
        ),
        (
            r#""EUR","date":"2026-10-30","rates":{},"derived":{"XOF":{"via":"EUR","rate":"0.0"}}"#,
            "derived.XOF.rate: expected a positive plain decimal, such as \"1.1172\", found \"0.0\"",
        ),
    ];
    for (tail, expected) in cases {
        let error = Rates::from_file(&format!("{{\"base\":{tail}}}")).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }
    let error = Rates::from_file(r#"{"base":"EUR","date":"2026-10-30","rates":{"USD":1.1172}}"#).unwrap_err();
    assert!(error.to_string().contains("expected a string"), "{error}: a number would pass through a float");
}

proptest! {
    #[test]
    fn there_and_back_is_one(from in 0_usize..52, to in 0_usize..52) {
        let rates = shipped();
        let all: Vec<Currency> = rates.currencies().collect();
        let (from, to) = (all[from % all.len()], all[to % all.len()]);
        let (up, down) = rates.ratio(from, to).unwrap();
        prop_assert_eq!(rates.ratio(to, from), Some((down, up)));
        prop_assert_eq!(common_divisor(up, down), 1);
    }

    #[test]
    fn the_largest_numbers_do_not_overflow(a in 1_u64..1_000_000_000_000_000_000, b in 1_u64..100_000_000_000_000_000) {
        let json = format!(r#"{{"base":"EUR","date":"2026-10-30","rates":{{"USD":"{a}","GBP":"0.{b:017}"}}}}"#);
        let rates = Rates::from_file(&json).unwrap();
        prop_assert!(ratio(&rates, "USD", "GBP").is_some() && ratio(&rates, "GBP", "USD").is_some());
    }
}
