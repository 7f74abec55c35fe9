//! The runtime: exact values, fallback for each message, layers and languages.

use landfall::l10n::{Args, CurrencyDisplay, Layer, PlainFormatter, PriceOptions, Words, plain};
use std::rc::Rc;

fn words(files: &[(&str, &str)]) -> Words {
    let chain: Vec<&str> = files.iter().map(|(language, _)| *language).collect();
    let mut words = Words::new(&chain, |_| Rc::new(PlainFormatter));
    for (language, text) in files {
        assert_eq!(words.add(language, text, Layer::BuiltIn), [], "{language}");
    }
    words
}

fn english(text: &str) -> Words {
    words(&[("en", text)])
}

#[test]
fn amounts_beyond_two_to_the_53_print_exactly() {
    let words = english("m = { $m }\np = { PRICE($m) }\nn = { NUMBER($n) }\n");
    let args =
        Args::new().money("m", "9007199254740993.99", "EUR").number("n", "123456789012345678901234567890.1");
    assert_eq!(words.text("m", &args).unwrap(), "9007199254740993.99 EUR");
    assert_eq!(words.text("p", &args).unwrap(), "9007199254740993.99 EUR");
    assert_eq!(words.text("n", &args).unwrap(), "123456789012345678901234567890.1");
}

#[test]
fn a_price_keeps_its_options_through_functions_and_copies() {
    let words = english("p = { PRICE($m) }\nq = { PRICE($m, digits: 1) }\n");
    let options = PriceOptions { display: CurrencyDisplay::Code, fraction_digits: Some(0) };
    let args = Args::new().money_with("m", "49.99", "EUR", options);
    assert_eq!(words.text("p", &args).unwrap(), "49 EUR");
    assert_eq!(words.text("q", &args).unwrap(), "49.9 EUR");
}

#[test]
fn translators_set_options_in_the_message() {
    let words = english(
        "date = { DATE($d, year: \"no\") }\n\
         range = { DATERANGE($r, year: \"no\") }\n\
         one-day = { DATERANGE($o) }\n\
         time = { DURATION($t) }\n\
         list = { LIST($l, type: \"unit\") }\n\
         unit = { UNIT($n, unit: \"kilogram\") }\n\
         names = { COUNTRY($c) } { CURRENCY($e) } { LANGUAGE($g) }\n\
         cut = { NUMBER($n, maximumFractionDigits: 1) }\n\
         rate = { $p } { NUMBER($p, maximumFractionDigits: 0) }\n",
    );
    let args = Args::new()
        .date("d", "2026-12-01")
        .dates("r", "2026-12-01", "2026-12-03")
        .dates("o", "2026-12-01", "2026-12-01")
        .minutes("t", 192)
        .list("l", vec!["a".into(), "b".into()])
        .number("n", "0.365")
        .percent("p", "8.8")
        .text("c", "DE")
        .text("e", "EUR")
        .text("g", "ja");
    for (id, expected) in [
        ("date", "12-01"),
        ("range", "12-01–12-03"),
        ("one-day", "2026-12-01"),
        ("time", "3 hour 12 minute"),
        ("list", "a b"),
        ("unit", "0.365 kilogram"),
        ("names", "DE EUR ja"),
        ("cut", "0.3"),
        ("rate", "8.8% 8%"),
    ] {
        assert_eq!(words.faults("en", id, &args), [""; 0], "{id}");
        assert_eq!(plain(&words.text(id, &args).unwrap()), expected, "{id}");
    }
}

#[test]
fn a_count_selects_a_plural_form_and_is_printed_by_the_formatter() {
    let words = english(
        "lines = { $n ->\n [0] none\n [one] { $n } line\n *[other] { $n } lines\n }\n\
         rank = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n *[other] { $n }th\n }\n",
    );
    let text = |id, n| plain(&words.text(id, &Args::new().count("n", n)).unwrap());
    assert_eq!(text("lines", 0), "none");
    assert_eq!(text("lines", 1), "1 line");
    assert_eq!(text("lines", 21), "21 lines");
    assert_eq!(text("rank", 21), "21st");
    assert_eq!(text("rank", 4_000_000_000), "4000000000th");
}

#[test]
fn values_are_isolated_in_text_and_plain_takes_the_marks_out() {
    let text = english("m = Pay { $m } now\n").text("m", &Args::new().money("m", "49.00", "EUR")).unwrap();
    assert_eq!(text, "Pay \u{2068}49.00 EUR\u{2069} now");
    assert_eq!(plain(&text), "Pay 49.00 EUR now");
}

#[test]
fn each_message_falls_back_by_itself_and_says_so() {
    let words = words(&[("de", "a = eins\n"), ("en", "a = one\nb = two\n")]);
    let a = words.format("a", &Args::new()).unwrap();
    assert_eq!((a.text.as_str(), a.language, a.fallback), ("eins", "de", false));
    let b = words.format("b", &Args::new()).unwrap();
    assert_eq!((b.text.as_str(), b.language, b.fallback), ("two", "en", true));
    assert_eq!(words.format("c", &Args::new()), None, "the caller keeps the page's own text");
}

#[test]
fn a_miss_is_remembered_until_the_next_language_is_there() {
    let mut words = Words::new(&["de", "en"], |_| Rc::new(PlainFormatter));
    words.add("de", "a = eins\n", Layer::BuiltIn);
    assert!(words.text("a", &Args::new()).is_some() && !words.incomplete());
    assert!(words.text("b", &Args::new()).is_none() && words.incomplete());
    words.add("en", "b = two\n", Layer::BuiltIn);
    assert!(!words.incomplete());
    assert_eq!(words.text("b", &Args::new()).as_deref(), Some("two"));
}

#[test]
fn a_message_that_cannot_be_formatted_is_taken_from_the_next_language() {
    for broken in [
        "{ $missing }",
        "{ PRICE($missing) }",
        "{ PRICE($word) }",
        "{ NOSUCH($price) }",
        "{ no-such-message }",
        "{ -no-such-term }",
        "{ a }",
        "{ PRICE($price, display: \"loud\") }",
        "{ PRICE($price, digits: \"two\") }",
        "{ COUNTRY($price) }",
        "{ UNIT($price) }",
    ] {
        let words = words(&[("de", &format!("a = {broken}\n")), ("en", "a = { $price }\n")]);
        let args = Args::new().money("price", "49.00", "EUR").text("word", "kg");
        assert!(!words.faults("de", "a", &args).is_empty(), "{broken}");
        let text = words.format("a", &args).unwrap();
        assert_eq!((text.text.as_str(), text.fallback), ("49.00 EUR", true), "{broken}");
    }
}

#[test]
fn each_language_is_formatted_in_its_own_way() {
    struct Tagged(String);
    impl landfall::l10n::Formatter for Tagged {
        fn price(&self, amount: &str, currency: &str, _: &PriceOptions) -> String {
            format!("{amount} {currency} as in {}", self.0)
        }
        fn number(&self, number: &str, _: &landfall::l10n::NumberOptions) -> String {
            format!("{number} as in {}", self.0)
        }
        fn percent(&self, percent: &str, _: &landfall::l10n::NumberOptions) -> String {
            percent.into()
        }
        fn date(&self, date: &str, _: &landfall::l10n::DateOptions) -> String {
            date.into()
        }
        fn date_range(&self, from: &str, _: &str, _: &landfall::l10n::DateOptions) -> String {
            from.into()
        }
        fn list(&self, items: &[String], _: landfall::l10n::ListKind) -> String {
            items.concat()
        }
        fn unit(&self, number: &str, _: &str, _: landfall::l10n::UnitLength) -> String {
            number.into()
        }
        fn country(&self, code: &str) -> String {
            code.into()
        }
        fn currency_name(&self, code: &str) -> String {
            code.into()
        }
        fn language_name(&self, tag: &str) -> String {
            tag.into()
        }
        fn plural_category(&self, _: &str, _: &str, _: bool) -> &'static str {
            "other"
        }
    }
    let mut words = Words::new(&["de", "en"], |tag| Rc::new(Tagged(tag.to_owned())));
    words.add("de", "a = { $m }\n", Layer::BuiltIn);
    words.add("en", "b = { $m }\nc = { $n }\n", Layer::BuiltIn);
    let args = Args::new().money("m", "1", "EUR").count("n", 7);
    assert_eq!(words.text("a", &args).unwrap(), "1 EUR as in de");
    assert_eq!(words.text("b", &args).unwrap(), "1 EUR as in en");
    assert_eq!(words.text("c", &args).unwrap(), "7 as in en");
    words.reformat(|tag| Rc::new(Tagged(tag.to_owned() + "-CH")));
    assert_eq!(words.text("a", &args).unwrap(), "1 EUR as in de-CH");
    assert_eq!(words.formatter().number("3", &landfall::l10n::NumberOptions::default()), "3 as in de-CH");
}

#[test]
fn the_merchants_messages_lie_over_the_built_in_ones_whichever_came_first() {
    for merchant_first in [true, false] {
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        let mut files = [
            (Layer::BuiltIn, "a = ours { b }\nb = our part\nc = kept\n"),
            (Layer::Merchant, "b = their part\nd = new\n"),
        ];
        if merchant_first {
            files.reverse();
        }
        for (layer, text) in files {
            assert_eq!(words.add("en", text, layer), []);
        }
        let text = |id| words.text(id, &Args::new()).unwrap();
        assert_eq!(
            (text("a"), text("c"), text("d")),
            ("ours their part".into(), "kept".into(), "new".into())
        );
    }
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "<script>alert(1)</script>{ $x }\u{202E}";
    let words = english("a = From { $source } to { COUNTRY($source) }\n");
    let text = plain(&words.text("a", &Args::new().text("source", hostile)).unwrap());
    assert_eq!(text, format!("From {hostile} to {hostile}"));
}
