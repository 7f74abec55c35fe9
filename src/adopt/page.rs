//! What is asked of a page's tree, whoever holds it: a browser, or the tool's reader of files.

use super::{Left, Numbers, Piece};

/// The elements of ours, in which no price of the page stands.
pub const OURS: &str = "landfall-price,landfall-cart,landfall-delivery,landfall-notice,landfall-market";

/// A page.
pub trait Page {
    /// An element of it.
    type Element: Clone + PartialEq;
    /// A text node of it.
    type Text: Clone + PartialEq;

    /// All elements that a selector finds, in the page's order: inside one, or on the whole page.
    fn all(&self, inside: Option<&Self::Element>, selector: &str) -> Vec<Self::Element>;
    /// The element itself, or the nearest around it that a selector finds.
    fn closest(&self, element: &Self::Element, selector: &str) -> Option<Self::Element>;
    /// The element around an element.
    fn parent(&self, element: &Self::Element) -> Option<Self::Element>;
    /// The element that a text node stands in.
    fn holder(&self, text: &Self::Text) -> Option<Self::Element>;
    /// The text of an attribute.
    fn attribute(&self, element: &Self::Element, name: &str) -> Option<String>;
    /// All text in an element, hidden or not.
    fn text(&self, element: &Self::Element) -> String;
    /// The text nodes that are children of an element, with what stands in them.
    fn own(&self, element: &Self::Element) -> Vec<(Self::Text, String)>;
    /// The texts inside an element, hidden ones left out.
    fn texts(&self, element: &Self::Element) -> Texts<Self::Text>;
    /// Whether an element takes any room on the page.
    fn is_seen(&self, element: &Self::Element) -> bool;
    /// An address as it is written, made whole, without its fragment.
    fn address(&self, written: &str) -> Option<String>;
    /// An element as a merchant finds it again: `<span#total.price>`.
    fn name(&self, element: &Self::Element) -> String;
}

/// Texts that follow one another, and the nodes that they stand in.
#[derive(Clone, Debug)]
pub struct Texts<T> {
    /// The nodes, in the page's order.
    pub nodes: Vec<T>,
    /// What stands in each.
    pub texts: Vec<String>,
    /// Whether each is set higher than what stands before it.
    pub raised: Vec<bool>,
}

impl<T> Default for Texts<T> {
    fn default() -> Self {
        Texts { nodes: Vec::new(), texts: Vec::new(), raised: Vec::new() }
    }
}

impl<T> Texts<T> {
    /// Adds one at the end.
    pub fn push(&mut self, node: T, text: String, raised: bool) {
        self.nodes.push(node);
        self.texts.push(text);
        self.raised.push(raised);
    }

    /// The same for [`read`](super::read).
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let pieces = self.texts.iter().zip(&self.raised);
        pieces.map(|(text, raised)| Piece { text, raised: *raised }).collect()
    }
}

/// How the elements of a page write numbers, by their own or an ancestor's `lang`. Languages are few: each is looked up
/// once.
#[derive(Debug, Default)]
pub struct Languages(Vec<(String, Option<Numbers>)>);

impl Languages {
    /// How an element does.
    ///
    /// # Errors
    /// - nothing says which language it is, or it is one whose numbers are not known
    pub fn of<P: Page>(&mut self, page: &P, element: &P::Element) -> Result<Numbers, Left> {
        let stated = page.closest(element, "[lang]").and_then(|stated| page.attribute(&stated, "lang"));
        let tag = stated.filter(|tag| !tag.trim().is_empty()).ok_or(Left::NoLocale)?;
        for (known, numbers) in &self.0 {
            if *known == tag {
                return numbers.ok_or(Left::UnknownLocale);
            }
        }
        let numbers = Numbers::of(&tag);
        self.0.push((tag, numbers));
        numbers.ok_or(Left::UnknownLocale)
    }
}
