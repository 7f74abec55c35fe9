//! Where an amount stands in the nodes of a page, and whether an element can be put around it alone.

use super::{Money, Page, Texts};

/// From a place in one text node to a place in another, or in the same. Blanks at the ends of an amount over several nodes
/// belong to it, so that a node is cut only where words share it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first node, by its place in the texts.
    pub first: usize,
    /// Where it begins there. Bytes.
    pub start: usize,
    /// The last node.
    pub last: usize,
    /// Where it ends there. Bytes.
    pub end: usize,
}

/// What is between which two neighbours: children of one element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ends<E> {
    /// The element that holds the beginning; `None`: the text node itself.
    pub from: Option<E>,
    /// The element that holds the end; `None`: the text node itself.
    pub to: Option<E>,
}

impl Span {
    /// Where an amount stands in texts that follow one another.
    #[must_use]
    pub fn of<T>(texts: &Texts<T>, money: &Money) -> Option<Span> {
        let (mut at, mut begins, mut ends) = (0, None, None);
        for (nth, text) in texts.texts.iter().enumerate() {
            let to = at + text.len();
            if begins.is_none() && money.start < to {
                begins = Some((nth, money.start - at));
            }
            if ends.is_none() && money.end <= to {
                ends = Some((nth, money.end - at));
            }
            at = to;
        }
        let ((first, mut start), (last, mut end)) = begins.zip(ends)?;
        if first != last {
            if is_blank(texts.texts.get(first)?.get(..start)) {
                start = 0;
            }
            let text = texts.texts.get(last)?;
            if is_blank(text.get(end..)) {
                end = text.len();
            }
        }
        Some(Span { first, start, last, end })
    }

    /// What an element of ours would stand around. `None`: other text would stand in it too, since only a text node that is
    /// a child of the element around the whole amount can be cut.
    pub fn ends<P: Page>(&self, page: &P, texts: &Texts<P::Text>) -> Option<Ends<P::Element>> {
        if self.first == self.last {
            return Some(Ends { from: None, to: None });
        }
        let (start, end) = (above(page, texts, self.first), above(page, texts, self.last));
        let of_start = start.iter().position(|element| end.contains(element))?;
        let of_end = end.iter().position(|element| start.get(of_start) == Some(element))?;
        let below = |list: &[P::Element], at: usize| at.checked_sub(1).and_then(|at| list.get(at).cloned());
        let ends = Ends { from: below(&start, of_start), to: below(&end, of_end) };
        let whole = self.end == texts.texts.get(self.last)?.len();
        if (ends.from.is_some() && self.start > 0) || (ends.to.is_some() && !whole) {
            return None;
        }
        let holds = |child: &Option<P::Element>, mut others: std::ops::Range<usize>| {
            let Some(child) = child else { return false };
            others.any(|nth| {
                !is_blank(texts.texts.get(nth).map(String::as_str)) && above(page, texts, nth).contains(child)
            })
        };
        let tangled = holds(&ends.from, 0..self.first) || holds(&ends.to, self.last + 1..texts.nodes.len());
        (!tangled).then_some(ends)
    }
}

/// The elements around a text, the nearest first.
fn above<P: Page>(page: &P, texts: &Texts<P::Text>, nth: usize) -> Vec<P::Element> {
    let mut all = Vec::new();
    let mut next = texts.nodes.get(nth).and_then(|node| page.holder(node));
    while let Some(element) = next {
        next = page.parent(&element);
        all.push(element);
    }
    all
}

fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}
