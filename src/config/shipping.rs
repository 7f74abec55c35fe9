//! Shipping services: where they go, what they cost, who brings the parcel and how long it takes.

use crate::calendar::{Date, Weekdays, Window};
use crate::input::{Json, Node, Problem, Problems};
use crate::money::Amount;
use crate::world::Country;
use crate::world::{Carrier, Incoterm};

use super::fields::{Fields, each};
use super::value;

/// One service of `shipping`.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its name in the shop, such as `standard`.
    pub id: String,
    /// Where it goes; empty is everywhere.
    pub destinations: Vec<Country>,
    /// What it costs.
    pub price: ServicePrice,
    /// Goods value from which it costs nothing.
    pub free_from: Option<Amount>,
    /// Who pays duty and tax, and when.
    pub incoterm: Incoterms,
    /// Who brings it.
    pub carrier: Carrier,
    /// Working days in the shop before the parcel leaves.
    pub handling_days: u32,
    /// Until when an order still counts for the day: minutes after midnight in the shop's time zone.
    pub cut_off: Option<u32>,
    /// Days with another cut-off.
    pub short_days: Vec<ShortDays>,
    /// Weekdays on which parcels leave and travel; none named are those on which both ends work.
    pub working_days: Weekdays,
    /// The days on which nothing leaves.
    pub blackout_dates: Vec<Window>,
    /// The way to any country that is in no lane.
    pub usual: Lane,
    /// Ways that take another time.
    pub lanes: Vec<Lane>,
    /// What the carrier asks for paying duty and tax for the recipient.
    pub disbursement_fee: Option<Amount>,
}

/// How long it is on the way to some countries. What a lane leaves out is as usual for the service; days on which nothing
/// is delivered add up.
#[derive(Clone, Debug, Default)]
pub struct Lane {
    /// The countries.
    pub to: Vec<Country>,
    /// Fewest and most days on the way.
    pub transit_days: Option<(u32, u32)>,
    /// Which days those are; working days unless it is said.
    pub transit_in: Option<TransitIn>,
    /// Weekdays on which parcels are delivered; none named are those that are no weekend there.
    pub delivery_days: Weekdays,
    /// The days on which nothing is delivered.
    pub delivery_blackout_dates: Vec<Window>,
}

/// Which days count on the way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TransitIn {
    /// Those on which the carrier works.
    #[default]
    WorkingDays,
    /// All.
    CalendarDays,
}

/// Days on which orders must come earlier, or may come later: Ramadan, the day before a holiday.
#[derive(Clone, Copy, Debug)]
pub struct ShortDays {
    /// The days.
    pub days: Window,
    /// Minutes after midnight in the shop's time zone.
    pub cut_off: u32,
}

/// The incoterms that a service offers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Incoterms {
    /// Duty and tax are paid with the order.
    Ddp,
    /// What the shop does not collect is paid on delivery. The honest default: nobody promised to pay it before.
    #[default]
    Dap,
    /// The shopper chooses; paid with the order until then.
    Both,
}

/// What a service costs.
#[derive(Clone, Debug)]
pub enum ServicePrice {
    /// Always the same.
    Flat(Amount),
    /// By weight or goods value; the first row that the order fits in holds.
    Table(Vec<PriceRow>),
}

/// One row of a price table. Both limits are inclusive; a row without limits fits every order.
#[derive(Clone, Debug)]
pub struct PriceRow {
    /// The heaviest order, in grams.
    pub up_to_grams: Option<u32>,
    /// The highest goods value.
    pub up_to_value: Option<Amount>,
    /// What it costs.
    pub price: Amount,
}

const KNOWN: &[&str] = &[
    "id",
    "to",
    "price",
    "freeFrom",
    "incoterm",
    "carrier",
    "handlingDays",
    "cutOff",
    "shortDays",
    "workingDays",
    "blackoutDates",
    "transitDays",
    "transitIn",
    "deliveryDays",
    "deliveryBlackoutDates",
    "lanes",
    "disbursementFee",
];

const LANE: &[&str] = &["to", "transitDays", "transitIn", "deliveryDays", "deliveryBlackoutDates"];

impl Service {
    pub(super) fn read(node: Node<'_>, problems: &mut Problems) -> Option<Self> {
        let mut f = Fields::of(node, KNOWN, problems);
        let incoterms = [Incoterms::Ddp, Incoterms::Dap, Incoterms::Both];
        let id = f.get("id", value::text);
        // A service whose destinations can't be read goes nowhere: anywhere would promise too much.
        let mut to = Some(Vec::new());
        f.inner("to", &mut |node, problems| to = destinations(&node, problems));
        let mut price = None;
        f.inner("price", &mut |node, problems| price = read_price(&node, problems));
        let free_from = f.get("freeFrom", value::amount);
        let incoterm = f.word("incoterm", &["DDP", "DAP", "both"], &incoterms);
        let carrier = f.word("carrier", Carrier::WORDS, Carrier::ALL);
        let problems_before = f.problems();
        let handling_days = f.count("handlingDays", 365).unwrap_or(0);
        let cut_off = f.get("cutOff", clock);
        let mut short_days = Vec::new();
        f.each("shortDays", &mut |node, problems| {
            let mut f = Fields::of(node, &["from", "to", "cutOff"], problems);
            match (days(&mut f), f.get("cutOff", clock)) {
                (Some(days), Some(cut_off)) => short_days.push(ShortDays { days, cut_off }),
                _ => f.complain("days with a \"from\" and a \"cutOff\""),
            }
        });
        let working_days = weekdays(&mut f, "workingDays");
        let blackout_dates = closures(&mut f, "blackoutDates");
        let mut usual = Lane::read(&mut f);
        let mut lanes = Vec::new();
        f.each("lanes", &mut |node, problems| {
            let mut f = Fields::of(node, LANE, problems);
            let mut to = None;
            f.inner("to", &mut |node, problems| to = destinations(&node, problems));
            let lane = Lane::read(&mut f);
            match to {
                Some(to) if !to.is_empty() => lanes.push(Lane { to, ..lane }),
                _ => f.complain("a lane with the countries that it goes \"to\""),
            }
        });
        if f.problems() > problems_before {
            // A day that rests on half of what the merchant wrote would be a wrong one.
            usual.transit_days = None;
            lanes.clear();
        }
        let disbursement_fee = f.get("disbursementFee", value::amount);
        if id.is_none() || price.is_none() {
            f.complain("a service with an \"id\" and a \"price\"");
        }
        Some(Service {
            id: id?,
            destinations: to?,
            price: price?,
            free_from,
            incoterm: incoterm.unwrap_or_default(),
            carrier: carrier.unwrap_or(Carrier::Courier),
            handling_days,
            cut_off,
            short_days,
            working_days,
            blackout_dates,
            usual,
            lanes,
            disbursement_fee,
        })
    }

    /// Whether the service goes to a country.
    #[must_use]
    pub fn goes_to(&self, country: Country) -> bool {
        self.destinations.is_empty() || self.destinations.contains(&country)
    }

    /// The lane to a country that differs from the usual one: the first that names it, or else the one to the country
    /// that it is a part of.
    #[must_use]
    pub fn lane_to(&self, country: Country) -> Option<&Lane> {
        let to = |country| self.lanes.iter().find(|lane| lane.to.contains(&country));
        to(country).or_else(|| to(country.whole()))
    }

    /// Fewest and most days on the way to a country; `None` where the service does not say.
    #[must_use]
    pub fn transit_days_to(&self, country: Country) -> Option<(u32, u32)> {
        self.lane_to(country).and_then(|lane| lane.transit_days).or(self.usual.transit_days)
    }

    /// Until when an order counts for a day: minutes after midnight in the shop's time zone; `None` until its end.
    #[must_use]
    pub fn cut_off_on(&self, day: Date) -> Option<u32> {
        let short = self.short_days.iter().find(|short| short.days.contains(day));
        short.map(|short| short.cut_off).or(self.cut_off)
    }

    /// The incoterm to ask the engine with before the shopper chose one.
    #[must_use]
    pub fn first_incoterm(&self) -> Incoterm {
        if self.incoterm == Incoterms::Dap { Incoterm::Dap } else { Incoterm::Ddp }
    }

    /// What an order of this weight and goods value pays; `None` where the table has no row for it.
    ///
    /// `at_least` compares a goods value with a limit that may be in another currency; `None` where no rate is known.
    #[must_use]
    pub fn price_of(
        &self,
        grams: Option<u32>,
        at_least: &dyn Fn(Amount) -> Option<bool>,
        above: &dyn Fn(Amount) -> Option<bool>,
    ) -> Option<Amount> {
        let rows = match &self.price {
            ServicePrice::Flat(price) => return Some(self.unless_free(*price, at_least)),
            ServicePrice::Table(rows) => rows,
        };
        let fits = |row: &&PriceRow| {
            let weight = row.up_to_grams.is_none_or(|most| grams.is_some_and(|g| g <= most));
            weight && row.up_to_value.is_none_or(|most| above(most) == Some(false))
        };
        rows.iter().find(fits).map(|row| self.unless_free(row.price, at_least))
    }

    fn unless_free(&self, price: Amount, at_least: &dyn Fn(Amount) -> Option<bool>) -> Amount {
        let free = self.free_from.and_then(at_least) == Some(true);
        if free { Amount::from_minor(0, price.currency()) } else { price }
    }
}

impl Lane {
    fn read(f: &mut Fields<'_, '_>) -> Self {
        let ways = [TransitIn::WorkingDays, TransitIn::CalendarDays];
        Lane {
            to: Vec::new(),
            transit_days: f.get("transitDays", transit),
            transit_in: f.word("transitIn", &["working-days", "calendar-days"], &ways),
            delivery_days: weekdays(f, "deliveryDays"),
            delivery_blackout_dates: closures(f, "deliveryBlackoutDates"),
        }
    }
}

fn weekdays(f: &mut Fields<'_, '_>, key: &str) -> Weekdays {
    let mut days = Weekdays::default();
    f.each(key, &mut |node, problems| {
        if let Some(at) = problems.take(node.word(&Weekdays::NAMES)) {
            days = days.with(at as u8 + 1);
        }
    });
    days
}

/// Days such as `"2026-12-24"`, or from one to another: `{"from": "2027-02-05", "to": "2027-02-12"}`.
fn closures(f: &mut Fields<'_, '_>, key: &str) -> Vec<Window> {
    let mut closures = Vec::new();
    f.each(key, &mut |node, problems| {
        if node.value().as_object().is_some() {
            closures.extend(days(&mut Fields::of(node, &["from", "to"], problems)));
        } else {
            closures.extend(problems.take(value::date(&node)).map(Window::of));
        }
    });
    closures
}

/// `from` one day `to` another; without `to` it is the one day.
fn days(f: &mut Fields<'_, '_>) -> Option<Window> {
    let (from, to) = (f.get("from", value::date), f.get("to", value::date));
    let days = from.and_then(|from| Window::try_new(from, to.unwrap_or(from)).ok());
    if days.is_none() {
        f.complain("a day \"from\", and a day \"to\" that is not before it");
    }
    days
}

/// Country codes, or `"*"` for everywhere (an empty list). `None` where no element could be read.
pub(super) fn destinations(node: &Node<'_>, problems: &mut Problems) -> Option<Vec<Country>> {
    let texts = problems.take(value::texts(node))?;
    let mut countries = Vec::new();
    if texts.iter().any(|text| text == "*") {
        return Some(countries);
    }
    let mut keep = |node: &Node<'_>, problems: &mut Problems| {
        if let Some(country) = problems.take(value::country(node)) {
            countries.push(country);
        }
    };
    if node.value().as_str().is_some() || texts.is_empty() {
        keep(node, problems); // a list of nothing is no country
    } else {
        each(node, problems, &mut |node, problems| keep(&node, problems));
    }
    (!countries.is_empty()).then_some(countries)
}

fn read_price(node: &Node<'_>, problems: &mut Problems) -> Option<ServicePrice> {
    if node.value().as_array().is_none() {
        return problems.take(value::amount(node)).map(ServicePrice::Flat);
    }
    let mut rows = Vec::new();
    each(node, problems, &mut |node, problems| {
        if let Some(row) = row(node, problems) {
            rows.push(row);
        }
    });
    (!rows.is_empty()).then_some(ServicePrice::Table(rows))
}

fn row(node: Node<'_>, problems: &mut Problems) -> Option<PriceRow> {
    let mut f = Fields::of(node, &["upToGrams", "upToValue", "price"], problems);
    let up_to_grams = f.count("upToGrams", u32::MAX);
    let up_to_value = f.get("upToValue", value::amount);
    let price = f.get("price", value::amount);
    Some(PriceRow { up_to_grams, up_to_value, price: price? })
}

/// `3` or `[3, 5]`.
fn transit(node: &Node<'_>) -> Result<(u32, u32), Problem> {
    if matches!(node.value(), Json::Number(_)) {
        let days = value::count(node, 365)?;
        return Ok((days, days));
    }
    let wrong = || node.problem("days such as 3, or fewest and most such as [3, 5]");
    let days = node.list().unwrap_or_default();
    let [least, most] = days.as_slice() else { return Err(wrong()) };
    let (least, most) = (value::count(least, 365)?, value::count(most, 365)?);
    if least > most { Err(wrong()) } else { Ok((least, most)) }
}

/// `"14:00"` as minutes after midnight.
fn clock(node: &Node<'_>) -> Result<u32, Problem> {
    value::parsed(node, "a time such as \"14:00\"", &|text| {
        let (hours, minutes) = text.split_once(':')?;
        let two = |text: &str, most: u32| text.parse::<u32>().ok().filter(|n| text.len() == 2 && *n < most);
        Some(two(hours, 24)? * 60 + two(minutes, 60)?)
    })
}
