//! When a parcel arrives, in words: the days, the time left to order, or that nothing goes there.

use crate::calendar::Instant;
use crate::config::{Config, Product, Service};
use crate::contract::attribute;
use crate::delivery::{Arrival, Promise};
use crate::input::{Problem, joined, separated};
use crate::l10n::{Args, Words};
use crate::quote::Category;
use crate::world::Country;

use super::context::written;
use super::item::problem;

const HOUR: u32 = 60;
const DAY: u32 = 24 * HOUR;

/// What a page asks about one delivery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeliveryItem {
    /// The service by its name; the first that goes there where none is named.
    pub service: Option<String>,
    /// Whether the time left until the cut-off is shown.
    pub countdown: bool,
    /// Whether the goods come by wire.
    pub digital: bool,
}

impl DeliveryItem {
    /// Reads an element. `get` gives an attribute's text from the element or from its nearest ancestor that has it;
    /// `selects` says whether the element matches a selector of a product rule.
    ///
    /// # Errors
    /// - a service that the shop does not have: what was found, and which there are
    pub fn read(
        get: &dyn Fn(&str) -> Option<String>,
        selects: &dyn Fn(&str) -> bool,
        config: &Config,
    ) -> Result<Self, Problem> {
        let text = |name: &str| get(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let service = text(attribute::SERVICE);
        if let Some(wanted) = &service
            && !config.shipping.iter().any(|known| known.id == *wanted)
        {
            let known: Vec<&str> = config.shipping.iter().map(|known| known.id.as_str()).collect();
            let expected = joined(&["a service of \"shipping\": ", &separated(&known, ", ")]);
            return Err(problem(attribute::SERVICE, wanted, &expected));
        }
        let category = text(attribute::CATEGORY).unwrap_or_default();
        let sku = text(attribute::SKU).unwrap_or_default();
        let product = Product::of(&config.products, &sku, &category, selects);
        let digital = category == Category::Digital.name() || product.category == Some(Category::Digital);
        Ok(DeliveryItem { service, countdown: get(attribute::COUNTDOWN).is_some(), digital })
    }
}

/// How goods come to a country.
#[derive(Clone, Copy, Debug)]
pub enum DeliveryBy<'a> {
    /// By wire.
    Wire,
    /// By a service of the shop.
    Service(&'a Service),
    /// The shop sends nothing there.
    Nothing,
    /// The shop sends there, but not by the service that was named.
    NotThisService,
    /// The shop says nothing about shipping.
    Unsaid,
}

impl<'a> DeliveryBy<'a> {
    /// How an item comes to a country.
    #[must_use]
    pub fn of(item: &DeliveryItem, config: &'a Config, country: Country) -> Self {
        let goes = |service: &&Service| service.goes_to(country) || service.goes_to(country.whole());
        if item.digital {
            return DeliveryBy::Wire;
        }
        if !config.markets.ships_to(country) {
            return DeliveryBy::Nothing;
        }
        if config.shipping.is_empty() {
            return DeliveryBy::Unsaid;
        }
        let Some(first) = config.shipping.iter().find(goes) else { return DeliveryBy::Nothing };
        let Some(wanted) = &item.service else { return DeliveryBy::Service(first) };
        let named = config.shipping.iter().find(|service| service.id == *wanted);
        named.filter(goes).map_or(DeliveryBy::NotThisService, DeliveryBy::Service)
    }
}

/// What an element tells of a delivery.
#[derive(Clone, Copy, Debug)]
pub enum DeliveryNews<'a> {
    /// The goods are there as soon as they are paid.
    AtOnce,
    /// A parcel comes.
    Parcel(&'a Promise, Option<Deadline<'a>>),
    /// The shop sends nothing there.
    Nothing,
    /// The shop sends there, but not by this service.
    NotThisService,
}

/// Until when to order, for those who are to see it.
#[derive(Clone, Copy, Debug)]
pub struct Deadline<'a> {
    /// The present.
    pub now: Instant,
    /// The moment itself by the visitor's own clock: "14:00".
    pub time: &'a str,
    /// Whether a text that changes is unwelcome: then the moment is named, and nothing is counted down.
    pub still: bool,
}

/// The texts of a delivery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeliveryView {
    /// The language of the texts.
    pub language: String,
    /// How it is written: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The days, or what there is to say instead.
    pub window: String,
    /// Until when to order.
    pub order: Option<OrderText>,
    /// All of it in one sentence, for screen readers. It does not change while a countdown does.
    pub spoken: String,
}

/// Until when to order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderText {
    /// "order within 3 h 12 min".
    pub text: String,
    /// The longest text that stands there in the course of the day: its place is kept, so that nothing moves.
    pub widest: String,
}

/// The texts of a delivery to a country.
#[must_use]
pub fn delivery_view(words: &Words, country: Country, news: DeliveryNews<'_>) -> DeliveryView {
    let alone = |id: &str| {
        let shown = shown(words, id, &Args::new().text("country", country.code()));
        DeliveryView { spoken: shown.window.clone(), ..shown }
    };
    match news {
        DeliveryNews::AtOnce => alone("delivery-at-once"),
        DeliveryNews::Nothing => alone("delivery-not-there"),
        DeliveryNews::NotThisService => alone("delivery-service-not-there"),
        DeliveryNews::Parcel(promise, deadline) => {
            // Where nothing is cut off before the day ends, there is nothing to hurry for.
            let deadline = deadline.filter(|_| promise.has_cut_off);
            let arrives = spoken(words, promise);
            DeliveryView {
                spoken: match deadline {
                    None => arrives,
                    Some(deadline) => {
                        let order = before(words, deadline.time);
                        let both = Args::new().text("arrival", &arrives).text("order", &order);
                        say(words, "delivery-spoken-both", &both)
                    }
                },
                order: deadline.map(|deadline| order(words, promise, deadline)),
                ..days(words, promise)
            }
        }
    }
}

/// When something is there, in a few words: "Get it Tue 1 – Thu 3 Dec", "Get it at once".
#[must_use]
pub fn arrival_text(words: &Words, arrival: &Arrival) -> String {
    match arrival {
        Arrival::AtOnce => say(words, "delivery-at-once", &Args::new()),
        Arrival::Parcel(promise) => days(words, promise).window,
    }
}

/// What is seen, and in which language; the rest is empty.
fn shown(words: &Words, id: &str, args: &Args<'_>) -> DeliveryView {
    let Some(text) = words.format(id, args) else { return DeliveryView::default() };
    DeliveryView {
        language: text.language.to_owned(),
        direction: written(text.language),
        window: text.text,
        ..DeliveryView::default()
    }
}

fn days(words: &Words, promise: &Promise) -> DeliveryView {
    let id = match (promise.window.first() == promise.window.last(), promise.doubts.is_empty()) {
        (true, true) => "delivery-day",
        (true, false) => "delivery-day-likely",
        (false, true) => "delivery-window",
        (false, false) => "delivery-window-likely",
    };
    with_days(promise, Args::new(), &|args| shown(words, id, args))
}

fn spoken(words: &Words, promise: &Promise) -> String {
    let one = promise.window.first() == promise.window.last();
    let id = if one { "delivery-spoken-day" } else { "delivery-spoken" };
    let sure = if promise.doubts.is_empty() { "yes" } else { "no" };
    with_days(promise, Args::new().text("sure", sure), &|args| say(words, id, args))
}

fn with_days<'a, T>(promise: &Promise, args: Args<'a>, say: &dyn Fn(&Args<'_>) -> T) -> T {
    let (first, last) = (promise.window.first().to_string(), promise.window.last().to_string());
    let args = args.date("date", &first).date("from", &first).date("to", &last);
    say(&args.dates("window", &first, &last))
}

fn order(words: &Words, promise: &Promise, deadline: Deadline<'_>) -> OrderText {
    if deadline.still {
        let text = before(words, deadline.time);
        return OrderText { widest: text.clone(), text };
    }
    let left = promise.order_by.seconds().saturating_sub(deadline.now.seconds()) / 60;
    let left = u32::try_from(left).unwrap_or(0);
    // Figures are as wide as each other, so one text with as many as there may be is enough.
    let longest = if left < DAY { DAY - 1 } else { left / DAY * DAY + 23 * HOUR };
    let within = |minutes| say(words, "delivery-order-within", &Args::new().minutes("left", minutes));
    OrderText { text: within(left), widest: within(longest) }
}

fn before(words: &Words, time: &str) -> String {
    say(words, "delivery-order-before", &Args::new().text("time", time))
}

fn say(words: &Words, id: &str, args: &Args<'_>) -> String {
    words.text(id, args).unwrap_or_default()
}
