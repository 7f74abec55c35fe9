//! Random carts, as the JSON that a page would send: all that a request can say, over all destinations, on both sides
//! of the days on which rules change, and often exactly at a threshold.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    dead_code
)]

use std::path::Path;

use serde_json::{Value, json};

use super::random::Random;

const DAYS: [&str; 22] = [
    "2025-03-31",
    "2025-05-01",
    "2025-08-28",
    "2025-12-31",
    "2026-01-01",
    "2026-02-23",
    "2026-02-24",
    "2026-05-31",
    "2026-06-30",
    "2026-07-01",
    "2026-07-23",
    "2026-07-24",
    "2026-09-30",
    "2026-10-01",
    "2026-10-30",
    "2026-11-22",
    "2026-11-23",
    "2026-12-31",
    "2028-03-31",
    "2028-04-01",
    "2028-06-30",
    "2028-07-01",
];
const MONEY: [(&str, u32); 14] = [
    ("EUR", 2),
    ("USD", 2),
    ("GBP", 2),
    ("JPY", 0),
    ("KRW", 0),
    ("CHF", 2),
    ("NOK", 2),
    ("HUF", 2),
    ("AED", 2),
    ("KWD", 3),
    ("CAD", 2),
    ("AUD", 2),
    ("TRY", 2),
    ("BHD", 3),
];
/// Beside the codes of the tariffs: unknown ones, and goods that the plain formula must not be used for.
const ODD_CODES: [&str; 9] =
    ["999999", "010121", "220421", "24022090", "330300", "4202.21.0000", "8471 30", "711319", "4901990000"];
const CATEGORIES: [&str; 15] = [
    "standard",
    "apparel",
    "childrens-clothing",
    "footwear",
    "books",
    "ebooks",
    "newspapers",
    "food",
    "medicine",
    "cosmetics",
    "electronics",
    "jewellery",
    "toys",
    "art",
    "digital",
];
const DUTIES: [&str; 8] = [
    "0",
    "12%",
    "4.25%",
    "35.10 GBP/100kg",
    "8% + 1.20 EUR/kg",
    "10% MIN 2.00 EUR/kg",
    "50% + 144.10 GBP/1000kg",
    "4.5% MIN 0.30 EUR/item MAX 0.80 EUR/item",
];
const SCHEMES: [&str; 12] =
    ["IOSS", "OSS", "GB", "CH", "NO-VOEC", "AU", "NZ", "SG", "MY", "BR-PRC", "CL", "JP"];
const HOMES: [&str; 14] =
    ["US", "CN", "DE", "FR", "GB", "JP", "CH", "KR", "HK", "CA", "IT", "BD", "IN", "MX"];

/// What carts are made of, read from `data/` alone.
pub(crate) struct Carts {
    pub(crate) countries: Vec<String>,
    codes: Vec<String>,
    agreements: Vec<String>,
    /// By country, the amounts that its rules compare with.
    limits: Vec<(String, Vec<(String, String)>)>,
}

fn texts(folder: &Path, extension: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == extension))
        .map(|p| {
            (p.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&p).unwrap())
        })
        .collect();
    out.sort();
    out
}

/// The amounts in a file that follow `up_to = ` or `over = `.
fn limits(text: &str) -> Vec<(String, String)> {
    let after =
        |key: &str| text.match_indices(key).map(move |(at, _)| &text[at + key.len()..]).collect::<Vec<_>>();
    let amount = |rest: &str| {
        let quoted = rest.strip_prefix('"')?.split('"').next()?;
        let (amount, currency) = quoted.split_once(' ')?;
        Some((amount.to_owned(), currency.to_owned()))
    };
    let mut out: Vec<_> = ["up_to = ", "over = "].into_iter().flat_map(after).filter_map(amount).collect();
    out.sort();
    out.dedup();
    out
}

impl Carts {
    pub(crate) fn read() -> Carts {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
        let unions = texts(&data.join("unions"), "toml");
        let markets = texts(&data.join("markets"), "toml");
        let shared = |text: &str| {
            let named = |key: &str| {
                let line = text.lines().find(|l| l.starts_with(key))?;
                Some(line.split('"').nth(1)?.to_owned())
            };
            let names = [named("union = "), named("customs_of = ")];
            let found = names.into_iter().flatten().filter_map(|n| unions.iter().find(|(u, _)| *u == n));
            found.flat_map(|(_, text)| limits(text)).collect::<Vec<_>>()
        };
        let limits =
            markets.iter().map(|(c, text)| (c.clone(), [limits(text), shared(text)].concat())).collect();
        let mut codes: Vec<String> = Vec::new();
        for (_, text) in texts(&data.join("tariffs"), "csv") {
            let rows = text.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_digit()));
            for mut row in rows.map(|l| l.split(',')) {
                codes.extend([row.next().unwrap(), row.next().unwrap()].map(str::to_owned));
            }
        }
        codes.retain(|c| c.len() >= 6);
        codes.sort();
        codes.dedup();
        let agreements = std::fs::read_to_string(data.join("preferences.csv")).unwrap();
        let mut agreements: Vec<String> =
            agreements.lines().skip(1).filter_map(|l| l.split(',').next()).map(str::to_owned).collect();
        agreements.sort();
        agreements.dedup();
        Carts { countries: markets.into_iter().map(|(c, _)| c).collect(), codes, agreements, limits }
    }

    fn amount(&self, r: &mut Random, digits: u32) -> Value {
        let (currency, exponent) = *r.of(&MONEY);
        let minor = r.magnitude(digits + exponent);
        money(minor, currency, exponent)
    }

    fn item(&self, r: &mut Random, to: &str) -> Value {
        let code = match r.between(0, 9) {
            0 => Value::Null,
            1 => json!(r.of(&ODD_CODES)),
            _ => json!(r.of(&self.codes)),
        };
        let mut price = self.amount(r, 4);
        let mut quantity = if r.one_in(2) { 1 } else { r.between(1, 6) };
        let limits = &self.limits.iter().find(|(c, _)| c == to).unwrap().1;
        if !limits.is_empty() && r.one_in(4) {
            // At a limit, and now and then a little above it.
            let (amount, currency) = r.of(limits);
            let amount =
                if r.one_in(3) && !amount.contains('.') { format!("{amount}.01") } else { amount.clone() };
            if !(amount.contains('.')
                && matches!(currency.as_str(), "JPY" | "KRW" | "CLP" | "VND" | "ISK" | "UGX"))
            {
                price = json!({"amount": amount, "currency": currency});
                quantity = 1;
            }
        }
        let mut item = json!({"unitPrice": price, "quantity": quantity, "category": r.of(&CATEGORIES)});
        if r.one_in(2) {
            item["category"] = json!("apparel");
        }
        item["hsCode"] = code;
        if !r.one_in(4) {
            item["origin"] =
                json!(r.of(&["CN", "US", "GB", "DE", "IT", "JP", "BD", "MX", "KR", "CA", "BR", "CR", "TW"]));
        }
        if !r.one_in(4) {
            item["weightGrams"] = json!(r.magnitude(4));
        }
        if r.one_in(8) {
            item["dutyRate"] = json!(r.of(&DUTIES));
        }
        if r.one_in(6) {
            item["preference"] = json!(r.of(&self.agreements));
        }
        item
    }

    pub(crate) fn cart(&self, r: &mut Random) -> Value {
        let to = r.of(&self.countries).clone();
        let from = match r.between(0, 9) {
            0 => to.clone(),
            1 => r.of(&self.countries).clone(),
            _ => (*r.of(&HOMES)).to_owned(),
        };
        let lines = if r.one_in(2) { 1 } else { r.between(1, 5) };
        let mut items: Vec<Value> = (0..lines).map(|_| self.item(r, &to)).collect();
        if !r.one_in(6) {
            // A shop has one currency; carts of many are for the arithmetic.
            let (currency, exponent) = *r.of(&MONEY);
            for item in &mut items {
                let minor = r.magnitude(4 + exponent);
                let at_a_limit = item["quantity"] == 1 && lines == 1;
                if !at_a_limit {
                    item["unitPrice"] = money(minor, currency, exponent);
                }
            }
        }
        let mut cart = json!({
            "date": if r.one_in(3) { "2026-11-22" } else { r.of(&DAYS) },
            "shipFrom": from, "destination": {"country": to}, "currency": r.of(&MONEY).0, "items": items,
            "incoterm": if r.one_in(2) { "DAP" } else { "DDP" },
            "carrier": if r.one_in(2) { "post" } else { "courier" },
        });
        if r.one_in(2) {
            cart["shipping"] = self.amount(r, 2);
        }
        if r.one_in(4) {
            cart["insurance"] = self.amount(r, 2);
        }
        if r.one_in(4) {
            cart["registrations"] = json!(SCHEMES);
        } else if r.one_in(3) {
            cart["registrations"] = json!([r.of(&SCHEMES), r.of(&SCHEMES)]);
        }
        if r.one_in(8) {
            // Never more than the first line alone is worth.
            cart["items"][0]["unitPrice"] =
                json!({"amount": r.between(100, 900).to_string(), "currency": "EUR"});
            cart["discount"] = money(r.between(1, 9000), "EUR", 2);
        }
        self.terms(r, &mut cart, &to);
        cart
    }

    fn terms(&self, r: &mut Random, cart: &mut Value, to: &str) {
        if r.one_in(8) {
            cart["consignment"] = json!("gift");
        }
        if r.one_in(8) {
            cart["buyer"] = json!("business");
        }
        if r.one_in(4) {
            cart["pricesIncludeTax"] = json!(true);
            if r.one_in(3) {
                cart["exportPrices"] = json!("net");
            }
        }
        let place = match to {
            "CA" => ("region", *r.of(&["AB", "BC", "ON", "QC", "NS", "NB", "MB", "SK", "NU"])),
            "BR" => ("region", *r.of(&["SP", "RJ", "CE", "RR", "MG"])),
            "GB" => ("postalCode", *r.of(&["SW1A 1AA", "BT1 5GS", "IM1 1AA", "JE2 3AB"])),
            "FI" => ("postalCode", *r.of(&["22100", "00100"])),
            "ES" => ("postalCode", *r.of(&["28001", "35001", "51001"])),
            _ => ("region", ""),
        };
        if !place.1.is_empty() && r.one_in(2) {
            cart["destination"][place.0] = json!(place.1);
        }
        if r.one_in(10) {
            cart["overrides"]["taxRate"] = json!(r.of(&["0%", "7%", "19%", "33.3%"]));
        }
        if r.one_in(12) {
            cart["overrides"]["valuation"] = json!(r.of(&["CIF", "FOB"]));
        }
        if r.one_in(5) {
            let fees: Vec<Value> = (0..r.between(0, 2))
                .map(|n| json!({"label": format!("fee {n}"), "amount": self.amount(r, 2), "taxable": r.one_in(2)}))
                .collect();
            cart["overrides"]["fees"] = json!(fees);
        }
        if r.one_in(6) {
            // Rates of one's own, of any size; now and then one is missing.
            let mut rates = serde_json::Map::new();
            for code in [
                "USD", "GBP", "JPY", "KRW", "CHF", "NOK", "HUF", "AED", "KWD", "CAD", "AUD", "TRY", "BHD",
                "BRL", "NZD", "CNY", "SGD", "MYR", "THB", "TWD", "INR", "PHP", "ZAR", "ISK", "RON", "GEL",
            ] {
                if !r.one_in(40) {
                    let rate = format!("{}.{:06}", r.magnitude(3) - 1, r.between(1, 999_999));
                    rates.insert(code.to_owned(), json!(rate));
                }
            }
            cart["rates"] = json!({"base": "EUR", "date": "2026-10-30", "rates": rates});
        }
    }
}

fn money(minor: u64, currency: &str, exponent: u32) -> Value {
    let scale = 10u64.pow(exponent);
    let amount = if exponent == 0 {
        minor.to_string()
    } else {
        format!("{}.{:0width$}", minor / scale, minor % scale, width = exponent as usize)
    };
    json!({"amount": amount, "currency": currency})
}
