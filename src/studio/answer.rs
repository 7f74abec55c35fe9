//! A country as its visitors see the shop: how much is known of it, which service goes there, when a parcel arrives,
//! and what each product costs at the door.
//!
//! Money is in decimals as texts. What the state adds is in thousandths of the price and freight without it.

use crate::calendar::{Date, Instant, Zone};
use crate::config::visitor::{Signs, decide};
use crate::config::{self, Config, Goods, RatesUse, Service, ServicePrice, Verdict};
use crate::contract::attribute;
use crate::delivery::{Doubt, Origin, Present, Promise, promise};
use crate::input::{Json, Map, Problem, Problems};
use crate::l10n::{PlainFormatter, Words};
use crate::money::{Amount, Currency, Exact, Rounding};
use crate::quote::{ChargeKind, Quote, Request, quote};
use crate::view::{Context, PriceItem, landed_request, shown, written};
use crate::world::{Country, Grade};

use super::stock::Stock;

/// One product that the page describes. What customs ask stands in the file's product rules.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// The merchant's name for it.
    pub sku: String,
    /// The shop's price for one piece, as a plain decimal.
    pub amount: String,
}

/// What is asked of every country.
#[derive(Clone, Debug)]
pub struct Question {
    /// The products.
    pub products: Vec<Sample>,
    /// The service to look at; the first that goes there where none is named.
    pub service: Option<String>,
    /// Whether answers are in the shop's currency, to be compared, and not in the visitor's.
    pub in_shop_currency: bool,
    /// The day of the order.
    pub today: Date,
    /// The moment of the order.
    pub now: Instant,
}

impl Question {
    /// Reads `{"products": [{"sku", "amount"}], "service", "inShopCurrency", "today", "now"}`; `now` is in seconds since
    /// 1970. What is missing or wrong is nothing.
    #[must_use]
    pub fn read(text: &str) -> Option<Question> {
        let value = Json::parse(text).ok()?;
        let word = |of: &Json, key: &str| of.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        let list = value.get("products").and_then(Json::as_array).unwrap_or_default();
        Some(Question {
            products: list
                .iter()
                .map(|one| Sample { sku: word(one, "sku"), amount: word(one, "amount") })
                .collect(),
            service: Some(word(&value, "service")).filter(|id| !id.is_empty()),
            in_shop_currency: value.get("inShopCurrency").and_then(Json::as_bool).unwrap_or(false),
            today: Date::parse(&word(&value, "today")).ok()?,
            now: Instant::from_seconds(i64::try_from(value.get("now")?.as_u64()?).ok()?),
        })
    }
}

/// Why a country has no prices at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Closed {
    /// The file does not say where parcels leave from.
    NoStore,
    /// The shop does not ship there.
    NotShipped,
    /// No service goes there, or not the one that was asked for.
    NoService,
}

impl Closed {
    fn name(self) -> &'static str {
        match self {
            Closed::NoStore => "no-store",
            Closed::NotShipped => "not-shipped",
            Closed::NoService => "no-service",
        }
    }
}

/// What one country is asked with.
pub(super) struct Asked<'a> {
    pub(super) stock: &'a Stock,
    pub(super) question: &'a Question,
    pub(super) country: Country,
    /// The configuration with the services that were asked for.
    config: Config,
    words: Words,
}

impl<'a> Asked<'a> {
    pub(super) fn of(stock: &'a Stock, config: &Config, question: &'a Question, country: Country) -> Self {
        let mut config = config.clone();
        if let Some(wanted) = &question.service {
            config.shipping.retain(|service| service.id == *wanted);
        }
        Asked {
            stock,
            question,
            country,
            config,
            words: Words::new(&["en"], |_| std::rc::Rc::new(PlainFormatter)),
        }
    }

    /// The currency that a visitor there sees.
    fn currency(&self) -> Option<Currency> {
        let rates = self.stock.world().rates.as_ref();
        let day = rates.and_then(|rates| Date::parse(rates.date()).ok());
        let fresh =
            day.is_some_and(|day| self.config.rates.judge(day, self.question.today) != RatesUse::TooOld);
        let has_rate = |currency| fresh && rates.is_some_and(|rates| rates.rate(currency).is_some());
        let signs = Signs { merchant: Some(self.country.code()), ..Signs::default() };
        Some(decide(&self.config, &signs, &has_rate)?.currency?.value)
    }

    fn context(&self) -> Option<Context<'_>> {
        let market = self.stock.world().market(self.country);
        Some(Context {
            config: &self.config,
            words: &self.words,
            country: self.country,
            region: None,
            postal_code: None,
            apart: false,
            currency: self.currency()?,
            tax_display: market.filter(|market| market.grade > Grade::Price).map(|market| market.tax_display),
            rates: self.stock.world().rates.as_ref(),
            today: self.question.today,
        })
    }

    /// The service that would go there.
    fn service(&self) -> Result<Option<&Service>, Closed> {
        if self.config.store.country.is_none() {
            return Err(Closed::NoStore);
        }
        if !self.config.markets.ships_to(self.country) {
            return Err(Closed::NotShipped);
        }
        // As `view` asks: a shop without services has no freight to add.
        let any = self.config.shipping.iter().find(|service| service.goes_to(self.country));
        match any {
            Some(service) => Ok(Some(service)),
            None if self.config.shipping.is_empty() && self.question.service.is_none() => Ok(None),
            None => Err(Closed::NoService),
        }
    }

    /// The engine's question for a product, as the widget asks it.
    pub(super) fn request(&self, sample: &Sample) -> Option<Request> {
        let context = self.context()?;
        let mut request = landed_request(&item(sample, &self.config).ok()?, &context)?;
        if self.question.in_shop_currency {
            request.currency = self.config.store.currency.unwrap_or(request.currency);
        }
        Some(request)
    }

    /// The days on which a parcel arrives that is ordered at the moment.
    fn promise(&self, zone: Zone<'_>) -> Option<Promise> {
        let service = self.service().ok()??;
        let from = self.stock.holidays(self.config.store.country?)?;
        let to = self.stock.holidays(self.country)?;
        let present = Present { now: self.question.now, today: self.question.today };
        promise(service, &Origin { holidays: from, zone }, to, &present).ok()
    }

    /// What a restriction says about a product there.
    fn verdict(&self, sample: &Sample) -> Option<(Verdict, Option<String>)> {
        let product = item(sample, &self.config).ok()?.product;
        let rules = config::restrictions(&self.config, &mut Problems::default());
        let goods = Goods {
            sku: &sample.sku,
            category: "",
            kind: product.category.map_or("", |category| category.name()),
            hs: product.hs_code.as_ref().map_or("", |code| code.digits()),
        };
        let about = rules.into_iter().filter(|rule| rule.is_about(&goods, self.country));
        about.max_by_key(|rule| rule.verdict).map(|rule| (rule.verdict, rule.message))
    }

    fn cell(&self, sample: &Sample) -> Json {
        let mut out = Map::new();
        if let Some((verdict, message)) = self.verdict(sample) {
            out.insert("restricted", if verdict == Verdict::Block { "block" } else { "warn" }.into());
            out.insert("message", message.map_or(Json::Null, |id| id.as_str().into()));
        }
        let answer = self.request(sample).map(|request| quote(self.stock.world(), &request));
        match answer {
            Some(Ok(quote)) => sums(&quote, &mut out),
            Some(Err(why)) => out.insert("status", Problem::from(why).to_string().as_str().into()),
            None => {
                out.insert("status", "none".into());
                out.insert("why", self.why_not(sample).as_str().into());
            }
        }
        Json::Object(out)
    }

    /// Why a product can't be asked for, in a sentence for the merchant.
    fn why_not(&self, sample: &Sample) -> String {
        let item = match item(sample, &self.config) {
            Ok(item) => item,
            Err(problem) => return problem.to_string(),
        };
        let steps = match self.service() {
            Ok(Some(Service { price: ServicePrice::Table(rows), id, .. })) => Some((rows, id)),
            _ => None,
        };
        match steps {
            Some((rows, id))
                if item.product.weight_grams.is_none() && rows.iter().any(|r| r.up_to_grams.is_some()) =>
            {
                ["The price of ", id, " depends on the weight, and the product has none."].concat()
            }
            Some((_, id)) => [
                "No step of the price of ",
                id,
                " is for this weight and value, or an exchange rate is missing.",
            ]
            .concat(),
            None => "An exchange rate is missing.".to_owned(),
        }
    }
}

/// What a product is, as a page's element would say it.
///
/// # Errors
/// - its price is none, or the shop's currency is not known
pub(super) fn item(sample: &Sample, config: &Config) -> Result<PriceItem, Problem> {
    let get = |name: &str| match name {
        attribute::AMOUNT => Some(sample.amount.clone()),
        attribute::SKU => Some(sample.sku.clone()),
        attribute::SHOW => Some("landed".to_owned()),
        _ => None,
    };
    PriceItem::read(&get, &|_| false, config)
}

/// The country as JSON:
/// `{"country", "grade", "currency", "approximate", "closed", "service", "incoterm", "carrier", "delivery", "cells"}`.
#[must_use]
pub fn country(
    stock: &Stock,
    config: &Config,
    question: &Question,
    country: Country,
    zone: Zone<'_>,
) -> Json {
    let asked = Asked::of(stock, config, question, country);
    let market = stock.world().market(country);
    let mut out = Map::new();
    out.insert("country", country.code().into());
    out.insert("grade", market.map_or(Grade::Price, |market| market.grade).name().into());
    out.insert("languages", Json::Array(country.languages().map(Json::from).collect()));
    let currency = asked.currency();
    out.insert("currency", currency.map_or(Json::Null, |currency| currency.code().into()));
    match asked.service() {
        Err(why) => out.insert("closed", why.name().into()),
        Ok(service) => {
            if let Some(service) = service {
                out.insert_texts(&[
                    ("service", &service.id),
                    ("incoterm", service.first_incoterm().name()),
                    ("carrier", service.carrier.name()),
                ]);
            }
            out.insert("cells", Json::Array(question.products.iter().map(|one| asked.cell(one)).collect()));
        }
    }
    if let Some(promise) = asked.promise(zone) {
        out.insert("delivery", days(&promise, question.today));
    }
    Json::Object(out)
}

fn days(promise: &Promise, today: Date) -> Json {
    let mut out = Map::new();
    let count =
        |day: Date| Json::Number((day.days_since_epoch() - today.days_since_epoch()).max(0).to_string());
    let (first, last) = (promise.window.first(), promise.window.last());
    out.insert_texts(&[
        ("first", &first.to_string()),
        ("last", &last.to_string()),
        ("leaves", &promise.leaves.to_string()),
    ]);
    out.insert("from", count(first));
    out.insert("to", count(last));
    let doubt = |doubt: &Doubt| {
        let text = match doubt {
            Doubt::HolidaysUnknown(country) => {
                ["The public holidays of ", country.code(), " on these days are not in the data."].concat()
            }
            Doubt::HolidayEstimated(country, day) => {
                [&day.to_string(), " is probably a public holiday in ", country.code(), "."].concat()
            }
        };
        Json::from(text.as_str())
    };
    out.insert("doubts", Json::Array(promise.doubts.iter().map(doubt).collect()));
    Json::Object(out)
}

/// What a cell shows of an answer.
fn sums(quote: &Quote, out: &mut Map) {
    let totals = &quote.totals;
    let text = |amount: Option<Amount>| amount.map_or(Json::Null, |amount| Json::String(amount.digits()));
    out.insert("status", quote.status.name().into());
    out.insert("currency", quote.currency.code().into());
    // As people write amounts in the currency, and as the widget shows them: whole forint.
    let as_written = |amount| Json::String(written(shown(amount)));
    out.insert("shown", totals.total.map_or(Json::Null, as_written));
    out.insert("total", text(totals.total));
    out.insert("dueOnDelivery", text(totals.due_on_delivery));
    for (key, amount) in [
        ("goods", totals.goods),
        ("shipping", totals.shipping),
        ("duty", totals.duty),
        ("tax", totals.tax),
        ("fees", totals.fees),
        ("dueNow", totals.due_now),
    ] {
        out.insert(key, text(amount));
    }
    // Without the goods there is nothing to show: a sum of nothing would be a zero that nobody said.
    let before =
        totals.goods.zip(totals.shipping).map(|(goods, shipping)| goods.exact().add(&shipping.exact()));
    let known = before.as_ref().and_then(|sum| Amount::round(sum, quote.currency, Rounding::HalfUp).ok());
    out.insert("known", text(known));
    let added = before.and_then(|before| added(quote, &before));
    out.insert("added", added.map_or(Json::Null, |n| Json::Number(n.to_string())));
}

/// What the state adds: duty, tax and its levies, without carriers' fees, in thousandths of price and freight.
fn added(quote: &Quote, before: &Exact) -> Option<i128> {
    let (duty, tax) = (quote.totals.duty?, quote.totals.tax?);
    quote.totals.fees?;
    let levies = quote.charges.iter().filter(|charge| charge.kind == ChargeKind::Levy);
    let state =
        Exact::sum([duty.exact(), tax.exact()].into_iter().chain(levies.map(|levy| levy.amount.exact())));
    if before.is_zero() {
        return None;
    }
    Rounding::HalfUp.to_whole(&state.div(before).mul(&Exact::whole(1000))).ok()
}
