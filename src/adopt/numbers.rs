//! How a language writes numbers: which signs stand before the decimals, and which between groups of digits.
//!
//! The rows are those of CLDR 48 for money, with what people also write where the two can't be confused. Digits of
//! other scripts are digits everywhere; one number is written in one script.

use crate::input::{joined, separated};

/// The signs of a language's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// What may stand before the decimals.
    decimals: &'static str,
    /// What may stand between groups of digits.
    groups: &'static str,
    /// Whether groups above the last one may have two digits.
    pairs: bool,
}

/// Blanks that do not break a line, and so belong to a number.
const FIXED_BLANKS: &str = "\u{a0}\u{202f}\u{2009}";

const POINT: Numbers = Numbers { decimals: ".", groups: ",", pairs: false };
const INDIAN: Numbers = Numbers { decimals: ".", groups: ",", pairs: true };
const COMMA: Numbers = Numbers { decimals: ",", groups: ".\u{a0}\u{202f}\u{2009}", pairs: false };
const SPACE: Numbers = Numbers { decimals: ",", groups: " \u{a0}\u{202f}\u{2009}", pairs: false };
const SWISS: Numbers = Numbers { decimals: ".", groups: "'’", pairs: false };
const SWISS_FRENCH: Numbers = Numbers { decimals: ".,", groups: " \u{a0}\u{202f}\u{2009}'’", pairs: false };
/// Written both ways, whatever the tables say: only what has one reading counts.
const EITHER: Numbers = Numbers { decimals: ".,", groups: ".,\u{a0}\u{202f}\u{2009}", pairs: false };
const ARABIC: Numbers = Numbers { decimals: "٫.,", groups: "٬.,", pairs: false };

/// Languages by how they write numbers, and regions that do it otherwise.
const ROWS: &[(Numbers, &str)] = &[
    (POINT, "en zh yue ja ko th he iw ms fil tl sw cy ga gd mt am yo ha ig zu rw so my mn si"),
    (POINT, "es-mx es-us es-gt es-sv es-hn es-ni es-pa es-pr es-do es-pe es-cu es-bz es-419"),
    (INDIAN, "hi mr gu pa ta te kn ml bn ne ur or as en-in en-pk en-bd en-np en-lk"),
    (COMMA, "de es it nl da el id jv tr ro hr sl sr bs mk vi is gl ca eu fo lb fy az pt ku tk af-na"),
    (COMMA, "en-de en-nl en-dk en-be en-at en-id fr-lu fr-ma ms-bn ms-id"),
    (SPACE, "fr ru uk be pl cs sk hu bg fi sv nb nn no et lv lt ka hy kk uz ky sq tg br se"),
    (SPACE, "pt-pt pt-ao pt-mz es-cr en-fi en-se en-no"),
    (SWISS, "de-ch it-ch rm gsw en-ch de-li"),
    (SWISS_FRENCH, "fr-ch"),
    (EITHER, "en-za af"),
    (ARABIC, "ar fa ps ckb ug sd"),
];

/// The zero of each script whose digits follow one another.
const ZEROS: [char; 15] = [
    '0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{e50}', '\u{1040}', '\u{ff10}',
];

impl Numbers {
    /// The signs of a language, by its tag: `en-US`, `de_AT`, `zh-Hant-TW`. `None` for a language that is not known.
    ///
    /// ```
    /// use landfall::adopt::Numbers;
    /// assert!(Numbers::of("de-AT").is_some());
    /// assert!(Numbers::of("tlh").is_none() && Numbers::of("").is_none());
    /// ```
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        let mut parts = tag.trim().split(['-', '_']);
        let language = parts.next().unwrap_or_default();
        let region = parts.find(|part| {
            let is =
                |length: usize, ok: fn(&u8) -> bool| part.len() == length && part.as_bytes().iter().all(ok);
            is(2, u8::is_ascii_alphabetic) || is(3, u8::is_ascii_digit)
        });
        let known = |name: &str| {
            ROWS.iter()
                .find(|(_, names)| names.split(' ').any(|known| is_small(known, name)))
                .map(|(row, _)| *row)
        };
        let whole = region.map(|region| joined(&[language, "-", region]));
        whole.and_then(|whole| known(&whole)).or_else(|| known(language))
    }

    /// Whether a sign may stand inside a number.
    pub(super) fn has(self, sign: char) -> bool {
        has(self.decimals, sign) || has(self.groups, sign)
    }

    /// Whether a number may go on after this blank if three digits follow.
    pub(super) fn groups_by(self, blank: char) -> bool {
        has(self.groups, blank)
    }

    /// The plain decimals that a number can mean: none, one, or several.
    ///
    /// `digits` are those between signs, as plain digits; there is a sign before each but the first.
    pub(super) fn meanings(self, digits: &[String], signs: &[char], most_decimals: usize) -> Vec<String> {
        let mut meanings = Vec::new();
        if self.is_grouped(digits, signs) {
            meanings.push(separated(digits, ""));
        }
        if let (Some((decimals, whole)), Some((sign, groups))) = (digits.split_last(), signs.split_last())
            && has(self.decimals, *sign)
            && !groups.iter().any(|group| group == sign)
            && decimals.len() <= most_decimals
            && self.is_grouped(whole, groups)
        {
            meanings.push(joined(&[&separated(whole, ""), ".", decimals]));
        }
        meanings
    }

    /// Whether whole digits stand in groups as the language makes them, all with one sign between them.
    fn is_grouped(self, digits: &[String], signs: &[char]) -> bool {
        let Some((first, groups)) = digits.split_first() else { return false };
        let Some((last, middle)) = groups.split_last() else { return !first.is_empty() };
        let size = |group: &String| if self.pairs { matches!(group.len(), 2 | 3) } else { group.len() == 3 };
        let even = middle.first().is_none_or(|first| middle.iter().all(|group| group.len() == first.len()));
        let one_sign =
            |sign: &char| has(self.groups, *sign) && signs.first().is_some_and(|f| alike(*f, *sign));
        // Of pairs the first group has one or two digits.
        let widest = if middle.first().is_some_and(|group| group.len() == 2) { 2 } else { 3 };
        (1..=widest).contains(&first.len())
            && !first.starts_with('0')
            && last.len() == 3
            && middle.iter().all(size)
            && even
            && signs.iter().all(one_sign)
    }
}

/// Whether a tag, its capitals made small, is a name in small letters.
fn is_small(name: &str, tag: &str) -> bool {
    name.len() == tag.len() && name.bytes().zip(tag.bytes()).all(|(small, any)| small == any | 0x20)
}

/// Whether a sign is one of those. (The standard search would bring its tables for long texts.)
pub(super) fn has(signs: &str, sign: char) -> bool {
    signs.chars().any(|known| known == sign)
}

/// Whether two signs are one to a reader.
fn alike(one: char, other: char) -> bool {
    let fold = |sign: char| match sign {
        '’' => '\'',
        sign if has(FIXED_BLANKS, sign) => ' ',
        sign => sign,
    };
    fold(one) == fold(other)
}

/// Whether a text has a digit in it, of whatever script.
#[must_use]
pub fn has_digit(text: &str) -> bool {
    text.chars().any(|sign| digit(sign).is_some())
}

/// The value of a digit and the zero of its script.
pub(super) fn digit(sign: char) -> Option<(char, u8)> {
    let found = |zero: &char| (u32::from(sign)).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    ZEROS.iter().find_map(|zero| Some((*zero, found(zero)? as u8)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_counts_where_it_writes_otherwise() {
        for (tag, row) in [
            ("en", POINT),
            ("EN_us", POINT),
            ("en-IN", INDIAN),
            ("de-AT", COMMA),
            ("de-CH", SWISS),
            ("de-Latn-CH", SWISS),
            ("zh-Hant-TW", POINT),
            ("es", COMMA),
            ("es-419", POINT),
            ("pt-BR", COMMA),
            ("pt-PT", SPACE),
        ] {
            assert_eq!(Numbers::of(tag), Some(row), "{tag}");
        }
        assert_eq!(Numbers::of("x"), None);
    }

    #[test]
    fn no_language_stands_in_two_rows() {
        let mut names: Vec<&str> = ROWS.iter().flat_map(|(_, names)| names.split(' ')).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn every_shipped_language_is_known() {
        let index = include_str!("../../locales/index.txt");
        let unknown: Vec<&str> =
            index.lines().filter(|tag| !tag.is_empty() && Numbers::of(tag).is_none()).collect();
        assert_eq!(unknown, [""; 0]);
    }
}
