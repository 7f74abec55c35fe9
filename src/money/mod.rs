//! Exact money: minor units, currencies, rates as ratios, rounding, sharing out.
