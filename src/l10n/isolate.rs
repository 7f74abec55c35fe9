//! Bidi isolation marks: they stand around every value in a message, so that a Latin price stays in order
//! inside an Arabic sentence. They stay in text that is read, and are taken out of text that machines compare.

/// The text without isolation marks (U+2066 to U+2069), for attributes that scripts read, and for tests.
///
/// ```
/// assert_eq!(landfall::l10n::plain("\u{2068}€49\u{2069} paid"), "€49 paid");
/// ```
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}
