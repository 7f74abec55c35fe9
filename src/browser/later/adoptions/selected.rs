//! Prices by the merchant's selectors.

use web_sys::{Element, Node};

use crate::adopt::{Languages, Left, Money, Numbers, OURS, Texts, read, sign_in};
use crate::config::Selectors;
use crate::input::joined;
use crate::money::Currency;

use super::page::{self, Elements, Tree};
use super::wrap::{Adopted, FORMER, Facts};

/// The elements that an entry is about, prices and former prices, each in the page's order.
///
/// # Errors
/// - the key whose text is no selector, and the text
pub(super) fn elements(entry: &Selectors) -> Result<[Elements; 2], (&'static str, String)> {
    let document = page::root();
    let find = |key, selector: &String| page::all(&document, selector).ok_or_else(|| (key, selector.clone()));
    let prices = find("price", &entry.price)?;
    let former = match &entry.compare_at {
        Some(selector) => find("compareAt", selector)?,
        None => Elements::default(),
    };
    if let Some(product) = &entry.product
        && page::all(&document, product).is_none()
    {
        return Err(("product", product.clone()));
    }
    Ok([prices, former])
}

/// A price that was read and is not taken in yet: all are read before the first is, since a browser that is asked for
/// styles between changes works them out anew each time.
pub(super) struct Reading {
    pub(super) element: Element,
    pub(super) facts: Facts,
    texts: Texts<Node>,
    found: Vec<Money>,
    around: Option<Element>,
    former: String,
}

impl Reading {
    /// Takes the price in.
    ///
    /// # Errors
    /// - it shares its tags with other text
    pub(super) fn take_in(&self) -> Result<Adopted, Left> {
        Adopted::new(&self.element, &self.texts, &self.found, &self.facts, self.around.as_ref(), &self.former)
    }
}

/// Reads a price.
///
/// # Errors
/// - why it is left alone
pub(super) fn reading(
    element: &Element,
    entry: &Selectors,
    store: Option<Currency>,
    languages: &mut Languages,
) -> Result<Reading, Left> {
    let currency = entry.currency.or(store).ok_or(Left::NoCurrency)?;
    let numbers = match &entry.locale {
        Some(tag) => Numbers::of(tag).ok_or(Left::UnknownLocale)?,
        None => languages.of(&Tree, element)?,
    };
    let texts = page::texts(element);
    let mut found = read(&texts.pieces(), numbers, currency)?;
    let mut around = None;
    if let [only] = found.as_slice()
        && !only.signed
    {
        around = sign_of_style(element)?;
    }
    if found.iter().all(|money| money.amount.minor() == 0) {
        return Err(Left::Free);
    }
    found.retain(|money| money.amount.minor() != 0);
    if is_told_twice(element, &found)
        && let (Some(first), Some(last)) = (found.first().copied(), found.last())
    {
        found = vec![Money { end: last.end, ..first }];
    }
    let former =
        entry.compare_at.as_deref().map_or_else(|| FORMER.to_owned(), |own| joined(&[own, ",", FORMER]));
    Ok(Reading { element: element.clone(), facts: facts(element, entry), texts, found, around, former })
}

/// The same amount once for eyes and once for screen readers is one price.
fn is_told_twice(element: &Element, found: &[Money]) -> bool {
    let same = found.first().is_some_and(|first| found.iter().all(|money| money.amount == first.amount));
    found.len() > 1 && same && page::first(element, "[aria-hidden=true]").is_some()
}

/// The element whose style sheet prints a sign beside a number that has none; `None` where there is no such sign.
///
/// # Errors
/// - the sign stands outside, in a text or in the style of an element that holds more than the number
fn sign_of_style(element: &Element) -> Result<Option<Element>, Left> {
    let signs = |element: &Element| {
        ["::before", "::after"]
            .iter()
            .any(|pseudo| sign_in(&page::style(page::styles(element, pseudo).as_ref(), "content")))
    };
    let inside = page::all(element, "*").unwrap_or_default();
    if signs(element) || inside.iter().any(|inner| signs(&inner)) {
        return Ok(Some(element.clone()));
    }
    let own = page::text_of(element);
    let mut around = element.clone();
    for _ in 0..3 {
        let Some(parent) = page::parent(&around) else { break };
        let text = page::text_of(&parent);
        let alone = text.trim() == own.trim();
        if signs(&parent)
            || page::all(&parent, "*").unwrap_or_default().iter().take(12).any(|inner| signs(&inner))
        {
            return if alone { Ok(Some(parent)) } else { Err(Left::SignOutside) };
        }
        if !alone {
            return if text.len() < 60 && sign_in(&text) { Err(Left::SignOutside) } else { Ok(None) };
        }
        around = parent;
    }
    Ok(None)
}

/// What the page says about the item, as attributes of our element.
fn facts(element: &Element, entry: &Selectors) -> Facts {
    let product = entry.product.as_ref().and_then(|selector| element.closest(selector).ok().flatten());
    let mut facts = Facts::new();
    for (field, name) in &entry.fields {
        let own = |element: &Element| element.get_attribute(name).filter(|value| !value.trim().is_empty());
        let inside = |element: &Element| {
            page::first(element, &joined(&["[", name, "]"])).and_then(|found| own(&found))
        };
        let value = own(element)
            .or_else(|| product.as_ref().and_then(|product| own(product).or_else(|| inside(product))));
        facts.extend(value.map(|value| (*field, value)));
    }
    facts
}

/// Whether an element is ours, or holds one of ours that we did not put there.
pub(super) fn is_ours(element: &Element) -> bool {
    element.closest(OURS).ok().flatten().is_some() || page::first(element, OURS).is_some()
}
