//! Codes of goods as tariffs write them: `6109.10.00`, `0409000000`, `52.06`. Kept as text: zeros in front count.

use std::fmt;

/// The digits of a code, 2 to 10 of them. Ordered as a tariff is: a heading stands before what is below it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    // Bytes after the last digit are 0, which is less than any digit.
    digits: [u8; 10],
    len: u8,
}

impl Code {
    /// What would be one, for messages.
    pub const EXPECTED: &'static str = "a code of 2 to 10 digits";

    /// Reads 2 to 10 digits; dots and blanks are ignored.
    ///
    /// ```
    /// # use landfall::import::tariff::Code;
    /// assert_eq!(Code::read("0409.00.00").map(|code| code.to_string()).as_deref(), Some("04090000"));
    /// assert!(Code::read("6.10910E+09").is_none());
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Code> {
        let (mut digits, mut len) = ([0; 10], 0);
        for byte in text.bytes().filter(|b| !matches!(b, b'.' | b' ')) {
            let slot = digits.get_mut(usize::from(len))?;
            *slot = Some(byte).filter(u8::is_ascii_digit)?;
            len += 1;
        }
        (len >= 2).then_some(Code { digits, len })
    }

    /// The digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        let digits = self.digits.get(..usize::from(self.len)).unwrap_or_default();
        std::str::from_utf8(digits).unwrap_or_default()
    }

    /// How many digits it has.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "it has two or more")]
    pub fn len(&self) -> usize {
        usize::from(self.len)
    }

    /// Its first digits; the whole code where it has no more.
    #[must_use]
    pub fn first(&self, len: usize) -> Code {
        let len = len.min(self.len());
        let mut digits = self.digits;
        digits.iter_mut().skip(len).for_each(|digit| *digit = 0);
        Code { digits, len: len as u8 }
    }

    /// Whether it is the code `other` or stands below it.
    #[must_use]
    pub fn is_within(&self, other: &Code) -> bool {
        self.first(other.len()) == *other
    }

    /// The code without pairs of zeros that only fill it up, with no fewer than `least` digits.
    #[must_use]
    pub fn unfilled(&self, least: usize) -> Code {
        let mut code = *self;
        while code.len() >= least + 2 && code.digits().ends_with("00") {
            code = code.first(code.len() - 2);
        }
        code
    }

    /// The first six digits as a number: one of a million groups.
    pub(super) fn six(&self) -> usize {
        self.digits.iter().take(6).fold(0, |n, digit| n * 10 + usize::from(digit.saturating_sub(b'0')))
    }

    /// Whether it stands in chapter 98 or 99, which tariffs use for provisions and not for goods.
    pub(super) fn is_no_goods(&self) -> bool {
        matches!(self.digits.first_chunk(), Some([b'9', b'8' | b'9']))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits())
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.digits())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code(text: &str) -> Code {
        Code::read(text).unwrap()
    }

    #[test]
    fn zeros_that_fill_a_code_up_are_taken_off_in_pairs() {
        for (text, least, short) in [
            ("0101210000", 2, "010121"),
            ("2844000000", 2, "2844"),
            ("0409000000", 8, "04090000"),
            ("6109100010", 2, "6109100010"),
            ("0100000000", 2, "01"),
            ("6109900000", 2, "610990"),
        ] {
            assert_eq!(code(text).unfilled(least).digits(), short, "{text}");
        }
    }

    #[test]
    fn err_what_a_spreadsheet_makes_of_a_code_is_none() {
        for text in ["", "1", "6.10910E+09", "61O910", "12345678901", "６１０９１０", "-610910"] {
            assert_eq!(Code::read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn codes_are_ordered_as_their_digits_are(a in "[0-9]{2,10}", b in "[0-9]{2,10}") {
            prop_assert_eq!(code(&a).cmp(&code(&b)), a.cmp(&b));
            prop_assert_eq!(code(&a).is_within(&code(&b)), a.starts_with(&b));
        }
    }
}
