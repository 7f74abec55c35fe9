//! Rows of a tariff. There are many, so each is a list and not an object: code, national line, rate, lowest, highest,
//! day of the edition, key of the source.

use crate::input::{Json, Node};

use super::super::{Confidence, DutyExpression, Form, Plain, TariffRow, Word};

pub(super) fn tariff(f: &mut Form<'_, '_>) -> Vec<TariffRow> {
    let sources = f.value("sources");
    let mut rows = Vec::new();
    for node in f.elements("tariff") {
        let row = Row { node, sources, f };
        rows.extend(row.read());
    }
    rows
}

/// A row that is being read.
struct Row<'r, 'a, 'f, 'p> {
    node: Node<'a>,
    sources: Option<&'a Json>,
    f: &'r mut Form<'f, 'p>,
}

impl<'a> Row<'_, 'a, '_, '_> {
    fn read(mut self) -> Option<TariffRow> {
        if self.node.value().as_array().is_none_or(|cells| cells.len() != 7) {
            self.f.note(
                self.node.problem("a list of code, national line, rate, lowest, highest, date, source"),
            );
            return None;
        }
        let source = self.sources.zip(self.text(6)).and_then(|(all, key)| all.get(key));
        let member = |key: &str| source.and_then(|source| source.get(key)).and_then(Json::as_str);
        let confidence = Confidence::NAMES.iter().position(|word| Some(*word) == member("confidence"));
        let (Some(edition), Some(confidence)) = (member("text"), confidence) else {
            self.wrong(6, "the key of a source with its text and confidence");
            return None;
        };
        let text: String = self.cell(2)?;
        let span = if self.has(3) && self.has(4) { Some((self.cell(3)?, self.cell(4)?)) } else { None };
        Some(TariffRow {
            hs: self.cell(0)?,
            national: self.cell(1)?,
            rate: DutyExpression::read(&text),
            text,
            span: span.filter(|(low, high)| low != high),
            as_of: self.cell(5)?,
            source: edition.to_owned(),
            confidence: Confidence::at(confidence),
        })
    }

    fn has(&self, at: usize) -> bool {
        self.node.value().as_array().and_then(|cells| cells.get(at)).is_some_and(|cell| !cell.is_null())
    }

    fn text(&self, at: usize) -> Option<&'a str> {
        self.node.value().as_array()?.get(at)?.as_str()
    }

    fn cell<T: Plain>(&mut self, at: usize) -> Option<T> {
        let value = self.text(at).and_then(T::read);
        if value.is_none() {
            self.wrong(at, T::EXPECTED);
        }
        value
    }

    fn wrong(&mut self, at: usize, expected: &str) {
        let cells = self.node.list().unwrap_or_default();
        self.f.note(cells.get(at).unwrap_or(&self.node).problem(expected));
    }
}
