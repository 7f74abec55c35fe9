//! One offer as structured data states it, whatever the markup: JSON-LD, microdata, RDFa.

use crate::money::{Amount, AmountError, Currency};

use super::Left;

/// A price that a page states for machines. Amounts have the currency's digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The price; the lowest of several.
    pub price: Amount,
    /// The highest, where there are several.
    pub highest: Option<Amount>,
    /// The former or list price.
    pub compare_at: Option<Amount>,
    /// The merchant's name for the item.
    pub sku: Option<String>,
    /// GTIN, of any length.
    pub gtin: Option<String>,
    /// The page of the item, as it is written.
    pub url: Option<String>,
    /// Whether it is one of several variants of an item.
    pub variant: bool,
}

/// An amount and a currency as structured data states them.
///
/// # Errors
/// - no currency, an amount that is no plain decimal, finer than the currency, or nothing to pay
///
/// ```
/// use landfall::adopt::{Left, plain};
/// assert_eq!(plain("1000.00", Some("USD")).unwrap().to_string(), "1000.00 USD");
/// assert_eq!(plain("1,000.00", Some("USD")), Err(Left::NotPlain));
/// ```
pub fn plain(price: &str, currency: Option<&str>) -> Result<Amount, Left> {
    let code = currency.map(str::trim).filter(|code| !code.is_empty()).ok_or(Left::NoCurrency)?;
    let currency = Currency::try_new(code).map_err(|_| Left::NoCurrency)?;
    let amount = Amount::parse(price.trim(), currency).map_err(|why| match why {
        AmountError::TooFine(_) => Left::TooFine,
        AmountError::Negative => Left::Negative,
        _ => Left::NotPlain,
    })?;
    if amount.minor() == 0 { Err(Left::Free) } else { Ok(amount) }
}

impl Offer {
    /// An offer of one price.
    #[must_use]
    pub fn of(price: Amount) -> Self {
        Offer { price, highest: None, compare_at: None, sku: None, gtin: None, url: None, variant: false }
    }

    /// The amounts that a page may print for it.
    pub fn amounts(&self) -> impl Iterator<Item = Amount> {
        [Some(self.price), self.highest, self.compare_at].into_iter().flatten()
    }
}
