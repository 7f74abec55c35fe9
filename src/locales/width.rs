//! How wide a text is, in Latin letters.

use unicode_width::UnicodeWidthChar;

/// The width in Latin letters: a Chinese, Japanese or Korean character takes two, a mark on a letter and a sign that
/// nobody sees take none.
///
/// ```
/// use landfall::locales::width;
/// assert_eq!((width("Zoll"), width("関税"), width("Zo\u{308}lle"), width("कर")), (4, 4, 5, 2));
/// ```
#[must_use]
pub fn width(text: &str) -> usize {
    text.chars().map(|letter| letter.width().unwrap_or_default()).sum()
}
