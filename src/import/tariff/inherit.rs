//! Rates that stand on a line above. Where a file has indents, a line without a rate takes that of the nearest line
//! above it with a smaller indent; elsewhere longer codes take those of shorter ones (see `group.rs`).

use super::{Line, Rate};

/// The lines above the one that comes next.
#[derive(Default)]
pub(super) struct Above {
    lines: Vec<(u8, Option<Rate>)>,
}

impl Above {
    /// The rate of the line, its own or inherited. Lines are given in the file's order, headings too.
    pub(super) fn rate(&mut self, line: &Line) -> Option<Rate> {
        let Some(indent) = line.indent else { return line.rate.clone() };
        while self.lines.last().is_some_and(|(above, _)| *above >= indent) {
            self.lines.pop();
        }
        let inherited = self.lines.last().and_then(|(_, rate)| rate.as_ref());
        let rate = line.rate.as_ref().or(inherited).cloned();
        self.lines.push((indent, rate.clone()));
        rate
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_takes_the_rate_of_the_nearest_line_above_it() {
        let mut above = Above::default();
        let rows = [
            (0, None, None),
            (1, Some("8%"), Some("8%")),
            (2, None, Some("8%")),
            (3, Some("2%"), Some("2%")),
            (4, None, Some("2%")),
            (2, None, Some("8%")),
            (1, None, None),
        ];
        for (indent, own, effective) in rows {
            let read = |text: &str| Rate::read(text, None);
            let line = Line { code: None, rate: own.map(read), indent: Some(indent), footnotes: Vec::new() };
            assert_eq!(above.rate(&line), effective.map(read), "indent {indent}");
        }
    }
}
