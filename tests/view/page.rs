//! A page with one price on it, and quotes made by hand.

use std::rc::Rc;

use landfall::calendar::Date;
use landfall::config::{Config, read};
use landfall::l10n::{Layer, PlainFormatter, Words, plain};
use landfall::money::{Amount, Currency, Rates};
use landfall::quote::{Charge, ChargeKind, Payer, Quote, QuoteItem, Status, Totals};
use landfall::view::{Context, PriceItem, PriceView, price_view};
use landfall::world::{Country, TaxDisplay};

pub(crate) const ENGLISH: &str = concat!(
    include_str!("../../locales/en/landfall.ftl"),
    include_str!("../../locales/en/delivery.ftl"),
    include_str!("../../locales/en/sums.ftl"),
    include_str!("../../locales/en/cart.ftl"),
    include_str!("../../locales/en/details.ftl"),
    include_str!("../../locales/en/papers.ftl"),
    include_str!("../../locales/en/notice.ftl"),
    include_str!("../../locales/en/market.ftl"),
);
pub(crate) const RATES: &str = r#"{"base": "EUR", "date": "2026-11-20", "source": "ECB",
    "rates": {"USD": "1.1172", "JPY": "174.50", "HUF": "389.05", "KWD": "0.34321", "GBP": "0.8801"}}"#;

/// Everything around a price, owned.
pub(crate) struct Page {
    pub(crate) config: Config,
    pub(crate) words: Words,
    pub(crate) rates: Option<Rates>,
    pub(crate) today: &'static str,
    pub(crate) country: &'static str,
    pub(crate) currency: &'static str,
    pub(crate) tax_display: Option<TaxDisplay>,
}

impl Page {
    /// A US shop and its visitor.
    pub(crate) fn new(country: &'static str, currency: &'static str) -> Self {
        Page::of(r#"{"store": {"country": "US", "currency": "USD"}}"#, country, currency)
    }

    pub(crate) fn of(config: &str, country: &'static str, currency: &'static str) -> Self {
        let (config, problems) = read(Some(config), &[]).unwrap();
        assert!(problems.is_empty(), "{problems}");
        let mut words = Words::new(&["en"], |_| Rc::new(PlainFormatter));
        assert!(words.add("en", ENGLISH, Layer::BuiltIn).is_empty());
        let rates = Some(Rates::from_file(RATES).unwrap());
        let tax_display = Some(TaxDisplay::Included);
        Page { config, words, rates, today: "2026-11-22", country, currency, tax_display }
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            config: &self.config,
            words: &self.words,
            country: Country::try_new(self.country).unwrap(),
            region: None,
            postal_code: None,
            apart: false,
            currency: currency(self.currency),
            tax_display: self.tax_display,
            rates: self.rates.as_ref(),
            today: Date::parse(self.today).unwrap(),
        }
    }

    pub(crate) fn item(&self, attributes: &[(&str, &str)]) -> PriceItem {
        item(&self.config, attributes).unwrap()
    }

    pub(crate) fn price(&self, attributes: &[(&str, &str)], quote: Option<&Quote>) -> PriceView {
        unmarked(price_view(&self.item(attributes), quote, None, &self.context()))
    }
}

pub(crate) fn item(
    config: &Config,
    attributes: &[(&str, &str)],
) -> Result<PriceItem, landfall::config::Problem> {
    let get = |name: &str| attributes.iter().find(|(n, _)| *n == name).map(|(_, text)| (*text).to_owned());
    PriceItem::read(&get, &|_| false, config)
}

/// The view without isolation marks, which are tested with the words.
pub(crate) fn unmarked(view: PriceView) -> PriceView {
    let plain_of = |text: Option<String>| text.map(|t| plain(&t));
    PriceView {
        amount: plain(&view.amount),
        charged: plain_of(view.charged),
        compare_at: plain_of(view.compare_at),
        saving: plain_of(view.saving),
        tax_note: plain_of(view.tax_note),
        rate_date: plain_of(view.rate_date),
        spoken: plain(&view.spoken),
        ..view
    }
}

pub(crate) fn currency(code: &str) -> Currency {
    Currency::try_new(code).unwrap()
}

pub(crate) fn amount(digits: &str, code: &str) -> Amount {
    Amount::parse(digits, currency(code)).unwrap()
}

/// Goods, shipping, duty, tax and fees of a quote; `?` is unknown.
pub(crate) struct Figures<'a> {
    pub(crate) code: &'a str,
    pub(crate) goods: &'a str,
    pub(crate) shipping: &'a str,
    pub(crate) duty: &'a str,
    pub(crate) tax: &'a str,
    pub(crate) fees: &'a str,
}

impl Figures<'_> {
    pub(crate) fn quote(&self) -> Quote {
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

pub(crate) fn charge(kind: ChargeKind, rule: &str, base: &str, rate: &str, amount: Amount) -> Charge {
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

pub(crate) fn german() -> Quote {
    Figures { code: "EUR", goods: "43.86", shipping: "0.00", duty: "0.00", tax: "8.33", fees: "0.00" }.quote()
}
