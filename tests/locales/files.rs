//! The shipped files: complete, alike, plain, and fit for every value.

use crate::source::{self, described, messages};
use crate::values::{args, combinations};
use landfall::contract;
use landfall::l10n::{Args, Layer, PlainFormatter, Words, plain, shipped};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::rc::Rc;

fn words(locale: &str) -> Words {
    let mut words = Words::new(&[locale], |_| Rc::new(PlainFormatter));
    assert_eq!(words.add(locale, &source::text(locale), Layer::BuiltIn), [], "{locale}");
    words
}

#[test]
fn the_list_of_shipped_locales_is_the_list_of_folders() {
    let folders: BTreeSet<String> = fs::read_dir(source::folder())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    assert_eq!(shipped().map(ToOwned::to_owned).collect::<BTreeSet<_>>(), folders, "locales/index.txt");
    assert!(shipped().is_sorted(), "locales/index.txt is sorted");
}

#[test]
fn every_locale_has_every_message_of_the_source_and_no_other() {
    let source: BTreeSet<String> = messages("en").into_keys().collect();
    assert!(source.len() > 80, "only {} messages read", source.len());
    for locale in shipped() {
        let own: BTreeSet<String> = messages(locale).into_keys().collect();
        let missing: Vec<_> = source.difference(&own).collect();
        let extra: Vec<_> = own.difference(&source).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{locale}: missing {missing:?}, not in en {extra:?}");
    }
}

#[test]
fn every_locale_uses_what_the_source_prints_and_nothing_it_does_not_describe() {
    let source = messages("en");
    let mut used: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for locale in shipped() {
        for (id, message) in messages(locale) {
            let (id, english) = source.get_key_value(&id).unwrap();
            let known = described(&english.comment);
            for name in &message.variables {
                assert!(known.contains_key(name), "{locale}: {id} uses ${name}, which en does not describe");
            }
            for name in &english.printed {
                assert!(message.variables.contains(name), "{locale}: {id} leaves out ${name}");
            }
            used.entry(id).or_default().extend(message.variables);
        }
    }
    for (id, message) in &source {
        for name in described(&message.comment).keys() {
            assert!(used[id.as_str()].contains(name), "en: {id} describes ${name}, which no locale uses");
        }
    }
}

#[test]
fn every_message_of_the_source_says_where_it_is_seen_with_an_example_and_a_length() {
    for (id, message) in messages("en") {
        assert!(message.comment.lines().next().is_some_and(|line| line.len() > 10), "{id}: no comment");
        assert!(message.comment.contains("Example: "), "{id}: no example");
        let length = length_hint(&message.comment);
        assert!((8..=120).contains(&length), "{id}: length {length}");
    }
}

#[test]
fn no_message_contains_markup_or_shouts() {
    for locale in shipped() {
        for (id, message) in messages(locale) {
            for text in &message.texts {
                for sign in ["<", ">", "&", "!", "！", "http"] {
                    assert!(!text.contains(sign), "{locale}: {id} contains {sign:?}: {text:?}");
                }
            }
        }
    }
}

#[test]
fn every_message_formats_with_every_value() {
    let source = messages("en");
    let locales: Vec<_> = shipped().map(|locale| (locale, messages(locale), words(locale))).collect();
    let mut formatted = 0;
    for (id, english) in &source {
        let same: Vec<_> = locales.iter().map(|(_, messages, _)| &messages[id]).collect();
        for values in combinations(english, &same) {
            for (locale, _, words) in &locales {
                let faults = words.faults(locale, id, &args(&values));
                assert!(faults.is_empty(), "{locale}: {id} with {values:?}: {faults:?}");
                let text = plain(&words.text(id, &args(&values)).unwrap());
                assert!(!text.trim().is_empty(), "{locale}: {id} with {values:?} is empty");
                assert!(!text.contains(['{', '}', '$']), "{locale}: {id} with {values:?}: {text}");
                formatted += 1;
            }
        }
    }
    assert!(formatted > 1000, "only {formatted} texts were tried");
}

#[test]
fn no_text_is_longer_than_the_source_allows() {
    let source = messages("en");
    let mut longest: BTreeMap<_, (usize, usize, String)> = BTreeMap::new();
    for locale in shipped() {
        let (words, own) = (words(locale), messages(locale));
        for (id, english) in &source {
            let limit = length_hint(&english.comment);
            for values in combinations(english, &[&own[id]]) {
                let text = plain(&words.text(id, &args(&values)).unwrap());
                let width = width(&text);
                if width > limit && longest.get(&(locale, id)).is_none_or(|(known, ..)| *known < width) {
                    longest.insert((locale, id), (width, limit, text));
                }
            }
        }
    }
    assert!(longest.is_empty(), "(locale, message): (width, limit, text): {longest:#?}");
}

#[test]
fn plural_variants_are_exactly_those_of_the_language() {
    const PROBE: &str =
        "probe = { $n -> [zero] zero [one] one [two] two [few] few [many] many *[other] other }";
    let source = messages("en");
    for locale in shipped() {
        let probe = PROBE.replace(" [", "\n [").replace(" *[", "\n *[").replace(" }", "\n }");
        let mut words = Words::new(&[locale], |_| Rc::new(PlainFormatter));
        assert_eq!(words.add(locale, &probe, Layer::BuiltIn), []);
        let categories: BTreeSet<String> =
            (0..=200).map(|n| words.text("probe", &Args::new().count("n", n)).unwrap()).collect();
        for (id, message) in messages(locale) {
            let kinds = described(&source[&id].comment);
            for (name, variants) in &message.variants {
                if kinds[name].iter().any(|kind| kind == "count") {
                    for keys in variants {
                        assert_eq!(*keys, categories, "{locale}: {id}, variants of ${name}");
                    }
                }
            }
        }
    }
}

#[test]
fn arabic_needs_six_plural_forms_and_has_them() {
    let words = words("ar");
    let texts: BTreeSet<String> = [0, 1, 2, 3, 11, 100]
        .map(|n| plain(&words.text("market-results", &Args::new().count("count", n)).unwrap()))
        .into();
    assert_eq!(texts.len(), 6, "{texts:?}");
}

#[test]
fn every_note_of_a_quote_has_a_message() {
    let ids = messages("en");
    for note in contract::note::ALL {
        assert!(ids.contains_key(&format!("note-{}", note.name)), "note-{}", note.name);
    }
}

#[test]
fn every_reason_for_a_country_has_words_of_its_own() {
    for locale in shipped() {
        let words = &messages(locale)["market-guess"].variants["reason"][0];
        for reason in contract::reason::ALL {
            assert!(words.contains(reason.name), "{locale}: market-guess has no [{}]", reason.name);
        }
    }
}

#[test]
fn every_tax_of_the_rules_has_a_name_in_every_language() {
    let rules = fs::read_dir(source::folder().with_file_name("data").join("markets")).unwrap();
    let taxes: BTreeSet<String> = rules
        .flat_map(|file| {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            let taxes: Vec<_> = text
                .lines()
                .filter_map(|line| line.strip_prefix("tax = \"")?.strip_suffix('"').map(ToOwned::to_owned))
                .collect();
            taxes
        })
        .collect();
    assert!(taxes.len() > 3, "read only {taxes:?}");
    for locale in shipped() {
        for id in ["tax-name", "breakdown-tax"] {
            let named = &messages(locale)[id].variants["tax"][0];
            let extra = BTreeSet::from(["other".to_owned()]);
            assert_eq!(*named, &taxes | &extra, "{locale}: {id}");
        }
    }
}

/// A name that is written wrong gives no text and no other sign.
#[test]
fn every_message_that_the_views_ask_for_exists() {
    let ids = messages("en");
    let areas: BTreeSet<&str> = ids.keys().map(|id| id.split('-').next().unwrap()).collect();
    let mut asked = BTreeSet::new();
    for file in fs::read_dir(source::folder().with_file_name("src").join("view")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for quoted in text.split('"').skip(1).step_by(2) {
            let area = quoted.split_once('-').map(|(area, _)| area);
            let is_name =
                quoted.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !quoted.ends_with('-');
            if is_name && area.is_some_and(|area| areas.contains(area)) {
                asked.insert(quoted.to_owned());
            }
        }
    }
    assert!(asked.len() > 30, "found only {asked:?}");
    let unknown: Vec<_> = asked.iter().filter(|id| !ids.contains_key(*id)).collect();
    assert!(unknown.is_empty(), "src/view asks for {unknown:?}");
}

fn length_hint(comment: &str) -> usize {
    let hint = comment.rsplit("Length: ").next().unwrap();
    hint.trim().parse().unwrap_or_else(|_| panic!("no length in {comment:?}"))
}

/// The width in Latin letters: a Chinese or Japanese character takes two, a mark over a letter none.
fn width(text: &str) -> usize {
    text.chars()
        .map(|c| match c {
            '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}' => 2,
            '\u{064B}'..='\u{0652}' => 0,
            _ => 1,
        })
        .sum()
}
