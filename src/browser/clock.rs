//! What day it is. The one place that asks.

use crate::calendar::Date;

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;

/// Today, in UTC: the same for every visitor, so that one address gives one page. `None` for a clock that is set to a
/// year beyond any calendar.
#[expect(clippy::float_arithmetic, reason = "the browser's clock is a float of milliseconds")]
pub(super) fn today() -> Option<Date> {
    Date::from_days_since_epoch((js_sys::Date::now() / MILLISECONDS_A_DAY) as i32).ok()
}
