//! Exact money: minor units, currencies, rates as ratios, rounding, sharing out.

mod currency;

pub use currency::{Currency, UnknownCurrency};
