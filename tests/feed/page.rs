//! What a feed says costs what the page shows.

use std::rc::Rc;

use landfall::calendar::Date;
use landfall::config::{Config, read};
use landfall::feed::{Catalogue, Feeder, Form, Shop, Wanted};
use landfall::input::Json;
use landfall::l10n::{Layer, PlainFormatter, Words, plain};
use landfall::money::{Amount, Currency};
use landfall::quote::{Request, figures, quote};
use landfall::view::{
    Cart, CartInput, CartLine, Context, PriceItem, PriceState, Selection, cart_answer, cart_view,
    former_request, price_request, price_view,
};
use landfall::world::{Country, World};

use super::{DAY, table, world};

const ENGLISH: &str = concat!(
    include_str!("../../locales/en/landfall.ftl"),
    include_str!("../../locales/en/delivery.ftl"),
    include_str!("../../locales/en/sums.ftl"),
    include_str!("../../locales/en/cart.ftl"),
    include_str!("../../locales/en/details.ftl"),
    include_str!("../../locales/en/papers.ftl"),
);

/// Shops that differ in what a price means.
const SHOPS: [(&str, &str); 4] = [
    (
        "charges in local money",
        r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local", "registrations": ["IOSS", "GB"]}"#,
    ),
    (
        "charges in its own money",
        r#"{"store": {"country": "US", "currency": "USD", "registrations": ["IOSS"]}"#,
    ),
    (
        "sells with tax from Germany",
        r#"{"store": {"country": "DE", "currency": "EUR", "pricesIncludeTax": true, "registrations": ["OSS", "GB"], "chargeIn": "local"}"#,
    ),
    (
        "takes its tax off what it exports",
        r#"{"store": {"country": "DE", "currency": "EUR", "pricesIncludeTax": true, "exportPrices": "net", "registrations": ["OSS"]}"#,
    ),
];

const REST: &str = r#", "markets": {"default": {"priceAdjustment": "4%", "rounding": [{"to": "100", "ending": ".99"}]},
    "GB": {"prices": {"p1": "31.00 GBP"}, "taxDisplay": "excluded", "freeShippingFrom": "50.00 GBP"}},
  "products": [{"match": {"sku": "p2"}, "category": "books", "hsCode": "490199"}],
  "shipping": [{"id": "post", "to": "*", "incoterm": "DDP", "carrier": "post", "transitDays": [5, 9],
      "price": [{"upToGrams": 300, "price": "9.00 EUR"}, {"upToGrams": 2000, "price": "14.50 EUR"}], "freeFrom": "150.00 EUR"},
    {"id": "air", "to": ["DE", "GB", "US", "FR"], "incoterm": "both", "price": "24.00 USD", "transitDays": 2}]}"#;

const CATALOGUE: &str = "\
id,title,description,link,image_link,availability,price,compare_at,hs,origin,weight,category
p1,T,d,https://a.example/1,https://a.example/1.jpg,in_stock,49.00,65.00,610910,PT,180,apparel
p2,T,d,https://a.example/2,https://a.example/2.jpg,in_stock,12.34,,,,250,
p3,T,d,https://a.example/3,https://a.example/3.jpg,in_stock,199.99,,420221,CN,900,
p4,T,d,https://a.example/4,https://a.example/4.jpg,in_stock,20.00 JPY,,,,,
p5,T,d,https://a.example/5,https://a.example/5.jpg,in_stock,88.80,88.00,640399,VN,2400,footwear
";

/// What the page at a country's address shows, from the view models that make its texts.
struct Page<'a> {
    config: &'a Config,
    world: &'a World,
    words: Words,
}

impl Page<'_> {
    fn context(&self, country: Country, currency: Currency) -> Context<'_> {
        Context {
            config: self.config,
            words: &self.words,
            country,
            region: None,
            postal_code: None,
            apart: false,
            currency,
            tax_display: self.world.market(country).map(|market| market.tax_display),
            rates: self.world.rates.as_ref(),
            today: Date::parse(DAY).unwrap(),
        }
    }

    /// The price and the struck-out price, as texts.
    fn price(&self, item: &PriceItem, context: &Context<'_>) -> (String, Option<String>) {
        let ask = |request| quote(self.world, &request).ok();
        let now = price_request(item, context).and_then(ask);
        let before = former_request(item, context).and_then(ask);
        let view = price_view(item, now.as_ref(), before.as_ref(), context);
        // At home an element leaves the page's own old price as it is.
        let own = |before: Amount| format!("{} {}", before.digits(), before.currency());
        let before = match view.state {
            PriceState::Localized => view.compare_at.map(|text| plain(&text)),
            PriceState::Original => {
                item.compare_at.filter(|before| before.minor() > item.amount.minor()).map(own)
            }
        };
        (plain(&view.amount), before)
    }

    /// The services of a cart with one piece in it, each with its price.
    fn freights(&self, item: &PriceItem, context: &Context<'_>) -> Vec<(String, String)> {
        let line = CartLine {
            name: "T".to_owned(),
            id: None,
            item: item.clone(),
            category: String::new(),
            duty_rate: None,
            preference: None,
        };
        let cart = Cart { lines: vec![line], ..Cart::default() };
        let input = CartInput {
            cart: &cart,
            context,
            market: self.world.market(context.country),
            selection: &Selection::default(),
            ask: &|request| quote(self.world, request).ok(),
            arrival: &|_| None,
            papers: &Json::Null,
            checkout: None,
            editable: false,
            restrictions: &[],
            detailed: true,
        };
        let view = cart_answer(&input).and_then(|answer| cart_view(&answer, &input));
        let options =
            view.and_then(|view| view.services).map(|services| services.options).unwrap_or_default();
        options.into_iter().map(|option| (option.value, plain(&option.amount))).collect()
    }
}

/// An amount of a feed as the page's plain texts write it: without decimals that the currency does not show.
fn as_page(text: &str) -> String {
    let (digits, code) = text.split_once(' ').unwrap();
    let currency = Currency::try_new(code).unwrap();
    let cut = usize::from(currency.exponent() - currency.display_digits());
    let digits = if cut == 0 { digits } else { digits[..digits.len() - cut].trim_end_matches('.') };
    format!("{digits} {code}")
}

#[test]
fn every_price_and_freight_is_the_one_that_the_page_shows() {
    let mut compared = 0;
    for (shop, start) in SHOPS {
        let (config, problems) = read(Some(&format!("{start}{REST}")), &[]).unwrap();
        assert!(problems.is_empty(), "{problems}");
        let rules = world();
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        words.add("en", ENGLISH, Layer::BuiltIn);
        let page = Page { config: &config, world: &rules, words };
        let to: Vec<Country> =
            ["DE", "FR", "GB", "US", "JP", "HU", "CH"].map(|code| Country::try_new(code).unwrap()).into();
        let wanted = Wanted { table: true, ..Wanted::default() };
        let mut catalogue = Catalogue::open(CATALOGUE.as_bytes(), Form::Csv, None).unwrap();
        let columns = catalogue.columns().clone();
        let rows: Vec<_> = std::iter::from_fn(|| catalogue.next_row().unwrap()).collect();
        let own = Shop::new(&config, world(), Date::parse(DAY).unwrap());
        let feeder = Feeder::new(&config, own, &to, &wanted, &columns);
        let made = feeder.make(&rows);
        assert!(made.findings.is_empty(), "{shop}: {:?}", made.findings);
        for ((there, begin), file) in feeder.destinations().iter().zip(feeder.begin()).zip(made.files) {
            let text = String::from_utf8([begin, file].concat()).unwrap();
            let source = csv::Reader::from_reader(CATALOGUE.as_bytes()).into_records().map(Result::unwrap);
            for (row, product) in table(&text).into_iter().zip(source) {
                let cell = |name: &str| {
                    let names = [
                        "sku",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "amount",
                        "compare-at",
                        "hs",
                        "origin",
                        "weight",
                        "category",
                    ];
                    let at = names.iter().position(|known| *known == name);
                    let amount = |text: &str| text.split(' ').next().unwrap().to_owned();
                    if name == "currency" {
                        return product[6].split_once(' ').map(|(_, code)| code.to_owned());
                    }
                    at.map(|at| if at == 6 { amount(&product[6]) } else { product[at].to_owned() })
                };
                let item = PriceItem::read(&cell, &|_| false, &config).unwrap();
                let context = page.context(there.country, there.currency.unwrap_or(item.amount.currency()));
                let place = format!("{shop}, {} in {}", row["id"], there.country.code());
                let (now, before) = page.price(&item, &context);
                let sale = Some(&row["sale_price"]).filter(|sale| !sale.is_empty());
                assert_eq!(as_page(sale.unwrap_or(&row["price"])), now, "{place}");
                assert_eq!(sale.map(|_| as_page(&row["price"])), before, "{place}");
                let shipping = row["shipping"].split(',').filter(|text| !text.is_empty());
                let freights: Vec<(String, String)> = shipping
                    .map(|text| {
                        let parts: Vec<&str> = text.split(':').collect();
                        let price = as_page(parts[3]);
                        let free = price.split(' ').next().unwrap().chars().all(|c| matches!(c, '0' | '.'));
                        (parts[2].to_owned(), if free { "free".to_owned() } else { price })
                    })
                    .collect();
                assert_eq!(freights, page.freights(&item, &context), "{place}");
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 4 * 7 * 5);
}

#[test]
fn an_answer_without_a_name_says_the_same() {
    let named = world();
    let text = r#"{"date": "2026-11-28", "shipFrom": "US", "destination": {"country": "DE"}, "currency": "EUR",
        "items": [{"id": "tee", "unitPrice": {"amount": "49.00", "currency": "USD"}, "quantity": 2}]}"#;
    let request = Request::read(&Json::parse(text).unwrap(), &named).unwrap();
    let (one, mut other) = (quote(&named, &request).unwrap(), figures(&named, &request).unwrap());
    assert_eq!((one.id.len(), other.id.as_str()), (32, ""));
    other.id.clone_from(&one.id);
    assert_eq!(one.to_json().to_string(), other.to_json().to_string());
}
