//! The words: every locale is complete, every message formats, and nothing in a file can do harm.

use landfall::l10n::{Layer, PlainFormatter, Words};
use std::rc::Rc;

#[test]
fn the_english_source_has_no_problem() {
    let text = std::fs::read_to_string("locales/en/landfall.ftl").unwrap();
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    assert_eq!(words.add("en", &text, Layer::BuiltIn), []);
    assert!(words.has("market-title"));
}
