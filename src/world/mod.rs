//! Typed rule data: markets, tariffs, measures; loading and validation.

mod places;

pub use places::{Country, Measures, UnknownCountry, Weekdays, country_of_zone};
