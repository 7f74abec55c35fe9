//! What is asked of a page's tree: the same questions that the widget asks a browser.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use landfall::adopt::Texts;
use scraper::{ElementRef, Html, Node, Selector};

use super::styles::Styles;

/// A node of the tree.
pub(super) type NodeRef<'a> = ego_tree::NodeRef<'a, Node>;

/// A page as a browser would have it before any script runs.
pub(super) struct Dom {
    pub(super) html: Html,
    pub(super) styles: Styles,
    selectors: RefCell<HashMap<String, Option<Rc<Selector>>>>,
}

impl Dom {
    pub(super) fn of(text: &str) -> Dom {
        let html = Html::parse_document(text);
        let styles = Styles::of(&html);
        Dom { html, styles, selectors: RefCell::default() }
    }

    /// A selector; `None`: it is none, or one that is not known here.
    pub(super) fn selector(&self, text: &str) -> Option<Rc<Selector>> {
        let mut known = self.selectors.borrow_mut();
        known.entry(text.to_owned()).or_insert_with(|| Selector::parse(text).ok().map(Rc::new)).clone()
    }

    pub(super) fn all(&self, selector: &str) -> Option<Vec<ElementRef<'_>>> {
        Some(self.html.select(&*self.selector(selector)?).collect())
    }

    pub(super) fn inside<'a>(&self, root: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
        self.selector(selector).map(|selector| root.select(&selector).collect()).unwrap_or_default()
    }

    pub(super) fn first<'a>(&self, root: ElementRef<'a>, selector: &str) -> Option<ElementRef<'a>> {
        root.select(&*self.selector(selector)?).next()
    }

    pub(super) fn matches(&self, element: ElementRef<'_>, selector: &str) -> bool {
        self.selector(selector).is_some_and(|selector| selector.matches(&element))
    }

    /// The element itself or the nearest around it that a selector finds.
    pub(super) fn closest<'a>(&self, element: ElementRef<'a>, selector: &str) -> Option<ElementRef<'a>> {
        let selector = self.selector(selector)?;
        around(element).find(|element| selector.matches(element))
    }

    /// Whether an element takes no room for what the page itself says: `hidden`, a closed dialog, a style.
    pub(super) fn is_hidden(&self, element: ElementRef<'_>) -> bool {
        let value = element.value();
        let closed = matches!(value.name(), "dialog") && value.attr("open").is_none();
        let never =
            matches!(value.name(), "head" | "script" | "style" | "template" | "noscript" | "title" | "meta");
        never || closed || value.attr("hidden").is_some() || self.styles.hides(element)
    }

    /// Whether an element and all around it are seen.
    pub(super) fn is_seen(&self, element: ElementRef<'_>) -> bool {
        !around(element).any(|element| self.is_hidden(element))
    }
}

/// An element and those around it, the nearest first.
pub(super) fn around<'a>(element: ElementRef<'a>) -> impl Iterator<Item = ElementRef<'a>> {
    std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap))
}

pub(super) fn parent<'a>(node: NodeRef<'a>) -> Option<ElementRef<'a>> {
    node.parent().and_then(ElementRef::wrap)
}

pub(super) fn text_of(element: ElementRef<'_>) -> String {
    element.text().collect()
}

/// How deep a price's text may stand in it. A price is not deep; a page that wants to be is left alone.
const DEEPEST: usize = 100;

/// The texts inside an element, hidden ones left out.
pub(super) fn texts<'a>(dom: &Dom, element: ElementRef<'a>) -> Texts<NodeRef<'a>> {
    let mut texts = Texts::default();
    collect(&mut texts, dom, *element, false, DEEPEST);
    texts
}

fn collect<'a>(texts: &mut Texts<NodeRef<'a>>, dom: &Dom, node: NodeRef<'a>, raised: bool, depth: usize) {
    let Some(depth) = depth.checked_sub(1) else { return };
    for child in node.children() {
        if let Some(text) = child.value().as_text() {
            texts.push(child, text.to_string(), raised);
        } else if let Some(element) = ElementRef::wrap(child)
            && !dom.is_hidden(element)
        {
            collect(texts, dom, child, raised || dom.styles.raises(element), depth);
        }
    }
}

/// An element as a merchant finds it again: `<span#total.price>`.
pub(super) fn name(element: ElementRef<'_>) -> String {
    let value = element.value();
    let mut name = format!("<{}", value.name());
    if let Some(id) = value.id() {
        name.push_str(&format!("#{id}"));
    }
    let classes = value.attr("class").unwrap_or_default().split_ascii_whitespace().take(3);
    classes.for_each(|class| name.push_str(&format!(".{class}")));
    name + ">"
}

/// The beginning of a text on one line.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(40) {
        Some((cut, _)) => format!("{}…", line.get(..cut).unwrap_or_default()),
        None => line,
    }
}
