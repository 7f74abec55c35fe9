//! Reads a printed amount back as an integer of minor units, so that rows can be added up exactly.

/// The minor units of a printed amount with this many decimals: `"1.234,56 €"` with 2 is 123456. Reads Latin and
/// Arabic-Indic digits and any grouping; `None` where there is no number, or where it is printed with other decimals.
///
/// ```
/// use stories::minor_units;
/// assert_eq!(minor_units("1.234,56 €", 2), Some(123_456));
/// assert_eq!(minor_units("7,890円", 0), Some(7_890));
/// assert_eq!(minor_units("12,5 €", 2), None);
/// ```
#[must_use]
pub fn minor_units(text: &str, decimals: usize) -> Option<i64> {
    let mut units: i64 = 0;
    let mut digits = 0_usize;
    // Digits since the last separator between two digits, and whether there is one.
    let mut tail = 0_usize;
    let mut separated = false;
    let mut before = ' ';
    let mut negative = false;
    for letter in text.chars() {
        if let Some(value) = digit(letter) {
            if digits > 0 && matches!(before, '.' | ',' | '٫' | '٬' | '’' | '\'') {
                tail = 0;
                separated = true;
            }
            units = units.checked_mul(10)?.checked_add(value)?;
            digits += 1;
            tail += 1;
        } else if matches!(letter, '-' | '−') && digits == 0 {
            negative = true;
        }
        before = letter;
    }
    let fraction = if separated && tail != 3 { tail } else { 0 };
    if digits == 0 || fraction != decimals {
        return None;
    }
    Some(if negative { -units } else { units })
}

fn digit(letter: char) -> Option<i64> {
    match letter {
        '0'..='9' => Some(i64::from(u32::from(letter) - u32::from('0'))),
        '٠'..='٩' => Some(i64::from(u32::from(letter) - u32::from('٠'))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::minor_units;

    #[test]
    fn amounts_are_read_in_the_print_of_many_places() {
        for (text, decimals, units) in [
            ("€1,234.56", 2, 123_456),
            ("1.234,56 €", 2, 123_456),
            ("1\u{202f}234,56 €", 2, 123_456),
            ("CHF 1’234.50", 2, 123_450),
            ("≈ 49,00 €", 2, 4_900),
            ("￥7,890", 0, 7_890),
            ("−3,00 €", 2, -300),
            ("\u{200f}١٬٢٣٤٫٥٦\u{a0}ر.س.\u{200f}", 2, 123_456),
        ] {
            assert_eq!(minor_units(text, decimals), Some(units), "{text}");
        }
    }

    #[test]
    fn err_other_decimals_or_no_number_are_no_amount() {
        for (text, decimals) in [("€12.5", 2), ("12 €", 2), ("￥7,890.00", 0), ("free", 2), ("", 0)] {
            assert_eq!(minor_units(text, decimals), None, "{text}");
        }
    }
}
