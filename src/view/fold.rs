//! Folding of names for search and order: small letters, no accents, one form for each letter.

/// The text without capitals, accents and vowel marks, for comparing what people type with names.
///
/// ```
/// # use landfall::view::fold;
/// assert_eq!(fold("Côte d’Ivoire"), "cote d'ivoire");
/// assert_eq!(fold("Việt Nam"), "viet nam");
/// assert_eq!(fold("どいつ"), fold("ドイツ"));
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().map(small) {
        match letter {
            // Combining marks; Arabic vowel signs and the stretching bar; isolation marks.
            '\u{300}'..='\u{36F}'
            | '\u{640}'
            | '\u{64B}'..='\u{65F}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2066}'..='\u{2069}' => {}
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            _ => folded.push(base(letter)),
        }
    }
    folded
}

/// The small letter of a capital, in the scripts that names of places are written in. The standard tables know every
/// script that ever had capitals, and weigh five kilobytes.
fn small(letter: char) -> char {
    let code = u32::from(letter);
    let small = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => code + 32,
        // Capitals and small letters take turns, capitals first at even codes or at odd ones.
        'Ā'..='į'
        | 'Ĳ'..='ķ'
        | 'Ŋ'..='ŷ'
        | 'Ơ'
        | 'Ș'
        | 'Ț'
        | 'Ѡ'..='ҁ'
        | 'Ҋ'..='ҿ'
        | 'Ӑ'..='ԯ'
        | 'Ḁ'..='ẕ'
        | 'Ạ'..='ỹ' => code | 1,
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ư' | 'Ӂ'..='ӎ' => code + code % 2,
        'İ' => u32::from('i'),
        'Ÿ' => u32::from('ÿ'),
        'ẞ' => u32::from('ß'),
        'Ə' => u32::from('ə'),
        'Ά' => u32::from('ά'),
        'Έ'..='Ί' => code + 37,
        'Ό' => u32::from('ό'),
        'Ύ' | 'Ώ' => code + 63,
        'Ѐ'..='Џ' => code + 80,
        'Ӏ' => u32::from('ӏ'),
        'Ա'..='Ֆ' => code + 48,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

/// The letter that a small letter is a form of.
fn base(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ạ'..='ặ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ð' | 'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ'..='ệ' | 'ə' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ' | 'ị' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '’' | 'ʼ' | '‘' => '\'',
        '-' | '‑' | '–' | '\u{A0}' => ' ',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' => 'ي',
        // Hiragana stands 0x60 below katakana.
        'ぁ'..='ゖ' => char::from_u32(u32::from(letter) + 0x60).unwrap_or(letter),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_become_small_in_every_script_that_names_are_written_in() {
        let blocks = ['\0'..='ž', 'Ș'..='ț', 'Ά'..='ώ', 'Ѐ'..='ԯ', 'Ա'..='և', 'Ḁ'..='ẕ', 'ẞ'..='ỹ'];
        for letter in blocks.into_iter().flatten().chain(['Ơ', 'ơ', 'Ư', 'ư', 'Ə', 'ə']) {
            assert_eq!(
                Some(small(letter)),
                letter.to_lowercase().next(),
                "{letter} U+{:04X}",
                u32::from(letter)
            );
        }
    }
}
