//! What is in a cart, from elements or from JSON.

use crate::config::Config;
use crate::contract::{JSON_KEYS, attribute};
use crate::input::{Json, Node, Problem, joined};
use crate::money::Amount;
use crate::quote::{Category, DutyExpression, MOST_ITEMS};
use crate::view::item::PriceItem;

/// The longest name that is shown.
const LONGEST_NAME: usize = 200;

/// What a page says about a cart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cart {
    /// Its lines.
    pub lines: Vec<CartLine>,
    /// What is taken off the goods.
    pub discount: Option<Amount>,
    /// What a gift card pays: a payment, so that neither customs nor taxes look at it.
    pub gift_card: Option<Amount>,
}

/// One line of a cart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CartLine {
    /// What shoppers call it.
    pub name: String,
    /// The page's name for it: its SKU, or its `id` in JSON.
    pub id: Option<String>,
    /// Price, quantity and what customs ask.
    pub item: PriceItem,
    /// The page's own word for its category.
    pub category: String,
    /// The merchant's own duty.
    pub duty_rate: Option<DutyExpression>,
    /// The trade agreement that is claimed.
    pub preference: Option<String>,
}

/// What a line says of itself: attributes by name, and whether it matches a selector.
type Said<'a> = (&'a dyn Fn(&str) -> Option<String>, &'a dyn Fn(&str) -> bool);

const KEYS: &[&str] = &[
    "id",
    "name",
    "sku",
    "unitPrice",
    "quantity",
    "hsCode",
    "origin",
    "weightGrams",
    "category",
    "dutyRate",
    "preference",
];

/// Refuses a list that is longer than a cart may be; whoever has the lines one by one asks before reading them.
///
/// # Errors
/// - more than [`MOST_ITEMS`]
pub fn few_lines(lines: usize) -> Result<(), Problem> {
    if lines <= MOST_ITEMS {
        return Ok(());
    }
    Err(Problem {
        path: attribute::ITEMS.to_owned(),
        expected: joined(&["at most ", &MOST_ITEMS.to_string(), " lines"]),
        found: lines.to_string(),
    })
}

impl Cart {
    /// Adds the line of a child element; `text` is what stands in it.
    ///
    /// # Errors
    /// - an attribute that can't be used
    pub fn add_child(&mut self, said: Said<'_>, text: &str, config: &Config) -> Result<(), Problem> {
        let at = self.lines.len() + 1;
        let item = PriceItem::read(said.0, said.1, config).map_err(|problem| {
            let path = joined(&["line ", &at.to_string(), ": ", &problem.path]);
            Problem { path, ..problem }
        })?;
        let id = item.sku.clone();
        self.lines.push(CartLine {
            name: name(text, id.as_deref(), at),
            id,
            item,
            category: said.0(attribute::CATEGORY).unwrap_or_default().trim().to_owned(),
            duty_rate: None,
            preference: None,
        });
        Ok(())
    }

    /// The lines of a list as JSON: objects with the keys of a request's items, and `name`.
    ///
    /// # Errors
    /// - something that is no such list, or a value that can't be used; the path names it
    pub fn of_json(text: &str, config: &Config) -> Result<Cart, Problem> {
        let value = Json::parse(text).map_err(|why| Problem {
            path: attribute::ITEMS.to_owned(),
            expected: why.expected.to_owned(),
            found: "something else".to_owned(),
        })?;
        let mut cart = Cart::default();
        // Before anything is made of them: a list may have any length.
        if let Some(list) = value.as_array() {
            few_lines(list.len())?;
        }
        for node in Node::at(&value, attribute::ITEMS).list()? {
            let line = line(&node, cart.lines.len() + 1, config)?;
            cart.lines.push(line);
        }
        Ok(cart)
    }

    /// Reads what is taken off, what a gift card pays, and whether all is shown or only the total.
    ///
    /// # Errors
    /// - an attribute that can't be used
    pub fn read_payments(
        &mut self,
        get: &dyn Fn(&str) -> Option<String>,
        config: &Config,
    ) -> Result<(), Problem> {
        self.discount = amount(attribute::DISCOUNT, get, config)?;
        self.gift_card = amount(attribute::GIFT_CARD, get, config)?;
        // Its style sheet does it; the word is one of a price's.
        let shown = |asked: &str| match asked {
            attribute::AMOUNT => Some("0".to_owned()),
            attribute::CURRENCY => Some("EUR".to_owned()),
            attribute::SHOW => get(asked),
            _ => None,
        };
        PriceItem::read(&shown, &|_| false, config).map(drop)
    }
}

impl CartLine {
    /// Whether it comes by wire.
    #[must_use]
    pub fn is_digital(&self) -> bool {
        self.item.product.category == Some(Category::Digital)
    }
}

/// An amount in the shop's currency, or that of the attribute `currency`. Read as a price is.
fn amount(
    name: &str,
    get: &dyn Fn(&str) -> Option<String>,
    config: &Config,
) -> Result<Option<Amount>, Problem> {
    if get(name).is_none_or(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let own = |asked: &str| match asked {
        attribute::AMOUNT => get(name),
        attribute::CURRENCY => get(attribute::CURRENCY),
        _ => None,
    };
    let read = PriceItem::read(&own, &|_| false, config);
    let rename = |problem: Problem| match problem.path.as_str() {
        attribute::AMOUNT => Problem { path: name.to_owned(), ..problem },
        _ => problem,
    };
    read.map(|item| Some(item.amount)).map_err(rename)
}

fn line(node: &Node<'_>, at: usize, config: &Config) -> Result<CartLine, Problem> {
    node.members()?;
    if let Some(unknown) = node.unknown_keys(KEYS).into_iter().next() {
        return Err(unknown);
    }
    let price = node.get("unitPrice");
    let get = |name: &str| match name {
        attribute::AMOUNT => text(&price.get("amount")),
        attribute::CURRENCY => text(&price.get("currency")),
        attribute::SKU => text(&node.get("sku")).or_else(|| text(&node.get("id"))),
        _ => text(&node.get(key_of(name))),
    };
    let item = PriceItem::read(&get, &|_| false, config).map_err(|problem| {
        let key = match problem.path.as_str() {
            attribute::AMOUNT => "unitPrice.amount",
            attribute::CURRENCY => "unitPrice.currency",
            other => key_of(other),
        };
        Problem { path: joined(&[node.path(), ".", key]), ..problem }
    })?;
    let duty_rate = match text(&node.get("dutyRate")) {
        Some(rate) => Some(
            DutyExpression::parse(&rate)
                .map_err(|_| node.get("dutyRate").problem("a duty such as \"12%\" or \"1.20 EUR/kg\""))?,
        ),
        None => None,
    };
    let id = text(&node.get("id")).or_else(|| item.sku.clone());
    let name = name(&text(&node.get("name")).unwrap_or_default(), id.as_deref(), at);
    let category = text(&node.get("category")).unwrap_or_default();
    Ok(CartLine { name, id, item, category, duty_rate, preference: text(&node.get("preference")) })
}

fn key_of(attribute: &str) -> &str {
    JSON_KEYS.iter().find(|(name, _)| *name == attribute).map_or(attribute, |(_, key)| key)
}

/// A text, or a number as it is written. Anything else is read as a text that no field takes.
fn text(node: &Node<'_>) -> Option<String> {
    match node.value() {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// What stands in the element, its blanks as people see them; the page's own name for it where there is nothing.
fn name(text: &str, id: Option<&str>, at: usize) -> String {
    let mut name = String::new();
    for word in text.split_whitespace() {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    if name.is_empty() {
        return id.map_or_else(|| at.to_string(), str::to_owned);
    }
    match name.char_indices().nth(LONGEST_NAME).and_then(|(end, _)| name.get(..end)) {
        Some(start) => joined(&[start, "…"]),
        None => name,
    }
}

/// The list of lines with another quantity in one of them; `None` where there is no such line.
#[must_use]
pub fn with_quantity(items: &str, line: usize, quantity: u32) -> Option<String> {
    let mut value = Json::parse(items).ok()?;
    let Json::Array(lines) = &mut value else { return None };
    let line = lines.get_mut(line)?;
    line.as_object()?;
    *line.member("quantity") = Json::Number(quantity.to_string());
    Some(value.to_string())
}
