//! The files of words of one language, which are one set: the first holds what prices and closed buttons print, and each
//! other what one moment needs: deliveries, sums, carts, a closer look, papers, notices, the open picker. A page fetches
//! those it prints.

use std::ops::Range;

/// The files of every language, in the order in which the widget fetches them.
pub const FILES: [&str; 8] = [
    "landfall.ftl",
    "delivery.ftl",
    "sums.ftl",
    "cart.ftl",
    "details.ftl",
    "papers.ftl",
    "notice.ftl",
    "market.ftl",
];

/// Which files a page has for certain where it prints one: these places of [`FILES`] beside its own. `words` in
/// `src/browser/later/` says the same.
const WITH: [&[usize]; FILES.len()] = [&[], &[0], &[0], &[0, 1, 2], &[0, 2], &[0, 1, 2, 3], &[0], &[0]];

/// What stands between two files, so that a mistake at the end of one is not read on into the next: an empty comment.
const BETWEEN: &str = "\n#\n\n";

/// The files of one language as one text. Messages may use those of a file that a page has for certain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    text: String,
    parts: Vec<Part>,
}

/// Where one file stands in the text of all: bytes, and lines from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    bytes: Range<usize>,
    lines: Range<u32>,
}

impl Files {
    /// Puts files together, in the order of [`FILES`].
    ///
    /// ```
    /// use landfall::locales::Files;
    /// let files = Files::of(&["a = A", "b = B\n"]);
    /// assert_eq!(files.each().collect::<Vec<_>>(), [("landfall.ftl", "a = A"), ("delivery.ftl", "b = B\n")]);
    /// ```
    #[must_use]
    pub fn of(texts: &[impl AsRef<str>]) -> Self {
        let mut files = Files::default();
        for text in texts {
            if !files.parts.is_empty() {
                files.text.push_str(BETWEEN);
            }
            let begin = files.place_at_end();
            let text = text.as_ref();
            files.text.push_str(text.strip_prefix('\u{FEFF}').unwrap_or(text));
            let end = files.place_at_end();
            files.parts.push(Part { bytes: begin.0..end.0, lines: begin.1..end.1 });
        }
        files
    }

    fn place_at_end(&self) -> (usize, u32) {
        let lines = self.text.matches('\n').count();
        (self.text.len(), u32::try_from(lines).unwrap_or(u32::MAX))
    }

    /// All of it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Each file: its name and its text.
    pub fn each(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let texts = self.parts.iter().map(|part| self.text.get(part.bytes.clone()).unwrap_or_default());
        FILES.into_iter().zip(texts)
    }

    /// The byte at which each file begins.
    pub(super) fn begins(&self) -> impl Iterator<Item = usize> {
        self.parts.iter().map(|part| part.bytes.start)
    }

    /// The ends of those that have a text, and no line break after it.
    pub(super) fn ends_within_a_line(&self) -> Vec<usize> {
        let parts = self.parts.iter().map(|part| part.bytes.clone()).filter(|bytes| !bytes.is_empty());
        let texts = parts.map(|bytes| (bytes.end, self.text.get(bytes).unwrap_or_default()));
        texts.filter(|(_, text)| !text.ends_with('\n')).map(|(end, _)| end).collect()
    }

    /// Which file a byte stands in.
    pub(super) fn nth_at(&self, at: usize) -> usize {
        self.parts.iter().rposition(|part| part.bytes.start <= at).unwrap_or_default()
    }

    /// Which file a line stands in, and where in it; both lines from 1. What lies between two files is the end of the
    /// first.
    pub(super) fn place(&self, line: u32) -> (&'static str, u32) {
        let nth = self.parts.iter().rposition(|part| part.lines.start < line).unwrap_or_default();
        let lines = self.parts.get(nth).map_or(0..line, |part| part.lines.clone());
        let last = lines.end.saturating_sub(lines.start).max(1);
        let line = line.saturating_sub(lines.start);
        (name(nth), if nth + 1 < self.parts.len() { line.min(last) } else { line })
    }
}

impl From<&str> for Files {
    fn from(text: &str) -> Self {
        Files::of(&[text])
    }
}

impl From<&String> for Files {
    fn from(text: &String) -> Self {
        Files::of(&[text])
    }
}

/// Whether the messages of one file may use those of another, by their places of [`FILES`].
pub(super) fn has(nth: usize, other: usize) -> bool {
    nth == other || WITH.get(nth).is_some_and(|with| with.contains(&other))
}

/// The name of the file that stands at this place of [`FILES`].
pub(super) fn name(nth: usize) -> &'static str {
    FILES.get(nth).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_all_is_a_line_of_its_file() {
        let files = Files::of(&["\u{FEFF}a = A\nb = B\n", "c = C\n"]);
        assert_eq!(files.text(), "a = A\nb = B\n\n#\n\nc = C\n");
        for (line, place) in [
            (1, ("landfall.ftl", 1)),
            (2, ("landfall.ftl", 2)),
            (4, ("landfall.ftl", 2)),
            (6, ("delivery.ftl", 1)),
            (7, ("delivery.ftl", 2)),
        ] {
            assert_eq!(files.place(line), place, "{line}");
        }
        let files = Files::of(&["", "c = C\n"]);
        assert_eq!((files.place(1), files.place(4)), (("landfall.ftl", 1), ("delivery.ftl", 1)));
        assert_eq!((files.nth_at(0), files.nth_at(files.text().len())), (0, 1));
    }
}
