//! What a shopper reads: prices by the market's convention, breakdowns that add up, the picker and its search.
//!
//! Amounts print as `49.00 USD` here: the plain formatter stands in for a browser's.

use std::cell::RefCell;
use std::rc::Rc;

use landfall::calendar::Date;
use landfall::config::visitor::{Choice, Reason, Visitor};
use landfall::config::{Config, read};
use landfall::l10n::{Formatter, Layer, PlainFormatter, Words, plain};
use landfall::money::{Amount, Currency, Rates};
use landfall::quote::{Charge, ChargeKind, Incoterm, Note, Payer, Quote, QuoteItem, Status, Totals};
use landfall::view::{
    Context, PickerInput, PriceItem, PriceState, PriceView, breakdown_view, former_request, picker_view,
    price_request, price_view, search,
};
use landfall::world::{Country, TaxDisplay};

const ENGLISH: &str = include_str!("../locales/en/landfall.ftl");
const RATES: &str = r#"{"base": "EUR", "date": "2026-11-20", "source": "ECB",
    "rates": {"USD": "1.1172", "JPY": "174.50", "HUF": "389.05", "KWD": "0.34321", "GBP": "0.8801"}}"#;

/// Everything around a price, owned.
struct Page {
    config: Config,
    words: Words,
    rates: Option<Rates>,
    today: &'static str,
    country: &'static str,
    currency: &'static str,
    tax_display: Option<TaxDisplay>,
}

impl Page {
    /// A US shop and its visitor.
    fn new(country: &'static str, currency: &'static str) -> Self {
        Page::of(r#"{"store": {"country": "US", "currency": "USD"}}"#, country, currency)
    }

    fn of(config: &str, country: &'static str, currency: &'static str) -> Self {
        let (config, problems) = read(Some(config), &[]).unwrap();
        assert!(problems.is_empty(), "{problems}");
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        assert!(words.add("en", ENGLISH, Layer::BuiltIn).is_empty());
        let rates = Some(Rates::from_file(RATES).unwrap());
        let tax_display = Some(TaxDisplay::Included);
        Page { config, words, rates, today: "2026-11-22", country, currency, tax_display }
    }

    fn context(&self) -> Context<'_> {
        Context {
            config: &self.config,
            words: &self.words,
            country: Country::try_new(self.country).unwrap(),
            region: None,
            postal_code: None,
            currency: currency(self.currency),
            tax_display: self.tax_display,
            rates: self.rates.as_ref(),
            today: Date::parse(self.today).unwrap(),
        }
    }

    fn item(&self, attributes: &[(&str, &str)]) -> PriceItem {
        item(&self.config, attributes).unwrap()
    }

    fn price(&self, attributes: &[(&str, &str)], quote: Option<&Quote>) -> PriceView {
        unmarked(price_view(&self.item(attributes), quote, None, &self.context()))
    }
}

fn item(config: &Config, attributes: &[(&str, &str)]) -> Result<PriceItem, landfall::config::Problem> {
    let get = |name: &str| attributes.iter().find(|(n, _)| *n == name).map(|(_, text)| (*text).to_owned());
    PriceItem::read(&get, &|_| false, config)
}

/// The view without isolation marks, which are tested with the words.
fn unmarked(view: PriceView) -> PriceView {
    let plain_of = |text: Option<String>| text.map(|t| plain(&t));
    PriceView {
        amount: plain(&view.amount),
        charged: plain_of(view.charged),
        compare_at: plain_of(view.compare_at),
        tax_note: plain_of(view.tax_note),
        rate_date: plain_of(view.rate_date),
        spoken: plain(&view.spoken),
        ..view
    }
}

fn currency(code: &str) -> Currency {
    Currency::try_new(code).unwrap()
}

fn amount(digits: &str, code: &str) -> Amount {
    Amount::parse(digits, currency(code)).unwrap()
}

/// Goods, shipping, duty, tax and fees of a quote; `?` is unknown.
struct Figures<'a> {
    code: &'a str,
    goods: &'a str,
    shipping: &'a str,
    duty: &'a str,
    tax: &'a str,
    fees: &'a str,
}

impl Figures<'_> {
    fn quote(&self) -> Quote {
        let known = |digits: &str| (digits != "?").then(|| amount(digits, self.code));
        let (goods, shipping) = (amount(self.goods, self.code), amount(self.shipping, self.code));
        let (duty, tax, fees) = (known(self.duty), known(self.tax), known(self.fees));
        let minor = |part: Option<Amount>| part.map(Amount::minor);
        let sum = |()| Some(goods.minor() + shipping.minor() + minor(duty)? + minor(tax)? + minor(fees)?);
        let total = sum(()).map(|total| Amount::from_minor(total, currency(self.code)));
        Quote {
            id: "test".to_owned(),
            data: "2026-11-22".to_owned(),
            status: if total.is_some() { Status::Exact } else { Status::Unavailable },
            currency: currency(self.code),
            items: vec![QuoteItem { id: "1".to_owned(), goods: Some(goods), customs_value: None, duty, tax }],
            totals: Totals {
                goods: Some(goods),
                shipping: Some(shipping),
                insurance: Some(Amount::from_minor(0, currency(self.code))),
                customs_value: None,
                duty,
                tax,
                fees,
                total,
                due_now: total,
                due_on_delivery: total.map(|_| Amount::from_minor(0, currency(self.code))),
            },
            charges: tax
                .map(|tax| charge(ChargeKind::Tax, "DE/vat/ioss", "101.46 EUR", "19%", tax))
                .into_iter()
                .collect(),
            notes: Vec::new(),
        }
    }
}

fn charge(kind: ChargeKind, rule: &str, base: &str, rate: &str, amount: Amount) -> Charge {
    Charge {
        kind,
        rule: rule.to_owned(),
        base: base.to_owned(),
        rate: rate.to_owned(),
        amount,
        payer: Payer::Seller,
        since: Date::parse("2021-07-01").unwrap(),
        source: "Dir. 2006/112/EC <b>".to_owned(),
    }
}

fn german() -> Quote {
    Figures { code: "EUR", goods: "43.86", shipping: "0.00", duty: "0.00", tax: "8.33", fees: "0.00" }.quote()
}

#[test]
fn a_price_abroad_is_approximate_with_its_tax_and_what_is_charged_beside_it() {
    let page = Page::new("DE", "EUR");
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!(view.state, PriceState::Localized);
    assert_eq!(view.amount, "≈ 52.19 EUR", "goods and tax, no shipping");
    assert!(view.approximate);
    assert_eq!(view.charged.as_deref(), Some("charged as 49.00 USD"));
    assert_eq!(view.tax_note.as_deref(), Some("incl. VAT"));
    assert_eq!(view.rate_date, None);
    assert_eq!(view.spoken, "about 52.19 EUR charged as 49.00 USD incl. VAT");
}

#[test]
fn where_prices_are_shown_without_tax_it_stays_out() {
    let mut page = Page::new("DE", "EUR");
    page.tax_display = Some(TaxDisplay::Excluded);
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!((view.amount.as_str(), view.tax_note.as_deref()), ("≈ 43.86 EUR", Some("plus VAT")));
    let config =
        r#"{"store": {"country": "US", "currency": "USD"}, "markets": {"DE": {"taxDisplay": "included"}}}"#;
    let mut page = Page::of(config, "DE", "EUR");
    page.tax_display = Some(TaxDisplay::Excluded);
    assert_eq!(
        page.price(&[("amount", "49.00")], Some(&german())).amount,
        "≈ 52.19 EUR",
        "the merchant decides"
    );
}

#[test]
fn a_tax_of_nothing_is_not_called_included() {
    let figures =
        Figures { code: "EUR", goods: "43.86", shipping: "0.00", duty: "0.00", tax: "0.00", fees: "0.00" };
    assert_eq!(Page::new("DE", "EUR").price(&[("amount", "49.00")], Some(&figures.quote())).tax_note, None);
}

#[test]
fn a_price_without_rules_is_converted_and_says_that_more_may_be_due() {
    let page = Page::new("DE", "EUR");
    for quote in [
        None,
        Some(
            Figures { code: "EUR", goods: "43.86", shipping: "0.00", duty: "?", tax: "?", fees: "?" }.quote(),
        ),
    ] {
        let view = page.price(&[("amount", "49.00")], quote.as_ref());
        assert_eq!(view.amount, "≈ 43.86 EUR");
        assert_eq!(view.tax_note.as_deref(), Some("Duties and taxes may apply"));
    }
}

#[test]
fn at_home_in_the_shops_currency_the_pages_own_price_stays() {
    assert_eq!(Page::new("US", "USD").price(&[("amount", "49.00")], None).state, PriceState::Original);
    let unknown = Page::of(r#"{"store": {"currency": "USD"}}"#, "DE", "USD");
    assert_eq!(unknown.price(&[("amount", "49.00")], None).state, PriceState::Original);
    let elsewhere = Page::new("EC", "USD").price(&[("amount", "49.00")], None);
    assert_eq!(elsewhere.state, PriceState::Localized, "another country with the same money may have taxes");
    assert!(!elsewhere.approximate);
}

#[test]
fn without_a_usable_rate_the_pages_own_price_stays() {
    let mut page = Page::new("DE", "EUR");
    page.today = "2027-01-05";
    assert_eq!(
        page.price(&[("amount", "49.00")], Some(&german())).state,
        PriceState::Original,
        "46 days old"
    );
    page.today = "2027-01-04";
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!(view.rate_date.as_deref(), Some("rate of 2026-11-20"), "45 days old");
    page.rates = None;
    assert_eq!(page.price(&[("amount", "49.00")], None).state, PriceState::Original);
    let page = Page::new("TW", "TWD");
    assert_eq!(page.price(&[("amount", "49.00")], None).state, PriceState::Original, "no rate for it");
}

#[test]
fn an_amount_has_the_digits_that_people_write() {
    let price =
        |country, code: &'static str| Page::new(country, code).price(&[("amount", "49.00")], None).amount;
    assert_eq!(price("JP", "JPY"), "≈ 7654 JPY");
    assert_eq!(price("HU", "HUF"), "≈ 17064 HUF", "two ISO digits, none written");
    assert_eq!(price("KW", "KWD"), "≈ 15.053 KWD");
    let page = Page::new("DE", "EUR");
    let charged = page.price(&[("amount", "490.50"), ("currency", "HUF")], None).charged;
    assert_eq!(charged.as_deref(), Some("charged as 490.50 HUF"), "what is charged is never rounded");
}

#[test]
fn a_former_price_is_converted_the_same_way_and_read_out() {
    let page = Page::new("DE", "EUR");
    let item = page.item(&[("amount", "49.00"), ("compare-at", "98.00")]);
    let request = price_request(&item, &page.context()).unwrap();
    let former = former_request(&item, &request, &page.context()).unwrap();
    assert_eq!(former.items[0].unit_price, amount("98.00", "USD"));
    let before =
        Figures { code: "EUR", goods: "87.72", shipping: "0.00", duty: "0.00", tax: "16.67", fees: "0.00" }
            .quote();
    let view = unmarked(price_view(&item, Some(&german()), Some(&before), &page.context()));
    assert_eq!(view.compare_at.as_deref(), Some("104.39 EUR"));
    assert!(view.spoken.starts_with("was 104.39 EUR about 52.19 EUR"), "{}", view.spoken);
}

#[test]
fn a_price_at_the_door_is_whole_or_not_known() {
    let page = Page::of(
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "12.00 USD", "incoterm": "DDP"}]}"#,
        "DE",
        "EUR",
    );
    let figures =
        Figures { code: "EUR", goods: "43.86", shipping: "10.74", duty: "3.00", tax: "10.94", fees: "0.00" };
    let landed = [("amount", "49.00"), ("show", "landed")];
    let view = page.price(&landed, Some(&figures.quote()));
    assert_eq!(view.amount, "≈ 68.54 EUR at your door");
    assert_eq!(view.tax_note.as_deref(), Some("This item ordered alone, shipping included"));
    let unknown = Figures { duty: "?", ..figures };
    assert_eq!(page.price(&landed, Some(&unknown.quote())).amount, "Price at your door not known yet");
    assert_eq!(page.price(&landed, None).amount, "Price at your door not known yet");
}

#[test]
fn a_price_at_the_door_asks_with_the_first_service_that_goes_there() {
    let config = r#"{"store": {"country": "US", "currency": "USD", "registrations": ["IOSS"]},
        "markets": {"RU": {"ship": false}, "JP": {"freeShippingFrom": "40.00 USD"}},
        "shipping": [
            {"id": "uk", "to": "GB", "price": "5.00 USD"},
            {"id": "world", "to": "*", "incoterm": "DDP", "carrier": "post",
             "price": [{"upToGrams": 200, "price": "12.00 USD"}, {"upToGrams": 500, "price": "16.00 USD"}]}]}"#;
    let ask = |country, quantity| {
        let page = Page::of(config, country, "EUR");
        let item =
            page.item(&[("amount", "49.00"), ("weight", "180"), ("show", "landed"), ("quantity", quantity)]);
        price_request(&item, &page.context())
    };
    let german = ask("DE", "1").unwrap();
    assert_eq!(german.shipping, Some(amount("12.00", "USD")));
    assert_eq!((german.incoterm, german.carrier.name()), (Incoterm::Ddp, "post"));
    assert_eq!(german.registrations, ["IOSS"]);
    assert_eq!(ask("DE", "2").unwrap().shipping, Some(amount("16.00", "USD")), "by the weight of all pieces");
    assert!(ask("DE", "3").is_none(), "heavier than every row: the freight is not known");
    let british = ask("GB", "1").unwrap();
    assert_eq!((british.shipping, british.incoterm), (Some(amount("5.00", "USD")), Incoterm::Dap));
    assert_eq!(ask("JP", "1").unwrap().shipping, Some(amount("0.00", "USD")));
    assert!(ask("RU", "1").is_none(), "the shop does not ship there");
}

#[test]
fn a_price_alone_asks_without_shipping() {
    let page = Page::of(
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "12.00 USD"}],
            "products": [{"match": {"sku": "tee"}, "hsCode": "610910", "origin": "BD", "category": "apparel"}]}"#,
        "DE",
        "EUR",
    );
    let item = page.item(&[("amount", "49.00"), ("sku", "tee"), ("origin", "PT"), ("quantity", "2")]);
    let request = price_request(&item, &page.context()).unwrap();
    assert_eq!(request.shipping, None);
    assert_eq!(request.date.to_string(), "2026-11-22");
    let line = &request.items[0];
    assert_eq!(line.hs_code.as_ref().map(|hs| hs.digits()), Some("610910"), "the merchant's rule");
    assert_eq!(line.origin, Country::try_new("PT").ok(), "the page wins over the rule");
    assert_eq!((line.category.name(), line.quantity), ("apparel", 2));
}

#[test]
fn without_the_shops_country_there_is_no_question() {
    let page = Page::of(r#"{"store": {"currency": "USD"}}"#, "DE", "EUR");
    let item = page.item(&[("amount", "49.00")]);
    assert!(price_request(&item, &page.context()).is_none());
    assert_eq!(page.price(&[("amount", "49.00")], None).amount, "≈ 43.86 EUR");
}

#[test]
fn a_locally_charged_price_is_not_approximate() {
    let config = r#"{"store": {"country": "US", "currency": "USD", "chargeIn": "local"}, "rounding": [{"ending": ".95"}]}"#;
    let page = Page::of(config, "DE", "EUR");
    let item = page.item(&[("amount", "49.00")]);
    let request = price_request(&item, &page.context()).unwrap();
    assert_eq!(request.items[0].unit_price, amount("43.95", "EUR"));
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert!(!view.approximate);
    assert_eq!((view.amount.as_str(), view.charged), ("52.19 EUR", None));
}

#[test]
fn err_a_wrong_attribute_says_what_was_found_and_expected() {
    let config = Page::new("DE", "EUR").config;
    let bare = read(None, &[]).unwrap().0;
    let cases: &[(&Config, &[(&str, &str)], &str)] = &[
        (&config, &[], r#"amount: expected a price such as "49.00", found nothing"#),
        (
            &config,
            &[("amount", "49,00")],
            r#"amount: expected a plain decimal such as "49.00", found "49,00""#,
        ),
        (&config, &[("amount", "$49")], r#"amount: expected a plain decimal such as "49.00", found "$49""#),
        (&config, &[("amount", "-1")], r#"amount: expected an amount that is not negative, found "-1""#),
        (
            &bare,
            &[("amount", "49")],
            "currency: expected a currency here or in store.currency, found nothing",
        ),
        (
            &config,
            &[("amount", "49"), ("currency", "EURO")],
            r#"currency: expected an ISO 4217 currency code such as "EUR", found "EURO""#,
        ),
        (
            &config,
            &[("amount", "49"), ("hs", "6109")],
            r#"hs: expected an HS code of 6 to 10 digits such as "610910", found "6109""#,
        ),
        (
            &config,
            &[("amount", "49"), ("quantity", "0")],
            r#"quantity: expected a whole number from 1, found "0""#,
        ),
        (&config, &[("amount", "49"), ("show", "all")], r#"show: expected "price" or "landed", found "all""#),
    ];
    for (config, attributes, expected) in cases {
        assert_eq!(item(config, attributes).unwrap_err().to_string(), *expected);
    }
    let unknown = item(&config, &[("amount", "49"), ("category", "hats")]).unwrap_err().to_string();
    assert!(
        unknown.starts_with("category: expected a product rule for it, or one of standard,"),
        "{unknown}"
    );
}

/// The amounts of a breakdown's rows and its total, as numbers without their point.
fn printed(quote: &Quote, page: &Page) -> (Vec<i64>, i64) {
    let view = breakdown_view(quote, &page.context());
    let number = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap_or_else(|_| panic!("{text} is no amount"))
    };
    (view.rows.iter().map(|row| number(&row.amount)).collect(), number(&view.total.amount))
}

#[test]
fn the_rows_of_a_breakdown_add_up_to_its_total_in_every_currency() {
    let cases = [
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "3.00", tax: "19.28", fees: "0.00" },
        Figures { code: "JPY", goods: "7654", shipping: "1874", duty: "812", tax: "1034", fees: "0" },
        Figures {
            code: "KWD",
            goods: "15.053",
            shipping: "3.687",
            duty: "0.937",
            tax: "0.000",
            fees: "0.000",
        },
        // Forint are written whole: 0.40 and 0.40 and 0.40 are 1, and one row has to say so.
        Figures {
            code: "HUF",
            goods: "17064.40",
            shipping: "4178.40",
            duty: "1167.40",
            tax: "6050.40",
            fees: "0.00",
        },
        Figures { code: "HUF", goods: "0.50", shipping: "0.50", duty: "0.50", tax: "0.50", fees: "0.00" },
    ];
    for figures in cases {
        let page = Page::new("DE", "EUR");
        let (rows, total) = printed(&figures.quote(), &page);
        assert!(rows.len() >= 4, "{rows:?}");
        assert_eq!(rows.iter().sum::<i64>(), total, "{} {rows:?}", figures.code);
    }
    let figures = Figures {
        code: "HUF",
        goods: "17064.40",
        shipping: "4178.40",
        duty: "1167.40",
        tax: "6050.40",
        fees: "0.00",
    };
    let page = Page::new("HU", "HUF");
    assert_eq!(printed(&figures.quote(), &page), (vec![17065, 4178, 1167, 6051], 28461));
}

#[test]
fn a_breakdown_says_what_it_is_made_of_in_words() {
    let page = Page::of(
        r#"{"store": {"country": "US", "currency": "USD"}, "shipping": [{"id": "a", "price": "12.00 USD"}]}"#,
        "DE",
        "EUR",
    );
    let mut quote =
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "3.00", tax: "19.28", fees: "5.95" }
            .quote();
    let duty = charge(ChargeKind::Duty, "EU/duty/flat-per-line", "1 line", "3.00 EUR", amount("3.00", "EUR"));
    quote.charges.insert(0, duty);
    quote.charges.push(charge(ChargeKind::Fee, "carrier/fee", "1 parcel", "5.95 EUR", amount("5.95", "EUR")));
    let view = breakdown_view(&quote, &page.context());
    let rows: Vec<String> = view
        .rows
        .iter()
        .map(|row| plain(&[&row.label, &*row.amount, row.detail.as_deref().unwrap_or("-")].join(" | ")))
        .collect();
    assert_eq!(
        rows,
        [
            "Goods | 87.72 EUR | -",
            "Shipping | 10.74 EUR | -",
            "Import duty | 3.00 EUR | 3.00 EUR for 1 kind of goods",
            "VAT | 19.28 EUR | 19% of 101.46 EUR",
            "Carrier’s fee | 5.95 EUR | -",
        ]
    );
    assert_eq!(view.total.amount, "126.69 EUR");
    assert_eq!(view.pay, "Nothing to pay on delivery");
    assert_eq!(view.estimate, None);
    assert_eq!(plain(&view.heading), "What you pay · DE");
    let working = &view.working[1];
    assert_eq!(plain(&working.title), "VAT · 19.28 EUR");
    assert_eq!(plain(&working.rule), "Rule DE/vat/ioss · since 2021-07-01 · collected by the shop");
    assert_eq!(plain(&working.source), "Source: Dir. 2006/112/EC <b>", "as text");
}

#[test]
fn what_is_not_known_is_said_and_the_rest_stays() {
    let page = Page::new("DE", "EUR");
    let mut quote =
        Figures { code: "EUR", goods: "87.72", shipping: "10.74", duty: "?", tax: "?", fees: "0.00" }.quote();
    quote.totals.due_on_delivery = None;
    quote.notes.push(Note::new("duty-unknown"));
    let view = breakdown_view(&quote, &page.context());
    let rows: Vec<(&str, &str, bool)> =
        view.rows.iter().map(|row| (row.label.as_str(), row.amount.as_str(), row.known)).collect();
    assert_eq!(
        rows,
        [
            ("Goods", "87.72 EUR", true),
            ("Shipping", "10.74 EUR", true),
            ("Import duty", "not known yet", false),
            ("Tax", "not known yet", false),
        ]
    );
    assert_eq!((view.total.amount.as_str(), view.total.known), ("not known yet", false));
    assert_eq!(view.pay, "More may be due on delivery");
    assert_eq!(view.reasons, ["Import duty is not known"]);
}

#[test]
fn each_kind_of_tax_has_its_row() {
    let page = Page::new("CA", "EUR");
    let mut quote =
        Figures { code: "EUR", goods: "100.00", shipping: "0.00", duty: "0.00", tax: "14.98", fees: "0.00" }
            .quote();
    quote.charges = vec![
        charge(ChargeKind::Tax, "CA/gst/import", "100.00 EUR", "5%", amount("5.00", "EUR")),
        charge(ChargeKind::Tax, "CA-QC/qst/import", "100.00 EUR", "9.975%", amount("9.98", "EUR")),
    ];
    let view = breakdown_view(&quote, &page.context());
    let taxes: Vec<String> = view
        .rows
        .iter()
        .skip(2)
        .map(|r| plain(&[&r.label, &*r.amount, r.detail.as_deref().unwrap_or("-")].join(" ")))
        .collect();
    assert_eq!(taxes, ["GST 5.00 EUR 5% of 100.00 EUR", "QST 9.98 EUR 9.975% of 100.00 EUR"]);
    assert_eq!(view.rows[1].detail.as_deref(), Some("no duty due"));
}

#[test]
fn rates_by_weight_and_bounds_are_read_as_sentences() {
    let page = Page::new("GB", "EUR");
    let detail = |base: &str, rate: &str| {
        let mut quote = Figures {
            code: "EUR",
            goods: "87.72",
            shipping: "0.00",
            duty: "3.00",
            tax: "0.00",
            fees: "0.00",
        }
        .quote();
        quote.charges = vec![charge(ChargeKind::Duty, "GB/duty/tariff", base, rate, amount("3.00", "EUR"))];
        let view = breakdown_view(&quote, &page.context());
        plain(view.rows[1].detail.as_deref().unwrap_or_default())
    };
    assert_eq!(detail("98.46 EUR", "12%"), "12% of 98.46 EUR");
    assert_eq!(detail("2 lines", "3.00 EUR"), "3.00 EUR for each of 2 kinds of goods");
    assert_eq!(detail("0.36 kg", "35.10 GBP/100kg"), "35.10 GBP per 100 kg");
    assert_eq!(detail("98.46 EUR", "8% + 1.20 EUR/kg"), "8% + 1.20 EUR per kg of 98.46 EUR");
    assert_eq!(detail("98.46 EUR", "10% MIN 2.00 EUR/kg"), "10%, at least 2.00 EUR per kg of 98.46 EUR");
    assert_eq!(
        detail("98.46 EUR", "see tariff"),
        "see tariff of 98.46 EUR",
        "not understood: as it is written"
    );
}

#[test]
fn an_estimate_looks_like_one_and_says_why_once() {
    let page = Page::new("DE", "EUR");
    let mut quote = german();
    quote.status = Status::Estimated;
    quote.notes = vec![
        Note {
            detail: Some("ECB".to_owned()),
            date: Date::parse("2026-10-30").ok(),
            ..Note::new("rate-date")
        },
        Note { item: Some("1".to_owned()), ..Note::new("hs-missing") },
        Note { item: Some("2".to_owned()), ..Note::new("hs-missing") },
        Note { detail: Some("8%–18%".to_owned()), ..Note::new("tariff-span") },
        Note::new("something-new"),
    ];
    let view = breakdown_view(&quote, &page.context());
    assert_eq!(view.estimate.as_deref(), Some("Estimate"));
    assert_eq!(view.total.label, "Estimated total");
    let reasons: Vec<String> = view.reasons.iter().map(|r| plain(r)).collect();
    assert_eq!(
        reasons,
        [
            "This product has no customs code, so its duty is not certain",
            "Duty depends on the exact product: 8%–18%",
            "Some of these amounts are estimates",
            "Converted at the ECB rate of 2026-10-30",
        ]
    );
}

/// A formatter with names, as a browser has them.
struct Names;

impl Formatter for Names {
    fn price(&self, amount: &str, currency: &str, options: &landfall::l10n::PriceOptions) -> String {
        PlainFormatter.price(amount, currency, options)
    }
    fn number(&self, number: &str, options: &landfall::l10n::NumberOptions) -> String {
        PlainFormatter.number(number, options)
    }
    fn percent(&self, percent: &str, options: &landfall::l10n::NumberOptions) -> String {
        PlainFormatter.percent(percent, options)
    }
    fn date(&self, date: &str, options: &landfall::l10n::DateOptions) -> String {
        PlainFormatter.date(date, options)
    }
    fn date_range(&self, from: &str, to: &str, options: &landfall::l10n::DateOptions) -> String {
        PlainFormatter.date_range(from, to, options)
    }
    fn list(&self, items: &[String], kind: landfall::l10n::ListKind) -> String {
        PlainFormatter.list(items, kind)
    }
    fn unit(&self, number: &str, unit: &str, length: landfall::l10n::UnitLength) -> String {
        PlainFormatter.unit(number, unit, length)
    }
    fn country(&self, code: &str) -> String {
        let names = [
            ("DE", "Germany"),
            ("AX", "Åland Islands"),
            ("AT", "Austria"),
            ("CI", "Côte d’Ivoire"),
            ("GB", "United Kingdom"),
            ("US", "United States"),
            ("VN", "Vietnam"),
        ];
        names.iter().find(|(c, _)| *c == code).map_or(code, |(_, name)| name).to_owned()
    }
    fn currency_name(&self, code: &str) -> String {
        PlainFormatter.currency_name(code)
    }
    fn language_name(&self, tag: &str) -> String {
        PlainFormatter.language_name(tag)
    }
    fn plural_category(&self, number: &str, ordinal: bool) -> &'static str {
        PlainFormatter.plural_category(number, ordinal)
    }
}

fn picker(reason: Reason) -> landfall::view::PickerView {
    let mut words = Words::new(&["en"], |_| Rc::new(Names));
    words.add("en", ENGLISH, Layer::BuiltIn);
    let country = |code: &str| Country::try_new(code).unwrap();
    let visitor = Visitor {
        country: Choice { value: country("DE"), reason },
        currency: Some(Choice { value: currency("EUR"), reason: Reason::Country }),
        language: Choice { value: "en".to_owned(), reason: Reason::Page },
    };
    let countries: Vec<Country> = ["US", "VN", "DE", "AX", "GB", "CI", "AT"].map(country).into();
    picker_view(&PickerInput {
        words: &words,
        visitor: &visitor,
        likely: &[country("DE"), country("US"), country("DE"), country("RU")],
        countries: &countries,
        currencies: &[currency("USD"), currency("EUR")],
        languages: &["en", "de"],
        original: false,
    })
}

#[test]
fn the_picker_says_what_was_assumed_and_lists_countries_by_name() {
    let view = picker(Reason::TimeZone);
    assert_eq!(plain(&view.button), "Germany · EUR");
    assert_eq!((view.language.as_str(), view.direction), ("en", "ltr"));
    assert_eq!(plain(&view.assumed), "We think you are in Germany, from your time zone");
    let codes: Vec<&str> = view.countries.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(codes, ["AX", "AT", "CI", "DE", "GB", "US", "VN"], "Å beside A");
    let likely: Vec<&str> = view.likely.iter().map(|row| row.code.as_str()).collect();
    assert_eq!(likely, ["DE", "US"], "once each, and only where the shop sends to");
    assert_eq!(view.reset, "", "nothing was chosen, nothing to forget");
    assert_eq!(picker(Reason::Saved).reset, "Forget my choice");
}

#[test]
fn search_finds_a_country_by_any_of_its_names_and_its_code() {
    let mut view = picker(Reason::TimeZone);
    view.know(&[
        ("DE".to_owned(), "Deutschland".to_owned()),
        ("AT".to_owned(), "Österreich".to_owned()),
        ("VN".to_owned(), "Việt Nam".to_owned()),
    ]);
    let find = |text: &str| -> Vec<String> {
        search(&view.countries, text).into_iter().map(|at| view.countries[at].code.clone()).collect()
    };
    assert_eq!(find("de"), ["DE"], "a code is not found inside other names");
    assert_eq!(find("osterreich"), ["AT"]);
    assert_eq!(find("ÖSTER"), ["AT"]);
    assert_eq!(find("viet nam"), ["VN"]);
    assert_eq!(find("cote"), ["CI"]);
    assert_eq!(find("aland"), ["AX"]);
    assert_eq!(find("united"), ["GB", "US"]);
    assert_eq!(find("kingdom"), ["GB"]);
    assert_eq!(find(" us "), ["US", "AT"], "the code first, then names with it inside");
    assert_eq!(find("nowhere"), Vec::<String>::new());
    assert_eq!(find("").len(), 7);
}

#[test]
fn a_word_that_no_language_has_never_takes_an_amount_with_it() {
    let mut page = Page::new("DE", "EUR");
    page.words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
    let view = page.price(&[("amount", "49.00")], Some(&german()));
    assert_eq!((view.amount.as_str(), view.charged.as_deref()), ("52.19 EUR", Some("49.00 USD")));
}

#[test]
fn an_attribute_is_asked_for_by_its_public_name() {
    let asked = RefCell::new(Vec::new());
    let get = |name: &str| {
        asked.borrow_mut().push(name.to_owned());
        (name == "amount").then(|| "49.00".to_owned())
    };
    PriceItem::read(&get, &|_| false, &Page::new("DE", "EUR").config).unwrap();
    let asked = asked.into_inner();
    for name in landfall::contract::ITEM_ATTRIBUTES {
        assert!(asked.iter().any(|a| a == name), "{name}");
    }
}
