//! Amounts as people write them: converted, with a currency's display digits, in rows that add up.

use crate::money::{Amount, Currency, Exact, Rates, Rounding, share};

/// An amount in another currency by the exact ratio, not rounded; `None` where a rate is missing.
#[must_use]
pub fn convert(amount: Amount, to: Currency, rates: Option<&Rates>) -> Option<Exact> {
    Some(amount.exact().mul(&ratio(amount.currency(), to, rates)?))
}

/// Units of `to` for one unit of `from`. The same currency needs no rates.
pub(super) fn ratio(from: Currency, to: Currency, rates: Option<&Rates>) -> Option<Exact> {
    if from == to {
        return Some(Exact::ONE);
    }
    let (up, down) = rates?.ratio(from, to)?;
    Some(Exact::ratio(i128::try_from(up).ok()?, i128::try_from(down).ok()?))
}

/// The amount, rounded to the digits that people write in its currency: whole forint, cents.
#[must_use]
pub fn shown(amount: Amount) -> Amount {
    let unit = unit(amount.currency());
    let units = Rounding::HalfUp.to_whole(&Exact::ratio(i128::from(amount.minor()), unit));
    let minor = units.ok().and_then(|units| i64::try_from(units * unit).ok());
    Amount::from_minor(minor.unwrap_or(amount.minor()), amount.currency())
}

/// Parts of `total`, rounded so that they add up to what [`shown`] makes of it. Parts that do not sum to the total
/// (because one of them is unknown) are rounded one by one.
pub(super) fn shown_parts(total: Option<Amount>, parts: &[Amount]) -> Vec<Amount> {
    let minor: Vec<i64> = parts.iter().map(|part| part.minor()).collect();
    let whole = total.filter(|total| minor.iter().sum::<i64>() == total.minor());
    let Some(total) = whole else { return parts.iter().map(|part| shown(*part)).collect() };
    // Fits: a display unit is at most 1000 minor units.
    let unit = unit(total.currency()) as i64;
    let units = share(shown(total).minor() / unit, &minor);
    units.into_iter().map(|units| Amount::from_minor(units * unit, total.currency())).collect()
}

/// The digits as people write them: without decimals that the currency does not show, if they are zeros.
#[must_use]
pub fn written(amount: Amount) -> String {
    let digits = amount.digits();
    let currency = amount.currency();
    let hidden = usize::from(currency.exponent().saturating_sub(currency.display_digits()));
    if hidden == 0 || i128::from(amount.minor()) % unit(currency) != 0 {
        return digits;
    }
    let kept = digits.get(..digits.len() - hidden).unwrap_or(&digits);
    kept.trim_end_matches('.').to_owned()
}

/// Minor units in the smallest amount that people write.
pub(super) fn unit(currency: Currency) -> i128 {
    10i128.pow(u32::from(currency.exponent().saturating_sub(currency.display_digits())))
}
