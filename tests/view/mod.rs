//! What a shopper reads: prices by the market's convention, breakdowns that add up, the picker and its search.
//!
//! Amounts print as `49.00 USD` here: the plain formatter stands in for a browser's.

mod ask;
mod breakdown;
mod cart;
mod delivery;
mod notice;
mod page;
mod picker;
mod price;
