//! Prices by structured data, matched with the texts that print them as the widget does it.

use std::collections::HashSet;

use ego_tree::NodeId;
use landfall::adopt::{Left, Money, Offer, has_digit, json_ld, plain, read};
use landfall::money::{Amount, Currency};
use scraper::ElementRef;

use super::dom::{Dom, NodeRef, Texts, around, name, numbers_of, parent, short, text_of};
use super::selected::OURS;

/// An offer and where on the page it may be printed.
pub(super) struct Stated<'d> {
    pub(super) offer: Offer,
    scope: Option<ElementRef<'d>>,
    address: Option<String>,
}

/// What came of structured data.
#[derive(Default)]
pub(super) struct Outcome<'d> {
    /// The texts that are prices, with the SKU of the offer.
    pub(super) taken: Vec<(ElementRef<'d>, Vec<Money>, Option<String>)>,
    /// What was left alone: why, a name, a text.
    pub(super) left: Vec<(Left, String, String)>,
    /// How many offers the page states.
    pub(super) offers: usize,
}

struct Printed<'d> {
    element: ElementRef<'d>,
    texts: Texts<'d>,
    found: Vec<Money>,
}

/// Reads the page. `here` is its own address, as far as it is known.
pub(super) fn read_page<'d>(
    dom: &'d Dom,
    here: &str,
    taken_already: &dyn Fn(ElementRef<'_>) -> bool,
) -> Outcome<'d> {
    let mut outcome = Outcome::default();
    let base = Base::of(dom, here);
    let stated = offers(dom, &base, &mut outcome);
    outcome.offers = stated.len();
    let mut amounts: Vec<Amount> = Vec::new();
    for amount in stated.iter().flat_map(|one| one.offer.amounts()) {
        if !amounts.contains(&amount) {
            amounts.push(amount);
        }
    }
    let printed = printed(dom, &amounts);
    let places = Places::of(dom, &stated, &base);
    let mut may_be: Vec<(usize, Amount, Vec<usize>)> = Vec::new();
    for (at, text) in printed.iter().enumerate() {
        for nth in places.offers_at(text.element) {
            let Some(one) = stated.get(nth) else { continue };
            for amount in one.offer.amounts().filter(|amount| text.found.iter().any(|m| m.amount == *amount))
            {
                match may_be.iter_mut().find(|(known, of, _)| *known == nth && *of == amount) {
                    Some((.., texts)) => texts.push(at),
                    None => may_be.push((nth, amount, vec![at])),
                }
            }
        }
    }
    let mut taken: Vec<usize> = Vec::new();
    for (nth, amount, texts) in &may_be {
        let Some(one) = stated.get(*nth) else { continue };
        match texts.as_slice() {
            [only] if !taken.contains(only) => {
                taken.push(*only);
                if let Some(text) = printed.get(*only).filter(|text| !taken_already(text.element)) {
                    let own = |money: &Money| one.offer.amounts().any(|amount| amount == money.amount);
                    let whole =
                        text.found.iter().all(|m| own(m) && text.texts.can_be_wrapped(m.start, m.end));
                    if whole {
                        outcome.taken.push((text.element, text.found.clone(), one.offer.sku.clone()));
                    } else {
                        outcome.left.push((Left::Tangled, name(text.element), short(&text_of(text.element))));
                    }
                }
            }
            [_] => {}
            _ => outcome.left.push((Left::SeveralTexts, one.name(), amount.to_string())),
        }
    }
    for (nth, one) in stated.iter().enumerate() {
        if !may_be.iter().any(|(known, ..)| *known == nth) && !one.offer.variant {
            outcome.left.push((Left::NoText, one.name(), one.offer.price.to_string()));
        }
    }
    outcome
}

impl Stated<'_> {
    fn name(&self) -> String {
        let offer = &self.offer;
        offer.sku.clone().or_else(|| offer.gtin.clone()).or_else(|| offer.url.clone()).unwrap_or_default()
    }
}

fn offers<'d>(dom: &'d Dom, base: &Base, outcome: &mut Outcome<'d>) -> Vec<Stated<'d>> {
    let mut stated = Vec::new();
    for script in dom.all("script[type='application/ld+json']").unwrap_or_default() {
        let found = json_ld(&text_of(script));
        outcome.left.extend(found.left.into_iter().map(|(left, name)| (left, name, String::new())));
        for offer in found.offers {
            let address = offer.url.as_deref().map(|url| base.resolved(url));
            stated.push(Stated { offer, scope: None, address });
        }
    }
    let prices = "[itemprop~=price],[itemprop~=lowPrice],[property$=price],[property$=lowPrice]";
    for price in dom.all(prices).unwrap_or_default() {
        if dom.closest(price, "head").is_some() {
            continue;
        }
        let micro = price.attr("itemprop").is_some();
        let (scopes, names) = if micro { ("[itemscope]", "itemprop~=") } else { ("[typeof]", "property$=") };
        let above = |element: ElementRef<'d>| parent(*element).and_then(|p| dom.closest(p, scopes));
        let Some(own) = above(price) else { continue };
        let item = above(own).unwrap_or(own);
        let inside = |root: ElementRef<'d>, name: &str| {
            dom.first(root, &format!("[{names}{name}]")).map(value_of).filter(|value| !value.is_empty())
        };
        let currency = inside(own, "priceCurrency").or_else(|| inside(item, "priceCurrency"));
        let sku = inside(item, "sku");
        match plain(&value_of(price), currency.as_deref()) {
            Ok(amount) => {
                let highest =
                    inside(own, "highPrice").and_then(|text| plain(&text, currency.as_deref()).ok());
                let offer = Offer { sku, highest, ..Offer::of(amount) };
                stated.push(Stated { offer, scope: Some(item), address: None });
            }
            Err(left) => outcome.left.push((left, sku.unwrap_or_else(|| name(price)), String::new())),
        }
    }
    stated
}

/// What markup says: its own word for machines, or its text.
fn value_of(element: ElementRef<'_>) -> String {
    let own = ["content", "value"].iter().find_map(|name| element.attr(name));
    own.map_or_else(|| text_of(element), str::to_owned).trim().to_owned()
}

/// The address that others are relative to.
struct Base {
    origin: String,
    path: String,
}

impl Base {
    fn of(dom: &Dom, here: &str) -> Base {
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
    fn resolved(&self, address: &str) -> String {
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

struct Places<'s, 'd> {
    dom: &'d Dom,
    stated: &'s [Stated<'d>],
    base: &'s Base,
    linked: Vec<String>,
}

impl<'s, 'd> Places<'s, 'd> {
    fn of(dom: &'d Dom, stated: &'s [Stated<'d>], base: &'s Base) -> Self {
        let mut places = Places { dom, stated, base, linked: Vec::new() };
        if stated.iter().any(|one| one.address.is_some()) {
            let links = dom.all("a[href]").unwrap_or_default();
            places.linked = links.into_iter().filter_map(|link| places.address(link)).collect();
        }
        places
    }

    fn address(&self, link: ElementRef<'_>) -> Option<String> {
        let full = self.base.resolved(link.attr("href")?);
        self.stated.iter().any(|one| one.address.as_ref() == Some(&full)).then_some(full)
    }

    fn offers_at(&self, element: ElementRef<'d>) -> Vec<usize> {
        for scope in
            around(element).filter(|at| at.attr("itemscope").is_some() || at.attr("typeof").is_some())
        {
            if self.stated.iter().any(|one| one.scope == Some(scope)) {
                return self.places(&|one| one.scope == Some(scope));
            }
        }
        if !self.linked.is_empty() {
            for at in around(element).take_while(|at| !matches!(at.value().name(), "body" | "main" | "html"))
            {
                let links = self.dom.inside(at, "a[href]").into_iter().chain([at]);
                let mut inside: Vec<String> = links.filter_map(|link| self.address(link)).collect();
                inside.sort();
                inside.dedup();
                match inside.as_slice() {
                    [] => {}
                    [only] => return self.places(&|one| one.address.as_ref() == Some(only)),
                    _ => break,
                }
            }
        }
        let own = self.base.resolved("");
        self.places(&|one| {
            one.scope.is_none()
                && one
                    .address
                    .as_ref()
                    .is_none_or(|address| *address == own || !self.linked.contains(address))
        })
    }

    fn places(&self, is: &dyn Fn(&Stated<'d>) -> bool) -> Vec<usize> {
        self.stated.iter().enumerate().filter(|(_, one)| is(one)).map(|(nth, _)| nth).collect()
    }
}

/// The longest text that is looked at as a price, in bytes.
const LONGEST: usize = 120;

/// Every seen text that prints one of these amounts with its sign.
fn printed<'d>(dom: &'d Dom, amounts: &[Amount]) -> Vec<Printed<'d>> {
    let mut currencies: Vec<Currency> = amounts.iter().map(|amount| amount.currency()).collect();
    currencies.dedup_by_key(|currency| currency.code().to_owned());
    let mut all: Vec<Printed<'d>> = Vec::new();
    let Some(body) = dom.all("body").and_then(|all| all.first().copied()) else { return all };
    let ours: Vec<&str> = OURS.split(',').collect();
    let skipped = |node: &NodeRef<'d>| {
        node.ancestors().filter_map(ElementRef::wrap).any(|element| {
            let name = element.value().name();
            matches!(name, "script" | "style" | "template" | "noscript" | "textarea" | "select" | "svg")
                || ours.contains(&name)
        })
    };
    let mut seen: HashSet<NodeId> = HashSet::new();
    let with_digits = |node: &NodeRef<'d>| node.value().as_text().is_some_and(|text| has_digit(text));
    for node in body.descendants().filter(with_digits).filter(|node| !skipped(node)) {
        let mut above = parent(node);
        for _ in 0..4 {
            let Some(element) = above else { break };
            if seen.contains(&element.id()) || text_of(element).len() > LONGEST {
                break;
            }
            let Ok(numbers) = numbers_of(element) else { break };
            let texts = Texts::of(dom, element);
            let Some((start, end)) = texts.place(node) else {
                above = parent(*element);
                continue;
            };
            let wanted = |money: &Money| {
                money.signed && money.start < end && start < money.end && amounts.contains(&money.amount)
            };
            let mut read = currencies.iter().filter_map(|c| read(&texts.pieces(), numbers, *c).ok());
            if let Some(found) = read.find(|found| found.iter().any(wanted)) {
                drop(read);
                seen.insert(element.id());
                if dom.is_seen(element) {
                    all.push(Printed { element, texts, found });
                }
                break;
            }
            above = parent(*element);
        }
    }
    all
}
