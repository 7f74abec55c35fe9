//! A duty as tariffs write it: `12%`, `35.10 GBP/100kg`, `8% + 1.20 EUR/kg`, `10% MIN 2.00 EUR/kg`.
//!
//! The grammar: terms joined by `+`, then any number of bounds `MIN` and `MAX`, each followed by one term. A bound
//! holds what stands before it: `10% MIN 2.00 EUR/kg` is the larger of the two. A term is a percentage of the
//! customs value or an amount for a unit. `0` and `Free` are no duty.
//!
//! It stands here and not with the importers because the widget reads expressions too: from a merchant's page and
//! from compiled tariff rows.

use std::fmt;

use crate::input::find_last;
use crate::money::{Currency, Decimal, Exact, Percent};

/// A duty to be worked out from the customs value and the quantities of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyExpression {
    sum: Vec<Term>,
    bounds: Vec<(Bound, Term)>,
}

/// One part of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Term {
    /// A share of the customs value.
    AdValorem(Percent),
    /// An amount for each unit.
    Specific(Decimal, Currency, Unit),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    Min,
    Max,
}

/// What a specific duty counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Kilogram,
    HundredKilograms,
    Tonne,
    Item,
    Pair,
    Litre,
}

const UNITS: [(&str, Unit); 6] = [
    ("kg", Unit::Kilogram),
    ("100kg", Unit::HundredKilograms),
    ("1000kg", Unit::Tonne),
    ("item", Unit::Item),
    ("pair", Unit::Pair),
    ("l", Unit::Litre),
];

/// A text that is no duty expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadDutyExpression;

impl BadDutyExpression {
    /// What would have been one, for error messages.
    pub const EXPECTED: &'static str =
        "a duty such as \"12%\", \"35.10 GBP/100kg\", \"8% + 1.20 EUR/kg\", \"10% MIN 2.00 EUR/kg\" or \"0\"";
}

impl fmt::Display for BadDutyExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected ")?;
        f.write_str(Self::EXPECTED)
    }
}

impl std::error::Error for BadDutyExpression {}

/// The quantities of one line that a specific duty can count; `None` where the item does not say.
#[derive(Clone, Copy, Debug)]
pub struct Quantities {
    /// Pieces.
    pub pieces: u32,
    /// Net weight of the whole line in grams.
    pub grams: Option<u64>,
}

/// More bounds than any tariff gives a duty.
const MOST_BOUNDS: usize = 8;

impl DutyExpression {
    /// No duty.
    #[must_use]
    pub fn free() -> Self {
        DutyExpression { sum: vec![Term::AdValorem(Percent::ZERO)], bounds: Vec::new() }
    }

    /// A share of the customs value.
    #[must_use]
    pub fn ad_valorem(rate: Percent) -> Self {
        DutyExpression { sum: vec![Term::AdValorem(rate)], bounds: Vec::new() }
    }

    /// Reads an expression.
    ///
    /// # Errors
    /// - a term that is neither `n%` nor `n CUR/unit`, an unknown currency or unit, a negative number, or more bounds
    ///   than any tariff has
    ///
    /// ```
    /// # use landfall::world::DutyExpression;
    /// let duty = DutyExpression::parse("10% MIN 2.00 EUR/kg").unwrap();
    /// assert_eq!(duty.to_string(), "10% MIN 2.00 EUR/kg");
    /// assert!(DutyExpression::parse("10 percent").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, BadDutyExpression> {
        let text = text.trim();
        if matches!(text, "0" | "Free" | "free") {
            return Ok(DutyExpression::free());
        }
        let mut bounds = Vec::new();
        let mut rest = text;
        loop {
            let min = find_last(rest, " MIN ").map(|at| (at, Bound::Min));
            let max = find_last(rest, " MAX ").map(|at| (at, Bound::Max));
            let Some((at, bound)) = min.max_by_position(max) else { break };
            // Each is looked for from the end: a long row of them would keep a page waiting.
            if bounds.len() == MOST_BOUNDS {
                return Err(BadDutyExpression);
            }
            let term = Term::parse(rest.get(at + 5..).unwrap_or_default())?;
            bounds.insert(0, (bound, term));
            rest = rest.get(..at).unwrap_or_default();
        }
        let sum = rest.split('+').map(Term::parse).collect::<Result<Vec<_>, _>>()?;
        Ok(DutyExpression { sum, bounds })
    }

    /// The plain percentage, where the duty is nothing else.
    #[must_use]
    pub fn as_percent(&self) -> Option<Percent> {
        match (self.sum.as_slice(), self.bounds.is_empty()) {
            ([Term::AdValorem(rate)], true) => Some(*rate),
            _ => None,
        }
    }

    /// Whether it can only come to nothing.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.as_percent() == Some(Percent::ZERO)
    }

    /// The currencies that its specific terms are stated in.
    pub fn currencies(&self) -> impl Iterator<Item = Currency> {
        let terms = self.sum.iter().chain(self.bounds.iter().map(|(_, term)| term));
        terms.filter_map(|term| match term {
            Term::Specific(_, currency, _) => Some(*currency),
            Term::AdValorem(_) => None,
        })
    }

    /// The duty on a line, in the currency of `customs_value`.
    ///
    /// `convert` turns an exact amount of another currency into that one. `None` means unknown: a unit that the
    /// item does not give, or a rate that is missing.
    pub fn duty(
        &self,
        customs_value: &Exact,
        quantities: Quantities,
        convert: &dyn Fn(&Exact, Currency) -> Option<Exact>,
    ) -> Option<Exact> {
        let mut duty = Exact::ZERO;
        for term in &self.sum {
            duty = duty.add(&term.duty(customs_value, quantities, convert)?);
        }
        for (bound, term) in &self.bounds {
            let limit = term.duty(customs_value, quantities, convert)?;
            duty = match bound {
                Bound::Min => duty.max(&limit),
                Bound::Max => duty.min(&limit),
            };
        }
        Some(duty)
    }
}

/// Picks the bound that stands further right.
trait ByPosition: Sized {
    fn max_by_position(self, other: Self) -> Self;
}

impl ByPosition for Option<(usize, Bound)> {
    fn max_by_position(self, other: Self) -> Self {
        match (self, other) {
            (Some(a), Some(b)) => Some(if a.0 > b.0 { a } else { b }),
            (a, b) => a.or(b),
        }
    }
}

impl Term {
    fn parse(text: &str) -> Result<Self, BadDutyExpression> {
        let text = text.trim();
        if text.ends_with('%') {
            return Percent::parse(text).map(Term::AdValorem).map_err(|_| BadDutyExpression);
        }
        let (number, rest) = text.split_once(' ').ok_or(BadDutyExpression)?;
        let (currency, unit) = rest.split_once('/').ok_or(BadDutyExpression)?;
        let amount = Decimal::parse(number).ok().filter(|n| n.digits() >= 0).ok_or(BadDutyExpression)?;
        let currency = Currency::try_new(currency.trim()).map_err(|_| BadDutyExpression)?;
        let unit: String = unit.chars().filter(|c| *c != ' ').collect();
        let unit = UNITS.iter().find(|(name, _)| *name == unit).ok_or(BadDutyExpression)?.1;
        Ok(Term::Specific(amount, currency, unit))
    }

    fn duty(
        self,
        customs_value: &Exact,
        quantities: Quantities,
        convert: &dyn Fn(&Exact, Currency) -> Option<Exact>,
    ) -> Option<Exact> {
        match self {
            Term::AdValorem(rate) => Some(customs_value.mul(&rate.exact())),
            Term::Specific(amount, currency, unit) => {
                convert(&amount.exact().mul(&unit.count(quantities)?), currency)
            }
        }
    }
}

impl Unit {
    /// How many of this unit a line has.
    fn count(self, quantities: Quantities) -> Option<Exact> {
        let per = match self {
            Unit::Item | Unit::Pair => return Some(Exact::whole(i128::from(quantities.pieces))),
            Unit::Litre => return None,
            Unit::Kilogram => 1_000,
            Unit::HundredKilograms => 100_000,
            Unit::Tonne => 1_000_000,
        };
        quantities.grams.map(|grams| Exact::ratio(i128::from(grams), per))
    }

    fn name(self) -> &'static str {
        UNITS.iter().find(|(_, unit)| *unit == self).map_or("", |(name, _)| name)
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Term::AdValorem(rate) => rate.fmt(f),
            Term::Specific(amount, currency, unit) => {
                amount.fmt(f)?;
                f.write_str(" ")?;
                f.write_str(currency.code())?;
                f.write_str("/")?;
                f.write_str(unit.name())
            }
        }
    }
}

impl fmt::Display for DutyExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, term) in self.sum.iter().enumerate() {
            if i > 0 {
                f.write_str(" + ")?;
            }
            term.fmt(f)?;
        }
        for (bound, term) in &self.bounds {
            f.write_str(if *bound == Bound::Min { " MIN " } else { " MAX " })?;
            term.fmt(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn duty(text: &str, value: i128, pieces: u32, grams: Option<u64>) -> Option<Exact> {
        let same = |amount: &Exact, _: Currency| Some(*amount);
        DutyExpression::parse(text).unwrap().duty(&Exact::whole(value), Quantities { pieces, grams }, &same)
    }

    #[test]
    fn each_form_of_duty_comes_to_its_amount() {
        assert_eq!(duty("12%", 100, 1, None), Some(Exact::whole(12)));
        assert_eq!(duty("35.10 GBP/100kg", 0, 1, Some(10_000_000)), Some(Exact::whole(3510)));
        assert_eq!(
            duty("50% + 144.10 GBP/1000kg", 1000, 2, Some(2_000_000)),
            Some(Exact::decimal(78_820, 2))
        );
        assert_eq!(duty("10% MIN 2.00 EUR/kg", 10, 1, Some(1000)), Some(Exact::whole(2)));
        assert_eq!(duty("10% MIN 2.00 EUR/kg MAX 3.00 EUR/kg", 1000, 1, Some(1000)), Some(Exact::whole(3)));
        assert_eq!(duty("0.25 EUR/pair", 10, 4, None), Some(Exact::ONE));
        assert_eq!(duty("0", 10, 4, None), Some(Exact::ZERO));
    }

    #[test]
    fn a_unit_that_the_item_does_not_give_makes_the_duty_unknown() {
        assert_eq!(duty("1.20 EUR/kg", 10, 1, None), None);
        assert_eq!(duty("1.20 EUR/l", 10, 1, Some(100)), None);
    }

    #[test]
    fn err_texts_that_are_no_duty_are_refused() {
        for text in [
            &["1%", &" MIN 2%".repeat(9)].concat(),
            "",
            "12",
            "12 %%",
            "-3%",
            "8% +",
            "EA",
            "1.20 XXX/kg",
            "1.20 EUR/stone",
            "10% MIN",
            "Free + 3%",
        ] {
            assert_eq!(DutyExpression::parse(text), Err(BadDutyExpression), "{text}");
        }
    }

    prop_compose! {
        fn term()(specific in any::<bool>(), n in 0i64..1_000_000, unit in 0usize..UNITS.len()) -> Term {
            if specific {
                let text = format!("{}.{:02}", n / 100, n % 100);
                Term::Specific(Decimal::parse(&text).unwrap(), Currency::try_new("EUR").unwrap(), UNITS[unit].1)
            } else {
                Term::AdValorem(Percent::from_millionths(n))
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_reads_back_the_same(sum in prop::collection::vec(term(), 1..4), bounds in prop::collection::vec((any::<bool>(), term()), 0..3)) {
            let bounds = bounds.into_iter().map(|(min, term)| (if min { Bound::Min } else { Bound::Max }, term)).collect();
            let expression = DutyExpression { sum, bounds };
            prop_assert_eq!(DutyExpression::parse(&expression.to_string()), Ok(expression));
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in ".{0,60}") {
            let _ = DutyExpression::parse(&text);
        }
    }
}
