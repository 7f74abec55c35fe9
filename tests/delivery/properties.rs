//! What holds for any service, order and place.

use landfall::calendar::{Date, Instant, Window, Zone};
use landfall::config::Service;
use landfall::delivery::{NoPromise, Origin, Present, Promise, promise};
use landfall::world::Holidays;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use crate::delivery::world::{holidays, service, zone, zones};

const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const PLACES: [&str; 10] = ["DE", "US", "SA", "CN", "JP", "GB", "IN", "BN", "NP", "LK"];
/// 2026-01-01 and four years later, in seconds.
const SPAN: std::ops::Range<i64> = 1_767_225_600..1_893_456_000;

#[derive(Debug, Clone)]
struct Question {
    service: Service,
    from: Holidays,
    zone: &'static str,
    to: Holidays,
    now: i64,
    today: Date,
}

fn ask(question: &Question) -> Result<Promise, NoPromise> {
    let ahead = zone(question.zone);
    let from = Origin { holidays: &question.from, zone: Zone::new(&ahead) };
    let present = Present { now: Instant::from_seconds(question.now), today: question.today };
    promise(&question.service, &from, &question.to, &present)
}

fn day(number: i32) -> Date {
    Date::from_days_since_epoch(number).unwrap()
}

fn week() -> impl Strategy<Value = Value> {
    prop_oneof![Just(Value::Null), subsequence(WEEK.to_vec(), 1..=7).prop_map(|days| json!(days))]
}

fn closures() -> impl Strategy<Value = Value> {
    let one = (20_454..21_915_i32, 0..40_i32).prop_map(
        |(first, days)| json!({"from": day(first).to_string(), "to": day(first + days).to_string()}),
    );
    proptest::collection::vec(one, 0..4).prop_map(|all| json!(all))
}

fn time() -> impl Strategy<Value = String> {
    (0..24, 0..60).prop_map(|(hours, minutes)| format!("{hours:02}:{minutes:02}"))
}

fn any_service() -> impl Strategy<Value = Service> {
    let days = (0..20_u32, 0..20_u32, 0..40_u32, select(vec!["working-days", "calendar-days"]));
    let short = (20_454..21_915_i32, 0..40_i32, time()).prop_map(|(first, days, time)| {
        json!([{"from": day(first).to_string(), "to": day(first + days).to_string(), "cutOff": time}])
    });
    let hours = (proptest::option::of(time()), proptest::option::of(short));
    (days, hours, week(), week(), closures(), closures()).prop_map(
        |((handling, least, more, unit), (cut_off, short), works, delivers, leaves, arrives)| {
            service(&json!({
                "handlingDays": handling,
                "transitDays": [least, least + more],
                "transitIn": unit,
                "cutOff": cut_off,
                "shortDays": short,
                "workingDays": works,
                "deliveryDays": delivers,
                "blackoutDates": leaves,
                "deliveryBlackoutDates": arrives,
            }))
        },
    )
}

fn any_question() -> impl Strategy<Value = Question> {
    let place = || select(PLACES.to_vec()).prop_map(holidays);
    (any_service(), place(), select(zones()), place(), SPAN, -1..2_i32).prop_map(
        |(service, from, zone, to, now, ahead)| {
            let today = day(i32::try_from(now / 86_400).unwrap() + ahead);
            Question { service, from, zone, to, now, today }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_window_begins_after_the_order_and_never_ends_before_it_begins(question in any_question()) {
        let promise = ask(&question).unwrap();
        prop_assert!(promise.window.first() <= promise.window.last());
        prop_assert!(promise.leaves <= promise.window.first());
        prop_assert!(question.today <= promise.window.first());
        prop_assert!(question.now < promise.order_by.seconds());
    }

    #[test]
    fn parcels_leave_and_arrive_on_open_days(question in any_question()) {
        let promise = ask(&question).unwrap();
        let closed = |closures: &[Window], day| closures.iter().any(|closure| closure.contains(day));
        prop_assert!(!question.from.days.contains(promise.leaves));
        prop_assert!(!closed(&question.service.blackout_dates, promise.leaves));
        for day in [promise.window.first(), promise.window.last()] {
            prop_assert!(!question.to.days.contains(day));
            prop_assert!(!closed(&question.service.usual.delivery_blackout_dates, day));
        }
    }

    #[test]
    fn a_later_order_never_arrives_earlier(question in any_question(), later in 0..2_000_000_i64) {
        let next = Question { now: question.now + later, ..question.clone() };
        let (now, next) = (ask(&question).unwrap(), ask(&next).unwrap());
        prop_assert!(now.window.first() <= next.window.first() && now.window.last() <= next.window.last());
        prop_assert!(now.leaves <= next.leaves && now.order_by <= next.order_by);
    }

    #[test]
    fn one_more_holiday_never_makes_it_earlier(question in any_question(), ahead in 0..60_i32, there in any::<bool>()) {
        let mut more = question.clone();
        let off = day(i32::try_from(question.now / 86_400).unwrap() + ahead);
        if there { more.to.days.insert(off) } else { more.from.days.insert(off) }
        let (without, with) = (ask(&question).unwrap(), ask(&more).unwrap());
        prop_assert!(without.window.first() <= with.window.first() && without.window.last() <= with.window.last());
    }

    #[test]
    fn one_more_closure_never_makes_it_earlier(question in any_question(), ahead in 0..60_i32, days in 0..30_i32) {
        let mut more = question.clone();
        let first = i32::try_from(question.now / 86_400).unwrap() + ahead;
        let closure = Window::try_new(day(first), day(first + days)).unwrap();
        more.service.blackout_dates.push(closure);
        more.service.usual.delivery_blackout_dates.push(closure);
        let (without, with) = (ask(&question).unwrap(), ask(&more).unwrap());
        prop_assert!(without.window.first() <= with.window.first() && without.window.last() <= with.window.last());
    }

    /// The clock shows the time, or the first later one, and a second earlier it shows an earlier one.
    #[test]
    fn a_time_of_day_is_found_in_every_zone(name in select(zones()), number in 20_454..21_915_i32, minutes in 0..=1_440_u32) {
        let ahead = zone(name);
        let shown = |at: Instant| at.seconds() + i64::from(ahead(at)) * 60;
        let wanted = i64::from(number) * 86_400 + i64::from(minutes) * 60;
        let at = Zone::new(&ahead).first_at(day(number), minutes);
        prop_assert!(shown(at) >= wanted);
        prop_assert!(shown(Instant::from_seconds(at.seconds() - 1)) < wanted);
    }
}
