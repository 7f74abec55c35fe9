//! A page of the tool as the room that reads prices asks it, and addresses on it.

use landfall::adopt::{Money, Page, Span, Texts};
use scraper::ElementRef;

use super::dom::{self, Dom, NodeRef};

/// A page, and what its addresses are relative to.
pub(super) struct Tree<'d> {
    dom: &'d Dom,
    base: Option<Base>,
}

impl<'d> Tree<'d> {
    /// One that nobody asks for addresses.
    pub(super) fn of(dom: &'d Dom) -> Self {
        Tree { dom, base: None }
    }

    /// `here` is its own address, as far as it is known.
    pub(super) fn at(dom: &'d Dom, here: &str) -> Self {
        Tree { dom, base: Some(Base::of(dom, here)) }
    }

    /// Whether an element can be put around each of these amounts alone.
    pub(super) fn can_wrap(&self, texts: &Texts<NodeRef<'d>>, found: &[Money]) -> bool {
        let alone = |span: Span| span.ends(self, texts).is_some();
        found.iter().all(|money| Span::of(texts, money).is_some_and(alone))
    }
}

impl<'d> Page for Tree<'d> {
    type Element = ElementRef<'d>;
    type Text = NodeRef<'d>;

    fn all(&self, inside: Option<&ElementRef<'d>>, selector: &str) -> Vec<ElementRef<'d>> {
        match inside {
            Some(element) => self.dom.inside(*element, selector),
            None => self.dom.all(selector).unwrap_or_default(),
        }
    }

    fn closest(&self, element: &ElementRef<'d>, selector: &str) -> Option<ElementRef<'d>> {
        self.dom.closest(*element, selector)
    }

    fn parent(&self, element: &ElementRef<'d>) -> Option<ElementRef<'d>> {
        dom::parent(**element)
    }

    fn holder(&self, text: &NodeRef<'d>) -> Option<ElementRef<'d>> {
        dom::parent(*text)
    }

    fn attribute(&self, element: &ElementRef<'d>, name: &str) -> Option<String> {
        element.attr(name).map(str::to_owned)
    }

    fn text(&self, element: &ElementRef<'d>) -> String {
        dom::text_of(*element)
    }

    fn own(&self, element: &ElementRef<'d>) -> Vec<(NodeRef<'d>, String)> {
        let text = |child: NodeRef<'d>| Some((child, child.value().as_text()?.to_string()));
        element.children().filter_map(text).collect()
    }

    fn texts(&self, element: &ElementRef<'d>) -> Texts<NodeRef<'d>> {
        dom::texts(self.dom, *element)
    }

    fn is_seen(&self, element: &ElementRef<'d>) -> bool {
        self.dom.is_seen(*element)
    }

    fn address(&self, written: &str) -> Option<String> {
        self.base.as_ref().map(|base| base.resolved(written))
    }

    fn name(&self, element: &ElementRef<'d>) -> String {
        dom::name(*element)
    }
}

/// The address that others are relative to.
pub(super) struct Base {
    origin: String,
    path: String,
}

impl Base {
    pub(super) fn of(dom: &Dom, here: &str) -> Base {
        let stated = dom
            .all("base[href]")
            .and_then(|all| all.first().and_then(|base| base.attr("href")).map(str::to_owned));
        let base = Base::parts(here);
        stated.map_or_else(|| Base::parts(here), |stated| Base::parts(&base.resolved(&stated)))
    }

    fn parts(address: &str) -> Base {
        let at = address.find("://").map_or(0, |at| at + 3);
        let rest = address.get(at..).unwrap_or_default();
        let cut = rest.find('/').map_or(address.len(), |slash| at + slash);
        let (origin, path) = address.split_at_checked(if at == 0 { 0 } else { cut }).unwrap_or(("", address));
        Base {
            origin: origin.to_owned(),
            path: if path.is_empty() { "/".to_owned() } else { path.to_owned() },
        }
    }

    /// An address without its fragment.
    pub(super) fn resolved(&self, address: &str) -> String {
        let address = address.split('#').next().unwrap_or_default().trim();
        let file = self.path.split(['?', '#']).next().unwrap_or_default();
        if address.contains("://") || address.starts_with("mailto:") {
            return address.to_owned();
        }
        if let Some(rest) = address.strip_prefix("//") {
            return format!("{}//{rest}", self.origin.split("//").next().unwrap_or_default());
        }
        let whole = match address.chars().next() {
            None => file.to_owned(),
            Some('/') => address.to_owned(),
            Some('?') => format!("{file}{address}"),
            _ => format!("{}/{address}", file.rsplit_once('/').map_or("", |(folder, _)| folder)),
        };
        let (path, query) =
            whole.split_once('?').map_or((whole.as_str(), None), |(path, query)| (path, Some(query)));
        let mut parts: Vec<&str> = Vec::new();
        for part in path.split('/') {
            match part {
                "." => {}
                ".." => {
                    parts.pop();
                }
                part => parts.push(part),
            }
        }
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        format!("{}{}{query}", self.origin, parts.join("/"))
    }
}
