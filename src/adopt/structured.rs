//! Prices by structured data: JSON-LD, microdata and RDFa state the amount; the page's text that prints exactly this
//! amount is the price. No such text, or several: left alone.
//!
//! A text belongs to the offer whose scope it stands in (microdata, RDFa), or to the item that the only links of its
//! surroundings lead to, or to the page's own item.
//!
//! A long page is looked at in pieces: [`Search::of`] finds what is stated, [`Search::look_at`] looks at one place after
//! the other, [`Search::end`] says what came of it.

use crate::input::joined;
use crate::money::{Amount, Currency};

use super::page::{Languages, OURS, Page, Texts};
use super::{Left, Money, Offer, has_digit, json_ld, plain, read};

/// A text that prints an amount.
pub struct Printed<P: Page> {
    /// What it stands in.
    pub element: P::Element,
    /// Its nodes.
    pub texts: Texts<P::Text>,
    /// All amounts in it.
    pub found: Vec<Money>,
    /// The offers that it may be, each with the amount that it prints.
    may_be: Vec<(usize, Amount)>,
}

/// An offer and where on the page it may be printed.
struct Stated<E> {
    offer: Offer,
    /// The scope of its markup; JSON-LD has none.
    scope: Option<E>,
    /// The address of the item, made whole.
    address: Option<String>,
}

/// What was left alone: why, what names it, what stands there.
pub type LeftAlone = (Left, String, String);

/// What came of structured data.
pub struct Outcome<P: Page> {
    /// The texts that are prices, each with its offer.
    pub taken: Vec<(Printed<P>, Offer)>,
    /// What was left alone.
    pub left: Vec<LeftAlone>,
}

/// A look at a page that states offers.
pub struct Search<P: Page> {
    stated: Vec<Stated<P::Element>>,
    amounts: Vec<Amount>,
    currencies: Vec<Currency>,
    /// The page's own address.
    here: Option<String>,
    /// Addresses of items that links on the page lead to.
    linked: Vec<String>,
    printed: Vec<Printed<P>>,
    left: Vec<LeftAlone>,
}

/// In which no price is printed.
const APART: &str = "script,style,template,noscript,textarea,select,svg";
/// The longest text that is looked at as a price, in bytes.
const LONGEST: usize = 120;
/// How many of the last prices may hold the next text: a text as long as [`LONGEST`] has no more.
const NEAR: usize = 30;

impl<P: Page> Search<P> {
    /// What the page states.
    pub fn of(page: &P) -> Self {
        let mut search = Search {
            stated: Vec::new(),
            amounts: Vec::new(),
            currencies: Vec::new(),
            here: page.address(""),
            linked: Vec::new(),
            printed: Vec::new(),
            left: Vec::new(),
        };
        search.scripts(page);
        search.markup(page);
        for amount in search.stated.iter().flat_map(|one| one.offer.amounts()) {
            if !search.amounts.contains(&amount) {
                search.amounts.push(amount);
            }
            if !search.currencies.contains(&amount.currency()) {
                search.currencies.push(amount.currency());
            }
        }
        if search.stated.iter().any(|one| one.address.is_some()) {
            let links = page.all(None, "a[href]");
            search.linked = links.iter().filter_map(|link| search.item_of(page, link)).collect();
        }
        search
    }

    /// How many offers are stated.
    #[must_use]
    pub fn offers(&self) -> usize {
        self.stated.len()
    }

    /// The places to look at, in the page's order; none where nothing is stated.
    pub fn places(&self, page: &P) -> Vec<P::Element> {
        if self.stated.is_empty() {
            return Vec::new();
        }
        let mut places = page.all(None, "body,body *");
        places.retain(|element| {
            page.own(element).iter().any(|(_, text)| has_digit(text))
                && [APART, OURS].iter().all(|apart| page.closest(element, apart).is_none())
        });
        places
    }

    fn scripts(&mut self, page: &P) {
        for script in page.all(None, "script[type='application/ld+json']") {
            let found = json_ld(&page.text(&script));
            self.left.extend(found.left.into_iter().map(|(left, name)| (left, name, String::new())));
            for offer in found.offers {
                let address = offer.url.as_deref().and_then(|url| page.address(url));
                self.stated.push(Stated { offer, scope: None, address });
            }
        }
    }

    fn markup(&mut self, page: &P) {
        let prices = "[itemprop~=price],[itemprop~=lowPrice],[property$=price],[property$=lowPrice]";
        for price in page.all(None, prices) {
            // Tags for social networks are no offers.
            if page.closest(&price, "head").is_some() {
                continue;
            }
            let micro = page.attribute(&price, "itemprop").is_some();
            let (scopes, names) =
                if micro { ("[itemscope]", "itemprop~=") } else { ("[typeof]", "property$=") };
            let around =
                |element: &P::Element| page.parent(element).and_then(|above| page.closest(&above, scopes));
            let Some(own) = around(&price) else { continue };
            let item = around(&own).unwrap_or_else(|| own.clone());
            let inside = |root: &P::Element, name: &str| {
                let found = page.all(Some(root), &joined(&["[", names, name, "]"])).into_iter().next();
                found.map(|found| value_of(page, &found)).filter(|value| !value.is_empty())
            };
            let currency = inside(&own, "priceCurrency").or_else(|| inside(&item, "priceCurrency"));
            let sku = inside(&item, "sku");
            match plain(&value_of(page, &price), currency.as_deref()) {
                Ok(amount) => {
                    let highest =
                        inside(&own, "highPrice").and_then(|text| plain(&text, currency.as_deref()).ok());
                    let offer = Offer { sku, highest, ..Offer::of(amount) };
                    self.stated.push(Stated { offer, scope: Some(item), address: None });
                }
                Err(left) => {
                    self.left.push((left, sku.unwrap_or_else(|| page.name(&price)), String::new()));
                }
            }
        }
    }

    /// Looks at one place.
    pub fn look_at(&mut self, page: &P, element: &P::Element, languages: &mut Languages) {
        for (text, content) in page.own(element) {
            if has_digit(&content) {
                self.look_around(page, element, &text, languages);
            }
        }
    }

    /// The smallest element around a text in which an amount is read.
    fn look_around(
        &mut self,
        page: &P,
        element: &P::Element,
        text: &P::Text,
        languages: &mut Languages,
    ) -> Option<()> {
        let mut around = element.clone();
        for _ in 0..4 {
            let known = self.printed.iter().rev().take(NEAR).any(|known| known.element == around);
            if known || page.text(&around).len() > LONGEST {
                return None;
            }
            let numbers = languages.of(page, &around).ok()?;
            let texts = page.texts(&around);
            for currency in &self.currencies {
                let Ok(found) = read(&texts.pieces(), numbers, *currency) else { continue };
                if !self.is_printed(&found, &texts, text) {
                    continue;
                }
                if page.is_seen(&around) {
                    let prints = |amount: &Amount| found.iter().any(|money| money.amount == *amount);
                    let mut may_be = Vec::new();
                    for nth in self.offers_at(page, &around) {
                        let amounts = self.stated.get(nth)?.offer.amounts().filter(prints);
                        may_be.extend(amounts.map(|amount| (nth, amount)));
                    }
                    self.printed.push(Printed { element: around, texts, found, may_be });
                }
                return None;
            }
            around = page.parent(&around)?;
        }
        None
    }

    /// Whether one of the amounts that are looked for is printed, with its sign, by this text, or by this and others.
    fn is_printed(&self, found: &[Money], texts: &Texts<P::Text>, text: &P::Text) -> bool {
        let Some(nth) = texts.nodes.iter().position(|node| node == text) else { return false };
        let start: usize = texts.texts.iter().take(nth).map(String::len).sum();
        let end = start + texts.texts.get(nth).map_or(0, String::len);
        found.iter().any(|money| {
            money.signed && money.start < end && start < money.end && self.amounts.contains(&money.amount)
        })
    }

    /// The item's address that a link leads to.
    fn item_of(&self, page: &P, link: &P::Element) -> Option<String> {
        let full = page.address(&page.attribute(link, "href")?)?;
        self.stated.iter().any(|one| one.address.as_ref() == Some(&full)).then_some(full)
    }

    /// The offers that a text may print, by the place where it stands.
    fn offers_at(&self, page: &P, element: &P::Element) -> Vec<usize> {
        let scopes = "[itemscope],[typeof]";
        let mut scope = page.closest(element, scopes);
        while let Some(at) = scope {
            let own = self.offers_that(&|one| one.scope.as_ref() == Some(&at));
            if !own.is_empty() {
                return own;
            }
            scope = page.parent(&at).and_then(|above| page.closest(&above, scopes));
        }
        if !self.linked.is_empty() {
            let mut around = Some(element.clone());
            while let Some(at) = around.filter(|at| page.closest(at, "body,main").as_ref() != Some(at)) {
                let mut inside: Vec<String> = Vec::new();
                let links = page.all(Some(&at), "a[href]");
                for address in links.iter().chain([&at]).filter_map(|link| self.item_of(page, link)) {
                    if !inside.contains(&address) {
                        inside.push(address);
                    }
                }
                match inside.as_slice() {
                    [] => around = page.parent(&at),
                    [only] => return self.offers_that(&|one| one.address.as_ref() == Some(only)),
                    _ => break,
                }
            }
        }
        let here = |one: &Stated<P::Element>| match &one.address {
            None => true,
            address if *address == self.here => true,
            Some(address) => !self.linked.contains(address),
        };
        self.offers_that(&|one| one.scope.is_none() && here(one))
    }

    fn offers_that(&self, is: &dyn Fn(&Stated<P::Element>) -> bool) -> Vec<usize> {
        self.stated.iter().enumerate().filter(|(_, one)| is(one)).map(|(nth, _)| nth).collect()
    }

    /// What came of it. `is_shown`: whether a price of this amount stands in an element of ours already.
    pub fn end(self, is_shown: &dyn Fn(Amount) -> bool) -> Outcome<P> {
        let Search { stated, printed, mut left, .. } = self;
        // For each amount of each offer, the texts that may be it.
        let mut may_be: Vec<(usize, Amount, Vec<usize>)> = Vec::new();
        for (at, text) in printed.iter().enumerate() {
            for (nth, amount) in &text.may_be {
                match may_be.iter_mut().find(|(known, of, _)| known == nth && of == amount) {
                    Some((.., texts)) => texts.push(at),
                    None => may_be.push((*nth, *amount, vec![at])),
                }
            }
        }
        let mut texts: Vec<Option<Printed<P>>> = printed.into_iter().map(Some).collect();
        let mut taken = Vec::new();
        for (nth, amount, at) in &may_be {
            let Some(one) = stated.get(*nth) else { continue };
            match at.as_slice() {
                [only] => {
                    let text = texts.get_mut(*only).and_then(Option::take);
                    taken.extend(text.map(|text| (text, one.offer.clone())));
                }
                _ => left.push((Left::SeveralTexts, named(&one.offer), amount.to_string())),
            }
        }
        for (nth, one) in stated.iter().enumerate() {
            let shown = may_be.iter().any(|(known, ..)| *known == nth) || is_shown(one.offer.price);
            if !shown && !one.offer.variant {
                left.push((Left::NoText, named(&one.offer), one.offer.price.to_string()));
            }
        }
        Outcome { taken, left }
    }
}

impl<P: Page> Printed<P> {
    /// Whether it prints amounts of an offer and no others.
    pub fn is_of(&self, offer: &Offer) -> bool {
        self.found.iter().all(|money| offer.amounts().any(|amount| amount == money.amount))
    }
}

/// The value of a property as machines read it.
fn value_of<P: Page>(page: &P, element: &P::Element) -> String {
    let own = ["content", "value"].iter().find_map(|name| page.attribute(element, name));
    own.unwrap_or_else(|| page.text(element)).trim().to_owned()
}

/// What an offer is called in what is told.
fn named(offer: &Offer) -> String {
    let name = offer.sku.as_ref().or(offer.gtin.as_ref()).or(offer.url.as_ref());
    name.cloned().unwrap_or_default()
}
