//! Typed rule data: markets, tariffs, measures; loading and validation.

mod duty_expression;
mod places;

pub use duty_expression::{BadDutyExpression, DutyExpression, Quantities};
pub use places::{Country, Measures, UnknownCountry, Weekdays, country_of_zone};
