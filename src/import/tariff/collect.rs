//! Lines become rows as soon as their subheading is over, so that memory does not grow with the file.
//!
//! Official files have all lines of a subheading together. One that begins again later is an error, unless the lines
//! may come in any order: then all of them are kept until the end, a few dozen bytes each.

use std::collections::BTreeMap;

use super::group::{Added, Group};
use super::row::TariffRow;
use super::{Code, ImportError, Order, Rate, Wanted};

/// What takes the finished rows.
pub(super) type Give<'a> = dyn FnMut(&TariffRow) -> Result<(), ImportError> + 'a;

/// The lines that are not yet rows.
pub(super) struct Collector {
    every_line: bool,
    order: Order,
    /// Codes of fewer than six digits.
    headings: Group,
    /// Subheadings that are open, by their number.
    open: BTreeMap<usize, Group>,
    /// One bit for each of a million subheadings: whether it is over.
    over: Vec<u64>,
}

impl Collector {
    pub(super) fn new(every_line: bool, order: Order) -> Collector {
        let over = vec![0; 1_000_000usize.div_ceil(64)];
        Collector { every_line, order, headings: Group::default(), open: BTreeMap::new(), over }
    }

    /// Takes a line; gives the rows of a subheading that is over by it.
    pub(super) fn add(
        &mut self,
        line: u64,
        code: Code,
        rate: Option<&Rate>,
        wanted: &Wanted,
        give: &mut Give<'_>,
    ) -> Result<Added, ImportError> {
        if code.len() < 6 {
            return Ok(self.headings.add(code, rate));
        }
        let six = code.six();
        if self.order == Order::Sorted && !self.open.contains_key(&six) {
            self.close(wanted, give)?;
            let (slot, bit) = (self.over.get_mut(six / 64), 1u64 << (six % 64));
            if let Some(slot) = slot {
                if *slot & bit != 0 {
                    return Err(ImportError::OutOfOrder { line, code });
                }
                *slot |= bit;
            }
        }
        Ok(self.open.entry(six).or_default().add(code, rate))
    }

    /// Gives the rows of everything that is open.
    fn close(&mut self, wanted: &Wanted, give: &mut Give<'_>) -> Result<(), ImportError> {
        while let Some((_, group)) = self.open.pop_first() {
            let rows = group.rows(&self.headings, self.every_line, wanted.length);
            rows.iter().try_for_each(&mut *give)?;
        }
        Ok(())
    }

    /// Gives the rest, and the headings that have rates themselves.
    pub(super) fn finish(mut self, wanted: &Wanted, give: &mut Give<'_>) -> Result<(), ImportError> {
        self.close(wanted, give)?;
        self.headings.plain_rows().iter().try_for_each(give)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Date;

    #[test]
    fn no_more_than_one_subheading_is_in_memory() {
        let wanted = Wanted::on(Date::FIRST);
        let mut collector = Collector::new(true, Order::Sorted);
        let rate = Rate::read("5%", None);
        let mut given = 0;
        for n in 0..10_000 {
            let code = Code::read(&format!("{:06}{:02}", 10_000 + n / 10, n % 10)).unwrap();
            let mut give = |_: &TariffRow| {
                given += 1;
                Ok(())
            };
            collector.add(n, code, Some(&rate), &wanted, &mut give).unwrap();
            assert!(collector.open.len() == 1 && given == n / 10, "line {n}");
        }
    }
}
