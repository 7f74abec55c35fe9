//! A price of the page inside an element of ours, and back again, byte for byte.
//!
//! The page's own nodes are moved, never copied: they carry the page's listeners, and whoever wrote them may write to
//! them again. Where an amount shares a text node with words, that node keeps what stands first, and further nodes are
//! made for the rest, which go again.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use crate::adopt::{Left, Money, Span, Texts};
use crate::browser::dom;
use crate::contract::{attribute, property, tag};
use crate::money::Amount;

use super::page::{self, Tree};

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
    /// What its node kept.
    kept: String,
    /// Where the last of the nodes that were made begins.
    at: usize,
    made: Vec<Node>,
}

/// What a former price stands in on every page.
pub(super) const FORMER: &str = "del,s,strike";

/// What an element of ours says beside its amount: attributes of the item.
pub(super) type Facts = Vec<(&'static str, String)>;

impl Adopted {
    /// Takes in the amounts that were read in an element's texts. With `around`, our element stands around the page's,
    /// whose style sheet prints a sign that would stand beside ours. `former` is a selector: in what it finds, prices are
    /// former ones.
    pub(super) fn new(
        element: &Element,
        texts: &Texts<Node>,
        found: &[Money],
        facts: &Facts,
        around: Option<&Element>,
        former: &str,
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
            adopted.wrap(&wrapper, around, around, former);
            return Ok(adopted);
        }
        // All is looked at before anything is moved.
        let place = |money: &Money| {
            let span = Span::of(texts, money)?;
            Some((span.ends(&Tree, texts)?, span))
        };
        let places: Option<Vec<_>> = found.iter().map(place).collect();
        for ((ends, span), money) in places.ok_or(Left::Tangled)?.into_iter().zip(found) {
            let wrapper = wrapper(money.amount, facts).ok_or(Left::Tangled)?;
            let from = || adopted.cut(texts, span.first, span.start).map(|(_, begins)| begins);
            let first = ends.from.map(Node::from).or_else(from).ok_or(Left::Tangled)?;
            let to = || adopted.cut(texts, span.last, span.end).map(|(ends, _)| ends);
            let last = ends.to.map(Node::from).or_else(to).ok_or(Left::Tangled)?;
            adopted.wrap(&wrapper, &first, &last, former);
        }
        Ok(adopted)
    }

    /// Cuts a text node at a place, unless nothing stands on one side of it: the node that ends there, and the one that
    /// begins there. Places come in their order.
    fn cut(&mut self, texts: &Texts<Node>, nth: usize, at: usize) -> Option<(Node, Node)> {
        let (node, whole) = (texts.nodes.get(nth)?, texts.texts.get(nth)?);
        let split = self.splits.last().filter(|split| split.node == *node);
        // What stands last so far: the node itself, or the rest that an earlier cut made.
        let (open, begins) = match split {
            Some(split) => (split.made.last()?.clone(), split.at),
            None => (node.clone(), 0),
        };
        if at == begins || at == whole.len() {
            return Some((open.clone(), open));
        }
        let rest: Node = page::document()?.create_text_node(whole.get(at..)?).unchecked_into();
        let next = open.next_sibling().map_or(JsValue::NULL, Into::into);
        page::call(&page::get(&open, "parentNode")?, "insertBefore", &[&rest, &next])?;
        set_text(&open, whole.get(begins..at)?);
        if split.is_none() {
            let (node, whole, kept) = (node.clone(), whole.clone(), whole.get(..at)?.to_owned());
            self.splits.push(Split { node, whole, kept, at, made: Vec::new() });
        }
        let split = self.splits.last_mut()?;
        split.at = at;
        split.made.push(rest.clone());
        Some((open, rest))
    }

    /// Puts nodes that follow one another into an element of ours, which takes their place.
    fn wrap(&mut self, wrapper: &Element, first: &Node, last: &Node, former: &str) {
        if page::before(first, wrapper).is_none() {
            return;
        }
        let mut next = Some(first.clone());
        while let Some(node) = next {
            next = if node == *last { None } else { node.next_sibling() };
            dom::append(wrapper, &node);
        }
        // A former price is the amount alone: what is charged, and with which tax, stands at the price of today.
        if page::call(wrapper, "closest", &[&former.into()]).is_some() {
            set_style(wrapper, property::NOTES, "none");
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
    let looks = page::styles(like, "");
    for property in
        ["font", "color", "letter-spacing", "text-transform", "margin", "float", "order", "grid-area"]
    {
        let value = page::style(looks.as_ref(), property);
        if !value.is_empty() {
            set_style(wrapper, property, &value);
        }
    }
}

/// Through the style object: a page's policy may forbid the attribute.
fn set_style(wrapper: &Element, property: &str, value: &str) {
    if let Some(own) = page::get(wrapper, "style") {
        page::call(&own, "setProperty", &[&property.into(), &value.into()]);
    }
}
