//! A request from JSON, and back to the canonical JSON that its hash is made of.
//!
//! An unknown field, code, amount, date, registration or category is an error with its path, never a guess.

use std::fmt::Display;

use crate::input::{Json, Node, Problem, Problems, joined, separated};
use crate::money::{Amount, AmountError, Rates};
use crate::world::{Country, Form, HsCode, Plain, World};

use super::{
    Buyer, Carrier, Category, Consignment, Destination, ExportPrices, Incoterm, Item, Overrides, OwnFee,
    Request, Valuation,
};

/// The schemes that are known by name, beside those that the loaded markets name.
pub const REGISTRATIONS: [&str; 12] =
    ["IOSS", "OSS", "GB", "CH", "NO-VOEC", "AU", "NZ", "SG", "MY", "BR-PRC", "CL", "JP"];

/// Most lines that one order may have.
pub const MOST_ITEMS: usize = 500;

impl Request {
    /// Reads a request. `world` names the schemes that `registrations` may hold.
    ///
    /// # Errors
    /// - every mistake of the document, each with its path, what was found and what was expected
    pub fn read(value: &Json, world: &World) -> Result<Request, Problems> {
        let mut problems = Problems::default();
        let mut found = None;
        let read = &mut |f: &mut Form<'_, '_>| found = Some(request(f, world));
        Form::read(Node::root(value), "an object", &mut problems, read);
        found.filter(|_| problems.is_empty()).ok_or(problems)
    }

    /// The canonical form, a line for each thing: every field in a fixed order, defaults written out, texts
    /// normalized, and each text with its length before it, so that no two requests read alike. The rates are not in
    /// it: the hash takes them as they were used.
    pub(super) fn canonical(&self) -> String {
        let mut out = Canonical(String::new());
        out.show(&self.date);
        out.add(self.ship_from.code());
        out.add(self.destination.country.code());
        out.maybe(self.destination.region.as_deref());
        out.maybe(self.destination.postal_code.as_deref());
        out.add(self.currency.code());
        out.add(if self.prices_include_tax { "gross" } else { "net" });
        out.add(self.export_prices.name());
        out.add(self.carrier.name());
        out.add(self.incoterm.name());
        out.add(self.consignment.name());
        out.add(self.buyer.name());
        for amount in [&self.shipping, &self.insurance, &self.discount] {
            out.maybe_show(shown(amount));
        }
        for name in &self.registrations {
            out.add("registration");
            out.add(name);
        }
        let own = &self.overrides;
        out.maybe_show(shown(&own.tax_rate));
        out.maybe(own.valuation.map(Valuation::name));
        for fee in own.fees.iter().flatten() {
            out.add("fee");
            out.add(&fee.label);
            out.show(&fee.amount);
            out.add(if fee.taxable { "taxable" } else { "" });
        }
        out.add(if own.fees.is_some() { "own fees" } else { "fees by rule" });
        // Requests without one keep the names that their answers have had.
        if let Some(fee) = &own.carrier_fee {
            out.add("carrier");
            out.show(fee);
        }
        for item in &self.items {
            out.add(&item.id);
            out.show(&item.unit_price);
            out.add(&item.quantity.to_string());
            out.add(item.category.name());
            out.maybe(item.hs_code.as_ref().map(HsCode::digits));
            out.maybe(item.origin.as_ref().map(Country::code));
            out.maybe(item.weight_grams.map(|grams| grams.to_string()).as_deref());
            out.maybe(item.preference.as_deref());
            out.maybe_show(shown(&item.duty_rate));
        }
        out.0
    }
}

/// Texts in a row, each after its length; a missing one is a dash.
struct Canonical(String);

impl Canonical {
    #[inline(never)]
    fn add(&mut self, text: &str) {
        self.maybe(Some(text));
    }

    #[inline(never)]
    fn maybe(&mut self, text: Option<&str>) {
        match text {
            Some(text) => {
                for part in [&text.len().to_string(), ":", text, "\n"] {
                    self.0.push_str(part);
                }
            }
            None => self.0.push_str("-\n"),
        }
    }

    fn show(&mut self, value: &dyn Display) {
        self.maybe_show(Some(value));
    }

    #[inline(never)]
    fn maybe_show(&mut self, value: Option<&dyn Display>) {
        self.maybe(value.map(|value| value.to_string()).as_deref());
    }
}

fn shown<T: Display>(value: &Option<T>) -> Option<&dyn Display> {
    value.as_ref().map(|value| value as &dyn Display)
}

fn request(f: &mut Form<'_, '_>, world: &World) -> Request {
    Request {
        date: f.required("date"),
        ship_from: f.required("shipFrom"),
        destination: destination(f),
        currency: f.required("currency"),
        items: items(f),
        shipping: money(f, "shipping"),
        insurance: money(f, "insurance"),
        discount: money(f, "discount"),
        prices_include_tax: f.flag("pricesIncludeTax"),
        export_prices: f.word("exportPrices").unwrap_or(ExportPrices::Same),
        carrier: f.word("carrier").unwrap_or(Carrier::Courier),
        incoterm: f.word("incoterm").unwrap_or(Incoterm::Ddp),
        consignment: f.word("consignment").unwrap_or(Consignment::Sale),
        buyer: f.word("buyer").unwrap_or(Buyer::Consumer),
        registrations: registrations(f, world),
        overrides: overrides(f),
        rates: rates(f),
    }
}

fn destination(f: &mut Form<'_, '_>) -> Destination {
    let mut found = Destination { country: Country::stand_in(), region: None, postal_code: None };
    f.required_object("destination", "an object with country", &mut |f| {
        found.country = f.required("country");
        let mut text =
            |key| f.optional(key).map(|text: String| text.trim().to_owned()).filter(|t| !t.is_empty());
        found.region = text("region").map(|region| region.to_ascii_uppercase());
        found.postal_code = text("postalCode");
    });
    found
}

fn items(f: &mut Form<'_, '_>) -> Vec<Item> {
    let mut items = Vec::new();
    let count = f.value("items").map(|list| list.as_array().map_or(1, <[Json]>::len));
    if count.is_none_or(|count| count == 0 || count > MOST_ITEMS) {
        let found = count.map_or("nothing".to_owned(), |count| joined(&[&count.to_string(), " items"]));
        let expected = joined(&["1 to ", &MOST_ITEMS.to_string(), " items"]);
        f.note(Problem { found, ..f.node().get("items").problem(&expected) });
        return items;
    }
    f.each("items", &mut |f| {
        let item = item(f, items.len() + 1);
        items.push(item);
    });
    items
}

fn item(f: &mut Form<'_, '_>, number: usize) -> Item {
    Item {
        id: f.optional("id").unwrap_or_else(|| number.to_string()),
        unit_price: required_money(f, "unitPrice"),
        quantity: f.whole("quantity", 1, 1_000_000).unwrap_or(1),
        hs_code: f.optional("hsCode"),
        origin: f.optional("origin"),
        weight_grams: f.whole("weightGrams", 0, 1_000_000_000),
        category: f.word("category").unwrap_or(Category::Standard),
        duty_rate: f.optional("dutyRate"),
        preference: f.optional("preference"),
    }
}

fn registrations(f: &mut Form<'_, '_>, world: &World) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for node in f.elements("registrations") {
        match node.value().as_str() {
            Some(name) if is_registration(name, world) => {
                if !out.iter().any(|known| known == name) {
                    out.push(name.to_owned());
                }
            }
            _ => {
                let expected =
                    joined(&["one of ", &separated(&REGISTRATIONS, ", "), ", US-<state>, CA-<province>"]);
                f.note(node.problem(&expected));
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
    state || REGISTRATIONS.contains(&name) || world.markets.iter().any(|market| named(market))
}

fn overrides(f: &mut Form<'_, '_>) -> Overrides {
    let mut found = Overrides::default();
    f.object("overrides", "an object", &mut |f| {
        found.tax_rate = f.optional("taxRate");
        found.valuation = f.word("valuation");
        let given = f.value("fees").is_some();
        let fees = f.rows("fees", own_fee);
        found.fees = given.then_some(fees);
        found.carrier_fee = money(f, "carrierFee");
    });
    found
}

fn own_fee(f: &mut Form<'_, '_>) -> OwnFee {
    OwnFee { label: f.required("label"), amount: required_money(f, "amount"), taxable: f.flag("taxable") }
}

fn rates(f: &mut Form<'_, '_>) -> Option<Rates> {
    let value = f.value("rates")?;
    let node = f.node().get("rates");
    if let Some(unknown) = node.unknown_keys(&["base", "date", "rates"]).into_iter().next() {
        f.note(unknown);
        return None;
    }
    let read = Rates::read(value).map_err(|error| Problem {
        path: joined(&[node.path(), ".", error.path()]),
        expected: error.expected().to_owned(),
        found: error.found().to_owned(),
    });
    match read {
        Ok(rates) => Some(rates),
        Err(problem) => {
            f.note(problem);
            None
        }
    }
}

/// `{"amount": "49.00", "currency": "USD"}`, if it is there.
fn money(f: &mut Form<'_, '_>, key: &'static str) -> Option<Amount> {
    f.value(key).is_some().then(|| required_money(f, key))
}

fn required_money(f: &mut Form<'_, '_>, key: &'static str) -> Amount {
    let mut found = Amount::stand_in();
    f.required_object(key, "an object such as {\"amount\": \"49.00\", \"currency\": \"USD\"}", &mut |f| {
        let digits = f.value("amount").and_then(Json::as_str);
        let currency = f.required("currency");
        match Amount::parse(digits.unwrap_or_default(), currency) {
            Ok(amount) => found = amount,
            // How many decimals are too many is a question of the currency.
            Err(AmountError::TooFine(_)) if !f.is_right() => {}
            Err(error) => f.wrong("amount", &error.to_string()),
        }
    });
    found
}

/// What of an answer is compared. Notes are words about it.
pub(super) const COMPARED: [&str; 7] = ["id", "data", "status", "currency", "items", "totals", "charges"];

/// Whether an answer is the one that the engine gives: computed anew and compared, its name included.
#[must_use]
pub fn verify(world: &World, request: &Request, answer: &Json) -> bool {
    let compared = |quote: super::Quote| {
        let own = quote.to_json();
        COMPARED.iter().all(|key| own.get(key) == answer.get(key))
    };
    super::quote(world, request).is_ok_and(compared)
}
