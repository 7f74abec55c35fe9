//! The one place where the tool looks at the clock: which day it is for a maintainer.

use std::time::{SystemTime, UNIX_EPOCH};

use landfall::calendar::Date;

use crate::input::Stop;

/// The day of `--date`, or today by the system's clock in universal time.
///
/// # Errors
/// - exit code 2: the text is no day
/// - exit code 3: the clock gives none
pub(crate) fn day_or_today(text: Option<&str>) -> Result<Date, Stop> {
    if let Some(text) = text {
        return Date::parse(text)
            .map_err(|_| Stop::input(format!("--date: expected a day such as 2026-11-22, found {text:?}")));
    }
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    let days = since.and_then(|since| i32::try_from(since.as_secs() / 86_400).ok());
    let date = days.and_then(|days| Date::from_days_since_epoch(days).ok());
    date.ok_or_else(|| Stop::run("the system's clock gives no day: name one with --date"))
}
