//! Civil dates, working days, delivery windows; no clock.

mod date;
mod days;
mod open_days;
mod weekdays;
mod window;
mod zone;

pub use date::{BadDate, Date, Weekday};
pub use days::Days;
pub use open_days::OpenDays;
pub use weekdays::Weekdays;
pub use window::{BadWindow, Window};
pub use zone::{Instant, Zone};
