//! The check: what it finds, where, and what it says to do. One row, one mistake.

use landfall::l10n::{Formatter, PlainFormatter};
use landfall::locales::{Files, Source, check, check_source, coverage};
use std::rc::Rc;

const ENGLISH: &str = "\
# A price.
#   $price (money): the price
# Example: charged as $49.00. Length: 26
price = charged as { $price }

# How many.
#   $count (count): how many
# Example: 3 countries found. Length: 30
found =
    { $count ->
        [one] { $count } country found
       *[other] { $count } countries found
    }

# A tax.
#   $tax (word): vat, gst; anything else is \"tax\"
#   $country (country): where
# Example: VAT. Length: 24
tax =
    { $tax ->
        [vat] VAT
        [gst] goods and services tax
       *[other] tax
    }

# A day.
#   $date (date): the day
#   $weight (number): kilograms
# Example: 0.36 kg on 1 Dec. Length: 40
day = { UNIT($weight, unit: \"kilogram\") } on { DATE($date) }

# A row.
# Example: Total. Length: 12
total = Total
";

const PRICE: &str = "price = Sie zahlen { $price }\n";
const FOUND: &str = "found = { $count ->\n [one] { $count } Land\n *[other] { $count } Länder\n }\n";
const TAX: &str = "tax = { $tax ->\n [vat] MwSt.\n [gst] GST\n *[other] Steuer\n }\n";
const DAY: &str = "day = { UNIT($weight, unit: \"kilogram\") } am { DATE($date) }\n";
const TOTAL: &str = "total = Summe\n";

/// Collects what is not as expected, so that one run shows all of it.
fn differs(
    line: &str,
    (short, told): (Vec<String>, String),
    expected: &[&str],
    advice: &str,
) -> Option<String> {
    let same = short == expected && told.contains(advice);
    (!same).then(|| format!("{line}\n  expected {expected:?} and {advice:?}, found {short:?}\n{told}"))
}

fn plain() -> Rc<dyn Formatter> {
    Rc::new(PlainFormatter)
}

/// What the check finds: line, column and code of each, and all of it as text.
fn findings(language: &str, text: &str) -> (Vec<String>, String) {
    let found = check(&Source::read(ENGLISH), language, text, &plain());
    let short = found.iter().map(|f| format!("{}:{} {}", f.line, f.column, f.code)).collect();
    (short, found.iter().map(|f| f.line("de") + "\n").collect())
}

#[test]
fn a_complete_file_has_nothing_to_do() {
    let (short, told) = findings("de", &[PRICE, FOUND, TAX, DAY, TOTAL].concat());
    assert!(short.is_empty(), "{told}");
    assert_eq!(
        check_source(&Source::read(ENGLISH), &[], &plain()).len(),
        1,
        "$country is used by no language"
    );
}

#[test]
fn every_mistake_is_found_at_its_place_with_what_to_do() {
    let mut wrong = Vec::new();
    for (line, expected, advice) in [
        (
            "price = Sie zahlen { $prise }",
            ["1:1 missing-variable", "1:22 unknown-variable"].as_slice(),
            "is it $price?",
        ),
        ("price = Sie zahlen", &["1:1 missing-variable"], "print it: { $price }"),
        ("price = Sie zahlen $price", &["1:1 missing-variable", "1:20 bare-variable"], "write { $name }"),
        ("price = Sie zahlen { PRIZE($price) }", &["1:22 unknown-function"], "is it PRICE?"),
        ("price = Sie zahlen { DATE($price) }", &["1:22 function-argument"], "write PRICE($price)"),
        (
            "price = Sie zahlen { $price } { PRICE(\"x\") }",
            &["1:33 function-argument"],
            "a variable of the kind money",
        ),
        ("price = { PRICE($price, digts: 2) }", &["1:25 unknown-option"], "PRICE has display, digits"),
        ("price = { PRICE($price, digits: \"2\") }", &["1:25 option-value"], "without quotes"),
        ("price = { PRICE($price, display: \"loud\") }", &["1:25 option-value"], "\"symbol\" or \"narrow\""),
        ("price = <b>Sie zahlen</b> { $price }", &["1:9 markup"], "plain text"),
        ("price = Sie zahlen { $price }!", &["1:30 shouting"], "calmly"),
        ("price = Sie & ich { $price }", &["1:13 markup"], "and"),
        ("price = Sie  zahlen { $price }", &["1:12 spaces"], "write one"),
        ("price = https://zoll.de { $price }", &["1:9 link"], "leave it out"),
        ("price = \u{202E}Sie\u{202C} { $price }", &["1:9 direction"], "by themselves"),
        ("price = charged as { $price }", &["1:1 same-as-english"], "# Same as English: …"),
        ("price = Sie zahlen wirklich und wahrhaftig { $price }", &["1:1 long"], "# Long: …"),
        ("price = Sie zahlen { $price", &["1:28 syntax"], "close the brace"),
        ("price = Sie zahlen { \"x } { $price }", &["1:37 syntax"], "close the quotation mark"),
        ("price =", &["1:1 syntax"], "behind the ="),
        ("price = { $price }\nprice = { $price }", &["2:1 duplicate"], "take one of them out"),
        ("price = { { $price } }", &["1:1 too-deep"], "one pair of braces"),
        ("price = { $price ->\n *[other] { $price }\n }", &["1:11 selector"], "only counts, words and codes"),
        ("price = { pay }", &["1:1 missing-variable", "1:11 unknown-reference"], "write it out"),
        ("price = { tax } { $price }", &["1:11 unknown-variable"], "needs $tax"),
        ("price = { $price }\n .title = x", &["2:3 attribute"], "take it out"),
        ("price = { $price }\nprise = x", &["2:1 extra"], "is it price?"),
        ("price = { $price }\n-term = x", &["2:1 unused-term"], "take it out"),
        ("# Long: weil\nprice = { $price }", &["2:1 unneeded-note"], "take that line out"),
        ("PRICE = x\nprice = { $price }", &["1:1 function-name", "1:1 extra"], "call it something else"),
    ] {
        wrong.extend(differs(
            line,
            findings("de", &[line, "\n", FOUND, TAX, DAY, TOTAL].concat()),
            expected,
            advice,
        ));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn variants_are_those_of_the_language_and_of_the_source() {
    let mut wrong = Vec::new();
    for (language, line, expected, advice) in [
        (
            "de",
            "found = { $count ->\n *[other] { $count } Länder\n }",
            ["1:11 missing-plural"].as_slice(),
            "the form for 1;",
        ),
        (
            "de",
            "found = { $count ->\n [one] { $count }\n [two] { $count }\n *[other] { $count }\n }",
            &["3:3 extra-plural"],
            "de has [one] [other]",
        ),
        (
            "de",
            "found = { $count ->\n [ones] { $count }\n [one] { $count }\n *[other] { $count }\n }",
            &["2:3 unknown-plural"],
            "no plural form",
        ),
        (
            "de",
            "found = { $count ->\n [one] { $count }\n [one] { $count }\n *[other] { $count }\n }",
            &["3:3 duplicate-variant"],
            "take one",
        ),
        ("de", "found = { $count } Länder", &["1:1 one-form"], "# One form: …"),
        ("ja", "found = { $count }か国", &[], ""),
        ("tr", "# One form: nouns after numbers stay singular\nfound = { $count } ülke", &[], ""),
        ("ja", "# One form: as always\nfound = { $count }か国", &["2:1 unneeded-note"], "it is not so"),
        (
            "pl",
            "found = { $count ->\n [one] { $count }\n [few] { $count }\n *[other] { $count }\n }",
            &["1:11 missing-plural"],
            "[many] is missing, the form for 0",
        ),
        ("pl", "found = { $count ->\n [one] { $count }\n [few] { $count }\n *[many] { $count }\n }", &[], ""),
        (
            "fr",
            "found = { $count ->\n [one] { $count }\n *[other] { $count }\n }",
            &["1:11 missing-plural"],
            "the form for 1000000",
        ),
        (
            "cs",
            "found = { $count ->\n [one] { $count }\n [few] { $count }\n *[other] { $count }\n }",
            &[],
            "",
        ),
        (
            "cs",
            "found = { $count ->\n [one] { $count }\n [few] { $count }\n [many] { $count }\n *[other] { $count }\n }",
            &[],
            "",
        ),
        ("de", "found = { $count ->\n [0] nichts\n [one] { $count }\n *[other] { $count }\n }", &[], ""),
        (
            "en-GB",
            "found = { NUMBER($count, type: \"ordinal\") ->\n [one] { $count }st\n [two] { $count }nd\n [few] { $count }rd\n *[other] { $count }th\n }",
            &[],
            "",
        ),
        (
            "en-GB",
            "found = { NUMBER($count, type: \"ordinal\") ->\n [one] { $count }st\n *[other] { $count }th\n }",
            &["1:11 missing-plural", "1:11 missing-plural"],
            "[two] is missing",
        ),
    ] {
        wrong.extend(differs(
            line,
            findings(language, &[line, "\n", PRICE, TAX, DAY, TOTAL].concat()),
            expected,
            advice,
        ));
    }
    for (line, expected, advice) in [
        (
            "tax = { $tax ->\n [vta] MwSt.\n [gst] GST\n *[other] Steuer\n }",
            ["1:9 missing-variant", "2:3 unknown-word"].as_slice(),
            "is it [vat]?",
        ),
        ("tax = { $tax ->\n [vat] MwSt.\n *[other] Steuer\n }", &["1:9 missing-variant"], "[gst]"),
        (
            "tax = { $tax ->\n [vat] MwSt.\n [gst] goods and services tax\n *[other] Steuer\n }",
            &["3:8 same-as-english"],
            "translate it",
        ),
        ("tax = { $tax ->\n [vat] VAT\n [gst] GST\n *[other] Steuer\n }", &[], ""),
        ("tax = { $tax }", &["1:9 printed-word"], "choose a text by it"),
        (
            "tax = { $country ->\n [CH] MWST\n [ch] MWST\n *[other] MwSt.\n }",
            &["3:3 unknown-word"],
            "2 capital letters",
        ),
        ("tax = { $country }", &["1:9 printed-code"], "write { COUNTRY($country) }"),
        (
            "day = { $weight } am { DATE($date) } { UNIT($weight) }",
            &["1:40 option-value"],
            "unit: \"kilogram\"",
        ),
    ] {
        let (name, _) = line.split_once(' ').unwrap();
        let rest: String = [PRICE, FOUND, TAX, DAY, TOTAL]
            .into_iter()
            .filter(|m| !m.starts_with(&[name, " "].concat()))
            .collect();
        wrong.extend(differs(line, findings("de", &[line, "\n", &rest].concat()), expected, advice));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_file_that_ends_within_a_line_is_named() {
    let all = [PRICE, FOUND, TAX, DAY, TOTAL].concat();
    let (short, told) = findings("de", all.trim_end());
    assert_eq!(short.len(), 1, "{told}");
    assert!(short[0].ends_with(" last-line") && told.contains("end the file with a line break"), "{told}");
    let source = Source::read(Files::of(&[ENGLISH, ""]));
    let found = check(&source, "de", Files::of(&[all.trim_end(), ""]), &plain());
    assert_eq!(
        found.iter().map(|finding| (finding.file, finding.code)).collect::<Vec<_>>(),
        [("landfall.ftl", "last-line")]
    );
}

#[test]
fn a_note_with_a_reason_allows_what_it_names() {
    let total = "# Same as English: Total is German too\ntotal = Total\n";
    let price = "# Long: kürzer geht es nicht\nprice = Sie zahlen wirklich und wahrhaftig { $price }\n";
    assert_eq!(findings("de", &[price, FOUND, TAX, DAY, total].concat()).0, [""; 0]);
    let without_reason = "# Same as English:\ntotal = Total\n";
    assert_eq!(findings("de", &[PRICE, FOUND, TAX, DAY, without_reason].concat()).0.len(), 1);
}

#[test]
fn what_is_missing_is_placed_where_it_belongs() {
    let (short, told) = findings("de", &[PRICE, TAX, TOTAL].concat());
    assert_eq!(short, ["1:1 missing", "2:1 missing"], "{told}");
    assert!(
        told.contains("error: found: not found; translate it; in English it stands after price"),
        "{told}"
    );
    let counts = coverage(&Source::read(ENGLISH), &check(&Source::read(ENGLISH), "de", PRICE, &plain()));
    assert_eq!((counts.translated, counts.missing, counts.messages), (1, 4, 5));
}

#[test]
fn lengths_are_those_of_long_names_and_whole_dates() {
    let source = Source::read(
        "# To.\n#   $country (country): where\n# Example: To Germany. Length: 30\nto = To { COUNTRY($country) }\n\n\
         # On.\n#   $date (date): when\n# Example: on 1 Dec 2026. Length: 16\non = on { DATE($date) }\n",
    );
    let found = |text: &str| -> Vec<String> {
        check(&source, "de", text, &plain()).into_iter().map(|finding| finding.found).collect()
    };
    assert_eq!(found("to = Nach { COUNTRY($country) }\non = am { DATE($date) }\n"), [""; 0]);
    assert_eq!(
        found("to = Lieferung nach { COUNTRY($country) }\non = ab dem { DATE($date) }\n"),
        [
            "37 letters wide, where 30 fit: \"Lieferung nach Bosnia and Herzegovina\"",
            "19 letters wide, where 16 fit: \"ab dem 30 Sept 2026\""
        ]
    );
}

#[test]
fn the_files_of_a_language_are_one_set_and_each_message_has_its_file() {
    let split = |text: &str| -> Vec<String> { text.split("= FILE =\n").map(str::to_owned).collect() };
    let (first, second) = ENGLISH.split_at(ENGLISH.find("# A day.").unwrap());
    let english = Source::read(Files::of(&[first, second]));
    for (text, expected, advice) in [
        ([PRICE, FOUND, TAX, "= FILE =\n", DAY, TOTAL].concat(), [].as_slice(), ""),
        // A file may use what a page has for certain: the first, and not the other way round.
        (["-sum = Summe\n", PRICE, FOUND, TAX, "= FILE =\n", DAY, "total = { -sum }\n"].concat(), &[], ""),
        (
            [PRICE, FOUND, "tax = { -tax }\n", "= FILE =\n", DAY, TOTAL, "-tax = Steuer\n"].concat(),
            &["landfall.ftl:6:10 unknown-reference"],
            "move what is named to landfall.ftl",
        ),
        (
            [PRICE, FOUND, TAX, TOTAL, "= FILE =\n", DAY].concat(),
            &["landfall.ftl:11:1 file"],
            "move it to delivery.ftl, where English has it",
        ),
        (
            [PRICE, FOUND, TAX, TOTAL, "= FILE =\n", DAY, TOTAL].concat(),
            &["landfall.ftl:11:1 file", "delivery.ftl:2:1 duplicate"],
            "take one of them out",
        ),
        (
            [PRICE, "= FILE =\n", DAY, TOTAL, FOUND, TAX].concat(),
            &["delivery.ftl:3:1 file", "delivery.ftl:7:1 file"],
            "move it to landfall.ftl",
        ),
        ([PRICE, FOUND, TAX, "= FILE =\n", DAY].concat(), &["delivery.ftl:1:1 missing"], "after day"),
        (
            [PRICE, FOUND, TAX, "= FILE =\n"].concat(),
            &["delivery.ftl:1:1 missing", "delivery.ftl:1:1 missing"],
            "stands at the top",
        ),
        (
            [PRICE, FOUND, TAX, "day = {\n= FILE =\n", TOTAL].concat(),
            &["landfall.ftl:11:1 syntax"],
            "can't be read from here",
        ),
    ] {
        let found = check(&english, "de", Files::of(&split(&text)), &plain());
        let short: Vec<_> =
            found.iter().map(|f| format!("{}:{}:{} {}", f.file, f.line, f.column, f.code)).collect();
        // Short texts of the language need fewer words than English: only what is expected, of its kind.
        let short: Vec<_> = short.into_iter().filter(|line| !line.ends_with("missing-variant")).collect();
        assert_eq!(short, expected, "{text}");
        let told: String = found.iter().map(|f| f.line("de") + "\n").collect();
        assert!(told.contains(advice), "{told}");
    }
}

#[test]
fn a_message_uses_only_those_of_files_that_a_page_has_with_it() {
    let message = |id: &str| format!("# A row.\n# Example: Total. Length: 12\n{id} = Total\n");
    let names = ["first", "delivery", "sums", "cart", "details", "papers", "notice", "market"];
    let english = Source::read(Files::of(&names.map(message)));
    for (own, uses, expected) in [
        ("cart", "sums", [].as_slice()),
        ("cart", "delivery", &[]),
        ("details", "sums", &[]),
        ("papers", "cart", &[]),
        ("notice", "first", &[]),
        // A cart that is sure of everything has no closer look, and an open breakdown no cart.
        ("cart", "details", &["cart.ftl:1:10 unknown-reference"]),
        ("cart", "papers", &["cart.ftl:1:10 unknown-reference"]),
        ("details", "cart", &["details.ftl:1:13 unknown-reference"]),
        ("sums", "details", &["sums.ftl:1:10 unknown-reference"]),
        ("cart", "notice", &["cart.ftl:1:10 unknown-reference"]),
        ("notice", "cart", &["notice.ftl:1:12 unknown-reference"]),
    ] {
        let files = names.map(|name| match name == own {
            true => format!("{name} = {{ {uses} }}\n"),
            false => format!("{name} = Summe\n"),
        });
        let found = check(&english, "de", Files::of(&files), &plain());
        let short: Vec<_> =
            found.iter().map(|f| format!("{}:{}:{} {}", f.file, f.line, f.column, f.code)).collect();
        assert_eq!(short, expected, "{files:?}");
    }
}

#[test]
fn what_a_message_prints_of_another_may_choose_for_it() {
    let english = Source::read(
        "# A tax.\n#   $tax (word): vat, gst\n# Example: VAT. Length: 24\ntax = { $tax ->\n [gst] GST\n *[vat] VAT\n }\n\n\
         # A row.\n#   $tax (word): vat, gst\n# Example: VAT. Length: 24\nrow = { $tax ->\n [gst] GST tax\n *[vat] VAT tax\n }\n",
    );
    let tax = "tax = { $tax ->\n [gst] WSt.\n *[vat] MwSt.\n }\n";
    for (row, expected) in [
        ("row = { $tax ->\n *[vat] { tax }\n }\n", [].as_slice()),
        ("row = { tax }\n", &[]),
        ("row = { $tax ->\n *[vat] Steuer\n }\n", &["5:9 missing-variant"]),
    ] {
        let found = check(&english, "de", [tax, row].concat().as_str(), &plain());
        let short: Vec<_> = found.iter().map(|f| format!("{}:{} {}", f.line, f.column, f.code)).collect();
        assert_eq!(short, expected, "{row}");
    }
}

#[test]
fn err_comments_of_the_source_that_are_not_in_form_are_named() {
    for (text, expected) in [
        ("a = A\n", "1:1"),
        ("# Seen.\n#   $x (moneys): y\n# Example: A. Length: 9\na = { $x }\n", "2:3"),
        ("# Seen.\n# Example: A\na = A\n", "2:3"),
        ("# Seen.\n# Example: A. Length: 999\na = A\n", "3:1"),
    ] {
        let found = check_source(&Source::read(text), &[], &plain());
        let first = found.iter().find(|f| f.code == "comment").unwrap();
        assert_eq!(format!("{}:{}", first.line, first.column), expected, "{text}{found:?}");
    }
}

#[test]
fn err_hostile_files_are_checked_without_harm() {
    for text in [
        "price = ".to_owned() + &"{".repeat(100_000),
        "price = { price }\n".to_owned(),
        "price = { total }\ntotal = { price }\n".to_owned(),
        "\u{FEFF}price = { $price }\r\ntotal =\r\n    a\r\n    b\r\n".to_owned(),
        "\0\0\0".to_owned(),
        "-a = { -b }\n-b = { -a }\ntotal = { -a }\n".to_owned(),
    ] {
        let (_, told) = findings("de", &text);
        assert!(!told.is_empty());
    }
}
