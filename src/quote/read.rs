//! A request from JSON, and back to the canonical JSON that its hash is made of.
//!
//! An unknown field, code, amount, date, registration or category is an error with its path, never a guess.

use crate::calendar::Date;
use crate::input::{Json, Node, Problem, Problems};
use crate::money::{Amount, Currency, Percent, Rates};
use crate::world::{BadDutyExpression, Country, DutyExpression, HsCode, World};

use super::{
    Buyer, Carrier, Category, Consignment, Destination, ExportPrices, Incoterm, Item, Overrides, OwnFee,
    Request, Valuation,
};

/// The schemes that are known by name, beside those that the loaded markets name.
pub const REGISTRATIONS: [&str; 12] =
    ["IOSS", "OSS", "GB", "CH", "NO-VOEC", "AU", "NZ", "SG", "MY", "BR-PRC", "CL", "JP"];

/// Most lines that one order may have.
pub const MOST_ITEMS: usize = 500;

type Read<T> = Result<T, Problem>;

impl Request {
    /// Reads a request. `world` names the schemes that `registrations` may hold.
    ///
    /// # Errors
    /// - every mistake of the document, each with its path, what was found and what was expected
    pub fn read(value: &Json, world: &World) -> Result<Request, Problems> {
        let n = Node::root(value);
        let mut problems = Problems::default();
        let p = &mut problems;
        p.0.extend(n.unknown_keys(&[
            "date",
            "shipFrom",
            "destination",
            "currency",
            "items",
            "shipping",
            "insurance",
            "discount",
            "pricesIncludeTax",
            "exportPrices",
            "carrier",
            "incoterm",
            "consignment",
            "buyer",
            "registrations",
            "overrides",
            "rates",
        ]));
        if n.value().as_object().is_none() {
            return Err(problems);
        }
        let date = p.take(date(&n.get("date")));
        let ship_from = p.take(country(&n.get("shipFrom")));
        let destination = destination(&n.get("destination"), p);
        let currency = p.take(currency(&n.get("currency")));
        let items = items(&n.get("items"), p);
        let mut money = |key: &str| n.optional(key).and_then(|node| p.take(money(&node)));
        let (shipping, insurance, discount) = (money("shipping"), money("insurance"), money("discount"));
        let prices_include_tax =
            n.optional("pricesIncludeTax").and_then(|b| p.take(b.bool())).unwrap_or(false);
        let export_prices =
            word(&n, "exportPrices", ExportPrices::WORDS, ExportPrices::ALL, ExportPrices::Same, p);
        let carrier = word(&n, "carrier", Carrier::WORDS, Carrier::ALL, Carrier::Courier, p);
        let incoterm = word(&n, "incoterm", Incoterm::WORDS, Incoterm::ALL, Incoterm::Ddp, p);
        let consignment = word(&n, "consignment", Consignment::WORDS, Consignment::ALL, Consignment::Sale, p);
        let buyer = word(&n, "buyer", Buyer::WORDS, Buyer::ALL, Buyer::Consumer, p);
        let registrations = registrations(&n.get("registrations"), world, p);
        let overrides = overrides(&n.get("overrides"), p);
        let rates = n.optional("rates").and_then(|node| p.take(rates(&node)));
        match (date, ship_from, destination, currency, items) {
            (Some(date), Some(ship_from), Some(destination), Some(currency), Some(items))
                if problems.is_empty() =>
            {
                Ok(Request {
                    date,
                    ship_from,
                    destination,
                    currency,
                    items,
                    shipping,
                    insurance,
                    discount,
                    prices_include_tax,
                    export_prices,
                    carrier,
                    incoterm,
                    consignment,
                    buyer,
                    registrations,
                    overrides,
                    rates,
                })
            }
            _ => Err(problems),
        }
    }

    /// The canonical form, a line for each thing: every field in a fixed order, defaults written out, texts
    /// normalized, and each text with its length before it, so that no two requests read alike. The rates are not in
    /// it: the hash takes them as they were used.
    pub(super) fn canonical(&self) -> String {
        let mut out = Canonical(String::new());
        out.add(&[&self.date.to_string(), self.ship_from.code(), self.destination.country.code()]);
        out.maybe(&[self.destination.region.as_deref(), self.destination.postal_code.as_deref()]);
        out.add(&[self.currency.code(), if self.prices_include_tax { "gross" } else { "net" }]);
        out.add(&[self.export_prices.name(), self.carrier.name(), self.incoterm.name()]);
        out.add(&[self.consignment.name(), self.buyer.name()]);
        for amount in [self.shipping, self.insurance, self.discount] {
            out.maybe(&[amount.map(|amount| amount.to_string()).as_deref()]);
        }
        for name in &self.registrations {
            out.add(&["registration", name]);
        }
        let own = &self.overrides;
        out.maybe(&[
            own.tax_rate.map(|rate| rate.to_string()).as_deref(),
            own.valuation.map(Valuation::name),
        ]);
        for fee in own.fees.iter().flatten() {
            out.add(&["fee", &fee.label, &fee.amount.to_string(), if fee.taxable { "taxable" } else { "" }]);
        }
        out.add(&[if own.fees.is_some() { "own fees" } else { "fees by rule" }]);
        for item in &self.items {
            out.add(&[
                &item.id,
                &item.unit_price.to_string(),
                &item.quantity.to_string(),
                item.category.name(),
            ]);
            out.maybe(&[item.hs_code.as_ref().map(HsCode::digits), item.origin.as_ref().map(Country::code)]);
            out.maybe(&[
                item.weight_grams.map(|grams| grams.to_string()).as_deref(),
                item.preference.as_deref(),
            ]);
            out.maybe(&[item.duty_rate.as_ref().map(ToString::to_string).as_deref()]);
        }
        out.0
    }
}

/// Texts in a row, each after its length; a missing one is a dash.
struct Canonical(String);

impl Canonical {
    fn add(&mut self, texts: &[&str]) {
        for text in texts {
            self.maybe(&[Some(text)]);
        }
    }

    fn maybe(&mut self, texts: &[Option<&str>]) {
        for text in texts {
            match text {
                Some(text) => self.0.extend([text.len().to_string().as_str(), ":", text, "\n"]),
                None => self.0.push_str("-\n"),
            }
        }
    }
}

fn destination(n: &Node<'_>, p: &mut Problems) -> Option<Destination> {
    if n.is_null() {
        p.0.push(n.problem("an object with country"));
        return None;
    }
    p.0.extend(n.unknown_keys(&["country", "region", "postalCode"]));
    let mut text =
        |key: &str| n.optional(key).and_then(|node| p.take(node.str("a text").map(|t| t.trim().to_owned())));
    let region = text("region").map(|region| region.to_ascii_uppercase());
    let postal_code = text("postalCode");
    let country = p.take(country(&n.get("country")))?;
    Some(Destination {
        country,
        region: region.filter(|t| !t.is_empty()),
        postal_code: postal_code.filter(|t| !t.is_empty()),
    })
}

fn items(n: &Node<'_>, p: &mut Problems) -> Option<Vec<Item>> {
    let list = p.take(n.list())?;
    if list.is_empty() || list.len() > MOST_ITEMS {
        let found = [list.len().to_string().as_str(), " items"].concat();
        p.0.push(Problem { found, ..n.problem(&["1 to ", &MOST_ITEMS.to_string(), " items"].concat()) });
        return None;
    }
    let items: Vec<Option<Item>> = list.iter().enumerate().map(|(i, node)| item(node, i, p)).collect();
    items.into_iter().collect()
}

fn item(n: &Node<'_>, index: usize, p: &mut Problems) -> Option<Item> {
    p.0.extend(n.unknown_keys(&[
        "id",
        "unitPrice",
        "quantity",
        "hsCode",
        "origin",
        "weightGrams",
        "category",
        "dutyRate",
        "preference",
    ]));
    let mut text = |key: &str| n.optional(key).and_then(|node| p.take(node.str("a text").map(str::to_owned)));
    let id = text("id").unwrap_or_else(|| (index + 1).to_string());
    let preference = text("preference");
    let quantity = n.optional("quantity").map_or(Some(1), |q| p.take(q.whole(1, 1_000_000)));
    let hs_code = n.optional("hsCode").and_then(|node| p.take(hs_code(&node)));
    let origin = n.optional("origin").and_then(|node| p.take(country(&node)));
    let weight = n.optional("weightGrams").and_then(|w| p.take(w.whole(0, 1_000_000_000)));
    let category = word(n, "category", Category::WORDS, Category::ALL, Category::Standard, p);
    let duty_rate = n.optional("dutyRate").and_then(|node| p.take(duty_rate(&node)));
    let unit_price = p.take(money(&n.get("unitPrice")))?;
    Some(Item {
        id,
        unit_price,
        quantity: u32::try_from(quantity?).ok()?,
        hs_code,
        origin,
        weight_grams: weight.and_then(|w| u32::try_from(w).ok()),
        category,
        duty_rate,
        preference,
    })
}

fn registrations(n: &Node<'_>, world: &World, p: &mut Problems) -> Vec<String> {
    let list = p.take(n.list_or_empty()).unwrap_or_default();
    let mut out: Vec<String> = Vec::new();
    for node in list {
        match node.value().as_str() {
            Some(name) if is_registration(name, world) => {
                if !out.iter().any(|known| known == name) {
                    out.push(name.to_owned());
                }
            }
            _ => {
                let expected = ["one of ", &REGISTRATIONS.join(", "), ", US-<state>, CA-<province>"].concat();
                p.0.push(node.problem(&expected));
            }
        }
    }
    // The order in which registrations are named means nothing.
    crate::money::sort(&mut out, &|a, b| a < b);
    out
}

fn is_registration(name: &str, world: &World) -> bool {
    let state = name.strip_prefix("US-").or_else(|| name.strip_prefix("CA-"));
    let state = state.is_some_and(|s| s.len() == 2 && s.bytes().all(|b| b.is_ascii_uppercase()));
    let named = |market: &crate::world::Market| {
        let sales = market.union.as_ref().and_then(|union| union.distance_sales.as_deref());
        sales == Some(name) || market.schemes.iter().any(|scheme| scheme.registration == name)
    };
    state || REGISTRATIONS.contains(&name) || world.markets.iter().any(named)
}

fn overrides(n: &Node<'_>, p: &mut Problems) -> Overrides {
    if n.is_null() {
        return Overrides::default();
    }
    p.0.extend(n.unknown_keys(&["taxRate", "valuation", "fees"]));
    let tax_rate = n.optional("taxRate").and_then(|node| p.take(percent(&node)));
    let valuation = n.optional("valuation").and_then(|node| p.take(node.word(Valuation::WORDS)));
    let fees = n.optional("fees").and_then(|node| p.take(node.list()));
    let fees = fees.map(|list| list.iter().filter_map(|node| own_fee(node, p)).collect());
    Overrides { tax_rate, valuation: valuation.and_then(|i| Valuation::ALL.get(i).copied()), fees }
}

fn own_fee(n: &Node<'_>, p: &mut Problems) -> Option<OwnFee> {
    p.0.extend(n.unknown_keys(&["label", "amount", "taxable"]));
    let label = p.take(n.get("label").str("a text").map(str::to_owned));
    let taxable = n.optional("taxable").and_then(|b| p.take(b.bool())).unwrap_or(false);
    let amount = p.take(money(&n.get("amount")));
    Some(OwnFee { label: label?, amount: amount?, taxable })
}

fn rates(n: &Node<'_>) -> Read<Rates> {
    if let Some(unknown) = n.unknown_keys(&["base", "date", "rates"]).into_iter().next() {
        return Err(unknown);
    }
    Rates::read(n.value()).map_err(|error| {
        let path = [n.path(), ".", error.path()].concat();
        Problem { path, expected: error.expected().to_owned(), found: error.found().to_owned() }
    })
}

/// `{"amount": "49.00", "currency": "USD"}`.
fn money(n: &Node<'_>) -> Read<Amount> {
    if n.value().as_object().is_none() {
        return Err(n.problem("an object such as {\"amount\": \"49.00\", \"currency\": \"USD\"}"));
    }
    if let Some(unknown) = n.unknown_keys(&["amount", "currency"]).into_iter().next() {
        return Err(unknown);
    }
    let currency = currency(&n.get("currency"))?;
    let digits = n.get("amount");
    let text = digits.str("a plain decimal such as \"49.00\"")?;
    Amount::parse(text, currency).map_err(|error| digits.problem(&error.to_string()))
}

fn date(n: &Node<'_>) -> Read<Date> {
    let expected = "a date such as \"2026-11-22\"";
    Date::parse(n.str(expected)?).map_err(|_| n.problem(expected))
}

fn country(n: &Node<'_>) -> Read<Country> {
    let expected = "a country code such as \"DE\"";
    Country::try_new(n.str(expected)?).map_err(|_| n.problem(expected))
}

fn currency(n: &Node<'_>) -> Read<Currency> {
    let expected = "a currency code such as \"EUR\"";
    Currency::try_new(n.str(expected)?).map_err(|_| n.problem(expected))
}

fn percent(n: &Node<'_>) -> Read<Percent> {
    let expected = "a percentage such as \"19%\"";
    Percent::parse(n.str(expected)?).map_err(|_| n.problem(expected))
}

fn hs_code(n: &Node<'_>) -> Read<HsCode> {
    let expected = "an HS code of 6 to 10 digits such as \"610910\"";
    HsCode::try_new(n.str(expected)?).map_err(|expected| n.problem(expected))
}

fn duty_rate(n: &Node<'_>) -> Read<DutyExpression> {
    DutyExpression::parse(n.str(BadDutyExpression::EXPECTED)?)
        .map_err(|_| n.problem(BadDutyExpression::EXPECTED))
}

fn word<T: Copy>(n: &Node<'_>, key: &str, words: &[&str], all: &[T], default: T, p: &mut Problems) -> T {
    let Some(node) = n.optional(key) else { return default };
    p.take(node.word(words)).and_then(|i| all.get(i).copied()).unwrap_or(default)
}

/// Whether an answer is the one that the engine gives: computed anew and compared, its name included.
#[must_use]
pub fn verify(world: &World, request: &Request, answer: &Json) -> bool {
    let compared = |quote: super::Quote| {
        let own = quote.to_json();
        let keys = ["id", "data", "status", "currency", "items", "totals", "charges"];
        keys.iter().all(|key| own.get(key) == answer.get(key))
    };
    super::quote(world, request).is_ok_and(compared)
}
