//! Prices by the merchant's selectors, read as the widget reads them.

use landfall::adopt::{Languages, Left, Money, Numbers, OURS, read, sign_in};
use landfall::config::Selectors;
use landfall::money::Currency;
use scraper::ElementRef;

use super::dom::{Dom, parent, text_of, texts};
use super::tree::Tree;

/// What the page says about an item, as attributes of our element.
pub(super) type Facts = Vec<(&'static str, String)>;

/// The elements that an entry is about, prices and former prices; or the key whose text is no selector.
pub(super) fn elements<'d>(
    dom: &'d Dom,
    entry: &Selectors,
) -> Result<Vec<ElementRef<'d>>, (&'static str, String)> {
    let find = |key, selector: &String| dom.all(selector).ok_or_else(|| (key, selector.clone()));
    let mut all = find("price", &entry.price)?;
    if let Some(selector) = &entry.compare_at {
        for element in find("compareAt", selector)? {
            if !all.contains(&element) {
                all.push(element);
            }
        }
    }
    for (key, selector) in [("product", &entry.product), ("addToCart", &entry.add_to_cart)] {
        if let Some(selector) = selector {
            find(key, selector)?;
        }
    }
    Ok(all)
}

/// The amounts in an element.
///
/// # Errors
/// - why it is left alone
pub(super) fn amounts(
    dom: &Dom,
    element: ElementRef<'_>,
    entry: &Selectors,
    store: Option<Currency>,
) -> Result<Vec<Money>, Left> {
    let currency = entry.currency.or(store).ok_or(Left::NoCurrency)?;
    let page = Tree::of(dom);
    let numbers = match &entry.locale {
        Some(tag) => Numbers::of(tag).ok_or(Left::UnknownLocale)?,
        None => Languages::default().of(&page, &element)?,
    };
    let texts = texts(dom, element);
    let mut found = read(&texts.pieces(), numbers, currency)?;
    let mut by_style = false;
    if let [only] = found.as_slice()
        && !only.signed
    {
        by_style = sign_of_style(dom, element)?;
    }
    if found.iter().all(|money| money.amount.minor() == 0) {
        return Err(Left::Free);
    }
    found.retain(|money| money.amount.minor() != 0);
    let same = found.first().is_some_and(|first| found.iter().all(|money| money.amount == first.amount));
    if found.len() > 1
        && same
        && dom.first(element, "[aria-hidden=true]").is_some()
        && let (Some(first), Some(last)) = (found.first().copied(), found.last())
    {
        found = vec![Money { end: last.end, ..first }];
    }
    if !by_style && !page.can_wrap(&texts, &found) {
        return Err(Left::Tangled);
    }
    Ok(found)
}

/// Whether a style sheet prints the sign of a number that has none.
fn sign_of_style(dom: &Dom, element: ElementRef<'_>) -> Result<bool, Left> {
    let signs = |element: ElementRef<'_>| dom.styles.signs(element);
    if signs(element) || element.descendent_elements().any(signs) {
        return Ok(true);
    }
    let own = text_of(element);
    let mut around = element;
    for _ in 0..3 {
        let Some(above) = parent(*around) else { break };
        let text = text_of(above);
        let alone = text.trim() == own.trim();
        if signs(above) || dom.inside(above, "*").into_iter().take(12).any(signs) {
            return if alone { Ok(true) } else { Err(Left::SignOutside) };
        }
        if !alone {
            return if text.len() < 60 && sign_in(&text) { Err(Left::SignOutside) } else { Ok(false) };
        }
        around = above;
    }
    Ok(false)
}

/// What the page says about the item.
pub(super) fn facts(dom: &Dom, element: ElementRef<'_>, entry: &Selectors) -> Facts {
    let product = entry.product.as_ref().and_then(|selector| dom.closest(element, selector));
    let mut facts = Facts::new();
    for (field, name) in &entry.fields {
        let own = |element: ElementRef<'_>| {
            element.attr(name).filter(|value| !value.trim().is_empty()).map(str::to_owned)
        };
        let inside = |element| dom.first(element, &format!("[{name}]")).and_then(own);
        let value =
            own(element).or_else(|| product.and_then(|product| own(product).or_else(|| inside(product))));
        facts.extend(value.map(|value| (*field, value)));
    }
    facts
}

/// Whether an element is ours, or holds one of ours.
pub(super) fn is_ours(dom: &Dom, element: ElementRef<'_>) -> bool {
    dom.closest(element, OURS).is_some() || dom.first(element, OURS).is_some()
}
