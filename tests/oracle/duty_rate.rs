//! What a duty expression comes to for a line: `12%`, `35.10 GBP/100kg`, `8% + 1.20 EUR/kg`, `10% MIN 2.00 EUR/kg`.

use crate::oracle::number::{Q, q, whole};
use crate::oracle::when::Exchange;

/// What a line has that an expression may ask for.
pub(crate) struct Measured<'a> {
    /// What a percentage is taken of.
    pub(crate) value: Q,
    pub(crate) pieces: i64,
    /// Of all pieces together, in grams.
    pub(crate) grams: Option<i64>,
    pub(crate) rates: &'a Exchange,
    /// The currency of `value` and of the result.
    pub(crate) currency: &'a str,
}

/// The duty, or nothing where the expression is not understood or asks for what the line does not give.
pub(crate) fn duty(expression: &str, line: &Measured<'_>) -> Option<Q> {
    let words: Vec<&str> = expression.split_whitespace().collect();
    let mut total = whole(0);
    let mut how = "+";
    let mut at = 0;
    while at < words.len() {
        let first = words[at];
        let (term, used) = if first.ends_with('%') || first == "0" {
            (number(first)? * &line.value, 1)
        } else {
            (amount_for_each(number(first)?, words.get(at + 1)?, line)?, 2)
        };
        total = match how {
            "+" => total + term,
            "MIN" => total.max(term),
            "MAX" => total.min(term),
            _ => return None,
        };
        at += used;
        if let Some(next) = words.get(at) {
            how = next;
            at += 1;
            words.get(at)?;
        }
    }
    Some(total)
}

fn number(text: &str) -> Option<Q> {
    let digits = text.strip_suffix('%').unwrap_or(text);
    let plain = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    plain.then(|| q(text))
}

fn amount_for_each(amount: Q, unit: &str, line: &Measured<'_>) -> Option<Q> {
    let (currency, unit) = unit.split_once('/')?;
    let grams = |per: i64| Some(whole(line.grams?) / whole(per));
    let count = match unit {
        "kg" => grams(1000)?,
        "100kg" => grams(100_000)?,
        "1000kg" => grams(1_000_000)?,
        // A piece of footwear is a pair.
        "item" | "pair" => whole(line.pieces),
        // Nobody says how many litres a piece is.
        _ => return None,
    };
    line.rates.convert(&(amount * count), currency, line.currency)
}
