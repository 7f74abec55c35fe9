//! Rounding of prices that are really charged: endings, steps and directions by range of price.
//!
//! An approximate price is never rounded this way; it only gets its currency's display digits.

use crate::input::{Node, Problem, Problems, joined};
use crate::money::{Amount, Currency, Decimal, Exact, Rounding};

use super::fields::Fields;
use super::value;

/// How prices in one range are rounded: to `ending` plus a multiple of `step`.
///
/// | ending | step | prices |
/// |---|---|---|
/// | `.99` | 1 (because the ending has no whole digits) | 0.99, 1.99, 2.99 … |
/// | `9` | 10 (because the ending has one) | 9, 19, 29 … |
/// | `0` | 10 | 10, 20, 30 … |
/// | – | `0.05` | 0.05, 0.10, 0.15 … |
/// | `49` | `50` | 49, 99, 149 … |
#[derive(Clone, Copy, Debug)]
pub struct RoundingRule {
    /// The lowest price of the range, in whole units of the local currency.
    pub from: Exact,
    /// The first price above the range.
    pub to: Option<Exact>,
    /// The currency that the rule is for; `None` is every one.
    pub currency: Option<Currency>,
    /// What prices end in.
    pub ending: Exact,
    /// How far apart two prices are; more than zero.
    pub step: Exact,
    /// Where a price between two goes.
    pub direction: Direction,
}

/// Where a price between two allowed ones goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// To the higher one.
    Up,
    /// To the lower one.
    Down,
    /// To the nearer one; from the middle to the higher one.
    #[default]
    Nearest,
}

const KNOWN: &[&str] = &["from", "to", "currency", "ending", "step", "direction"];

impl RoundingRule {
    pub(super) fn read(node: Node<'_>, problems: &mut Problems) -> Option<Self> {
        let mut f = Fields::of(node, KNOWN, problems);
        let from = f.get("from", value::decimal).unwrap_or(Exact::ZERO);
        let to = f.get("to", value::decimal);
        let currency = f.get("currency", value::currency);
        let ending = f.get("ending", ending);
        let step = f.get("step", step);
        let directions = [Direction::Up, Direction::Down, Direction::Nearest];
        let direction = f.word("direction", &["up", "down", "nearest"], &directions);
        if ending.is_none() && step.is_none() {
            f.complain("an ending such as \".99\" or a step such as \"0.05\"");
            return None;
        }
        let (ending, distance) = ending.unwrap_or((Exact::ZERO, Exact::ONE));
        let (step, direction) = (step.unwrap_or(distance), direction.unwrap_or_default());
        Some(RoundingRule { from, to, currency, ending, step, direction })
    }

    fn holds(&self, price: Exact, currency: Currency) -> bool {
        let above = price.compare(&self.from).is_ge();
        let below = self.to.is_none_or(|to| price.compare(&to).is_lt());
        above && below && self.currency.is_none_or(|c| c == currency)
    }

    /// The price that this rule makes of `price`; `None` where it would be nothing or less.
    fn apply(&self, price: Exact, currency: Currency) -> Option<Amount> {
        let mode = match self.direction {
            Direction::Up => Rounding::Ceiling,
            Direction::Down => Rounding::Floor,
            Direction::Nearest => Rounding::HalfUp,
        };
        let steps = mode.to_step(&price.sub(&self.ending), &self.step);
        let rounded = steps.add(&self.ending);
        let amount = Amount::round(&rounded, currency, Rounding::HalfUp).ok()?;
        // A rule of cents says nothing about a currency without them: 0.99 JPY can't be paid.
        let payable = amount.exact().compare(&rounded).is_eq() && amount.minor() > 0;
        payable.then_some(amount)
    }
}

/// The price charged for an exact local price: by the first rule of its range, or else to the currency's minor unit.
///
/// `None` only for a price that no 64 bits hold.
#[must_use]
pub fn round_charged(price: Exact, currency: Currency, rules: &[RoundingRule]) -> Option<Amount> {
    let rule = rules.iter().find(|rule| rule.holds(price, currency));
    let ruled = rule.and_then(|rule| rule.apply(price, currency));
    ruled.or_else(|| Amount::round(&price, currency, Rounding::HalfUp).ok())
}

/// An ending and the distance between two prices that end so.
fn ending(node: &Node<'_>) -> Result<(Exact, Exact), Problem> {
    let expected = "an ending such as \".99\", \"9\" or \"0\"";
    value::parsed(node, expected, &|text| {
        let whole_digits = text.find('.').unwrap_or(text.len());
        let number = Decimal::parse(&joined(&["0", text])).ok()?;
        let power = 10i128.checked_pow(whole_digits as u32).filter(|_| whole_digits <= 6);
        Some((number.exact(), Exact::whole(power?)))
    })
}

fn step(node: &Node<'_>) -> Result<Exact, Problem> {
    let step = value::decimal(node)?;
    if step.is_zero() { Err(node.problem("a step of more than 0")) } else { Ok(step) }
}
