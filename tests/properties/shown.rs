//! What a cart shows, over random carts, destinations and shops: a line costs what its price element shows, the rows add
//! up to the quote's total, and what is told and handed over is that quote.

use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use landfall::calendar::Date;
use landfall::config::{Config, read};
use landfall::input::Json;
use landfall::l10n::{Layer, PlainFormatter, Words, plain};
use landfall::money::{Amount, Currency};
use landfall::quote::{Request, quote};
use landfall::view::{
    Cart, CartInput, CartView, Checkout, Context, PriceState, Selection, cart_answer, cart_view,
    price_request, price_view,
};
use landfall::world::{Country, Grade, World};
use serde_json::{Value, json};

use crate::common::random::Random;
use crate::properties::{number, random_carts};

const CURRENCIES: [&str; 16] = [
    "EUR", "USD", "GBP", "JPY", "KRW", "CHF", "NOK", "HUF", "CAD", "AUD", "TRY", "IDR", "ISK", "TWD", "COP",
    "INR",
];

thread_local! {
    static WORDS: Rc<Words> = Rc::new(words());
}

fn words() -> Words {
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    for file in [
        include_str!("../../locales/en/landfall.ftl"),
        include_str!("../../locales/en/delivery.ftl"),
        include_str!("../../locales/en/sums.ftl"),
        include_str!("../../locales/en/cart.ftl"),
        include_str!("../../locales/en/details.ftl"),
        include_str!("../../locales/en/papers.ftl"),
    ] {
        assert!(words.add("en", file, Layer::BuiltIn).is_empty());
    }
    words
}

/// A shop that sends what the cart says, by two services.
fn shop(r: &mut Random, request: &Value) -> Config {
    let currency = r.of(&["EUR", "USD", "GBP", "JPY", "HUF"]);
    let price = |r: &mut Random| {
        let whole = r.magnitude(4);
        let digits = if matches!(*currency, "JPY") {
            whole.to_string()
        } else {
            format!("{whole}.{:02}", r.between(0, 99))
        };
        format!("{digits} {currency}")
    };
    let file = json!({
        "store": {
            "country": request["shipFrom"], "currency": currency,
            "pricesIncludeTax": request["pricesIncludeTax"] == true,
            "exportPrices": r.of(&["same", "net"]),
            "registrations": request.get("registrations").cloned().unwrap_or(json!([])),
            "chargeIn": r.of(&["store", "local"]),
        },
        "shipping": [
            {"id": "standard", "carrier": "post", "incoterm": r.of(&["DAP", "DDP", "both"]), "price": price(r)},
            {"id": "express", "incoterm": "both", "price": price(r), "disbursementFee": price(r)},
        ],
    });
    let (config, problems) = read(Some(&file.to_string()), &[]).unwrap();
    assert!(problems.is_empty(), "{problems} {file}");
    config
}

struct Around<'a> {
    world: &'a World,
    config: Config,
    words: Rc<Words>,
    request: &'a Value,
    currency: Currency,
}

impl Around<'_> {
    fn context(&self) -> Context<'_> {
        let place = &self.request["destination"];
        let country = Country::try_new(place["country"].as_str().unwrap()).unwrap();
        let market = self.world.market(country);
        Context {
            config: &self.config,
            words: &self.words,
            country,
            region: place["region"].as_str(),
            postal_code: place["postalCode"].as_str(),
            currency: self.currency,
            tax_display: market.filter(|market| market.grade > Grade::Price).map(|market| market.tax_display),
            rates: self.world.rates.as_ref(),
            apart: false,
            today: Date::parse(self.request["date"].as_str().unwrap()).unwrap(),
        }
    }
}

/// Minor units of a printed amount: `≈ 1234.50 EUR`, `-5.00 EUR`, `free`. A currency may print fewer digits than it has.
fn minor(text: &str, currency: Currency) -> i64 {
    let text = plain(text);
    if text == "free" {
        return 0;
    }
    let number = text.trim_start_matches("≈ ").split(' ').next().unwrap();
    let (sign, digits) = number.strip_prefix('-').map_or((1, number), |digits| (-1, digits));
    sign * Amount::parse(digits, currency).unwrap_or_else(|why| panic!("{text}: {why}")).minor()
}

/// Hands every cart that can be shown to a check, with its view, its quote as JSON and the price elements' amounts.
fn each(count: u64, check: &(dyn Fn(&Around<'_>, &Cart, &CartView, &Json, &str) + Sync)) {
    let shown = AtomicU64::new(0);
    random_carts(count, &|world, request, name| {
        let mut r = Random::new(name.len() as u64 ^ request.to_string().len() as u64);
        let around = Around {
            world,
            config: shop(&mut r, request),
            words: WORDS.with(Rc::clone),
            request,
            currency: Currency::try_new(r.of::<&str>(&CURRENCIES)).unwrap(),
        };
        let context = around.context();
        let mut items = request["items"].clone();
        for (at, item) in items.as_array_mut().unwrap().iter_mut().enumerate() {
            // Random requests may name what a page can't.
            item.as_object_mut().unwrap().retain(|_, value| !value.is_null());
            item["name"] = json!(format!("Thing {at}"));
        }
        let mut cart =
            Cart::of_json(&items.to_string(), &around.config).unwrap_or_else(|p| panic!("{p}\n{name}"));
        if r.one_in(3) {
            let first = cart.lines[0].item.amount;
            cart.discount = Some(Amount::from_minor(first.minor() / 10, first.currency()));
        }
        if r.one_in(4) {
            cart.gift_card = Some(Amount::from_minor(1000, around.config.store.currency.unwrap()));
        }
        let checkout = Checkout { address: "/checkout".to_owned(), get: false, query: Vec::new() };
        let selection = Selection { service: r.one_in(2).then(|| "express".to_owned()), incoterm: None };
        let ask = |request: &Request| quote(world, request).ok();
        let input = CartInput {
            cart: &cart,
            context: &context,
            market: world.market(context.country),
            selection: &selection,
            ask: &ask,
            arrival: &|_| None,
            papers: &Json::Null,
            checkout: Some(&checkout),
            editable: r.one_in(2),
            restrictions: &[],
            detailed: true,
        };
        let Some(answer) = cart_answer(&input) else { return };
        let Some(view) = cart_view(&answer, &input) else { return };
        let detail = answer.detail().unwrap_or_else(|| panic!("nothing refused: {name}"));
        check(&around, &cart, &view, &detail, name);
        shown.fetch_add(1, Ordering::Relaxed);
    });
    // A cart in a currency without a rate, or with nothing to pay for, can't be shown: of 17,000 some 10,000 are.
    let (shown, count) = (shown.into_inner(), number("LANDFALL_CARTS", count));
    assert!(shown * 2 > count, "{shown} of {count} carts were shown");
}

/// One draw for all three: making and showing a cart is most of the time.
#[test]
fn a_cart_shows_what_its_price_elements_show_adds_up_and_is_one_quote() {
    each(17_000, &|around, cart, view, detail, name| {
        lines_are_price_elements(around, cart, view, name);
        rows_add_up(around, view, detail, name);
        if name.len() % 8 == 0 {
            hand_off_is_the_quote(around, cart, view, detail, name);
        }
    });
}

fn lines_are_price_elements(around: &Around<'_>, cart: &Cart, view: &CartView, name: &str) {
    let context = around.context();
    for (line, shown) in cart.lines.iter().zip(&view.lines) {
        let alone =
            price_request(&line.item, &context).and_then(|request| quote(around.world, &request).ok());
        let price = price_view(&line.item, alone.as_ref(), None, &context);
        let same = minor(&price.amount, around.currency) == minor(&shown.amount, around.currency);
        assert!(same, "{} and {} of {name}", price.amount, shown.amount);
        assert!(
            price.state == PriceState::Localized || !context.is_approximate(line.item.amount.currency()),
            "{name}"
        );
    }
}

fn rows_add_up(around: &Around<'_>, view: &CartView, detail: &Json, name: &str) {
    let number = |text: &str| minor(text, around.currency);
    let lines: i64 = view.lines.iter().map(|line| number(&line.amount)).sum();
    assert_eq!(lines, number(&view.rows[0].amount), "the lines and their row of {name}");
    // What is not known is no part of the sum, and no row of it has an amount.
    let unknown = view.rows.iter().any(|row| !row.known);
    assert_eq!(view.total.known, detail.get("totals").unwrap().get("total") != Some(&Json::Null), "{name}");
    assert_eq!(unknown, !view.total.known, "{:?} of {name}", view.rows);
    let rows: i64 = view.rows.iter().filter(|row| row.known).map(|row| number(&row.amount)).sum();
    assert_eq!(rows, number(&view.total.amount), "{:?} of {name}", view.rows);
    // What is paid now, by card and on delivery is the total.
    let after: Vec<i64> = view.after.iter().map(|row| number(&row.amount).abs()).collect();
    assert!(after.is_empty() || after.iter().sum::<i64>() == rows, "{:?} of {name}", view.after);
}

fn hand_off_is_the_quote(around: &Around<'_>, cart: &Cart, view: &CartView, detail: &Json, name: &str) {
    // The same question, asked by whoever gets the form, has the same answer.
    let request =
        Request::read(detail.get("request").unwrap(), around.world).unwrap_or_else(|p| panic!("{p}\n{name}"));
    let again = quote(around.world, &request).unwrap();
    assert_eq!(detail.get("id").and_then(Json::as_str), Some(again.id.as_str()), "{name}");
    assert_eq!(detail.get("totals"), again.to_json().get("totals"), "{name}");
    assert!(landfall::quote::verify(around.world, &request, detail), "{name}");
    assert_eq!(request.items.len(), cart.lines.len());
    let total = again.totals.total.map(Amount::minor);
    let unit = 10i64.pow(u32::from(around.currency.exponent() - around.currency.display_digits()));
    if let Some(total) = total {
        let shown = minor(&view.total.amount, around.currency);
        assert!((shown - total).abs() * 2 <= unit, "{} and {total} of {name}", view.total.amount);
    }
    let Some(form) = &view.checkout else { return };
    assert_eq!(form.fields[0].1, again.id);
    assert_eq!(form.fields[1].1, detail.to_string());
}
