//! Looking for a text in a text, putting texts together and quoting one, in few bytes.
//!
//! The standard searches are made for long texts; each of their three kinds, and the tables by which `{:?}` decides
//! what can be printed, would weigh more than a whole room of the widget. What is searched here has a few words. The standard `concat` and `join` have
//! code of their own for separators of every length.

use super::Json;

/// The byte at which `part` first stands in `text`. Nothing stands at the beginning.
///
/// ```
/// assert_eq!(landfall::input::find("10% MIN 2.00 EUR", " MIN "), Some(3));
/// ```
#[must_use]
pub fn find(text: &str, part: &str) -> Option<usize> {
    (0..text.len().max(1)).find(|at| starts(text, *at, part))
}

/// The byte at which `part` last stands in `text`.
///
/// ```
/// assert_eq!(landfall::input::find_last("a MIN b MIN c", " MIN "), Some(7));
/// ```
#[must_use]
pub fn find_last(text: &str, part: &str) -> Option<usize> {
    (0..text.len()).rev().find(|at| starts(text, *at, part))
}

/// The parts as one text.
///
/// ```
/// assert_eq!(landfall::input::joined(&["markets/", "DE", ".json"]), "markets/DE.json");
/// ```
#[must_use]
pub fn joined(parts: &[&str]) -> String {
    separated(parts, "")
}

/// The parts as one text, with `by` between them.
///
/// ```
/// assert_eq!(landfall::input::separated(&["DE", "GB"], ", "), "DE, GB");
/// assert_eq!(landfall::input::separated::<&str>(&[], ", "), "");
/// ```
#[must_use]
pub fn separated<T: AsRef<str>>(parts: &[T], by: &str) -> String {
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push_str(by);
        }
        text.push_str(part.as_ref());
    }
    text
}

/// The text in quotes, on one line.
///
/// ```
/// assert_eq!(landfall::input::quoted("a \"b\""), r#""a \"b\"""#);
/// ```
#[must_use]
pub fn quoted(text: &str) -> String {
    Json::from(text).to_string()
}

fn starts(text: &str, at: usize, part: &str) -> bool {
    text.as_bytes().get(at..).is_some_and(|rest| rest.starts_with(part.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_finds_what_the_standard_searches_find(text in "[abä]{0,12}", part in "[abä]{1,3}") {
            prop_assert_eq!(find(&text, &part), text.find(&part));
            prop_assert_eq!(find_last(&text, &part), text.rfind(&part));
            prop_assert_eq!(find(&text, ""), text.find(""));
        }
    }
}
