//! A cart says what it costs, by which service, when what is paid, and hands one quote over.

use std::rc::Rc;

use landfall::calendar::{Date, Instant, Window};
use landfall::config::{self, Problems, Restriction, Service};
use landfall::delivery::Promise;
use landfall::input::Json;
use landfall::l10n::{Layer, PlainFormatter, Words, plain};
use landfall::quote::{Incoterm, Request, quote};
use landfall::view::{
    Cart, CartAnswer, CartInput, CartView, Checkout, Selection, cart_answer, cart_view, is_address,
    with_quantity,
};
use landfall::world::{Country, World};

use crate::common::world;
use crate::view::page::*;

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
    detailed: bool,
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
        let checkout = Some(Checkout { address: "/checkout".to_owned(), get: false, query: Vec::new() });
        Shown {
            page,
            world,
            cart,
            selection: Selection::default(),
            papers: Json::Null,
            checkout,
            region: None,
            detailed: true,
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
            restrictions: &self.restrictions(),
            detailed: self.detailed,
        };
        let answer = cart_answer(&input).expect("an answer");
        let view = cart_view(&answer, &input).expect("a view");
        look(&answer, view)
    }

    fn restrictions(&self) -> Vec<Restriction> {
        config::restrictions(&self.page.config, &mut Problems::default())
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

fn text(view: &Option<String>) -> String {
    plain(view.as_deref().unwrap_or("-"))
}

#[test]
fn a_cart_to_germany_adds_up_and_says_what_tax_is_in_it() {
    let view = Shown::new(SHOP, "DE", "EUR").view();
    let lines: Vec<String> =
        view.lines.iter().map(|line| plain(&[&line.name, " | ", &*line.amount].concat())).collect();
    assert_eq!(lines, ["Canvas tote <b>blue</b> | 104.96 EUR", "Playing cards | 13.89 EUR"]);
    assert_eq!(
        rows(&view),
        [
            "3 items | 118.85 EUR",
            "Shipping | 8.06 EUR",
            "Import duty | 6.00 EUR",
            "VAT on shipping and duty | 1.52 EUR",
            "Total | ≈ 134.43 EUR",
        ]
    );
    assert_eq!(text(&view.tax_within), "21.46 EUR VAT included");
    assert_eq!(text(&view.charged), "The shop charges 150.18 USD");
    assert_eq!(view.pay, "Nothing to pay on delivery");
    assert!(text(&view.arrives).starts_with("Get it "), "{:?}", view.arrives);
    assert_eq!(plain(&view.spoken), "Total: ≈ 134.43 EUR");
}

#[test]
fn the_cheapest_and_the_fastest_service_are_marked() {
    let services = Shown::new(SHOP, "DE", "EUR").view().services.unwrap();
    let marks = services.options.iter().map(|o| (o.value.as_str(), o.marks.join(" "), o.selected));
    let expected = [("standard", "Cheapest".to_owned(), true), ("express", "Fastest".to_owned(), false)];
    assert_eq!(marks.collect::<Vec<_>>(), expected);
    // One service alone is neither, and one that costs the same is not cheaper.
    let alone = SHOP.replace(
        "\"to\": [\"DE\", \"NL\", \"CA\", \"JP\", \"NO\", \"SA\", \"BR\", \"KR\"]",
        "\"to\": [\"JP\"]",
    );
    let services = Shown::new(&alone, "DE", "EUR").view().services.unwrap();
    assert!(services.options.len() == 1 && services.options[0].marks.is_empty(), "{services:?}");
}

#[test]
fn a_service_that_is_cheapest_though_its_freight_is_not_says_what_all_costs() {
    // What the post wants at the door is more than what the courier's freight is dearer.
    let shop = r#"{
      "store": {"country": "US", "currency": "USD"},
      "shipping": [
        {"id": "courier", "carrier": "courier", "incoterm": "DDP", "price": "22.00 USD"},
        {"id": "post", "carrier": "post", "incoterm": "DAP", "price": "16.00 USD"}
      ]}"#;
    let details = |shop: &str| {
        let services = Shown::new(shop, "CH", "CHF").view().services.unwrap();
        let of = |o: &landfall::view::ChoiceView| (o.marks.clone(), plain(&o.details.join(", ")));
        services.options.iter().map(of).collect::<Vec<_>>()
    };
    let [(marks, courier), (_, post)] = &details(shop)[..] else { panic!("two services") };
    assert_eq!(marks, &["Cheapest"]);
    assert!(courier.contains("Total: ") && post.contains("Total: "), "{courier}; {post}");
    // Where the marks need no explanation there is none.
    let plain_shop = shop.replace("22.00", "9.00");
    assert!(!details(&plain_shop).iter().any(|(_, details)| details.contains("Total")), "{plain_shop}");
}

#[test]
fn paying_on_delivery_says_what_it_costs_more() {
    let mut shown = Shown::new(SHOP, "BR", "BRL");
    assert_eq!(shown.view().paying, None, "the first service has one way");
    shown.selection.service = Some("express".to_owned());
    let details = |view: &CartView| {
        let of = |option: &landfall::view::ChoiceView| {
            (option.value.clone(), plain(&option.details.join(", ")), option.selected)
        };
        view.paying.as_ref().unwrap().options.iter().map(of).collect::<Vec<_>>()
    };
    let view = shown.view();
    let [now, later] = &details(&view)[..] else { panic!("two ways") };
    assert_eq!((now.0.as_str(), now.1.as_str(), now.2), ("DDP", "Nothing to pay on delivery", true));
    assert!(later.1.contains("to pay on delivery, ") && later.1.ends_with("more in total"), "{later:?}");
    shown.selection.incoterm = Some(Incoterm::Dap);
    let view = shown.view();
    assert!(details(&view)[1].2, "chosen");
    let after: Vec<String> = view.after.iter().map(|row| row.label.clone()).collect();
    assert_eq!(after, ["Pay now", "Pay on delivery"]);
    assert!(plain(&view.pay).ends_with("BRL to pay on delivery"), "{}", view.pay);
    assert_eq!(shown.with(|answer, _| answer.request().unwrap().incoterm), Incoterm::Dap);
}

#[test]
fn a_way_to_pay_that_makes_no_difference_is_no_choice() {
    let mut shown = Shown::new(SHOP, "KR", "KRW");
    shown.selection.service = Some("express".to_owned());
    assert_eq!(shown.view().paying, None);
}

#[test]
fn a_gift_card_pays_and_a_discount_makes_goods_cheaper() {
    let mut shown = Shown::new(SHOP, "DE", "EUR");
    let plain_quote = shown.with(|answer, _| answer.quote().cloned()).unwrap();
    shown.cart.gift_card = Some(amount("20.00", "USD"));
    let view = shown.view();
    assert_eq!(shown.with(|answer, _| answer.quote().cloned()).unwrap(), plain_quote, "the same order");
    assert_eq!(
        rows(&view)[4..],
        ["Total | ≈ 134.43 EUR", "Paid by gift card | -17.90 EUR", "Pay now | 116.53 EUR"]
    );
    assert_eq!(text(&view.charged), "The shop charges 130.18 USD");
    shown.cart.gift_card = Some(amount("2000.00", "USD"));
    assert_eq!(
        rows(&shown.view())[5..],
        ["Paid by gift card | -134.43 EUR", "Pay now | 0.00 EUR"],
        "no more than is due"
    );

    shown.cart.gift_card = None;
    shown.cart.discount = Some(amount("10.50", "USD"));
    let view = shown.view();
    assert_eq!(rows(&view)[1], "Discount | -9.40 EUR");
    assert_eq!(rows(&view)[4], "VAT adjustment for the order | -0.26 EUR", "{:?}", rows(&view));
    let goods = shown.with(|answer, _| answer.quote().unwrap().totals.goods);
    assert_eq!(goods, Some(amount("89.51", "EUR")), "net of the discount");
}

#[test]
fn a_region_is_asked_for_where_tax_goes_by_it_and_a_postal_code_where_parts_have_rules() {
    let mut canada = Shown::new(SHOP, "CA", "CAD");
    let place = canada.view().place.unwrap();
    assert_eq!((place.key, place.value.as_str(), place.options.len()), ("region", "ON", 13));
    canada.region = Some("AB");
    let view = canada.view();
    assert_eq!(view.place.unwrap().value, "AB");
    assert!(view.rows.iter().any(|row| row.label == "GST"), "{:?}", view.rows);
    let place = Shown::new(SHOP, "DE", "EUR").view().place.unwrap();
    assert_eq!((place.key, place.options.len()), ("postalCode", 0));
    assert_eq!(Shown::new(SHOP, "SA", "SAR").view().place, None);
}

#[test]
fn what_the_recipient_needs_depends_on_the_order() {
    let mut shown = Shown::new(SHOP, "SA", "SAR");
    shown.papers = Json::parse(
        r#"[{"by": "recipient", "code": "identity-number", "name": "national ID or iqama", "since": "2024-01-01",
            "when": {"buyer": "consumer", "basis": "cif", "over": "1000 SAR"}},
           {"by": "recipient", "to": "carrier", "code": "kyc", "when": {"carrier": "courier"}},
           {"by": "recipient", "code": "tax-number", "name": "RFC", "when": {"hs": ["42"]}},
           {"by": "recipient", "code": "br-cpf", "name": "gone", "until": "2025-12-31"},
           {"by": "seller", "code": "hs-6"}]"#,
    )
    .unwrap();
    let papers = |shown: &Shown| shown.view().papers.iter().map(|text| plain(text)).collect::<Vec<_>>();
    assert_eq!(
        papers(&shown),
        ["Taxpayer number: RFC (may be needed)"],
        "a condition that nobody looks at here"
    );
    shown.selection.service = Some("express".to_owned());
    assert_eq!(
        papers(&shown),
        ["Proof of identity and address (the carrier asks for it)", "Taxpayer number: RFC (may be needed)"]
    );
    shown.cart.lines[0].item.quantity = 6;
    assert_eq!(papers(&shown)[0], "Identity number: national ID or iqama (give it to the shop)");
}

#[test]
fn which_words_a_cart_needs_beside_those_of_every_cart_is_known_without_any() {
    let needs = |shown: &Shown| {
        shown.with(|answer, _| {
            (answer.is_detailed(), answer.needs_papers(&shown.papers, &shown.page.context()))
        })
    };
    let mut shown = Shown::new(SHOP, "DE", "EUR");
    assert_eq!(needs(&shown), (false, false), "{:?}", shown.view().reasons);
    shown.cart.lines[0].item.product.hs_code = None;
    assert_eq!(needs(&shown), (true, false), "{:?}", shown.view().reasons);
    let mut shown = Shown::new(SHOP, "SA", "SAR");
    shown.papers =
        Json::parse(r#"[{"by": "recipient", "code": "kyc", "when": {"carrier": "courier"}}]"#).unwrap();
    assert!(!needs(&shown).1, "by the post");
    shown.selection.service = Some("express".to_owned());
    assert!(needs(&shown).1, "by a courier");
}

#[test]
fn err_reasons_whose_words_are_not_here_are_said_in_general_and_no_word_is_missed() {
    let mut shown = Shown::new(SHOP, "DE", "EUR");
    shown.cart.lines[0].item.product.hs_code = None;
    let whole = shown.view();
    assert!(text(&whole.reasons.first().cloned()).contains("no customs code"), "{:?}", whole.reasons);
    // What is left is what a page has that could not load `details.ftl` and `papers.ftl`.
    let without = ["landfall", "delivery", "sums", "cart"]
        .map(|name| std::fs::read_to_string(format!("locales/en/{name}.ftl")).unwrap());
    let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    assert!(without.iter().all(|text| words.add("en", text, Layer::BuiltIn).is_empty()));
    (shown.page.words, shown.detailed) = (words, false);
    let view = shown.view();
    assert_eq!(text(&view.reasons.first().cloned()), "Some of these amounts are estimates");
    assert_eq!(view.reasons.last(), whole.reasons.last(), "the rate is named in both");
    assert_eq!(shown.page.words.missed(), "");
    assert_eq!(CartView { reasons: whole.reasons.clone(), ..view }, whole);
}

#[test]
fn what_is_only_information_is_never_called_an_estimate_for_want_of_its_words() {
    let mut shown = Shown::new(&SHOP.replace("\"KR\"]", "\"KR\", \"EC\"]"), "EC", "USD");
    shown.selection.service = Some("express".to_owned());
    assert_eq!(shown.view().reasons, ["This relief applies to only a few parcels a year"]);
    shown.detailed = false;
    assert_eq!(shown.view().reasons, [""; 0]);
}

#[test]
fn what_is_not_known_is_no_part_of_the_sum_and_its_label_says_so() {
    let view = Shown::new(SHOP, "US", "USD").view();
    assert_eq!(
        rows(&view),
        [
            "3 items | 110.50 USD",
            "Shipping | 9.00 USD",
            "Tax | not known yet",
            "Total without tax | 119.50 USD"
        ]
    );
    assert!(!view.total.known);
    assert_eq!(view.pay, "Tax is added at the checkout");
    assert_eq!(view.charged, None);
}

#[test]
fn a_shop_with_tax_in_its_prices_shows_them_at_home_as_they_are() {
    let shop = r#"{"store": {"country": "DE", "currency": "EUR", "pricesIncludeTax": true},
        "shipping": [{"id": "post", "price": "4.90 EUR"}]}"#;
    let mut shown = Shown::new(shop, "DE", "EUR");
    shown.cart =
        Cart::of_json(r#"[{"unitPrice": {"amount": "49.99"}, "quantity": 3}]"#, &shown.page.config).unwrap();
    let view = shown.view();
    assert_eq!(rows(&view), ["3 items | 149.97 EUR", "Shipping | 4.90 EUR", "Total | 154.87 EUR"]);
    assert_eq!(text(&view.tax_within), "24.73 EUR VAT included");
}

#[test]
fn ways_to_pay_are_those_of_the_country_or_else_those_of_all() {
    assert_eq!(text(&Shown::new(SHOP, "NL", "EUR").view().payments), "You can pay with iDEAL, card, PayPal");
    assert_eq!(text(&Shown::new(SHOP, "DE", "EUR").view().payments), "You can pay with card");
    let none = SHOP.replace(r#""default": {"payments": ["card"]}, "#, "");
    assert_eq!(Shown::new(&none, "DE", "EUR").view().payments, None);
}

#[test]
fn digital_goods_need_no_service_and_are_there_at_once() {
    let mut shown = Shown::new(SHOP, "DE", "EUR");
    let items =
        r#"[{"name": "A song", "unitPrice": {"amount": "1.29", "currency": "USD"}, "category": "digital"}]"#;
    shown.cart = Cart::of_json(items, &shown.page.config).unwrap();
    let view = shown.view();
    assert_eq!((view.services, text(&view.arrives)), (None, "Get it at once".to_owned()));
    assert_eq!(shown.with(|answer, _| answer.request().unwrap().shipping), None);
}

#[test]
fn err_where_the_shop_sends_nothing_or_no_service_has_a_price_there_is_no_total_and_no_button() {
    let cuba = Shown::new(SHOP, "CU", "EUR");
    assert_eq!(text(&cuba.view().refused), "CU: this shop does not ship there");
    assert_eq!(cuba.view().checkout, None);
    let heavy = SHOP
        .replace("\"24.00 USD\"", "[{\"upToGrams\": 10, \"price\": \"24.00 USD\"}]")
        .replace("\"9.00 USD\"", "[{\"upToGrams\": 10, \"price\": \"9.00 USD\"}]");
    let view = Shown::new(&heavy, "DE", "EUR").view();
    assert_eq!(text(&view.refused), "No shipping price is known for this order");
    assert_eq!(view.lines.len(), 2, "the lines stay");
}

#[test]
fn the_hand_off_is_the_quote_that_is_shown() {
    let mut shown = Shown::new(SHOP, "DE", "EUR");
    let (detail, view) = shown.with(|answer, view| (answer.detail().unwrap(), view));
    let form = view.checkout.unwrap();
    assert_eq!((form.method, form.address.as_str()), ("post", "/checkout"));
    let id = detail.get("id").unwrap().as_str().unwrap();
    assert_eq!(form.fields[1], ("landfall-quote".to_owned(), detail.to_string()));
    assert_eq!(form.fields[0], ("landfall-quote-id".to_owned(), id.to_owned()));
    let request = Request::read(detail.get("request").unwrap(), &shown.world).unwrap();
    assert!(landfall::quote::verify(&shown.world, &request, &detail));
    // A form that is sent by GET has the address's own query among its fields.
    let query = vec![("country".to_owned(), "DE".to_owned())];
    shown.checkout =
        Some(Checkout { address: "/checkout?country=DE".to_owned(), get: true, query: query.clone() });
    let form = shown.view().checkout.unwrap();
    assert_eq!(form.method, "get");
    assert_eq!(form.fields, [query, vec![("landfall-quote-id".to_owned(), id.to_owned())]].concat());
}

#[test]
fn a_restriction_stands_at_its_line_and_one_that_blocks_leaves_no_way_to_the_checkout() {
    let with = |action: &str, country| {
        let rule = format!(
            r#""restrictions": [{{"match": {{"hs": "9504"}}, "to": ["DE"], "action": "{action}"}}], "shipping""#
        );
        Shown::new(&SHOP.replace("\"shipping\"", &rule), country, "EUR").view()
    };
    let notes = |view: &CartView| {
        plain(&view.lines.iter().flat_map(|line| line.notes.clone()).collect::<Vec<_>>().join("; "))
    };
    let block = with("block", "DE");
    assert!(notes(&block).contains("DE: this product is not shipped there"), "{}", notes(&block));
    assert_eq!(block.lines.iter().map(|line| line.blocked).collect::<Vec<_>>(), [false, true]);
    assert!(
        block.checkout.is_none() && block.total.known,
        "the sum stays, and the way to the checkout does not"
    );
    let warn = with("warn", "DE");
    assert!(
        notes(&warn).contains("DE: special rules apply to this product") && warn.checkout.is_some(),
        "{}",
        notes(&warn)
    );
    let elsewhere = with("block", "NL");
    assert!(!notes(&elsewhere).contains("not sent") && elsewhere.checkout.is_some(), "{}", notes(&elsewhere));
}

#[test]
fn a_quantity_is_written_back_into_the_list() {
    let two = with_quantity(ITEMS, 1, 5).unwrap();
    let config = Page::of(SHOP, "DE", "EUR").config;
    let cart = Cart::of_json(&two, &config).unwrap();
    assert_eq!(cart.lines.iter().map(|line| line.item.quantity).collect::<Vec<_>>(), [2, 5]);
    assert_eq!(cart.lines[1].name, "Playing cards");
    assert_eq!(with_quantity(ITEMS, 2, 5), None);
    assert_eq!(with_quantity("{}", 0, 5), None);
}

#[test]
fn err_a_list_that_can_not_be_used_says_where() {
    let config = Page::of(SHOP, "DE", "EUR").config;
    let wrong = |items: &str| Cart::of_json(items, &config).unwrap_err().to_string();
    for (items, start) in [
        ("[{\"unitPrice\": {\"amount\": \"1,00\"}}]", "items[0].unitPrice.amount: expected"),
        ("[{\"unitPrice\": {\"amount\": \"1.00\"}, \"hsCode\": 12}]", "items[0].hsCode: expected an HS code"),
        ("[{\"unitPrice\": {\"amount\": \"1.00\"}, \"hs\": \"420222\"}]", "items[0].hs: expected"),
        (
            "[{\"unitPrice\": {\"amount\": \"1.00\"}, \"dutyRate\": \"much\"}]",
            "items[0].dutyRate: expected a duty",
        ),
        ("[7]", "items[0]: expected"),
        ("{}", "items: expected"),
        ("[", "items: expected"),
    ] {
        assert!(wrong(items).starts_with(start), "{items}: {}", wrong(items));
    }
    let many = format!("[{}]", vec!["{\"unitPrice\": {\"amount\": \"1.00\"}}"; 501].join(","));
    assert_eq!(wrong(&many), "items: expected at most 500 lines, found 501");
}

#[test]
fn err_only_addresses_of_the_web_are_ways_to_the_checkout() {
    for good in [
        "/checkout",
        "checkout?a=b:c",
        "https://shop.example/x",
        "HTTP://shop.example",
        "#pay",
        "?step=2",
        "../x",
    ] {
        assert!(is_address(good), "{good}");
    }
    for bad in [
        "",
        " ",
        "javascript:alert(1)",
        " java\nscript:alert(1)",
        "\u{1}data:text/html,x",
        "blob:x",
        "vbscript:x",
    ] {
        assert!(!is_address(bad), "{bad}");
    }
}
