//! Several shipments in one cart.

use landfall::calendar::Zone;
use landfall::config::Service;
use landfall::delivery::{
    Arrival, CartLine, CartPromise, NoPromise, Origin, Present, Promise, Shipment, cart,
};
use landfall::world::Holidays;

use crate::delivery::table::{instant, utc};
use crate::delivery::world::{holidays, service, zone};

const TEE: CartLine<'_> = CartLine { id: "tee", digital: false };
const BAG: CartLine<'_> = CartLine { id: "bag", digital: false };
const SONG: CartLine<'_> = CartLine { id: "song", digital: true };

/// Tuesday, 1 December 2026, 9:00 in New York and 15:00 in Berlin.
fn present() -> Present {
    let now = instant("2026-12-01T14:00:00Z");
    Present { now, today: landfall::calendar::Date::parse("2026-12-01").unwrap() }
}

fn of(fields: &str) -> Service {
    service(&serde_json::to_value(fields.parse::<toml::Table>().unwrap()).unwrap())
}

fn window(arrival: &Result<Arrival, NoPromise>) -> String {
    match arrival {
        Ok(Arrival::AtOnce) => "at once".to_owned(),
        Ok(Arrival::Parcel(Promise { window, .. })) => window.to_string(),
        Err(why) => why.to_string(),
    }
}

/// Two shipments to Sweden: `quick` from the United States, `slow` from Germany.
fn two(
    quick: (&Service, &[CartLine<'static>]),
    slow: (&Service, &[CartLine<'static>]),
) -> CartPromise<'static> {
    let (york, berlin) = (zone("America/New_York"), zone("Europe/Berlin"));
    let (us, de, to): (Holidays, Holidays, Holidays) = (holidays("US"), holidays("DE"), holidays("SE"));
    let shipments = [
        Shipment {
            service: quick.0,
            from: Origin { holidays: &us, zone: Zone::new(&york) },
            to: &to,
            lines: quick.1,
        },
        Shipment {
            service: slow.0,
            from: Origin { holidays: &de, zone: Zone::new(&berlin) },
            to: &to,
            lines: slow.1,
        },
    ];
    let CartPromise { lines, all } = cart(&shipments, &present());
    // The names are static, the shipments are not.
    let names = ["tee", "bag", "song"];
    let lines =
        lines.into_iter().map(|(id, arrival)| (*names.iter().find(|name| **name == id).unwrap(), arrival));
    CartPromise { lines: lines.collect(), all }
}

#[test]
fn the_latest_shipment_decides_and_each_line_keeps_its_own_window() {
    let quick = of("transitDays = [1, 9]\ncutOff = \"12:00\"");
    let slow = of("handlingDays = 2\ntransitDays = [2, 3]\ncutOff = \"16:00\"");
    let cart = two((&quick, &[TEE]), (&slow, &[BAG]));
    let lines: Vec<(&str, String)> = cart.lines.iter().map(|(id, arrival)| (*id, window(arrival))).collect();
    assert_eq!(
        lines,
        [("tee", "2026-12-02..2026-12-14".to_owned()), ("bag", "2026-12-07..2026-12-08".to_owned())]
    );
    assert_eq!(window(&cart.all), "2026-12-07..2026-12-14", "the later first day, the later last day");
    let Ok(Arrival::Parcel(all)) = cart.all else { panic!("a parcel") };
    assert_eq!(utc(all.order_by), "2026-12-01T15:00:00Z", "the earlier cut-off: 16:00 in Berlin");
    assert!(all.has_cut_off);
    assert_eq!(all.leaves.to_string(), "2026-12-03", "the last to leave");
}

#[test]
fn digital_goods_are_there_at_once_and_wait_for_nothing() {
    let service = of("transitDays = 1");
    let cart = two((&service, &[SONG]), (&service, &[]));
    assert_eq!(cart.all, Ok(Arrival::AtOnce));
    let cart = two((&service, &[SONG, TEE]), (&service, &[]));
    assert_eq!(window(&cart.lines[0].1), "at once");
    assert_eq!(window(&cart.all), "2026-12-02..2026-12-02", "the parcel decides");
}

#[test]
fn digital_goods_need_no_days_on_the_way() {
    let silent = of("handlingDays = 1");
    assert_eq!(two((&silent, &[SONG]), (&silent, &[])).all, Ok(Arrival::AtOnce));
}

#[test]
fn err_a_line_without_a_promise_leaves_the_cart_without_one() {
    let (quick, silent) = (of("transitDays = 1"), of("handlingDays = 1"));
    let cart = two((&quick, &[TEE]), (&silent, &[BAG]));
    assert_eq!(window(&cart.lines[0].1), "2026-12-02..2026-12-02");
    assert_eq!(cart.lines[1].1, Err(NoPromise::NoTransitDays));
    assert_eq!(cart.all, Err(NoPromise::NoTransitDays));
}

#[test]
fn a_doubt_of_two_shipments_is_told_once() {
    let service = of("transitDays = 40");
    let (york, berlin) = (zone("America/New_York"), zone("Europe/Berlin"));
    let (us, de, to) = (holidays("US"), holidays("DE"), holidays("LK"));
    let shipment = |holidays, ahead, lines| {
        let from = Origin { holidays, zone: Zone::new(ahead) };
        Shipment { service: &service, from, to: &to, lines }
    };
    let shipments = [shipment(&us, &york, &[TEE]), shipment(&de, &berlin, &[BAG])];
    let Ok(Arrival::Parcel(all)) = cart(&shipments, &present()).all else { panic!("a parcel") };
    assert_eq!(all.doubts, [landfall::delivery::Doubt::HolidaysUnknown(to.country)]);
}
