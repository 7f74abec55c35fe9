//! Messages that carry their number: signs that nobody sees stand around every text, so that a page can tell which
//! message a text on it came from. Only the translator page uses such words.

use fluent_syntax::{ast, parser, serializer};

use super::source::Source;
use crate::l10n::shallow;

/// Begins a message; two digits of its number follow. Ends it. All are "tag characters", which have no shape.
const BEGIN: char = '\u{E0001}';
const END: char = '\u{E007F}';
/// The digit 0, and how many digits there are.
const ZERO: u32 = 0xE0020;
const DIGITS: u32 = 64;

/// The same file with the number of each message around its text: its place among the messages of the source.
#[must_use]
pub fn tagged(source: &Source, text: &str) -> String {
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(shallow(text));
    for entry in &mut resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let Some(number) = source.place(&message.id.name) else { continue };
        if let Some(value) = &mut message.value {
            let text = |value: String| ast::PatternElement::TextElement { value };
            value.elements.insert(0, text(sign(number)));
            value.elements.push(text(END.to_string()));
        }
    }
    // What can't be read is left out, as it would be without signs.
    resource.body.retain(|entry| matches!(entry, ast::Entry::Message(_) | ast::Entry::Term(_)));
    serializer::serialize(&resource)
}

fn sign(number: usize) -> String {
    let number = u32::try_from(number).unwrap_or_default();
    let digit = |digit: u32| char::from_u32(ZERO + digit % DIGITS);
    std::iter::once(BEGIN).chain(digit(number / DIGITS)).chain(digit(number)).collect()
}

/// The numbers of the messages that a text is made of, in the order in which they begin.
///
/// ```
/// use landfall::locales::{Source, marked, tagged};
/// let source = Source::read("# A.\n# Example: a. Length: 9\na = A\n\n# B.\n# Example: b. Length: 9\nb = B\n");
/// let text = tagged(&source, "b = Beh { a }\n");
/// assert_eq!(marked(&text), [1]);
/// ```
#[must_use]
pub fn marked(text: &str) -> Vec<usize> {
    let letters: Vec<u32> = text.chars().map(u32::from).collect();
    let number = |three: &[u32]| match three {
        [begin, high, low] if *begin == u32::from(BEGIN) => {
            let (high, low) = (high.checked_sub(ZERO)?, low.checked_sub(ZERO)?);
            (high < DIGITS && low < DIGITS).then(|| usize::try_from(high * DIGITS + low).ok())?
        }
        _ => None,
    };
    letters.windows(3).filter_map(number).collect()
}
