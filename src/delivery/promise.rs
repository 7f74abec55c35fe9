//! One parcel by one service.

use core::fmt;

use crate::calendar::{Date, Instant, OpenDays, Weekdays, Window, Zone};
use crate::config::{Lane, Service, TransitIn};
use crate::world::{Country, Holidays};

/// The end of a day, in minutes after midnight.
const DAYS_END: u32 = 24 * 60;

/// Where parcels leave from.
#[derive(Clone, Copy)]
pub struct Origin<'a> {
    /// When people rest there.
    pub holidays: &'a Holidays,
    /// Its clocks.
    pub zone: Zone<'a>,
}

/// When somebody asks.
#[derive(Clone, Copy, Debug)]
pub struct Present {
    /// The moment.
    pub now: Instant,
    /// The date where the shopper is.
    pub today: Date,
}

/// When a parcel arrives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The first and the last day on which it may.
    pub window: Window,
    /// The day on which it leaves, in the shop's country.
    pub leaves: Date,
    /// The moment from which an order arrives later, or may: the cut-off. Ask again then.
    pub order_by: Instant,
    /// Whether the service names a cut-off for that day, so that the time left is worth showing.
    pub has_cut_off: bool,
    /// Why it may be other days all the same.
    pub doubts: Vec<Doubt>,
}

/// What a promise does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The public holidays of a country, on some of the days that were counted.
    HolidaysUnknown(Country),
    /// Whether a public holiday of a country is that day or one beside it.
    HolidayEstimated(Country, Date),
}

/// Why there is no promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPromise {
    /// The service does not go to the country.
    NotThere,
    /// It does not say how long it is on the way.
    NoTransitDays,
    /// Years are closed, or the calendar ends.
    NoDay,
}

impl fmt::Display for NoPromise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoPromise::NotThere => "the service does not go there",
            NoPromise::NoTransitDays => "the service names no transitDays",
            NoPromise::NoDay => "no day is open: see workingDays, deliveryDays and the blackout dates",
        })
    }
}

impl core::error::Error for NoPromise {}

/// On which days a parcel arrives that is ordered now.
///
/// # Errors
/// - [`NoPromise`]: nothing is promised that the service does not say
pub fn promise(
    service: &Service,
    from: &Origin<'_>,
    to: &Holidays,
    present: &Present,
) -> Result<Promise, NoPromise> {
    if !service.goes_to(to.country) && !service.goes_to(to.country.whole()) {
        return Err(NoPromise::NotThere);
    }
    let way = Way::of(service, from.holidays, to);
    let (fewest, most) = way.transit_days.ok_or(NoPromise::NoTransitDays)?;
    let placed = from.zone.date(present.now).ok_or(NoPromise::NoDay)?;
    let shop = OpenDays {
        week: or(service.working_days, from.holidays.weekend.others()),
        holidays: &[&from.holidays.days],
        closures: &service.blackout_dates,
    };
    let (day, order_by) = counts_for(service, &shop, from, placed, present.now)?;
    let leaves = shop.after(day, service.handling_days).ok_or(NoPromise::NoDay)?;
    let arrives = |days| way.arrives(leaves, days, present.today).ok_or(NoPromise::NoDay);
    let window = Window::try_new(arrives(fewest)?, arrives(most)?).map_err(|_| NoPromise::NoDay)?;
    let mut doubts = Vec::new();
    doubt(&mut doubts, from.holidays, placed, window.last());
    if to.country != from.holidays.country {
        doubt(&mut doubts, to, placed, window.last());
    }
    Ok(Promise { window, leaves, order_by, has_cut_off: service.cut_off_on(day).is_some(), doubts })
}

/// The day of the shop that an order counts for, and the moment until which it does.
fn counts_for(
    service: &Service,
    shop: &OpenDays<'_>,
    from: &Origin<'_>,
    placed: Date,
    now: Instant,
) -> Result<(Date, Instant), NoPromise> {
    let mut day = placed;
    loop {
        day = shop.on_or_after(day).ok_or(NoPromise::NoDay)?;
        let until = from.zone.first_at(day, service.cut_off_on(day).unwrap_or(DAYS_END));
        if now < until {
            return Ok((day, until));
        }
        day = day.plus_days(1).map_err(|_| NoPromise::NoDay)?;
    }
}

/// The way from the shop's door to the shopper's.
struct Way<'a> {
    transit_days: Option<(u32, u32)>,
    transit_in: TransitIn,
    /// The weekdays on which the parcel travels.
    week: Weekdays,
    /// The weekdays on which it is delivered.
    delivery: Weekdays,
    closures: Vec<Window>,
    from: &'a Holidays,
    to: &'a Holidays,
}

impl<'a> Way<'a> {
    fn of(service: &Service, from: &'a Holidays, to: &'a Holidays) -> Self {
        let usual = &service.usual;
        let own = Lane::default();
        let lane = service.lane_to(to.country).unwrap_or(&own);
        let mut closures = usual.delivery_blackout_dates.clone();
        closures.extend_from_slice(&lane.delivery_blackout_dates);
        let rest_there = to.weekend.others();
        Way {
            transit_days: service.transit_days_to(to.country),
            transit_in: lane.transit_in.or(usual.transit_in).unwrap_or_default(),
            week: or(service.working_days, from.weekend.others().and(rest_there)),
            delivery: or(or(lane.delivery_days, usual.delivery_days), rest_there),
            closures,
            from,
            to,
        }
    }

    /// The day of delivery after so many days on the way.
    fn arrives(&self, leaves: Date, days: u32, today: Date) -> Option<Date> {
        let there = match self.transit_in {
            TransitIn::CalendarDays => leaves.plus_days(i32::try_from(days).ok()?).ok()?,
            TransitIn::WorkingDays => {
                let holidays = [&self.from.days, &self.to.days];
                OpenDays { week: self.week, holidays: &holidays, closures: &[] }.after(leaves, days)?
            }
        };
        let doors = OpenDays { week: self.delivery, holidays: &[&self.to.days], closures: &self.closures };
        doors.on_or_after(there.max(today))
    }
}

/// What was named, or else what is usual.
fn or(named: Weekdays, usual: Weekdays) -> Weekdays {
    if named.is_empty() { usual } else { named }
}

/// Notes what is not known of a country's holidays between two days.
fn doubt(doubts: &mut Vec<Doubt>, there: &Holidays, first: Date, last: Date) {
    let country = there.country;
    if !there.known.is_some_and(|known| known.contains(first) && known.contains(last)) {
        doubts.push(Doubt::HolidaysUnknown(country));
    }
    // The true day may be the one before or after.
    let around = |day: Date, days| day.plus_days(days).unwrap_or(day);
    let span = Window::try_new(around(first, -1), around(last, 1));
    if let Some(day) = span.ok().and_then(|span| there.estimated.first_in(span)) {
        doubts.push(Doubt::HolidayEstimated(country, day));
    }
}
