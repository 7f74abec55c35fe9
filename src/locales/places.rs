//! Lines and columns of a file, and the bytes at which pieces of it stand.

/// A text and where its lines begin.
pub(super) struct Places<'t> {
    text: &'t str,
    lines: Vec<usize>,
}

impl<'t> Places<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Places { text, lines: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Line and column of a byte, both from 1; the column in characters.
    pub(super) fn line_and_column(&self, at: usize) -> (u32, u32) {
        let line = self.lines.partition_point(|start| *start <= at).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        let before = self.text.as_bytes().get(start..at.min(self.text.len())).unwrap_or_default();
        // The bytes that begin a character.
        let column = before.iter().filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }
}

/// The byte at which a piece of a text stands in it.
pub(super) fn offset(text: &str, piece: &str) -> usize {
    (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let text = "a\näö b\n";
        let places = Places::of(text);
        for (at, expected) in
            [(0, (1, 1)), (1, (1, 2)), (2, (2, 1)), (4, (2, 2)), (7, (2, 4)), (9, (3, 1)), (99, (3, 1))]
        {
            assert_eq!(places.line_and_column(at), expected, "{at}");
        }
        assert_eq!(offset(text, text.get(7..8).unwrap()), 7);
    }
}
