//! The offers of schema.org in the text of a `<script type="application/ld+json">`.
//!
//! Lists, `@graph`, references by `@id`, variants and whatever else stands between an offer and the top are walked
//! through; an item's own `sku`, `gtin` and `url` hold for the offers below it unless they have their own.

use crate::input::Json;
use crate::money::Amount;

use super::{Left, Offer, plain};

/// What a script states.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The offers, each once.
    pub offers: Vec<Offer>,
    /// What could not be used: why, and the item's name or SKU where it has one.
    pub left: Vec<(Left, String)>,
}

/// How deep items may stand in one another.
const DEEPEST: u8 = 24;
/// The longest script that is read, in bytes: what a configuration may have.
const LONGEST: usize = 1_000_000;
/// The most that is walked through. References lead to one thing in many ways: two to itself in each item would be
/// millions of ways through a script of one line.
const MOST_NODES: u32 = 200_000;
/// The most offers and the most names that are kept: each new one is compared with those before.
const MOST_KEPT: usize = 5_000;

/// The offers in a script's text.
///
/// ```
/// let text = r#"{"@type": "Product", "sku": "TOTE", "offers": {"@type": "Offer", "price": "49.00", "priceCurrency": "USD"}}"#;
/// let found = landfall::adopt::json_ld(text);
/// assert_eq!(found.offers[0].price.to_string(), "49.00 USD");
/// assert_eq!(found.offers[0].sku.as_deref(), Some("TOTE"));
/// ```
#[must_use]
pub fn json_ld(text: &str) -> Found {
    let mut found = Found::default();
    let parsed = (text.len() <= LONGEST).then(|| Json::parse(bare(text)));
    let root = match parsed {
        Some(Ok(root)) => root,
        other => {
            let why = if other.is_some() { Left::BadJson } else { Left::TooLarge };
            found.left.push((why, String::new()));
            return found;
        }
    };
    let mut walk = Walk { named: Vec::new(), found, nodes: MOST_NODES };
    walk.names(&root, DEEPEST);
    walk.nodes = MOST_NODES;
    walk.item(&root, &Item::default(), DEEPEST);
    // What was found of too much is no whole: an amount that stands twice would be found once.
    if !walk.goes_on() {
        walk.found = Found { offers: Vec::new(), left: vec![(Left::TooLarge, String::new())] };
    }
    walk.found.without_doubles()
}

impl Found {
    /// An offer that is referred to also stands somewhere by itself, where nothing says what it is for.
    fn without_doubles(mut self) -> Self {
        let named = |offer: &Offer| offer.sku.is_some() || offer.gtin.is_some() || offer.url.is_some();
        let known: Vec<Amount> =
            self.offers.iter().filter(|offer| named(offer)).map(|offer| offer.price).collect();
        self.offers.retain(|offer| named(offer) || !known.contains(&offer.price));
        self
    }
}

/// A script's text without the comments that old systems put around it.
fn bare(text: &str) -> &str {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).trim();
    let text = text.strip_prefix("<!--").unwrap_or(text).trim();
    let text = text.strip_prefix("//").unwrap_or(text).trim();
    let text = text.strip_prefix("<![CDATA[").unwrap_or(text);
    let text = text.strip_suffix("-->").unwrap_or(text).trim();
    let text = text.strip_suffix("]]>").unwrap_or(text).trim();
    text.strip_suffix("//").unwrap_or(text).trim()
}

/// What is known of the item that an offer is for.
#[derive(Clone, Default)]
struct Item {
    name: Option<String>,
    sku: Option<String>,
    gtin: Option<String>,
    url: Option<String>,
    variant: bool,
}

struct Walk<'a> {
    /// What references point at.
    named: Vec<(&'a str, &'a Json)>,
    found: Found,
    /// How many more are looked at.
    nodes: u32,
}

/// Prices of one offer, by their kinds.
#[derive(Default)]
struct Prices {
    price: Option<Result<Amount, Left>>,
    compare_at: Option<Amount>,
}

impl<'a> Walk<'a> {
    /// Remembers what has a name and says something under it.
    fn names(&mut self, at: &'a Json, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        for one in list(at) {
            if !self.goes_on() {
                return;
            }
            let Some(members) = one.as_object() else { continue };
            if let Some(id) = one.get("@id").and_then(Json::as_str)
                && members.iter().nth(1).is_some()
                && self.named.len() < MOST_KEPT
            {
                // By name; of two with one name the first stays first.
                let at = self.named.partition_point(|(name, _)| *name <= id);
                self.named.insert(at, (id, one));
            }
            members.iter().for_each(|(_, member)| self.names(member, depth));
        }
    }

    /// The node itself, or what it points at.
    fn real(&self, node: &'a Json) -> &'a Json {
        let only_name = node.as_object().is_some_and(|members| members.iter().nth(1).is_none());
        let id = node.get("@id").and_then(Json::as_str).filter(|_| only_name);
        let named = id.and_then(|id| {
            let at = self.named.partition_point(|(name, _)| *name < id);
            self.named.get(at).filter(|(name, _)| *name == id)
        });
        named.map_or(node, |(_, node)| node)
    }

    /// An item, or anything that items stand in.
    fn item(&mut self, at: &'a Json, above: &Item, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        for node in list(at) {
            if !self.goes_on() {
                return;
            }
            let node = self.real(node);
            let Some(members) = node.as_object() else { continue };
            if is_offer(node) {
                self.offer(node, above, depth);
                continue;
            }
            let item = above.with(node);
            for (key, member) in members.iter() {
                match key {
                    "offers" => self.offers(member, &item, depth),
                    "hasVariant" | "model" => {
                        self.item(member, &Item { variant: true, ..item.clone() }, depth);
                    }
                    // The item is above already; what is merely named near it is another one.
                    "isVariantOf" | "isRelatedTo" | "isSimilarTo" | "review" | "aggregateRating"
                    | "brand" => {}
                    // What stands beside an item on a page is no part of it.
                    _ if is_item(node) => self.item(member, &item, depth),
                    _ => self.item(member, &Item::default(), depth),
                }
            }
        }
    }

    fn offers(&mut self, at: &'a Json, item: &Item, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        for node in list(at) {
            self.offer(self.real(node), item, depth);
        }
    }

    /// Counts what is looked at; whether there is room for one more.
    fn goes_on(&mut self) -> bool {
        self.nodes = self.nodes.saturating_sub(1);
        self.nodes > 0 && self.found.offers.len() + self.found.left.len() <= MOST_KEPT
    }

    fn offer(&mut self, node: &'a Json, item: &Item, depth: u8) {
        if !self.goes_on() {
            return;
        }
        let item = item.with(node);
        if let Some(inner) = node.get("offers") {
            self.offers(inner, &Item { variant: true, ..item.clone() }, depth);
        }
        let currency = text(node, "priceCurrency");
        let mut prices = Prices::default();
        for key in ["price", "lowPrice"] {
            if let Some(price) = decimal(node.get(key)).filter(|_| prices.price.is_none()) {
                prices.price = Some(plain(&price, currency.as_deref()));
            }
        }
        for specification in node.get("priceSpecification").map(list).unwrap_or_default() {
            if !self.goes_on() {
                return;
            }
            prices.read(self.real(specification), currency.as_deref());
        }
        let highest =
            decimal(node.get("highPrice")).and_then(|price| plain(&price, currency.as_deref()).ok());
        match prices.price {
            Some(Ok(price)) => {
                let offer = Offer {
                    price,
                    highest: highest.filter(|highest| highest.minor() > price.minor()),
                    compare_at: prices.compare_at.filter(|former| former.minor() > price.minor()),
                    sku: item.sku,
                    gtin: item.gtin,
                    url: item.url,
                    variant: item.variant,
                };
                // `@graph` and references may lead to one offer twice.
                if !self.found.offers.contains(&offer) {
                    self.found.offers.push(offer);
                }
            }
            Some(Err(left)) => {
                let name = item.sku.or(item.name).unwrap_or_default();
                if !self.found.left.iter().any(|known| known.0 == left && known.1 == name) {
                    self.found.left.push((left, name));
                }
            }
            None => {}
        }
    }
}

impl Prices {
    /// One `priceSpecification`: the price itself unless its kind says otherwise. A price for members, for many pieces
    /// or for a measure (a hundred grams) is another price.
    fn read(&mut self, node: &Json, currency: Option<&str>) {
        let own = text(node, "priceCurrency");
        let currency = own.as_deref().or(currency);
        let Some(price) = decimal(node.get("price")) else { return };
        let other = ["referenceQuantity", "validForMemberTier", "membershipPointsEarned"];
        let many = node.get("eligibleQuantity").is_some_and(|quantity| {
            decimal(quantity.get("minValue"))
                .or_else(|| decimal(quantity.get("value")))
                .is_some_and(|least| least != "1")
        });
        if many || other.iter().any(|key| node.get(key).is_some()) {
            return;
        }
        let kind = text(node, "priceType").unwrap_or_default();
        match kind.rsplit('/').next().unwrap_or_default() {
            "StrikethroughPrice" | "ListPrice" | "SRP" | "MSRP" | "RegularPrice" => {
                self.compare_at = self.compare_at.or(plain(&price, currency).ok());
            }
            "" | "SalePrice" if self.price.is_none() => self.price = Some(plain(&price, currency)),
            _ => {}
        }
    }
}

impl Item {
    fn with(&self, node: &Json) -> Self {
        let own = |keys: &[&str], above: &Option<String>| {
            keys.iter().find_map(|key| text(node, key)).or(above.clone())
        };
        Item {
            name: own(&["name"], &self.name),
            sku: own(&["sku", "productID"], &self.sku),
            gtin: own(&["gtin", "gtin13", "gtin12", "gtin14", "gtin8"], &self.gtin),
            url: own(&["url"], &self.url),
            variant: self.variant,
        }
    }
}

/// The elements of a list; anything else is a list of one.
fn list(node: &Json) -> &[Json] {
    node.as_array().unwrap_or(std::slice::from_ref(node))
}

/// A text that is not empty, also the first of several and one given as `{"@value": …}`.
fn text(node: &Json, key: &str) -> Option<String> {
    let first = list(node.get(key)?).first()?;
    let value = first.get("@value").or_else(|| first.get("@id")).unwrap_or(first);
    let text = match value {
        Json::String(text) => text.trim().to_owned(),
        Json::Number(digits) => digits.clone(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The digits of a number or text, as they are written.
fn decimal(node: Option<&Json>) -> Option<String> {
    match list(node?).first()? {
        Json::Number(digits) => Some(digits.clone()),
        Json::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        other => decimal(other.get("@value")),
    }
}

fn is_a(node: &Json, ends: &[&str]) -> bool {
    let types = node.get("@type").map(list).unwrap_or_default();
    types.iter().filter_map(Json::as_str).any(|name| ends.iter().any(|end| name.ends_with(end)))
}

fn is_offer(node: &Json) -> bool {
    is_a(node, &["Offer", "AggregateOffer", "OfferForPurchase"])
}

/// Whether what stands below belongs to it.
fn is_item(node: &Json) -> bool {
    node.get("offers").is_some()
        || is_a(node, &["Product", "ProductGroup", "IndividualProduct", "Book", "Service"])
}
