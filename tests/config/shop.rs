//! What the configuration means: markets, products, services, rates, charged prices.

use landfall::calendar::Date;
use landfall::config::visitor::Reason;
use landfall::config::{Localize, Product, RatesUse, TransitIn, charged_price, round_charged};
use landfall::money::{Amount, Exact};

use crate::config::*;

#[test]
fn a_country_overrules_the_default_market_field_by_field() {
    let config = good(
        r#"{"markets": {"default": {"taxDisplay": "included", "currency": "EUR", "freeShippingFrom": "100.00 EUR"},
                        "US": {"currency": "USD"}, "RU": {"ship": false}}}"#,
    );
    let us = config.markets.of(country("US"));
    assert_eq!(us.currency, Some(currency("USD")));
    assert_eq!(us.free_shipping_from, Some(amount("100.00 EUR")));
    assert_eq!(config.markets.of(country("FR")).currency, Some(currency("EUR")));
    assert!(!config.markets.ships_to(country("RU")) && config.markets.ships_to(country("FR")));
    assert_eq!(config.markets.named().collect::<Vec<_>>(), [country("US")]);
}

#[test]
fn the_first_rule_that_knows_a_product_wins_field_by_field() {
    let config = good(
        r#"{"products": [
            {"match": {"sku": ["tee-*", "shirt"]}, "hsCode": "6109.10", "weightGrams": 180},
            {"match": {"category": "clothes"}, "hsCode": "620000", "category": "apparel", "origin": "BD"},
            {"match": {"selector": ".file"}, "digital": true}
        ]}"#,
    );
    let of = |sku, category, file: bool| Product::of(&config.products, sku, category, &move |_| file);
    let tee = of("tee-red", "clothes", false);
    assert_eq!(tee.hs_code.unwrap().digits(), "610910");
    assert_eq!((tee.origin, tee.weight_grams), (Some(country("BD")), Some(180)));
    assert_eq!(of("cap", "", false), Product::default());
    assert_eq!(of("cap", "", true).category.map(|c| c.name()), Some("digital"));
}

#[test]
fn a_price_table_is_read_by_weight_and_free_from_a_value() {
    let config = good(
        r#"{"shipping": [{"id": "courier", "freeFrom": "200.00 USD", "price": [
            {"upToGrams": 500, "price": "12.00 USD"}, {"upToGrams": 1000, "price": "16.00 USD"}]}]}"#,
    );
    let price = |grams, value: i64| {
        let above = move |limit: Amount| Some(value > limit.minor());
        let at_least = move |limit: Amount| Some(value >= limit.minor());
        config.shipping[0].price_of(grams, &at_least, &above).map(|p| p.to_string())
    };
    assert_eq!(price(Some(500), 4900).as_deref(), Some("12.00 USD"), "up to includes the limit");
    assert_eq!(price(Some(501), 4900).as_deref(), Some("16.00 USD"));
    assert_eq!(price(Some(1001), 4900), None, "heavier than every row");
    assert_eq!(price(None, 4900), None, "a table by weight says nothing of an unknown weight");
    assert_eq!(price(Some(500), 20_000).as_deref(), Some("0.00 USD"));
}

#[test]
fn rates_are_marked_after_a_week_and_not_used_after_45_days() {
    let ages = good("{}").rates;
    let today = Date::parse("2026-11-22").unwrap();
    let table = [
        ("2026-11-23", RatesUse::Fresh),
        ("2026-11-15", RatesUse::Fresh),
        ("2026-11-14", RatesUse::Marked),
        ("2026-10-08", RatesUse::Marked),
        ("2026-10-07", RatesUse::TooOld),
    ];
    for (day, expected) in table {
        assert_eq!(ages.judge(Date::parse(day).unwrap(), today), expected, "{day}");
    }
}

#[test]
fn charged_prices_get_their_ending_step_and_direction() {
    let rules = good(
        r#"{"rounding": [
            {"to": "20", "ending": ".99", "direction": "up"},
            {"from": "20", "to": "100", "ending": "9"},
            {"from": "100", "to": "1000", "step": "50", "ending": "49", "direction": "down"},
            {"from": "1000", "currency": "CHF", "step": "0.05"}
        ]}"#,
    )
    .rounding;
    let table = [
        ("12.34", "EUR", "12.99 EUR"),
        ("12.99", "EUR", "12.99 EUR"),
        ("13.00", "EUR", "13.99 EUR"),
        ("24.00", "EUR", "29.00 EUR"),
        ("23.99", "EUR", "19.00 EUR"),
        ("123.45", "EUR", "99.00 EUR"),
        ("150.00", "EUR", "149.00 EUR"),
        ("1000.02", "CHF", "1000.00 CHF"),
        ("1000.03", "CHF", "1000.05 CHF"),
        ("1000.03", "EUR", "1000.03 EUR"),
        // No yen has cents: the rule of .99 does not hold for it.
        ("12", "JPY", "12 JPY"),
    ];
    for (price, code, expected) in table {
        let exact = amount(&format!("{price} {code}")).exact();
        assert_eq!(
            round_charged(exact, currency(code), &rules).unwrap().to_string(),
            expected,
            "{price} {code}"
        );
    }
    // Down from the lowest price would be nothing: the price stays.
    let down = good(r#"{"rounding": [{"ending": ".99", "direction": "down"}]}"#).rounding;
    assert_eq!(
        round_charged(amount("0.50 EUR").exact(), currency("EUR"), &down).unwrap().to_string(),
        "0.50 EUR"
    );
}

#[test]
fn a_local_price_is_fixed_or_converted_adjusted_and_rounded() {
    let config = good(
        r#"{"store": {"chargeIn": "local"},
            "rounding": [{"ending": ".95"}],
            "markets": {"DE": {"priceAdjustment": "10%", "prices": {"mug": "15.00 EUR"}}, "FR": {"priceAdjustment": "-5%"}}}"#,
    );
    let price = |sku, code| {
        let market = config.markets.of(country(code));
        let rate = Exact::ratio(1, 2);
        charged_price(amount("40.00 USD"), Some(sku), market, &config.rounding, currency("EUR"), rate)
            .unwrap()
            .to_string()
    };
    assert_eq!(price("mug", "DE"), "15.00 EUR", "fixed");
    assert_eq!(price("tee", "DE"), "21.95 EUR", "20 + 10 % = 22");
    assert_eq!(price("tee", "FR"), "18.95 EUR", "20 - 5 % = 19");
    assert_eq!(price("tee", "AT"), "19.95 EUR");
}

#[test]
fn a_guess_only_suggests_where_the_local_price_is_charged() {
    let rows = [
        (r#"{}"#, Reason::TimeZone, Localize::Auto),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::TimeZone, Localize::Suggest),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::Languages, Localize::Suggest),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::Merchant, Localize::Auto),
        (r#"{"store": {"chargeIn": "local"}}"#, Reason::Saved, Localize::Auto),
        (r#"{"store": {"chargeIn": "local"}, "localize": "auto"}"#, Reason::TimeZone, Localize::Auto),
        (r#"{"localize": "manual"}"#, Reason::TimeZone, Localize::Manual),
        (r#"{"localize": "manual"}"#, Reason::Url, Localize::Auto),
        (r#"{"localize": "suggest"}"#, Reason::Chosen, Localize::Auto),
    ];
    for (json, reason, expected) in rows {
        assert_eq!(good(json).localize_for(reason), expected, "{json} {reason:?}");
    }
}

#[test]
fn a_service_says_when_it_leaves_and_how_long_it_is_on_the_way() {
    let config = good(
        r#"{"shipping": [{
            "id": "courier", "price": "12.00 USD", "handlingDays": 1, "cutOff": "14:00",
            "shortDays": [{"from": "2026-12-24", "cutOff": "10:00"}],
            "workingDays": ["mon", "sat"],
            "blackoutDates": ["2026-12-31", {"from": "2027-02-05", "to": "2027-02-12"}],
            "transitDays": [3, 5], "deliveryDays": ["sat"],
            "lanes": [{"to": ["GB", "IE"], "transitDays": 2, "transitIn": "calendar-days"}, {"to": "GB", "transitDays": 9}]
        }]}"#,
    );
    let service = &config.shipping[0];
    let day = |text: &str| Date::parse(text).unwrap();
    assert_eq!(service.cut_off_on(day("2026-12-23")), Some(14 * 60));
    assert_eq!(service.cut_off_on(day("2026-12-24")), Some(10 * 60));
    assert_eq!(service.working_days.iter().collect::<Vec<_>>(), [1, 6]);
    let closed: Vec<String> = service.blackout_dates.iter().map(ToString::to_string).collect();
    assert_eq!(closed, ["2026-12-31..2026-12-31", "2027-02-05..2027-02-12"]);
    assert_eq!((service.usual.transit_days, service.usual.transit_in), (Some((3, 5)), None));
    let lane = |code| service.lane_to(country(code)).map(|lane| (lane.transit_days, lane.transit_in));
    assert_eq!(lane("GB"), Some((Some((2, 2)), Some(TransitIn::CalendarDays))), "the first that names it");
    assert_eq!(lane("XI"), lane("GB"), "Northern Ireland is a part of it");
    assert_eq!(lane("FR"), None);
}
