//! What the clocks of a place show: the browser knows every time zone.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::clock;
use crate::browser::intl::{Format, json, make};
use crate::calendar::{Date, Instant};

/// The clocks of one place.
pub(super) struct Clocks(Format);

impl Clocks {
    /// Those of an IANA time zone; `None` for a name that the browser does not know.
    pub(super) fn of(zone: &str) -> Option<Self> {
        Self::made(&[("timeZone", zone)])
    }

    /// The visitor's own.
    pub(super) fn here() -> Option<Self> {
        Self::made(&[])
    }

    fn made(zone: &[(&str, &str)]) -> Option<Self> {
        let mut options = vec![
            ("calendar", "gregory"),
            ("numberingSystem", "latn"),
            ("hourCycle", "h23"),
            ("year", "numeric"),
            ("month", "numeric"),
            ("day", "numeric"),
            ("hour", "numeric"),
            ("minute", "numeric"),
        ];
        options.extend_from_slice(zone);
        make("DateTimeFormat", "en-US", &json(&options)).map(Clocks)
    }

    /// The date that they show at a moment, and minutes after midnight.
    pub(super) fn show(&self, at: Instant) -> Option<(Date, u32)> {
        // "11/28/2026, 14:05"; by the figures, so that no sign between them matters.
        let text = self.0.value(&clock::value(at));
        let mut numbers =
            text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse::<u32>().ok());
        let (month, day, year) = (numbers.next()?, numbers.next()?, numbers.next()?);
        let (hour, minute) = (numbers.next()?, numbers.next()?);
        let date =
            Date::try_new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        Some((date.ok()?, hour * 60 + minute))
    }

    /// How many minutes they are ahead of UTC at a moment.
    pub(super) fn ahead(&self, at: Instant) -> i32 {
        let minutes =
            |(date, minute): (Date, u32)| i64::from(date.days_since_epoch()) * 1440 + i64::from(minute);
        let shown = self.show(at).map(minutes);
        shown.and_then(|shown| i32::try_from(shown - at.seconds().div_euclid(60)).ok()).unwrap_or(0)
    }

    /// The next moment at which they show midnight, or the change of clocks beside it.
    pub(super) fn midnight_after(&self, now: Instant) -> Option<Instant> {
        let zone = |at| self.ahead(at);
        let (today, _) = self.show(now)?;
        Some(crate::calendar::Zone::new(&zone).first_at(today, 1440))
    }
}

/// A moment as the visitor's own clock shows it, in the way that their language writes it: "14:00", or "Mon 14:00".
pub(super) fn time_text(locale: &str, at: Instant, with_weekday: bool) -> String {
    let mut options = vec![("hour", "numeric"), ("minute", "2-digit")];
    if with_weekday {
        options.push(("weekday", "short"));
    }
    let options = json(&options);
    let format =
        make("DateTimeFormat", locale, &options).or_else(|| make("DateTimeFormat", "en-GB", &options));
    format.map(|format| format.value(&clock::value(at))).unwrap_or_default()
}

/// Whether the visitor asked for as little motion as possible.
pub(super) fn still() -> bool {
    let ask = || {
        let window = js_sys::global();
        let ask: js_sys::Function = get(&window, "matchMedia")?.dyn_into().ok()?;
        let answer = ask.call1(&window, &JsValue::from_str("(prefers-reduced-motion: reduce)")).ok()?;
        get(&answer, "matches")
    };
    ask().is_some_and(|matches| matches.is_truthy())
}

/// Whether nobody sees the page now.
pub(super) fn hidden() -> bool {
    let document = get(&js_sys::global(), "document");
    document.and_then(|document| get(&document, "hidden")).is_some_and(|hidden| hidden.is_truthy())
}

fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(of, &JsValue::from_str(name)).ok()
}
