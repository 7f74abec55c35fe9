//! Exact figures as decimals for reading.

use landfall::money::{Exact, Rounding};

/// Decimals after which a figure without an end is cut.
const DECIMALS: usize = 6;

/// The figure to its last decimal where it has at most six, else cut after six and followed by dots.
pub(super) fn decimal(value: &Exact) -> String {
    let scale = Exact::whole(1_000_000);
    let Ok(scaled) = Rounding::Down.to_whole(&value.mul(&scale)) else { return "too large".to_owned() };
    let ends = Exact::whole(scaled).div(&scale) == *value;
    let sign = if value.is_negative() { "-" } else { "" };
    let digits = format!("{:0>width$}", scaled.unsigned_abs(), width = DECIMALS + 1);
    let (whole, fraction) = digits.split_at_checked(digits.len() - DECIMALS).unwrap_or((&digits, ""));
    if !ends {
        return format!("{sign}{whole}.{fraction}…");
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// The figure as a share of one, in percent.
pub(super) fn share(value: &Exact) -> String {
    format!("{}%", decimal(&value.mul(&Exact::whole(100))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_without_an_end_says_so() {
        for (value, text) in [
            (Exact::ratio(1, 3), "0.333333…"),
            (Exact::ratio(5, 2), "2.5"),
            (Exact::whole(120), "120"),
            (Exact::ZERO, "0"),
            (Exact::ratio(-1, 8), "-0.125"),
            (Exact::ratio(1, 1_000_000), "0.000001"),
            (Exact::ratio(1, 10_000_000), "0.000000…"),
        ] {
            assert_eq!(decimal(&value), text);
        }
        assert_eq!(share(&Exact::ratio(1, 8)), "12.5%");
    }
}
