//! Plural forms as the tool and the translators' checks choose them: by the rules that browsers have too.
//!
//! A story asks each browser for the same table (`tests/stories/browsers/plurals.rs`).

use landfall::l10n::{Formatter, PlainFormatter};

const TABLE: &str = include_str!("../fixtures/plurals.tsv");

#[test]
fn every_number_has_the_plural_form_that_a_browser_gives_it() {
    let mut seen = 0;
    for row in TABLE.lines() {
        let [language, kind, numbers] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        for (number, form) in numbers.split(' ').map(|pair| pair.split_once('=').unwrap()) {
            let chosen = PlainFormatter.plural_category(language, number, kind == "ordinal");
            assert_eq!(chosen, form, "{language} {kind} {number}");
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn a_language_finds_its_rules_under_a_longer_tag() {
    assert_eq!(PlainFormatter.plural_category("ar-EG", "3", false), "few");
    assert_eq!(PlainFormatter.plural_category("zh-Hant-TW", "1", false), "other");
}

#[test]
fn what_nobody_has_rules_for_is_other() {
    assert_eq!(PlainFormatter.plural_category("qqq", "1", false), "other");
    assert_eq!(PlainFormatter.plural_category("not a tag", "1", false), "other");
    assert_eq!(PlainFormatter.plural_category("en", "one", false), "other");
}
