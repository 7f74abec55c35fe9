//! How prices and carts are found on pages without elements of ours: `page.adopt`, `page.cart`.
//!
//! Few pages have them, so nothing of this is read with the rest of the configuration: [`adoptions`] reads it from
//! [`Config::written`](super::Config) when somebody asks, and so does [`page_cart`].

use crate::contract::attribute;
use crate::input::{Node, Problem, Problems, joined, separated};
use crate::money::Currency;

use super::fields::{Fields, each, each_member, nearest};
use super::read::Config;
use super::value;

/// One entry of `page.adopt`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Adoption {
    /// `"structured-data"`: the offers of schema.org that the page states.
    StructuredData,
    /// Selectors.
    Selectors(Box<Selectors>),
}

/// Where prices stand on a page, by CSS selectors.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Selectors {
    /// Finds each price.
    pub price: String,
    /// Finds former prices.
    pub compare_at: Option<String>,
    /// Finds what a price and the product's attributes stand in.
    pub product: Option<String>,
    /// Finds the button that puts it into the cart.
    pub add_to_cart: Option<String>,
    /// The currency of the prices; the store's where it is absent.
    pub currency: Option<Currency>,
    /// The language that numbers are written in; the page's own `lang` where it is absent.
    pub locale: Option<String>,
    /// Attributes of our elements, and the page's attributes that they are taken from.
    pub fields: Vec<(&'static str, String)>,
}

const KNOWN: &[&str] = &["price", "compareAt", "product", "addToCart", "currency", "locale", "fields"];

/// All of a cart, or only its total at the door.
const SHOW: [&str; 2] = ["price", "landed"];

/// What may be taken from a page's attributes.
const FIELDS: [&str; 6] = [
    attribute::SKU,
    attribute::HS,
    attribute::ORIGIN,
    attribute::WEIGHT,
    attribute::CATEGORY,
    attribute::QUANTITY,
];

/// The entries of `page.adopt`, in the order of the file; a single one need not be a list. `None` where the file has
/// none at all.
pub fn adoptions(config: &Config, problems: &mut Problems) -> Option<Vec<Adoption>> {
    let node = Node::root(&config.written).get("page").optional("adopt")?;
    let mut all = Vec::new();
    if node.value().as_array().is_some() {
        each(&node, problems, &mut |node, problems| all.extend(Adoption::read(node, problems)));
    } else {
        all.extend(Adoption::read(node, problems));
    }
    Some(all)
}

impl Adoption {
    fn read(node: Node<'_>, problems: &mut Problems) -> Option<Self> {
        if node.value().as_str() == Some("structured-data") {
            return Some(Adoption::StructuredData);
        }
        if node.value().as_object().is_none() {
            problems.0.push(node.problem("\"structured-data\" or an object of selectors"));
            return None;
        }
        Selectors::read(node, problems).map(|selectors| Adoption::Selectors(Box::new(selectors)))
    }
}

impl Selectors {
    fn read(node: Node<'_>, problems: &mut Problems) -> Option<Self> {
        let mut selectors = Selectors::default();
        let mut f = Fields::of(node, KNOWN, problems);
        let price = f.get("price", value::text);
        selectors.compare_at = f.get("compareAt", value::text);
        selectors.product = f.get("product", value::text);
        selectors.add_to_cart = f.get("addToCart", value::text);
        selectors.currency = f.get("currency", value::currency);
        selectors.locale = f.get("locale", locale);
        f.inner("fields", &mut |node, problems| selectors.fields = fields(&node, problems));
        if price.is_none() {
            f.complain("a \"price\": the CSS selector of the prices");
        }
        selectors.price = price?;
        Some(selectors)
    }
}

/// Where a cart of the page's own stands: `page.cart`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct PageCart {
    /// Finds each line.
    pub line: Option<String>,
    /// Finds the price of one piece inside a line.
    pub price: Option<String>,
    /// Finds how many pieces: a field, or a text of digits. One piece where it is absent.
    pub quantity: Option<String>,
    /// Finds what shoppers call it.
    pub name: Option<String>,
    /// The page's own list of lines, or a function that gives it: a path of names such as `"shop.cart.lines"`. Lines as
    /// in the property `items` of `<landfall-cart>`.
    pub items: Option<String>,
    /// The event on `document` after which the cart is another one. Without `line` and `items`, its `detail` has the
    /// lines.
    pub event: Option<String>,
    /// Finds what the summary is put into, as the last.
    pub place: String,
    /// Where the checkout stands.
    pub checkout: Option<String>,
    /// What is shown of it, as the attribute `show` of `<landfall-cart>` says it.
    pub show: Option<&'static str>,
    /// The currency of the prices; the store's where it is absent.
    pub currency: Option<Currency>,
    /// The language that numbers are written in; the page's own `lang` where it is absent.
    pub locale: Option<String>,
    /// Attributes of a line that say what the item is.
    pub fields: Vec<(&'static str, String)>,
}

/// What `page.cart` says; `None` where it says nothing that can be used.
pub fn page_cart(config: &Config, problems: &mut Problems) -> Option<PageCart> {
    let node = Node::root(&config.written).get("page").optional("cart")?;
    let known = [
        "line", "price", "quantity", "name", "items", "event", "place", "checkout", "show", "currency",
        "locale", "fields",
    ];
    let mut cart = PageCart::default();
    let mut f = Fields::of(node, &known, problems);
    cart.line = f.get("line", value::text);
    cart.price = f.get("price", value::text);
    cart.quantity = f.get("quantity", value::text);
    cart.name = f.get("name", value::text);
    cart.items = f.get("items", value::text);
    cart.event = f.get("event", value::text);
    cart.checkout = f.get("checkout", value::text);
    cart.show = f.word("show", &SHOW, &SHOW);
    cart.currency = f.get("currency", value::currency);
    cart.locale = f.get("locale", locale);
    f.inner("fields", &mut |node, problems| cart.fields = fields(&node, problems));
    let place = f.get("place", value::text);
    if place.is_none() {
        f.complain("a \"place\": the CSS selector of what the summary is put into");
    }
    let by_selectors = cart.line.is_some() && cart.price.is_some();
    if !by_selectors && cart.items.is_none() && (cart.event.is_none() || cart.line.is_some()) {
        f.complain("a \"line\" with a \"price\", or \"items\", or an \"event\"");
        return None;
    }
    cart.place = place?;
    Some(cart)
}

/// Attributes of our elements, and the page's attributes that they are taken from.
fn fields(node: &Node<'_>, problems: &mut Problems) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    each_member(
        node,
        problems,
        &mut |key, node, problems| match FIELDS.iter().find(|field| **field == key) {
            Some(field) => all.extend(problems.take(attribute_name(&node)).map(|name| (*field, name))),
            None => {
                let near = nearest(key, &FIELDS).map(|word| joined(&["\"", word, "\""]));
                let expected =
                    near.unwrap_or_else(|| joined(&["one of the fields ", &separated(&FIELDS, ", ")]));
                problems.0.push(Problem { found: joined(&["\"", key, "\""]), ..node.problem(&expected) });
            }
        },
    );
    all
}

fn locale(node: &Node<'_>) -> Result<String, Problem> {
    let shape = |tag: &str| {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let short =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        (2..=3).contains(&language.len())
            && language.bytes().all(|b| b.is_ascii_alphabetic())
            && parts.all(short)
    };
    value::parsed(node, "the language of its numbers such as \"en-US\" or \"de\"", &|text| {
        let tag: String = text.trim().chars().map(|sign| if sign == '_' { '-' } else { sign }).collect();
        shape(&tag).then_some(tag)
    })
}

fn attribute_name(node: &Node<'_>) -> Result<String, Problem> {
    let fine = |text: &str| {
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':' | b'.');
        (!text.is_empty() && text.bytes().all(plain)).then(|| text.to_owned())
    };
    value::parsed(node, "the name of an attribute of the page, such as \"data-sku\"", &fine)
}
