//! A part of a catalogue, for several processes that share the work.

use std::ops::Range;
use std::str::FromStr;

/// Part `number` of `of`, both from 1: the rows that begin in its share of the file's bytes. Every row is in exactly one
/// part, and the parts in order are the whole.
///
/// ```
/// use landfall::feed::Part;
/// let part: Part = "2/3".parse().unwrap();
/// assert_eq!(part.of_bytes(100), 33..66);
/// assert!("0/3".parse::<Part>().is_err() && "4/3".parse::<Part>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which one.
    pub number: u32,
    /// Of how many.
    pub of: u32,
}

impl Part {
    /// The bytes in which its rows begin, in a file of `size` bytes.
    #[must_use]
    pub fn of_bytes(self, size: u64) -> Range<u64> {
        let before = |part: u32| {
            let byte = u128::from(size) * u128::from(part) / u128::from(self.of.max(1));
            u64::try_from(byte).unwrap_or(size)
        };
        // The last one goes on to the end, however long the file has become meanwhile.
        let end = if self.number == self.of { u64::MAX } else { before(self.number) };
        before(self.number.saturating_sub(1))..end
    }

    /// Whether a file begins with it, and with it a heading.
    #[must_use]
    pub fn is_first(self) -> bool {
        self.number == 1
    }

    /// Whether a file ends with it.
    #[must_use]
    pub fn is_last(self) -> bool {
        self.number == self.of
    }

    /// What its files are called after: `.part-02-of-16`, so that a shell lists them in order.
    #[must_use]
    pub fn ending(self) -> String {
        let width = self.of.to_string().len();
        format!(".part-{:0width$}-of-{}", self.number, self.of)
    }
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers =
            text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
        let part = numbers.map(|(number, of)| Part { number, of });
        part.filter(|part| part.number >= 1 && part.number <= part.of && part.of <= 10_000)
            .ok_or_else(|| "expected a part such as 2/16: its number and how many there are".to_owned())
    }
}
