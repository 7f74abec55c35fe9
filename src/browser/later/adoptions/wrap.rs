//! A price of the page inside an element of ours, and back again, byte for byte.
//!
//! The page's own nodes are moved, never copied: they carry the page's listeners, and whoever wrote them may write to
//! them again. Where an amount shares a text node with words, that node keeps what stands first, and further nodes are
//! made for the rest, which go again.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use crate::adopt::{Left, Money};
use crate::browser::dom;
use crate::contract::{attribute, tag};
use crate::money::Amount;

use super::page::{self, Texts};

/// A price that was adopted.
pub(super) struct Adopted {
    /// What it stands in, as it was found.
    pub(super) element: Element,
    /// All text of it then.
    pub(super) text: String,
    wrappers: Vec<Wrapper>,
    splits: Vec<Split>,
}

/// An element of ours, and what it was put into.
struct Wrapper {
    element: Element,
    parent: Element,
}

/// A text node that was cut.
struct Split {
    node: Node,
    whole: String,
    kept: String,
    made: Vec<Node>,
}

/// What an element of ours says beside its amount: attributes of the item.
pub(super) type Facts = Vec<(&'static str, String)>;

impl Adopted {
    /// Takes in the amounts that were read in an element's texts. With `around`, our element stands around the page's,
    /// whose style sheet prints a sign that would stand beside ours.
    pub(super) fn new(
        element: &Element,
        texts: &Texts,
        found: &[Money],
        facts: &Facts,
        around: Option<&Element>,
    ) -> Result<Self, Left> {
        let text = page::text_of(around.unwrap_or(element));
        let mut adopted = Adopted {
            element: around.unwrap_or(element).clone(),
            text,
            wrappers: Vec::new(),
            splits: Vec::new(),
        };
        if let Some(around) = around {
            let money = found.first().ok_or(Left::NoNumber)?;
            let wrapper = wrapper(money.amount, facts).ok_or(Left::Tangled)?;
            dress(&wrapper, around);
            adopted.wrap(&wrapper, around, around);
            return Ok(adopted);
        }
        // All is looked at before anything is moved.
        let spans: Option<Vec<Span>> = found.iter().map(|money| Span::of(texts, money)).collect();
        let spans = spans.ok_or(Left::Tangled)?;
        for span in spans.iter().filter(|span| span.first != span.last) {
            span.whole_nodes(texts, element).ok_or(Left::Tangled)?;
        }
        let mut places: Vec<(Node, Node)> = Vec::new();
        for span in &spans {
            if span.first != span.last {
                places.push(span.whole_nodes(texts, element).ok_or(Left::Tangled)?);
            }
        }
        let mut places = places.into_iter();
        let mut cut: Option<(usize, usize)> = None;
        for (span, money) in spans.iter().zip(found) {
            let wrapper = wrapper(money.amount, facts).ok_or(Left::Tangled)?;
            let (first, last) = if span.first == span.last {
                let already = cut.filter(|(node, _)| *node == span.first).map_or(0, |(_, at)| at);
                let node = adopted.cut(texts, span, already).ok_or(Left::Tangled)?;
                cut = Some((span.first, span.end));
                (node.clone(), node)
            } else {
                places.next().ok_or(Left::Tangled)?
            };
            adopted.wrap(&wrapper, &first, &last);
        }
        Ok(adopted)
    }

    /// Cuts a text node so that a span has a node of its own; `already` bytes of it stand in earlier nodes.
    fn cut(&mut self, texts: &Texts, span: &Span, already: usize) -> Option<Node> {
        let original = texts.nodes.get(span.first)?;
        let whole = texts.texts.get(span.first)?;
        if span.start == 0 && span.end == whole.len() {
            return Some(original.clone());
        }
        let document = page::document()?;
        let make = |text: &str| -> Node { document.create_text_node(text).unchecked_into() };
        let (head, rest) = (whole.get(already..span.start)?, whole.get(span.end..)?);
        let middle = whole.get(span.start..span.end)?;
        // What stands last so far: the node itself, or the rest that an earlier cut made.
        let open = match self.splits.last_mut().filter(|split| split.node == *original) {
            Some(split) => split.made.last()?.clone(),
            None => {
                self.splits.push(Split {
                    node: original.clone(),
                    whole: whole.clone(),
                    kept: String::new(),
                    made: Vec::new(),
                });
                original.clone()
            }
        };
        let split = self.splits.last_mut()?;
        // The first node keeps what stands first, be that the head or the amount itself.
        let mut parts = [head, middle, rest].into_iter().filter(|part| !part.is_empty());
        let first = parts.next()?;
        set_text(&open, first);
        if open == split.node {
            first.clone_into(&mut split.kept);
        }
        let mut amount = if head.is_empty() { Some(open.clone()) } else { None };
        let mut last = open;
        for part in parts {
            let node = make(part);
            let parent = page::get(&last, "parentNode")?;
            let next = last.next_sibling();
            page::call(&parent, "insertBefore", &[&node, &next.map_or(JsValue::NULL, Into::into)])?;
            if amount.is_none() {
                amount = Some(node.clone());
            }
            split.made.push(node.clone());
            last = node;
        }
        amount
    }

    /// Puts nodes that follow one another into an element of ours, which takes their place.
    fn wrap(&mut self, wrapper: &Element, first: &Node, last: &Node) {
        if page::before(first, wrapper).is_none() {
            return;
        }
        let mut next = Some(first.clone());
        while let Some(node) = next {
            next = if node == *last { None } else { node.next_sibling() };
            dom::append(wrapper, &node);
        }
        if let Some(parent) = page::parent(wrapper) {
            self.wrappers.push(Wrapper { element: wrapper.clone(), parent });
        }
    }

    /// Whether the page has left all of it as it was.
    pub(super) fn is_whole(&self) -> bool {
        let stands = |node: &Element| page::get(node, "isConnected").is_some_and(|is| is.is_truthy());
        stands(&self.element)
            && self.wrappers.iter().all(|wrapper| stands(&wrapper.element))
            && page::text_of(&self.element) == self.text
            && self
                .splits
                .iter()
                .all(|split| split.made.iter().all(|node| page::get(node, "parentNode").is_some()))
    }

    /// What our elements stand in.
    pub(super) fn parents(&self) -> impl Iterator<Item = Element> {
        self.wrappers.iter().map(|wrapper| wrapper.parent.clone())
    }

    /// Whether a text stands in one of our elements.
    pub(super) fn has(&self, amount: Amount) -> bool {
        let digits = amount.digits();
        self.wrappers
            .iter()
            .any(|one| one.element.get_attribute(attribute::AMOUNT).as_deref() == Some(&digits))
    }

    /// Gives the page's nodes back where they were. What the page has changed meanwhile stays as it made it.
    pub(super) fn give_back(self) {
        for Wrapper { element: wrapper, .. } in &self.wrappers {
            while let Some(node) = wrapper.first_child() {
                if page::before(wrapper, &node).is_none() {
                    break; // the page has taken it off
                }
            }
            page::remove(wrapper);
        }
        for split in self.splits {
            if page::text_of(&split.node) == split.kept {
                set_text(&split.node, &split.whole);
            }
            split.made.iter().for_each(page::remove);
        }
    }
}

/// Where an amount stands: from a place in one text node to a place in another.
struct Span {
    first: usize,
    start: usize,
    last: usize,
    end: usize,
}

impl Span {
    fn of(texts: &Texts, money: &Money) -> Option<Self> {
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
        let ((first, start), (last, end)) = begins.zip(ends)?;
        Some(Span { first, start, last, end })
    }

    /// The nodes, children of one, that hold all of the amount and no other text.
    fn whole_nodes(&self, texts: &Texts, element: &Element) -> Option<(Node, Node)> {
        // In the first and last node nothing else may stand.
        let blank = |text: Option<&str>| text.is_some_and(|text| text.trim().is_empty());
        let (first, last) = (texts.texts.get(self.first)?, texts.texts.get(self.last)?);
        if !blank(first.get(..self.start)) || !blank(last.get(self.end..)) {
            return None;
        }
        let (start, end) = (texts.nodes.get(self.first)?, texts.nodes.get(self.last)?);
        let mut around = page::parent(start)?;
        while !contains(&around, end) {
            around = page::parent(&around).filter(|_| around != *element)?;
        }
        let child_with = |node: &Node| {
            let mut child = node.clone();
            while page::parent(&child).as_ref() != Some(&around) {
                child = page::parent(&child)?.into();
            }
            Some(child)
        };
        let (from, to) = (child_with(start)?, child_with(end)?);
        // Texts before and after that stand in the same children belong to something else.
        let other = |nth: usize, child: &Node| {
            texts.nodes.get(nth).is_some_and(|node| contains(child, node))
                && texts.texts.get(nth).is_some_and(|text| !text.trim().is_empty())
        };
        let tangled = (0..self.first).any(|nth| other(nth, &from))
            || (self.last + 1..texts.nodes.len()).any(|nth| other(nth, &to));
        (!tangled).then_some((from, to))
    }
}

fn contains(node: &Node, other: &Node) -> bool {
    page::call(node, "contains", &[other]).is_some_and(|is| is.is_truthy())
}

fn set_text(node: &Node, text: &str) {
    node.set_text_content(Some(text));
}

fn wrapper(amount: Amount, facts: &Facts) -> Option<Element> {
    let currency = amount.currency();
    let own = [(attribute::AMOUNT, amount.digits()), (attribute::CURRENCY, currency.code().to_owned())];
    let all: Vec<(&str, &str)> =
        own.iter().chain(facts).map(|(name, value)| (*name, value.as_str())).collect();
    page::element(tag::PRICE, &all)
}

/// Gives an element of ours the looks of the page's element that it stands around.
fn dress(wrapper: &Element, like: &Element) {
    let (Some(own), looks) = (page::get(wrapper, "style"), page::styles(like, "")) else { return };
    for property in
        ["font", "color", "letter-spacing", "text-transform", "margin", "float", "order", "grid-area"]
    {
        let value = page::style(looks.as_ref(), property);
        if !value.is_empty() {
            page::call(&own, "setProperty", &[&property.into(), &value.into()]);
        }
    }
}
