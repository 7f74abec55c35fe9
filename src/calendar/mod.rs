//! Civil dates, working days, delivery windows; no clock.

mod date;

pub use date::{BadDate, Date, Weekday};
