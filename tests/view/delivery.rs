//! Deliveries in words: days, likely days, the time left, and where nothing goes.

use std::rc::Rc;

use landfall::calendar::{Date, Instant, Window};
use landfall::config::{Config, read};
use landfall::delivery::{Arrival, Doubt, Promise};
use landfall::l10n::{Layer, PlainFormatter, Words, plain};
use landfall::view::{
    Deadline, DeliveryBy, DeliveryItem, DeliveryNews, DeliveryView, arrival_text, delivery_view,
};
use landfall::world::Country;

use crate::view::page::*;

const DAY: i64 = 86_400;

fn country(code: &str) -> Country {
    Country::try_new(code).unwrap()
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A parcel between these days that is to be ordered within a day of second 0.
fn parcel(first: &str, last: &str) -> Promise {
    Promise {
        window: Window::try_new(day(first), day(last)).unwrap(),
        leaves: day("2026-11-27"),
        order_by: Instant::from_seconds(DAY),
        has_cut_off: true,
        doubts: Vec::new(),
    }
}

fn unsure(promise: Promise) -> Promise {
    Promise { doubts: vec![Doubt::HolidaysUnknown(country("LK"))], ..promise }
}

fn deadline(seconds_left: i64) -> Option<Deadline<'static>> {
    Some(Deadline { now: Instant::from_seconds(DAY - seconds_left), time: "14:00", still: false })
}

fn english() -> Words {
    Page::new("DE", "EUR").words
}

/// The view without isolation marks.
fn view(news: DeliveryNews<'_>) -> DeliveryView {
    let mut view = delivery_view(&english(), country("DE"), news);
    view.window = plain(&view.window);
    view.spoken = plain(&view.spoken);
    if let Some(order) = &mut view.order {
        (order.text, order.widest) = (plain(&order.text), plain(&order.widest));
    }
    view
}

fn order(promise: &Promise, deadline: Option<Deadline<'_>>) -> Option<(String, String)> {
    view(DeliveryNews::Parcel(promise, deadline)).order.map(|order| (order.text, order.widest))
}

#[test]
fn days_are_a_range_or_one_day() {
    let window = |promise: &Promise| {
        let view = view(DeliveryNews::Parcel(promise, None));
        assert_eq!(view.order, None);
        assert_eq!((view.language.as_str(), view.direction), ("en", "ltr"));
        (view.window, view.spoken)
    };
    let text = |window: &str, spoken: &str| (window.to_owned(), spoken.to_owned());
    let (few, one) = (parcel("2026-12-01", "2026-12-03"), parcel("2026-12-01", "2026-12-01"));
    assert_eq!(window(&few), text("Get it 12-01–12-03", "Arrives between 12-01 and 12-03"));
    assert_eq!(window(&one), text("Get it 12-01", "Arrives on 12-01"));
}

#[test]
fn days_that_are_not_certain_say_so_to_the_eye_and_the_ear() {
    let window = |promise: Promise| {
        let view = view(DeliveryNews::Parcel(&unsure(promise), None));
        (view.window, view.spoken)
    };
    let text = |window: &str, spoken: &str| (window.to_owned(), spoken.to_owned());
    assert_eq!(
        window(parcel("2026-12-01", "2026-12-03")),
        text("Likely 12-01–12-03", "Likely to arrive between 12-01 and 12-03")
    );
    assert_eq!(window(parcel("2026-12-01", "2026-12-01")), text("Likely 12-01", "Likely to arrive on 12-01"));
}

#[test]
fn the_time_left_is_whole_minutes_that_are_still_left() {
    let left = |seconds| order(&parcel("2026-12-01", "2026-12-03"), deadline(seconds)).unwrap().0;
    assert_eq!(left(3 * 3600 + 12 * 60 + 59), "order within 3 hour 12 minute", "never more than there is");
    assert_eq!(left(3 * 3600 + 12 * 60), "order within 3 hour 12 minute");
    assert_eq!(left(3 * 3600 + 12 * 60 - 1), "order within 3 hour 11 minute");
    assert_eq!(left(30), "order within 1 minute", "the last minute");
    assert_eq!(left(0), "order within 1 minute", "whoever asks again gets the next day");
}

#[test]
fn the_place_of_the_time_left_is_as_wide_all_day() {
    let promise = parcel("2026-12-01", "2026-12-03");
    for seconds in [0, 59, 3600, 86_399] {
        assert_eq!(order(&promise, deadline(seconds)).unwrap().1, "order within 23 hour 59 minute");
    }
    let days = order(&promise, deadline(2 * DAY + 3600)).unwrap();
    assert_eq!(
        (days.0.as_str(), days.1.as_str()),
        ("order within 2 day 1 hour", "order within 2 day 23 hour")
    );
}

#[test]
fn who_wants_nothing_to_move_reads_the_moment_and_everybody_hears_it() {
    let promise = parcel("2026-12-01", "2026-12-03");
    let still = Deadline { still: true, ..deadline(600).unwrap() };
    let fixed = "order before 14:00 (your time)".to_owned();
    assert_eq!(order(&promise, Some(still)), Some((fixed.clone(), fixed)));
    let spoken = |seconds| view(DeliveryNews::Parcel(&promise, deadline(seconds))).spoken;
    assert_eq!(
        spoken(600),
        "Arrives between 12-01 and 12-03, order before 14:00 (your time)",
        "it does not change every minute"
    );
    assert_eq!(spoken(600), spoken(540));
}

#[test]
fn without_a_cut_off_nothing_is_counted_down() {
    let promise = Promise { has_cut_off: false, ..parcel("2026-12-01", "2026-12-03") };
    let view = view(DeliveryNews::Parcel(&promise, deadline(600)));
    assert_eq!((view.order, view.spoken.as_str()), (None, "Arrives between 12-01 and 12-03"));
}

#[test]
fn what_comes_by_wire_or_not_at_all_is_said_in_one_line() {
    let text = |news| {
        let view = view(news);
        assert_eq!(view.window, view.spoken);
        view.window
    };
    assert_eq!(text(DeliveryNews::AtOnce), "Get it at once");
    assert_eq!(text(DeliveryNews::Nothing), "No delivery to: DE");
    assert_eq!(text(DeliveryNews::NotThisService), "Not available for: DE");
}

#[test]
fn a_cart_says_the_same() {
    let words = english();
    let text = |arrival: &Arrival| plain(&arrival_text(&words, arrival));
    assert_eq!(text(&Arrival::AtOnce), "Get it at once");
    assert_eq!(text(&Arrival::Parcel(parcel("2026-12-01", "2026-12-03"))), "Get it 12-01–12-03");
    assert_eq!(text(&Arrival::Parcel(unsure(parcel("2026-12-01", "2026-12-01")))), "Likely 12-01");
}

#[test]
fn another_language_says_it_in_its_own_order_and_direction() {
    let said = |tag: &str, text: &str| {
        let mut words = Words::new(&[tag, "en"], |_| Rc::new(PlainFormatter));
        words.add(tag, text, Layer::BuiltIn);
        let days = parcel("2026-12-01", "2026-12-03");
        let days = delivery_view(&words, country("DE"), DeliveryNews::Parcel(&days, None));
        (days.direction, days.language, plain(&days.window))
    };
    for (tag, direction) in [("ar", "rtl"), ("ja", "ltr"), ("de", "ltr")] {
        let file = std::fs::read_to_string(format!("locales/{tag}/landfall.ftl")).unwrap();
        let delivery = std::fs::read_to_string(format!("locales/{tag}/delivery.ftl")).unwrap();
        let (found, language, days) = said(tag, &[&file, "\n", &*delivery].concat());
        assert_eq!((found, language.as_str()), (direction, tag));
        assert!(days.contains("12-01–12-03") && !days.starts_with("Get it"), "{tag}: {days}");
    }
}

const SHOP: &str = r#"{"store": {"country": "US", "currency": "USD"},
  "products": [{"match": {"sku": "EBOOK-*"}, "digital": true}],
  "markets": {"RU": {"ship": false}},
  "shipping": [{"id": "north", "price": "5.00 USD", "to": ["DE", "GB"]},
               {"id": "fast", "price": "9.00 USD", "to": ["DE", "JP"]}]}"#;

fn shop(text: &str) -> Config {
    let (config, problems) = read(Some(text), &[]).unwrap();
    assert!(problems.is_empty(), "{problems}");
    config
}

fn read_item(config: &Config, attributes: &[(&str, &str)]) -> Result<DeliveryItem, String> {
    let get = |name: &str| attributes.iter().find(|(n, _)| *n == name).map(|(_, text)| (*text).to_owned());
    DeliveryItem::read(&get, &|_| false, config).map_err(|problem| problem.to_string())
}

fn by(config: &Config, attributes: &[(&str, &str)], to: &str) -> String {
    match DeliveryBy::of(&read_item(config, attributes).unwrap(), config, country(to)) {
        DeliveryBy::Service(service) => service.id.clone(),
        other => format!("{other:?}"),
    }
}

#[test]
fn the_first_service_that_goes_there_is_meant_unless_one_is_named() {
    let config = shop(SHOP);
    assert_eq!(by(&config, &[], "DE"), "north");
    assert_eq!(by(&config, &[], "JP"), "fast");
    assert_eq!(by(&config, &[("service", "fast")], "DE"), "fast");
    assert_eq!(by(&config, &[("service", "fast")], "GB"), "NotThisService");
    assert_eq!(by(&config, &[("service", "fast")], "FR"), "Nothing");
    assert_eq!(by(&config, &[], "XI"), "north", "a part of a country that it goes to");
    assert_eq!(by(&config, &[], "RU"), "Nothing", "the shop does not ship there");
    let silent = shop(r#"{"store": {"country": "US"}}"#);
    assert_eq!(by(&silent, &[], "DE"), "Unsaid", "a shop without services");
}

#[test]
fn digital_goods_need_no_service() {
    let config = shop(SHOP);
    assert_eq!(by(&config, &[("sku", "EBOOK-1")], "FR"), "Wire");
    assert_eq!(by(&config, &[("category", "digital")], "RU"), "Wire");
    assert_eq!(by(&config, &[("sku", "TEE")], "FR"), "Nothing");
    assert!(read_item(&config, &[("countdown", "")]).unwrap().countdown);
}

#[test]
fn err_a_service_that_the_shop_does_not_have_is_named_with_those_that_it_has() {
    assert_eq!(
        read_item(&shop(SHOP), &[("service", "slow")]).unwrap_err(),
        "service: expected a service of \"shipping\": north, fast, found \"slow\""
    );
}
