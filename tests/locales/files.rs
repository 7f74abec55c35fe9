//! The shipped files: clean by the check, and fit for every value.

use crate::locales::source;
use landfall::contract;
use landfall::l10n::{Args, Formatter, Layer, PlainFormatter, Words, plain, shipped};
use landfall::locales::{Files, Finding, Row, Source, check, check_source, forms, rows};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

fn words(locale: &str) -> Words {
    let mut words = Words::new(&[locale], |_| Rc::new(PlainFormatter));
    assert_eq!(words.add(locale, &source::text(locale), Layer::BuiltIn), [], "{locale}");
    words
}

fn formatter() -> Rc<dyn Formatter> {
    Rc::new(PlainFormatter)
}

fn english() -> Source {
    Source::read(source::files("en"))
}

/// Every message of a locale with sample values, those that try it included.
fn all_rows(locale: &str) -> Vec<Row> {
    rows(&english(), locale, source::files(locale), (&formatter(), &formatter()), true)
}

/// The names of all messages.
fn ids() -> BTreeSet<String> {
    english().ids().map(str::to_owned).collect()
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
fn the_check_has_nothing_to_say_about_any_shipped_file() {
    let english = english();
    assert!(english.ids().count() > 80, "only {} messages read", english.ids().count());
    let others: Vec<Files> = shipped().map(source::files).collect();
    let others: Vec<&Files> = others.iter().collect();
    for locale in shipped() {
        let found = match locale {
            "en" => check_source(&english, &others, &formatter()),
            _ => check(&english, locale, source::files(locale), &formatter()),
        };
        let lines: Vec<String> = found.iter().map(|f| f.line(&format!("locales/{locale}"))).collect();
        assert!(lines.is_empty(), "{}", lines.join("\n"));
    }
}

#[test]
fn err_a_message_that_is_taken_out_of_any_shipped_file_is_missed() {
    let english = english();
    for locale in shipped().filter(|locale| *locale != "en") {
        for (file, id) in [("landfall.ftl", "price-charged"), ("details.ftl", "breakdown-goods")] {
            let files = source::files(locale);
            let without = |text: &str| -> String {
                text.split_inclusive('\n').filter(|line| !line.starts_with(&format!("{id} = "))).collect()
            };
            let gap: Vec<String> = files.each().map(|(_, text)| without(text)).collect();
            assert!(gap.concat().len() < files.text().len(), "{locale}: no message {id} in one line");
            let found: Vec<Finding> = check(&english, locale, Files::of(&gap), &formatter());
            assert_eq!(found.len(), 1, "{locale}: {found:?}");
            let found = (found[0].code, found[0].file, found[0].message.as_deref());
            assert_eq!(found, ("missing", file, Some(id)), "{locale}");
        }
    }
}

#[test]
fn every_message_formats_with_every_value() {
    let mut formatted = 0;
    for locale in shipped() {
        for row in all_rows(locale) {
            for text in &row.texts {
                let values = text.values.told();
                assert!(text.faults.is_empty(), "{locale}: {} with {values}: {:?}", row.id, text.faults);
                assert!(!text.text.trim().is_empty(), "{locale}: {} with {values} is empty", row.id);
                let is_clean = text.values.is_trial() || !plain(&text.text).contains(['{', '}', '$']);
                assert!(is_clean, "{locale}: {} with {values}: {}", row.id, text.text);
                formatted += 1;
            }
        }
    }
    assert!(formatted > 1000, "only {formatted} texts were tried");
}

#[test]
fn every_plural_form_of_every_locale_is_among_the_sample_values() {
    for locale in shipped() {
        let expected: BTreeSet<&str> = forms(&PlainFormatter, locale, false)
            .iter()
            .filter(|form| form.is_whole())
            .map(|form| form.name)
            .collect();
        let all = all_rows(locale);
        let row = all.iter().find(|row| row.id == "market-results").unwrap();
        let words = words(locale);
        let seen: BTreeSet<&str> = row
            .texts
            .iter()
            .filter_map(|text| text.values.told().strip_prefix("count=").map(str::to_owned))
            .map(|count| PlainFormatter.plural_category(locale, &count, false))
            .collect();
        assert_eq!(seen, expected, "{locale}");
        assert!(words.has("market-results"));
    }
}

/// What a hostile page, file or merchant could put into an argument comes out as the same letters.
#[test]
fn hostile_values_come_out_as_text_in_every_message() {
    let mut seen = 0;
    for locale in shipped() {
        for row in all_rows(locale) {
            for text in row.texts.iter().filter(|text| text.values.told().contains("onclick")) {
                // A text may choose nothing and be printed nowhere; where it is printed, it is whole.
                if text.text.contains("onclick") {
                    assert!(
                        text.text.contains("<b onclick=alert(1)>&amp;{ $x }</b>\u{202E}"),
                        "{locale}: {}",
                        row.id
                    );
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 10, "only {seen} texts had a hostile value in them");
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
    let ids = ids();
    for note in contract::note::ALL {
        assert!(ids.contains(&format!("note-{}", note.name)), "note-{}", note.name);
    }
}

#[test]
fn every_reason_for_a_country_has_words_of_its_own() {
    for locale in shipped() {
        let words = words(locale);
        let text = |reason: &str| {
            words.text("market-guess", &Args::new().text("reason", reason).text("country", "DE"))
        };
        let texts: BTreeSet<_> = contract::reason::ALL.iter().map(|reason| text(reason.name)).collect();
        assert_eq!(texts.len(), contract::reason::ALL.len(), "{locale}: two reasons read alike: {texts:?}");
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
        let words = words(locale);
        for id in ["tax-name", "breakdown-tax"] {
            let text =
                |tax: &str| words.text(id, &Args::new().text("tax", tax).text("country", "DE")).unwrap();
            let unnamed: Vec<_> = taxes.iter().filter(|tax| text(tax) == text("none-of-them")).collect();
            assert!(unnamed.is_empty(), "{locale}: {id} has no name for {unnamed:?}");
        }
    }
}

/// A name that is written wrong gives no text and no other sign.
#[test]
fn every_message_that_the_views_ask_for_exists() {
    let ids = ids();
    let areas: BTreeSet<&str> = ids.iter().map(|id| id.split('-').next().unwrap()).collect();
    let mut asked = BTreeSet::new();
    for file in files_below(&source::folder().with_file_name("src").join("view")) {
        let text = fs::read_to_string(file).unwrap();
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
    let unknown: Vec<_> = asked.iter().filter(|id| !ids.contains(*id)).collect();
    assert!(unknown.is_empty(), "src/view asks for {unknown:?}");
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// All of our code as one text.
fn code(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all += &code(&path);
        } else if path.extension().is_some_and(|end| end == "rs") {
            all += &fs::read_to_string(&path).unwrap();
        }
    }
    all
}

/// Translators write each of them in 48 languages, and every visitor of a page that fetches them pays for it.
#[test]
fn every_message_is_printed_by_something() {
    let code = code(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let named = |id: &str| {
        let note = id
            .strip_prefix("note-")
            .is_some_and(|code| contract::note::ALL.iter().any(|note| note.name == code));
        note || code.contains(&format!("\"{id}\""))
    };
    let english = source::text("en");
    let ids = english.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let ids = ids.filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()));
    let idle: Vec<&str> = ids.filter(|id| !named(id)).collect();
    assert_eq!(idle, [""; 0], "messages that no code prints");
}
