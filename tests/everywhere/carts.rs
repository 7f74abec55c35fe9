//! Carts out of thin air, the same ones each time: to every country, across the days on which its rules change, to its
//! territories and regions, with the codes of its tariff, and some that must be refused.

use landfall::calendar::Date;
use landfall::quote::REGISTRATIONS;
use landfall::world::{Country, Market, World};
use serde_json::{Value, json};

/// Carts to each country that has rules. Those without get one.
const EACH: u64 = 40;

const AMOUNTS: [&str; 12] =
    ["0", "1", "19", "21", "45", "49", "120", "149", "150", "151", "800", "12345678901"];
const CATEGORIES: [&str; 8] =
    ["standard", "apparel", "childrens-clothing", "books", "food", "cosmetics", "digital", "electronics"];
const DUTIES: [&str; 6] =
    ["12%", "35.10 GBP/100kg", "8% + 1.20 EUR/kg", "10% MIN 2.00 EUR/kg", "4% MAX 3 USD/item", "0"];
/// Texts that a printer of JSON may get wrong.
const TEXTS: [&str; 8] =
    ["tee", "", "a \"b\" \\ c", "tab\tline\n", "\u{1}\u{1f}\u{7f}", "é ß 茶", "😀", "\u{2028}</script>"];

/// Numbers from a seed: splitmix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.roll() % most
    }

    /// Yes, once in so many times.
    fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = self.below(of.len() as u64);
        &of[usize::try_from(at).unwrap()]
    }

    /// Something, once in so many times; `null` otherwise.
    fn maybe(&mut self, times: u64, value: impl FnOnce(&mut Dice) -> Value) -> Value {
        if self.once_in(times) { value(self) } else { Value::Null }
    }
}

/// Every cart with its name.
pub(crate) fn all(world: &World) -> Vec<(String, Value)> {
    let mut dice = Dice(2026);
    let with_rules: Vec<Country> = world.markets.iter().map(|market| market.country).collect();
    let plain = Country::all().filter(|country| !with_rules.contains(country));
    let mut countries: Vec<(Country, u64)> = with_rules.iter().map(|country| (*country, EACH)).collect();
    countries.extend(plain.map(|country| (country, 1)));
    let mut carts = Vec::new();
    for (country, times) in countries {
        for nth in 1..=times {
            let mut cart = cart(&mut dice, world, country, &with_rules);
            if dice.once_in(12) {
                spoil(&mut dice, &mut cart);
            }
            carts.push((format!("cart {nth} to {}", country.code()), cart));
        }
    }
    carts
}

fn cart(dice: &mut Dice, world: &World, to: Country, homes: &[Country]) -> Value {
    let nothing = Market::without_rules(to);
    let market = world.market(to).unwrap_or(&nothing);
    let from = if dice.once_in(6) { to } else { *dice.one(homes) };
    let currencies = ["EUR", "USD", "JPY", "GBP", "KWD", "HUF", "CLP", market.currency.code()];
    let lines = if dice.once_in(40) { 20 } else { 1 + dice.below(4) };
    let items: Vec<Value> = (0..lines).map(|_| item(dice, market, &currencies)).collect();
    let mut registrations: Vec<&str> = Vec::new();
    for name in REGISTRATIONS.iter().chain(&["US-CA", "CA-BC"]) {
        if dice.once_in(3) {
            registrations.push(name);
        }
    }
    let (region, postal_code) = place(dice, market);
    json!({
        "date": day(dice, market), "shipFrom": from.code(),
        "destination": {"country": to.code(), "region": region, "postalCode": postal_code},
        "currency": dice.one(&currencies), "items": items,
        "shipping": dice.maybe(2, |dice| money(dice, &currencies)),
        "insurance": dice.maybe(8, |dice| money(dice, &currencies)),
        "discount": dice.maybe(10, |dice| money(dice, &currencies)),
        "pricesIncludeTax": dice.once_in(4), "exportPrices": dice.one(&["same", "net"]),
        "carrier": dice.one(&["courier", "post"]), "incoterm": dice.one(&["DDP", "DAP"]),
        "consignment": if dice.once_in(20) { "gift" } else { "sale" },
        "buyer": if dice.once_in(20) { "business" } else { "consumer" },
        "registrations": registrations, "overrides": overrides(dice, &currencies),
        "rates": dice.maybe(10, |_| json!({"base": "EUR", "date": "2026-10-29",
            "rates": {"USD": "1.1", "GBP": "0.871", "JPY": "170.001", "CHF": "0.92"}})),
    })
}

fn item(dice: &mut Dice, market: &Market, currencies: &[&str]) -> Value {
    let mut codes = vec!["999999", "610910", "4202.21.0000"];
    codes.extend(market.tariff.iter().map(|row| row.hs.as_str()).filter(|code| code.len() >= 6));
    let claims: Vec<&str> = market.preferences.iter().map(|agreement| agreement.id.as_str()).collect();
    json!({
        "id": dice.one(&TEXTS), "unitPrice": money(dice, currencies), "quantity": 1 + dice.below(4),
        "hsCode": if dice.once_in(8) { Value::Null } else { json!(dice.one(&codes)) },
        "origin": dice.maybe(2, |dice| json!(dice.one(&["CN", "IT", "US", "BD", "JP", "GB", "MX"]))),
        "weightGrams": dice.maybe(2, |dice| json!(dice.below(9_000))),
        "category": if dice.once_in(3) { dice.one(&CATEGORIES) } else { "standard" },
        "dutyRate": dice.maybe(12, |dice| json!(dice.one(&DUTIES))),
        "preference": dice.maybe(6, |dice| {
            if claims.is_empty() { json!("NONE") } else { json!(dice.one(&claims)) }
        }),
    })
}

/// Often a little above or below a threshold that exists somewhere.
fn money(dice: &mut Dice, currencies: &[&str]) -> Value {
    let currency = dice.one(currencies);
    let whole = dice.one(&AMOUNTS);
    let fine = !["JPY", "CLP", "HUF"].contains(currency) && dice.once_in(2);
    let amount = if fine { format!("{whole}.{:02}", dice.below(100)) } else { (*whole).to_owned() };
    json!({"amount": amount, "currency": currency})
}

/// Nowhere in particular, or a region or postal code that the rules know.
fn place(dice: &mut Dice, market: &Market) -> (Value, Value) {
    let mut regions = vec!["ZZ"];
    let mut codes = vec!["10115"];
    for part in &market.territories {
        regions.extend(part.regions.iter().map(String::as_str));
        codes.extend(part.postal.iter().map(String::as_str));
    }
    for region in &market.regions {
        regions.push(&region.region);
        codes.extend(region.postal.iter().map(String::as_str));
    }
    let region = dice.maybe(6, |dice| json!(dice.one(&regions)));
    (region, dice.maybe(3, |dice| json!(format!("{} 1-a", dice.one(&codes)))))
}

/// A day on which a rule of the country begins, the one before, or one of 2026.
fn day(dice: &mut Dice, market: &Market) -> String {
    let begins = market.tax.iter().map(|rule| rule.from.since);
    let begins = begins.chain(market.duty.iter().map(|rule| rule.from.since));
    let begins = begins.chain(market.schemes.iter().map(|rule| rule.from.since));
    let mut days: Vec<Date> = begins.chain(market.levies.iter().map(|rule| rule.from.since)).collect();
    if days.is_empty() || dice.once_in(2) {
        days = ["2026-06-30", "2026-07-01", "2026-07-24", "2026-11-22"]
            .map(|day| Date::parse(day).unwrap())
            .into();
    }
    let day = *dice.one(&days);
    day.plus_days(if dice.once_in(3) { -1 } else { 0 }).unwrap().to_string()
}

fn overrides(dice: &mut Dice, currencies: &[&str]) -> Value {
    dice.maybe(6, |dice| {
        json!({
            "taxRate": dice.maybe(2, |dice| json!(dice.one(&["19%", "8.25%", "0%"]))),
            "valuation": dice.maybe(2, |dice| json!(dice.one(&["CIF", "FOB"]))),
            "fees": dice.maybe(2, |dice| {
                let fee = json!({"label": dice.one(&TEXTS), "amount": money(dice, currencies), "taxable": dice.once_in(2)});
                if dice.once_in(3) { json!([]) } else { json!([fee]) }
            }),
        })
    })
}

/// Makes one mistake.
fn spoil(dice: &mut Dice, cart: &mut Value) {
    let keys: Vec<String> = cart.as_object().unwrap().keys().cloned().collect();
    let key = dice.one(&keys).clone();
    let wrong = [json!(7), json!("soon"), json!(["x"]), json!({"y": null}), json!(true), json!("\"\u{0}😀")];
    match dice.below(4) {
        0 => drop(cart.as_object_mut().unwrap().remove(&key)),
        1 => cart["colour"] = json!("red"),
        2 => cart["items"][0]["unitPrice"]["amount"] = json!("1e3"),
        _ => cart[key] = dice.one(&wrong).clone(),
    }
}
