//! What time it is. The one place that asks.

use wasm_bindgen::JsValue;

use crate::calendar::{Date, Instant};

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;

/// Today, in UTC: the same for every visitor, so that one address gives one page. `None` for a clock that is set to a
/// year beyond any calendar.
#[expect(clippy::float_arithmetic, reason = "the browser's clock is a float of milliseconds")]
pub(super) fn today() -> Option<Date> {
    Date::from_days_since_epoch((js_sys::Date::now() / MILLISECONDS_A_DAY) as i32).ok()
}

/// The present, to the second that has begun.
#[expect(clippy::float_arithmetic, reason = "the browser's clock is a float of milliseconds")]
pub(super) fn now() -> Instant {
    Instant::from_seconds((js_sys::Date::now() / 1000.0) as i64)
}

/// A moment as `Intl` takes it.
#[expect(clippy::float_arithmetic, reason = "the browser's clock is a float of milliseconds")]
pub(super) fn value(at: Instant) -> JsValue {
    JsValue::from_f64(at.seconds() as f64 * 1000.0)
}
