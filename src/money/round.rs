//! Rounding an exact fraction to whole units or to steps, by a named mode.

use super::wide::Wide;
use super::{Exact, TooLarge};

/// How a figure between two whole units becomes one of them.
///
/// | mode | 1.2 | 1.5 | 1.8 | 2.5 | -1.2 | -1.5 | -1.8 | -2.5 |
/// |---|---|---|---|---|---|---|---|---|
/// | `HalfUp` | 1 | 2 | 2 | 3 | -1 | -2 | -2 | -3 |
/// | `HalfDown` | 1 | 1 | 2 | 2 | -1 | -1 | -2 | -2 |
/// | `HalfEven` | 1 | 2 | 2 | 2 | -1 | -2 | -2 | -2 |
/// | `HalfCeiling` | 1 | 2 | 2 | 3 | -1 | -1 | -2 | -2 |
/// | `HalfFloor` | 1 | 1 | 2 | 2 | -1 | -2 | -2 | -3 |
/// | `Up` | 2 | 2 | 2 | 3 | -2 | -2 | -2 | -3 |
/// | `Down` | 1 | 1 | 1 | 2 | -1 | -1 | -1 | -2 |
/// | `Ceiling` | 2 | 2 | 2 | 3 | -1 | -1 | -1 | -2 |
/// | `Floor` | 1 | 1 | 1 | 2 | -2 | -2 | -2 | -3 |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest; a half goes away from zero. What customs and invoices use where nothing else is said.
    #[default]
    HalfUp,
    /// To the nearest; a half goes toward zero.
    HalfDown,
    /// To the nearest; a half goes to the even neighbour.
    HalfEven,
    /// To the nearest; a half goes toward plus infinity.
    HalfCeiling,
    /// To the nearest; a half goes toward minus infinity.
    HalfFloor,
    /// Away from zero.
    Up,
    /// Toward zero.
    Down,
    /// Toward plus infinity.
    Ceiling,
    /// Toward minus infinity.
    Floor,
}

impl Rounding {
    /// Every mode by the name that data files use.
    pub const NAMES: [(&'static str, Rounding); 9] = [
        ("half-up", Rounding::HalfUp),
        ("half-down", Rounding::HalfDown),
        ("half-even", Rounding::HalfEven),
        ("half-ceiling", Rounding::HalfCeiling),
        ("half-floor", Rounding::HalfFloor),
        ("up", Rounding::Up),
        ("down", Rounding::Down),
        ("ceiling", Rounding::Ceiling),
        ("floor", Rounding::Floor),
    ];

    /// The whole number that `value` becomes.
    ///
    /// # Errors
    /// - it leaves 128 bits
    ///
    /// ```
    /// # use landfall::money::{Exact, Rounding};
    /// let half = Exact::ratio(5, 2);
    /// assert_eq!(Rounding::HalfUp.to_whole(&half), Ok(3));
    /// assert_eq!(Rounding::HalfEven.to_whole(&half), Ok(2));
    /// ```
    pub fn to_whole(self, value: &Exact) -> Result<i128, TooLarge> {
        let (whole, rest, den) = value.split().ok_or(TooLarge)?;
        let away = !rest.is_zero() && self.goes_away(value.is_negative(), whole.is_odd(), &rest, &den);
        let size = if away { whole.plus(&Wide::ONE) } else { Some(whole) };
        let size = size.and_then(|size| i128::try_from(size.narrow()?).ok()).ok_or(TooLarge)?;
        Ok(if value.is_negative() { -size } else { size })
    }

    /// The multiple of `step` that `value` becomes; too large for a step of nothing.
    #[must_use]
    pub fn to_step(self, value: &Exact, step: &Exact) -> Exact {
        self.to_whole(&value.div(step)).map_or(Exact::TOO_LARGE, |steps| Exact::whole(steps).mul(step))
    }

    /// Whether a figure that lies `rest / den` beyond a whole number goes to the next one away from zero.
    fn goes_away(self, negative: bool, odd: bool, rest: &Wide, den: &Wide) -> bool {
        let half = rest.cmp(&den.minus(rest));
        let nearest = |half_away: bool| half.is_gt() || (half.is_eq() && half_away);
        match self {
            Rounding::HalfUp => nearest(true),
            Rounding::HalfDown => nearest(false),
            Rounding::HalfEven => nearest(odd),
            Rounding::HalfCeiling => nearest(!negative),
            Rounding::HalfFloor => nearest(negative),
            Rounding::Up => true,
            Rounding::Down => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table in the documentation of [`Rounding`], row by row.
    #[test]
    fn every_mode_rounds_as_its_table_says() {
        let values = [12, 15, 18, 25, -12, -15, -18, -25];
        let table: [(&str, [i128; 8]); 9] = [
            ("half-up", [1, 2, 2, 3, -1, -2, -2, -3]),
            ("half-down", [1, 1, 2, 2, -1, -1, -2, -2]),
            ("half-even", [1, 2, 2, 2, -1, -2, -2, -2]),
            ("half-ceiling", [1, 2, 2, 3, -1, -1, -2, -2]),
            ("half-floor", [1, 1, 2, 2, -1, -2, -2, -3]),
            ("up", [2, 2, 2, 3, -2, -2, -2, -3]),
            ("down", [1, 1, 1, 2, -1, -1, -1, -2]),
            ("ceiling", [2, 2, 2, 3, -1, -1, -1, -2]),
            ("floor", [1, 1, 1, 2, -2, -2, -2, -3]),
        ];
        for ((name, expected), (known, mode)) in table.into_iter().zip(Rounding::NAMES) {
            assert_eq!(name, known);
            for (tenths, whole) in values.into_iter().zip(expected) {
                assert_eq!(mode.to_whole(&Exact::decimal(tenths, 1)), Ok(whole), "{name} of {tenths} tenths");
            }
        }
    }

    #[test]
    fn five_rappen_and_a_thousand_yen_are_steps() {
        let five = Exact::decimal(5, 2);
        assert_eq!(Rounding::HalfUp.to_step(&Exact::decimal(1478, 2), &five), Exact::decimal(1480, 2));
        assert_eq!(Rounding::Floor.to_step(&Exact::whole(16_500), &Exact::whole(1000)), Exact::whole(16_000));
    }

    #[test]
    fn err_a_step_of_nothing_is_refused() {
        assert_eq!(Rounding::HalfUp.to_step(&Exact::ONE, &Exact::ZERO), Exact::TOO_LARGE);
    }
}
