//! The prices of a row as they are written: `49.00`, or `49.00 USD` as search engines write them.

use super::fields::at;
use super::finding::Finding;

/// Plain decimals and their currency; empty where there is none.
pub(super) struct Written<'a> {
    /// What it costs now.
    pub(super) amount: &'a str,
    /// What it cost before.
    pub(super) compare_at: &'a str,
    /// The currency of both.
    pub(super) currency: &'a str,
}

/// The prices of a row. A feed's own pair is understood too: `sale_price` is what it costs now, `price` what before.
///
/// # Errors
/// - the cells name different currencies
pub(super) fn written<'a>(line: u64, cell: &dyn Fn(usize) -> &'a str) -> Result<Written<'a>, Finding> {
    let names = [("price", at::PRICE), ("sale_price", at::SALE_PRICE), ("compare_at", at::COMPARE_AT)];
    let mut currency = cell(at::CURRENCY);
    let mut digits = [""; 3];
    for (slot, (name, place)) in digits.iter_mut().zip(names) {
        let text = cell(place);
        let (number, code) = text.split_once(' ').unwrap_or((text, ""));
        *slot = number;
        let code = code.trim();
        if currency.is_empty() {
            currency = code;
        } else if !code.is_empty() && code != currency {
            return Err(Finding::cell(line, name, format!("an amount in {currency}"), text));
        }
    }
    let [price, sale, before] = digits;
    Ok(match sale {
        "" => Written { amount: price, compare_at: before, currency },
        sale => {
            Written { amount: sale, compare_at: if before.is_empty() { price } else { before }, currency }
        }
    })
}
