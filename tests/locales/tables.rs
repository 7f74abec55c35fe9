//! Icelandic by its table, beside what ICU 78 (CLDR 48) prints for the same options, as a browser with the language does.

use landfall::l10n::{
    CurrencyDisplay, DateLength, DateOptions, Formatter, ListKind, NumberOptions, PlainFormatter,
    PriceOptions, TABLES, TableFormatter, UnitLength,
};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/intl")
}

fn icelandic() -> TableFormatter {
    let table = fs::read_to_string(folder().join("is.json")).unwrap();
    TableFormatter::try_new("is", &table, Rc::new(PlainFormatter)).unwrap()
}

/// Blanks that do not break are as good as others here.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{2009}'], " ")
}

#[test]
fn every_language_that_the_formatter_names_has_a_table_and_no_other_has() {
    let mut found: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    found.sort();
    assert_eq!(found, TABLES);
}

#[test]
fn dates_and_ranges_print_as_icu_prints_them() {
    let (short, medium, long) = (DateLength::Short, DateLength::Medium, DateLength::Long);
    let rows = [
        (short, false, false, "1.12.26", "1.12.26 – 3.12.26", "30.12.26 – 2.1.27"),
        (
            short,
            true,
            false,
            "þri., 1.12.26",
            "þri., 1.12.26 – fim., 3.12.26",
            "mið., 30.12.26 – lau., 2.1.27",
        ),
        (short, false, true, "1.12.", "1.12.–3.12.", "30.12.2026 – 2.1.2027"),
        (short, true, true, "þri., 1.12.", "þri., 1.12. – fim., 3.12.", "mið., 30.12.2026 – lau., 2.1.2027"),
        (medium, false, false, "1. des. 2026", "1.–3. des. 2026", "30. des. 2026 – 2. jan. 2027"),
        (
            medium,
            true,
            false,
            "þri., 1. des. 2026",
            "þri., 1. – fim., 3. des. 2026",
            "mið., 30. des. 2026 – lau., 2. jan. 2027",
        ),
        (medium, false, true, "1. des.", "1.–3. des.", "30. des. 2026 – 2. jan. 2027"),
        (
            medium,
            true,
            true,
            "þri., 1. des.",
            "þri., 1. – fim., 3. des.",
            "mið., 30. des. 2026 – lau., 2. jan. 2027",
        ),
        (long, false, false, "1. desember 2026", "1.–3. desember 2026", "30. desember 2026 – 2. janúar 2027"),
        (
            long,
            true,
            true,
            "þriðjudagur, 1. desember",
            "þriðjudagur, 1. – fimmtudagur, 3. desember",
            "miðvikudagur, 30. desember 2026 – laugardagur, 2. janúar 2027",
        ),
    ];
    let by = icelandic();
    for (length, weekday, no_year, day, days, over_the_year) in rows {
        let options = DateOptions { length, weekday, no_year };
        assert_eq!(plain(&by.date("2026-12-01", &options)), day, "{options:?}");
        assert_eq!(plain(&by.date_range("2026-12-01", "2026-12-03", &options)), days, "{options:?}");
        assert_eq!(plain(&by.date_range("2026-12-30", "2027-01-02", &options)), over_the_year, "{options:?}");
        assert_eq!(plain(&by.date_range("2026-12-01", "2026-12-01", &options)), day, "{options:?}");
    }
    let medium = DateOptions { weekday: true, no_year: true, ..DateOptions::default() };
    assert_eq!(plain(&by.date_range("2026-11-30", "2026-12-03", &medium)), "mán., 30. nóv. – fim., 3. des.");
    let full = DateOptions { length: DateLength::Full, ..DateOptions::default() };
    assert_eq!(plain(&by.date("2026-12-01", &full)), "þriðjudagur, 1. desember 2026");
}

#[test]
fn money_and_numbers_print_as_icu_prints_them() {
    let by = icelandic();
    let price = |amount: &str, currency: &str, display: CurrencyDisplay| {
        plain(&by.price(amount, currency, &PriceOptions { display, fraction_digits: None }))
    };
    for (display, euros, kronur, yen) in [
        (CurrencyDisplay::Symbol, "1.234.567,50 EUR", "1.234.568 kr.", "1.234.568 JP¥"),
        (CurrencyDisplay::NarrowSymbol, "1.234.567,50 €", "1.234.568 kr.", "1.234.568 ¥"),
        (CurrencyDisplay::Code, "1.234.567,50 EUR", "1.234.568 ISK", "1.234.568 JPY"),
        (CurrencyDisplay::Name, "1.234.567,50 evrur", "1.234.568 íslenskar krónur", "1.234.568 japönsk jen"),
    ] {
        assert_eq!(price("1234567.50", "EUR", display), euros);
        assert_eq!(price("1234568", "ISK", display), kronur);
        assert_eq!(price("1234568", "JPY", display), yen);
    }
    assert_eq!(price("-1.50", "EUR", CurrencyDisplay::Symbol), "-1,50 EUR");
    assert_eq!(price("1", "EUR", CurrencyDisplay::Name), "1 evra");
    // Beyond what a float holds.
    assert_eq!(
        price("90071992547409931.23", "USD", CurrencyDisplay::Symbol),
        "90.071.992.547.409.931,23 USD"
    );
    let whole = PriceOptions { fraction_digits: Some(0), ..PriceOptions::default() };
    assert_eq!(plain(&by.price("999.50", "ISK", &whole)), "1.000 kr.");
    assert_eq!(plain(&by.percent("25.5", &NumberOptions::default())), "25,5%");
    let short = NumberOptions { max_fraction: Some(1), ..NumberOptions::default() };
    assert_eq!(by.number("9.96", &short), "10");
    assert_eq!(by.number("2.449", &short), "2,4");
    let padded = NumberOptions { min_fraction: Some(2), no_grouping: true, ..NumberOptions::default() };
    assert_eq!(by.number("-1234.5", &padded), "-1234,50");
}

#[test]
fn units_lists_and_names_are_icelandic() {
    let by = icelandic();
    for (number, unit, short, long) in [
        ("1", "hour", "1 klst.", "1 klukkustund"),
        ("21", "hour", "21 klst.", "21 klukkustund"),
        ("2", "minute", "2 mín.", "2 mínútur"),
        ("0.36", "kilogram", "0,36 kg", "0,36 kílógrömm"),
    ] {
        assert_eq!(plain(&by.unit(number, unit, UnitLength::Short)), short);
        assert_eq!(plain(&by.unit(number, unit, UnitLength::Long)), long);
    }
    let items = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(by.list(&items, ListKind::And), "a, b og c");
    assert_eq!(by.list(&items[..2], ListKind::Or), "a eða b");
    assert_eq!(by.list(&items[..1], ListKind::And), "a");
    assert_eq!(by.country("DE"), "Þýskaland");
    assert_eq!(by.currency_name("ISK"), "íslensk króna");
    assert_eq!(by.language_name("ja"), "japanska");
    // What the table does not have comes back as it is.
    assert_eq!(
        (by.country("QQ"), by.currency_name("QQQ"), by.language_name("qq")),
        ("QQ".into(), "QQQ".into(), "qq".into())
    );
    assert_eq!(by.date("soon", &DateOptions::default()), "soon");
}
