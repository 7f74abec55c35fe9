//! Official tariff and rate files into rows; tool only.

#[cfg(feature = "tool")]
pub mod ecb;
#[cfg(feature = "tool")]
pub mod pegs;
#[cfg(feature = "tool")]
pub mod tariff;
