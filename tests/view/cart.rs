//! A cart says what it costs, by which service, when what is paid, and hands one quote over.

use landfall::calendar::{Date, Instant, Window};
use landfall::config::Service;
use landfall::delivery::Promise;
use landfall::input::Json;
use landfall::l10n::plain;
use landfall::quote::{Incoterm, Quote, Request, quote};
use landfall::view::{
    Cart, CartAnswer, CartInput, CartView, Checkout, Selection, cart_answer, cart_view, with_quantity,
};
use landfall::world::{Country, World};

use crate::common::world;
use crate::page::*;

const SHOP: &str = r#"{
  "store": {"country": "US", "currency": "USD", "registrations": ["IOSS", "GB", "NO-VOEC", "AU"]},
  "markets": {"default": {"payments": ["card"]}, "NL": {"payments": ["iDEAL", "card", "PayPal"]}, "CU": {"ship": false}},
  "shipping": [
    {"id": "standard", "carrier": "post", "incoterm": "DAP", "price": "9.00 USD", "transitDays": [5, 9], "to": ["DE", "NL", "CA", "JP", "NO", "SA", "BR", "KR", "US"]},
    {"id": "express", "carrier": "courier", "incoterm": "both", "price": "24.00 USD", "transitDays": [1, 3], "disbursementFee": "6.00 USD", "to": ["DE", "NL", "CA", "JP", "NO", "SA", "BR", "KR"]}
  ]}"#;

const ITEMS: &str = r#"[
  {"id": "tote", "name": "Canvas  tote\n <b>blue</b>", "unitPrice": {"amount": "49.00", "currency": "USD"}, "quantity": 2,
   "hsCode": "420222", "origin": "VN", "weightGrams": 420},
  {"id": "cards", "name": "Playing cards", "unitPrice": {"amount": "12.50", "currency": "USD"}, "quantity": 1,
   "hsCode": "950440", "origin": "US", "weightGrams": 120, "category": "toys"}]"#;

/// A shop's cart and what stands around it.
pub(crate) struct Shown {
    page: Page,
    world: World,
    cart: Cart,
    selection: Selection,
    papers: Json,
    checkout: Option<Checkout>,
    region: Option<&'static str>,
}

impl Shown {
    fn new(config: &str, country: &'static str, currency: &'static str) -> Self {
        let mut page = Page::of(config, country, currency);
        let world = world();
        let there = Country::try_new(country).unwrap();
        page.rates = world.rates.clone();
        page.today = "2026-11-28";
        page.tax_display = world.market(there).map(|market| market.tax_display);
        let cart = Cart::of_json(ITEMS, &page.config).unwrap();
        let checkout = Some(Checkout { address: "/checkout".to_owned(), get: false });
        Shown {
            page,
            world,
            cart,
            selection: Selection::default(),
            papers: Json::Null,
            checkout,
            region: None,
        }
    }

    fn with<T>(&self, look: impl FnOnce(&CartAnswer<'_>, CartView) -> T) -> T {
        let mut context = self.page.context();
        context.region = self.region;
        let ask = |request: &Request| quote(&self.world, request).ok();
        let arrival = |service: &Service| {
            let (first, last) = service.usual.transit_days?;
            let after = |days: u32| self.today().plus_days(i32::try_from(days).unwrap()).unwrap();
            Some(Promise {
                window: Window::try_new(after(first), after(last)).unwrap(),
                leaves: after(0),
                order_by: Instant::from_seconds(0),
                has_cut_off: false,
                doubts: Vec::new(),
            })
        };
        let input = CartInput {
            cart: &self.cart,
            context: &context,
            market: self.world.market(context.country),
            selection: &self.selection,
            ask: &ask,
            arrival: &arrival,
            papers: &self.papers,
            checkout: self.checkout.as_ref(),
            editable: true,
        };
        let answer = cart_answer(&input).expect("an answer");
        let view = cart_view(&answer, &input).expect("a view");
        look(&answer, view)
    }

    fn today(&self) -> Date {
        Date::parse(self.page.today).unwrap()
    }

    fn view(&self) -> CartView {
        self.with(|_, view| view)
    }
}

fn rows(view: &CartView) -> Vec<String> {
    let row = |row: &landfall::view::Row| plain(&[&row.label, " | ", &row.amount].concat());
    view.rows.iter().chain([&view.total]).chain(&view.after).map(row).collect()
}

#[test]
fn a_cart_to_germany_adds_up_and_says_what_tax_is_in_it() {
    let view = Shown::new(SHOP, "DE", "EUR").view();
    eprintln!("{view:#?}");
    assert_eq!(rows(&view), Vec::<String>::new());
}
