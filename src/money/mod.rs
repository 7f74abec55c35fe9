//! Exact money: minor units, currencies, rates as ratios, rounding, sharing out.
//!
//! Nothing here is a float. An [`Amount`] is a whole number of a currency's ISO minor units; between reading an
//! amount and printing one, the engine computes with [`Exact`] fractions, and each figure is rounded once, by a
//! named [`Rounding`].

mod amount;
mod currency;
mod decimal;
mod exact;
mod percent;
mod rates;
mod round;
mod share;
mod sort;
mod wide;

pub use amount::{Amount, AmountError};
pub use currency::{Currency, UnknownCurrency};
pub use decimal::{BadDecimal, Decimal};
pub use exact::{Exact, TooLarge};
pub use percent::Percent;
#[cfg(feature = "tool")]
pub use rates::{Peg, RatesFile};
pub use rates::{Rates, RatesError};
pub use round::Rounding;
pub use share::share;
pub use sort::sort;
