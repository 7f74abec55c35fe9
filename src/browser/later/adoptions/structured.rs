//! Prices by structured data: JSON-LD, microdata and RDFa state the amount; the page's text that prints exactly this
//! amount is the price. No such text, or several: left alone.
//!
//! A text belongs to the offer whose scope it stands in (microdata, RDFa), or to the item that the only links of its
//! surroundings lead to, or to the page's own item.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use crate::adopt::{Left, Money, Numbers, Offer, has_digit, json_ld, plain, read};
use crate::money::{Amount, Currency};

use super::page::{self, Known, Languages, Texts};
use super::selected::OURS;

/// An offer and where on the page it may be printed.
pub(super) struct Stated {
    pub(super) offer: Offer,
    /// The scope of its markup; JSON-LD has none.
    scope: Option<Element>,
    /// The address of the item, resolved.
    address: Option<String>,
}

/// A text that prints an amount.
pub(super) struct Printed {
    pub(super) element: Element,
    pub(super) texts: Texts,
    pub(super) found: Vec<Money>,
}

/// Offers that can't be used: why, and what names them.
pub(super) type Unused = Vec<(Left, String)>;

/// All offers that the page states.
pub(super) fn offers() -> (Vec<Stated>, Unused) {
    let (mut stated, mut unused) = (Vec::new(), Unused::new());
    let Some(document) = page::document() else { return (stated, unused) };
    for script in page::all(&document, "script[type='application/ld+json']").unwrap_or_default().iter() {
        let found = json_ld(&page::text_of(&script));
        unused.extend(found.left);
        for offer in found.offers {
            let address = offer.url.as_deref().and_then(resolved);
            stated.push(Stated { offer, scope: None, address });
        }
    }
    let prices = "[itemprop~=price],[itemprop~=lowPrice],[property$=price],[property$=lowPrice]";
    for price in page::all(&document, prices).unwrap_or_default().iter() {
        // Tags for social networks are no offers.
        if price.closest("head").ok().flatten().is_some() {
            continue;
        }
        let micro = price.has_attribute("itemprop");
        let (scopes, names) = if micro { ("[itemscope]", "itemprop~=") } else { ("[typeof]", "property$=") };
        let around = |element: &Element| page::parent(element).and_then(|p| p.closest(scopes).ok().flatten());
        let Some(own) = around(&price) else { continue };
        let item = around(&own).unwrap_or_else(|| own.clone());
        let inside = |root: &Element, name: &str| {
            let found = page::first(root, &["[", names, name, "]"].concat());
            found.map(|found| value_of(&found)).filter(|value| !value.is_empty())
        };
        let currency = inside(&own, "priceCurrency").or_else(|| inside(&item, "priceCurrency"));
        let sku = inside(&item, "sku");
        match plain(&value_of(&price), currency.as_deref()) {
            Ok(amount) => {
                let highest =
                    inside(&own, "highPrice").and_then(|text| plain(&text, currency.as_deref()).ok());
                let offer = Offer { sku, highest, ..Offer::of(amount) };
                stated.push(Stated { offer, scope: Some(item), address: None });
            }
            Err(left) => unused.push((left, sku.unwrap_or_else(|| page::name(&price)))),
        }
    }
    (stated, unused)
}

/// The value of a property as machines read it.
fn value_of(element: &Element) -> String {
    let own = ["content", "value"].iter().find_map(|name| element.get_attribute(name));
    own.unwrap_or_else(|| page::text_of(element)).trim().to_owned()
}

/// An address without its fragment, as the browser knows it.
fn resolved(address: &str) -> Option<String> {
    let base = page::get(&super::selected::root(), "baseURI")?;
    let url = page::made("URL", &[&address.into(), &base])?;
    let full = page::get(&url, "href")?.as_string()?;
    Some(full.split('#').next().unwrap_or_default().to_owned())
}

/// What is printed on the page, and which offers that may be.
pub(super) struct Places<'a> {
    stated: &'a [Stated],
    scopes: Option<Known>,
    here: Option<String>,
    /// Addresses that links on the page lead to.
    linked: Vec<String>,
}

impl<'a> Places<'a> {
    pub(super) fn of(stated: &'a [Stated]) -> Self {
        let scopes = Known::new();
        if let Some(scopes) = &scopes {
            for (nth, one) in stated.iter().enumerate() {
                if let Some(scope) = one.scope.as_ref().filter(|scope| scopes.get(scope).is_none()) {
                    scopes.set(scope, nth);
                }
            }
        }
        let mut places = Places { stated, scopes, here: resolved(""), linked: Vec::new() };
        if stated.iter().any(|one| one.address.is_some()) {
            let links = page::all(&super::selected::root(), "a[href]").unwrap_or_default();
            places.linked = links.iter().filter_map(|link| places.address(&link)).collect();
        }
        places
    }

    /// The item's address that a link leads to.
    fn address(&self, link: &Element) -> Option<String> {
        let full = page::get(link, "href")?.as_string()?;
        let full = full.split('#').next().unwrap_or_default();
        let known = self.stated.iter().filter_map(|one| one.address.as_ref()).find(|known| *known == full)?;
        Some(known.clone())
    }

    /// The offers that a text may print, by the place where it stands.
    pub(super) fn offers_at(&self, element: &Element) -> Vec<usize> {
        if let Some(scopes) = &self.scopes {
            let mut scope = element.closest("[itemscope],[typeof]").ok().flatten();
            while let Some(at) = scope {
                if scopes.get(&at).is_some() {
                    let mine = |one: &Stated| one.scope.as_ref() == Some(&at);
                    return self.places(&mine);
                }
                scope =
                    page::parent(&at).and_then(|above| above.closest("[itemscope],[typeof]").ok().flatten());
            }
        }
        if !self.linked.is_empty() {
            let mut around = Some(element.clone());
            while let Some(at) = around.filter(|at| !matches!(at.local_name().as_str(), "body" | "main")) {
                let mut inside: Vec<String> = Vec::new();
                let links = page::all(&at, "a[href]").unwrap_or_default();
                for address in links.iter().chain([at.clone()]).filter_map(|link| self.address(&link)) {
                    if !inside.iter().any(|known| known.as_str() == address.as_str()) {
                        inside.push(address);
                    }
                }
                match inside.as_slice() {
                    [] => around = page::parent(&at),
                    [only] => return self.places(&|one| one.address.as_ref() == Some(only)),
                    _ => break,
                }
            }
        }
        let here = |one: &Stated| match &one.address {
            None => true,
            Some(address) => {
                Some(address) == self.here.as_ref()
                    || !self.linked.iter().any(|known| known.as_str() == address.as_str())
            }
        };
        self.places(&|one| one.scope.is_none() && here(one))
    }

    fn places(&self, is: &dyn Fn(&Stated) -> bool) -> Vec<usize> {
        self.stated.iter().enumerate().filter(|(_, one)| is(one)).map(|(nth, _)| nth).collect()
    }
}

/// Every seen text on the page that prints one of these amounts with its sign, in the language it is written in.
pub(super) fn printed(amounts: &[Amount], languages: &mut Languages) -> Vec<Printed> {
    let mut currencies: Vec<Currency> = Vec::new();
    for amount in amounts {
        if !currencies.iter().any(|known| known.code() == amount.currency().code()) {
            currencies.push(amount.currency());
        }
    }
    let (mut all, Some(seen)) = (Vec::new(), Known::new()) else { return Vec::new() };
    let body = page::body();
    if let Some(body) = body {
        let mut search = Search { amounts, currencies: &currencies, languages, seen, all: &mut all };
        search.walk(&body);
    }
    all
}

struct Search<'a> {
    amounts: &'a [Amount],
    currencies: &'a [Currency],
    languages: &'a mut Languages,
    seen: Known,
    all: &'a mut Vec<Printed>,
}

/// The longest text that is looked at as a price, in bytes.
const LONGEST: usize = 120;

impl Search<'_> {
    fn walk(&mut self, node: &Node) {
        let mut next = node.first_child();
        while let Some(child) = next {
            next = child.next_sibling();
            if child.node_type() == Node::TEXT_NODE {
                if has_digit(&page::text_of(&child)) {
                    self.look_around(&child);
                }
            } else if child.node_type() == Node::ELEMENT_NODE {
                let element: &Element = child.unchecked_ref();
                let name = element.local_name();
                let skipped = matches!(
                    &*name,
                    "script" | "style" | "template" | "noscript" | "textarea" | "select" | "svg"
                );
                if !skipped && !OURS.split(',').any(|tag| tag == name) {
                    self.walk(&child);
                }
            }
        }
    }

    /// The smallest element around a text in which an amount is read.
    fn look_around(&mut self, text: &Node) {
        let mut around = page::parent(text);
        for _ in 0..4 {
            let Some(element) = around else { return };
            if self.seen.get(&element).is_some() || page::text_of(&element).len() > LONGEST {
                return;
            }
            let Ok(numbers) = self.languages.of(&element) else { return };
            if let Some((texts, found)) = self.read(&element, text, numbers) {
                self.seen.set(&element, 1);
                if page::is_seen(&element) {
                    self.all.push(Printed { element, texts, found });
                }
                return;
            }
            around = page::parent(&element);
        }
    }

    /// The amounts in an element, if one that is looked for is printed by this text, or by this and others.
    fn read(&self, element: &Element, text: &Node, numbers: Numbers) -> Option<(Texts, Vec<Money>)> {
        let texts = Texts::of(element);
        let nth = texts.nodes.iter().position(|node| node == text)?;
        let start: usize = texts.texts.iter().take(nth).map(String::len).sum();
        let end = start + texts.texts.get(nth)?.len();
        for currency in self.currencies {
            let Ok(found) = read(&texts.pieces(), numbers, *currency) else { continue };
            let wanted = |money: &Money| {
                money.signed && money.start < end && start < money.end && self.amounts.contains(&money.amount)
            };
            if found.iter().any(wanted) {
                return Some((texts, found));
            }
        }
        None
    }
}
