//! What a product costs where the shop charges in the local currency: a fixed price, or the shop's price converted,
//! adjusted and rounded.

use crate::money::{Amount, Currency, Exact};

use super::markets::Market;
use super::rounding::{RoundingRule, round_charged};

/// The price charged for a product in a market, in `currency`.
///
/// `rate` is how many units of `currency` one unit of the list price's currency buys. A fixed price for the SKU in
/// that currency wins over everything. `None` only for prices too large to hold.
///
/// ```
/// # use landfall::config::{Market, charged_price};
/// # use landfall::money::{Amount, Currency, Exact};
/// let (usd, eur) = (Currency::try_new("USD").unwrap(), Currency::try_new("EUR").unwrap());
/// let list = Amount::parse("49.00", usd).unwrap();
/// let price = charged_price(list, None, &Market::default(), &[], eur, Exact::ratio(10000, 11172));
/// assert_eq!(price.unwrap().to_string(), "43.86 EUR");
/// ```
#[must_use]
pub fn charged_price(
    list: Amount,
    sku: Option<&str>,
    market: &Market,
    rounding: &[RoundingRule],
    currency: Currency,
    rate: Exact,
) -> Option<Amount> {
    let fixed =
        market.prices.iter().find(|(s, price)| Some(s.as_str()) == sku && price.currency() == currency);
    if let Some((_, price)) = fixed {
        return Some(*price);
    }
    let converted = list.exact().mul(&rate);
    let adjusted = match market.adjustment {
        Some(adjustment) => converted.mul(&adjustment.factor()),
        None => converted,
    };
    let unchanged = list.currency() == currency && market.adjustment.is_none();
    // The shop's own price in its own currency is already as the merchant wants it.
    if unchanged && market.rounding.is_none() {
        return Some(list);
    }
    round_charged(adjusted, currency, market.rounding.as_deref().unwrap_or(rounding))
}
