//! Signs beside numbers, where what a platform prints is not what people write or read.

/// A price whose currency's sign stays behind its letters: in a text from right to left, the sign of `US$` at the end
/// would be read before them, as `$US`. A mark behind the sign keeps it with the letters.
///
/// ```
/// use landfall::l10n::price_in_order;
/// assert_eq!(price_in_order("\u{200F}49.00 US$"), "\u{200F}49.00 US$\u{200E}");
/// assert_eq!(price_in_order("US$49.00"), "US$49.00");
/// ```
#[must_use]
pub fn price_in_order(price: &str) -> String {
    let from_right = price.chars().any(|c| matches!(c, '\u{200F}' | '\u{61C}' | '\u{590}'..='\u{8FF}'));
    let mut text = String::with_capacity(price.len() + 3);
    let mut before = ' ';
    for letter in price.chars() {
        text.push(letter);
        let sign = matches!(letter, '$' | '£' | '¥' | '\u{20A0}'..='\u{20CF}');
        if from_right && sign && before.is_ascii_alphabetic() {
            text.push('\u{200E}');
        }
        before = letter;
    }
    text
}

/// A percentage as its language writes it. English has no space before the sign; the data of platforms has one for
/// English in Europe (`en-DE`).
///
/// ```
/// use landfall::l10n::percent_in;
/// assert_eq!(percent_in("en-DE", "3\u{A0}%"), "3%");
/// assert_eq!(percent_in("de-DE", "3\u{A0}%"), "3\u{A0}%");
/// ```
#[must_use]
pub fn percent_in(locale: &str, percent: &str) -> String {
    let english = locale == "en" || locale.starts_with("en-");
    percent.chars().filter(|c| !(english && matches!(c, ' ' | '\u{A0}' | '\u{202F}'))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_after_latin_letters_stays_there_from_right_to_left() {
        for (printed, expected) in [
            ("\u{200F}٤٩٫٠٠\u{A0}US$", "\u{200F}٤٩٫٠٠\u{A0}US$\u{200E}"),
            ("\u{200F}12.00\u{A0}CA$", "\u{200F}12.00\u{A0}CA$\u{200E}"),
            ("\u{200F}12.00\u{A0}CN¥", "\u{200F}12.00\u{A0}CN¥\u{200E}"),
            ("\u{200F}12.00\u{A0}€", "\u{200F}12.00\u{A0}€"),
            ("\u{200F}12.00\u{A0}ر.س.\u{200F}", "\u{200F}12.00\u{A0}ر.س.\u{200F}"),
            ("12,00\u{A0}CA$", "12,00\u{A0}CA$"),
        ] {
            assert_eq!(price_in_order(printed), expected);
        }
    }

    #[test]
    fn english_writes_percentages_without_a_space_wherever_it_is_read() {
        for (locale, printed, expected) in [
            ("en-DE", "3\u{A0}%", "3%"),
            ("en-SE", "-3.5\u{A0}%", "-3.5%"),
            ("en", "3%", "3%"),
            ("de-AT", "3\u{A0}%", "3\u{A0}%"),
            ("ar-SA", "٣٪\u{61C}", "٣٪\u{61C}"),
        ] {
            assert_eq!(percent_in(locale, printed), expected, "{locale}");
        }
    }
}
