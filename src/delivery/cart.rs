//! Several shipments in one cart.

use crate::config::Service;
use crate::world::Holidays;

use super::{NoPromise, Origin, Present, Promise, promise};

/// What travels together: one service from one place.
#[derive(Clone, Copy)]
pub struct Shipment<'a> {
    /// The service.
    pub service: &'a Service,
    /// Where it leaves from.
    pub from: Origin<'a>,
    /// Where it goes.
    pub to: &'a Holidays,
    /// What is in it.
    pub lines: &'a [CartLine<'a>],
}

/// One line of a cart.
#[derive(Clone, Copy, Debug)]
pub struct CartLine<'a> {
    /// The caller's name for it.
    pub id: &'a str,
    /// Whether it comes by wire.
    pub digital: bool,
}

/// When something is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// As soon as it is paid: digital goods.
    AtOnce,
    /// When the parcel is.
    Parcel(Promise),
}

/// When a cart is there.
#[derive(Clone, Debug)]
pub struct CartPromise<'a> {
    /// Each line, in the order of the shipments.
    pub lines: Vec<(&'a str, Result<Arrival, NoPromise>)>,
    /// All of it: the latest line decides. Without a promise where a line has none.
    pub all: Result<Arrival, NoPromise>,
}

/// When a cart is there, line by line and as a whole.
#[must_use]
pub fn cart<'a>(shipments: &[Shipment<'a>], present: &Present) -> CartPromise<'a> {
    let mut lines = Vec::new();
    let mut all = Ok(Arrival::AtOnce);
    for shipment in shipments {
        let parcel = promise(shipment.service, &shipment.from, shipment.to, present).map(Arrival::Parcel);
        for line in shipment.lines {
            let arrival = if line.digital { Ok(Arrival::AtOnce) } else { parcel.clone() };
            all = later(all, &arrival);
            lines.push((line.id, arrival));
        }
    }
    CartPromise { lines, all }
}

/// When both are there.
fn later(all: Result<Arrival, NoPromise>, one: &Result<Arrival, NoPromise>) -> Result<Arrival, NoPromise> {
    let all = all?;
    match (all, one.clone()?) {
        (Arrival::AtOnce, one) => Ok(one),
        (all, Arrival::AtOnce) => Ok(all),
        (Arrival::Parcel(all), Arrival::Parcel(one)) => Ok(Arrival::Parcel(both(all, one))),
    }
}

/// Two parcels: the later one decides, and the earlier cut-off is the one to be in time for.
fn both(all: Promise, one: Promise) -> Promise {
    let sooner = if one.order_by < all.order_by { &one } else { &all };
    let (order_by, has_cut_off) = (sooner.order_by, sooner.has_cut_off);
    let mut doubts = all.doubts;
    for doubt in one.doubts {
        if !doubts.contains(&doubt) {
            doubts.push(doubt);
        }
    }
    Promise {
        window: all.window.with(one.window),
        leaves: all.leaves.max(one.leaves),
        order_by,
        has_cut_off,
        doubts,
    }
}
