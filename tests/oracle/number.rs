//! Exact fractions and the ways of rounding them. No unit of its own: amounts are whole units of their currency.

use num_bigint::BigInt;
pub(crate) use num_rational::BigRational as Q;
use num_traits::{Signed, Zero};

/// `"12.50"`, `"19%"`, `"22/78"` as a fraction.
pub(crate) fn q(text: &str) -> Q {
    let text = text.trim();
    if let Some((top, below)) = text.split_once('/') {
        return q(top) / q(below);
    }
    if let Some(percent) = text.strip_suffix('%') {
        return q(percent) / whole(100);
    }
    let (units, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("{units}{decimals}").parse().unwrap_or_else(|e| panic!("{text:?}: {e}"));
    Q::new(digits, num_traits::pow(BigInt::from(10), decimals.len()))
}

pub(crate) fn whole(n: i64) -> Q {
    Q::from_integer(n.into())
}

/// The multiple of `step` that `mode` names.
pub(crate) fn to_step(value: &Q, step: &Q, mode: &str) -> Q {
    let steps = value / step;
    let below = steps.floor();
    let rest = &steps - &below;
    let half = Q::new(1.into(), 2.into());
    let up = match mode {
        "half-up" => rest >= half,
        "half-down" => rest > half,
        "half-even" => rest > half || rest == half && (below.to_integer() % 2i32 != BigInt::zero()),
        "floor" => false,
        "down" => value.is_negative() && !rest.is_zero(),
        "ceiling" => !rest.is_zero(),
        "up" => !value.is_negative() && !rest.is_zero(),
        other => panic!("rounding {other}"),
    };
    (below + whole(i64::from(up))) * step
}

/// What is printed: the number of minor units, half up.
pub(crate) fn printed(value: &Q, exponent: u32) -> BigInt {
    let minor = value * Q::from_integer(num_traits::pow(BigInt::from(10), exponent as usize));
    to_step(&minor, &whole(1), "half-up").to_integer()
}

/// Shares out whole minor units by weight: the largest remainder first, ties to the earlier.
pub(crate) fn share_out(total: &BigInt, weights: &[Q]) -> Vec<BigInt> {
    let sum: Q = weights.iter().sum();
    if sum.is_zero() {
        // Nothing to go by: the first takes it.
        return weights
            .iter()
            .enumerate()
            .map(|(i, _)| if i == 0 { total.clone() } else { BigInt::zero() })
            .collect();
    }
    let exact: Vec<Q> = weights.iter().map(|w| Q::from_integer(total.clone()) * w / &sum).collect();
    let mut out: Vec<BigInt> = exact.iter().map(|e| e.floor().to_integer()).collect();
    let mut missing = total - out.iter().sum::<BigInt>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|&a, &b| {
        (&exact[b] - exact[b].floor()).cmp(&(&exact[a] - exact[a].floor())).then(a.cmp(&b))
    });
    for i in order {
        if missing.is_zero() {
            break;
        }
        out[i] += 1;
        missing -= 1;
    }
    out
}
